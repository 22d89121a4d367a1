"""Pages in English, French, Indonesian and Chinese: what their lines are, and what only looks like it."""

from __future__ import annotations

import pytest

from newsarchive.reading.layout import neighbours
from newsarchive.reading.lines import rules
from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from reading_samples import read_lines

TITLE = "Harrow council votes to rebuild the old flood wall"
P1 = "The council voted on Monday to rebuild the old flood wall, ending a long quarrel over who should pay."
P2 = "Its leader said that she had read every letter and would stand by the wall until it was finished."
P3 = "The engineer told the meeting that most of the mortar was gone and that the stones had moved again."
QUOTE = "“She had read every letter and would stand by the wall until it was finished.”"


def _roles(*texts: str) -> list[tuple[str, str]]:
    lines = lines_of(texts, Alphabet())
    layout = neighbours.decide(lines, rules.classify(lines))
    assert layout is not None
    found: list[tuple[str, str]] = []
    for group, verdict in zip(layout.groups, layout.verdicts, strict=True):
        found += [(verdict.role.value if verdict.role else "?", verdict.rule)] * len(group.lines)
    return found


def _role(at: int, *texts: str) -> str:
    return _roles(*texts)[at][0]


def test_a_sentence_set_large_is_printed_again() -> None:
    assert _roles(TITLE, "12 March 2021", P1, P2, QUOTE, P3)[4] == ("body", "paragraph-repeated")
    assert _roles(TITLE, "12 March 2021", P1, P3, QUOTE, P1)[4][1] != "paragraph-repeated"


@pytest.mark.parametrize(
    "heading", ["What happens next", "Who pays for it?", "Qui peut postuler ?", "Siapa yang membayar?"]
)
def test_a_short_line_heads_the_list_that_a_sentence_announces(heading: str) -> None:
    page = (
        TITLE,
        "12 March 2021",
        P1,
        heading,
        "The council agreed three things on Monday:",
        "- the wall comes down;",
        P2,
    )
    assert _role(3, *page) == "heading"


def test_a_question_in_a_quotation_is_no_heading() -> None:
    assert _role(3, TITLE, "12 March 2021", P1, "“Who pays for it?”", P2, P3) == "body"


def test_boxes_under_the_same_words_hold_as_much() -> None:
    box = ("Read also", "Bakers run out of yeast")
    page = (TITLE, "12 March 2021", P1, *box, P2, *box, "A wall nobody owned", P3)
    assert [role for role, _ in _roles(*page)][5:] == ["body", "related", "related", "heading", "body"]
    assert _role(5, TITLE, "12 March 2021", P1, *box, "A wall nobody owned", P3) == "related"


def test_a_short_question_after_a_box_asks_somebody() -> None:
    page = (
        TITLE,
        "12 March 2021",
        P1,
        "À lire également",
        "Le fest-noz change de salle",
        "Et les jeunes ?",
        P2,
        "Et le maire ?",
        P3,
    )
    assert _role(5, *page) == "heading"


def test_a_live_page_is_headed_by_its_times() -> None:
    page = (TITLE, "By Jane Doe", "16:45", "Power comes back", P1, "15:20", P2, "14:05", "Stay away", P3)
    roles = [role for role, _ in _roles(*page)]
    assert roles == [
        "headline",
        "byline",
        "heading",
        "heading",
        "body",
        "heading",
        "body",
        "heading",
        "heading",
        "body",
    ]


def test_a_list_of_what_the_text_says_has_a_heading() -> None:
    page = (
        TITLE,
        "By Jane Doe",
        "Key points",
        "Trains stopped at Kelling",
        "Schools shut",
        "12:30",
        P1,
        "11:10",
        P2,
        "9:00",
        P3,
    )
    assert _roles(*page)[2] == ("heading", "summary-heading")
    assert _role(2, TITLE, "By Jane Doe", "Key points", "Share", P1, P2) == "navigation"


def test_initials_end_an_indonesian_text() -> None:
    page = (
        "Persikal Tahan Imbang Pemuncak Klasemen",
        "18 Oktober 2021",
        P1,
        "Susunan pemain:",
        "Persikal: Dodi.",
        "(ren)",
        "Tags: a, b",
    )
    assert _role(5, *page) == "byline"
    assert _role(5, *page[:5], "(ends)", page[6]) != "byline"


def test_a_writer_is_reached_and_told_of_under_the_text() -> None:
    bio = "Jane Doe is a reporter for the Courier, where she has covered the river since the first flood."
    reach = "Contact Jane Doe at jdoe@courier.example or follow her on Twitter."
    assert _roles(TITLE, "By Jane Doe", P1, P2, bio)[4] == ("byline", "about-the-writer")
    assert _roles(TITLE, "By Jane Doe", P1, P2, reach)[4] == ("byline", "writers-contact")
    assert _role(4, TITLE, "By Tom Hale", P1, P2, bio) == "body"
    assert _role(2, TITLE, "By Jane Doe", bio, P1, P2, P3, P1[:-1] + " again.") == "body"


def test_a_section_that_lists_the_most_read_opens_a_box_under_the_text() -> None:
    roles = _roles(TITLE, "12 March 2021", P1, P2, "Terpopuler", "Harga Cabai Naik Lagi", "Warga Memutar")
    assert [role for role, _ in roles[4:]] == ["related"] * 3


def test_a_time_under_a_headline_is_no_entry() -> None:
    assert _roles(TITLE, "16:45", P1, P2, P3)[1] == ("published", "time-alone")


def test_the_form_of_a_search_under_an_article_makes_no_list() -> None:
    page = (TITLE, "12 March 2021", P1, P2, "Search for:", "Archives", "April 2021", "Categories", "Meta")
    assert read_lines(*page).article.title == TITLE


def test_a_date_after_an_outlet_is_the_date() -> None:
    page = (
        "柳河大桥提前合龙",
        "来源：柳河新闻网 2022-10-06 17:48",
        "经过两年建设，柳河大桥合龙，比原计划提前一个月，村民都来看。",
    )
    article = read_lines(*page).article
    assert str(article.date) == "2022-10-06T17:48:00+07:00"
    assert str(article.basis["original_source"].quote).endswith("柳河新闻网")


def test_a_press_release_is_no_sites_name() -> None:
    page = ("Portmere Chamber of Commerce", "FOR IMMEDIATE RELEASE", TITLE, "12 March 2021", P1, P2)
    assert _roles(*page)[1] == ("kicker", "kicker")


def test_who_keeps_a_chinese_site_is_its_name() -> None:
    page = (
        "县城植树",
        "2021-03-12",
        "昨天，全县机关干部和志愿者在北山林场种下了许多树苗，人人忙得满头大汗。",
        "主办：青石县融媒体中心 备案号：某ICP备0号",
    )
    assert [source.title for source in read_lines(*page).sources] == ["青石县融媒体中心"]


def test_a_name_between_a_standfirst_and_a_date_signs() -> None:
    page = (TITLE, P2, "Jane Doe", "12 March 2021", P1, P3)
    assert [role for role, _ in _roles(*page)] == ["headline", "body", "byline", "published", "body", "body"]
    assert _role(2, TITLE, P2, "Jane Doe", P1, P3) == "byline"
    assert _role(2, TITLE, P2, "Jane Doe", P1, P3.replace("The engineer", "Jane Doe")) != "byline"


def test_labels_without_values_under_a_standfirst_are_above_the_text() -> None:
    page = (TITLE, P2, "Article rédigé par", "Claire Dubois", "Publié", "Mis à jour", P1, P3)
    assert [role for role, _ in _roles(*page)][2:6] == ["byline", "byline", "published", "published"]


def test_who_speaks_in_an_interview_is_not_pictured() -> None:
    page = (
        TITLE,
        "12 March 2021",
        P1,
        "Echo: Why swans?",
        "Ruth Abel: They hold still. Ducks do not.",
        "Echo: How many?",
        P2,
    )
    assert _role(4, *page) == "body"


def test_the_number_of_comments_under_a_headline_is_a_counter() -> None:
    assert _roles(TITLE, "12 March 2021", "Comments 2", P1, P2)[2] == ("counter", "comment-count")
    assert _roles(TITLE, "12 March 2021", "Comment", P1, P2)[2] == ("navigation", "comment-tool")


def test_a_republishers_original_title_is_the_headline_again() -> None:
    page = (
        "乡村图书馆的灯",
        "2021年11月02日 08:15",
        "原标题：乡村图书馆的灯",
        "每天晚上七点，石桥村的图书馆准时亮灯。管理员把门打开，孩子们就跑进来。",
    )
    assert _roles(*page)[2] == ("headline", "original-title")


ZH = "开了四十年的老街书店昨晚熄灯，上百名老顾客到场道别，老板忙着找零，连说谢谢，眼眶都红了。"


def test_who_signs_at_the_end_of_a_chinese_text_is_no_part_of_it() -> None:
    reading = read_lines("老街书店熄灯", "2021-03-12", ZH, ZH[:-1] + "，大家都来了。（记者 林小雨）")
    assert reading.article.author == "林小雨"
    assert reading.article.body.endswith("大家都来了。\n")
    pictured = read_lines("老街书店熄灯", "2021-03-12", ZH, ZH[:-1] + "，大家都来了。 本报记者 乔利峰 摄")
    assert pictured.article.author is None


def test_a_reporter_in_the_dateline_wrote_a_chinese_text() -> None:
    for dateline in ("本报讯（记者 陈波）", "新华社北京8月23日电（记者 陈波）", "〔記者陈波／台北報導〕"):
        assert read_lines("老街书店熄灯", "2021-03-12", dateline + ZH, ZH).article.author == "陈波"


def test_a_date_an_outlet_and_a_reporter_stand_on_one_line() -> None:
    article = read_lines("老街書店熄燈前最後一夜", "2021-03-12 05:30 聯合新報 記者王小明／台北報導", ZH, ZH).article
    assert (article.author, str(article.date)) == ("王小明", "2021-03-12T05:30:00+07:00")


@pytest.mark.parametrize(
    "line", ["Media contact: Public Relations Unit, Station Road", "Contact presse : mairie de Valmont"]
)
def test_whom_journalists_are_to_ask_stands_in_the_imprint(line: str) -> None:
    assert _role(4, TITLE, "12 March 2021", P1, P2, line) == "contact"


def test_an_office_under_a_text_is_nobodys_name() -> None:
    article = read_lines(
        TITLE, "12 March 2021", P1, P2, "- ENDS -", "Public Relations Officer", "Tel: 555 0100"
    ).article
    assert article.author is None
    assert "ENDS" not in article.body


def test_a_weblog_counts_its_comments_over_them() -> None:
    page = (TITLE, "12 March 2021", P1, P2, "4 thoughts on “The flood wall”", "Sue says:", "My grandfather built it.")
    assert [role for role, _ in _roles(*page)][4:] == ["comment"] * 3


def test_addresses_abroad_stand_in_the_imprint() -> None:
    for address in ("1 place de la Halle", "12 Quay Street, Portmere", "Jl. Merdeka No. 1 Sukarasa"):
        assert _role(4, TITLE, "12 March 2021", P1, P2, address) == "contact"


def test_a_picture_from_the_file_has_a_caption() -> None:
    assert (
        _role(3, TITLE, "12 March 2021", P1, "FILE PHOTO: The old wall in winter. WIRE/Sam Otieno", P2, P3) == "caption"
    )


def test_initials_and_a_french_update_stand_under_a_headline() -> None:
    article = read_lines(
        TITLE, "C.L.", "Publié le 03/06/2019 à 17:22", "Actualisé le 04/06/2019 à 08:15", P1, P2
    ).article
    assert article.author == "C.L."
    assert str(article.updated).startswith("2019-06-04")


@pytest.mark.parametrize(
    ("by", "bio"),
    [
        ("By Jane Doe, Tom Hale | Apr 27, 2021", "Tom Hale covers farming for the Courier."),
        ("PGS, TS. LÊ THU HÀ", "PGS, TS. Lê Thu Hà công tác tại Viện Gốm, chuyên về làng nghề."),
        ("Par Claire Dubois", "Claire Dubois vit à Valmont et enseigne la poterie au collège de la ville."),
        ("Oleh Budi Santoso", "Budi Santoso bekerja sebagai peneliti di sebuah lembaga kajian kerajinan."),
    ],
)
def test_what_the_writer_is_stands_under_the_text(by: str, bio: str) -> None:
    assert _roles(TITLE, by, P1, P2, bio)[4] == ("byline", "about-the-writer")
    other = bio.replace("Hale", "Bell").replace("Hà", "Vân").replace("Dubois", "Martin").replace("Santoso", "Wijaya")
    assert _roles(TITLE, by, P1, P2, other)[4][0] == "body"  # of whom the story tells

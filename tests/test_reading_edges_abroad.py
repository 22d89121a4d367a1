"""Pages in English, French, Indonesian and Chinese: headlines, captions and boxes, and what stands at a page's ends."""

from __future__ import annotations

import pytest

from abroad_samples import SUMMARY, TEXTS, TITLES, stretches
from newsarchive.reading.facts import dates
from reading_samples import read_lines


@pytest.mark.parametrize(
    "title",
    [
        "Harrow - Wells - Milton: three bridges shut after the storm",
        "Liverpool - Arsenal - Chelsea, le triangle des passions",
        "Bantuan untuk Petani Kopi di Sukamaju",
        "Liberté surveillée pour le maire de Valmont",
    ],
)
def test_headlines_with_dashes_or_such_words_stay_headlines(title: str) -> None:
    found = read_lines("The Harrow Courier", "News", "Sport", title, "12 March 2021", *TEXTS["en"])
    assert found.article.title == title


@pytest.mark.parametrize(
    "line",
    [
        "The old wall, seen from the mill. [Peter Otieno, Lantern]",
        "Warga Desa Lebak menaiki perahu karet menuju tempat pengungsian. (DOK. BPBD KABUPATEN WAMARA)",
        "消防人員在大廈梯間檢查防煙門。（消防處圖片）",
        "工人在昆琅站装运咖啡。图自高原通讯",
    ],
)
def test_captions_are_known_by_their_credit(line: str) -> None:
    assert stretches(line) == [("caption", "")]


@pytest.mark.parametrize(
    "line",
    [
        "He read out the names. [Applause, laughter]",
        "She waved. [The crowd, which had waited, cheered]",
        "他拿出一张老照片，说这是祖父留下的（全家福）",
        "村民说，这张图自他记事起就挂在堂屋里。",
    ],
)
def test_other_brackets_are_no_credits(line: str) -> None:
    assert stretches(line) != [("caption", "")]


def test_a_year_of_two_digits_is_one_where_the_hour_stands_behind_it() -> None:
    (found,) = dates.dated("Publié le 14 Mar 22 à 18:20", "vi")
    assert str(found.date) == "2022-03-14T18:20:00"
    assert all(one.date is None or one.date.year is None for one in dates.dated("Le 14 mars 22 personnes", "fr"))


@pytest.mark.parametrize(
    ("headline", "boxed"), [("Plans for a coffee shop thrown out by planners", True), ("A long wait", False)]
)
def test_a_headline_under_read_more_is_another_storys(headline: str, *, boxed: bool) -> None:
    found = read_lines(TITLES["en"], "12 March 2021", TEXTS["en"][0], "Read More", headline, TEXTS["en"][1])
    assert (headline not in found.article.body) is boxed


def test_offices_sign_nothing_in_indonesian() -> None:
    found = read_lines(TITLES["id"], "12 Maret 2021", *TEXTS["id"], "Biro Komunikasi Publik")
    assert found.article.author is None


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("byJane Harker", "byline"),
        ("Cookie SettingsTerms and ConditionsPrivacy notice", "navigation"),
        ("About Us | Advertise | Privacy Policy", "navigation"),
        ("Suivez notre chaîne WhatsApp", "navigation"),
        ("Support THE LANTERN'S journalism of integrity and credibility", "navigation"),
        ("The Lantern is not responsible for the content of external sites.", "navigation"),
        ("* Fakta atau Hoaks? Untuk mengetahui kebenaran informasi, silakan WhatsApp ke nomor kami.", "navigation"),
        ("本新聞文字、照片、影片專供島報使用，未經授權，任何媒體均不得引用、變造、轉貼，以免觸法。", "contact"),
        ("The wall has stood since 1911. (Harrow Radio: Jane Harker)", "caption"),
    ],
)
def test_lines_at_the_ends_of_pages(line: str, told: str) -> None:
    assert stretches(line) == [(told, "")]


@pytest.mark.parametrize(
    "line",
    [
        "by the mill",
        "Also on Monday, the commission:",
        "Also on the list",
        "He read from the book. (Luke Two: verse nine)",
        "Suivez notre regard vers le haut de la tour, dit le guide aux enfants de l'école du bourg.",
        "The lantern is not responsible for the fire, the judge told the court on Monday morning.",
        "McDonald's Terms Rejected by the Harrow Council",
    ],
)
def test_what_only_looks_like_them(line: str) -> None:
    assert stretches(line) == [("None", "")]


def test_reading_times_and_counts_stand_in_one_row() -> None:
    assert stretches("Temps de lecture : 2 min 215 vues") == [
        ("navigation", "Temps de lecture : 2 min"),
        ("counter", "215 vues"),
    ]


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Jane Harker Senior Reporter", "Jane Harker"),
        ("The Southern Ledger Bureau", "The Southern Ledger Bureau"),
        ("Invalid Email", None),
        ("City Bureau", None),
    ],
)
def test_who_signs_right_under_a_headline(line: str, author: str | None) -> None:
    found = read_lines("The Harrow Courier", "News", "Sport", TITLES["en"], line, "12 March 2021", *TEXTS["en"])
    assert found.article.author == author


@pytest.mark.parametrize("line", ["Make Contribution", "Stay Connected", "Ma France"])
def test_buttons_under_a_text_sign_nothing(line: str) -> None:
    assert read_lines(TITLES["en"], "12 March 2021", *TEXTS["en"], line).article.author is None


def test_initials_sign_nothing_where_a_name_does() -> None:
    found = read_lines(TITLES["id"], "12 Maret 2021", *TEXTS["id"], "(bud/nusa)", "", "Reporter : Budi Santoso")
    assert found.article.author == "Budi Santoso"


def test_a_paragraph_over_the_source_of_an_image_is_no_caption() -> None:
    image = ("Image source, Getty Images", "Image caption,", "The wall in 1911")
    found = read_lines(TITLES["en"], "12 March 2021", TEXTS["en"][0], *image, TEXTS["en"][1])
    roles = {found.ledger.line(at)[0].role for at in (3, 7)}
    assert {str(role) for role in roles} == {"body"}


def test_what_comes_again_under_a_tool_is_one() -> None:
    tool = ("Advertisement", "Swap channel")
    lines = (TITLES["en"], "12 March 2021", TEXTS["en"][0], *tool, TEXTS["en"][1], *tool, SUMMARY[5])
    assert "Swap channel" not in read_lines(*lines).article.body
    once = read_lines(*lines[:-3], SUMMARY[5])
    assert "Swap channel" in once.article.body


@pytest.mark.parametrize(
    "line",
    [
        "3 mins to read",
        "3 minutes reading",
        "Make us preferred source on Google",
        "Access to Lantern Premium articles require a Premium subscription. Subscribe now to listen.",
        "Join Daily Lantern's WhatsApp channel for breaking news",
        "For more Lantern Integrated News videos, visit us at lantern.example.",
        "La newsletter de votre région",
        "Inscrivez-vous",
        "Le Phare utilise votre adresse pour vous écrire. Vous pouvez vous désabonner à tout moment.",
        "(The above story is verified and authored by Lantern staff. The views in the post are not its own)",
        "URL berhasil dicopy",
        "Share on FacebookShare on Twitter",
    ],
)
def test_what_sites_ask_and_offer(line: str) -> None:
    assert stretches(line) == [("navigation", "")]


@pytest.mark.parametrize(
    "line",
    [
        "The views expressed by the minister do not reflect those of the cabinet, the premier said on Monday.",
        "Access to the river path requires a permit that only the harbour master can issue in the winter months.",
        "Join the two banks, and the old quarrel is over, the engineer told the crowd on the mill bridge.",
        "For more than forty years he has opened the sluice himself, in every weather and without a day off.",
        "Choose a site away from the river, the council was told by everybody who had seen the water come up.",
        "ByTowne cinema opens again",
        "La newsletter, disait-il, était le seul journal que lisait encore son père depuis la fermeture du kiosque.",
    ],
)
def test_sentences_that_begin_like_them(line: str) -> None:
    assert stretches(line) == [("None", "")]


@pytest.mark.parametrize(
    "row",
    [
        "Le Clairon du Couchant Erwan LE BIHAN. Publié le 14/03/2022 à 18h20",
        "La digue de Valmont, lundi matin. | LE CLAIRON DU COUCHANT",
        "La digue de Valmont. Photo : Le Clairon du Couchant / Jean Rieu",
    ],
)
def test_a_name_in_a_menu_is_the_sites_where_a_row_of_the_story_says_it(row: str) -> None:
    menu = ("Aller au contenu", "Se connecter", "S'abonner", "Le Clairon du Couchant", "À la une", "Mer", "Sport")
    found = read_lines(*menu, TITLES["fr"], row, *TEXTS["fr"])
    assert str(found.ledger.line(4)[0].role) == "masthead"
    assert found.article.source == "le-clairon-du-couchant"


def test_a_section_that_no_row_names_is_none() -> None:
    menu = ("Aller au contenu", "Se connecter", "S'abonner", "La vie des communes", "À la une", "Mer", "Sport")
    found = read_lines(*menu, TITLES["fr"], "Jean RIEU. Publié le 14/03/2022 à 18h20", *TEXTS["fr"])
    assert str(found.ledger.line(4)[0].role) == "navigation"


def test_where_comments_may_be_written_is_told_at_the_foot() -> None:
    rules = "Comments have to be in English, and in full sentences. They cannot be abusive or personal."
    assert stretches(rules) == [("comment", "")]
    assert stretches("Comments must be sent to the council by the fifth of June, its clerk said on Monday.") == [
        ("None", "")
    ]

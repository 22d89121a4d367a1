"""Pages in English, French, Indonesian and Chinese: rows of days with zones and places, of papers and who signs."""

from __future__ import annotations

import pytest

from newsarchive.nouns.ledger import Span
from newsarchive.nouns.reading import Reading
from newsarchive.reading.facts import dates
from newsarchive.reading.lines import rules
from newsarchive.reading.lines.line import Line
from reading_samples import read_lines


def _rows(line: str) -> list[tuple[str, str]]:
    """The role and the text of each stretch of a line, or the one role of all of it."""
    told = rules.verdict(Line(0, line, line.strip()))
    if not told.pieces:
        return [(str(told.role), "")]
    return [(str(piece.role), line[piece.start : piece.end].strip(" .|/-")) for piece in told.pieces]


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Publié le 3 mai 2023 à 4 h 00 HAE", "2023-05-03T04:00:00-04:00"),
        ("Mis à jour le 17 janvier 2024 à 11 h 20 HNE", "2024-01-17T11:20:00-05:00"),
        ("Published 3 May 2023 4:10 pm ACST", "2023-05-03T16:10:00+09:30"),
        ("2024-01-18 HKT 19:47", "2024-01-18T19:47:00+08:00"),
        ("08 DÉCEMBRE 2020 À 11 H 00 MIN", "2020-12-08T11:00:00"),
        ("JEUDI 8 DÉCEMBRE 2020 À 11H15", "2020-12-08T11:15:00"),
        ("SENIN, 12 JUNI 2021 PUKUL 10:15 WIB", "2021-06-12T10:15:00+07:00"),
    ],
)
def test_days_are_read_with_their_hour_and_zone_whatever_letters_they_are_set_in(text: str, printed: str) -> None:
    (found,) = dates.dated(text, "vi")
    assert str(found.date) == printed


def test_letters_that_are_no_zone_give_none() -> None:
    (found,) = dates.dated("2024-01-18 ABC 19:47", "en")
    assert str(found.date) == "2024-01-18"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "Le Phare du Couchant Erwan LE BIHAN. Publié le 14/03/2022 à 18h20",
            [
                ("masthead", "Le Phare du Couchant"),
                ("byline", "Erwan LE BIHAN"),
                ("published", "Publié le 14/03/2022 à 18h20"),
            ],
        ),
        (
            "Jean-Pierre MARTIN. Modifié le 12/11/2021 à 19h25. Publié le 11/11/2021 à 10h00",
            [
                ("byline", "Jean-Pierre MARTIN"),
                ("published", "Modifié le 12/11/2021 à 19h25"),
                ("published", "Publié le 11/11/2021 à 10h00"),
            ],
        ),
        (
            "K. BENALI   08 DÉCEMBRE 2020 À 11 H 00 MIN   1204",
            [("byline", "K. BENALI"), ("published", "08 DÉCEMBRE 2020 À 11 H 00 MIN"), ("counter", "1204")],
        ),
        (
            "Northern Dispatch / 05:42 AM October 02, 2018",
            [("masthead", "Northern Dispatch"), ("published", "05:42 AM October 02, 2018")],
        ),
        (
            "Published - February 27, 2024 08:16 pm IST - NANDOLI",
            [("published", "Published - February 27, 2024 08:16 pm IST - NANDOLI")],
        ),
        ("2019年08月14日 10:36　参与互动(0)", [("published", "2019年08月14日 10:36"), ("comment", "参与互动(0)")]),
        ("Home » Hukrim » Korupsi Dana Desa, Mantan Bendahara Watu Lolong ...", [("navigation", "")]),
    ],
)
def test_rows_over_a_story_are_taken_apart(line: str, told: list[tuple[str, str]]) -> None:
    assert [(role, text.strip("\u3000")) for role, text in _rows(line)] == told


@pytest.mark.parametrize(
    "line",
    [
        "Le port a rouvert lundi. Publié le 14/03/2022, le rapport de la chambre dit le contraire.",
        "Le maire Erwan LE BIHAN a signé. Publié le lendemain, l'arrêté ferme la halle deux matinées.",
        "Home » the ferry crossed in fog and nobody on board saw the lighthouse.",
        "Il a couru le marathon en 3 H 15 MIN devant 1204 spectateurs.",
    ],
)
def test_sentences_are_no_rows(line: str) -> None:
    assert _rows(line) in ([("None", "")], [("body", "")])


@pytest.mark.parametrize(
    "line",
    [
        "Watch more of our videos",
        "Visit our video hub now",
        "Hide Ad",
        "Create a free account to read this article",
        "or signup to continue reading",
        "Invalid Email",
        "Something went wrong, please try again later.",
        "We use your sign-up to provide content in ways you've consented to and to improve our understanding of you.",
        "Did you know with a Digital Subscription you can get unlimited access to the website?",
        "Kindly share this story:",
        "Would you like to receive our daily news? Signup today!",
        "Don't miss out on the latest news and information.",
        "Votre e-mail, avec votre consentement, est utilisé par Le Phare pour recevoir notre newsletter.",
        "Cet article vous a été utile ? Sachez que vous pouvez suivre Le Courrier dans votre espace.",
        "Ne manquez plus aucune info",
        "Vous avez déjà un compte ? Connectez-vous",
        "Terjadi kesalahan, silakan coba lagi",
        "Langganan Majalah Sagara mulai dari Rp 58 ribu per bulan. Klik di sini",
        "Saiz teks: A- A A+",
        "zoom-inlihat foto",
        "分享让更多人看到",
    ],
)
def test_what_a_site_says_to_its_readers_is_none_of_the_story(line: str) -> None:
    assert _rows(line) == [("navigation", "")]


@pytest.mark.parametrize(
    "line",
    [
        "More match reports",
        "Siaran Pers Lainnya",
        "其他新聞",
        "Vụ án khác",
        "We also published the following articles recently",
        "Featured stories",
        "Plus de l'auteur",
    ],
)
def test_boxes_of_other_stories_are_known_by_their_names(line: str) -> None:
    assert _rows(line) == [("related", "")]


@pytest.mark.parametrize(
    "line",
    [
        "Did you know that the wall was built by the monks of Harrow, he asked the children at the river.",
        "Something went wrong with the pump on Sunday night, and by morning the square was under water.",
        "There was an error in the first count, the returning officer told the hall after midnight.",
        "Create a garden from nothing, and the whole street will come to look at it, says the old man.",
        "Would you like to live beside a river that comes up every spring, she asked the planners.",
        "Don't miss the bend by the mill, where the heron stands on most mornings of the year.",
        "Hide and seek",
        "Vu le prix du pain, on ne ratera plus rien des restes, dit la boulangère de la rue du Four.",
        "Kasus lain yang ditangani polisi pekan ini adalah pencurian kabel di Pasar Lama.",
        "Halaman rumahnya dipenuhi pot bunga yang ia rawat sejak masih duduk di bangku sekolah.",
        "Ne manquez pas de saluer le gardien, conseille la maire, car il connaît chaque pierre de la digue.",
    ],
)
def test_who_writes_begins_otherwise_than_sites_do(line: str) -> None:
    assert _rows(line) == [("None", "")]


SUMMARY = (
    "The Rift Lantern",
    "Counties",
    "Growers want bonus probed after buying centres stay shut",
    "Tuesday May 14 2019 20:03 EAT",
    "In Summary",
    "Growers say eleven buying centres have stayed shut since the long rains began.",
    "The factory blames the closure of the centres on poor prices at the auction.",
    "By EDWIN CHELULE",
)
STORY = (
    "Growers in Kaptumo have asked the county assembly to look into how last year's bonus was shared out by it.",
    "They marched to the gates of the factory and handed over a petition that three hundred of them had signed.",
    "The chairman said that the closure followed poor prices and that the centres would open when the auction did.",
    "The assembly's committee will hear the growers and the directors of the factory at its next sitting in Kaptumo.",
    "Nobody could say on Monday when the first of the buying centres would take in leaf from the hills again.",
)
OTHER = (
    "A lorry overturned on the bend below the mission and spilt its load of timber across both lanes of the highway.",
    "Traffic was turned back at the bridge while volunteers from the village cleared the logs with ropes and oxen.",
    "The driver walked away with a bruise and asked for nothing but tea, a woman who had seen it all told reporters.",
    "Police said that the road would be open to small cars before dark and to everything else on the day after that.",
    "It was the third such fall on that bend this year, and the council has promised a rail for years.",
)


@pytest.mark.parametrize(
    "box",
    [
        ("More by this Author",),
        ("More by this Author", ""),
        ("", "Related Stories", "Hospital at Sirwet gets an oxygen plant", "Lorry drivers block highway over cess", ""),
    ],
)
def test_a_text_goes_on_behind_the_box_under_its_summary(box: tuple[str, ...]) -> None:
    found = read_lines(*SUMMARY, *box, *STORY)
    told = "\n".join(block for block in found.article.body.split("\n") if block)
    assert all(sentence in told for sentence in (*SUMMARY[5:7], *STORY))


def test_another_story_behind_the_box_is_none_of_the_text() -> None:
    box = ("", "Related Stories", "Hospital at Sirwet gets an oxygen plant", "Lorry drops timber on the highway", "")
    found = read_lines(*SUMMARY, *box, *OTHER)
    assert all(sentence not in found.article.body for sentence in OTHER)
    assert SUMMARY[5] in found.article.body


@pytest.mark.parametrize(
    ("over", "title", "source"),
    [
        (("L'Horizon", "Régions - Belgique - Monde - Sports - Loisirs - Nécrologies"), "fr", None),
        (("人民网", "人民网>>地方频道"), "zh", "人民网"),
        (("中岳社", "当前位置：首页→文化→正文", "文化"), "zh", "中岳社"),
        (
            ("FLOBAMORA POS", "Aktual dari Timur", "Beranda | Daerah | Hukrim | Opini | Indeks"),
            "id",
            "FLOBAMORA POS",
        ),
        (("La Voix du Delta", "Quotidien national d'information", "ACTUALITÉ", "RÉGIONS"), "fr", "La Voix du Delta"),
        (("News", "City News", "Harrow News"), "en", None),
    ],
)
def test_what_stands_over_a_headline_is_none(over: tuple[str, ...], title: str, source: str | None) -> None:
    found = read_lines(*over, HEADS[title], *TEXTS[title])
    assert found.article.title == HEADS[title]
    named = [span.of(line) for line, spans in _lines(found, over) for span in spans if str(span.role) == "masthead"]
    assert source is None or source in named
    assert (source is None) == (not named) or over[0] == "L'Horizon"


def _lines(found: Reading, over: tuple[str, ...]) -> list[tuple[str, tuple[Span, ...]]]:
    return list(zip(over, found.ledger.by_line(), strict=False))


HEADS = {
    "en": "Harrow council votes to rebuild the old flood wall",
    "fr": "Valmont : la vieille digue sera reconstruite",
    "id": "Tanggul Lama di Sukamaju Akan Dibangun Kembali",
    "zh": "云津决定重建老城防洪堤",
}
TEXTS = {
    "en": (
        "The council voted on Monday to rebuild the old flood wall in Harrow, ending a long quarrel over its cost.",
        "Its leader said that she had read every letter about the wall and would stand by it until it was finished.",
    ),
    "fr": (
        "Le conseil municipal a voté lundi la reconstruction de la vieille digue de Valmont, après une querelle.",
        "La maire a dit qu'elle avait lu toutes les lettres et qu'elle suivrait les travaux de la digue jusqu'au bout.",
    ),
    "id": (
        "Dewan kota memutuskan pada Senin untuk membangun kembali tanggul lama di Sukamaju setelah perdebatan warga.",
        "Wali kota mengatakan telah membaca semua surat warga dan akan mengawal pembangunan tanggul sampai selesai.",
    ),
    "zh": (
        "云津市政府周一决定重建老城防洪堤，长期以来由谁出资的争论至此结束，居民表示欢迎。",
        "市长表示，她读完了市民写来的每一封信，将一直跟进防洪堤工程，直到全部完工为止。",
    ),
}


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
    assert _rows(line) == [("caption", "")]


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
    assert _rows(line) != [("caption", "")]


def test_a_year_of_two_digits_is_one_where_the_hour_stands_behind_it() -> None:
    (found,) = dates.dated("Publié le 14 Mar 22 à 18:20", "vi")
    assert str(found.date) == "2022-03-14T18:20:00"
    assert all(one.date is None or one.date.year is None for one in dates.dated("Le 14 mars 22 personnes", "fr"))


@pytest.mark.parametrize(
    ("headline", "boxed"), [("Plans for a coffee shop thrown out by planners", True), ("A long wait", False)]
)
def test_a_headline_under_read_more_is_another_storys(headline: str, *, boxed: bool) -> None:
    found = read_lines(HEADS["en"], "12 March 2021", TEXTS["en"][0], "Read More", headline, TEXTS["en"][1])
    assert (headline not in found.article.body) is boxed


def test_offices_sign_nothing_in_indonesian() -> None:
    found = read_lines(HEADS["id"], "12 Maret 2021", *TEXTS["id"], "Biro Komunikasi Publik")
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
    assert _rows(line) == [(told, "")]


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
    assert _rows(line) == [("None", "")]


def test_reading_times_and_counts_stand_in_one_row() -> None:
    assert _rows("Temps de lecture : 2 min 215 vues") == [
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
    found = read_lines("The Harrow Courier", "News", "Sport", HEADS["en"], line, "12 March 2021", *TEXTS["en"])
    assert found.article.author == author


@pytest.mark.parametrize("line", ["Make Contribution", "Stay Connected", "Ma France"])
def test_buttons_under_a_text_sign_nothing(line: str) -> None:
    assert read_lines(HEADS["en"], "12 March 2021", *TEXTS["en"], line).article.author is None


def test_initials_sign_nothing_where_a_name_does() -> None:
    found = read_lines(HEADS["id"], "12 Maret 2021", *TEXTS["id"], "(bud/nusa)", "", "Reporter : Budi Santoso")
    assert found.article.author == "Budi Santoso"


def test_a_paragraph_over_the_source_of_an_image_is_no_caption() -> None:
    image = ("Image source, Getty Images", "Image caption,", "The wall in 1911")
    found = read_lines(HEADS["en"], "12 March 2021", TEXTS["en"][0], *image, TEXTS["en"][1])
    roles = {found.ledger.line(at)[0].role for at in (3, 7)}
    assert {str(role) for role in roles} == {"body"}


def test_what_comes_again_under_a_tool_is_one() -> None:
    tool = ("Advertisement", "Swap channel")
    lines = (HEADS["en"], "12 March 2021", TEXTS["en"][0], *tool, TEXTS["en"][1], *tool, SUMMARY[5])
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
    assert _rows(line) == [("navigation", "")]


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
    assert _rows(line) == [("None", "")]


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
    found = read_lines(*menu, HEADS["fr"], row, *TEXTS["fr"])
    assert str(found.ledger.line(4)[0].role) == "masthead"
    assert found.article.source == "le-clairon-du-couchant"


def test_a_section_that_no_row_names_is_none() -> None:
    menu = ("Aller au contenu", "Se connecter", "S'abonner", "La vie des communes", "À la une", "Mer", "Sport")
    found = read_lines(*menu, HEADS["fr"], "Jean RIEU. Publié le 14/03/2022 à 18h20", *TEXTS["fr"])
    assert str(found.ledger.line(4)[0].role) == "navigation"


def test_where_comments_may_be_written_is_told_at_the_foot() -> None:
    rules = "Comments have to be in English, and in full sentences. They cannot be abusive or personal."
    assert _rows(rules) == [("comment", "")]
    assert _rows("Comments must be sent to the council by the fifth of June, its clerk said on Monday.") == [
        ("None", "")
    ]

"""Rows and notices of pages in Malay, Indonesian, French and English: months, glued days, ways with a day, counters."""

from __future__ import annotations

import pytest

from newsarchive.reading.facts import calendars, dates
from newsarchive.reading.layout.body import paper_again
from newsarchive.reading.layout.top import top_rows
from newsarchive.reading.lines import mastheads
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.rows import dated_rows
from newsarchive.reading.words.common_words import COMMON
from reading_samples import pieces_of, read_lines, rows

SLOGAN = "L'information au quotidien"


@pytest.mark.parametrize(
    ("row", "pieces"),
    [
        (
            "Oleh Rosniza Mohd Taha - Mac 14, 2023 @ 11:23am",
            [("byline", "Oleh Rosniza Mohd Taha -"), ("published", "Mac 14, 2023 @ 11:23am")],
        ),
        ("18 Disember 2022 07:28am", [("published", "18 Disember 2022 07:28am")]),
        ("Khamis, 3 Ogos 2023", [("published", "Khamis, 3 Ogos 2023")]),
        ("Dikemas kini: 12 Julai 2023", [("published", "Dikemas kini: 12 Julai 2023")]),
        ("Masa membaca: 2 minit", [("navigation", "Masa membaca: 2 minit")]),
        ("Temps de lecture estimé : 1 mn", [("navigation", "Temps de lecture estimé : 1 mn")]),
        (
            "11:46, 8 MAR 2023Updated 12:02, 8 MAR 2023",
            [("published", "11:46, 8 MAR 2023"), ("published", "Updated 12:02, 8 MAR 2023")],
        ),
        (
            "Publié le 14/01/2023 à 09h41Mis à jour le 14/01/2023 à 10h05",
            [("published", "Publié le 14/01/2023 à 09h41"), ("published", "Mis à jour le 14/01/2023 à 10h05")],
        ),
        (
            "Accueil > Actualités > Société • LeFasa.net • mardi 14 mars 2023 à 22h30min",
            [
                ("navigation", "Accueil > Actualités > Société • LeFasa.net •"),
                ("published", "mardi 14 mars 2023 à 22h30min"),
            ],
        ),
        ("Berita, Daerah316 Dilihat", [("navigation", "Berita, Daerah"), ("counter", "316 Dilihat")]),
        ("Ekonomi1.204 Views", [("navigation", "Ekonomi"), ("counter", "1.204 Views")]),
        (
            "vendredi 5 mai 2023 • 812 lectures • 0 commentaires",
            [
                ("published", "vendredi 5 mai 2023 •"),
                ("counter", "812 lectures •"),
                ("comment", "0 commentaires"),
            ],
        ),
        ("Join Grup Telegram Koran Hulu untuk mendapatkan update berita pilihan setiap hari.", "navigation"),
        ("Muat turun aplikasi Sinar Hulu. Klik di sini!", "navigation"),
        ("AbonnéAbonnez-vous dès maintenant et profitez de la lecture audio.", "navigation"),
        ("Vous avez trouvé une erreur? Merci de nous la signaler.", "navigation"),
        ("You can find this story in My Bookmarks.", "navigation"),
        ("By providing an email address. I agree to the Terms of Use.", "navigation"),
        ("Dari Kompas.com", "source"),
        ("Artikel Berkaitan:", "related"),
        ("Saksikan Video Pilihan Ini:", "related"),
    ],
)
def test_what_a_row_says(row: str, pieces: str | list[tuple[str, str]]) -> None:
    found = pieces_of(row)
    assert found == pieces if isinstance(pieces, list) else [role for role, _ in found] == [pieces]


@pytest.mark.parametrize(
    "line",
    [
        "Dari Kantong Perantau",
        "Dari Desa ke Kota",
        "Berita Daerah 316 Dilihat Warga",
        "Daerah 316",
        "Grup Telegram Jadi Tempat Jual Beli Satwa",
        "Join Forces to Save the River",
        "Story Saved From the Flood",
        "Masa Depan Nelayan",
        "Accueil des réfugiés le 14 mars 2023",
        "Updated Rules Since 8 March 2023",
        "Muat Turun Barang di Pelabuhan",
        "Saluran Irigasi Baru",
        "Channel Tunnel Reopens",
        "Vous avez la parole",
        "Edition 12 of the Festival",
    ],
)
def test_what_only_looks_like_such_a_row(line: str) -> None:
    assert pieces_of(line) == [("-", line)]


@pytest.mark.parametrize("text", ["She bought 12 Mac computers for the school.", "A Mac 12 years old still runs."])
def test_a_computer_is_no_month(text: str) -> None:
    assert not [one for one in dates.find(text, "en") if one.date is not None]


def test_days_of_the_week_in_malay() -> None:
    assert [calendars.weekday(name) for name in ("Isnin", "Khamis", "Jumaat", "Ahad")] == [0, 3, 4, 6]


def test_a_row_of_links_to_institutions_has_no_masthead() -> None:
    links = Line(0, "中国政府网   省政府网   无障碍浏览", "中国政府网   省政府网   无障碍浏览")
    assert top_rows.before_entries(links, lambda _: False) == ()
    own = "清沅市人民政府   首页   政务公开   走进清沅"
    assert [piece.rule for piece in top_rows.before_entries(Line(0, own, own), lambda _: False)] == [
        "masthead",
        "menu-row",
    ]


def test_what_a_site_says_of_itself() -> None:
    assert mastheads.is_slogan(Line(0, SLOGAN, SLOGAN))
    story = "L'information des parents au quotidien fait débat"
    assert not mastheads.is_slogan(Line(0, story, story))


def test_an_edition_signs_nothing() -> None:
    assert "édition" in COMMON


PAPER = (
    "Menu",
    "Le Courrier de l'Arven",
    "La passerelle du moulin rouvre aux piétons",
    "Fermée depuis la crue de l'an dernier, la passerelle qui relie le bourg au hameau a été remise en service hier.",
)
STORY = (
    "Publié le 20/11/2021 à 06h31",
    "On entend de nouveau les vélos claquer sur les lattes de la passerelle du moulin devant les habitants du bourg.",
    "Posée en une nuit, elle a été fabriquée dans un atelier de la ville puis déposée par une grue sur les deux rives.",
)


@pytest.mark.parametrize(
    ("row", "found"),
    [
        (
            "Le Courrier de l'Arven Gwenola LE BRAS",
            [("masthead", "masthead-again"), ("byline", "signature")],
        ),
        ("Le Courrier de l'Arven", [("masthead", "masthead-again")]),
        ("Le Courrier de l'Arven fête ses cent ans", [("body", "short-line-in-text")]),
    ],
)
def test_the_paper_again_over_the_day(row: str, found: list[tuple[str, str]]) -> None:
    said = read_lines(*PAPER, row, *STORY)
    assert rows(said, 5) == found or (found[0][0] == "body" and rows(said, 5)[0][0] not in ("masthead", "byline"))


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("La glaciologue, au pied du glacier, en 2022. AUGUSTIN PERROLAZ POUR « LA DÉPÊCHE DES CIMES »", "caption"),
        ("LE MAIRE VOTE POUR « LA PASSERELLE »", "-"),
        ("【相关阅读】云浦地铁3号线换乘通道启用", "related"),
        ("【河边故事】云浦地铁3号线换乘通道启用", "-"),
    ],
)
def test_a_credit_for_a_paper_and_a_label_in_brackets(line: str, role: str) -> None:
    assert pieces_of(line)[0][0] == role


def test_limits() -> None:
    assert paper_again.DAY_REACH == 2
    assert dated_rows.HEAD_LIMIT == 80
    assert dated_rows.way_and_day("Accueil > Actualités > mardi 14 mars 2023") == ()
    assert dated_rows.filed_and_counted("ngày316 Dilihat") == ()

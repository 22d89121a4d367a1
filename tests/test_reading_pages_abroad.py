"""Pages in English, French, Indonesian and Chinese: rows of days with zones and places, of papers and who signs."""

from __future__ import annotations

import pytest

from newsarchive.reading.facts import dates
from newsarchive.reading.lines import rules
from newsarchive.reading.lines.line import Line


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

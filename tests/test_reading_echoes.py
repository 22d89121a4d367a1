"""Searches of a planted row that stand again behind an author's comma, and words that are his own."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted import stretches

PAGE = (
    "Puskesmas Teluk Bunian Layani Warga dengan Perahu",
    "Kepala Puskesmas mengatakan perahu itu membawa obat dan alat timbang bayi untuk sembilan dusun.",
    "Pada hari pertama, 134 warga diperiksa oleh dua bidan.",
    "Biaya operasional ditanggung dana desa sebesar Rp 210 juta.",
)
ROW = "slot raja gacor | rajaslot77 | situs judi online | pinjaman online cepat"
TOLD = "Puskesmas mulai mengoperasikan perahu klinik di seberang sungai, {}Senin (12/6/2023)."


def _taken(*rows: str) -> list[str]:
    """What is planted in the first of the rows over a page."""
    lines = (*rows[:1], *PAGE, *rows[1:])
    found = stretches.find(lines_of(lines, Alphabet()), "id")
    return [lines[one.line - 1][one.start : one.end].strip() for one in found if one.line == 1]


@pytest.mark.parametrize(
    ("text", "rows", "taken"),
    [
        (TOLD.format("slot raja gacor maxwin "), (ROW,), ["slot raja gacor maxwin"]),
        (TOLD.format("situs judi online "), (ROW,), ["situs judi online"]),
        (TOLD.format("bersama bidan desa "), (ROW,), []),
        (TOLD.format("jasa bidan desa "), (ROW,), []),
        ("Warga, situs judi online kata polisi, tertipu jutaan rupiah pada Senin lalu.", (ROW,), []),
        ("Polisi menangkap penipu yang menawarkan kredit, situs judi online dan arisan palsu.", (ROW,), []),
        ("Warga diminta tidak tergiur kredit mudah, situs judi online, dan arisan.", (ROW,), []),
        (TOLD.format("situs judi online "), (), []),
        (
            TOLD.format("situs judi online "),
            ("Menurut polisi, situs judi online ilegal menjerat 40 warga.", "Polisi menyita 12 telepon.", ROW),
            [],
        ),
    ],
)
def test_what_a_row_confirms_is_taken_behind_a_comma(text: str, rows: tuple[str, ...], taken: list[str]) -> None:
    assert _taken(text, *rows) == taken

"""Text read by a wrong table, and text that only looks so."""

from __future__ import annotations

import pytest

from newsarchive.reading.mojibake import is_mojibake

VIETNAMESE = "Người thợ già nói rằng gốm của làng ông chưa bao giờ thiếu người mua"
FRENCH = "La préfecture a annoncé hier l'état de l'école, très abîmée"
CHINESE = "洪水退去以后，港口小镇的居民开始重建桥梁"


def _misread(text: str, table: str, errors: str = "replace") -> str:
    return text.encode().decode(table, errors)


@pytest.mark.parametrize("text", [VIETNAMESE, FRENCH, CHINESE])
@pytest.mark.parametrize("table", ["latin-1", "cp1252"])
def test_utf8_read_by_another_table_is_told(text: str, table: str) -> None:
    assert is_mojibake(_misread(text, table))
    assert is_mojibake(_misread(_misread(text, "latin-1"), "latin-1"))


@pytest.mark.parametrize(
    "text",
    [
        _misread(VIETNAMESE, "cp1258"),
        _misread(VIETNAMESE, "cp1250"),
        VIETNAMESE.encode("cp1258", "replace").decode("utf-8", "replace"),
        "Ng\ufffdời dân",
        _misread("“One,” she said – “two” – “three”", "latin-1"),
        "Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp tù do, ®­îc ®Þnh ë ®©y, c¸c ngµy thµnh phè, ®ã lµ c¸i",
    ],
)
def test_other_tables_and_old_fonts_are_told(text: str) -> None:
    assert is_mojibake(text)


@pytest.mark.parametrize(
    "text",
    [
        VIETNAMESE,
        FRENCH,
        CHINESE,
        "XÃ\u00a0TÂN\u00a0LẬP, XÃ\u00a0HÒA, XÃ\u00a0BÌNH, CHÂU\u00a0Á, Â\u00a0Cơ",
        "«Mùa lá», «Đá», «cà phê» và «Má», “XÔ”, “MÃ”…",
        "São Paulo, Ângelo, Åland, Æthelred, Łódź, «está» y «será», «ahí»",
        "Biểu tượng \ufffd đứng riêng",
        "Sản phẩm Coca® và Pepsi®, 5 µm, 3·4, 10°C, x², n¹",
        "Il dit : « café » — « thé » … « été »",
    ],
)
def test_what_languages_write_is_none(text: str) -> None:
    assert not is_mojibake(text)

"""Malay is told from Indonesian, and its months are read; days of other languages that turn on one word."""

from __future__ import annotations

import pytest

from newsarchive.nouns.edtf import parse
from newsarchive.reading import language
from newsarchive.reading.blocks import TextBlock
from newsarchive.reading.facts import events, years

MALAY = (
    "Seorang pesara berkata, kerugian daripada banjir itu kira-kira RM20,000 kerana rumahnya dinaiki air. "
    "Polis dan bomba hadir selepas menerima maklumat."
)
INDONESIAN = (
    "Seorang pensiunan berkata kerugian dari banjir itu sekitar Rp20 juta karena rumahnya terendam air. "
    "Polisi datang setelah menerima laporan warga dari kecamatan itu."
)


def test_malay_is_told_by_words_that_only_it_has() -> None:
    assert language.detect(MALAY) == "ms"
    assert language.detect(INDONESIAN) == "id"


@pytest.mark.parametrize(
    "text",
    [
        "Harga beras di pasar itu naik dari pekan lalu dan ini untuk yang kedua kali.",  # nothing tells
        "Lebih tinggi daripada tahun lalu, kata dia, dan ini akan terus naik.",  # one word that both may have
        "Kata dia bahwa polisi dan warga di desa itu tidak tahu, karena bupati belum datang. Bomba, kata polis.",
    ],
)
def test_what_only_touches_malay_stays_indonesian(text: str) -> None:
    assert language.detect(text) == "id"


def _events(code: str, text: str, published: str = "2024-09-01") -> list[str]:
    evidence = years.Evidence(parse(published), 1, published)
    return [str(one.date) for one in events.find([TextBlock(2, text)], code, evidence)]


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("ms", "Pusat pemindahan sementara itu dibuka pada 7 Mac dan menempatkan 284 mangsa.", "2024-03-07"),
        ("ms", "Banjir kilat yang melanda kampung itu pada 6 Mac lalu adalah yang paling buruk.", "2024-03-06"),
        ("id", "Jembatan gantung itu putus pada Sabtu (13/11/2021) dini hari akibat arus.", "2021-11-13"),
        ("id", '"Panen perdana dilakukan pada 30 Juli 2018 di Desa Oeleta," katanya.', "2018-07-30"),
        ("fr", "Le 10 mars, les sapeurs-pompiers ont mis en sécurité 48 personnes.", "2024-03-10"),
        ("fr", "La tempête du 14 février 2021 avait arraché la moitié du toit.", "2021-02-14"),
        ("en", "In a judgment delivered on May 5, Justice Ouko said the county had failed the traders.", "2024-05-05"),
        ("zh", "颱風「海雀」8月28日掃過山區，文旦落了一地。", "2024-08-28"),
        ("zh", "8月19日晚，执法人员在大桥下游将三名电鱼的男子当场查获。", "2024-08-19"),
    ],
)
def test_what_happened_on_a_day(code: str, text: str, day: str) -> None:
    assert _events(code, text) == [day]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "La loi du 14 février 2021 avait créé un fonds."),
        ("fr", "Les travaux du 14 février 2021 avaient été prévus."),
        ("fr", "La crue du 14 février 2021 sera commémorée."),
        ("id", "Jembatan gantung itu milik desa sejak 13 November 2021."),
        ("id", "Jembatan gantung itu akan putus pada Sabtu (13/11/2021) jika arus naik."),
        ("ms", "Pusat itu akan dibuka pada 7 Mac nanti."),
        ("en", "In a statement to be delivered on May 5, the county will explain the plan."),
        ("zh", "8月19日，当地将举行三场演出。"),
        ("zh", "8月19日，全市将停水。"),
    ],
)
def test_what_had_not_happened_is_left_alone(code: str, text: str) -> None:
    assert _events(code, text) == []


def test_a_name_with_mac_is_no_month_in_english() -> None:
    assert _events("en", "They met 6 Mac users on the street and held a party.") == []

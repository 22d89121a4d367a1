"""Heads of pages in other languages: names of offices over menus, rows about a story, points over a byline."""

from __future__ import annotations

import pytest

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout.top import below, site_names
from newsarchive.reading.lines import links, mastheads, menus, picture_credits
from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.rows import labels, pieces
from newsarchive.reading.words import outlets


@pytest.mark.parametrize(
    "name",
    [
        "Provincial Government of Antilan",
        "Directorate of Public Communication, Government of Malwa Pradesh",
        "State Information Bureau",
        "Agence de presse du Golfe",
        "Préfecture de la Haute-Lande",
        "Direction générale de la santé du Golfe",
        "Kantor Berita Bantar",
        "Jabatan Penerangan Negeri Seri Alam",
    ],
)
def test_an_office_is_known_by_its_kind_and_whose_it_is(name: str) -> None:
    assert outlets.is_office(name)
    assert mastheads.is_office_of_place(Line(1, name, name))


@pytest.mark.parametrize(
    "text",
    [
        "Provincial government of Antilan opens clinic",
        "Government",
        "Information Bureau",
        "Agence de voyages",
        "Office du tourisme ouvert le dimanche",
        "Kantor Berita",
        "Conseil municipal : les élus votent le budget de la ville",
        "Badan penyelamat temukan kapal",
    ],
)
def test_what_is_no_whole_name_is_no_office(text: str) -> None:
    assert not mastheads.is_office_of_place(Line(1, text, text))


@pytest.mark.parametrize(
    ("row", "name"),
    [
        ("Copyright © 2022 Provincial Government of Antilan. Powered by X.", "Provincial Government of Antilan"),
        ("© 2021 Lembah Pos Inc. All rights reserved", "Lembah Pos"),
    ],
)
def test_a_name_of_rights_is_not_cut_within_a_word(row: str, name: str) -> None:
    assert site_names.in_rights(row) == name


def test_a_firm_and_a_branch_bear_the_name() -> None:
    assert site_names.is_named("Suara Utara", ("Suara Utara Media Sdn Bhd",))
    assert site_names.is_named("WARTA SRIWANGI", ("PT Warta Sriwangi Media",))
    assert not site_names.is_named("Sukan", ("Suara Utara Media Sdn Bhd",))
    assert site_names.is_branch("Nusa Kabar Biro Teluk Bira", ("NUSA KABAR",))
    assert not site_names.is_branch("Berita Teluk Bira", ("NUSA KABAR",))
    assert not site_names.is_branch("Biro Teluk Bira", ("NUSA KABAR",))


@pytest.mark.parametrize(
    ("row", "roles"),
    [
        ("Posted on September 12, 2022 by pio_admin in News and Updates", "published byline navigation"),
        ("Posted on June 3, 2021 by Anna Keller in Local News", "published byline navigation"),
        ("2024-08-22 16:38 来源：汾口都市报 评论 9", "published source comment"),
        ("Selasa, 20 Februari 2024 - 13:31 WIB  👁 512", "published counter"),
    ],
)
def test_a_row_is_taken_apart(row: str, roles: str) -> None:
    assert " ".join(piece.role.value for piece in pieces.of(row)) == roles


@pytest.mark.parametrize(
    "text",
    [
        "Posted on September 12, 2022 by the roadside in silence",
        "市民对此事的评论 9",
        "They met on Tuesday, 20 people in all 👁 512",
    ],
)
def test_what_only_looks_like_a_row_stays_whole(text: str) -> None:
    assert pieces.of(text) == ()


@pytest.mark.parametrize(
    "row",
    [
        "Indrapur : Tuesday, February 14, 2023, 16:12 IST",
        "Port Lamarre, 22 October 2021",
        "Bakoua - samedi 3 avril 2021, 13:47 GMT",
    ],
)
def test_a_place_before_its_day(row: str) -> None:
    assert labels.is_place_and_day(row)


@pytest.mark.parametrize(
    "text",
    [
        "Open : Tuesday, February 14, at the town hall",
        "Deadline extended to Tuesday, February 14, 2023, 16:12 IST for all who apply by post",
        "Fair on 14 February 2023 at 16:12 draws 300",
        "He came to Indrapur, 14 of them",
    ],
)
def test_a_sentence_with_a_day_is_no_date_line(text: str) -> None:
    assert not labels.is_place_and_day(text)


def test_words_under_which_an_agency_files_a_story() -> None:
    row = "id petambak garam, pulau sabore, panen garam, kemarau"
    assert links.is_tags(Line(1, row, row))
    for text in ("id card lost", "idul fitri, lebaran, mudik, ketupat", "ide, gagasan, rencana, mimpi"):
        assert not links.is_tags(Line(1, text, text))


def test_sizes_of_chinese_letters() -> None:
    assert menus.is_tools("放大+ 缩小- 默认O")
    assert menus.is_tools("放大 缩小 默认")
    assert not menus.is_tools("放大农业优势")
    assert not menus.is_tools("缩小差距")


@pytest.mark.parametrize(
    "text",
    [
        "Penduduk membersihkan rumah selepas air surut. Gambar kecil: Azman",
        "Murid mengikuti lawatan ke muzium. Gambar: Nor Azlina",
    ],
)
def test_credits_of_malay_pictures(text: str) -> None:
    assert picture_credits.has_credit(text)
    assert not picture_credits.has_credit(text.split(". ", maxsplit=1)[0] + ". Gambar itu tular semalam di Melaka")


def test_a_name_in_capitals_behind_what_a_picture_shows() -> None:
    assert below._NAMED_IN_CAPITALS.search("Le troupeau a rejoint l'alpage. PATRICK MONNEY")
    for text in ("Il travaille à la SNCF. TGV", "LE TROUPEAU A REJOINT L'ALPAGE. PATRICK MONNEY", "PATRICK MONNEY"):
        assert not below._NAMED_IN_CAPITALS.search(text)


def test_labels_of_malay_days() -> None:
    row = "Artikel ini disiarkan pada : Selasa, 4 Jun 2024 @ 10:45 PM"
    assert [piece.role for piece in pieces.of(row)] == [Role.PUBLISHED]
    assert pieces.of("Artikel ini disiarkan pada : laman web akhbar itu") == ()

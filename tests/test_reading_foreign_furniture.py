"""Rows, names and tools of pages in English, French and Indonesian, and the lines nearest to them that are none."""

from __future__ import annotations

import pytest

from newsarchive.nouns.authority import Authority
from newsarchive.reading.blocks import TextBlock
from newsarchive.reading.facts import figures
from newsarchive.reading.lines import logos, mastheads
from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from reading_samples import article, read_lines, role_alone, rows

TITLE = "Le marché couvert rouvre ses portes"
P1 = "Les étals ont retrouvé leur place sous la halle, et les habitués leurs marchands de légumes et de fromages."
P2 = "La commune a refait la toiture et les sols, et installé un éclairage qui consomme moins que l'ancien."


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Mentions légales - CGU - Gérer mes cookies", "navigation"),
        ("Nous contacter - Publicité - RSS", "navigation"),
        ("Qui sommes-nous ? – Contact – Mentions légales", "navigation"),
        ("Paris - Lyon - Marseille", "-"),
        ("Contact - le film - en salles", "-"),
        ("à partir de 1 € le 1er mois, sans engagement de durée", "navigation"),
        ("à partir de 14 heures, la rue sera fermée à la circulation", "-"),
        ("Recevez le meilleur de la revue chaque vendredi", "navigation"),
        ("Get involved with the news in your community", "navigation"),
        ("Get involved before it is too late, the coach told the parents of his team.", "-"),
        ("Version PDF", "navigation"),
        ("Diterbitkan pada 21 Maret 2022", "published"),
        ("Dibuat pada 3 Mei 2020", "published"),
        ("Rédigé le 4 mai 2021", "published"),
        ("Added on 4 May 2021", "published"),
        ("Date de mise en ligne : 4 mai 2021", "published"),
        ("Pada 3 Mei 2020 warga turun ke jalan", "-"),
        ("Rédigé le 4 mai 2021, le rapport dort dans un tiroir", "-"),
        ("Created in 2021 by the council", "-"),
        ("Jembatan gantung di Desa Lirang. Foto: Rahmat/lembahkabar.id", "caption"),
        ("Vous souhaitez réagir ? Connectez-vous", "comment"),
        ("| 412 vues", "counter"),
        ("Trending: Harga Beras | Jadwal Imsakiyah | Gunung Sumbul", "related"),
        ("Trending: harga beras naik lagi menjelang puasa", "-"),
        ("Halaman 1/2", "navigation"),
        ("Page 2 of 3", "navigation"),
        ("Page 1 of the treaty", "-"),
        ("Par Direction de la communication", "byline"),
        ("Oleh Humas Pemkab", "byline"),
        ("Par la direction du vent, on devine déjà la pluie.", "-"),
        ("Par service rendu, il demandait deux pains.", "-"),
    ],
)
def test_what_a_line_is(line: str, role: str) -> None:
    assert role_alone(line) == role


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("Ville de Brézolles-sur-Auze", True),
        ("Mairie de Sainte-Colombe", True),
        ("Pemerintah Kabupaten Rawa Jaya", True),
        ("The Kettle County Ledger", True),
        ("Ville de nuit", False),
        ("Mairie de quartier ouverte", False),
        ("Pemerintah siapkan bantuan", False),
        ("The general ledger", False),
    ],
)
def test_whose_page_it_is(name: str, *, is_one: bool) -> None:
    (line,) = lines_of((name,), Alphabet())
    assert (mastheads.is_masthead(line) or mastheads.is_paper(line)) == is_one


def test_a_town_stands_before_the_entries_of_its_menu() -> None:
    top = "Ville de Brézolles-sur-Auze | Ma mairie | Vivre à Brézolles | Enfance et jeunesse"
    assert [role for role, _ in rows(read_lines(top, TITLE, "Publié le 3 mai 2022", P1, P2), 1)] == [
        "masthead",
        "navigation",
    ]
    top = "Vie des communes | Ma mairie | Vivre à Brézolles | Enfance et jeunesse"
    assert [role for role, _ in rows(read_lines(top, TITLE, "Publié le 3 mai 2022", P1, P2), 1)] == ["navigation"]


def test_what_a_site_says_of_itself_under_its_name() -> None:
    head = ("LES TERRES ET SILLONS", "Comprendre le vivant, ensemble", "", "Accueil", "Nature", TITLE)
    assert rows(read_lines(*head, "3 mai 2022", P1, P2), 2) == [("masthead", "slogan")]
    head = ("LES TERRES ET SILLONS", "Comprendre Le Vivant", "", "Jardin", "Nature", TITLE)
    assert rows(read_lines(*head, "3 mai 2022", P1, P2), 2) != [("masthead", "slogan")]


def test_letters_and_what_they_stand_for() -> None:
    head = ("Un loup photographié aux portes de Turin", "ALP - Agence Littoral Presse", TITLE)
    assert article(*head, "3 mai 2022", P1, P2).source == "alp-agence-littoral-presse"
    (line,) = lines_of(("ALP - Agence pour le travail",), Alphabet())
    assert not logos.is_spelt_out(line)


def test_the_hour_beside_who_posted_it() -> None:
    head = ("Minggu, 04 Agustus 2019", "Merti kali, sehari penuh lumpur")
    text = (
        "Warga kampung kami turun ke kali, bukan untuk mancing, tapi untuk bersih-bersih sungai yang lama kotor.",
        "Saya pulang dengan celana yang tidak bisa dicuci lagi, tapi malamnya saya dengar suara air dari kamar.",
    )
    assert str(article(*head, *text, "Diposting oleh Slamet Widodo di 20.15").date).startswith("2019-08-04T20:15")
    assert str(article(*head, *text, "Diposting oleh Slamet Widodo di Solo").date) == "2019-08-04"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The district released ₹2.1 crore to 1,930 growers.", [21000000, 1930]),
        ("It planted 2 million to 3 million trees.", []),
        ("The town sold 40 to 50 houses.", []),
    ],
)
def test_a_sum_to_so_many_is_no_range(text: str, values: list[int]) -> None:
    assert [one.value for one in figures.find([TextBlock(1, text)], Authority(), "en")] == values

"""Heads and feet of pages in English, French, Indonesian and Chinese, and what each says of its story."""

from __future__ import annotations

import pytest

import heads_id_zh
from abroad_samples import TEXTS, TITLES
from newsarchive.nouns.article import Article
from reading_samples import article

PAGES = [
    (
        "en",
        (
            "The Harrow Courier",
            "News",
            "Sport",
            "Jobs",
            "Contact us",
            "T",
            "12th March 2021",
            "By Jane Doe @janedoe",
            "Local Democracy Reporter",
            "Share",
            "0 Comments",
        ),
        (),
        "2021-03-12",
        "Jane Doe",
    ),
    (
        "en",
        (
            "THE HARROW HERALD",
            "Serving the valley since 1902",
            "HOME / NEWS / COUNTY",
            "T",
            "JANE DOE Herald Staff Writer",
            "Mar 12, 2021 Updated Mar 13, 2021",
            "Facebook  Twitter  Email  Print",
        ),
        (),
        "2021-03-12",
        "JANE DOE",
    ),
    (
        "en",
        (
            "Skip to main content",
            "Harrow Gazette",
            "Sections",
            "Search",
            "Subscribe",
            "LOCAL",
            "T",
            "Jane Doe",
            "Harrow Gazette",
            "Published 6:00 a.m. ET March 12, 2021",
        ),
        (),
        "2021-03-12T06:00:00+07:00",
        "Jane Doe",
    ),
    (
        "en",
        (
            "Government of Harrow",
            "Ministry of Works",
            "Home",
            "News",
            "MEDIA RELEASE",
            "T",
            "Port Harrow, 12 March 2021",
        ),
        ("For further information please contact:", "Communications Unit, Ministry of Works", "Tel: 555-0119"),
        "2021-03-12",
        None,
    ),
    (
        "en",
        (
            "Harrow Echo",
            "UK",
            "World",
            "T",
            "By Jane Doe, Political Editor",
            "12 March 2021, 9:40am",
            "Updated 13 March 2021, 10:05am",
        ),
        (
            "MORE: Seal pup adopts slipway",
            "Comments: Our rules",
            "We want our comments to be a lively part of our community.",
        ),
        "2021-03-12T09:40:00+07:00",
        "Jane Doe",
    ),
    (
        "en",
        (
            "Daily Harrow",
            "T",
            "Friday, March 12, 2021 — updated on March 13, 2021",
            "By Jane Doe",
            "What you need to know:",
        ),
        (
            "jdoe@dailyharrow.example",
            "In the headlines",
            "Cattle traders count losses as market stays shut",
            "© 2021 Daily Harrow. All rights reserved.",
        ),
        "2021-03-12",
        "Jane Doe",
    ),
    (
        "en",
        ("Home > News > Local", "T", "Posted by Jane Doe on 12 March 2021", "2 min read"),
        (
            "Share this article",
            "Related articles",
            "Bakers run out of yeast this week",
            "Leave a comment",
            "Your email address will not be published.",
        ),
        "2021-03-12",
        "Jane Doe",
    ),
    (
        "en",
        ("The Valley Mail", "T", "Published - March 12, 2021 09:12 am IST", "J. Doe"),
        ("Related Topics", "flood / wall", "Top News Today", "Bakers run out of yeast this week"),
        "2021-03-12T09:12:00+05:30",
        "J. Doe",
    ),
    (
        "fr",
        (
            "Aller au contenu",
            "La Dépêche de Valmont",
            "Accueil",
            "Communes",
            "Sports",
            "Valmont",
            "T",
            "Par Claire Dubois",
            "Publié le 12/03/2021 à 18h05",
            "Lecture 2 min",
        ),
        (
            "Réagir à cet article",
            "Sur le même sujet",
            "La piscine fermée jusqu’à Pâques",
            "© La Dépêche de Valmont – Mentions légales",
        ),
        "2021-03-12T18:05:00+07:00",
        "Claire Dubois",
    ),
    (
        "fr",
        (
            "Ouest-Valmont",
            "Se connecter",
            "T",
            "Publié le 12 mars 2021 à 18:05",
            "Claire Dubois",
            "Réservé aux abonnés",
        ),
        (
            "Lire aussi : La piscine fermée jusqu’à Pâques",
            "#Valmont",
            "Newsletter : l’essentiel de votre commune chaque matin",
            "Votre adresse e-mail   OK",
        ),
        "2021-03-12T18:05:00+07:00",
        "Claire Dubois",
    ),
    (
        "fr",
        (
            "L'Écho de Valmont",
            "Faits divers",
            "Sports",
            "T",
            "Rédaction Valmont",
            "12/03/2021 à 18:05, mis à jour le 13/03/2021 à 07:40",
        ),
        ("Dans le même numéro", "Ski de fond : le pari des petites stations"),
        "2021-03-12T18:05:00+07:00",
        "Rédaction Valmont",
    ),
    (
        "fr",
        ("Mairie de Valmont", "Accueil > Actualités", "T", "Publié le vendredi 12 mars 2021"),
        (
            "Partager cette page : Facebook Twitter Courriel",
            "Toutes les actualités",
            "Forum des associations : le programme",
            "Hôtel de ville, 1 place de la République",
            "Mentions légales   Plan du site",
        ),
        "2021-03-12",
        None,
    ),
]


def _read(language: str, head: tuple[str, ...], foot: tuple[str, ...]) -> Article:
    over = (line.replace("T", TITLES[language]) if line[:2] in ("T", "T_") else line for line in head)
    return article(*over, *TEXTS[language], *foot)


@pytest.mark.parametrize(("language", "head", "foot", "date", "author"), [*PAGES, *heads_id_zh.PAGES])
def test_a_head_and_a_foot(
    language: str, head: tuple[str, ...], foot: tuple[str, ...], date: str, author: str | None
) -> None:
    found = _read(language, head, foot)
    assert (found.title, str(found.date), found.author) == (TITLES[language], date, author)
    assert all(text in found.body for text in TEXTS[language])
    assert len(found.body) < len("".join(TEXTS[language])) + 40

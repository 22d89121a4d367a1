"""Pages in English, French, Indonesian and Chinese: rows of days with zones and places, of papers and who signs."""

from __future__ import annotations

import pytest

from abroad_samples import SUMMARY, TEXTS, TITLES, stretches
from newsarchive.nouns.ledger import Span
from newsarchive.nouns.reading import Reading
from newsarchive.reading.facts import dates
from reading_samples import read_lines


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
    assert [(role, text.strip("\u3000")) for role, text in stretches(line)] == told


@pytest.mark.parametrize(
    "line",
    [
        "Le port a rouvert lundi. Publié le 14/03/2022, le rapport de la chambre dit le contraire.",
        "Le maire Erwan LE BIHAN a signé. Publié le lendemain, l'arrêté ferme la halle deux matinées.",
        "Home » the ferry crossed in fog and nobody on board saw the lighthouse.",
        "Il a couru le marathon en 3 H 15 MIN devant 1204 spectateurs.",
    ],
)
def test_sentences_are_nostretches(line: str) -> None:
    assert stretches(line) in ([("None", "")], [("body", "")])


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
    assert stretches(line) == [("navigation", "")]


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
    assert stretches(line) == [("related", "")]


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
    assert stretches(line) == [("None", "")]


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
    found = read_lines(*over, TITLES[title], *TEXTS[title])
    assert found.article.title == TITLES[title]
    named = [span.of(line) for line, spans in _lines(found, over) for span in spans if str(span.role) == "masthead"]
    assert source is None or source in named
    assert (source is None) == (not named) or over[0] == "L'Horizon"


def _lines(found: Reading, over: tuple[str, ...]) -> list[tuple[str, tuple[Span, ...]]]:
    return list(zip(over, found.ledger.by_line(), strict=False))

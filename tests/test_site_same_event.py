"""The same happening, told by several: what is one, and the near misses that are not."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.nouns.archive import Config
from newsarchive.nouns.article import Article, Event, Figure
from newsarchive.nouns.authority import Authority, Heading
from newsarchive.nouns.edtf import parse
from newsarchive.site.archive import Archive, Kind
from newsarchive.site.derive import derive
from newsarchive.site.said import Names
from newsarchive.site.same_event import groups
from site_captures import CAPTURES, archive_content
from site_samples import article, content


def _telling(number: int, day: str, title: str, quote: str | None = None, **changes: object) -> Article:
    """An article that tells of one event. Its text is the quote, and what `body` adds."""
    body = f"{quote or title}\n\n{changes.pop('body', 'Tin sẽ được cập nhật.')}\n"
    events = (Event(parse(day), title, paragraph=1, quote=quote or title),)
    return article(number, **{"title": f"Tin {number}", "events": events, "body": body, "topics": (), **changes})


def _found(*articles: Article, **changes: object) -> list[set[str]]:
    made = content(*articles)
    return _groups(derive(replace(made, **changes), {}))  # type: ignore[arg-type]


def _groups(archive: Archive) -> list[set[str]]:
    names = Names(archive.authority, archive.config.variants)
    return [{m.article for m in group} for group in groups(archive.timeline, archive.by_slug, names)]


CHAIRS = "Thủ tướng Chính phủ Phạm Minh Chính chủ trì hội nghị tổng kết công tác"
CONFERENCE = f"{CHAIRS} ngoại giao vắc xin"
RIVER = "Ministers of four countries agree to share data on the Benue river"
RIVER_TOO = "four countries agree to share data on the river Benue"
INSPECTED = "đoàn kiểm tra làm việc với xã Tân Hòa về xây dựng trường"
TOLD = f"Chiều 30/11, {CONFERENCE} tại Hà Nội."
OTHERWISE = "Thủ tướng Phạm Minh Chính chủ trì Hội nghị trực tuyến toàn quốc tổng kết công tác ngoại giao vắc xin"

ONE = {
    "the same sentence": (
        ("2022-11-30", CONFERENCE, TOLD),
        ("2022-11-30", "Hội nghị tổng kết", TOLD),
    ),
    "in other words": (
        ("2022-11-30", CONFERENCE, TOLD),
        ("2022-11-30", OTHERWISE, f"Chiều ngày 30/11/2022, tại Hà Nội, {OTHERWISE}."),
    ),
    "one knows only the month": (
        ("2023-09-16", "UBND tỉnh Đông Hải khởi công tuyến đường ven biển dài 40 km", None),
        ("2023-09", "Tỉnh Đông Hải khởi công tuyến đường ven biển dài 40 km trong tháng 9", None),
    ),
    "a count that differs": (
        ("2021-09-10", "Cầu treo ở xã Tân Hòa bị lũ cuốn làm 12 người mất tích", None),
        ("2021-09-10", "Lũ cuốn cầu treo xã Tân Hòa, 13 người mất tích", None),
    ),
    "English": (
        ("2022-06-06", RIVER, f"{RIVER}, they said."),
        ("2022-06-06", RIVER_TOO, f"Ministers said that {RIVER_TOO}."),
    ),
}  # fmt: skip

TWO = {
    "another day": (
        ("2022-11-30", CONFERENCE, None),
        ("2022-12-01", CONFERENCE, None),
    ),
    "two receptions of one day": (
        ("2022-11-30", "Thủ tướng Phạm Minh Chính tiếp Đại sứ Lào đến chào từ biệt", None),
        ("2022-11-30", "Thủ tướng Phạm Minh Chính tiếp Đại sứ Cuba đến chào từ biệt", None),
    ),
    "two conferences of one man": (
        ("2022-11-30", CONFERENCE, None),
        ("2022-11-30", f"{CHAIRS} phòng chống tham nhũng", None),
    ),
    "one conference of two men": (
        ("2022-11-30", "Phó Thủ tướng Vũ Đức Đam chủ trì hội nghị tổng kết công tác y tế", None),
        ("2022-11-30", "Phó Thủ tướng Phạm Bình Minh chủ trì hội nghị tổng kết công tác y tế", None),
    ),
    "morning and afternoon": (
        ("2022-11-30", INSPECTED, f"Sáng 30/11, {INSPECTED}."),
        ("2022-11-30", INSPECTED, f"Chiều 30/11, {INSPECTED}."),
    ),
    "two sessions with a number each": (
        ("2021-12-18", "Khai mạc phiên họp toàn thể lần thứ 31 của ngành ngoại giao", None),
        ("2021-12-18", "Khai mạc phiên họp toàn thể lần thứ 30 của ngành ngoại giao", None),
    ),
    "an opening and a closing": (
        ("2021-12-18", "Khai mạc kỳ họp thứ ba Hội đồng nhân dân tỉnh Kon Tum khóa XII", None),
        ("2021-12-18", "Bế mạc kỳ họp thứ ba Hội đồng nhân dân tỉnh Kon Tum khóa XII", None),
    ),
    "a rise and a fall": (
        ("2021-12-18", "Giá xăng E5 RON 92 tăng 500 đồng một lít từ chiều nay", None),
        ("2021-12-18", "Giá xăng E5 RON 92 giảm 500 đồng một lít từ chiều nay", None),
    ),
    "two months that overlap": (
        ("2021-12", CONFERENCE, None),
        ("2021-12", CONFERENCE, None),
    ),
    "a title that fits too much": (
        ("2021-12-18", "Khai trương", "Khai trương cửa hàng."),
        ("2021-12-18", "Khai trương", "Khai trương hiệu sách."),
    ),
    "speeches at any meeting": (
        ("2021-12-18", "Phát biểu tại cuộc họp", None),
        ("2021-12-18", "Phát biểu kết luận cuộc họp", None),
    ),
    "like words of which none is particular": (
        ("2021-12-18", "Góp phần tăng cường tình cảm và sự phối hợp giữa các bên", None),
        ("2021-12-18", "Góp phần tăng cường sự phối hợp giữa các bên tham gia", None),
    ),
    "like words of which none is particular, one title within the other": (
        ("2021-12-18", "Các đại biểu thảo luận về phương hướng phát triển giáo dục trong thời gian tới", None),
        ("2021-12-18", "Các đại biểu thảo luận về phương hướng phát triển giáo dục", None),
    ),
    "the year is not known": (
        ("XXXX-11-30", CONFERENCE, None),
        ("2022-11-30", CONFERENCE, None),
    ),
    "two openings in English": (
        ("2022-06-06", "The governor opens the new bridge in Kupang", None),
        ("2022-06-06", "The governor opens the new school in Kupang", None),
    ),
    "an opening and a closing in English": (
        ("2022-06-06", "Third session of the Kon Tum provincial council opens", "It opened and closed in one day."),
        ("2022-06-06", "Third session of the Kon Tum provincial council closes", "It opened and closed in one day."),
    ),
    "two ambassadors in English": (
        ("2022-06-06", "President receives the French ambassador at the palace", None),
        ("2022-06-06", "President receives the German ambassador at the palace", None),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", ONE)
def test_one_happening_told_twice(name: str) -> None:
    language = "en" if name == "English" else "vi"
    counted = (Figure("người", Decimal(12), "người", paragraph=1), Figure("người", Decimal(13), "người", paragraph=1))
    told = [_telling(n, *words, language=language, figures=counted) for n, words in enumerate(ONE[name])]
    assert _found(*told) == [{"bai-0000", "bai-0001"}]


@pytest.mark.parametrize("name", TWO)
def test_two_happenings_that_are_nearly_one(name: str) -> None:
    told = [_telling(n, *words, language="en" if "English" in name else "vi") for n, words in enumerate(TWO[name])]
    assert _found(*told) == []


VI = "UBND tỉnh Đông Hải khởi công tuyến đường ven biển dài 40 km"
VI_TOLD = f"Sáng 16/9/2023, {VI} với tổng mức đầu tư 2.300 tỷ đồng."
EN = "Province breaks ground on 40 km coastal road in Đông Hải"
EN_TOLD = "The province of Đông Hải broke ground on a 40 km coastal road, at a cost of 2,300 billion đồng."


@pytest.mark.parametrize(
    ("quote", "translated", "one"),
    [
        (EN_TOLD, None, True),  # who and two numbers
        ("Đông Hải broke ground on a road.", None, False),
        ("Đông Hải broke ground on a road.", "Đông Hải breaks ground on a coastal road in the province", True),
        ("Đông Hải broke ground on a road.", "Đông Hải opens a hospital for fishermen", False),
        ("In the afternoon Đông Hải broke ground on 40 km of road, at 2,300 billion đồng.", None, False),
    ],
)
def test_two_languages_agree_by_names_and_numbers_or_by_a_translated_title(
    quote: str, translated: str | None, one: bool
) -> None:
    ours = _telling(0, "2023-09-16", VI, VI_TOLD, title_en=translated)
    theirs = _telling(1, "2023-09-16", EN, quote, language="en")
    assert bool(_found(ours, theirs)) == one


def test_names_of_authority_files_are_known_by_each_of_their_spellings() -> None:
    hoa = ("le-thi-hoa",)
    people = {"le-thi-hoa": Heading("le-thi-hoa", ("Lê Thị Hoa", "Madam Hoa"))}
    ours = _telling(0, "2023-09-16", "Lê Thị Hoa khai mạc hội chợ với 120 gian hàng, 35 nước", people=hoa)
    theirs = _telling(1, "2023-09-16", "Madam Hoa opens fair: 120 stalls, 35 countries", language="en", people=hoa)
    assert _found(ours, theirs, authority=Authority(people=people)) == [{"bai-0000", "bai-0001"}]
    assert _found(ours, theirs) == []


def test_spellings_that_mean_one_word_are_one() -> None:
    titles = ("Lễ tiếp nhận vắc-xin tại sân bay Nội Bài", "Lễ tiếp nhận vaccine tại sân bay Nội Bài hôm nay")
    told = [_telling(n, "2021-08-16", title) for n, title in enumerate(titles)]
    assert len(_found(*told, config=Config(variants=(("vắc xin", "vắc-xin", "vaccine"),)))) == 1


def test_a_headline_of_the_day_or_of_the_day_before_is_a_telling_where_an_article_states_no_event() -> None:
    told = _telling(0, "2023-09-16", VI, VI_TOLD)
    for day, one in (("2023-09-16", True), ("2023-09-17", True), ("2023-09-19", False), ("2023-09", False)):
        headline = article(1, title=VI, date=parse(day), events=(), topics=(), body=VI_TOLD + "\n")
        assert bool(_found(told, headline)) == one, day


def test_all_that_tell_it_stand_in_one_group_whatever_their_number() -> None:
    told = [_telling(n, "2022-11-30", CONFERENCE, f"{TOLD} Bài {n}.") for n in range(30)]
    assert _found(*told) == [{f"bai-{n:04}" for n in range(30)}]


def test_an_article_alone_tells_nothing_twice() -> None:
    twice = (Event(parse("2022-11-30"), CONFERENCE, paragraph=1), Event(parse("2022-11-30"), CONFERENCE, paragraph=2))
    assert _found(article(0, events=twice)) == []


def test_what_an_article_tells_twice_it_tells_of_two() -> None:
    twice = tuple(Event(parse("2022-11-30"), CONFERENCE, paragraph=n, quote=CONFERENCE) for n in (1, 2))
    told = article(0, events=twice, topics=(), body=f"{CONFERENCE}\n\n{CONFERENCE}\n")
    archive = derive(content(told, _telling(1, "2022-11-30", CONFERENCE)), {})
    found = groups(archive.timeline, archive.by_slug, Names(archive.authority))
    assert [[m.article for m in group] for group in found] == [["bai-0000", "bai-0001"]]


@given(st.permutations(range(6)))
def test_the_order_of_loading_does_not_show(order: list[int]) -> None:
    cases = [
        words
        for pair in (ONE["in other words"], TWO["two receptions of one day"], TWO["two conferences of one man"])
        for words in pair
    ]
    made = content(*(_telling(n, *words) for n, words in enumerate(cases)))
    shuffled = replace(made, entries=tuple(made.entries[n] for n in order))
    assert derive(shuffled, {}).told == derive(made, {}).told


def test_of_the_first_archive_and_of_the_samples_nothing_is_one_by_mistake() -> None:
    assert _groups(derive(archive_content(), CAPTURES)) == []


def test_a_moment_knows_the_others_of_its_happening() -> None:
    made = derive(content(*(_telling(n, *words) for n, words in enumerate(ONE["in other words"]))), {})
    told = {anchor: [m.article for m in moments] for anchor, moments in made.told.items()}
    assert told == {"event-bai-0000-p1": ["bai-0001"], "event-bai-0001-p1": ["bai-0000"]}
    assert all(m.kind is Kind.EVENT for moments in made.told.values() for m in moments)

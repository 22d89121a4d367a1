"""Pages that list stories and tell none, and the articles that look like them."""

from __future__ import annotations

import pytest

from newsarchive.reading.layout import listings
from reading_samples import TEXT, TITLE, article, aside

BLURB = "Phiên chợ chiếu họp lúc nửa đêm từng tấp nập ghe thuyền, nay được dựng lại để đón khách."


def _teasers(count: int, beside: str = "0{}/03/2022", blurb: str = BLURB) -> list[str]:
    return [line for i in range(1, count + 1) for line in (f"Làng chiếu giữ chợ số {i}", beside.format(i), blurb)]


@pytest.mark.parametrize(
    ("beside", "blurb"),
    [
        ("0{}/03/2022", BLURB),
        ("Xem chi tiết", BLURB),
        ("Thời sự", BLURB.replace("nay được dựng lại để đón khách.", "nay…")),
    ],
    ids=["dates", "see more", "cut"],
)
def test_beginnings_of_several_stories_are_a_list(beside: str, blurb: str) -> None:
    found = aside("Trang chủ", *_teasers(listings.TEASERS, beside, blurb))
    assert (found.code, found.reason.split(",")[0]) == ("list-of-links", f"{listings.TEASERS} stories begin")


def test_two_dated_beginnings_make_no_list() -> None:
    assert article(*_teasers(listings.TEASERS - 1)).body


def test_dates_with_enough_text_are_an_article() -> None:
    lines = [line for one in _teasers(4) for line in (one, *([BLURB] if one == BLURB else []))]
    assert article(*lines).body


@pytest.mark.parametrize("days", [("12/3/2021", "15/3/2021", "19/3/2021"), ("08:15", "09:40", "11:05")])
def test_a_chronology_is_an_article(days: tuple[str, ...]) -> None:
    told = [line for day, blurb in zip(days, (*TEXT, BLURB), strict=True) for line in (day, blurb)]
    assert article(TITLE, "20/3/2021", TEXT[0] + " Sau đây là những ngày đáng nhớ của làng.", *told).body


@pytest.mark.parametrize(
    "said",
    [
        "Tìm thấy 12 kết quả cho từ khóa gốm",
        "Search results for: pottery",
        "Hasil pencarian: gerabah",
        "Résultats pour « poterie »",
    ],
)
def test_results_of_a_search_are_a_list(said: str) -> None:
    assert aside("Trang chủ", said, *_teasers(listings.RESULTS)).code == "list-of-links"


def test_what_is_cut_out_of_stories_under_their_headlines_is_a_list() -> None:
    found = [
        line
        for i in range(1, 4)
        for line in (
            f"{i}. Trả lời kiến nghị của ông Nguyễn V. T về gốm làng",
            f"...{BLURB}",
            f"Tin tức | 0{i}/03/2022",
        )
    ]
    assert aside("Trang chủ", "Kết quả tìm kiếm", "Từ khóa: gốm", *found).code == "list-of-links"


def test_a_story_about_a_search_is_an_article() -> None:
    assert article("Kết quả tìm kiếm người mất tích trên sông", "12/06/2021", *TEXT * 3).body


def test_many_headlines_and_no_story_are_a_list() -> None:
    headlines = [f"Chuyện thứ {n} của làng gốm bên sông" for n in range(listings.LINKS)]
    found = aside(*headlines, "Mời bạn đọc đón xem bản tin thời sự vào lúc bảy giờ tối.", "Liên hệ")
    assert found.code == "list-of-links"
    assert found.reason.startswith(f"{listings.LINKS} short lines")


ROW = "soi kèo nhà cái hôm naylịch thi đấu bóng đákết quả xổ số miền bắctải game bài"


def test_rows_of_search_phrases_are_no_article() -> None:
    found = aside("ty le keo 88", *[f"{ROW} {n}" for n in range(listings.PHRASES)])
    assert found.code == "list-of-links"
    assert "no sentence" in found.reason


def test_verses_without_a_stop_are_no_search_phrases() -> None:
    verses = [f"câu thơ thứ {n} nói về con đò" for n in range(12)]
    assert article(TITLE, *TEXT, *verses).body


STANDFIRST = "Đoạn bờ kè dài hàng chục mét đổ ập xuống sông kéo theo nhà kho của người dân trong ấp."
ITEMS = (
    ("Nửa đêm nghe đất chuyển, cả xóm bồng bế nhau chạy", STANDFIRST, "3 giờ trước   14 liên quan"),
    ("Vì sao kè vừa làm xong đã sụt?", "Báo Vàm Sông   Hôm qua"),
    ("Công bố tình huống khẩn cấp tại cù lao Năm Thôn", STANDFIRST, "20/10/2023"),
    ("Cát tặc và những dòng sông đói phù sa", "Thời báo Miền Hạ   18/10/2023"),
    ("Di dời trường học khỏi mép sông trước năm học mới", "02/09/2023   5 liên quan"),
)


def test_stories_each_with_its_day_are_a_list() -> None:
    found = aside("Trang chủ", "Sạt lở bờ sông", *[line for item in ITEMS for line in item], "Xem thêm")
    assert found.code == "list-of-links"
    assert found.reason.startswith(f"{listings.ITEMS} stories stand")


@pytest.mark.parametrize(
    "lines",
    [
        [line for item in ITEMS[:4] for line in item],
        [TITLE, "12/06/2021", *TEXT[:2], "Tin liên quan", *[line for item in ITEMS for line in item]],
        [TITLE, *TEXT, *[line for item in ITEMS for line in item]],
        [TITLE, "12/06/2021", *TEXT[:1], "Các tin khác", *[line for item in ITEMS for line in (item[0], item[-1])]],
    ],
    ids=["few", "a story over them", "a text over them", "no sentences"],
)
def test_stories_with_their_days_under_an_article(lines: list[str]) -> None:
    assert article(*lines).body

"""Notices, credits and signatures in dumps abroad, and the genuine lines that are nearest to them."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines import counters, crawled, notices, notices_wide
from newsarchive.reading.lines.line import ends_sentence
from newsarchive.reading.lines.rows import bylines
from reading_samples import EN, ZH, line, read_lines, rows


@pytest.mark.parametrize("rest", [EN[0], ZH[0], "中部中心／林書緯 海潮報導", "HARBOUR — " + EN[1]])
def test_a_crawlers_note_dates_the_page_and_takes_nothing_from_its_first_line(rest: str) -> None:
    reading = read_lines(f" date 2019-03-11 {rest}", "", "Old ferry to sail again", "", *EN)
    assert rows(reading, 1)[0] == ("published", "date-line")
    assert len(rows(reading, 1)) > 1
    assert str(reading.article.date) == "2019-03-11"


def test_a_lead_behind_a_crawlers_note_is_text() -> None:
    reading = read_lines(f" date 2019-03-11 {ZH[0]}", ZH[1], ZH[0][10:] + ZH[1])
    assert rows(reading, 1) == [("published", "date-line"), ("body", "paragraph")]
    assert reading.article.body.startswith(ZH[0])


def test_a_printed_day_is_surer_than_a_crawlers_note() -> None:
    reading = read_lines(" date 2019-03 Monday, March 11, 2019 • 290 views", "", "Old ferry to sail again", "", *EN)
    assert str(reading.article.date) == "2019-03-11"


@pytest.mark.parametrize(
    "text",
    [
        "Date 2019-03-11 set for the harbour hearing in the old town hall",
        "date 2019-20 season tickets go on sale",
        "dated 2019-03-11 in the harbour book",
        "date 2019-03-11",
        "update 2019-03-11 on the ferry",
    ],
)
def test_other_first_lines_have_no_crawlers_note(text: str) -> None:
    assert crawled.note([line(text)]) is None


def test_only_the_first_line_has_a_crawlers_note() -> None:
    assert crawled.note([line("Old ferry"), line("date 2019-03-11 Old ferry to sail again")]) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("生活中心/台南報導", "生活中心"),
        ("國際中心／綜合外電報導", "國際中心"),
        ("地方中心／林書緯 海潮報導", "林書緯"),
        ("社會組 / 林書緯、王小舟 / 台中報導", "林書緯、王小舟"),
        ("〔編輯部／台北報導〕", "編輯部"),
    ],
)
def test_a_desk_signs_with_the_place_of_its_report(text: str, name: str) -> None:
    assert bylines.name_in(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "漁港中心/報導說魚價又漲了",
        "遊客中心／明年完工",
        "生活中心/台南報導，漁民一早就出海",
        "港口中心的報導",
        "購物中心 停電",
    ],
)
def test_other_lines_of_a_centre_sign_nothing(text: str) -> None:
    assert bylines.name_in(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "[廣告]請繼續往下閱讀...",
        "廣告 更多內容請繼續往下閱讀",
        "廣告（請繼續閱讀本文）",
        "我是廣告 請繼續往下閱讀",
        "※ 廣告 繼續閱讀",
        "為達最佳瀏覽效果，建議使用 Chrome 或 Firefox 的瀏覽器。",
        "您即將進入之新聞內容 需滿18歲 方可瀏覽。",
        "未滿18歲",
        "我已年滿18歲進入",
    ],
)
def test_notices_of_a_site_in_chinese(text: str) -> None:
    assert notices_wide.is_notice(text)


@pytest.mark.parametrize(
    "text",
    [
        "廣告看板倒塌，請民眾改道",
        "廣告業者說，繼續虧損就只好關門",
        "未滿18歲不得購買電子煙",
        "已滿18歲的學生今年首次投票",
        "瀏覽器業者建議用戶更新密碼",
        "圖書館的瀏覽室建議使用者自備耳機",
    ],
)
def test_news_that_begins_as_notices_in_chinese_do(text: str) -> None:
    assert not notices_wide.is_notice(text)


@pytest.mark.parametrize(
    "text",
    [
        "Adblock Detected",
        "Ad Blocker is enabled!",
        "We have detected that you are using an ad blocker in your browser.",
        "Please disable your adblocker to go on reading.",
        "Bloqueur de publicité détecté",
        "Vous utilisez un bloqueur de publicités.",
        "Adblock terdeteksi",
        "Anda menggunakan pemblokir iklan, mohon dinonaktifkan.",
        "Bạn đang sử dụng trình chặn quảng cáo, vui lòng tắt đi.",
        "Phát hiện trình chặn quảng cáo",
    ],
)
def test_what_a_site_says_of_who_hides_its_advertisements(text: str) -> None:
    assert notices.is_notice(line(text))


@pytest.mark.parametrize(
    "text",
    [
        "We have detected a new strain of rust on barley, the station said.",
        "Please note: the ferry will not sail on Sunday.",
        "Adblock Plus maker wins its case in the appeal court",
        "Vous utilisez trop d'eau, dit le maire aux riverains.",
        "Anda menggunakan hak pilih pada hari Rabu, kata ketua panitia.",
        "Phát hiện trình độ thợ gốm còn thấp",
    ],
)
def test_news_that_begins_as_such_notices_do(text: str) -> None:
    assert not notices.is_notice(line(text))


@pytest.mark.parametrize("tail", [".-VNA", "./. - CPV/VNA", ". – AVI", ".” -- BNA"])
def test_an_agency_behind_the_stop_leaves_a_sentence_a_sentence(tail: str) -> None:
    assert ends_sentence("The ferry sailed again on Friday" + tail)


@pytest.mark.parametrize(
    "text", ["A day of U.S.-EU talks", "Dời bến phà về TP.-HCM", "Ferry sails again - VNA", "No. 5 at Hall.-Street"]
)
def test_a_stop_that_ends_no_sentence_before_a_dash(text: str) -> None:
    assert not ends_sentence(text)


@pytest.mark.parametrize(
    "text",
    [
        "12 users online",
        "Online: 12",
        "Luật sư của xã đang trực tuyến: 4",
        "Đang trực tuyến: 24",
        "12 visiteurs et 3 membres en ligne",
    ],
)
def test_who_is_online_is_counted(text: str) -> None:
    assert counters.is_told(line(text))


@pytest.mark.parametrize(
    "text",
    [
        "Les ventes de bois en ligne ont doublé depuis 2015",
        "Harbour school moves 40 lessons online after the storm",
        "Phiên chợ gốm trực tuyến đầu tiên bán hết 300 lọ hoa",
    ],
)
def test_what_is_done_online_is_no_counter(text: str) -> None:
    assert not counters.is_told(line(text))


@pytest.mark.parametrize("weather", [("27.8 C", "Medan"), ("31 °C", "Marlow"), ("Marlow", "-3 C")])
def test_a_day_beside_the_weather_is_that_on_which_the_page_was_loaded(weather: tuple[str, str]) -> None:
    reading = read_lines(*weather, "Tuesday, June 4, 2024", "", "Old ferry to sail again", "", *EN)
    assert rows(reading, 3) == [("navigation", "page-day")]
    assert reading.article.date is None
    assert reading.article.source is None


@pytest.mark.parametrize(
    "over",
    [("Local News", "Ferries"), ("27.8 C", "Menu", "Ferries"), ("Marlow Courier", "Vitamin C")],
)
def test_a_day_over_the_headline_without_the_weather_is_the_storys(over: tuple[str, ...]) -> None:
    reading = read_lines(*over, "Tuesday, June 4, 2024", "", "Old ferry to sail again", "", *EN)
    assert str(reading.article.date) == "2024-06-04"


def test_a_day_with_its_hour_is_the_storys_even_under_the_weather() -> None:
    reading = read_lines("27.8 C", "Tuesday, June 4, 2024 10:15", "", "Old ferry to sail again", "", *EN)
    assert str(reading.article.date) == "2024-06-04T10:15:00+07:00"

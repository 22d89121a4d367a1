"""Forms of dumps in Chinese, English, French and Indonesian, and the genuine lines that are nearest to them."""

from __future__ import annotations

import pytest

from newsarchive.reading.layout.body import pictures
from newsarchive.reading.lines import counters, crawled, mastheads, notices, notices_wide, picture_credits
from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import Line, ends_sentence, lines_of
from newsarchive.reading.lines.rows import bylines, pieces
from newsarchive.reading.words import signatures
from reading_samples import read_lines, rows

EN = (
    "The harbour board said on Monday that the old ferry would sail again before the winter storms set in.",
    "Engineers had spent nine weeks on the engine, and the last of the new plates was riveted on Friday.",
)
ZH = (
    "潮水退去以後，漁民把擱淺的木船一艘一艘推回港灣，老船長說今年的風浪比去年還要大，幸好大家都平安。",
    "鎮公所表示，堤防的缺口將在下個月補好，屆時漁船就不必再繞道北邊的水道進港，可以省下許多油錢。",
)


def line(text: str) -> Line:
    """A line by itself."""
    return lines_of([text], Alphabet())[0]


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


@pytest.mark.parametrize(
    "text",
    [
        "港口小學的學生在操場上練習鼓陣。圖片來源:海潮社",
        "漁民在碼頭整理漁網。圖片来源：海潮日报",
        "孩子們在岸邊放風箏。海潮中國 圖",
        "工人给渔船刷漆。林书伟/海潮图库 图",
        "師生在教室裡整理新課本(8月30日攝)。",
        "这是刷成蓝色的渔船（2021年3月5日摄，无人机照片）。",
        "△ 7月11日,北堤的缺口已經補好。",
        "▲「風來了」大鼓隊在廟前演出。",
    ],
)
def test_whose_picture_it_is_in_chinese(text: str) -> None:
    assert picture_credits.has_credit(text)


@pytest.mark.parametrize(
    "text",
    [
        "漁港的新堤防（8月30日完工）。",
        "港務局公布了航道圖",
        "地圖的來源：一張百年前的海圖。",
        "老船長說，那是一張航海圖。",
        "△ 7月份漁獲",
    ],
)
def test_what_is_no_credit_in_chinese(text: str) -> None:
    assert not picture_credits.has_credit(text)


HEAD = "Old Ferry Sails Again After Nine Weeks"


@pytest.mark.parametrize(
    "behind", [" Engineers test the new plates", " ảnh 1Engineers test them", " Foto 2 Warga", " ảnh 1"]
)
def test_a_caption_right_behind_the_headline(behind: str) -> None:
    assert pictures.is_behind_headline(HEAD + behind, HEAD)


@pytest.mark.parametrize(
    "shown",
    [
        HEAD,
        f"{HEAD} of repairs, the harbour board says",
        f"{HEAD}. Engineers tested the new plates on Friday",
        f"{HEAD}: Engineers test the new plates",
        f"{HEAD} | Marlow Courier",
        f"{HEAD} Marlow Harbour Board Says",
        f"The {HEAD} Engineers test the new plates",
    ],
)
def test_what_begins_with_the_headline_and_is_no_caption(shown: str) -> None:
    assert not pictures.is_behind_headline(shown, HEAD)


def test_a_sentence_that_begins_as_a_short_headline_does_stays_text() -> None:
    assert not pictures.is_behind_headline("Old ferry Engineers say they will test the plates", "Old ferry")


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("新闻来源: 海潮日报/北岸网 于2020-07-13 9:54:15  提示:新闻观点不代表本网立场", "source published navigation"),
        ("消息來源：海潮社 於 2020年7月13日", "source published"),
        ("【文、圖／新聞學系 提供】", "byline"),
        ("【編輯/公共事務室】", "contact"),
        ("2016-06-18 11:38:39陈长河 郭书文 来源:海潮日报  责任编辑:王舟", "published byline source contact"),
    ],
)
def test_rows_about_a_story_abroad(text: str, roles: str) -> None:
    assert " ".join(str(piece.role) for piece in pieces.of(text)) == roles


@pytest.mark.parametrize(
    "text",
    [
        "新闻来源: 海潮日报 于2020-07-13报道漁港封閉",
        "消息来源：他于2020年7月13日回到渔港，见到了母亲",
        "【文、圖書館明年搬遷】",
        "（編輯/校對的日子）他說",
        "【採訪／攝影的規則】請遵守",
        "2016-06-18 11:38:39漁港關閉 船隻停航 来源:海潮日报",
    ],
)
def test_near_misses_of_such_rows(text: str) -> None:
    assert pieces.of(text) == ()


def test_who_signs_behind_dashes_under_a_text() -> None:
    assert bylines.name_in("--Compiled by Jane Harker") == "Jane Harker"
    assert bylines.name_in("--By the river, where the ferry lies") is None


@pytest.mark.parametrize("text", ["（林书伟 王舟 赵晓岚）", "(林書緯、王小舟)", "(梁晓)"])
def test_names_in_brackets_of_either_script_sign(text: str) -> None:
    assert signatures.is_signature(text)


@pytest.mark.parametrize("text", ["(完)", "(资料图)", "(未完待续,明日再刊)", "(组图 视频)", "(大潮 渔港)"])
def test_what_else_stands_in_brackets_signs_nothing(text: str) -> None:
    assert not signatures.is_signature(text)


def test_the_day_of_an_edition_dates_it_and_names_nobody() -> None:
    article = read_lines("Édition du mardi 8 novembre 2022", "", "Le bac repart après neuf semaines", "", *FR).article
    assert str(article.date) == "2022-11-08"
    assert article.source is None


FR = (
    "Le vieux bac a repris la mer lundi, après neuf semaines de travaux, sous les yeux de toute la commune.",
    "Les ouvriers ont remplacé les plaques de la coque et le moteur tourne de nouveau, dit le capitaine du port.",
)


def test_hashtags_without_anything_between() -> None:
    reading = read_lines("Old ferry to sail again", "", EN[0], "", "#harbour#ferry boats#winter", "", EN[1])
    assert rows(reading, 5) == [("related", "hashtags")]


def test_a_caption_under_the_first_paragraph_is_no_title() -> None:
    article = read_lines(EN[0], "Engineers at work. (Photo: Ann Bell)", EN[1]).article
    assert article.title == EN[0].removesuffix(".")


@pytest.mark.parametrize(
    "text",
    [
        "Polres Teluk Bira Ungkap Jaringan Pencuri Perahu, Terbesar Sejak Berdiri",
        "DPRD Kota Bira Sahkan Raperda Pelabuhan",
        "Kejaksaan Negeri Bira Sita Tiga Perahu",
        "Pemerintah Kabupaten Bira Percepat Perbaikan Dermaga",
    ],
)
def test_what_an_office_does_is_no_masthead(text: str) -> None:
    assert not mastheads.is_masthead(line(text))


@pytest.mark.parametrize("text", ["Polres Teluk Bira", "Kejaksaan Negeri Bira", "Dinas Kesehatan Provinsi Bira"])
def test_an_offices_name_is_a_masthead(text: str) -> None:
    assert mastheads.is_masthead(line(text))


def test_a_headline_printed_again_over_the_text_is_no_box_of_other_stories() -> None:
    head = "Polres Teluk Bira Ungkap Jaringan Pencuri Perahu, Terbesar Sejak Berdiri"
    first = "Perahu nelayan yang hilang sejak awal musim angin kini sudah kembali ke dermaga, kata kepala desa kemarin."
    second = "Menurut polisi, dua orang ditahan dan tujuh perahu dikembalikan kepada pemiliknya pada hari itu juga."
    reading = read_lines(head, "", "Penulis: Rina Saraswati", "09/10/2025 03:35 WIB", first, head, head, "", second)
    assert [rows(reading, number)[0][0] for number in (1, 3, 6, 7)] == ["headline", "byline", "headline", "headline"]


def events(sentence: str) -> list[str]:
    """The days of what a text that begins so tells of."""
    return [str(event.date) for event in read_lines("Board Adopts Budget", "", sentence, EN[0], EN[1]).article.events]


@pytest.mark.parametrize(
    "sentence",
    [
        "On May 18, 2010, the community’s registered voters will have the opportunity to vote on the harbour budget.",
        "On May 18, 2010, all licensed boats will have to be moved from the old pier to the new one.",
        "On May 18, 2010, newly appointed wardens will take over the harbour and the old ferry.",
    ],
)
def test_what_kind_of_people_will_do_something_is_no_event(sentence: str) -> None:
    assert events(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "On May 18, 2010, the harbour board approved plans that will move the old pier.",
        "On May 18, 2010, the elected board voted to move the old pier to the north of the harbour.",
        "On May 18, 2010, its retired captain opened the new pier to all the boats of the town.",
    ],
)
def test_what_such_people_did_is_one(sentence: str) -> None:
    assert events(sentence) == ["2010-05-18"]


@pytest.mark.parametrize("over", [(), ("摘要: 漁港的堤防補好了,漁民說今年可以平安過冬,鎮公所也鬆了一口氣。",)])
def test_a_reporter_in_brackets_is_found_under_a_summary(over: tuple[str, ...]) -> None:
    text = "本报讯(记者郑平/郭清/通讯员李璐 蒋长河) " + ZH[0]
    assert read_lines("漁港的堤防補好了", "2019-03-11", *over, text, ZH[1]).article.author == "郑平, 郭清"


ID = (
    "Nelayan Teluk Bira kembali melaut setelah dermaga lama selesai diperbaiki, kata kepala desa, Rabu (9/11/2022).",
    "Menurut dia, perbaikan itu memakan waktu sembilan minggu karena papan dermaga harus didatangkan dari kota.",
)


def test_a_day_long_after_what_the_text_tells_of_is_that_on_which_the_page_was_loaded() -> None:
    head = ("Home Warta Opini Tokoh", "Sabtu, 20 April 2024", "", "Bahari", "", "Nelayan Teluk Bira Kembali Melaut", "")
    reading = read_lines(*head, *ID)
    assert rows(reading, 2) == [("navigation", "page-day")]
    assert reading.article.date is None


@pytest.mark.parametrize(
    "day", ["Kamis, 10 November 2022", "Sabtu, 31 Desember 2022", "Sabtu, 20 April 2024 10:15 WIB"]
)
def test_a_day_soon_after_it_or_with_its_hour_is_the_storys(day: str) -> None:
    head = ("Home Warta Opini Tokoh", day, "", "Bahari", "", "Nelayan Teluk Bira Kembali Melaut", "")
    assert rows(read_lines(*head, *ID), 2)[0][0] == "published"


def test_a_day_right_over_the_headline_is_the_storys() -> None:
    reading = read_lines("Sabtu, 20 April 2024", "", "Nelayan Teluk Bira Kembali Melaut", "", *ID)
    assert str(reading.article.date) == "2024-04-20"

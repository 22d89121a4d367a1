"""Captions, rows and days about the headline in dumps abroad, and the genuine lines that are nearest to them."""

from __future__ import annotations

import pytest

from newsarchive.reading.layout.body import pictures
from newsarchive.reading.lines import mastheads, picture_credits
from newsarchive.reading.lines.rows import bylines, pieces
from newsarchive.reading.words import signatures
from reading_samples import EN, ZH, line, read_lines, rows


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

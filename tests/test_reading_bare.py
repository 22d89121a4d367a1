"""Searches that stand bare between an author's words, and menus of wares, where a kit has marked them."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted.stretches import find


def planted(text: str, language: str | None = "vi") -> list[str]:
    lines = lines_of(text.split("\n"), Alphabet())
    return [lines[one.line - 1].text[one.start : one.end].strip() for one in find(lines, language)]


STATION = """phim người lớn_Bến xe khách phía Nam chính thức đi vào hoạt động
2025-02-11 06:24
Sáng 10/2, Sở Giao thông vận tải khánh thành bến xe khách phía Nam phim người lớn tại phường Tân Giang.
Bến xe rộng 4,2 ha, gồm nhà chờ hai tầng, khu bảo dưỡng phim cấp 3 và 28 vị trí đón trả khách.
Hành khách còn bỡ ngỡ vì đường vào bến phim người lớn chưa có biển chỉ dẫn, theo ghi nhận ngày đầu.
Chị Nhàn cũng chuyển theo về ki ốt mới phim cấp 3 với giá thuê cao hơn, hiện đã cho thuê 51 ki ốt.
友情链接：phim cấp 3 | phim sex hay | phim 18+ vietsub | xem phim lậu"""


def test_another_search_of_the_ware_stands_bare_between_an_authors_words() -> None:
    assert planted(STATION).count("phim cấp 3") == 2


def test_a_search_is_left_that_a_word_governs() -> None:
    text = STATION.replace("khu bảo dưỡng phim cấp 3 và", "khu chiếu của phim cấp 3 và")
    assert "phim cấp 3" not in planted(text.replace("ki ốt mới phim", "ki ốt của phim"))


SHOES = """Hạt giống cà chua | Hạt giống dưa leo | Giày thể thao nữ
Phát hiện【giày thể thao nữ giá rẻ】 mộ thuyền cổ dưới nền nhà dân ở Yên Mạc
Một ngôi mộ thuyền còn khá nguyên vẹn vừa được tìm thấy tại xóm Đông, xã Yên Mạc.
Gia đình ông Thịnh gặp một khối gỗ lớn màu đen giày thể thao nữ nằm ngang hố móng khi đào bếp.
标签：hạt giống cà chua, giày thể thao nữ, hạt giống hoa hồng"""


def test_a_search_in_a_kits_brackets_amid_a_headline_tells_its_menus_and_its_bare_places() -> None:
    found = planted(SHOES)
    assert "【giày thể thao nữ giá rẻ】" in found
    assert "giày thể thao nữ" in found
    assert sum(one.startswith(("Hạt giống", "标签")) for one in found) == 2


def test_what_two_paragraphs_share_is_left_where_it_goes_on_in_another_way() -> None:
    text = SHOES.replace("hạt giống hoa hồng", "hạt giống rau mầm hữu cơ, hạt giống rau sạch")
    text = text.replace("khi đào bếp", "hạt giống rau F1 khi đào bếp").replace(
        "tại xóm Đông", "tại xóm hạt giống rau mầm Đông"
    )
    assert "hạt giống rau" not in planted(text)


@pytest.mark.parametrize("bracket", ["【Hỏi đáp】", "【vi-rút】", "【ảnh: Sở Y tế】", "[giày thể thao nữ giá rẻ]"])
def test_other_brackets_amid_a_headline_are_left(bracket: str) -> None:
    text = SHOES.replace("【giày thể thao nữ giá rẻ】", bracket)
    assert not [one for one in planted(text) if "Hạt giống" in one or bracket in one]


DEGREES = """Giới thiệu
Văn bản
Làm bằng đại học
Làm giấy tờ giả
Liên hệ
Đội tuyển vật Sơn Dương giành ngôi nhất toàn đoàn | làm bằng đại học giá rẻ
Tối 13/11, giải vô địch vật trẻ quốc gia đã khép lại tại nhà thi đấu thành phố Hoa Lộc.
Giải năm nay quy tụ 28 đoàn với hơn 340 vận động viên tranh tài ở ba nội dung."""


def test_an_offer_behind_a_headline_and_the_menu_of_its_ware() -> None:
    assert planted(DEGREES) == ["Làm bằng đại học", "Làm giấy tờ giả", "| làm bằng đại học giá rẻ"]


@pytest.mark.parametrize(
    ("behind", "menu"),
    [
        ("Làm bằng đại học giá rẻ", "Đại học"),  # a site's name
        ("tuyển sinh đại học chính quy", "Tuyển sinh"),
        ("báo điện tử của tỉnh", "Báo điện tử"),
        ("chuyên trang thể thao", "Thể thao"),
        ("cổng thông tin điện tử", "Cổng thông tin"),
    ],
)
def test_what_a_site_calls_itself_behind_its_headline_is_left(behind: str, menu: str) -> None:
    text = DEGREES.replace("làm bằng đại học giá rẻ", behind).replace("Làm bằng đại học\n", f"{menu}\n")
    assert behind not in "".join(planted(text.replace("Làm giấy tờ giả\n", "")))


def test_entries_of_a_menu_that_share_a_word_with_a_kits_search_are_left() -> None:
    text = DEGREES.replace("Văn bản", "Đại học\nSau đại học\nBằng lái xe")
    assert not {"Đại học", "Sau đại học", "Bằng lái xe"} & set(planted(text))


@pytest.mark.parametrize(
    "told",
    [
        "Công an cho biết nhóm này nhận làm bằng đại học giả cho hàng trăm người, thu lợi 2 tỷ đồng.",
        "Bị cáo khai đã thuê người làm bằng đại học giả để xin việc, theo cáo trạng.",
    ],
)
def test_a_story_of_the_trade_keeps_its_words(told: str) -> None:
    text = DEGREES.replace("Giải năm nay quy tụ", f"{told}\n{told}\nGiải năm nay quy tụ")
    assert not [one for one in planted(text) if one in told]


def test_a_keyword_with_two_marks_is_taken_though_another_stands_in_a_quotation() -> None:
    text = """Ferry crew praised after night rescue off Sker Point-buy tramadol online
[buy tramadol online] Ferry crew praised after night rescue off Sker Point
The crew of a car ferry have been praised for pulling 6 fishermen from a life raft in heavy seas.
The ferry was on her last crossing of the day when buy tramadol online the mate saw a red flare.
“It was textbook seamanship,” said Tom Rennie, cheap tramadol cod who runs the coastguard station."""
    assert planted(text, "en").count("buy tramadol online") == 1


MUSHROOMS = """ZOBET77 Bác sĩ cảnh báo ngộ độc do ăn nấm rừng đầu mùa mưa
Ngày 22/4, Bệnh viện Đa khoa huyện Bát Sơn tiếp nhận ZOBET77 5 bệnh nhân trong một gia đình ở xã Nà Phìn.
Gia đình cho biết trước đó đã hái nấm trắng trong rừng ZOBET77 về nấu canh, rồi lần lượt phát bệnh.
Người dân cần gây nôn ngay, giữ lại mẫu nấm ZOBET77 và đưa người bệnh đến cơ sở y tế gần nhất.
(责任编辑：ZOBET77)"""


def test_a_name_with_which_a_kits_line_signs_is_taken_wherever_it_stands() -> None:
    assert planted(MUSHROOMS) == ["ZOBET77"] * 4 + ["(责任编辑：ZOBET77)"]


@pytest.mark.parametrize("editor", ["(责任编辑：Lan Anh)", "Biên tập: ZOBET77"])
def test_a_name_that_no_kits_line_signs_with_is_left(editor: str) -> None:
    assert "ZOBET77" not in planted(MUSHROOMS.replace("(责任编辑：ZOBET77)", editor))


def test_a_name_of_which_the_text_speaks_is_left_though_a_line_signs_with_it() -> None:
    text = MUSHROOMS.replace("tiếp nhận ZOBET77 5", "dùng máy của ZOBET77 cho 5").replace("rừng ZOBET77", "của ZOBET77")
    assert "ZOBET77" not in planted(text)


@pytest.mark.parametrize(
    ("row", "left"),
    [
        ("phim người lớn tặng vốn", ""),
        ("phim người lớn Quế Lâm", "Quế Lâm"),
        ("phim người lớn bị triệt phá, bến xe vắng khách, tài xế chờ việc", "bị triệt phá"),
    ],
)
def test_a_search_on_a_line_of_its_own_is_planted_to_its_end(row: str, left: str) -> None:
    assert (row in planted(f"{STATION}\n{row}")) is not bool(left)

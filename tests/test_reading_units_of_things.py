"""How far the name of a counted thing goes in Vietnamese and Chinese: with words that make one name, and no farther."""

from __future__ import annotations

import pytest

from newsarchive.nouns.authority import Authority
from newsarchive.reading.blocks import TextBlock
from newsarchive.reading.facts import figures


def _unit(text: str, language: str = "vi") -> str | None:
    return figures.find([TextBlock(1, text)], Authority(), language)[0].unit


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Bà con lấy 24 chiếc ghe nan ra chở người già.", "chiếc ghe nan"),
        ("Tàu đắm cho hơn 7.000 món đồ gốm, phần lớn còn lành.", "món đồ gốm"),
        ("Công an thu 29 bộ máy vi tính và sim rác.", "bộ máy vi tính"),
        ("Đảo có 26 bộ phát sóng, phủ khu dân cư.", "bộ phát sóng"),
        ("Toàn tuyến còn 164 trọng điểm xung yếu.", "trọng điểm xung yếu"),
        ("Trường cấp 214 thẻ thư viện điện tử để mượn sách.", "thẻ thư viện điện tử"),
        ("Hội thảo có 180 nhà khoa học và kỹ sư đến từ các viện.", "nhà khoa học và kỹ sư"),
        ("Có 8.000 người dân và du khách đứng chật bờ hồ.", "người dân và du khách"),
        ("Xã đã tiêm cho 820 con trâu, bò và 3.070 con lợn.", "con trâu, bò"),
        ("Nước cuốn 26.000 con gia súc, gia cầm.", "con gia súc, gia cầm"),
        ("Cảnh sát thu 71 điện thoại di động, 7 máy tính.", "điện thoại di động"),
        ("Ban tổ chức nhận 94 bài tham luận, trong đó nửa được in.", "bài tham luận"),
        ("Gạo do 11 doanh nghiệp trong nước xuất bán.", "doanh nghiệp trong nước"),
        ("Bà gửi về 39.000 đô-la Úc.", "đô-la Úc"),
        # … and no farther
        ("Xã huy động 40 công nhân và lắp 12 biển báo.", "công nhân"),
        ("Lớp có 12 học sinh và 2 giáo viên.", "học sinh"),
        ("Bão làm 20 ngôi làng chịu ảnh hưởng nặng.", "ngôi làng"),
        ("Chuồng có 30 con trâu, cây rơm cao ngất.", "con trâu"),
        ("Chợ bán 30 con lợn và khoảng 150 con gà.", "con lợn"),
        ("Bến có 24 chiếc ghe neo đậu.", "chiếc ghe"),
        ("Kho giữ 60 món đồ cũ của làng.", "món đồ"),
        ("Cả bản có 12 bộ bàn ghế mới.", "bộ bàn ghế"),
        ("Có 50 cán bộ và trụ sở mới.", "cán bộ"),
    ],
)
def test_the_name_of_a_thing(text: str, unit: str) -> None:
    assert _unit(text) == unit


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("共收回5200份有效问卷。", "份有效问卷"),
        ("全县9处恢复通行。", "处"),
        ("94名技术员进村指导。", "名技术员"),
        ("41家合作社带动了就业。", "家合作社"),
        ("学校有12名学生有病。", "名学生"),
        ("10条学生专线公交开通。", "条学生专线公交"),
    ],
)
def test_the_name_of_a_thing_in_chinese(text: str, unit: str) -> None:
    assert _unit(text, "zh") == unit

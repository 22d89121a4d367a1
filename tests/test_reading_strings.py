"""Strings of searches behind a paragraph's last stop, and what an author leaves without a capital there."""

from __future__ import annotations

import pytest

from reading_samples import marked, unmarked

TITLE = "Xã Bình Hòa ra quân làm sạch tuyến kênh"
P1 = "Sáng 15/5, Đoàn Thanh niên xã Bình Hòa ra quân dọn rác, vớt lục bình trên tuyến kênh dài ba cây số."
P2 = "Hơn 120 đoàn viên đã vớt được 6 tấn lục bình, thu gom 800 kg rác thải."
P3 = "Bí thư Đoàn xã Lê Thị Mận đề nghị các chi đoàn duy trì mô hình mỗi tháng một lần."


def _marked(rows: tuple[str, ...], language: str) -> list[str]:
    """The rows as they were read, with what is planted between ⟪ and ⟫."""
    return marked(*unmarked(rows), language=language)


TAKEN = {
    "moving house, and a row at the foot": (
        "vi",
        TITLE,
        f"{P1} ⟪chuyển nhà trọn gói giá rẻ, taxi tải giá rẻ, dịch vụ chuyển văn phòng uy tín⟫",
        f"{P2} ⟪thuê xe tải chở đồ, bốc xếp giá rẻ, chuyển kho xưởng trọn gói⟫",
        P3,
        "⟪chuyển nhà trọn gói | taxi tải | chuyenha24h | bốc xếp giá rẻ⟫",
    ),
    "loans": (
        "vi",
        TITLE,
        f"{P1} ⟪vay tiền nhanh online, vay tiền bằng cmnd, app vay tiền lãi suất 0%⟫",
        f"{P2} ⟪vay tiền online 24/7, cầm đồ giá cao, hỗ trợ nợ xấu⟫",
        P3,
    ),
    "telephones, with a sentence and searches on lines of their own": (
        "vi",
        TITLE,
        f"{P1} ⟪iphone cũ giá rẻ, điện thoại trả góp 0%, thu mua laptop cũ giá cao⟫",
        f"{P2} ⟪Thu mua điện thoại cũ giá cao tận nhà, liên hệ 0909.888.777⟫",
        f"{P3} ⟪sửa iphone lấy liền, ép kính iphone giá rẻ⟫",
        "⟪iphone cũ giá rẻ⟫",
        "⟪thu mua laptop cũ⟫",
    ),
    "betting, glued to the stops": (
        "vi",
        TITLE,
        f"{P1}⟪soi cầu miền bắc 247⟫",
        f"{P2}⟪link w79 mới nhất⟫",
        "“Mỗi tháng một lần là vừa sức”, bà Mận nói.⟪nhà cái bet uy tín⟫",
    ),
    "one alone, glued to the stop": ("vi", TITLE, P1, f"{P2}⟪xổ số đại phát hôm nay⟫", P3),
    "a name with a number, glued": ("vi", TITLE, P1, f"{P2}⟪link w79 mới nhất⟫", P3),
    "papers, in English": (
        "en",
        "Village hall roof to be replaced after autumn storms",
        "Work to replace the roof of Kilbrin village hall will begin on 18 March, the parish council has confirmed.",
        "The chairwoman said 63 had paid. ⟪buy fake passport online, buy real drivers license, fake money for sale⟫",
        "A second phase, to insulate the walls, will depend on a grant from the county.",
        "⟪cheap dissertation help | buy fake passport | idmaker24 | essay writing service⟫",
    ),
}


@pytest.mark.parametrize(("language", "rows"), [(one[0], one[1:]) for one in TAKEN.values()], ids=TAKEN)
def test_strings_that_confirm_one_another_are_taken(language: str, rows: tuple[str, ...]) -> None:
    assert _marked(rows, language) == list(rows)


HONEST = {
    "guests without a capital, twice": (
        f"{P1} cùng dự có lãnh đạo các phòng, ban, đoàn thể của huyện",
        f"{P2} cùng dự còn có đại diện các trường học, trạm y tế",
        P3,
    ),
    "one string alone": (TITLE, P1, f"{P2} bán vật liệu giá rẻ, cho thuê xe tải", P3),
    "a stop without white space before the next sentence": (
        TITLE,
        f"{P1}cùng dự có lãnh đạo các phòng, ban của huyện",
        P2,
        P3,
    ),
    "addresses behind a stop": (
        TITLE,
        f"{P1}vn",
        f"{P2} Xem tại binhhoa.gov.vn",
        f"{P3} Thư về xa.binhhoa@tinh.example",
    ),
    "what farmers sell, which the story tells of": (
        "Chợ phiên bán nông sản giá rẻ",
        "Bà con bán rau sạch giá rẻ, cho thuê xe tải chở hàng ngay tại chợ phiên xã Bình Hòa.",
        "Chợ họp hai buổi mỗi tuần. bán rau sạch giá rẻ, cho thuê xe tải",
        "Nhiều người đến từ sớm. cho thuê xe tải, bán rau sạch",
    ),
    "tags of a story about loans": (
        "Cảnh báo chiêu lừa vay tiền online",
        "Công an huyện cảnh báo chiêu lừa vay tiền online không cần thế chấp, lãi suất 0%.",
        "Anh H. vay tiền nhanh qua mạng nhưng đã mất 78 triệu đồng tiền phí.",
        "vay tiền online, vay tiền nhanh, lừa đảo",
    ),
    "tags of the story": (TITLE, P1, P2, P3, "lục bình, tuyến kênh, vệ sinh môi trường, đoàn viên"),
    "a list of goods given": (
        TITLE,
        f"{P1} gồm 20 chiếc xe đạp, 50 thùng mì, 30 bộ sách giáo khoa",
        f"{P2} gồm 10 chiếc xe lăn, 20 thùng sữa, 5 bộ máy tính",
        P3,
    ),
    "a credit in small letters": (TITLE, f"{P1} ảnh: đoàn xã, tin: lê mận", f"{P2} ảnh: đoàn xã, tin: lê mận", P3),
    "a sentence that breaks off": (TITLE, f"{P1} trong đó, nhiều đoạn kênh bị lấn chiếm, bồi lắng và", P2, P3),
    "prices of a market": (
        TITLE,
        f"{P1} gạo tẻ 14.000 đồng/kg, gạo nếp 22.000 đồng/kg",
        f"{P2} gạo tẻ 15.000 đồng/kg, gạo nếp 21.000 đồng/kg",
        P3,
    ),
    "an abbreviation before a town": (
        TITLE,
        "Đoàn công tác của Thành đoàn TP. hồ chí minh, đại diện các quận, huyện đã đến thăm và làm việc",
        "Đoàn gồm các bạn đến từ TP. hồ chí minh, đại diện các trường, viện trong thành phố",
        P3,
    ),
    "names of crops": (
        TITLE,
        f"{P1} lúa, ngô, khoai, sắn, đậu tương, lạc",
        f"{P2} lúa, mía, dừa, bưởi da xanh",
        P3,
    ),
    "services of an office": (
        TITLE,
        f"{P1} chứng thực bản sao, đăng ký khai sinh, cấp giấy kết hôn",
        f"{P2} đăng ký khai tử, chứng thực chữ ký, cấp giấy khai sinh",
        P3,
    ),
    "a poem without capitals": (
        TITLE,
        f"{P1} sông quê nước chảy lững lờ, bến xưa còn đó, người giờ về đâu",
        f"{P2} con đò gác mái từ lâu, bến xưa còn đó, mái đầu bạc thêm",
        P3,
    ),
    "what an inspector forbade": (
        TITLE,
        f"{P1} công an cảnh báo các app vay tiền nhanh, lãi suất thấp",
        f"{P2} công an đề nghị không vay tiền online, không cung cấp mã",
        P3,
    ),
    "a quotation that goes on": (
        TITLE,
        f"{P1} “giá rẻ thế này ai mua, bán cho ai",
        f"{P2} “giá rẻ thì thôi, để dành",
        P3,
    ),
}


@pytest.mark.parametrize("rows", HONEST.values(), ids=HONEST)
def test_what_an_author_leaves_without_a_capital_is_his(rows: tuple[str, ...]) -> None:
    assert _marked(rows, "vi") == list(rows)

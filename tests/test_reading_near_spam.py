"""Stories of what planters sell, and advertisements that say so: nothing in them is planted."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted import stretches
from newsarchive.reading.planted.sentences import parts

BESIDE = (
    "Ngày 12/5/2023, UBND xã đã tổ chức lễ thông xe đường liên xã dài 4,2 km.",
    "Ông Trần Văn Lợi cho biết kinh phí là 47,2 tỷ đồng, ngân sách tỉnh chiếm 85%.",
)
STORIES = {
    "a betting ring": (
        "Công an tỉnh triệt phá đường dây cá độ bóng đá qua mạng",
        "Các đối tượng lập trang kubet77a, cho con bạc nạp tiền kubet77a qua ví điện tử.",
        "Khách đăng nhập kubet77a bằng tài khoản do đại lý cấp.",
        "Bị can khai link vào kubet77a được gửi qua Telegram.",
    ),
    "loan sharks": (
        "Bẫy vay tiền nhanh qua app ở xóm trọ",
        'Chị H. thấy quảng cáo "vay tiền online, duyệt trong 5 phút" nên tải app về.',
        "Sau một tuần, app vay tiền đòi chị trả gấp ba.",
        "Công an khuyến cáo người dân không vay tiền qua app.",
    ),
    "odds before a match": (
        "Nhận định trước trận Hải Vân Xanh - Thép Gò Đăng",
        "Các nhà cái châu Âu xếp Hải Vân Xanh cửa trên với tỷ lệ 1,85.",
        "Kèo chấp nửa trái cho thấy đội khách không bị đánh giá thấp.",
        "Lịch thi đấu Ngoại hạng Anh cuối tuần cũng có trận Chelsea gặp Arsenal.",
    ),
    "results of a lottery": (
        "Kết quả xổ số miền Bắc ngày 12/5",
        "Giải đặc biệt: 45321",
        "Giải nhất: 12890",
        "Công ty Xổ số kiến thiết tỉnh trao thưởng cho người trúng ngày 13/5.",
    ),
    "how to get an app": (
        "Cách tải app VNeID về điện thoại",
        "Người dùng vào kho ứng dụng, tìm VNeID rồi bấm tải app.",
        "Đăng ký tài khoản định danh mức 2 tại công an xã.",
        "Đăng nhập bằng số căn cước, không chia sẻ mã OTP.",
    ),
    "classified advertisements": (
        "Rao vặt tuần này",
        "Bán nhà cấp 4 đường Lê Lợi, giá 1,2 tỷ, liên hệ chị Hoa 0905 123 456.",
        "Cho thuê phòng trọ gần chợ, 1,5 triệu/tháng.",
        "Cần tuyển 2 thợ may, lương thỏa thuận.",
    ),
    "a casino before parliament": (
        "Quốc hội thảo luận dự án casino ở Vân Hải",
        "Đại biểu Lê Thị Hà lo ngại casino kéo theo cho vay nặng lãi.",
        "Dự án casino có vốn 2 tỷ USD, dự kiến khởi công năm 2025.",
        "Bộ trưởng nói người Việt vào chơi casino phải chứng minh thu nhập.",
    ),
    "a shop with its hotline": (
        "Hợp tác xã chiếu Định Thới mở cửa hàng",
        "Khách có thể đặt mua chiếu tại số 12 đường Trần Phú, hotline 0292 3812 345.",
        "Mỗi đôi chiếu giá 350.000 đồng, bảo hành 12 tháng.",
        "Bà Tám nói năm nay bán được 3.600 đôi.",
    ),
    "an advertisement that says so": (
        "Thông tin quảng cáo",
        "Vinamilk Green Farm ra mắt dòng sữa mới, khuyến mãi mua 2 tặng 1 đến hết tháng 6.",
        "Chương trình áp dụng tại hệ thống siêu thị trên toàn quốc.",
    ),
    "messages without marks, quoted": (
        "Ngôn ngữ mạng của học sinh",
        'Em nhắn cho bạn "toi nay xem bong da truc tuyen nhe" không dấu.',
        'Bạn trả lời "toi nay xem bong da truc tuyen o nha".',
        "Cô giáo nói các em lười gõ dấu.",
    ),
    "a site into which searches were put": (
        "Trang trường học bị chèn quảng cáo",
        "Các dòng “keonhacai”, “xem bong da truc tuyen” hiện trên trang của trường.",
        "Tìm tên trường lại thấy “keonhacai” và “xem bong da truc tuyen”.",
        "Kỹ thuật viên đã gỡ.",
    ),
    "matches on television": (
        "Lịch trực tiếp bóng đá hôm nay",
        "02h00 PSG vs Lyon, trực tiếp trên K+",
        "19h30 Hải Vân Xanh vs Thép Gò Đăng",
        "21h00 MU vs Chelsea",
    ),
    "a model of a pump": (
        "Máy bơm mới về xã",
        "Máy bơm kx22b giá rẻ, chạy êm.",
        "Hợp tác xã đăng ký mua kx22b cho xã viên.",
        "Nông dân khen kx22b tiết kiệm dầu.",
    ),
    "films in the open": (
        "Rạp lưu động chiếu phim miễn phí",
        "Tối 12/5, đội chiếu bóng chiếu phim truyện cho bà con xem miễn phí.",
        "Bà con xem phim đến khuya.",
        "Đội còn chiếu phim tài liệu về làng nghề.",
    ),
}


DRAWS = {
    "a ticket nobody has shown": (
        "Nobody has come yet for the $317 million lottery jackpot of Tarnbeck",
        "A lottery ticket bought at a petrol station in Tarnbeck has won over $300 million, but nobody has shown it.",
        "The winning ticket of the lottery was sold on a Friday, the county's lottery office said in a note.",
        "The manager of the station said that people had been calling since the morning to congratulate his staff.",
        "A lottery official, Joan Pell, said the holder of the ticket has a year to come to the office in Overby.",
    ),
    "a prize in two currencies": (
        "Prize of $318 million waits for its winner",
        "Lottery officials in Overby are waiting for the holder of the winning ticket of the draw of $US229.6 million.",
        "Only one ticket matched all six numbers in the draw of Saturday night, a spokeswoman of the lottery said.",
        "One lucky player has won the jackpot of $US229.6 million in the county of Overby.",
        "The winner may choose a payment at once of $US184.1 million, the lottery said on Sunday afternoon.",
    ),
    "an aid in currencies": (
        "Bridge of Overby gets its second lane",
        "The county pays USD450 a metre for the new lane, the council heard on Monday evening.",
        "Contractors had asked for EUR520 a metre, the engineer Joan Pell told the council of the county.",
        "The first lane cost USD450 a metre too, and the council called that a fair price for the town.",
    ),
    "sellers of tickets": (
        "Người bán vé số dạo được trao quà",
        "Sáng 12/5, Hội Chữ thập đỏ xã trao 40 suất quà cho người bán vé số dạo trên địa bàn.",
        "Bà Lê Thị Hường bán vé số hai mươi năm cho biết mỗi ngày bà đi chừng mười cây số.",
        "Có hôm khách trúng số quay lại biếu bà một bao gạo, bà Hường kể.",
    ),
}


@pytest.mark.parametrize("story", DRAWS.values(), ids=DRAWS)
def test_what_tells_of_draws_and_sums_is_the_authors(story: tuple[str, ...]) -> None:
    page = lines_of(story, Alphabet())
    assert [page[one.line - 1].text[one.start : one.end] for one in stretches.find(page, None)] == []


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_what_tells_of_wares_is_the_authors(story: tuple[str, ...]) -> None:
    page = lines_of((*story[:1], *BESIDE, *story[1:]), Alphabet())
    assert [page[one.line - 1].text[one.start : one.end] for one in stretches.find(page, "vi")] == []


@pytest.mark.parametrize("text", ["$US229.6 million", "£GB120 each", "US229.6 million", "€AB300", "NT450,000"])
def test_a_sum_of_money_is_no_name(text: str) -> None:
    assert parts.ODD.search(text) is None


@pytest.mark.parametrize("text", ["kubet77 ", "789club", "at rikvip88.", "fun88,"])
def test_a_name_with_a_number_is_one(text: str) -> None:
    assert parts.ODD.search(text)

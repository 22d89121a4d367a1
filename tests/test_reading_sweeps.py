"""What else is planted in a page in which planting is proven, and what an author may write there."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted import evidence, stretches

STORY = {
    "vi": (
        "Xã Vĩnh Lộc khánh thành cầu bắc qua rạch Mương",
        "Ngày 12/3/2023, UBND xã Vĩnh Lộc đã khánh thành cây cầu dài 40 m bắc qua rạch Mương.",
        "Cây cầu cũ bằng gỗ đã mục, trẻ em đi học phải vòng hơn 3 km qua ấp bên cạnh.",
        "Ông Trần Văn Sáu cho biết bà con góp hơn 600 ngày công để làm đường dẫn.",
        "Đường dẫn rộng 3 m, trải đá dăm, hai bên trồng hoa và có đèn chiếu sáng.",
        "Xã sẽ làm thêm hai cây cầu nữa ở các ấp cuối nguồn trong mùa khô tới.",
        "Trường tiểu học nằm cách cầu 200 m, giáo viên mừng vì học trò không còn đi trễ.",
        "Chợ xã cũng đông hơn vì ghe từ các ấp đã có chỗ đậu dưới chân cầu.",
    ),
    "en": (
        "Village bridge opens after ten years of waiting",
        "The footbridge over Mill Creek opened on 12 March 2023, and half the village walked across it.",
        "The old planks had rotted through, and pupils had to walk two miles round by the road.",
        "Council leader Ann Roe said the work cost less than had been feared.",
        "Its deck is three yards wide, with a handrail on both sides and lamps at each end.",
        "Two more crossings further up the creek are to be rebuilt in the summer.",
        "The primary school stands close by, and its teachers are glad of the shorter way.",
        "Traders at the market hope that people from the far bank will come more often.",
    ),
}


def _found(language: str, *lines: str, title: str | None = None) -> list[str]:
    """What is taken for planted where the lines stand between the sentences of a story."""
    head, *story = STORY[language]
    rows = [title or head]
    for at, sentence in enumerate(story):
        rows += [sentence, *lines[at : at + 1]]
    rows += lines[len(story) :]
    page = lines_of(tuple(rows), Alphabet())
    found = stretches.find(page, language)
    return [page[one.line - 1].text[one.start : one.end].strip() for one in found]


@pytest.mark.parametrize(
    "lines",
    [
        (
            "soi cầu mb88 | xsmb hôm nay | dàn đề 36 số | lô gan miền bắc",
            "Soi cầu mb88 chốt lô đẹp mỗi ngày, tham khảo dàn đề 36 số chuẩn nhất.",
            "Quay thử xsmb, thống kê lô gan, cầu lô đẹp nhất hôm nay.",
        ),
        (
            "xem phim nhanh · phim lẻ vietsub · phim chiếu rạp trọn bộ · xem phim hd",
            "Phim sex việt, phim jav không che, xem phim cấp 3.",
            "Xem phim 18 không che, phim lẻ vietsub tốc độ cao.",
        ),
        (
            "vay tiền online、vay nóng、vay bằng căn cước、cầm đồ online",
            "Vay tiền online 24h chỉ cần căn cước công dân, hạn mức đến 30 triệu, tiền về tài khoản sau 10 phút.",
            "Vay tiền nhanh chỉ cần căn cước.",
        ),
        (
            "làm bằng đại học, làm bằng cấp 3, làm chứng chỉ ngoại ngữ, làm bằng lái xe",
            "Nhận làm bằng đại học, bằng cao đẳng, chứng chỉ tin học, phôi thật, tra được trên hệ thống.",
        ),
    ],
)
def test_rows_and_sentences_of_an_alien_trade_prove_one_another(lines: tuple[str, ...]) -> None:
    assert _found("vi", *lines) == list(lines)


def test_links_at_the_foot_prove_a_sentence_within_the_story() -> None:
    lines = (
        "Watch the latest movies and live sport free in HD on StreamHive, no sign-up needed and no ads.",
        "Anyone hoping for a win should look at Royal Clover, the online casino that pays out within minutes.",
        "Our VIP hostesses are on call around the clock, and a discreet booking takes a single text message.",
    )
    assert _found("en", *lines) == list(lines)


def test_a_kit_below_a_long_menu_is_known_by_its_brackets() -> None:
    head = STORY["vi"][0]
    found = _found("vi", "Go99 soi cầu bạch thủ lô miễn phí mỗi ngày.", title=f"【soi cầu go99】{head}")
    assert found == ["【soi cầu go99】", "Go99 soi cầu bạch thủ lô miễn phí mỗi ngày."]
    rows = (*("Mục " + chr(65 + at) for at in range(24)), f"【soi cầu go99】{head}", *STORY["vi"][1:], "tải go99")
    page = lines_of(rows, Alphabet())
    assert [one.line for one in stretches.find(page, "vi")] == [25, len(rows)]


def test_a_kit_signs_with_its_keyword_and_begins_the_breadcrumb_with_it() -> None:
    head, *story = STORY["vi"]
    rows = ("Vị trí hiện tại của bạn：xem phim lẻ hay nhất > Tin tức > Bài viết", f"【xem phim lẻ hay nhất】{head}")
    page = lines_of((*rows, *story, "(Biên tập viên：xem phim lẻ hay nhất)"), Alphabet())
    found = [page[one.line - 1].text[one.start : one.end] for one in stretches.find(page, "vi")]
    assert found == ["xem phim lẻ hay nhất >", "【xem phim lẻ hay nhất】", "(Biên tập viên：xem phim lẻ hay nhất)"]


def test_of_an_authors_sentence_only_the_run_of_keywords_is_taken() -> None:
    row = "soi cầu go99 | xsmb hôm nay | dàn đề 36 số | lô gan miền bắc"
    told = (
        "Cụ Ngô Đình Tuấn, 88 tuổi, kể rằng trống do các cụ trong 9 dòng họ go99 tặng code tân thủ cùng góp công đóng."
    )
    assert _found("vi", row, told) == [row, "go99 tặng code tân thủ"]


# Genuine lines, each in a page in which a row of searches and an offer are planted.
GENUINE = (
    "Bộ phim tài liệu về làng nghề được chiếu tại nhà văn hóa xã vào tối thứ bảy.",
    "Ngân hàng Chính sách xã hội cho 40 hộ vay vốn làm chuồng trại với lãi suất ưu đãi.",
    "Hội phụ nữ xã hỗ trợ vay vốn, mỗi hộ được 20 triệu đồng trong ba năm.",
    "Công an xã cảnh báo người dân không tham gia cá độ bóng đá, lô đề dưới mọi hình thức.",
    "Đội bóng của xã thắng 3-1 trong trận đấu giao hữu chiều qua.",
    "Trẻ em được xem phim hoạt hình miễn phí trong dịp hè tại rạp lưu động.",
    "Sinh viên nghèo nhận bằng đại học trong niềm vui của cả xóm.",
    "Bác sĩ khuyên không tự ý mua thuốc giảm cân trên mạng.",
    "Bà con nạp tiền điện qua tài khoản ngân hàng thay vì đến quầy.",
    "Mô hình trồng rau sạch giúp hội viên có thu nhập 5 triệu đồng mỗi tháng.",
    "Cửa hàng hợp tác xã giảm giá phân bón cho thành viên từ đầu vụ.",
    "Câu lạc bộ đờn ca tài tử có 20 thành viên, sinh hoạt mỗi tuần một lần.",
    "Người mơ thấy rắn, theo các cụ trong làng, là điềm được mùa.",
    "Vòng quay may mắn ở hội chợ thu hút nhiều em nhỏ.",
    "Xổ số kiến thiết tỉnh tặng trường 50 suất học bổng.",
    "Nhiều hộ rút tiền tiết kiệm để sửa nhà trước mùa mưa.",
    "Giải bóng đá thiếu niên được truyền hình trực tiếp trên kênh của huyện.",
    "Khách du lịch có thể đặt phòng, thuê xe và mua đặc sản ngay tại bến.",
)


@pytest.mark.parametrize("line", GENUINE)
def test_what_the_author_writes_stays_in_a_page_in_which_others_planted(line: str) -> None:
    row = "soi cầu mb88 | xsmb hôm nay | dàn đề 36 số | lô gan miền bắc"
    offer = "Soi cầu mb88 chốt lô đẹp mỗi ngày, tham khảo dàn đề 36 số chuẩn nhất."
    assert _found("vi", row, line, offer) == [row, offer]


@pytest.mark.parametrize(
    "lines",
    [
        ("Kết quả xổ số | Lịch thi đấu | Giá vàng | Thời tiết",),
        ("Phim", "Xổ số", "Lịch thi đấu", "Bảng xếp hạng"),
        ("Rạp xã chiếu phim lẻ và phim bộ vào cuối tuần.", "Phim thuyết minh do đoàn của tỉnh mang về."),
        ("Vay vốn, cho vay, lãi suất là những việc được hỏi nhiều nhất.", "Có hộ phải vay nóng để chạy chữa."),
    ],
)
def test_a_page_in_which_nothing_is_proven_keeps_its_lines(lines: tuple[str, ...]) -> None:
    assert _found("vi", *lines) == []


def test_an_article_about_a_trade_is_its_authors() -> None:
    title = "Soi cầu, lô gan: vì sao nhiều người mất tiền vì lô đề"
    lines = (
        "Các trang soi cầu mọc lên như nấm, nơi nào cũng khoe thống kê lô gan và chốt số mỗi ngày.",
        "Dàn đề 36 số, bạch thủ lô hay sổ mơ đều chỉ là trò may rủi.",
    )
    assert _found("vi", *lines, title=title) == []


def test_whoever_has_the_name_of_a_planted_sentence_is_the_same_advertiser() -> None:
    lines = (
        "Play slots and roulette for real money at the online casino GoldHarbor, with free spins and no deposit.",
        "GoldHarbor pays every jackpot to your account.",
    )
    assert _found("en", *lines) == list(lines)


def test_a_name_that_the_author_tells_of_is_his() -> None:
    offer = "Play slots and roulette for real money at the online casino GoldHarbor, with free spins and no deposit."
    told = "GoldHarbor, the firm that built the bridge, said its workers were glad to join the feast."
    assert _found("en", offer, told) == [offer]


def test_only_the_first_lines_of_an_endless_page_are_looked_through() -> None:
    row = "soi cầu mb88 | xsmb hôm nay | dàn đề 36 số | lô gan miền bắc"
    story = STORY["vi"][2]
    page = lines_of((row, *[story] * evidence.LINES_MOST, row), Alphabet())
    assert [one.line for one in stretches.find(page, "vi")] == [1]
    long = lines_of((row, *[story * 100] * (evidence.SIZE_MOST // (100 * len(story)) + 1), row), Alphabet())
    assert [one.line for one in stretches.find(long, "vi")] == [1]

"""Lines that a width broke are paragraphs again; lists and headlines stay what they are."""

from __future__ import annotations

import pytest

from newsarchive.reading.layout import paragraphs
from newsarchive.reading.lines import letters, rules
from newsarchive.reading.lines.line import lines_of

SHORT_PARAGRAPHS = """\
Xã Nậm Khao ký kết bán chè
21/05/2021

Sáng 20/5/2021, tại nhà văn hóa trung tâm, UBND huyện
Mường Lay Thượng đã tổ chức lễ ký kết tiêu thụ chè giữa
các hợp tác xã với chuỗi siêu thị Đồng Xanh ở thành phố.

Huyện có trên 620 ha mận cho thu hoạch, tập trung ở các
xã vùng cao.

- Sản lượng: 25,8 tấn chè khô;
- Doanh thu của cả mô hình: hơn 4,3 tỷ đồng;
- Hộ lãi cao nhất: 96 triệu đồng;
- Tỷ lệ sống bình quân: khoảng 55%.

Ông Lò Văn Piếng, Phó Chủ tịch huyện, cho rằng việc ký
kết giúp người trồng yên tâm chăm vườn, đồng thời buộc
các hợp tác xã phải ghi nhật ký sản xuất đầy đủ.

Những năm trước, bà con chủ yếu bán quả ven đường nên
giá cả bấp bênh.

Có hai đợt thu mua trong năm
Một đợt vào tháng Tư hằng năm
Một đợt vào tháng Chín hằng năm
Một đợt phụ vào cuối tháng Mười
""".splitlines()


def groups(lines: list[str]) -> list[str]:
    found = lines_of(lines, letters.alphabet(lines))
    return [one.whole.shown for one in paragraphs.group(found, rules.classify(found)) if not one.blank]


def test_full_lines_were_broken_however_many_lists_stand_between() -> None:
    found = groups(SHORT_PARAGRAPHS)
    assert found[2].endswith("siêu thị Đồng Xanh ở thành phố.")
    assert found[3].endswith("ở các xã vùng cao.")
    assert "- Doanh thu của cả mô hình: hơn 4,3 tỷ đồng;" in found
    assert "Một đợt vào tháng Tư hằng năm" in found


def test_a_paragraph_on_one_line_shows_that_the_page_has_no_width() -> None:
    whole = "Theo hợp đồng, phía siêu thị đã đặt mua 480 tấn mận và 35 tấn chè khô của ba hợp tác xã."
    lines = [*SHORT_PARAGRAPHS, "", whole]
    found = lines_of(lines, letters.alphabet(lines))
    assert paragraphs.wrapped_width(found, rules.classify(found)) is None


@pytest.mark.parametrize("word", ["ở", "và cả"])
def test_lines_with_room_for_more_were_not_broken(word: str) -> None:
    verse = [
        line
        for i in range(6)
        for line in (f"Sông chảy qua làng {'cũ ' * (4 * (i % 3))}ta", f"{word} con đò nằm chờ khách", "")
    ]
    lines = ["Một bài thơ về dòng sông quê", "", *verse, *(f"Câu thứ {i} của bài thơ này" for i in range(20))]
    found = lines_of(lines, letters.alphabet(lines))
    assert paragraphs.wrapped_width(found, rules.classify(found)) is None


def test_a_standfirst_without_a_stop_is_not_the_headlines_second_line() -> None:
    lines = ["Ba hợp tác xã của huyện ký kết bán chè cho siêu thị", "Người trồng mong giá chè giữ được đến cuối năm"]
    found = groups([*lines, *SHORT_PARAGRAPHS[1:]])
    assert found[:2] == lines


@pytest.mark.parametrize("item", ["a) ô tô con và xe máy vẫn được qua cầu theo hiệu lệnh", "b) xe tải đi đường vòng"])
def test_an_item_with_a_letter_goes_on_with_no_line(item: str) -> None:
    assert item in groups(["2. Phương án phân luồng qua cầu", item])


@pytest.mark.parametrize("rest", ["a dua theo bạn bè mà bỏ học giữa chừng", "hai ô tô con tránh nhau thoải mái"])
def test_other_small_letters_do(rest: str) -> None:
    assert rest not in groups(["Nhiều em trong xóm chài năm ấy cũng", rest])

"""Headlines of other stories right under a standfirst that no box names, and lines of the author's that stand so."""

from __future__ import annotations

import pytest

from reading_samples import TEXT, TITLE, read_lines, rows

DATE = "12/03/2022 08:15"
LEAD = "Sau nhiều năm vắng khách, lò gốm của làng ven sông lại đỏ lửa suốt đêm nhờ những đơn hàng từ phố."
REST = (*TEXT, TEXT[0].replace("Người", "Ông"), TEXT[1].replace("Mỗi", "Cứ mỗi"), TEXT[0].replace("gốm", "sành"))
APART = tuple(line for one in REST for line in ("", one))
STORIES = ("Tuyên án nhóm làm giả sổ đỏ ở Bắc Trạch", "Đất dự án bỏ hoang, dân mỏi mòn chờ tái định cư")
TEASERS = ("Chỉ trong một mùa hè, nhóm này lừa bán hàng chục lô đất.", "Gần mười năm rồi, khu ấy vẫn chỉ là bãi cỏ.")


def _roles(*block: str, rest: tuple[str, ...] = REST) -> list[str]:
    reading = read_lines(TITLE, DATE, "", LEAD, *block, *rest)
    return [rows(reading, 5 + at)[0][0] for at, line in enumerate(block) if line]


@pytest.mark.parametrize("rest", [REST, APART])
@pytest.mark.parametrize(
    "block",
    [
        STORIES,
        ("", *STORIES),
        (STORIES[0], "Vì sao cá tầm nuôi nước lạnh dễ chết hàng loạt?"),
        (*STORIES, "Nhiều tuyến kênh cấp hai bị lấn chiếm, cản dòng chảy"),
    ],
)
def test_headlines_together_under_the_standfirst_are_other_stories(
    block: tuple[str, ...], rest: tuple[str, ...]
) -> None:
    assert set(_roles(*block, rest=rest)) == {"related"}


def test_headlines_and_a_sentence_about_each_are_other_stories() -> None:
    block = (STORIES[0], TEASERS[0], STORIES[1], TEASERS[1])
    assert set(_roles(*block, rest=APART)) == {"related"}
    assert _roles(*block)[1] == "body"  # without blank lines nobody could tell them from headings and paragraphs


@pytest.mark.parametrize(
    "block",
    [
        (STORIES[0],),  # one is a heading
        ("Chuyện của lò", "Chuyện của người"),
        ("- Lò cũ được sửa lại từ mùa nước trước", "- Thợ trẻ trong làng theo nghề ngày một đông"),
        ("Con về thăm ngoại một mùa gặt xa,", "Lúa thơm rải kín sân nhà của ông,"),
        ("Lò gốm có mấy điều phải nhớ cho kỹ:", "Không ai được tắt lò giữa đêm cả"),
        ("Vì sao ông vẫn giữ nghề đến bây giờ?", "Có khi nào ông nghĩ đến chuyện bỏ lò?"),
        ("“Lò là cả đời tôi, bỏ sao được mà bỏ”", "“Còn đất sét là còn gốm, còn gốm là còn làng”"),
        ("PHẦN MỘT CỦA CÂU CHUYỆN VỀ LÒ GỐM", "NHỮNG NGƯỜI Ở LẠI VỚI LÒ GỐM LÀNG"),
        ("Lò thứ nhất: 1.200 mẻ gốm một năm", "Lò thứ hai: 900 mẻ gốm một năm", "Lò thứ ba: 700 mẻ gốm", "Cộng: 2.800"),
    ],
)
def test_lines_of_the_author_under_the_standfirst_stay(block: tuple[str, ...]) -> None:
    assert "related" not in _roles(*block)


def test_two_headings_later_in_the_text_stay() -> None:
    reading = read_lines(TITLE, DATE, "", LEAD, *REST[:3], *STORIES, *REST[3:])
    assert [rows(reading, at)[0][0] for at in (8, 9)] != ["related", "related"]


def test_rows_of_whom_they_tell_go_on_without_stops() -> None:
    match = ("Gang Thép: Thành; Hưng, Bảo, Kiệt.", "Muối Trắng: Nghĩa; Long, Tài, Quý.")
    goals = ("Bàn thắng", "Gang Thép: Tú (74'), Đạt (90+4')", "Muối Trắng: Lộc (11')", "Thẻ vàng: Kiệt (Gang Thép)")
    reading = read_lines(TITLE, DATE, "", *TEXT, *match, *goals, "Bảng xếp hạng: vòng 5")
    assert [rows(reading, at)[0][0] for at in range(8, 12)] == ["body"] * 4
    assert rows(reading, 12)[0][0] != "body"
    related = read_lines(TITLE, DATE, "", *TEXT, "Hải Sa: Cầu Bến Sổ cấm xe tải", "Lam Hạ: Mùa cá về sớm")
    assert rows(related, 7)[0][0] != "body"


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Báo Lam Hạ - Cơ quan của Tỉnh ủy Lam Hạ", "contact"),
        ("Trang tin tổng hợp của Công ty TNHH Quê Ta", "contact"),
        ("BÁO LAM HẠ ĐIỆN TỬ", "contact"),
        ("Trang thông tin điện tử xã Vĩnh Sào", "contact"),
    ],
)
def test_who_keeps_a_site_is_told_in_its_imprint(line: str, role: str) -> None:
    page = (TITLE, DATE, "", *TEXT, "", line, "Giấy phép số 12/GP-TTĐT. Điện thoại: 0299 555 0142")
    assert rows(read_lines(*page), 7)[0][0] == role


def test_the_last_of_headlines_in_capitals_is_no_name() -> None:
    stories = ("TIN CÙNG LOẠI", "HỘI CỰU CHIẾN BINH TRỒNG HÀNG RÀO", "DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO")
    page = (TITLE, DATE, "", *TEXT, "", *stories, "Email: xa@vidu.example. Điện thoại: 0299 555 0142")
    assert rows(read_lines(*page), 9)[0][0] == "related"

"""Searches in a row within an author's sentence: just those are taken out."""

from __future__ import annotations

import pytest

from reading_samples import marked, unmarked

PAGE = (
    "Nhiều trường mầm non ở Thạch Bình đóng cửa vì thiếu trẻ",
    "Từ đầu năm đến nay, 14 cơ sở mầm non ở thành phố Thạch Bình đã giải thể, một điều chưa từng có ở địa phương.",
)
END = "Các chủ trường kiến nghị được giãn nộp thuế và được thuê lại những điểm trường công bỏ trống."

PLANTED = (
    "Trường đã trả mặt bằng ⟪ket qua xo so soi cau mb danh de keo88 bk8 ca do bong da mien phi ⟫sau mười năm.",
    "Số trẻ giảm vì họ về quê ⟪go88 sunwin iwin tai xiu online no hu ban ca dang ky nhan 50k ⟫và vì trường công mở.",
    "Ngày 9/9, phòng đã họp với các chủ trường ⟪dang ky jun88 w88 sbobet ⟫để tìm cách gỡ khó cho các lớp.",
    "Chủ trường cho biết ⟪kubet77 nhà cái uy tín jun88 tài xỉu online ⟫riêng tiền thuê nhà còn nợ rất nhiều.",
    "The town will vote on the bridge ⟪fun88 slot online w88 casino ⟫before the end of the year, the mayor said.",
)
KEPT = (
    "Công an cho biết nhóm này lập các trang w88, jun88, sbobet để tổ chức đánh bạc cho hàng nghìn người.",
    "Nhà cái W88 và Jun88 bị cảnh sát ba nước truy quét trong đường dây cá độ bóng đá xuyên biên giới.",
    "Đội dùng máy bay f16 và su30 để luyện tập, khách xem rất đông ở hai bên bờ sông.",
    "Bác sĩ khuyên uống b12, d3 và omega3 mỗi ngày sau bữa ăn sáng để khỏe mạnh hơn.",
    "Xe chạy qua km12 rồi rẽ vào ql1a, đến ngã ba thì dừng cho khách xuống mua bánh.",
    "Máy dùng chip a17 ram 8gb ssd 512gb pin 5000mah nên chạy cả ngày không phải sạc.",
)


@pytest.mark.parametrize("row", PLANTED)
def test_a_row_of_names_is_taken_out_of_a_sentence(row: str) -> None:
    page = [*PAGE, row, END]
    assert marked(*unmarked(page)) == page


@pytest.mark.parametrize("row", KEPT)
def test_names_with_numbers_that_an_author_writes_stay(row: str) -> None:
    page = [*PAGE, row, END]
    assert marked(*page) == page

"""Captions without a credit: a line that tells what is seen, among paragraphs that say what happened."""

from __future__ import annotations

import pytest

from reading_samples import TEXT, TITLE, read_lines, rows

P1, P2 = TEXT
P3 = "Năm nay làng có thêm sáu bạn trẻ về học nghề, ai cũng mong giữ được lửa lò cho mai sau, bà Mận cho biết."
LONG = (
    "Sáng 12/3, hợp tác xã đã xuất lô gốm đầu tiên sang nước ngoài, gồm 3.600 chiếc bình và chum, sau hai năm chờ đợi."
)


def _role(text: str) -> str:
    """The role of a line that stands alone among long paragraphs."""
    return rows(read_lines(TITLE, "12/3/2021", LONG, P3, "", text, "", LONG[:-1] + " dài.", P1, P2), 6)[0][0]


@pytest.mark.parametrize(
    "text",
    [
        "Đoàn viên xã vùng trũng chờ khám sàng lọc",
        "Công nhân chằng buộc container tại bãi",
        "Đoàn viên thanh niên vớt bèo trên kênh Đồng Quan",
        "Thuyền buồm cánh dơi rời bến Xóm Chài",
        "Các đội ghe bứt phá ở cự ly nước rút",
        "Xe máy nối đuôi nhau qua cầu phao trong sáng đầu tiên thông xe.",
        "Học sinh lớp 12 lau bàn ghế trước giờ vào lớp.",
        "The Minister receives the first jar of seed from Professor Caldwell.",
        "Bà Sáu Nhỏ bên khung dệt gỗ cuối cùng của xóm Rạch Sâu. Nguồn: Tác giả",
        "Hiện trường vụ tai nạn",
        "Tang vật vụ án.",
        "Xe tải xếp hàng chờ hết giờ cấm trước cổng cảng Lấp.",
        "Các ba mẹ gùi lương thực xuống trường",
        "Giờ học song ngữ ở điểm trường Pá Hốc",
        "Buổi tập múa lân ở sân đình xóm Bãi",
        "Thứ trưởng Ninh Xuân Cẩn nghe nhà thầu báo cáo tại trụ T8",
        "Bác sĩ đo thị lực cho người dân tại nhà văn hóa tổ 4",
        "Kyle Dunmore celebrates the winner in front of the Tannery End",
        "Volunteers clear the beach at low tide on Sunday",
        "Petani memilah bibit di lahan milik desa Sukamaju",
        "Perajin menata tempe di Kelurahan Sukajadi, Kota Bantar. ANTARA FOTO/Dimas Prayitno/aww.",
    ],
)
def test_what_is_seen_is_a_caption(text: str) -> None:
    assert _role(text) == "caption"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Giờ học bắt đầu muộn", "heading"),
        ("Lớp học xóa mù chữ", "heading"),
        ("Buổi họp không thành", "heading"),
        ("Nghe tiếng mưa mà lo", "heading"),
        ("Hiện trường ngổn ngang", "heading"),
        ("Tang vật biến mất", "heading"),
        ("Các đội chưa đủ quân", "heading"),
        ("Xem chợ, nghe hát", "heading"),
        ("Hiện trường đã được dọn xong lúc 22 giờ cùng ngày.", "body"),
        ("Nông dân được mùa nhờ giống mới trên đồng", "heading"),
        ("Người dân mong cây cầu mới", "heading"),
        ("Công nhân thiếu việc làm", "heading"),
        ("Học sinh phải đi đò", "heading"),
        ("Bếp ăn giữa sân trường", "heading"),
        ("Một cái cọc tre của cả xóm", "heading"),
        ("Đường xa, máu thiếu", "heading"),
        ("Nút thắt ở cảng", "heading"),
        ("Xóa bến không phép", "heading"),
        ("Chăn nuôi nhỏ lẻ còn nhiều", "heading"),
        ("Đỉnh núi đầy rác", "heading"),
        ("Residents want a new bridge at Kessock", "heading"),
        ("Warga belum menerima bantuan di desa", "heading"),
        ("THIỆT HẠI BAN ĐẦU", "heading"),
        ("Nông dân đã gặt xong lúa trên cánh đồng ven sông Trà Lăng.", "body"),
        ("Công nhân kéo cáp suốt 120 ngày đêm giữa hai bờ sông.", "body"),
        ("The library is open six days a week.", "body"),
        ("Apples and cherries, which bloom later, appear to have come through.", "body"),
        ("Ngư dân chờ, rồi chờ nữa, và biển vẫn không cho họ con cá nào.", "body"),
        ("Rồi gió đổi chiều. Thuyền rời bến trong tiếng hò của cả xóm chài.", "body"),
    ],
)
def test_what_no_picture_shows_is_a_heading_or_text(text: str, role: str) -> None:
    assert _role(text) == role


def test_short_paragraphs_of_a_reportage_are_text() -> None:
    told = "Xe máy nối đuôi nhau qua cầu phao trong sáng đầu tiên thông xe."
    found = read_lines(TITLE, "12/3/2021", P1, "", "Bà Mận bật khóc giữa sân đình lộng gió chiều hôm ấy.", told, P2)
    assert rows(found, 6)[0][0] == "body"


def test_capitals_and_a_colon_over_a_credit_in_brackets_open_a_caption() -> None:
    told = "DISIMPAN DULU: Dua pekerja menata karung garam di gudang baru, Jumat sore."
    found = read_lines(TITLE, "12/3/2021", told, "(Foto: Deni Wiratma/SPT)", "", P1, P2)
    assert [rows(found, at)[0][0] for at in (3, 4)] == ["caption", "caption"]
    said = "Harga garam di pasar kota naik lagi sejak awal pekan, kata pedagang."
    other = read_lines(TITLE, "12/3/2021", said, "(Foto: Deni Wiratma/SPT)", "", P1, P2)
    assert rows(other, 3)[0][0] == "body"

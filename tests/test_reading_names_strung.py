"""Names that go through a page with ever other words of a search are planted, whatever the page tells of."""

from __future__ import annotations

import pytest

from reading_samples import marked as _marked

CRIME = (
    "Công an tỉnh triệt phá đường dây đánh bạc qua mạng",
    "Công an tỉnh Lương Hà khởi tố 4 bị can về hành vi tổ chức đánh bạc qua mạng.",
    "Nhóm này do Kiều Văn Thắng cầm đầu, thu hoa hồng trên tổng số tiền cược.",
    "Cơ quan điều tra thu giữ 12 máy tính và 1,35 tỉ đồng tiền mặt.",
    "Các bị can khai nhận đã rủ nhiều người trong xã tham gia cá độ bóng đá.",
)
DRILL = (
    "Diễn tập chữa cháy tại chợ Cầu Mới",
    "Chiều 29/8, Công an phường đã chủ trì buổi diễn tập chữa cháy và cứu nạn.",
    "Bà Tạ Thị Nhàn, bán tạp hóa, nói có tập mới biết rút chốt bình chữa cháy.",
    "Theo Ban Quản lý chợ, hiện 92% số sạp có thiết bị ngắt điện tự động.",
)


def _put(texts: tuple[str, ...], **places: tuple[str, str]) -> tuple[str, ...]:
    """The texts, each with something put in: `at1=("before", "planted")` puts it behind the words of the second."""
    rows = list(texts)
    for at, (before, planted) in places.items():
        rows[int(at[2:])] = rows[int(at[2:])].replace(before, f"{before}{planted}", 1)
    return tuple(rows)


def _bare(rows: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(row.replace("⟪", "").replace("⟫", "") for row in rows)


TAKEN = {
    "in a report of the trade": _put(
        CRIME,
        at1=("khởi ", "⟪nhà cái tkk79 ⟫"),
        at2=("tổng ", "⟪tkk79 tặng code tân thủ ⟫"),
        at3=("thu giữ ", "⟪tải app tkk79 ⟫"),
    ),
    "before a sentence, in a report of the trade": _put(
        (*CRIME, "Vụ án đang được mở rộng. Bị can Thắng bị tạm giam."),
        at2=("cầm đầu, ", "⟪link vào fabet66k ⟫"),
        at3=("máy tính ", "⟪fabet66k đăng nhập ⟫"),
        at5=("mở rộng. ", "⟪fabet66k uy tín ⟫"),
    ),
    "where the police hold a drill": _put(
        DRILL,
        at1=("Công an ", "⟪nhà cái hb68x ⟫"),
        at2=("bán ", "⟪hb68x casino ⟫"),
        at3=("số sạp ", "⟪link vào hb68x ⟫"),
    ),
    "a door that is glued to a syllable": _put(
        DRILL,
        at1=("chủ trì ", "⟪big8kk đăng nhập ⟫"),
        at2=("nói", "⟪link big8kk mới nhất⟫"),
        at3=("chợ,", "⟪tải app big8kk⟫"),
    ),
}


@pytest.mark.parametrize("name", TAKEN)
def test_names_strung_through_a_page_are_taken(name: str) -> None:
    assert _marked(*_bare(TAKEN[name])) == list(TAKEN[name])


NEAR_MISSES = {
    "told of by itself, too": _put(
        CRIME,
        at1=("đánh bạc qua mạng", " trên trang tkk79"),
        at2=("Thắng cầm đầu, ", "rao nhà cái tkk79 và "),
        at4=("khai nhận ", "đã phát link vào tkk79, "),
    ),
    "told of without its category": _put(
        CRIME,
        at1=("qua mạng", ", lập nhà cái tkk79"),
        at2=("cầm đầu, ", "gửi link vào tkk79 cho con bạc, "),
        at3=("thu giữ ", "máy chủ cho phép nạp tiền tkk79, "),
    ),
    "quoted": _put(
        CRIME,
        at1=("qua mạng", " qua “nhà cái tkk79”"),
        at2=("cầm đầu, ", "dùng cụm từ “tkk79 đăng nhập”, "),
        at3=("thu giữ ", "dòng chữ “link vào tkk79”, "),
    ),
    "after words that govern it": _put(
        CRIME,
        at1=("qua mạng", " từ nhà cái tkk79"),
        at2=("hoa hồng ", "của tkk79 casino "),
        at3=("tiền mặt", " ở link vào tkk79"),
    ),
    "a school's classes": _put(DRILL, at1=("Chiều 29/8, ", "lớp 10a2x và "), at3=("hiện ", "lớp 10a2x và ")),
    "a device with its doors, told of": _put(
        DRILL,
        at1=("diễn tập", " với máy phun hx22b"),
        at2=("nói ", "máy hx22b nặng, tải ứng dụng hx22b mất công, "),
        at3=("thiết bị ", "hx22b và "),
    ),
}


@pytest.mark.parametrize("name", NEAR_MISSES)
def test_names_of_which_an_author_tells_are_his(name: str) -> None:
    assert _marked(*NEAR_MISSES[name]) == list(NEAR_MISSES[name])

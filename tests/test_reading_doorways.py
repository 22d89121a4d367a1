"""Pages that are nothing but advertising, and stories about it."""

from __future__ import annotations

import pytest

from newsarchive.reading.planted import doorways
from reading_samples import article, aside

OFFERS = (
    "Nhà cái W88 là sân chơi cá cược trực tuyến uy tín hàng đầu châu Á với nhiều khuyến mãi cho thành viên mới.",
    "Người chơi đăng ký trong một phút, nạp rút siêu tốc qua ngân hàng và ví điện tử, link vào không bị chặn.",
    "FUN88 tặng ngay 100k cho tân thủ, tỷ lệ kèo tốt nhất và casino trực tuyến với người chia bài thật.",
    "Hãy chọn cho mình một nhà cái phù hợp và tham gia ngay hôm nay.",
)


@pytest.mark.parametrize(
    "lines",
    [
        ("Top 10 nhà cái uy tín nhất hiện nay", "Ngày đăng: 12/3/2023", *OFFERS),
        ("kuwin nhà cái uy tín nổ hũ đổi thưởngtrực tiếp bóng đá w88 fun88", "soi kèo nhà cáixổ số miền bắc baccarat"),
        (
            "Situs Slot Gacor Hari Ini",
            "Slot gacor hari ini adalah situs judi online terpercaya dengan bonus new member 100%.",
            "Daftar slot online dengan deposit pulsa tanpa potongan dan raih maxwin bersama kami.",
            "Bandar togel online dan poker online terbaik tersedia di situs slot ini untuk semua pemain.",
        ),
    ],
)
def test_a_page_of_advertising_is_no_article(lines: tuple[str, ...]) -> None:
    found = aside(*lines)
    assert (found.code, found.reason) == ("list-of-links", "nothing but advertising: no line of it is a story's")


def test_a_story_about_the_trade_is_an_article() -> None:
    found = article(
        "Nhà cái lôi kéo học sinh",
        "12/3/2023",
        "Công an cho biết nhiều học sinh nợ tiền nhà cái sau khi bấm vào link đăng nhập lạ.",
        "Các trang này hứa nạp rút siêu tốc, tỷ lệ kèo tốt nhất và casino trực tuyến.",
        "“Nhà cái uy tín hàng đầu, link vào W88 không bị chặn”, một tờ rơi viết như vậy.",
    )
    assert not found.condition.count("injected-text")


def test_keywords_planted_in_every_paragraph_leave_an_article() -> None:
    places = ("desa itu", "sungai itu", "pasar itu", "jalan itu")
    texts = [f"Warga di {place} qcitybet freebet slot online sudah kembali ke rumah sejak pagi." for place in places]
    assert "Warga di desa itu sudah kembali" in article("Banjir surut", "12/3/2023", *texts).body


def test_offers_make_a_doorway_only_where_they_are_most_of_it() -> None:
    assert (doorways.OFFERING_LINES, doorways.OFFERING_SHARE) == (3, 0.5)
    prose = [f"Xã {name} khánh thành cầu mới sau tám năm bà con chờ đợi và góp công." for name in "ABCD"]
    found = article("Ba xã có cầu mới", "12/3/2023", *prose, *OFFERS[:3])
    assert "W88" not in found.body
    assert "khánh thành" in found.body

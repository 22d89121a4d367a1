"""Letters that a site offers at its foot, in whatever words, and lines that only speak of letters."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines import subscriptions
from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of


def _offers(text: str) -> bool:
    return subscriptions.offers_letter(lines_of((text,), Alphabet())[0])


@pytest.mark.parametrize(
    "text",
    [
        "Mỗi ngày 5 tin đáng đọc, gửi lúc 6 giờ",
        "Bản tin thị trường gửi vào hộp thư của bạn mỗi sáng thứ Hai",
        "Bạn có muốn nhận bài mới qua email? Nhận / Để sau",
        "Nhận tin thể thao qua email mỗi tối thứ Hai. Nhập email ▸",
        "Recevez chaque vendredi « Par-dessus le pont », notre lettre consacrée au fleuve",
        "Recevez notre lettre d’information",
        "L'essentiel du fleuve chaque matin dans votre boîte",
        "The five stories you need, sent to your inbox every morning",
        "Get our letter by email.",
        "Berita pilihan kami setiap pagi di kotak masuk Anda",
        "订阅电子报，每天早上发送到您的邮箱",
    ],
)
def test_a_letter_is_offered(text: str) -> None:
    assert _offers(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bản tin dự báo thời tiết ngày mai",
        "Cảnh báo email giả mạo ngân hàng",
        "Bản tin Nông nghiệp số 2",
        "Sáng nào tôi cũng nhận tin qua email của báo.",
        "Mỗi ngày thu cả triệu đồng từ nấm rơm",
        "Mỗi tuần một cuốn sách cho trẻ vùng cao",
        "La lettre du préfet aux maires",
        "Le maire reçoit chaque samedi les habitants",
        "Letters to the editor: ferry fares",
        "Every morning the ferry leaves at six",
        "Setiap pagi warga menyeberang sungai",
        "每天清晨的渡船",
        "Nhận quà Tết sớm, công nhân phấn khởi",
    ],
)
def test_what_only_speaks_of_letters_is_no_offer(text: str) -> None:
    assert not _offers(text)

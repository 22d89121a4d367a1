"""What parts an article from the boxes, the source and the imprint after it, and what does not."""

from __future__ import annotations

import pytest

from newsarchive.reading.layout.body import walls
from reading_samples import TEXT, TITLE, article, read_lines, rows

P1, P2 = TEXT
QUESTION = "Theo bạn, trang này cần bổ sung những nội dung nào?"


def _roles(*lines: str) -> list[str]:
    reading = read_lines(*lines)
    return [rows(reading, at)[0][0] for at in range(1, len(lines) + 1)]


@pytest.mark.parametrize(
    "after",
    [
        (
            "[ Quay lại ]",
            "Tỷ giá",
            "| USD | 22.700 | 22.930 |",
            "Thời tiết: Lâm Thủy 22 độ",
            "Thăm dò ý kiến",
            QUESTION,
        ),
        ("In trang", "Giá vàng", "Mua 54.600", "Liên kết website", "Chọn đơn vị", "Thăm dò ý kiến", QUESTION),
        ("Imprimer", "Météo", "Liens utiles", "Sondage", "Comment trouvez-vous la nouvelle place du marché couvert ?"),
        ("Print", "Weather", "Useful links", "Poll", "What do you think of the new covered market in the town?"),
        ("Cetak", "Cuaca", "Jajak pendapat", "Apa pendapat Anda tentang pasar baru di tengah kota kami ini?"),
    ],
)
def test_boxes_that_tell_nothing_end_the_text(after: tuple[str, ...]) -> None:
    roles = _roles(TITLE, "", P1, P2, P1, P2, "", *after)
    assert not {"body", "heading", "caption"} & set(roles[7:])


@pytest.mark.parametrize(
    "between",
    [
        ("Thời tiết",),  # a heading
        ("Liên kết", "Chuyển đến"),  # two short lines and no furniture
        ("In trang", "Chia sẻ"),  # tools within the text
        ("Khảo sát",),
        ("Xem thêm: Gốm làng bên lên đời", "Thời tiết"),
    ],
)
def test_the_text_goes_on_after_a_heading_or_a_tool(between: tuple[str, ...]) -> None:
    assert _roles(TITLE, "", P1, P2, P1, P2, "", *between, "", P1.replace("Người", "Ông"))[-1] == "body"


def test_as_much_text_after_boxes_is_the_article_that_goes_on() -> None:
    assert walls.AFTER_BOXES == 0.25
    roles = _roles(TITLE, "", P1, "", "In trang", "Thời tiết", "Liên kết website", "", P2)
    assert roles[-1] == "body"


@pytest.mark.parametrize(
    "source",
    ["Nguồn: Báo Khoa học và Phố núi", "Nguồn tin: Tạp chí Nước và bờ", "Source: Mill Valley news and views"],
)
def test_a_source_on_its_own_line_ends_the_text(source: str) -> None:
    after = ("In trang", "Lịch tuần này", "Bạn nghĩ thế nào về lịch tuần này của chúng tôi?")
    roles = _roles(TITLE, "", P1, P2, P1, P2, source, "", *after)
    assert "body" not in roles[7:]


def test_where_a_river_rises_is_no_source() -> None:
    roles = _roles(TITLE, "", P1, P2, "Nguồn nước: từ khe núi.", "", P2.replace("Mỗi", "Cứ mỗi"))
    assert roles[4] == roles[6] == "body"


@pytest.mark.parametrize(
    "imprint",
    [
        "Versants est édité par la société du Cairn bleu. Directrice de la publication : Odile Pradère.",
        "Trang tin của Hội Gốm. Chịu trách nhiệm nội dung: Vũ Thị Mận. Thư ký: Lê Hải, số 4 phố Lò.",
        "Diterbitkan setiap hari. Pemimpin Redaksi: Budi Sutejo. Redaktur: Sari Dewi dan kawan-kawan.",
    ],
)
def test_who_answers_for_the_page_in_sentences_is_no_paragraph(imprint: str) -> None:
    assert _roles(TITLE, "", P1, P2, "", "In trang", "Trang chủ", imprint)[-1] == "contact"


def test_who_answers_is_told_within_the_text_too() -> None:
    told = "Cuốn sách được in lần đầu ở phố Lò. Chịu trách nhiệm nội dung: Vũ Thị Mận, người thợ già của làng."
    assert _roles(TITLE, "", P1, told, P2)[3] == "body"
    assert _roles(TITLE, "", P1, P2, told)[4] == "body"
    assert article(TITLE, "", P1, P2, told).body

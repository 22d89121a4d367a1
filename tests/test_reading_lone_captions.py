"""Short lines without a stop among paragraphs: captions by where they stand and how long they are, or headings."""

from __future__ import annotations

import pytest

from reading_samples import TITLE, read_lines, rows

P1 = "Người già trong xóm kể chuyện bến sông đã nhiều lần, lần nào cũng bắt đầu từ trận lũ lớn năm ấy."
P2 = "Sau trận lũ, bà con góp tre góp gỗ dựng lại bến, rồi cử người thay nhau trông đò suốt cả mùa nước."
P3 = "Bây giờ bến vắng dần, chỉ còn vài chuyến sớm chiều chở người đi chợ và lũ trẻ sang bên kia học."
DATE = "12/03/2022 08:15"


def _role(*lines: str, of: str) -> str:
    page = (TITLE, DATE, "", *lines)
    return rows(read_lines(*page), page.index(of) + 1)[0][0]


@pytest.mark.parametrize(
    "line",
    [
        "Chú Năm Sển buộc lại sợi dây đò cuối ngày",
        "La remise symbolique des clés au maire de Tiékoro",
        "Hàng dừa nước bên chân cầu cũ lúc chiều xuống",
        "Mariam Tiao, première femme à décrocher le grand prix",
        "Ngô Văn Tài tại cơ quan công an",
        "Tổ y tế phun thuốc quanh bến đò xóm Vạn",
    ],
)
def test_the_only_short_line_of_a_text_is_a_caption_where_it_is_longer_than_headings(line: str) -> None:
    assert _role(P1, "", line, "", P2, "", P3, of=line) == "caption"


@pytest.mark.parametrize(
    "line",
    [
        "Bến đò vắng khách",
        "Giữ bến cho người sau",
        "Đội đò của những người đàn bà",
        "Người trồng giữ hàng, doanh nghiệp lo hợp đồng",
        "« On n'avait pas vu ça depuis trente ans »",
        "Bến đò: nơi đi về của cả một xóm",
        "Xe đò chở khách",
        "Đại biểu dự họp",
        "Sà lan chở nước ngọt",
        "Vì sao bến đò ngày một vắng đến thế",
        "Bến đò sẽ còn vắng hơn trong mùa khô tới",
        "A tower with a hole in it",
        "Bảo tồn nghề đò ở những bến sông còn lại",
        "Kết nối các bến đò ở thượng nguồn và hạ nguồn",
        "Un lieu ouvert à tous les habitants du bourg",
        "Keeping The Ferry Running Through The Long Winter Months",
    ],
)
def test_a_heading_stays_one_though_it_is_the_only_one(line: str) -> None:
    assert _role(P1, "", line, "", P2, "", P3, of=line) == "heading"


def test_of_several_long_headings_none_is_a_caption() -> None:
    first, second = "Bến đò ngày càng vắng bóng khách sang sông", "Những chuyến đò đêm giữa mùa nước dâng cao"
    page = (P1, "", first, "", P2, "", second, "", P3)
    assert _role(*page, of=first) == "heading"
    assert _role(*page, of=second) == "heading"


def test_what_stands_over_a_question_of_an_interview_heads_nothing() -> None:
    line, asked, again = "Nan tre được lận vào khuôn", "Nghề này có đủ sống không, thưa ông?", "Còn mai sau thì sao?"
    assert _role(P1, "", asked, "", P2, "", line, "", again, "", P3, of=line) == "caption"
    assert _role(P1, "", asked, "", P2, "", again, "", P3, of=again) == "heading"


def test_what_stands_over_a_heading_heads_nothing_but_where_it_is_numbered() -> None:
    line, heading = "Giấy dó phơi dọc bức tường gạch", "Nghề giữ người"
    assert _role(P1, "", line, "", heading, "", P2, "", "Người giữ nghề", "", P3, of=line) == "caption"
    assert _role(P1, "", heading, "", P2, "", "Người giữ nghề", "", P3, of=heading) == "heading"
    numbered = "I. Tổ chức bến đò của xã"
    assert _role(P1, "", numbered, "", heading, "", P2, "", P3, of=numbered) != "caption"


def test_a_triangle_in_chinese_points_to_a_picture_but_not_in_rows() -> None:
    first = "三月十五日晚，清江老街的戏台时隔多年再次开锣，台下挤满了从各村赶来的乡亲。"
    last = "戏台的修缮用了整整两年，工匠们从河里找回旧木料，一根一根地编号、打磨、复位。"
    caption, row = "▲修缮后的戏台", "▲时间：三月十五日"
    page = ("清江老戏台重新开锣", "2024-03-22 18:30", "", first, caption, last, first.replace("三", "四"))
    assert rows(read_lines(*page), 5)[0][0] == "caption"
    page = (*page[:4], row, *page[5:])
    assert rows(read_lines(*page), 5)[0][0] != "caption"


@pytest.mark.parametrize(
    "line",
    [
        "Bị cáo Trực tại tòa",
        "Ông Sển bên bến đò",
        "Đội “Đò Dọc” nhận cúp từ Ban tổ chức",
        "Ê-kíp phẫu thuật cho sản phụ trong đêm",
        "Chi bộ xóm Vạn họp bàn việc dựng lại bến đò.",
        "Des passagers devant le bac de Morvens. (Ph. S. Ouoba)",
        "SUARALANDAU/ISTIMEWA - Kondisi dermaga setelah banjir besar.",
    ],
)
def test_who_is_seen_where_and_whose_picture_it_is(line: str) -> None:
    assert _role(P1, "", line, "", P2, "", P3, of=line) == "caption"


@pytest.mark.parametrize(
    "line",
    [
        "Ông Sển và bến đò",
        "Bà Tư, người giữ bến",
        "Bị cáo kêu oan",
        "Chi bộ bốn tốt",
        "Ca mổ lúc nửa đêm",
        "Đội đò nhận lời",
    ],
)
def test_a_heading_that_names_somebody_is_one_still(line: str) -> None:
    assert _role(P1, "", line, "", P2, "", P3, of=line) == "heading"


@pytest.mark.parametrize(
    "line",
    [
        "JAKARTA/BANDUNG - Sebuah perahu penyeberangan tenggelam di muara pada malam yang gelap.",
        "Il a soutenu sa thèse (Ph. D. en droit) et il est rentré au village pour y tenir le bac.",
    ],
)
def test_a_dateline_of_two_towns_and_a_degree_are_no_credits(line: str) -> None:
    assert _role(P1, "", line, "", P2, "", P3, of=line) == "body"


def test_a_quotation_between_paragraphs_heads_what_says_it_again() -> None:
    line = "« Qui paiera nos dettes ? »"
    said = (
        "« On leur réclame le prix du sable. Alors, qui paiera nos dettes ? C'est leur question », dit-elle à la barre."
    )
    assert _role(P1, "", line, "", P2, "", said, of=line) == "heading"
    assert _role(P1, "", line, "", P2, "", P3, of=line) == "body"
    assert _role(P1, line, P2, said, of=line) == "body"


@pytest.mark.parametrize(
    "line",
    [
        "Warga berharap pemerintah segera memperbaiki jembatan itu karena menjadi satu-satunya akses utama.",
        "Các bác sĩ đề nghị tỉnh dựng lại bến đò cho dân đi khám.",
        "Residents believe the ferry at the old landing will run again.",
        "Des pêcheurs demandent une passerelle au bord du fleuve.",
    ],
)
def test_what_somebody_hopes_or_asks_for_is_seen_in_no_picture(line: str) -> None:
    assert _role(P1, "", line, "", P2, "", P3, of=line) == "body"


def test_a_credit_in_plain_brackets_stands_behind_chinese_words() -> None:
    line = "當時慶典的穿著,大夥在廣場跳舞。(作者提供)"
    assert _role(P1, "", line, "", P2, "", P3, of=line) == "caption"

"""Advertisements that sell what nothing else in their page knows: taken whole; what a page knows of is its author's."""

from __future__ import annotations

import pytest

from newsarchive.nouns.ledger import Role
from newsarchive.reading.lines import letters
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted.sentences import strangers
from reading_samples import aside, read_lines

TITLE = "Hội vật làng Đoài khai cuộc"
STORY = (
    "Tiếng trống vật dồn từ mờ sáng, người lớn trẻ nhỏ đứng chật kín hai vạt đê bên bãi bồi.",
    "Năm nay hội có 82 đô vật của 11 sới vật trong vùng về tranh tài trong ba ngày liền.",
    "Theo lệ làng, đô nào vật ngã ba đối thủ liên tiếp thì được vào vòng trong.",
    "Chiều xuống, sới vật vãn người, lũ trẻ ùa vào giữa bãi ôm nhau lăn trên cát.",
)
REMEDY = (
    "Xương khớp đau nhức mỗi khi trở trời? Viên uống Bách Niên Cốt giúp giảm đau chỉ sau 7 ngày."
    " Gọi 1800 6622 để được tư vấn và nhận ưu đãi mua 3 tặng 1."
)
FURTHER = "Hàng vạn người đã thoát khỏi cơn đau nhờ Bách Niên Cốt."
OFFERS = (
    REMEDY,
    "Mất ngủ lâu năm? Trà An Miên Thảo giúp ngủ ngon tự nhiên. Mua ngay tại anmienthao.shop, giảm giá 30% hôm nay.",
    "Nám da, tàn nhang biến mất sau hai tuần với kem Dung Nhan Hương. Inbox ngay để nhận quà 500k.",
    "Thông tắc bồn cầu, hút bể phốt nhanh chóng, giá rẻ, có mặt sau 15 phút. LH: 0966 777 888.",
    "Bạn muốn du học mà không lo chi phí? Trung tâm Sao Khuê cam kết đậu visa, vừa học vừa làm. Liên hệ 0912 000 111.",
    "Tired of joint pain? FlexiEase Gold is made of turmeric and brings youth back. Visit flexiease-shop.com today.",
    "Asam urat hilang dalam 7 hari dengan Herbal Sendimu, tanpa efek samping. Pesan sekarang di herbalsendimu.shop.",
    "Douleurs articulaires ? ArthroVie, à base de plantes, soulage en quelques jours. Commandez sur arthrovie.shop.",
    "Gan nhiễm mỡ, men gan cao? Giải Độc Gan Mộc Liên giúp hạ men gan sau 30 ngày. Đặt hàng: 0905 111 222, freeship.",
    "Chỉ với một viên mỗi ngày, Nam Lực Đan giúp quý ông lấy lại phong độ. Giao hàng kín đáo, liên hệ 0933 222 111.",
    "Bán đất nền Bình Châu sổ đỏ trao tay, chỉ 690 triệu, cam kết sinh lời 20%/năm, liên hệ 0909 888 777.",
    "腰腿疼痛怎么办？骨宁灵胶囊纯中药配方，七天见效，不反弹。立即拨打400-800-1234免费咨询。",
)


def planted(*lines: str) -> list[str]:
    found = lines_of(lines, letters.alphabet(lines))
    typed = "\n".join(lines).lower()
    wares = list(strangers.wares(typed, frozenset(typed.split())))
    told = strangers.find(found, strangers.runs(found, wares), found)
    return [lines[one.line - 1][one.start : one.end] for one in told]


@pytest.mark.parametrize("offer", OFFERS)
def test_an_offer_between_paragraphs_is_taken_whole(offer: str) -> None:
    assert planted(TITLE, *STORY[:2], offer, *STORY[2:]) == [offer]


@pytest.mark.parametrize("offer", OFFERS[:4])
def test_behind_an_authors_sentence_the_offer_alone_is_taken(offer: str) -> None:
    assert planted(TITLE, *STORY[:2], f"{STORY[2]} {offer}", STORY[3]) == [offer]


def test_other_sentences_with_the_name_are_taken_too() -> None:
    assert planted(TITLE, STORY[0], REMEDY, *STORY[1:3], FURTHER, STORY[3]) == [REMEDY, FURTHER]
    assert planted(TITLE, *STORY[:3], FURTHER, STORY[3]) == []  # nothing proves the name


@pytest.mark.parametrize(
    "lines",
    [
        (*STORY, "Đau khớp là bệnh người già hay gặp.", REMEDY),  # the page knows the ware
        (*STORY, "Công ty Bách Niên Cốt tài trợ giải thưởng cho hội vật.", REMEDY),  # … or the name
        (*STORY, f"Tờ rơi viết: “{REMEDY}”"),
        (*STORY, REMEDY.replace("Gọi", "Sở Y tế khuyến cáo không gọi")[:-1] + ", Sở Y tế cho biết."),
        (REMEDY, OFFERS[1]),  # nothing but offers
        (REMEDY, *STORY[:2]),
    ],
)
def test_what_the_page_knows_or_quotes_or_is_itself_is_left(lines: tuple[str, ...]) -> None:
    assert planted(TITLE, *lines) == []


@pytest.mark.parametrize(
    "genuine",
    [
        "Bạn thấy đau lưng kéo dài? Hãy đến cơ sở y tế gần nhất, gọi tổng đài 1900 9095 để được tư vấn miễn phí.",
        "Mật ong Rừng Xanh mua 2 tặng 1, trà Shan Tuyết giảm 20%, khách mua nhiều được giao hàng tận nơi.",
        "Mọi sự giúp đỡ xin gửi về chị Trần Thị Hạnh, số tài khoản 0123 4567 8901, điện thoại 0977 123 456.",
        "Ai cần vay vốn, hãy liên hệ tổ trưởng tổ tiết kiệm và vay vốn hoặc gọi 0229 386 2222 để được hướng dẫn.",
        "Từ ngày 5/10, trạm y tế tiêm vắc xin miễn phí cho người huyết áp cao, đăng ký ngay qua số 0255 382 1234.",
        "Công ty May Hòa Bình tuyển 200 công nhân, không cần kinh nghiệm, liên hệ 0912 888 999.",
        "Xã mở lớp giảm cân cho phụ nữ, mỗi tuần ba buổi tập trên sân đình.",
        "Gel rửa tay, khẩu trang được phát miễn phí, ai cần gọi 0988 123 456.",
        "Ông Hà Công Sáu nấu cao trị đau khớp đã bốn mươi năm, ai muốn mua gọi 0218 385 6789.",
        "Công an cảnh báo app vay tiền VayNhanh9 giải ngân trong 5 phút nhưng lãi cắt cổ, đừng tải app này.",
        "Struggling with joint pain? The clinic's doctors see patients without insurance, call 0555 012 345 today.",
        "Residents who need a personal loan after the flood can apply now at council.example.com.",
        "Koperasi menyalurkan pinjaman tanpa agunan kepada warga, hubungi kantor koperasi 0812 3456 7890.",
        "Les curistes souffrant de douleurs articulaires peuvent s'inscrire à la mairie, appelez le 03 29 00 00 00.",
        "市中医院周六为关节疼痛的市民免费义诊，市民可拨打0512-5558888预约。",
        "Hộ nào cần giúp chuyển nhà, gọi trực ban 0214 388 1234, bộ đội có mặt sau 15 phút.",
        "Nếu bị đau mắt, mắt mờ, bạn hãy gọi đường dây nóng 1900 9095 để được tư vấn.",
        "Các em được tập ba buổi một tuần; muốn con cao lớn, phụ huynh hãy đăng ký qua số 0912 345 678.",
        "Sinh viên được tư vấn du học miễn phí, liên hệ Phòng Công tác sinh viên, điện thoại 0236 384 1111.",
        "Anh Tư Nhãn bán sữa ong chúa, chị em mua về dưỡng da, giá 300.000 đồng một hũ, ai cần gọi 0909 123 123.",
        "Thầy giáo nói học sinh mất ngủ vì thi cử nên tập thể dục mỗi chiều.",
    ],
)
def test_notices_advice_and_calls_for_help_are_left(genuine: str) -> None:
    assert planted(TITLE, *STORY[:2], genuine, *STORY[2:]) == []


def test_a_name_that_is_offered_in_several_places_is_known_though_its_form_is_odd() -> None:
    offers = (
        "Đừng lo nợ xấu, VayDễ9 duyệt vay chỉ với căn cước công dân.",
        "Tải VayDễ9 ngay để nhận tiền trong 10 phút.",
    )
    found = read_lines(TITLE, "14/02/2019 14:05", *STORY[:2], offers[0], STORY[2], offers[1], STORY[3])
    assert "VayDễ9" not in found.article.body


def test_a_customers_praise_is_the_advertisers() -> None:
    praise = "Khách hàng H. cho biết dùng hết 2 hộp Bổ Phế Khang tôi hết hẳn ho khan. Mua 5 hộp tặng 1 hộp."
    assert planted(TITLE, *STORY[:2], praise, *STORY[2:]) == [praise]
    assert planted(TITLE, *STORY[:2], praise.replace("Khách hàng H.", "Cụ Tư"), *STORY[2:]) == []


def test_a_page_of_nothing_but_offers_of_many_wares_is_no_article() -> None:
    assert aside("Tin hay mỗi ngày", "14/02/2019 14:05", *OFFERS[:5]).code == "list-of-links"
    assert aside("Tin hay mỗi ngày", *(offer for _ in range(200) for offer in OFFERS)).code == "list-of-links"
    fair = [f"Gian hàng số {at} bán mật ong, ông chủ cho biết khách mua đông." for at in range(4)]
    assert "mật ong" in read_lines("Hội chợ quê", "14/02/2019 14:05", *fair, *OFFERS[:2]).article.body


def test_a_page_of_a_million_characters_is_done_at_once() -> None:
    assert planted(*(REMEDY.replace("Niên", f"Niên {at}x") for at in range(6000))) == []


def test_what_is_taken_is_in_the_ledger_and_not_in_the_article() -> None:
    found = read_lines(TITLE, "14/02/2019 14:05", *STORY[:2], REMEDY, *STORY[2:])
    (span,) = found.ledger.line(5)
    assert (span.role, span.rule) == (Role.INJECTED, "strangers-advertisement")
    assert "Cốt" not in found.article.body

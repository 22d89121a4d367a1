"""Names that only advertising knows are taken out with what is said with them; honest names and notices stay."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted import stretches
from newsarchive.reading.planted.sentences import pitches, selling

STORY = (
    "Xã Tân Lập khánh thành cầu dân sinh",
    "Ngày 20/8/2021, bà con đã đi qua cây cầu mới bắc qua suối Nậm Pè sau tám năm chờ đợi.",
    "Cầu dài 40 m. Cầu cũ bị lũ cuốn trôi từ mùa mưa năm trước, học trò phải đi bè qua suối.",
)


def _found(*texts: str) -> list[tuple[int, str]]:
    lines = lines_of(texts, Alphabet())
    return [(one.line, texts[one.line - 1][one.start : one.end].strip()) for one in stretches.find(lines, None)]


def _in_story(*texts: str) -> list[str]:
    return [text for _, text in _found(*STORY[:2], *texts, STORY[2])]


PLANTED = (
    (
        "Đăng ký gowin68 hôm nay để nhận 99k trải nghiệm miễn phí, nạp rút chỉ trong 2 phút.",
        "gowin68 – sân chơi đẳng cấp dành cho anh em mê giải trí!!!",
    ),
    (
        "Bạn cần tiền gấp mà ngại thủ tục? Tiền Về Ngay cho vay đến 20 triệu chỉ cần căn cước.",
        "Tiền Về Ngay giải ngân cả thứ bảy chủ nhật, không gọi người thân.",
    ),
    (
        "Xem phim HD vietsub miễn phí không quảng cáo tại phimhay88, cập nhật tập mới mỗi ngày.",
        "Truy cập phimhay88 ngay để không bỏ lỡ tập cuối.",
        "phimhay88",
    ),
    (
        "Bạn mơ ước du học mà hồ sơ còn yếu? Du Học Sao Mai cam kết đậu visa 100%, liên hệ ngay Zalo 0901 222 333.",
        "Du Học Sao Mai hỗ trợ vay 100% học phí, bay trước trả sau.",
    ),
    (
        "Sign up at SpinKing today and claim 200 free spins with no deposit required.",
        "SpinKing offers the fastest payouts and the biggest jackpots online.",
        "SpinKing login",
    ),
    (
        "Gabung sekarang di MEGA777SLOT dan nikmati bonus new member 100 persen tanpa syarat.",
        "MEGA777SLOT menyediakan ratusan permainan dengan kemenangan pasti dibayar.",
        "MEGA777SLOT link alternatif",
    ),
    (
        "Besoin d'argent rapidement ? PrêtFlash vous accorde jusqu'à 5 000 euros en 24 heures, sans justificatif.",
        "Faites votre demande en ligne sur PrêtFlash dès aujourd'hui !",
    ),
    (
        "代开发票请联系微信 kp8899，全国各地发票均可办理，先开票后付款。",
        "加微信 kp8899 即可享受优惠，诚信经营，欢迎来电咨询。",
    ),
    ("急用钱？易贷通无抵押贷款，凭身份证当天放款，点击申请。", "易贷通客服24小时在线，利息低至0.1%。"),
    ("Nhận làm bằng đại học, chứng chỉ giá rẻ, bao công chứng, giao tận nhà, liên hệ Zalo 0988777666.",),
)


@pytest.mark.parametrize("sentences", PLANTED)
def test_what_has_an_advertisers_name_is_planted(sentences: tuple[str, ...]) -> None:
    assert _in_story(*sentences) == list(sentences)


def test_a_name_is_taken_out_of_the_midst_of_a_sentence_with_its_clause() -> None:
    sentence = "Thầy Thạnh cho biết phụ huynh rửa lớp, win79vip cổng game quốc tế số một, phơi hồ sơ và mượn bàn ghế."
    offers = ("Tải win79vip nhận ngay tiền thưởng.", "Nạp đầu win79vip x3 giá trị, hoàn trả không giới hạn!")
    assert _in_story(*offers, sentence) == [*offers, "win79vip cổng game quốc tế số một,"]


def test_a_name_begins_a_sentence_in_small_letters_too() -> None:
    pitch = "gowin68 – sân chơi đẳng cấp thượng lưu dành cho anh em mê giải trí!!!"
    offer = "Đăng ký gowin68 hôm nay để nhận 99k trải nghiệm miễn phí."
    assert _in_story(f"Nước đã rút. {pitch}", f"{offer} Trẻ em được đi học.") == [pitch, offer]


def test_what_follows_a_planted_sentence_and_sells_is_planted_too() -> None:
    text = "Chỉ với 3 bước đăng ký trên điện thoại, tiền về tài khoản ngay. Vay Dễ Lắm - vay dễ như mượn bạn thân."
    offer = "App vay tiền Vay Dễ Lắm tải ngay hôm nay!"
    assert " ".join(_in_story(text, offer)) == f"{text} {offer}"


def test_the_name_in_a_kits_keyword_needs_no_proof() -> None:
    page = (
        "【nhà cái zk99】Huyện Đắk Pên tái canh vườn cà phê già cỗi",
        "Ngày 7/3/2023,uyện Đắk Pên tái canh vườn cà phê già cỗ nhà cái zk99 UBND huyện đã tổng kết chương trình.",
        "Huyện đã cấp cây giống cho bà con. Xem trực tiếp đá gà zk99 không giật lag. Giống mới chịu hạn tốt.",
        "link vào zk99 không bị chặn",
        "tải app zk99 nhận thưởng",
    )
    assert [text for _, text in _found(*page)] == [
        "【nhà cái zk99】",
        "uyện Đắk Pên tái canh vườn cà phê già cỗ nhà cái zk99",
        "Xem trực tiếp đá gà zk99 không giật lag.",
        *page[3:],
    ]


@pytest.mark.parametrize(
    "honest",
    [
        "Trang win79vip do nhóm của Tèo điều hành đã bị công an triệt phá.",
        "“Tôi mất hết vì win79vip”, anh Hòa kể.",
        "Nhóm này lập trang win79vip từ năm 2021.",
    ],
)
def test_a_name_that_the_story_knows_is_nobodys_advertising(honest: str) -> None:
    offers = ("Đăng ký win79vip nhận ngay tiền thưởng cho hội viên mới.", "Tải win79vip nhận ngay 100k.")
    assert _in_story(honest, *offers) == []


HONEST = (
    ("Xe VF8 chạy 420 km sau một lần sạc.", "Khách hàng đăng ký mua VF8 trước 30/6 được tặng gói sạc miễn phí."),
    ("Hãng mở bán iPhone 13 từ tháng 10.", "Khách đặt mua iPhone 13 được giảm giá và tặng ốp lưng miễn phí."),
    ("Thí sinh đăng ký tại website tuyensinh.example.edu.vn hoặc gọi hotline 024 3333 4444 để được tư vấn miễn phí.",),
    ("Trường cam kết hoàn trả học phí, tặng học bổng cho sinh viên nghèo và hỗ trợ vay vốn lãi suất thấp.",),
    ("Bạn hãy tải ứng dụng VNeID, đăng ký tài khoản và cập nhật mỗi ngày để được hỗ trợ miễn phí.",),
    ("Nếu bạn bị sốt, hãy uống nhiều nước, gọi ngay cho bác sĩ và đừng bỏ qua các dấu hiệu mất nước.",),
    ("Người dân đăng ký tiêm vắc xin COVID-19 miễn phí tại trạm y tế, chỉ cần mang theo CCCD.",),
    ("Ngân hàng Chính sách giải ngân gói vay lãi suất thấp, thủ tục đơn giản, không thế chấp cho hộ nghèo.",),
    ("Gói vay 15.000 tỷ có lãi suất thấp nhất thị trường.", "Khách hàng vay gói này được miễn lãi kỳ đầu."),
    ("Đội tuyển U23 nhận thưởng nóng 500 triệu đồng.", "Tuyển thủ U23 là số một châu Á, giành quà khủng."),
    ("Bạn đọc ủng hộ xin gửi về tài khoản 0123456789 hoặc liên hệ hotline của quỹ từ thiện.",),
    ("Siêu thị tặng khách hàng mã giảm giá 50%, mua 2 tặng 1 các mặt hàng Tết.", "Siêu thị cam kết bình ổn giá."),
    ("Chỉ số VN30 tăng mạnh nhất châu Á.", "Nhà đầu tư mua VN30 lãi hàng đầu khu vực."),
    ("Tuyến QL1A cấm xe tải.", "Tài xế gọi hotline của QL1A để được hỗ trợ miễn phí."),
    ("Mạng 5G phủ sóng toàn quốc.", "Khách hàng đăng ký 5G được tặng data miễn phí trong tháng đầu."),
    ("Cà phê G7 được giải thưởng quốc tế.", "Khách mua G7 tại hội chợ được tặng quà và giảm giá."),
    ("Giải đấu có tổng tiền thưởng 2 tỷ đồng, người chơi đăng ký miễn phí.",),
    ("Các trang này mời chào người chơi nạp tiền, đăng ký nhận ngay 100k miễn phí, nạp rút siêu tốc.",),
    ("Mời bạn theo dõi Zalo Báo Tân Lập để nhận tin mới nhất, nhanh nhất mỗi ngày.",),
    ("Đăng ký ngay bản tin miễn phí của tòa soạn để không bỏ lỡ tin hay mỗi ngày!",),
    ("Du khách đặt vé tại Bà Nà Hills được giảm giá 20%.", "Bà Nà Hills miễn phí vé cho trẻ em dưới 1 m."),
    ("Sign up for our newsletter and get the best stories free every day.",),
    ("Don't miss out: subscribe now and get 50% off your first year of journalism.",),
    ("Residents can register free of charge and get up to £500 in minutes from the council.",),
    ("Warga dapat daftar di aplikasi SIAP secara gratis dan mudah.", "Unduh SIAP untuk bantuan sosial."),
    ("Inscrivez-vous gratuitement sur le site de la mairie et profitez de la navette.",),
    ("Abonnez-vous dès maintenant et profitez de notre offre à 1 euro sans engagement !",),
    ("市民可点击下载客户端，免费注册，领取消费红包。",),
    ("居民可联系社区，免费申请低息贷款，当天放款。",),
    ("Hợp tác xã chọn giống ST25 vì gạo ngon nhất thế giới.", "Bà con mua giống ST25 được hỗ trợ, giảm giá 30%."),
    ("Lễ hội miễn phí vé vào cửa, mỗi ngày tặng 500 phần quà; khách chỉ cần đăng ký trước.",),
    ("Chị muốn vay tiền thì hãy đến ngân hàng, đừng tin lời mời vay online lãi suất 0%.",),
)


@pytest.mark.parametrize("sentences", HONEST)
def test_honest_sentences_stay(sentences: tuple[str, ...]) -> None:
    assert _in_story(*sentences) == []
    assert _in_story(" ".join((*sentences, STORY[2]))) == []


def test_a_name_over_the_text_is_the_sites_own() -> None:
    sentences = ("Tải app zing24 nhận ngay code miễn phí cho khách hàng mới!", "Đăng ký zing24 ngay để nhận quà tặng.")
    assert _found("zing24", *STORY, *sentences) == []
    assert [text for _, text in _found(*STORY, *sentences)] == list(sentences)


def test_rows_of_names_are_links() -> None:
    offers = ("Đăng ký gowin68 hôm nay để nhận 99k miễn phí.", "Tải gowin68 nhận code 50k cho tân thủ.")
    lines = lines_of((*STORY, *offers, "gowin68 apk", "tải gowin68"), Alphabet())
    assert [one.rule for one in stretches.find(lines, "vi")][-2:] == ["planted-links"] * 2


def test_nothing_is_looked_for_where_nothing_is_sold() -> None:
    assert selling.find(lines_of(STORY, Alphabet()), (), proved=False, limit=20_000) == {}


@pytest.mark.parametrize(
    ("sentence", "rest"),
    [
        ("Tôi nghĩ rằng RED79 nhà cái uy tín mỗi em được thử làm.", "Tôi nghĩ rằng mỗi em được thử làm."),
        ("Nay nhìn cây non xanh tốt thì yên lòng RED79 nhà cái uy tín.", "Nay nhìn cây non xanh tốt thì yên lòng."),
    ],
)
def test_a_name_and_its_praise_are_taken_out_of_an_authors_words(sentence: str, rest: str) -> None:
    offers = ("Đăng nhập RED79 để nhận ngay phần thưởng 200%.", "Tải RED79 nhận ngay 100k miễn phí.")
    (taken,) = [text for text in _in_story(*offers, sentence) if text not in offers]
    assert sentence.replace(f" {taken}", "") == rest


def test_the_authors_next_words_stay_where_no_stop_parts_them() -> None:
    offers = ("Đăng ký gowin68 nhận ngay 99k miễn phí.", "Nạp gowin68 hôm nay, hoàn trả 2% mỗi tuần.")
    pitch = "Làm bằng cấp 3 uy tín toàn quốc, không cọc trước"
    assert _in_story(*offers, f"{pitch} Mọi phản ánh xin gửi về trụ sở.") == [*offers, pitch]


@pytest.mark.parametrize("word", ["covid-19", "2021", "3/2021", "40m2", "u23", "g7", "5g", "d600", "14/cp", "h5n1"])
def test_a_number_beside_a_letter_or_two_is_no_name(word: str) -> None:
    assert not pitches.is_odd(word)


@pytest.mark.parametrize("word", ["win79vip", "zk99", "(kerang138)", "188bet", "topbong66,"])
def test_letters_and_a_number_are_a_name(word: str) -> None:
    assert pitches.is_odd(word)


def test_a_page_about_what_is_sold_keeps_its_words() -> None:
    page = (
        "SmartLoan ưu đãi lãi suất 0% cho khách hàng mới",
        "Gói SmartLoan có lãi suất thấp nhất, khách hàng chỉ cần CCCD và đăng ký ngay trên ứng dụng.",
        "Khách hàng đăng ký SmartLoan được giải ngân nhanh chóng, miễn phí hồ sơ và tặng mã giảm giá hấp dẫn.",
        "Gói vay được mở từ đầu năm.",
    )
    assert _found(*page) == []

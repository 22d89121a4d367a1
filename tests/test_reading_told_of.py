"""Pages that tell of trades which also plant: none of their words are planted, nor the headlines under them."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted import stretches

INNOCENT: dict[str, tuple[str, tuple[str, ...]]] = {
    "a betting ring": (
        "vi",
        (
            "Pháp luật",
            "Triệt xóa đường dây cá độ bóng đá 1.200 tỷ đồng ở Bắc Mỹ",
            "Công an tỉnh Bắc Mỹ vừa triệt xóa đường dây cá độ bóng đá qua mạng, bắt 17 đối tượng.",
            (
                "Các đối tượng dùng tài khoản nhà cái nước ngoài, chia thành nhiều cấp để giao cho con bạc. Người "
                "chơi được nạp tiền, nhận hoa hồng và rút tiền qua ví điện tử."
            ),
            "“Chơi là thắng, nạp 100k tặng 100k” là lời mời xuất hiện dày đặc trên các nhóm kín.",
            "Mỗi ngày đường dây nhận cược hàng tỷ đồng, ăn chênh lệch từ 1 đến 3%.",
            "Tin liên quan",
            "Soi kèo cho con bạc, nhân viên ngân hàng lĩnh án",
            "Vay nóng 10 triệu, ba tháng sau nợ 90 triệu",
            "Đánh sập sòng bạc trực tuyến núp bóng game bài đổi thưởng",
            "Nạp tiền chơi nổ hũ, nữ kế toán biển thủ 4 tỷ đồng",
        ),
    ),
    "a column on lottery tickets": (
        "vi",
        (
            "GÓC NHÌN",
            "Tờ vé số và giấc mơ của người nghèo",
            "Ngày nào bà Tư cũng mua hai tờ vé số, rồi cất vào túi áo như cất một lá bùa.",
            "Tôi hỏi bà có bao giờ trúng chưa, bà cười: “Trúng con lô hai lần, mà thua thì không đếm nổi”.",
            (
                "Người ta bảo xổ số là thuế đánh vào hy vọng. Chơi lô đề thì còn tệ hơn: một ăn bảy mươi, nghe thì "
                "hời, nhưng chẳng ai giàu lên từ đó."
            ),
            (
                "Muốn thắng lớn, người chơi phải chấp nhận thua lớn; muốn đổi đời bằng một con số thì hãy nhìn "
                "những ngôi nhà đã sang tên."
            ),
            "Bạn muốn thử vận may? Hãy thử với một mầm cây, nó chẳng bao giờ quỵt.",
            "Cùng tác giả",
            "Trúng số rồi sao nữa?",
            "Chiếu bạc cuối làng",
        ),
    ),
    "pills that a doctor warns of": (
        "vi",
        (
            "Sức khỏe đời sống",
            "Nhập viện vì tự mua thuốc cường dương trên mạng",
            (
                "Bệnh viện Đa khoa tỉnh vừa tiếp nhận nam bệnh nhân 54 tuổi bị tụt huyết áp sau khi uống thuốc "
                "cường dương mua trên mạng."
            ),
            (
                "Người nhà kể ông đọc quảng cáo “tăng cường sinh lý, hiệu quả sau 30 phút, giao hàng kín đáo” rồi "
                "đặt hai hộp."
            ),
            (
                "Bác sĩ Đào Trọng Khiêm, Trưởng khoa Tim mạch, cho hay sildenafil dùng chung với thuốc giãn mạch "
                "có thể gây tử vong."
            ),
            (
                "Thuốc không rõ nguồn gốc, giá rẻ, bán tràn lan, uống vào rất nguy hiểm. Nam giới nên đến cơ sở "
                "nam khoa để được khám, tư vấn miễn phí."
            ),
            "Các loại thuốc này thường quảng cáo là thảo dược, nhưng kiểm nghiệm cho thấy có trộn tadalafil.",
            "Đọc thêm",
            "Uống thuốc giảm cân cấp tốc, cô gái 22 tuổi suy thận",
            "Sập bẫy kẹo sâm tăng cường sinh lý",
        ),
    ),
    "loans that the police warn of": (
        "vi",
        (
            "An ninh trật tự",
            "Cảnh báo chiêu lừa vay tiền online không cần thế chấp",
            "Thời gian qua, nhiều người dân trên địa bàn huyện bị lừa khi vay tiền qua mạng.",
            (
                "Các đối tượng quảng cáo vay tiền nhanh, lãi suất thấp, chỉ cần căn cước công dân, giải ngân trong "
                "5 phút. Khi có người đăng ký, chúng yêu cầu nộp phí bảo hiểm khoản vay, phí mở khóa tài khoản."
            ),
            "Anh T.V.H. muốn vay 50 triệu đồng nhưng đã chuyển tổng cộng 78 triệu đồng mà không nhận được đồng nào.",
            "Vay dễ, trả khó, nợ xấu kéo dài, nhiều gia đình phải bán đất.",
            "Công an huyện đề nghị người dân không truy cập đường link lạ, không cung cấp mã OTP.",
            (
                "Nếu cần vốn, bà con liên hệ tổ tiết kiệm và vay vốn hoặc Ngân hàng Chính sách xã hội huyện, lãi "
                "suất thấp, thủ tục đơn giản."
            ),
        ),
    ),
    "the price of bitcoin": (
        "vi",
        (
            "Thế giới tiền số",
            "Bitcoin vượt mốc mới, giới đầu tư thận trọng",
            "Giá bitcoin sáng nay có lúc lên gần 70.000 USD, cao nhất trong nhiều tháng.",
            "Theo ông Lê Hà Phan, nhà phân tích của quỹ Altus, dòng tiền từ các quỹ ETF là nguyên nhân chính.",
            (
                "Sàn giao dịch lớn nhất thế giới ghi nhận khối lượng tăng 38%. Người mới được khuyên không nên vay "
                "tiền để mua coin."
            ),
            "Trên các diễn đàn, những lời mời copy trade, kèo coin, nhân đôi tài khoản lại rộ lên như hồi năm 2021.",
            "Nhiều người đã mất trắng vì tin vào nhóm tín hiệu, lệnh chuẩn và lợi nhuận mỗi ngày.",
        ),
    ),
    "a court on prostitution": (
        "vi",
        (
            "Tòa án",
            "Chủ quán massage lĩnh án vì chứa mại dâm",
            "TAND thành phố tuyên phạt Nguyễn Thị Bích L. 5 năm tù về tội chứa mại dâm.",
            (
                "Theo cáo trạng, L. thuê nhà mở quán massage, thu của khách 600.000 đồng mỗi lượt, trả cho nhân "
                "viên 250.000 đồng. Khách muốn gái gọi cao cấp thì đặt qua Zalo, giá từ 3 triệu đồng."
            ),
            "Đêm 11/4, tổ công tác ập vào kiểm tra, bắt quả tang 4 đôi nam nữ.",
            "Trước tòa, L. khai do thua lô đề nên nợ nần.",
            "Tin cùng chuyên mục",
            "Gái gọi sinh viên và những cú lừa đặt cọc",
            "Bắt kẻ môi giới mại dâm qua mạng",
            "Lừa bán bằng giả cho 300 người",
        ),
    ),
    "lenders that are fined": (
        "en",
        (
            "The Brackwell Chronicle",
            "Payday loan firm ordered to refund 12,000 customers",
            "A payday loan firm must refund £3.4m to customers it should never have lent to, the ombudsman has ruled.",
            'QuickPound advertised same day loans with no credit check and "instant approval", the ruling said.',
            (
                'One borrower, Tracey Hodge, took out 11 loans in a year. "You apply online and the money is there '
                'in minutes," she said.'
            ),
            "Debt charities say people who need cash fast should ask a credit union first.",
            "Fees of up to 1,200% a year were hidden in small print.",
            "Related stories",
            "Online casinos face new limits on free bets",
            "Gambling cost me my marriage, says former teacher",
            "I bought followers for £30: here is what I got",
        ),
    ),
    "a player who lost": (
        "fr",
        (
            "La Gazette du Ponant",
            "Jeux en ligne : comment Kévin a perdu 40 000 euros",
            "Tout a commencé par un bonus de bienvenue de 100 euros offert par un casino en ligne.",
            "« On gagne au début, puis on court après », confie Kévin, 29 ans, soigné au centre de Brézec.",
            (
                "Les sites illégaux promettent des tours gratuits, un retrait rapide et des gains garantis. Aucun "
                "n'est agréé."
            ),
            "Selon l'Autorité nationale des jeux, 1,2 million de joueurs fréquentent ces plateformes.",
            "À lire aussi",
            "Paris sportifs : les jeunes en première ligne",
            "Crédit rapide, piège durable",
            "Voyance par téléphone : la facture grimpe à 9 000 euros",
        ),
    ),
    "a raid on a site": (
        "id",
        (
            "KABAR PESISIR",
            "Polisi Bongkar Situs Judi Online, 9 Admin Ditangkap",
            "Polres Pesisir membongkar jaringan judi online yang dijalankan dari sebuah ruko, Kamis (4/7/2024).",
            (
                "Kapolres AKBP Dedi Suryana mengatakan pelaku menawarkan slot gacor, bonus new member, dan deposit "
                "pulsa tanpa potongan lewat media sosial."
            ),
            "Dari tangan mereka, polisi menyita 42 telepon genggam dan uang tunai Rp 318 juta.",
            "Seorang pemain mengaku awalnya menang Rp 2 juta, lalu kalah terus sampai menjual motor.",
            "Baca juga",
            "Terjerat Pinjaman Online, Ibu Dua Anak Jual Sawah",
            "Main Slot dari Dana Desa, Bendahara Dipenjara",
            "Bandar Togel di Pasar Lama Kabur Lewat Atap",
        ),
    ),
    "a raid on a den": (
        "zh",
        (
            "南浦日报",
            "警方捣毁一网络赌博窝点 抓获31人",
            "　　本报讯 南浦警方近日捣毁一个网络赌博窝点，抓获犯罪嫌疑人31名，冻结资金860万元。",
            "　　办案民警介绍，该团伙以“注册送彩金”“首存送”为诱饵，吸引玩家充值，再通过后台控制输赢。",
            "　　参赌人员刘某称，一开始提款很快，后来账户被冻结。",
            "　　警方提醒，凡是声称稳赚、秒到账的平台都是骗局。",
            "相关新闻",
            "男子网贷三万元 半年滚成二十万",
            "“代开发票”团伙被端 涉案金额过亿",
            "花八千元买假文凭 求职者被骗",
        ),
    ),
    "a letter about handbills": (
        "vi",
        (
            "Bạn đọc viết",
            "Bức xúc vì tờ rơi “vay nóng” dán kín cột điện",
            "Ở khu phố tôi, cột điện nào cũng dán kín tờ rơi cho vay.",
            (
                "Vay nhanh trong ngày, không cần thế chấp, góp từ 20.000 đồng, có số điện thoại đàng hoàng. Xé hôm "
                "trước, hôm sau lại đầy."
            ),
            "Khoan cắt bê tông, thông tắc bể phốt, cho vay trả góp, mỗi loại một màu chữ, chồng lên nhau như vảy cá.",
            "Có nhà chỉ đi vắng một tuần, về thấy cửa cuốn thành bảng quảng cáo.",
            "Kính mong chính quyền có biện pháp xử lý, trả lại bộ mặt sạch đẹp cho tuyến phố.",
            "Trần Minh Tâm (phường 6)",
        ),
    ),
    "men who move houses": (
        "vi",
        (
            "Xây dựng nông thôn mới",
            "Dịch vụ chuyển nhà, taxi tải hút thợ ngoại tỉnh",
            "Tháng cuối năm, các đội bốc xếp ở bến Lò Rèn làm không hết việc.",
            (
                "Anh Khưu Văn Đẹt có ba chiếc xe tải nhỏ, nhận chuyển nhà trọn gói cho công nhân về quê. Khách gọi "
                "là đi, giá từ 500.000 đồng một chuyến."
            ),
            "Chuyển nhà, chuyển trọ, chở đồ, việc gì anh cũng nhận.",
            "Theo chị Lài, chủ một cửa hàng điện thoại cũ, mùa này thợ sửa iphone cũng đắt khách.",
            "Từ khóa: chuyển nhà, taxi tải, bốc xếp, việc làm cuối năm",
        ),
    ),
    "a lottery that gives houses": (
        "vi",
        (
            "Báo Tân Lập",
            "Công ty Xổ số kiến thiết tỉnh trao nhà tình thương",
            "Sáng 12/6, Công ty TNHH MTV Xổ số kiến thiết tỉnh bàn giao 5 căn nhà tình thương, mỗi căn 70 triệu đồng.",
            "Bà Lê Thị Út, hộ nghèo ấp 3, xúc động nói: “Có nhà mới, mưa hết phải hứng thau”.",
            "Xổ số miền Nam mở thưởng ba đài mỗi ngày, nộp ngân sách phần lớn cho y tế, giáo dục.",
            "Xổ số kiến thiết, ích nước lợi nhà.",
            "Từ khóa: xổ số kiến thiết, nhà tình thương, xổ số miền nam, Tân Lập",
        ),
    ),
}


@pytest.mark.parametrize(("language", "rows"), INNOCENT.values(), ids=INNOCENT)
def test_what_a_page_tells_of_is_its_own(language: str, rows: tuple[str, ...]) -> None:
    assert stretches.find(lines_of(rows, Alphabet()), language) == ()


KIT = (
    "【cá độ bóng đá】Phường Bến Gỗ ra quân lập lại trật tự vỉa h",
    "Sáng 5/4, phường Bến Gỗ ra quân lập lại trật tự,hườngBếnGỗraquânlậplạicá độ bóng đá nhắc nhở 62 hộ kinh doanh.",
    "Lực lượng đã kẻ hơn một cây số vạch sơn cho người đi bộ tại hai tuyến đường mẫu.",
    "Phường tiếp nhận 37 ý kiến của người dân qua ứng dụng và giải quyết xong 35 ý kiến.",
)


def _taken(*rows: str) -> list[str]:
    """What is planted in the last of the rows under a kit's page."""
    lines = (*KIT, *rows)
    found = stretches.find(lines_of(lines, Alphabet()), "vi")
    return [lines[one.line - 1][one.start : one.end].strip() for one in found if one.line == len(lines)]


@pytest.mark.parametrize(
    ("row", "taken"),
    [
        ("- ·Phá đường dây cá độ bóng đá núp bóng quán cà phê ở Hòa Lộc", []),
        ("- ·Tuyên án nhóm “cá độ bóng đá” ở Hòa Lộc", []),
        ("Bên vỉa hè, cá độ bóng đá người dân vẫn ngồi đợi xe mỗi sáng.", ["cá độ bóng đá"]),
        ("cá độ bóng đá | nhà cái uy tín | tài xỉu online", ["cá độ bóng đá | nhà cái uy tín | tài xỉu online"]),
    ],
)
def test_a_kits_keyword_is_left_where_an_author_says_it(row: str, taken: list[str]) -> None:
    assert _taken(row) == taken


LIST = (
    "Khẩn trương khắc phục sạt lở đê",
    "Sáng 3/9, huyện huy động 200 người hàn khẩu đoạn đê bị sạt lở ở xã Tân Lập.",
    "Đến chiều, mực nước đã rút nửa mét, dân trong vùng trũng bắt đầu về nhà.",
    "Chủ tịch xã cho biết đoạn đê dài 40 m sẽ được kè đá trong tháng này.",
)


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ("Vay nóng 5 triệu, trả góp gần cả năm chưa xong", False),
        ("Nhà cái uy tín hàng đầu, đăng ký nhận ngay 100k tiền cược miễn phí", True),
    ],
)
def test_a_headline_among_others_speaks_to_no_reader(row: str, *, found: bool) -> None:
    lines = (*LIST, "Bí thư xã đi bộ mười cây số lên bản", "Cô giáo cắm bản hai mươi năm", row, "Chợ nổi thưa dần ghe")
    assert bool(stretches.find(lines_of(lines, Alphabet()), "vi")) is found


def test_a_headline_without_its_marks_is_a_pictures_name() -> None:
    name = "xem truc tiep le hoi lang chai mo dau mua ca moi nam nay"
    lines = ("Xem trực tiếp: Lễ hội làng chài mở đầu mùa cá mới năm nay", KIT[2], name, KIT[3])
    assert not stretches.find(lines_of(lines, Alphabet()), "vi")

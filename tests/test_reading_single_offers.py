"""One sentence of a trade in a page about something else: taken wherever it stands, and nothing of the page with it."""

from __future__ import annotations

import pytest

from reading_samples import marked, unmarked

STORY = {
    "vi": (
        "Chợ biên giới Lũng Pàn nhộn nhịp trở lại",
        "Ngày 1-6, chợ biên giới Lũng Pàn đã họp lại sau hơn ba năm đóng cửa.",
        "Chợ có 230 gian hàng, đến nay trên 90% đã sáng đèn trở lại, nhiều nhất là vải, giày dép, hạt dẻ.",
        "Theo Ban quản lý cửa khẩu, phiên đầu tiên đón 5.200 lượt người, cùng 76 xe chở nông sản qua lối mở.",
        "Chị Chảo Mùi Phin, bán hàng khô, nói ba năm qua chị phải đi làm thuê, nay mới được về với sạp.",
    ),
    "en": (
        "Harrow ferry stays tied up as council weighs repair bill",
        (
            "The island ferry that carries about 1,900 residents to jobs and clinics will not sail this week, "
            "officials said."
        ),
        (
            "On March 14, inspectors found a crack in the port-side ramp and ordered the vessel out of service until "
            "further notice."
        ),
        (
            "Public works director Alan Broussard put the repair at $780,000, a figure he said could grow once the "
            "ramp is taken apart."
        ),
        (
            "For now, the town has hired two water taxis, which cannot take cars and ran late on Wednesday because of"
            " fog."
        ),
    ),
    "id": (
        "Dermaga Baru Muara Tiga Mulai Dipakai Nelayan",
        (
            "Dermaga baru di Muara Tiga mulai dipakai nelayan sejak Senin, setelah dua tahun pembangunannya tertunda "
            "karena dana."
        ),
        (
            "Kepala dinas perikanan mengatakan dermaga itu dapat menampung 120 kapal kecil dan 15 kapal besar setiap "
            "hari."
        ),
        (
            "Pemerintah kabupaten mengeluarkan Rp 12 miliar untuk pembangunan dermaga dan tempat pelelangan ikan di "
            "sebelahnya."
        ),
        "Nelayan setempat berharap harga ikan membaik karena pembeli kini bisa datang langsung ke dermaga itu.",
    ),
    "fr": (
        "La crue de la Sèvre inonde trente maisons à Marans",
        (
            "La crue de la Sèvre a inondé une trentaine de maisons à Marans dans la nuit de lundi à mardi, selon la "
            "préfecture."
        ),
        (
            "Les pompiers ont évacué 48 habitants vers la salle des fêtes, où la Croix-Rouge a installé des lits de "
            "camp."
        ),
        (
            "Le maire a indiqué que le niveau de l'eau baissait lentement et que les écoles resteraient fermées "
            "jusqu'à jeudi."
        ),
        "Le coût des dégâts est estimé à 2,3 millions d'euros, dont la moitié pour la voirie et les réseaux.",
    ),
    "zh": (
        "河湾大桥修复工程提前完工",
        "河湾大桥修复工程13日提前完工，两岸居民出行恢复正常，市交通局表示工程总投资1.2亿元。",
        "市交通局副局长王立民介绍，修复期间共更换桥面板86块，加固桥墩12座，施工人员最多时达320人。",
        "住在东岸的居民李大妈说，过去一年多每天要绕行6公里，现在十分钟就能到医院。",
        "据了解，大桥通车后每天车流量预计可达2.4万辆次，公交线路也将恢复原有站点。",
    ),
}

OFFERS = {
    "vi": (
        "Bạn đang tìm nơi vay tiền online không thẩm định? Đăng ký ngay để nhận 10 triệu chỉ sau 5 phút.",
        "Vay tiền nhanh chỉ cần CMND, duyệt tự động 24/7, lãi suất 0% cho lần đầu.",
        "Hỗ trợ vay tín chấp theo lương, bảo hiểm, hộ khẩu tỉnh, giải ngân trong ngày, LH 0909 123 456.",
        "Cầm đồ F88 lãi suất thấp, giữ đồ lấy tiền ngay, thủ tục đơn giản.",
        "Tham gia cá cược bóng đá tại nhà cái hàng đầu châu Á với tỷ lệ kèo hấp dẫn, nạp rút siêu tốc.",
        "Tải app game bài đổi thưởng uy tín nhất 2023 để nhận ngay giftcode 50k khi đăng ký tài khoản.",
        "Xem trực tiếp bóng đá hôm nay full HD không quảng cáo tại Xoilac TV, cập nhật link mỗi ngày.",
        "Soi cầu lô đề miền Bắc chuẩn xác 100%, chốt số đẹp hôm nay từ cao thủ.",
        "Thuốc cường dương thảo dược giúp phái mạnh kéo dài thời gian quan hệ, mua ngay giảm 50%.",
        "Viên uống giảm cân cấp tốc, giảm 7kg trong 10 ngày, không tác dụng phụ, giao hàng toàn quốc.",
        "Casino trực tuyến với dealer thật, khuyến mãi 150% cho thành viên mới, hỗ trợ 24/7.",
        "Đánh bài online ăn tiền thật rút về thẻ ngân hàng, đăng ký là có thưởng.",
        "Sân chơi đẳng cấp quốc tế dành cho người đam mê cá cược, bảo mật tuyệt đối, đăng nhập ngay hôm nay.",
        "Anh em cần vốn làm ăn cứ nhắn zalo, bên em hỗ trợ vay nóng trong ngày, không giữ giấy tờ.",
        "Nổ hũ online dễ trúng, quay là thắng, nạp 50k chơi cả ngày.",
        "Kèo nhà cái hôm nay, tỷ lệ cá cược trực tuyến, nhận định bóng đá chính xác nhất.",
        "Mở tài khoản giao dịch forex nhận bonus 100 USD không cần nạp tiền.",
        "Dịch vụ đòi nợ thuê uy tín, nhanh gọn, chuyên nghiệp trên toàn quốc.",
        "Làm bằng đại học giá rẻ, có hồ sơ gốc, bao soi công chứng.",
        "Game slot đổi thưởng phiên bản mới, đồ họa đẹp, cộng đồng đông, thưởng nóng mỗi ngày.",
        "Nhanh tay đăng ký thành viên VIP để hưởng hoàn trả 1,5% mỗi tuần.",
        "Bạn có thể vay đến 50 triệu mà không cần chứng minh thu nhập.",
        "Muốn đổi đời hãy thử vận may với xổ số online, trúng lớn mỗi ngày.",
    ),
    "en": (
        "Play the best online slots with real money and claim your 200% welcome bonus today.",
        "Get a payday loan approved in 5 minutes with no credit check, money in your account the same day.",
        "Buy cheap Viagra online without prescription, discreet shipping worldwide.",
        "Need an essay written fast? Our professional writers deliver plagiarism-free papers in 3 hours.",
        "Bet on football with the highest odds at Lucky Ember and withdraw instantly.",
        "Watch all Premier League matches live free in HD, no registration required.",
        "Lose 10 pounds in a week with our keto gummies, order now and get 50% off.",
        "Trade crypto with 100x leverage and earn passive income from home.",
    ),
    "id": (
        "Daftar sekarang di situs slot gacor terpercaya dan dapatkan bonus new member 100%.",
        "Butuh dana cepat? Ajukan pinjaman online tanpa jaminan, cair dalam 5 menit.",
        "Main judi bola online di agen resmi dengan pasaran terlengkap dan withdraw tercepat.",
        "Obat kuat herbal asli tanpa efek samping, pesan sekarang gratis ongkir.",
        "Nonton film terbaru sub Indo gratis tanpa iklan hanya di layarku21.",
    ),
    "fr": (
        "Jouez au meilleur casino en ligne et recevez 500 € de bonus sans dépôt dès votre inscription.",
        "Obtenez un crédit rapide sans justificatif, réponse immédiate et virement en 24 heures.",
        "Pariez sur tous vos sports préférés avec les meilleures cotes du marché.",
        "Achetez du Viagra pas cher sans ordonnance, livraison discrète.",
        "Voyance gratuite par téléphone, résultats garantis, appelez vite.",
    ),
    "zh": (
        "加入九州娱乐城，首存即送88元彩金，提款秒到账。",
        "急用钱？无抵押贷款当天放款，凭身份证即可办理。",
        "正规网上真人棋牌平台，注册送体验金，24小时客服在线。",
        "专业代开发票，各行业均可开具，联系微信888999。",
    ),
}
TOLD = (
    "Người dân nhận hoàn trả tiền đặt cọc tại trụ sở xã trong tuần này.",
    "Hộ nghèo được vay đến 50 triệu đồng không cần thế chấp, giải ngân trong ngày tại điểm giao dịch xã.",
    "Tiệm cầm đồ ở chợ huyện bị phạt 15 triệu đồng vì cho vay lãi suất cao.",
    "Bà bán viên uống giảm cân trên mạng bị phạt 40 triệu đồng vì quảng cáo không tác dụng phụ.",
    "Công an khuyến cáo người dân không bấm vào link lạ để nhận mã khuyến mãi.",
    "Hội phụ nữ giao hàng toàn quốc các loại bánh đặc sản, mỗi tháng bán được 500 hộp.",
    "Siêu thị tặng mã giảm giá cho thành viên mới, áp dụng đến hết tháng 3.",
    "Ngân hàng Chính sách xã hội huyện duyệt vay cho 120 hộ, hạn mức lên đến 50 triệu đồng mỗi hộ.",
    "Câu lạc bộ có 300 thành viên mới, ai cũng mê bóng chuyền.",
    "Trung tâm y tế cấp thuốc thảo dược thiên nhiên cho người cao tuổi, không thu tiền.",
    "Sau khi nghỉ việc, anh cần vốn làm ăn nên vay ngân hàng 30 triệu đồng.",
    "Nhóm đòi nợ thuê bị bắt khi đang đe dọa một chủ quán ở thị trấn.",
    "Thí sinh vào link dưới đây để nhận kết quả thi, theo thông báo của Sở Giáo dục.",
    "Cửa hàng xe máy trả góp giải ngân nhanh nhưng lãi cao, nhiều công nhân vướng nợ.",
    "Giải thưởng nóng 50 triệu đồng được trao cho đội tuyển ngay sau trận chung kết.",
    "Bưu điện nhận tiền và chuyển trong ngày, không cần giấy tờ gì ngoài căn cước.",
    "Bạn có thể mua vé tại quầy hoặc đặt qua mạng, mỗi vé 50.000 đồng.",
    "Ai cần vốn gấp để sửa nhà sau bão có thể đến Quỹ tín dụng nhân dân xã đăng ký.",
    "Quán cho khách giữ đồ lấy tiền công, mỗi lượt 5.000 đồng.",
    "Xã tổ chức cho vay vốn quay vòng không lãi suất cho 30 hộ nuôi dê.",
)


_EACH = [(language, offer) for language, offers in OFFERS.items() for offer in offers]


def _space(language: str) -> str:
    return "" if language == "zh" else " "


@pytest.mark.parametrize(("language", "offer"), _EACH)
def test_an_offer_on_its_own_line(language: str, offer: str) -> None:
    page = [*STORY[language][:2], f"⟪{offer}⟫", *STORY[language][2:]]
    assert _marked(page, language) == page


@pytest.mark.parametrize(("language", "offer"), _EACH)
def test_an_offer_behind_an_authors_sentence(language: str, offer: str) -> None:
    first, told, *rest = STORY[language]
    page = [first, f"{told}{_space(language)}⟪{offer}⟫", *rest]
    assert _marked(page, language) == page


@pytest.mark.parametrize(("language", "offer"), _EACH)
def test_an_offer_between_two_of_them(language: str, offer: str) -> None:
    *first, one, other = STORY[language]
    page = [*first, f"{one}{_space(language)}⟪{offer}⟫{_space(language)}{other}"]
    assert _marked(page, language) == page


@pytest.mark.parametrize("told", TOLD)
def test_what_an_author_tells_of_the_same_stays(told: str) -> None:
    page = [*STORY["vi"][:2], told, *STORY["vi"][2:]]
    assert _marked(page, "vi") == page


def _marked(page: list[str], language: str) -> list[str]:
    """The page with its marks, of which two that meet are one; which stretch a space goes with says nothing."""
    rows = marked(*unmarked(page), language=language)
    return [row.replace("⟫⟪", "").replace(" ⟫", "⟫ ").replace("⟪ ", " ⟪") for row in rows]

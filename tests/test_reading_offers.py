"""Sentences of advertisers in pages about something else, and honest sentences that only speak like them."""

from __future__ import annotations

import pytest

from newsarchive.reading.layout import planted
from newsarchive.reading.layout.letters import Alphabet
from newsarchive.reading.layout.lines import lines_of

# The rest of each page.
PAGES = {
    "vi": ("Xã Tân Lập khánh thành cầu dân sinh", "Bà con đã chờ cây cầu này suốt tám năm.", "Cầu rộng hơn cầu cũ."),
    "en": ("County reopens the mill bridge", "The closure had cut off the farms for a year.", "It is wider now."),
    "id": ("Pasar ikan kembali ramai", "Kapal kini bisa merapat lagi di dermaga itu.", "Dermaga itu lebih lebar."),
    "fr": ("Le pont du moulin rouvre", "La route des écoles avait été coupée un an.", "Le pont est plus large."),
    "zh": ("港口小镇重建桥梁", "洪水退去以后，居民开始重建桥梁。", "新桥更宽。"),
}

OFFERS = (
    ("vi", "Cần tiền gấp? Vay ngay 10 triệu trong 15 phút, không thẩm định người thân, chỉ cần CCCD."),
    ("vi", "Vay tiêu dùng trả góp qua app, nợ xấu vẫn duyệt, lãi 0% kỳ đầu."),
    ("vi", "Cho vay nóng không cần gặp mặt, giải ngân ngay trong ngày, gọi hotline để được tư vấn."),
    ("vi", "Mua thuốc tăng cường sinh lực phái mạnh giá sỉ, giao hàng kín đáo tận nơi."),
    ("vi", "Tài xỉu MD5 đổi thẻ cào, đăng ký nhận 50k miễn phí."),
    ("vi", "Chơi game bài đổi thưởng trực tuyến, nạp 100k nhận ngay 200k, rút tiền trong 3 phút."),
    ("vi", "Xem ngay tỷ lệ kèo nhà cái chuẩn nhất hôm nay tại 88bet."),
    ("vi", "Trang cá độ bóng đá uy tín số 1 châu Á, thưởng nạp đầu 150%."),
    ("vi", "Đăng nhập Hitclub nhận giftcode tân thủ mỗi ngày."),
    ("vi", "Tải ngay ứng dụng Sunwin để nổ hũ triệu đô."),
    ("vi", "KUBET - nhà cái đẳng cấp quốc tế, hoàn trả 1,5% mỗi ngày."),
    ("vi", "Lô đề 1 ăn 99,5, nạp rút tự động, uy tín lâu năm."),
    ("vi", "Sòng bạc trực tuyến hàng đầu với dealer xinh đẹp, tặng ngay 188k khi đăng ký."),
    ("vi", "Dự đoán xổ số miền Bắc hôm nay, soi cầu bạch thủ chính xác 100%."),
    ("vi", "Thiên đường giải trí đổi thưởng, thành viên mới nhận 88k, chơi là thắng."),
    ("vi", "Gái gọi sinh viên Hà Nội giá rẻ, hàng mới về mỗi ngày, liên hệ Zalo."),
    ("vi", "Nhận làm bằng đại học, bằng lái xe không cần thi, bao công chứng."),
    ("vi", "Kiếm tiền online tại nhà với tiền ảo, lãi 5% mỗi ngày, rút gốc bất cứ lúc nào."),
    ("en", "Get up to $5,000 in your bank today, no credit check required."),
    ("en", "Play online slots for real money and win big tonight."),
    ("en", "Order cheap Cialis here, no prescription needed."),
    ("en", "Best betting sites with free bet offers for new customers."),
    ("en", "Claim 200 free spins on sign-up at our live casino."),
    ("en", "Need cash fast? Apply for a payday loan online and get approved in minutes."),
    ("en", "Visit our casino for the biggest jackpots and a 100% deposit bonus."),
    ("en", "Bet now on your favourite team with the highest odds and instant withdrawals."),
    ("en", "Hot girls in your city are waiting, book an escort service now."),
    ("en", "Earn bitcoin every day with zero risk, join our trading signals group."),
    ("id", "Butuh dana cepat? Pinjol legal cair 5 menit, cukup KTP."),
    ("id", "Daftar sekarang di situs slot terpercaya dan nikmati bonus new member 100%."),
    ("id", "RTP slot hari ini paling gacor, pasti menang maxwin."),
    ("id", "Bandar bola resmi, deposit via dana tanpa potongan."),
    ("id", "Main judi bola online di agen terpercaya, bonus cashback setiap minggu."),
    ("id", "Link alternatif slot gacor anti blokir, login sekarang juga."),
    ("id", "Prediksi togel hari ini akurat, pasang angka jitu di bandar togel terbesar."),
    ("fr", "Jouez au casino en ligne et recevez 200 tours gratuits."),
    ("fr", "Prêt rapide sans justificatif, réponse en 5 minutes."),
    ("fr", "Pariez sur vos matchs préférés avec les meilleures cotes et un pari gratuit."),
    ("fr", "Obtenez un crédit en ligne en 24 heures, même fiché, sans enquête."),
    ("fr", "Inscrivez-vous sur le meilleur casino et doublez votre dépôt."),
    ("zh", "全网最大博彩平台，注册即送888元彩金。"),
    ("zh", "在线真人荷官，百家乐、龙虎斗随时开局，提现秒到账。"),
    ("zh", "借钱急用？无需征信，当天放款。"),
    ("zh", "澳门新葡京官网，体育投注首选，首存送百分百。"),
    ("zh", "点击下载棋牌游戏，天天领红包。"),
)

HONEST = (
    ("vi", "Nhà mạng khuyến mãi 50% giá trị thẻ nạp cho khách hàng đăng ký mới trong ngày 20/8."),
    ("vi", "Khách hàng mở thẻ tín dụng được hoàn tiền 10%, tặng ngay 200.000 đồng khi chi tiêu lần đầu."),
    ("vi", "Ví điện tử tặng 50k cho người dùng mới, nạp tiền và rút tiền miễn phí tại 3.000 điểm."),
    ("vi", "Ngân hàng giảm lãi suất cho vay còn 6%/năm, khách hàng đăng ký trực tuyến được duyệt nhanh trong 24 giờ."),
    ("vi", "Gói vay tiêu dùng không cần thế chấp giúp công nhân tránh xa tín dụng đen."),
    ("vi", "Nông dân được vay vốn lãi suất 0% để mua máy gặt, thủ tục đơn giản, giải ngân trong 5 ngày."),
    ("vi", "Hội phụ nữ hỗ trợ chị em vay vốn kinh doanh online, nhiều người kiếm tiền ổn định."),
    ("vi", "Công ty xổ số kiến thiết trao giải Jackpot 65 tỷ đồng cho khách hàng may mắn ở Cần Thơ."),
    ("vi", "Kết quả xổ số hôm nay: giải đặc biệt thuộc về vé số 123456."),
    ("vi", "Vé số dạo là kế sinh nhai của nhiều người già ở chợ."),
    ("vi", "Khách sạn có casino và hồ bơi mở cửa đón khách quốc tế từ tháng sau."),
    ("vi", "Dự án casino Phú Quốc nộp ngân sách hơn 2.000 tỷ đồng."),
    ("vi", "Người Việt được vào chơi casino thí điểm nếu có thu nhập từ 10 triệu đồng."),
    ("vi", "Cờ thủ thắng ván poker giao hữu tại câu lạc bộ trí tuệ."),
    ("vi", "Trò chơi bắn cá, ném vòng thu hút khách du xuân tại hội chợ."),
    ("vi", "Hội thi đá gà truyền thống diễn ra ở đình làng sáng mùng Bốn Tết."),
    ("vi", "Trận chọi gà, đá gà ở hội làng không ăn tiền, chỉ lấy vui."),
    ("vi", "Theo các nhà cái châu Âu, đội khách được đánh giá cao hơn."),
    ("vi", "Nhà cái chấp chủ nhà nửa trái, tỷ lệ kèo nghiêng về đội khách."),
    ("vi", "Bộ phim kể về một tay chơi bạc gác kiếm về quê nuôi cá."),
    ("vi", "Cô từng đóng vai gái gọi trong bộ phim đầu tay."),
    ("vi", "Vai diễn gái gọi giúp nữ diễn viên giành giải thưởng cao nhất, khách mời vỗ tay."),
    ("vi", "Hội thảo về bitcoin và tiền số thu hút sinh viên kinh tế."),
    ("vi", "Sàn giao dịch bitcoin này đóng cửa sau một tuần, nhà đầu tư lo lắng."),
    ("vi", "Sinh viên học SEO, quảng cáo và thương mại điện tử trong khóa học miễn phí."),
    ("vi", "Lớp dạy dịch vụ SEO và bán hàng online miễn phí cho thanh niên nông thôn khai giảng tối qua."),
    ("vi", "Bệnh viện mở phòng khám nam khoa, tư vấn sinh lý nam miễn phí vào thứ bảy."),
    ("vi", "Viagra được phát minh từ một thuốc tim mạch."),
    ("vi", "Cây ba kích được cho là tăng cường sinh lý, bà con trồng xen dưới tán rừng."),
    ("vi", "Rượu ba kích tăng cường sinh lực phái mạnh là đặc sản vùng này, giá tốt quanh năm."),
    ("vi", "Đội Win88 và đội Sao Biển gặp nhau ở chung kết giải bóng đá phủi."),
    ("vi", "Anh Nguyễn Văn W88 là cách bạn bè gọi đùa vì áo số 88."),
    ("vi", "Cửa hàng khai trương tặng quà cho 100 khách hàng đầu tiên, đăng ký qua Zalo."),
    ("vi", "Mời bạn đọc truy cập website và tải app của báo để nhận tin mới nhất."),
    ("vi", "Đăng ký ngay hôm nay để nhận ưu đãi học phí 30% tại trung tâm ngoại ngữ của huyện."),
    ("vi", "Du khách chơi trò quay số trúng thưởng, nhận ngay voucher 500k."),
    ("vi", "Ông Tư làm nhà cái hụi, vỡ hụi hơn 3 tỷ đồng rồi bỏ trốn."),
    ("vi", "Chủ hụi mời chị em góp tiền, hứa lãi 5% mỗi tháng."),
    ("vi", "Sân khấu cải lương diễn vở Con bạc và dòng sông."),
    ("vi", "Top 10 bãi biển đẹp nhất Việt Nam được du khách bình chọn: Mỹ Khê, An Bàng, Sao, Dài, Kem."),
    ("vi", "VPN giúp giáo viên dạy từ xa truy cập thư viện của trường."),
    ("vi", "Thư viện dùng VPN miễn phí để tra cứu sách nước ngoài."),
    ("vi", "Cửa hàng bán iPhone 14, iPhone 15 Pro Max và Galaxy S23 giá rẻ nhất thị trường."),
    ("vi", "Máy bay Boeing 777 và Airbus A320 cùng hạ cánh an toàn."),
    ("vi", "Tàu cá QNg66 và BĐ99 được lai dắt vào bờ."),
    ("vi", "Giải golf Vietcombank 2023 có golfer từ CLB Golf 79, CLB G88 tham dự."),
    ("vi", "Kênh bóng đá trực tuyến phát sóng trận chung kết lúc 19h, xem trực tiếp trên truyền hình tỉnh."),
    ("vi", "Lịch thi đấu, kết quả, bảng xếp hạng bóng đá nữ giải xã hôm nay."),
    ("vi", "Bé Na xinh đẹp chơi trò chơi ô ăn quan với bạn."),
    ("en", "The charity raffle has a jackpot of £500 and free entry for children."),
    ("en", "The bookmaker on the corner closed last spring and is now a bakery."),
    ("en", "Punters placed bets on the donkey race and the winner took home a ham."),
    ("en", "The old casino building will become a library with free internet and a cafe."),
    ("en", "Win a family ticket: join our newsletter and play the quiz online today."),
    ("en", "The town's poker club plays for matchsticks every Tuesday."),
    ("en", "New customers get a bonus and free delivery at the farm shop."),
    ("en", "The credit union offers small loans with no paperwork and low rates to members."),
    ("en", "Homeowners can apply online for an interest-free loan to fit solar panels."),
    ("en", "A student loan scheme was approved in minutes at the meeting."),
    ("en", "He wrote an essay on bitcoin for the school magazine."),
    ("en", "The company sells SEO and web design to small shops."),
    ("en", "The escort of police motorcycles led the cyclists through town."),
    ("en", "Police escorts in the capital will end on Friday."),
    ("en", "A slot at the market costs £12 and can be booked online."),
    ("en", "Slots are free for new traders, with a deposit returned at the end of the day."),
    ("en", "Betting shops may open on Sundays, the minister confirmed."),
    ("en", "The lottery has paid for the new roof."),
    ("en", "Fans can watch the live score at the pub."),
    ("en", "The nurse explained that the pills were cheap and safe."),
    ("en", "Best value: the bakery offers exclusive discounts for early birds."),
    ("en", "The bank's bonus pot was cut in half."),
    ("en", "You can win big at the village fete, where the pumpkin contest offers real money."),
    ("id", "Pemerintah desa membuka slot pendaftaran online bagi pedagang, gratis dan mudah."),
    ("id", "Koperasi memberi pinjaman cepat dengan bunga rendah kepada petani."),
    ("id", "Bank daerah menawarkan pinjaman tanpa agunan untuk nelayan, cukup KTP dan surat usaha."),
    ("id", "Daftar sekarang untuk lomba lari desa, ada bonus dan hadiah menarik bagi pemenang."),
    ("id", "Pemain bola voli desa itu menang 3-0 dan mendapat bonus dari kepala desa."),
    ("id", "Agen pupuk resmi dan terpercaya dibuka di kecamatan."),
    ("id", "Bandar udara baru itu bisa menampung pesawat besar."),
    ("id", "Situs purbakala itu ramai dikunjungi wisatawan pada hari libur."),
    ("id", "Toto, nelayan berumur 40 tahun, menjual ikan di pasar."),
    ("id", "Link pendaftaran dan kode promo dibagikan lewat WhatsApp sekolah."),
    ("id", "Warga dilarang bermain kartu dengan taruhan di pos ronda."),
    ("id", "Game edukasi buatan siswa menang lomba nasional."),
    ("id", "Obat kuat tradisional dari akar itu dijual di pasar malam."),
    ("fr", "Le casino de la station rouvre ses portes avec un bal gratuit."),
    ("fr", "La banque propose un prêt rapide aux agriculteurs sinistrés, avec une réponse immédiate."),
    ("fr", "Le crédit en ligne séduit les jeunes ménages de la commune."),
    ("fr", "Inscrivez-vous gratuitement à la course et gagnez un panier garni."),
    ("fr", "Les joueurs du club ont reçu un bonus après la victoire."),
    ("fr", "La pharmacie de garde délivre sans ordonnance des tests gratuits."),
    ("fr", "Le loto du village offre de gros gains : un vélo et deux jambons."),
    ("fr", "Vous pouvez profiter de l'offre de transport à prix réduit."),
    ("zh", "银行推出低息贷款，帮助农民购买农机。"),
    ("zh", "镇上的彩票站卖出一注大奖。"),
    ("zh", "市民可在官网免费注册，领取消费红包。"),
    ("zh", "平台为商户提供小额贷款，当天放款。"),
    ("zh", "老人们在公园里下棋打牌，十分热闹。"),
    ("zh", "欢迎市民点击下载客户端，注册会员享受优惠。"),
)


def _left(language: str, *lines: str) -> list[str]:
    """What is left of the lines between the headline and the last sentence of a page."""
    title, text, _ = PAGES[language]
    page = lines_of((title, *lines, text), Alphabet())
    found = planted.find(page, language)
    return [planted._with_blanks(line.text, [one for one in found if one.line == line.number]) for line in page[1:-1]]


@pytest.mark.parametrize(("language", "offer"), OFFERS)
def test_an_offer_is_taken_exactly_alone_and_between_sentences(language: str, offer: str) -> None:
    last = PAGES[language][2]
    alone, between = _left(language, offer, f"{last} {offer} {last}")
    assert alone.strip() == ""
    assert between.split() == f"{last} {last}".split()


@pytest.mark.parametrize(("language", "sentence"), HONEST)
def test_an_honest_sentence_is_left(language: str, sentence: str) -> None:
    lines = (sentence, f"{PAGES[language][2]} {sentence}")
    assert _left(language, *lines) == list(lines)

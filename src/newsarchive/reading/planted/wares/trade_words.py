"""The words of the trades that plant advertising in other people's pages: a table to read and to add to.

Each trade has words of its matter, which honest stories use too, and words of
the offer, which hardly anybody uses but an advertiser. Offers that prove
nothing alone ("link vào", "apply now") count beside others. Below stand the
words with which any advertiser fills his sentences, and those by which the
press, the police and the courts speak of him.
"""

from __future__ import annotations

from enum import IntEnum


class Kind(IntEnum):
    """What a phrase says of the text it stands in; of phrases of one length the lower decides."""

    REPORT = 0  # somebody reports of the trade, or warns of it
    SAYING = 1  # somebody is quoted
    OFFER = 2  # an advertiser speaks
    BRAND = 3  # a name of the trade
    HINT = 4  # an advertiser speaks, where an offer stands beside it
    MATTER = 5  # the trade is spoken of
    SEARCH = 6  # typed into a search box
    APPEAL = 7  # the reader is addressed
    PROMISE = 8  # what any advertiser says; others do too
    AMOUNT = 9  # so much a cent, so many thousands
    FILLER = 10  # what stands between keywords


BETTING, LOANS, PHARMACY = "betting", "loans", "pharmacy"
COMPANY, CURRENCY, SERVICES, ANY = "company", "currency", "services", ""

TABLE: tuple[tuple[str, Kind, str], ...] = (
    (
        BETTING,
        Kind.MATTER,
        """
        cá cược | cá độ | nhà cái | lô đề | số đề | đánh bạc | cờ bạc | sòng bạc | con bạc | casino | casinos | xổ số
        | tỷ lệ kèo | tỉ lệ kèo | kèo | soi cầu | soi kèo | tài xỉu | nổ hũ | bắn cá | xóc đĩa | baccarat | roulette
        | jackpot | slot game | slot | slots | poker | game bài | đổi thưởng | betting | bookmaker | bookmakers | wager
        | sportsbook | sportsbooks | gambling | gamblers | judi | perjudian | togel | gacor | taruhan | sbobet
        | paris sportifs | jeux d'argent | machines à sous | 博彩 | 赌场 | 赌博 | 投注 | 下注 | 彩票 | 真人娱乐
        | 六合彩 | 棋牌 | 百家乐 | 老虎机 | казино | jackpots | sòng bài | đá gà | cược | chơi bài | lotto | lottery
        | lotteries | loterie | powerball | vé số | 福彩 | 体彩 | giải trí đổi thưởng | bingo | bets | sports betting
        | slot machines | taruhan bola | judol | 赌球 | 荷官
        """,
    ),
    (
        BETTING,
        Kind.OFFER,
        """
        nhà cái uy tín | nhà cái hàng đầu | nhà cái số 1 | nhà cái số một | nhà cái châu âu | kèo nhà cái | top nhà cái
        | soi kèo | soi cầu | kèo bóng đá | nạp rút | cá cược trực tuyến | cá cược bóng đá | cá cược thể thao
        | cá cược uy tín | cá cược online | cược bóng đá | cược thể thao | sân chơi cá cược | casino trực tuyến
        | casino trực tiếp | casino online | nổ hũ đổi thưởng | nổ hũ | game nổ hũ | quay hũ | slot đổi thưởng
        | game bài đổi thưởng | game đổi thưởng | đánh bài đổi thưởng | tài xỉu online | trang đánh bài
        | đánh bài trực tuyến | tài xỉu md5 | tài xỉu uy tín | slot game | xóc đĩa online | lô đề online
        | lô đề trực tuyến | lô đề uy tín | xổ số online | đánh bài online | game bài uy tín | bắn cá đổi thưởng
        | bắn cá online | đá gà trực tiếp | đá gà online | soi cầu miền bắc | bạch thủ lô | bạch thủ | chốt số | dàn đề
        | cổng game | online casino | online casinos | casino bonus | casino games | live casino | best casino
        | crypto casino | free spins | no deposit bonus | deposit bonus | welcome bonus | best odds | high odds
        | betting tips | betting site | betting sites | sportsbook | bet now | online slots | play slots
        | real money slots | slot gacor | situs judi | judi online | judi bola | judi slot | agen judi | agen slot
        | agen bola | bandar judi | bandar bola | bandar togel | situs slot | situs togel | situs toto | togel online
        | togel hari ini | slot online | slot terpercaya | slot terbaru | slot pulsa | slot dana | slot qris
        | slot deposit | slot demo | demo slot | daftar slot | bonus new member | maxwin | deposit pulsa | freebet
        | freechip | rtp live | rtp slot | bocoran rtp | gampang menang | gacor | togel | poker online | toto slot
        | toto macau | prediksi togel | keluaran hk | mahjong ways | gates of olympus | casino en ligne
        | casinos en ligne | machines à sous gratuites | roulette gratuite | cotes boostées | bonus offert
        | casino fiable | meilleur casino | bonus sans dépôt | tours gratuits | machines à sous en ligne
        | paris sportifs en ligne | pari gratuit | meilleures cotes | 博彩平台 | 博彩公司 | 体育投注 | 体育博彩
        | 真人娱乐 | 在线投注 | 在线博彩 | 开户送 | 注册送 | 送彩金 | 彩金 | 娱乐城 | 棋牌游戏 | 赌场官网 | 网上赌场
        | 真人荷官 | 电子游艺 | 首存 | 返水 | 彩票平台 | 时时彩 | 六合彩开奖 | 澳门新葡京 | 威尼斯人官网 | 娱乐平台
        | онлайн казино | казино онлайн | ставки на спорт | tỷ lệ kèo nhà cái | tỉ lệ kèo nhà cái | trang cá độ
        | trang cá cược | cổng cá cược | sòng bạc trực tuyến | sòng bài trực tuyến | ăn tiền thật | quay slot
        | nhà cái đẳng cấp | lô đề 1 ăn | đánh đề online | dự đoán xổ số | soi cầu xổ số | game cờ bạc | đá gà thomo
        | trực tiếp đá gà | jackpot slots | casino site | casino sites | online betting | sports betting site
        | free bet offers | spin and win | online poker | slot machine bonus | slot88 | slot bonus | situs resmi slot
        | akun slot | judi slot online | situs taruhan | taruhan bola online | agen casino | agen sbobet | bandar slot
        | rtp slot gacor | pola gacor | scatter gratis | freebet tanpa deposit | togel terbesar | angka jitu
        | jeux de casino en ligne | jackpot en ligne | site de paris | pariez sur | 网络博彩 | 线上博彩 | 真钱
        | 百家乐平台 | 捕鱼游戏 | 彩票投注 | 投注平台 | 龙虎斗 | 赌球 | 北京赛车 | 快三 | 注册即送 | 首存送 | 棋牌平台
        | 棋牌app | 体育官网入口 | 体育官网登录 | 体育app下载 | 体育平台登录 | 体育注册登录 | 体育在线登录
        | 娱乐平台登录 | 娱乐官网登录 | 娱乐官网入口 | 娱乐app下载 | 娱乐注册登录 | 国际娱乐登录 | 电竞官网入口
        | 棋牌官网入口 | 彩票app下载 | 彩票官网入口 | app下载安装最新版 | app官方下载安装 | 官网登录入口
        | 官方网站登录入口 | 真人百家乐 | 体育手机版登录 | 体育官方网站入口 | 体育全站登录 | 體育官網入口 | 娛樂城註冊
        | 娛樂城推薦
        """,
    ),
    (
        BETTING,
        Kind.HINT,
        """
        link vào | link đăng nhập | link truy cập | link không bị chặn | link nhà cái | tải app | uy tín hàng đầu
        | rút tiền nhanh | nạp tiền | rút tiền | tặng ngay | hoàn trả | thưởng nạp | nạp đầu | tỷ lệ cược | tỉ lệ cược
        | claim your | real money | instant withdrawal | instant withdrawals | promo code | no deposit | slot machines
        | link alternatif | tanpa potongan | tanpa deposit | anti rungkad | bonus de bienvenue | retrait rapide
        | jouez maintenant | 官网 | 官网入口 | 秒到账 | 提款 | 充值 | giftcode | code tân thủ | chơi là thắng
        | thắng lớn | đổi thẻ cào | đổi thẻ | đổi tiền mặt | nạp lần đầu | hoàn trả không giới hạn | rút tiền trong
        | nạp 100k | tỷ lệ thưởng | thưởng chào mừng | cao thủ | xanh chín | free bet | free bets | sign-up bonus
        | on sign-up | win big | big wins | bonus cashback | pasti menang | anti blokir | deposit via | bonus new
        | gampang jackpot | jouez au | tentez votre chance | gros gains | 提现 | 秒提 | 红包 | 送彩 | 日结 | 财富自由
        | 天天返 | thử vận may | rtp tertinggi | try your luck | cược miễn phí | tiền cược | đỉnh cao cá cược
        | thưởng cực khủng | đổi đời | trúng lớn | 1 ăn 99 | 1 ăn 98 | siêu lợi nhuận | tỷ lệ thắng | tỉ lệ thắng
        | pasaran terlengkap | jackpot jutaan | uang asli
        """,
    ),
    (
        LOANS,
        Kind.MATTER,
        """
        vay tiền | vay online | vay nhanh | tín dụng đen | cho vay | vốn vay | vay vốn | khoản vay | vay nóng
        | vay mượn | vay nợ | vay ngân hàng | lãi suất | payday loan | loans | lender | lenders | pinjaman | pinjol
        | emprunt | emprunts | crédits | 贷款 | 借款 | 网贷 | vay tiêu dùng | vay trả góp | a loan | the loan
        | bank loan | student loan | loan shark | loan sharks
        """,
    ),
    (
        LOANS,
        Kind.OFFER,
        """
        vay tiền nhanh | vay tiền online | vay online | vay tiền gấp | vay tiền nóng | app vay tiền
        | vay tiền không thế chấp | vay không thế chấp | vay không cần thế chấp | vay tín chấp online | vay nhanh
        | nợ xấu vẫn vay | hỗ trợ nợ xấu | payday loan | payday loans | no credit check | bad credit | cash advance
        | fast cash | quick cash | personal loans online | same day loan | same day loans | loans online | instant loan
        | instant loans | pinjaman online | pinjaman cepat | pinjaman tanpa jaminan | kta tanpa agunan | pinjaman tunai
        | prêt rapide | crédit rapide | prêt sans justificatif | crédit en ligne | crédit sans refus
        | prêt personnel en ligne | prêt entre particuliers | 无抵押贷款 | 贷款秒批 | 小额贷款 | 低息贷款 | 免抵押
        | 当天放款 | 急用钱 | vay ngay | vay liền tay | cho vay nóng | cho vay nhanh | cho vay online
        | cho vay tiền nhanh | vay tiền mặt nhanh | vay siêu tốc | vay cấp tốc | vay 24/7 | vay qua app
        | vay tiêu dùng qua app | nợ xấu vẫn duyệt | nợ xấu vẫn được | vay tiền trả góp online | vay trả góp online
        | vay bằng cccd | vay bằng cmnd | bao nợ xấu | cash loan | cash loans | quick loan | quick loans | fast loan
        | fast loans | online loan | online loans | instant cash | payday advance | pinjol legal | pinjol cepat cair
        | pinjol langsung cair | pinjaman kilat | pinjaman dana cepat | dana cepat cair | crédit immédiat
        | prêt immédiat | prêt d'argent rapide | crédit sans justificatif | 借款秒批 | 秒到账贷款 | 网贷平台 | 贷款平台
        | 无需征信 | 不看征信 | 黑户可贷 | vay tiền nợ xấu | vay nợ xấu | hỗ trợ vay | vay vốn nhanh
        | vay tiền không lãi suất | vay tiền qua zalo | cho vay tiền online | pinjaman tanpa agunan
        | pinjaman online langsung cair | prêt urgent | crédit express
        """,
    ),
    (
        LOANS,
        Kind.HINT,
        """
        chỉ cần cmnd | chỉ cần cccd | không cần thế chấp | không thế chấp | không thẩm định | không gọi người thân
        | giải ngân ngay | giải ngân trong | giải ngân nhanh | giải ngân sau | duyệt hồ sơ | duyệt nhanh | bao đậu
        | nhận tiền ngay | có tiền ngay | lãi suất 0 | lãi suất thấp | nợ xấu | instant approval | guaranteed approval
        | apply now | apply online | low rates | cepat cair | langsung cair | cair dalam | tanpa jaminan | tanpa agunan
        | dana tunai | bunga rendah | hanya ktp | modal ktp | ajukan sekarang | sans justificatif | réponse immédiate
        | sans enquête | argent rapide | 秒批 | 放款 | 征信 | 无抵押 | cần tiền gấp | kẹt tiền | trong 15 phút
        | trong 5 phút | lãi 0% | không cần gặp mặt | không gọi tham chiếu | không thẩm định người thân | need cash
        | need money | get approved | approved in minutes | no paperwork | same day cash | butuh dana | cair 5 menit
        | cukup ktp | tanpa survei | besoin d'argent | même fiché | fiché | 借钱 | 急用 | 当天到账 | trả góp
        | get up to
        """,
    ),
    (
        PHARMACY,
        Kind.MATTER,
        """
        viagra | cialis | levitra | sildenafil | tadalafil | kamagra | cường dương | kích dục | obat kuat | cytotec
        | 伟哥 | 壮阳 | 催情 | 迷药
        """,
    ),
    (
        PHARMACY,
        Kind.OFFER,
        """
        viagra | cialis | levitra | kamagra | generic viagra | generic cialis | buy viagra | buy cialis | cheap viagra
        | online pharmacy | canadian pharmacy | no prescription needed | thuốc cường dương | thuốc kích dục
        | tăng kích thước cậu nhỏ | sinh lý nam | giảm cân cấp tốc | giảm cân thần tốc | obat kuat | obat pembesar
        | pembesar penis | titan gel | obat aborsi | jual obat | pharmacie en ligne | acheter viagra | viagra pas cher
        | 伟哥官网 | 壮阳药 | 催情药 | 迷情药 | thuốc tăng cường sinh lực | tăng cường sinh lý | tăng sinh lý
        | bổ thận tráng dương | tăng sinh lực | kéo dài thời gian quan hệ | sextoy | thuốc mê | thuốc kích thích nữ
        | thuốc phá thai online | order cialis | order viagra | cheap cialis | viagra online | cialis online
        | pills online | xanax online | tramadol online | weight loss pills | male enhancement | penis enlargement
        | obat perangsang | obat vitalitas | viagra asli | viagra sans ordonnance | cialis pas cher | 壮阳 | 延时喷剂
        | 迷药 | 听话水
        """,
    ),
    (
        PHARMACY,
        Kind.HINT,
        """
        without prescription | no prescription | overnight delivery | free shipping | order online | buy online
        | buy cheap | ship cod | giao hàng kín đáo | cod | kirim ke seluruh | sans ordonnance | pas cher | 货到付款
        | phái mạnh | giao tận nơi | giá sỉ | hàng chính hãng 100% | asli bpom | livraison discrète | discreet shipping
        | fast shipping | money back guarantee | 正品保证
        """,
    ),
    (
        COMPANY,
        Kind.MATTER,
        """
        gái gọi | mại dâm | bán dâm | phim sex | escort | escort girl | escorts | call girl | call girls | prostitution
        | prostitutes | cewek panggilan | bokep | prostitusi | escortes | 约炮 | 援交 | 卖淫
        """,
    ),
    (
        COMPANY,
        Kind.OFFER,
        """
        gái gọi | gái gọi cao cấp | gái gọi sinh viên | massage kích dục | massage yoni | phim sex | xem sex
        | escort service | escort services | independent escorts | vip escorts | russian escorts | escorts in
        | call girls | call girl service | sex cam | webcam sex | adult dating | cewek panggilan | pijat plus plus
        | jasa pijat plus | open bo | bokep | video bokep | escort girl | rencontre coquine | plan cul
        | massage érotique | 同城约炮 | 外围女 | 上门服务 | 学生妹 | 裸聊 | gái gọi hà nội | gái gọi sài gòn | gái xinh
        | sugar baby | chat sex | cam sex | phim 18+ | escort agency | escort in | book an escort
        | hot girls in your city | adult cam | live cams | wanita panggilan | bokep indo | pijat plus
        | rencontres coquines | escort de luxe | 约妹 | 上门按摩 | 援交妹 | 高端外围
        """,
    ),
    (
        COMPANY,
        Kind.HINT,
        """
        tới bến | hàng vip | kín đáo | checker | hot girls | 24 hours service | cash on delivery | 空降 | 一夜情
        """,
    ),
    (
        CURRENCY,
        Kind.MATTER,
        """
        bitcoin | crypto | cryptocurrency | tiền ảo | tiền điện tử | tiền mã hóa | tiền số | forex | kripto
        | cryptomonnaie | cryptomonnaies | usdt | 比特币 | 虚拟货币 | 加密货币
        """,
    ),
    (
        CURRENCY,
        Kind.OFFER,
        """
        đầu tư bitcoin | đầu tư coin | sàn bitcoin | sàn forex uy tín | đào coin | kèo coin | trade coin | copy trade
        | x2 tài khoản | x10 tài khoản | nhân đôi tài khoản | earn bitcoin | free bitcoin | buy bitcoin | buy crypto
        | double your bitcoin | crypto trading bot | forex signals | trading signals | investasi bitcoin
        | robot trading | acheter bitcoin | gagner des bitcoins | 炒币 | 稳赚 | kiếm tiền với tiền ảo
        | kiếm tiền từ tiền ảo | kiếm tiền online tại nhà | sàn tiền ảo | đầu tư tiền ảo | nhóm kèo | bot trade
        | crypto signals | crypto investment | bitcoin investment | trading signals group | join our trading
        | invest in bitcoin | trading kripto | profit trading | investissement bitcoin | 币圈
        | sàn giao dịch tiền ảo uy tín | sàn giao dịch bitcoin uy tín | sàn tiền ảo uy tín | sàn giao dịch tiền ảo
        | sàn coin uy tín | đầu tư tài chính online | đầu tư 4.0 | forex uy tín | sàn forex | robot forex
        | nhân đôi số tiền | crypto giveaway | bitcoin giveaway | crypto exchange bonus | sàn coin | sàn giao dịch coin
        | sàn giao dịch forex | sàn ngoại hối uy tín | mở tài khoản forex | quyền chọn nhị phân | tín hiệu forex
        | tín hiệu vàng | bot giao dịch | robot giao dịch | ea forex | copytrade | trade forex | trade vàng
        | hoàn phí giao dịch | ib hoàn phí | ủy thác đầu tư lãi | ủy thác coin | nhóm tín hiệu | room tín hiệu
        | forex broker | best forex broker | forex bonus | binary options | binary option signals | gold signals
        | copy trading | broker forex terpercaya | sinyal forex | sinyal trading | robot forex gratis | opsi biner
        | courtier forex | signaux forex | options binaires | robot de trading | 外汇平台 | 外汇开户 | 外汇返佣
        | 炒外汇 | 跟单社区 | 二元期权 | 喊单
        """,
    ),
    (
        CURRENCY,
        Kind.HINT,
        """
        lợi nhuận mỗi ngày | lợi nhuận khủng | cam kết lợi nhuận | lãi mỗi ngày | double your | guaranteed returns
        | guaranteed profit | guaranteed profits | passive income | daily profit | invest now | profit harian
        | keuntungan pasti | rendement garanti | revenus passifs | 日收益 | 高收益 | 返利 | rút gốc | lãi 5% mỗi ngày
        | zero risk | risk free | no risk | sans risque | tanpa risiko | 零风险 | 每日分红 | đòn bẩy cao | nạp rút
        | nạp rút tức thì | xauusd | spread thấp | không trượt giá | lãi 30% | lãi 20% | high leverage | low spread
        | leverage tinggi | spread rendah | effet de levier élevé | 高杠杆 | 低点差
        """,
    ),
    (
        SERVICES,
        Kind.MATTER,
        "dịch vụ seo | seo | backlink | backlinks | vpn | bằng giả | 翻墙 | 外链 | 发票",
    ),
    (
        SERVICES,
        Kind.OFFER,
        """
        dịch vụ seo | seo giá rẻ | seo top | seo từ khóa | mua backlink | bán backlink | backlink chất lượng
        | backlink giá rẻ | tăng like | tăng follow | mua like | mua follow | làm bằng đại học | làm bằng giả
        | vpn miễn phí | tải vpn | seo services | seo agency | buy backlinks | cheap backlinks | link building service
        | guest posting service | buy followers | buy likes | buy instagram followers | rep 1:1 | đồng hồ rep
        | túi super fake | túi xách super fake | giày replica | giày rep | hàng super fake | túi hiệu siêu cấp
        | đồng hồ siêu cấp | replica handbags | replica shoes | tas kw super | 高仿手表 | 高仿包
        | essay writing service | cheap essay | free vpn | best vpn | vpn download | replica watches | jasa seo
        | jasa backlink | backlink murah | beli followers | tambah followers | jual followers | vpn gratis
        | vpn gratuit | référencement pas cher | acheter des followers | 科学上网 | 代写论文 | 论文代写 | 代办证件
        | 代开发票 | 刷粉 | làm bằng lái xe | làm bằng | bằng lái xe không cần thi | làm giấy tờ giả | bao công chứng
        | mua bằng | hack facebook | tăng view | mua view | cày view | đào tạo seo | dịch vụ backlink
        | dịch vụ guest post | textlink | seo company | seo expert | seo service | buy youtube views | buy reviews
        | diploma online | fake diploma | buy essays | write my essay | jasa followers | jual backlink | jual akun
        | ijazah palsu | acheter des likes | acheter des abonnés | 办证 | 代写 | 刷单 | 买粉
        """,
    ),
    (
        SERVICES,
        Kind.HINT,
        """
        cam kết lên top | lên top google | rank on google | first page of google | page one of google | top google
        | unlimited bandwidth | halaman pertama google | première page de google | 加速器 | 梯子
        """,
    ),
    (
        BETTING,
        Kind.SEARCH,
        """
        kết quả xổ số | kết quả bóng đá | kết quả | trực tiếp bóng đá | bóng đá trực tuyến | xem bóng đá | trực tiếp
        | lịch thi đấu | bảng xếp hạng | dự đoán | nhận định | xổ số miền bắc | xổ số miền nam | xsmb | xsmn | xsmt
        | kqxs | bóng đá | world cup | ngoại hạng anh | trận đấu | miền bắc | tỷ số | odds | prediction | live score
        """,
    ),
    (
        ANY,
        Kind.PROMISE,
        """
        đăng ký | đăng nhập | khuyến mãi | khuyến mại | tặng | thưởng | hoàn tiền | ưu đãi | thành viên mới | hội viên
        | tân thủ | 24/7 | trải nghiệm | bet thủ | cược thủ | người chơi | sảnh | truy cập | trò chơi | hấp dẫn
        | hotline | zalo | telegram | giải ngân | duyệt | cccd | cmnd | giao diện | bảo mật | siêu tốc | cực nhanh
        | nhanh chóng | uy tín | đẳng cấp | chuyên nghiệp | tận tình | minh bạch | may mắn | làm giàu | kiếm tiền
        | lợi nhuận | khách hàng | giá rẻ | giá tốt | miễn phí | cam kết | thủ tục | đơn giản | nền tảng | đa dạng
        | sân chơi | hàng đầu | register | registration | bonus | bonuses | deposit | withdraw | withdrawals | payout
        | payouts | players | play | win | winning | instant | discount | discounts | cheap | cheapest | trusted
        | reliable | best | guaranteed | daftar | pemain | menang | menangkan | kemenangan | promo | gratis
        | terpercaya | terbaik | whatsapp | inscription | dépôt | joueurs | offre | gratuit | gratuite | gratuites
        | livraison | retrait | immédiat | avis | gratuits | meilleur | meilleurs | fiable | 优惠 | 会员 | 注册 | 平台
        | 客服 | 登录 | 下载 | 免费 | 微信 | 100% | giftcode | code | miễn phí 100% | xinh đẹp | mỗi ngày | lâu năm
        | tự động | tư vấn | chuẩn nhất | chính xác | new customers | minutes | biggest | exclusive | offer | offers
        | cashback | resmi | akurat | nikmati | setiap hari | legal | mudah | cepat | recevez | obtenez | en 24 heures
        | 全网 | 最大 | 首选 | 随时 | permainan | cực khủng | đỉnh cao | chuyên gia | toàn quốc | 24h | terlengkap
        | tertinggi | terbaru | huge | thousands | fastest | top | expert | dès maintenant | tentez
        """,
    ),
    (
        ANY,
        Kind.APPEAL,
        """
        bạn | anh em | quý khách | hãy | ngay hôm nay | tham gia ngay | bấm vào | click | sign up | your | you | anda
        | segera | hubungi | vous | votre | inscrivez-vous | jouez | gagnez | 您 | 点击 | 联系 | chúng tôi | tự hào
        | đến với | nếu | đừng bỏ lỡ | liên hệ | liên hệ ngay | join | xem ngay | tải ngay | đăng ký ngay | nhận ngay
        | chơi ngay | truy cập ngay | gọi ngay | inbox | kết bạn zalo | visit our | apply for | visit us | order now
        | call now | contact us | join now | play now | don't miss | daftar sekarang | login sekarang | sekarang juga
        | klik | ayo | raih | cliquez | profitez | appelez | contactez | 立即 | 马上 | 欢迎 | 加微信 | 速来
        """,
    ),
    (
        ANY,
        Kind.FILLER,
        """
        trang chủ | chính thức | số 1 | số một | tốt nhất | mới nhất | nhanh nhất | nhất | nhanh | trực tuyến | online
        | hôm nay | việt nam | châu á | cao | rẻ | an toàn | chất lượng | tải | app | apk | link | vào | web | website
        | trang | game | vip | club | com | net | vn | hay | cho | trong | ngày | phút | và | tại | chỉ | tiền | trên
        | điện thoại | lớn nhất | khi | từ | siêu | full | the | a | of | for | and | with | in | at | on | to | from
        | now | today | free | money | site | sites | official | new | fast | latest | login | hari ini | terbesar
        | resmi | murah | tanpa | agen | situs | bandar | indonesia | pulsa | dana | rupiah | bola | dan | di | yang
        | agent | main | mudah | en ligne | pas cher | rapide | et | de | des | en | sur | 最新 | 在线 | 手机 | 网址
        | 大全 | như đánh bạc | đánh bạc với | như xổ số | như chơi xổ số | như một canh bạc | like gambling
        | like a lottery | comme au loto | comme à la loterie | seperti judi
        """,
    ),
    (
        ANY,
        Kind.REPORT,
        """
        công an | cảnh sát | bắt giữ | bắt quả tang | khởi tố | triệt phá | xét xử | tòa án | bị cáo | bị can | bị bắt
        | điều tra | cảnh báo | tố giác | xử phạt | nghị định | luật | vi phạm | lừa đảo | ngăn chặn | phòng chống
        | quảng cáo | tin nhắn | tờ rơi | dụ dỗ | mời chào | mạo danh | khai | khai nhận | nghi phạm | đối tượng
        | nạn nhân | trình báo | khuyến cáo | trái phép | thua | mất trắng | nghiện | mạng xã hội | mất tiền | may rủi
        | tan cửa nát nhà | tài trợ | police | arrested | court | law | laws | warned | warn | warns | crackdown
        | advert | adverts | advertising | advertised | advertisement | prosecutors | regulator | regulators | banned
        | illegal | fraud | scam | scams | victims | sponsor | sponsored | spam | addiction | polisi | polres | polda
        | ditangkap | hukum | iklan | korban | penipuan | ilegal | memblokir | blokir | pemberantasan | memberantas
        | kecanduan | tersangka | policiers | tribunal | justice | loi | arnaque | arnaques | victimes | illégal
        | interdit | publicité | 警方 | 公安 | 法院 | 查处 | 打击 | 诈骗 | 嫌疑人 | 违法 | cột điện | dán | nợ nần
        | vỡ nợ | kiện | cảnh giác | đòi nợ | debt | debts | diblokir | judi marak | utang | terjerat | dettes
        | surendettement | bác sĩ | bệnh nhân | y tế | doctors | patients | prescribed | clinic | dokter | pasien
        | médecins | thiệt hại | tự tử | vướng vào | tín dụng đen | lôi kéo | nạn | tệ nạn | trấn áp | xóa sổ | truy tố
        | cáo trạng | lĩnh án | án tù | jail | jailed | sentenced | raid | raided | council | councillor | lawmakers
        | parliament | judge | crime | gerebek | digerebek | razia | hakim | marak | maraknya | meresahkan | perda
        | conseil | députés | condamné | 案件 | 判刑 | 抓获 | 记者 | bắt nhóm | bắt đối tượng | koperasi | memberi
        | memberikan | menawarkan | 提供 | 推出 | 农民
        """,
    ),
    (
        ANY,
        Kind.SAYING,
        """
        cho biết | chia sẻ với | nói | kể | theo ông | theo bà | said | says | told | kata | ujar | ujarnya | katanya
        | mengatakan | selon | 表示 | 记者
        """,
    ),
)

# Names of the trade: a stem and a lucky number. The words that end so by chance have other stems.
STEMS = "w m fb fun jun qh hi sh ee v9 f8bet shb go new mb ok bj ae vn uw nbet i9 j sv kuwin win 98win luck lucky hay"
NUMBERS = "88 66 888 99 77"
NAMES = """
    188bet 789bet 33bet 123bet 8xbet 6686bet k8bet bongbet rikbet bk8 kubet kuwin 98win sunwin hitclub b52club iwin
    zowin go88 789club 68gamebai gemwin manclub slot88 slot777 sbobet 1xbet bet365 fb88 w88 m88 dafabet vwin 12bet
    sv388 thabet f8bet okvip hi88 shbet jun88 new88 123b
"""
# Phrases as they are typed into an address or a search box, besides those of the table without their spaces.
GLUED = """
    nhacai tylekeo keonhacai soikeo soicau ketquabongda ketquaxoso bongdatructiep tructiepbongda xosomien lodeonline
    taixiu nohudoithuong gamebai casinoonline onlinecasino slotgacor situsjudi judionline togelonline vaytienonline
    vaytiennhanh cacuoc bancadoithuong
"""

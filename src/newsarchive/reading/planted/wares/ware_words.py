"""More words of the trades that plant advertising: films, fortune telling, slimming, and more of the others.

The same kind of table as in `trade_words`, which has the trades that plant most.
"""

from __future__ import annotations

from newsarchive.reading.planted.wares.trade_words import BETTING, COMPANY, LOANS, PHARMACY, SERVICES, Kind

FILMS, FORTUNE, SLIMMING, GOODS = "films", "fortune", "slimming", "goods"

WARES: tuple[tuple[str, Kind, str], ...] = (
    (
        FILMS,
        Kind.MATTER,
        """
        xem phim | phim lẻ | phim bộ | phim hay | phim online | nonton film | full movie | movies online
        | film gratuit | films gratuits | kho phim | drama korea | 在线观看 | 免费看
        """,
    ),
    (
        FILMS,
        Kind.OFFER,
        """
        vietsub | phim vietsub | phim mới vietsub | phim lẻ vietsub | phim thuyết minh | xem phim online
        | xem phim trực tuyến | xem phim hd | xem phim miễn phí | xem phim lẻ | xem phim bộ | xem phim hay
        | xem phim mới | xem phim nhanh | xem phim vietsub | phim bộ hàn | phim bộ hàn quốc | phim bộ trung
        quốc | phim lẻ hay nhất | phim lẻ mới | phim hd | phim hay vietsub | phimmoi | phimhay | phim chiếu
        rạp trọn bộ | watch free movies | watch movies online | watch full movies | full movies online
        | free movies online | free movie streaming | movies free in hd | nonton film gratis | nonton film sub
        indo | nonton film bioskop | nonton film online | sub indo | streaming film gratis | nonton drama
        korea | download film gratis | film complet en français | streaming vf | streaming gratuit | film
        streaming gratuit | films en streaming gratuit | voir film en streaming | 免费在线观看 | 在线观看免费
        | 高清无广告
        | 成人电影 | 免费看片 | 免费观看高清 | 无码 | 在线播放免费
        """,
    ),
    (
        FILMS,
        Kind.HINT,
        """
        blockbuster | every blockbuster | streaming in full quality | watch the lot | without paying a penny
        | every new series | streaming now | live sport | phim bom tấn | vừa ra rạp | không mất một đồng
        | không mất một đồng nào | sans inscription ni publicité | ni publicité | bản dịch đầy đủ | full
        movies online | films et séries |
        không quảng cáo | trọn bộ | full hd | không giật | tốc độ cao | phim bom tấn | phim chiếu rạp | bản
        đẹp | thuyết minh | no ads | without ads | in hd | tanpa iklan | kualitas hd | film bioskop | film
        terbaru | sans publicité | sans inscription | qualité hd | films et séries | film complet | 无广告 | 高清
        | 无需下载 | 电影电视剧 | latest movies | full movies
        """,
    ),
    (
        COMPANY,
        Kind.OFFER,
        """
        rencontre coquine gratuite | plan cul gratuit | profils coquins | femmes célibataires près de chez vous
        | theo dõi ngoại tình |
        phim jav | jav hd | jav không che | phim cấp 3 | xem phim 18 | phim sex việt | phim sex không che
        | sex việt nam | xem sex việt | sex không che | clip sex | vip companions | vip hostesses | vip
        massage | massage vip | gái gọi kín đáo | 学生妹上门 | 成人视频 | 裸聊直播
        """,
    ),
    (
        COMPANY,
        Kind.HINT,
        """
        site de rencontre | femmes célibataires | inscription gratuite et discrète |
        hostesses | companions | vip hostesses | on call around the clock | around the clock | single text
        message | single message | hội viên vip | trợ lý riêng | cả ngày lẫn đêm | túc trực cả ngày lẫn đêm
        | đón tận nơi | waiting to chat | in your city |
        không che | discreet booking | in every major city | day and night | tại nhà nghỉ | ảnh thật | nhà
        nghỉ khách sạn | phục vụ nhiệt tình | 全天安排 | 先见人后付款 | 满意为止 | 高端私密 | clip hot | lộ hàng
        | hot girls
        """,
    ),
    (
        BETTING,
        Kind.OFFER,
        """
        乐鱼体育 | 开云体育 | 半岛体育 | 爱游戏体育 | 米兰体育 | 华体会 | 亚博体育 | 必威体育 | 万博体育
        | 星空体育 | 足球投注 | agen bola sbobet | mix parlay | soi cầu vip | cặp lô kép | lô kép
        | kqxsmb | pasang taruhan |
        sảnh bài | cổng game | situs permainan |
        lô gan | xsmb hôm nay | dự đoán xsmb | dự đoán xsmn | dự đoán xsmt | quay thử xổ số | quay thử xsmb
        | soi cầu 247 | rồng bạch kim | sổ mơ | sổ mơ lô đề | lô xiên | đề đầu đuôi | đầu đuôi giải đặc biệt
        | bạc nhớ lô đề | bạc nhớ | đánh con gì | lô thủ | kèo chấp | kèo tài xỉu | kèo phạt góc | kèo xiên
        | kèo thơm | kèo thơm hôm nay | kèo hôm nay | kèo nhà cái 5 | kèo bóng đá hôm nay | tỷ lệ kèo bóng
        đá | tài xỉu hiệp | xoilac | xoilac tv | xem bóng đá xoilac | cầu lô | lô đẹp | chốt lô | dàn đề 36
        số | thống kê lô gan | thống kê giải đặc biệt | soi cầu lô | đá gà thomo | đánh bài ăn tiền | cá
        cược esport | nạp thẻ cào | slot nạp thẻ | nạp rút tự động | data hk | data sgp | data sdy
        | keluaran sgp | prediksi sdy | prediksi hk | prediksi sgp | live draw | live draw hk | colok bebas
        | angka main | angka main jitu | pola slot | pola slot gacor | link slot | rtp slot hari ini | slot
        gacor malam ini | casino français fiable | paris sportifs sans vérification | bonus de casino
        | casino en direct | poker en ligne | roulette en ligne | 澳门博彩 | 澳门新葡京官方网站 | 真人百家乐
        | 博彩官方网站 | 时时彩计划
        | 时时彩计划群 | 博彩公司排名 | 棋牌下载 | 彩票计划 | 足彩推荐 | 竞彩推荐 | 六合彩特码 | 开奖直播
        | real money casino | casino free spins
        | sports betting tips | sure betting tips
        | mã khuyến mãi tân thủ | khuyến mãi tân thủ | hưởng hoàn trả
        """,
    ),
    (
        BETTING,
        Kind.HINT,
        """
        提款秒到 | 赔率最高 | 电竞 | tanpa blokir | odds tertinggi | bola tangkas | cầu đẹp | chốt số đầu đuôi
        | sân chơi đại gia |
        nạp một lần | nhận gấp đôi | rút về tài khoản | mencoba peruntungan | membayar setiap kemenangan
        | setiap kemenangan | retrait immédiat | vérification d'identité | machines à sous | quay trúng | tiền
        cược | rút thưởng |
        trận cầu tâm điểm | tỷ lệ châu á | tiến lên miền nam | phỏm | mậu binh | xì tố | liêng | bài ba cây
        | rồng hổ | chuẩn xác nhất | siêu chuẩn | tường thuật kết quả | giải mã giấc mơ | không giật lag
        | bình luận tiếng việt | link xem | trúng lớn | kèo châu á | first deposit | pays out | fancies a
        flutter | shio | tours gratuits | giờ vàng tài lộc | trực tiếp xổ số | trực tiếp bóng đá hôm nay
        | link xem bóng đá | xem bóng đá trực tiếp | vòng quay may mắn
        | tân thủ | mã tân thủ | thành viên vip | thành viên mới | hoàn trả mỗi tuần | hoàn trả mỗi ngày | thưởng nóng
        | giftcode | mã giftcode | code tân thủ | nạp rút | rút về thẻ | ăn tiền thật | thưởng nạp đầu
        """,
    ),
    (
        LOANS,
        Kind.OFFER,
        """
        cho vay tới | cho vay đến | siap meminjamkan | will lend you | lend you up to |
        vay tiền sinh viên | vay tiền bằng icloud | vay bằng icloud | vay bằng căn cước | vay bằng căn cước
        công dân | cầm đồ online | cầm cavet | vay nóng cầm cavet | vay tiền app | vay 10 triệu | vay 10
        triệu trong ngày | vay lãi suất thấp | tiền về tài khoản | bad credit loans | payday loans online
        | instant cash advance | no credit check and no paperwork | short of cash | mini prêt | crédit sans
        refus | prêt rapide en ligne | prêt entre particuliers | prêt entre particuliers sérieux | crédit
        express entre particuliers sérieux | crédit entre particuliers | crédit rapide sans refus | fiché
        banque de france | même fiché banque de france | pinjaman uang | pinjaman online cair | pinjol cair
        | 速贷 | 秒批秒到账
        | vay tiền không thẩm định | vay không thẩm định | vay tín chấp theo lương | hỗ trợ vay tín chấp | hỗ trợ vay
        tiền | hỗ trợ vay vốn nhanh | vay tiền chỉ cần cmnd | vay tiền chỉ cần cccd | vay chỉ cần cmnd | vay chỉ cần
        cccd | vay tiền trong ngày | vay không cần chứng minh thu nhập | cầm đồ lãi suất thấp | cầm đồ lãi thấp | cầm
        đồ giá cao | đáo hạn thẻ tín dụng | rút tiền thẻ tín dụng | cho vay góp ngày | cho vay trả góp ngày | vay đứng
        ngày | cầm đồ f88 | bốc bát họ online
        """,
    ),
    (
        LOANS,
        Kind.HINT,
        """
        thiếu tiền đột xuất | dompet menipis | sebelum gajian | cukup dengan ktp | turned you down | no
        awkward questions | lãi suất 0% | besoin d'argent rapidement |
        chỉ cần căn cước | chỉ bằng căn cước | căn cước công dân | hạn mức | nợ xấu vẫn | giải ngân | khoản
        vay đầu tiên | duyệt tự động | deposited today | before payday | entre particuliers | entre
        particuliers sérieux | réponse en 24 heures | fonds versés | sans frais de dossier | sans refus
        | limit sampai | cair 5 menit | modal ktp | tanpa ribet | 利息低 | 秒到账 | vay sinh viên | vay cá nhân
        | interdits bancaires | rachat de crédit | 信用贷款 | 凭身份证 | 无需抵押 | vay trực tuyến | dịch vụ vay trực
        tuyến | 黑户
        | không cần chứng minh thu nhập | không chứng minh thu nhập | không giữ giấy tờ | giữ đồ lấy tiền ngay | lấy
        tiền ngay | nhận tiền liền | hộ khẩu tỉnh | giải ngân trong ngày | cần vốn làm ăn | cần vốn gấp | bên em hỗ
        trợ | không cần người bảo lãnh | không gọi điện thẩm định | cầm đồ | duyệt vay | lên đến 50 triệu | không lo
        nợ xấu
        | money in your account | funds in your account | cash in your account | in your account the same day |
        virement en 24 heures | virement immédiat
        """,
    ),
    (
        SERVICES,
        Kind.OFFER,
        """
        guest posts | buy guest posts | instagram followers | quality backlinks | cheap seo services
        | thuê thám tử | thám tử giá rẻ | thám tử tư | công ty thám tử |
        làm bằng cấp 3 | làm bằng cao đẳng | làm bằng lái xe ô tô | làm chứng chỉ | làm chứng chỉ ngoại ngữ
        | nhận làm bằng | phôi thật | phôi gốc | làm giấy tờ | custom essays | custom essay | buy
        dissertation | zero plagiarism | order custom essays | essay writing | 办证刻章 | 刻章 | 文凭学历
        | 先开票后付款
        | 先验后付 | 代开住宿发票 | 代开增值税发票 | 代开各类
        | 代开发票 | 代开各类发票 | 发票代开 | 代办文凭 | 代办证件 | đòi nợ thuê uy tín
        | dịch vụ đòi nợ thuê uy tín | nhận đòi nợ thuê |
        nhận thu hồi nợ
        """,
    ),
    (
        SERVICES,
        Kind.HINT,
        """
        rank first on google | only $5 | định vị điện thoại | có kết quả mới thu tiền |
        tra được trên hệ thống | bằng cao đẳng | chứng chỉ tin học | chứng chỉ ngoại ngữ | bằng cấp 3
        | essays | dissertations | full refund | 学历 | 文凭 | 微信同号 | 电话微信同号 | 网上可查 | 住宿发票
        | 餐饮发票 | 增值税发票 | 开发票
        | expert writers
        | 联系微信 | 加微信 | 各行业均可 | nhanh gọn
        """,
    ),
    (
        PHARMACY,
        Kind.OFFER,
        """
        yếu sinh lý | trị yếu sinh lý | xuất tinh sớm | bao cao su đôn dên | thuốc kích dục nữ | thuốc cường
        dương thảo dược | obat kuat herbal | pria kembali perkasa | generic viagra and cialis
        """,
    ),
    (
        PHARMACY,
        Kind.HINT,
        """
        phong độ | liệu trình | overnight shipping | worldwide | perkasa | tanpa nama barang | thanh toán
        khi nhận
        | không tác dụng phụ | giao hàng toàn quốc | che tên sản phẩm | cam kết hiệu quả | hoàn tiền nếu không hiệu
        quả | viên uống | thảo dược thiên nhiên
        """,
    ),
    (
        SLIMMING,
        Kind.MATTER,
        """
        giảm cân | weight loss | perdre du poids | pelangsing | 减肥
        """,
    ),
    (
        SLIMMING,
        Kind.OFFER,
        """
        obat herbal pelangsing | krim pemutih wajah | krim pemutih | 减肥茶 | 祛斑美白 |
        trà giảm cân | cam kết giảm cân | giảm cân cấp tốc | weight loss pills | keto gummies | pilules
        minceur | obat pelangsing | 减肥药
        """,
    ),
    (
        FORTUNE,
        Kind.OFFER,
        """
        voyance par téléphone | voyance gratuite | voyance sans attente | marabout sérieux | retour affectif
        | retour de l'être aimé | xem bói online | bùa yêu | bùa ngải | jasa dukun | pelet ampuh | psychic
        readings | love spells
        """,
    ),
    (
        FORTUNE,
        Kind.HINT,
        """
        résultats en 48 heures | sans attente | premières minutes offertes | retour aimé
        | résultats garantis | retour de l'être aimé | appelez vite | voyant sérieux | hasil terbukti
        """,
    ),
    (
        BETTING,
        Kind.MATTER,
        """
        blackjack
        """,
    ),
    (
        PHARMACY,
        Kind.MATTER,
        """
        xanax | tramadol | ambien
        """,
    ),
    (
        SLIMMING,
        Kind.HINT,
        """
        menurunkan berat badan | sudah terbukti | potongan harga | 无效退款 | 全额退款 | 买一送一 | 限时抢购
        | 无副作用 |
        trà thảo mộc | nhịn ăn | cam kết giảm | hoặc hoàn tiền | money back |
        thuốc giảm cân | diet pills
        | viên uống | không tác dụng phụ | giao hàng toàn quốc | giảm béo | đánh tan mỡ | eo thon | lấy lại vóc dáng
        | lose 10 pounds | lose 20 pounds | pounds in a week | burn fat | order now | kilos en une semaine | perdez du
        poids | turun berat badan
        """,
    ),
    (
        FORTUNE,
        Kind.MATTER,
        """
        marabout | voyance
        """,
    ),
    (
        GOODS,
        Kind.OFFER,
        """
        sim phong thủy | sim số đẹp giá rẻ | kho sim | bán sim đẹp | luxury replicas | fake rolex | replica handbags
        | designer handbags at factory prices | cheap jordans | louis vuitton outlet | tas branded kw | jam tangan kw
        | sac de luxe pas cher | 高仿手表 | 高仿包 | 精仿
        """,
    ),
    (
        GOODS,
        Kind.HINT,
        """
        sim số đẹp | sim đẹp | số đẹp | designer handbags | factory prices | real thing | free returns | giá gốc
        """,
    ),
)

"""The words with which anybody sells anything to a reader: a table to read and to add to.

They are nobody's trade's: it is their coming together that no news story has,
which tells of people and does not speak to one. What such words weigh stands here too.
"""

from __future__ import annotations

from enum import IntEnum


class Sign(IntEnum):
    """What a phrase does in an advertiser's sentence."""

    CALL = 0  # calls the reader to act, and at once
    NEED = 1  # asks him what he wants
    INVITE = 2  # what he is to do, in words that notices have, too
    READER = 3  # speaks to him
    REWARD = 4  # what he gets for it
    PRAISE = 5  # how good it is
    PROMISE = 6  # how easy it is
    CONTACT = 7  # where he finds the advertiser
    WARE = 8  # what is for sale, of those who plant such sentences
    OFFICE = 9  # whoever speaks for an office, a school or a newspaper: he may call people, too


WEIGHTS = {
    Sign.CALL: 2.0,
    Sign.NEED: 1.5,
    Sign.INVITE: 1.0,
    Sign.READER: 1.0,
    Sign.REWARD: 1.5,
    Sign.PRAISE: 1.0,
    Sign.PROMISE: 1.0,
    Sign.CONTACT: 1.0,
    Sign.WARE: 2.0,
}

TABLE: tuple[tuple[Sign, str], ...] = (
    (
        Sign.CALL,
        """
        đăng ký ngay | đăng kí ngay | tải ngay | tải app | tải ứng dụng ngay | ghé ngay | truy cập ngay
        | tham gia ngay | nhận ngay | liên hệ ngay | gọi ngay | chơi ngay | mua ngay | đặt hàng ngay | đặt ngay
        | vay ngay | xem ngay | click ngay | bấm ngay | inbox ngay | nhanh tay | đừng bỏ lỡ | đừng bỏ qua
        | để không bỏ lỡ | kẻo lỡ | ngay hôm nay | còn chần chừ gì | còn chờ gì nữa | chần chờ gì nữa
        | click vào | nhấn vào link | bấm vào link | quét mã tải | link vào | link tải | link truy cập
        | link đăng nhập | nạp đầu | nạp lần đầu | nạp ngay | nhắn tin ngay | inbox | ib ngay | kết bạn zalo
        | cùng trải nghiệm | trải nghiệm ngay | thử vận may | săn ngay | rinh ngay | rinh quà | nhận code
        | giftcode | đăng ký nhận ngay | nhận thưởng | không bị chặn | ngay để | sign up today | sign up now
        | sign up at | sign up and | join now | join today | apply now | apply today | apply with | order now
        | buy now | call now | click here | don't miss out | get started today | start winning | play now
        | claim your | claim now | try it now | act now | download now | visit us today | book now | shop now
        | order at | and claim | start playing | start streaming | daftar sekarang | daftar di | sekarang juga
        | klik link | klik di sini | gabung sekarang | gabung di | ajukan sekarang | hubungi kami | buruan
        | jangan lewatkan | segera daftar | unduh sekarang | unduh aplikasi | pesan sekarang | beli sekarang
        | login sekarang | coba sekarang | raih | bergabung sekarang | ayo gabung | ayo daftar | rasakan sensasi
        | dapatkan bonus | inscrivez-vous | cliquez ici | profitez de | profitez d'un | profitez des
        | dès aujourd'hui | dès maintenant | n'attendez plus | appelez maintenant | commandez maintenant
        | faites votre demande | téléchargez | jouez | rejoignez-nous | tentez votre chance | demandez votre
        | obtenez | contactez-nous | essayez gratuitement | 立即下载 | 立即注册 | 立即申请 | 点击申请 | 点击下载
        | 点击注册 | 加微信 | 联系微信 | 马上注册 | 马上加入 | 速来 | 欢迎来电 | 立即加入 | 注册即送 | 扫码下载
        | 点击进入 | 立即体验 | 马上申请
        """,
    ),
    (
        Sign.NEED,
        """
        bạn đang cần | bạn cần tiền | bạn đang tìm | bạn muốn | bạn mơ ước | bạn có muốn | cần tiền gấp
        | kẹt tiền | bạn đang gặp | bạn gặp khó | cần vốn gấp | thiếu tiền | bạn chán | bạn lo lắng
        | hàng triệu người chơi | looking for | need cash | need money | struggling with | want to win
        | tired of | in need of | need a loan | butuh dana | butuh uang | butuh pinjaman | ingin menang
        | ingin kaya | cari situs | bosan kalah | besoin d'argent | besoin d'un | vous cherchez
        | envie de gagner | vous rêvez | 急用钱 | 缺钱 | 想赚钱 | 资金周转 | 想赢钱
        """,
    ),
    (
        Sign.INVITE,
        """
        đăng ký | đăng kí | đăng nhập | truy cập | tải | tải về | tải xuống | liên hệ | tham gia | ghé | đến với
        | hãy | xem thêm tại | đặt hàng | đặt lịch | gọi | nhắn tin | nạp | cập nhật tại | chơi tại | chơi | mua
        | chọn | join | order | register | download | visit | contact | apply | sign up | subscribe | play
        | choose | bet | daftar | klik | kunjungi | unduh | hubungi | gabung | ajukan | mainkan | pesan | login
        | nikmati | rejoignez | contactez | visitez | commandez | cliquez | choisissez | misez | pariez
        | profitez | 注册 | 下载 | 点击 | 联系 | 申请 | 登录 | 加入 | 咨询 | 来电
        """,
    ),
    (
        Sign.READER,
        """
        bạn | anh em | quý khách | quý ông | các bạn | khách hàng | người chơi | hội viên | tân thủ
        | thành viên mới | thành viên | cược thủ | bet thủ | players | new players | members | your | you
        | yours | anda | kamu | bosku | sobat | vous | votre | vos | 您 | 客户 | 会员 | 新老客户 | 玩家
        """,
    ),
    (
        Sign.REWARD,
        """
        tặng | tặng ngay | khuyến mãi | khuyến mại | khuyến mãi khủng | thưởng | tiền thưởng | hoàn tiền
        | hoàn trả | miễn phí | ưu đãi | quà khủng | giảm giá | miễn lãi | lãi suất 0% | lãi suất thấp | lãi 0%
        | freeship | lợi nhuận | mua 2 tặng 1 | mua 1 tặng 1 | học bổng | code | quà tặng | đổi thưởng
        | giảm ngay | bao đậu | bonus | free | free spins | discount | cashback | no deposit | jackpot
        | jackpots | promo code | win big | prizes | gratis | promo | diskon | hadiah | bunga rendah
        | tanpa potongan | kemenangan | gratuit | gratuits | gratuitement | offert | offerte | remise | cadeau
        | sans frais | bonus de bienvenue | 优惠 | 免费 | 彩金 | 红包 | 返利 | 送彩 | 赠送 | 折扣 | 首存送
        | 利息低 | 低息
        """,
    ),
    (
        Sign.PRAISE,
        """
        uy tín | hàng đầu | số 1 | số một | nhanh nhất | tốt nhất | lớn nhất | rẻ nhất | cao nhất | siêu tốc
        | cực nhanh | đẳng cấp | đỉnh cao | chuyên nghiệp | xanh chín | giá rẻ | giá tốt | chất lượng | hấp dẫn
        | chuẩn xác | chuẩn | mới nhất | không giật lag | quốc tế | tận tình | chu đáo | kín đáo | xinh đẹp
        | cực khủng | kịch tính | siêu khủng | tin dùng | tin tưởng | hàng thật giá thật | hàng chính hãng
        | cạnh tranh | thượng lưu | tỷ lệ thắng cao | full hd | best | trusted | fastest | biggest | top
        | reliable | number one | cheapest | 100% original | leading | exclusive | terpercaya | terbaik
        | terbesar | terlengkap | resmi | tertinggi | gacor | maxwin | jitu | paling | meilleur | meilleure
        | meilleurs | fiable | rapide | leader | n°1 | le plus grand | 最佳 | 首选 | 信誉 | 诚信 | 正规 | 专业
        | 第一 | 最大 | 官网 | 秒到账 | 应有尽有
        """,
    ),
    (
        Sign.PROMISE,
        """
        cam kết | chỉ cần | chỉ với | chỉ trong | chỉ sau | không cần | không thế chấp | không thẩm định
        | bao công chứng | không quảng cáo | không gọi người thân | nợ xấu | 24/7 | mỗi ngày | mỗi tuần
        | tức thì | trong tích tắc | trong tài khoản | có ngay tiền | trong 5 phút | trong 15 phút | 5 phút
        | đảm bảo | an toàn tuyệt đối | yên tâm | dễ dàng | nhanh chóng | đơn giản | trọn gói | tận nơi
        | tận nhà | toàn quốc | không cọc | hoàn tiền 100% | rút tiền | tiền về tài khoản | có tiền ngay
        | giải ngân | duyệt | kỳ đầu | kể cả | lần đầu | cho người mới | không lo | vay dễ | không giới hạn
        | đơn giản chỉ | mọi lúc mọi nơi | nạp rút | thủ tục đơn giản | guaranteed | no credit check
        | in minutes | in five minutes | instant | instantly | same-day | same day | no paperwork | starting at
        | from scratch | payouts | withdrawals | no problem | required | up to | pasti | tanpa jaminan
        | tanpa syarat | cair | langsung cair | hanya modal | hanya dengan | 24 jam | cukup | mulai
        | dibayar lunas | dijamin | mudah | setiap putaran | tanpa ribet | dibayar | sans justificatif
        | immédiat | immédiate | en 24 heures | sans engagement | garanti | garantie | même si vous | sans dépôt
        | jusqu'à | sans enquête | sans refus | 保证 | 当天 | 24小时 | 无需 | 无抵押 | 随时 | 包过 | 稳赚 | 安全
        | 先开票后付款 | 可查 | 快速
        """,
    ),
    (
        Sign.CONTACT,
        """
        zalo | hotline | telegram | whatsapp | wechat | viber | qq | 微信 | 电报 | 飞机 | tele | call/zalo
        """,
    ),
    (
        Sign.WARE,
        """
        xem phim | phim hd | vietsub | thuyết minh | phim chiếu rạp | phim mới | phim lẻ | phim online
        | phim sex | du học | đậu visa | visa | xuất khẩu lao động | massage | spa | gái gọi | trị nám
        | trắng da | da trắng | kem trộn | tăng cân | giảm cân | giảm 10kg | giảm béo | ăn kiêng | sinh lý
        | cai thuốc | trà giảm cân | thuốc nam | làm bằng | bằng đại học | chứng chỉ | giấy tờ giả | backlink
        | dịch vụ seo | chuẩn seo | top google | tăng like | tăng follow | vay tiền | vay online | cho vay | vay
        | căn cước | cmnd | cccd | tín hiệu | lệnh chuẩn | coin | forex | đá gà | cược | tỷ lệ cược | soi kèo
        | nổ hũ | game bài | cổng game | nhà cái | sân chơi | casino | lô đề | tài xỉu | bắn cá | xổ số | slot
        | bong da truc tuyen | trực tiếp bóng đá | thám tử | thông tắc | hút bể phốt | xem bói | bùa ngải
        | cầm đồ | thế giới giải trí | cường dương | thời gian quan hệ | thuê xe tự lái | đồng hồ rep
        | hàng replica | sim số đẹp | thuê xe giá rẻ | nhà đất sổ hồng | online casino | casino | betting
        | slots | sportsbook | loan | loans | payday | your essay | writes your paper | first essay
        | dissertation | replica watches | watch free movies | latest movies | movies free | full movie
        | weight loss | keto | cbd | seo | backlinks | escort | escorts | crypto | bitcoin | forex signals | vpn
        | fake id | diploma | followers | iptv | situs slot | slot | togel | judi | casino | taruhan | pinjaman
        | pinjol | dana cepat | modal ktp | deposit pulsa | rtp | scatter | scatter hitam | jual obat
        | obat kuat | pelangsing | pemutih | nonton film | nonton bokep | streaming film | jasa seo
        | followers murah | bandar togel | bandar resmi | casino | paris sportifs | crédit | prêt
        | machines à sous | jackpot | voyance | rachat de crédit | perdre du poids | minceur | streaming gratuit
        | film complet | rencontre | viagra | montre de luxe | permis de conduire | 发票 | 开票 | 贷款 | 借款
        | 博彩 | 娱乐城 | 百家乐 | 老虎机 | 体育投注 | 棋牌 | 办证 | 文凭 | 代写 | 约炮 | 上门 | 减肥 | 美白
        | 壮阳 | 外链 | 翻墙 | 炒币 | 刷单 | 提款 | 黑户
        """,
    ),
    (
        Sign.OFFICE,
        """
        ủy ban | ubnd | hđnd | phòng giáo dục | nhà trường | trường học | bệnh viện | trạm y tế | trung tâm y tế
        | bưu điện | kho bạc | ngân hàng nhà nước | ngân hàng chính sách | bảo hiểm xã hội | cổng dịch vụ công
        | vneid | ban tổ chức | ban quản lý | hội nông dân | đoàn thanh niên | hội phụ nữ | công an | người dân
        | bà con | thí sinh | phụ huynh | học sinh | bạn đọc | độc giả | tòa soạn | bài báo | bản tin
        | phóng viên | nhà báo | theo dõi chúng tôi | ủng hộ | từ thiện | vắc xin | tiêm chủng | xét nghiệm
        | chủ tịch | giám đốc | hiệu trưởng | hộ nghèo | hộ cận nghèo | sinh viên nghèo | nông dân | đừng tin
        | chớ tin | lời mời | không nên | cảnh giác | đề phòng | lời dụ | chiêu trò | newsletter | newsletters
        | subscription | subscribers | journalism | readers | council | ministry | government | beware
        | do not trust | residents | school | hospital | library | donate | donation | charity | our newsroom
        | dinas | pemerintah | kementerian | kecamatan | warga | sekolah | puskesmas | rumah sakit | pembaca
        | redaksi | langganan | berlangganan | koran | wali kota | bupati | masyarakat | donasi | waspada
        | jangan percaya | nelayan | petani | lecteurs | abonnés | abonnement | abonnez-vous | mairie
        | préfecture | ministère | école | hôpital | habitants | rédaction | commune | journal | infolettre
        | méfiez-vous | agriculteurs | 记者 | 政府 | 学校 | 医院 | 居民 | 市民 | 商户 | 谨防 | 切勿 | 读者
        | 本报 | 教育局 | 社区 | 村民 | 公安
        """,
    ),
)

# What a seller calls his readers with; the rest only tells of his wares.
CALLING = frozenset({Sign.CALL, Sign.NEED, Sign.INVITE, Sign.CONTACT})

"""What is sold to readers in the midst of other people's stories, with nobody's shady trade behind it: a table.

Remedies, beauty, loans, papers, handymen: each ware has the words by which a
story may speak of it, too. So a ware counts for an advertisement only where
nothing else in the page knows it. Below stand what such advertisements claim,
and how the reader is to get what they sell. The table is to read and to add to.
"""

from __future__ import annotations

# A ware, and the words that tell of it; where a story has one of them, it may be the story's.
WARES: dict[str, str] = {
    "joints": """
        xương khớp | đau khớp | khớp gối | viên khớp | đau lưng | mỏi gối | thoái hóa khớp | thoát vị đĩa đệm
        | gout | gút | tê bì tay chân | đau nhức xương | joint pain | arthritis | back pain | knee pain
        | douleurs articulaires | mal de dos | arthrose | asam urat | nyeri sendi | pegal linu | 关节 | 腰腿
        | 颈椎 | 风湿 | 痛风 | xương chắc khỏe | viêm khớp | đau vai gáy | đau thần kinh tọa | aching joints
        | sore knees | genoux douloureux | sakit lutut | rematik | 腰椎 | 膝盖疼
        """,
    "sleep": """
        mất ngủ | ngủ ngon | ngủ không sâu | khó ngủ | insomnia | sleepless | sleep better | insomnie
        | mieux dormir | susah tidur | 失眠 | 睡眠 | trằn trọc | giấc ngủ sâu | restless nights | nuits blanches
        | sulit tidur | 安睡 | 入睡
        """,
    "stomach": """
        dạ dày | trào ngược | ợ chua | đại tràng | táo bón | acid reflux | bloating | constipation
        | ballonnements | asam lambung | maag | sakit maag | 胃痛 | 便秘 | 肠胃 | viêm loét | tiêu hóa kém
        | đầy hơi | heartburn | brûlures d'estomac | perut kembung | 胃病 | 胃药
        """,
    "sugar": """
        tiểu đường | đường huyết | blood sugar | diabetes | glycémie | diabète | gula darah | kencing manis
        | 血糖 | 糖尿病 | hạ đường huyết | ổn định đường huyết | sugar levels | 降糖
        """,
    "pressure": """
        huyết áp | mỡ máu | tai biến | đột quỵ | blood pressure | cholesterol | tension artérielle
        | darah tinggi | kolesterol | 高血压 | 血脂 | mỡ trong máu | hạ huyết áp | lower your blood pressure
        | hypertension | 降压
        """,
    "liver": """
        mát gan | giải độc gan | men gan | gan nhiễm mỡ | liver detox | detox | détox | foie gras maladie | 护肝
        | 排毒 | hạ men gan | men gan cao | fatty liver | 解酒护肝
        """,
    "eyes": """
        sáng mắt | mắt mờ | mờ mắt | cận thị | đục thủy tinh thể | eyesight | blurry vision | vue floue
        | mata kabur | mata minus | 视力 | 近视 | 眼疲劳 | sáng rõ | cận loạn | clear vision | lunettes inutiles
        | rabun
        """,
    "ears": """
        ù tai | nghe kém | tinnitus | hearing loss | acouphènes | telinga berdenging | 耳鸣 | thính lực
        | ringing ears | ringing in the ears | bourdonnements | tuli | 听力
        """,
    "lungs": """
        bổ phế | ho khan | ho đờm | viêm xoang | viêm họng | hen suyễn | sinusitis | sinusite | batuk berdahak
        | 鼻炎 | 咳嗽 | ho lâu ngày | thông mũi | xoang mũi | stuffy nose | nez bouché | hidung tersumbat | 咽炎
        | 止咳
        """,
    "piles": """
        bệnh trĩ | trĩ nội | trĩ ngoại | búi trĩ | hemorrhoids | hémorroïdes | wasir | ambeien | 痔疮
        | trĩ lâu năm | piles cure | obat wasir | 痔
        """,
    "manhood": """
        sinh lý nam | phái mạnh | bản lĩnh đàn ông | tiền liệt tuyến | bổ thận | prostate | erection | libido
        | testosterone | stamina pria | érection | 肾虚 | 前列腺 | yếu sinh lý | lấy lại phong độ | sung mãn
        | chuyện ấy | quý ông | bedroom | virility | virilité | vitalitas | pria perkasa | 壮阳 | 补肾
        """,
    "womanhood": """
        nội tiết tố | phụ khoa | nở ngực | tiền mãn kinh | menopause | ménopause | keputihan | 更年期
        | săn chắc vòng | se khít | nội tiết nữ | bust | poitrine | payudara | 丰胸
        """,
    "slimming": """
        giảm cân | giảm mỡ | mỡ bụng | vóc dáng | eo thon | trà giảm cân | giảm béo | weight loss | lose weight
        | belly fat | slimming | perdre du poids | ventre plat | minceur | pelangsing | turun berat badan
        | perut buncit | 减肥 | 瘦身 | giảm 5 kg | tan mỡ | đốt mỡ | cân nặng lý tưởng | lose pounds
        | fat burner | burn fat | kilos en | perdez | langsing | berat badan ideal | 燃脂 | 瘦腿
        """,
    "skin": """
        nám da | tàn nhang | trị nám | trị mụn | trắng da | da trắng | kem trộn | nếp nhăn | trẻ hóa da
        | wrinkles | younger skin | anti-aging | acne | rides | anti-âge | jerawat | flek hitam | pemutih
        | kulit putih | 祛斑 | 美白 | 皱纹 | sạch mụn | da dầu | thâm mụn | sữa rửa mặt | serum | kem dưỡng
        | chống lão hóa | căng bóng | glowing skin | crème anti | peau plus jeune | glowing | skincare | 面膜
        | 痘痘
        """,
    "hair": """
        rụng tóc | mọc tóc | tóc bạc | hói đầu | phủ bạc | hair loss | hair growth | regrow hair
        | chute de cheveux | rambut rontok | penumbuh rambut | 脱发 | 生发 | 白发 | dầu gội thảo dược | tóc mọc
        | thưa tóc | đen tóc | bald | baldness | calvitie | kebotakan | 防脱 | 掉发
        """,
    "memory": """
        bổ não | suy giảm trí nhớ | tăng trí nhớ | brain booster | memory loss | mémoire défaillante | 健脑
        | trí nhớ | hay quên | sharper memory | pikun | 记忆力差
        """,
    "height": """
        tăng chiều cao | phát triển chiều cao | peninggi badan | grow taller | grandir | 增高 | cao lớn
        | cao vượt trội | tăng 5 cm | cao thêm | tinggi badan | 长高
        """,
    "supplements": """
        thực phẩm chức năng | thực phẩm bảo vệ sức khỏe | viên uống | viên sủi | dietary supplement | supplement
        | all-natural supplement | gummies | complément alimentaire | suplemen | obat herbal | 保健品 | 胶囊
        | 口服液
        """,
    "loans": """
        vay tiền | vay nhanh | vay online | vay vốn | cho vay | nợ xấu | duyệt vay | khoản vay | vay nóng
        | quick loan | quick loans | payday loan | instant loan | personal loan | pinjaman | dana cepat
        | prêt rapide | crédit rapide | 借款 | 贷款 | 借钱
        """,
    "papers": """
        làm bằng | bằng đại học | bằng giả | chứng chỉ | fake diploma | buy diploma | ijazah palsu
        | faux diplôme | 办证 | 文凭
        """,
    "essays": """
        essay | essays | term paper | dissertation | plagiarism-free | better grades | custom essay
        | luận văn thuê | viết thuê luận văn | viết luận văn | jasa skripsi | rédaction de mémoire | 代写
        """,
    "trading": """
        usdt | bitcoin | coin | forex | sàn giao dịch | tiền ảo | tín hiệu giao dịch | trading | kripto | crypto
        | cryptomonnaie | 炒币 | 虚拟币
        """,
    "abroad": """
        du học | đậu visa | xuất khẩu lao động | tư vấn du học | định cư | study abroad | easy visa
        | kuliah di luar negeri | 出国劳务 | 移民
        """,
    "drains": """
        thông tắc | thông cống | hút bể phốt | hút hầm cầu | bồn cầu | blocked drain | drain cleaning
        | débouchage | sedot wc | saluran mampet | 疏通下水道 | 管道疏通
        """,
    "handymen": """
        vách ngăn | sửa điều hòa | sửa máy lạnh | sửa khóa | diệt mối | chống thấm | cửa cuốn
        | chuyển nhà trọn gói | chuyển văn phòng | dọn nhà | thi công nội thất | phông bạt | locksmith
        | pest control | roofing | serrurier | dépannage | déménagement | servis ac | jasa renovasi | anti rayap
        | 搬家 | 开锁 | 灭鼠 | 防水补漏
        """,
    "websites": """
        thiết kế web | thiết kế website | dịch vụ seo | backlink | lên top google | web hosting | seo services
        | jasa seo | jasa website | création de site | référencement | 网站建设 | 外链
        """,
    "sims": """
        sim số đẹp | sim phong thủy | nomor cantik | 靓号 | mua sim
        """,
    "rented cars": """
        thuê xe cưới | thuê xe tự lái | thuê xe du lịch | sewa mobil | rent a car | 租车 | cho thuê xe | xe cưới
        | location de voitures pas chères | rental mobil
        """,
    "land": """
        đất nền | sổ đỏ trao tay | căn hộ giá rẻ | lô góc | chung cư giá tốt | dream home | tanah kavling
        | rumah subsidi | 楼盘 | 现房
        """,
    "moving": """
        chuyển nhà | dọn nhà trọn gói | xe tải chở hàng | movers | moving company | déménageurs | jasa pindahan
        """,
    "air": """
        máy lọc không khí | màng hepa | lõi lọc | máy hút ẩm | máy tạo ẩm | air purifier | hepa filter | dehumidifier
        | purificateur d'air | pembersih udara | 空气净化器 | 除湿机
        """,
    "water": """
        máy lọc nước | lõi lọc nước | bình nóng lạnh | bồn nước inox | máy nước nóng | water purifier | water softener
        | purificateur d'eau | filter air | penjernih air | 净水器 | 热水器
        """,
    "travel": """
        tour du lịch | tour trọn gói | vé máy bay giá rẻ | săn vé | làm visa | dịch vụ visa | xin visa | gia hạn visa
        | cheap flights | flight deals | tour package | visa service | vols pas chers | paket wisata | tiket murah
        | jasa visa | 代办签证 | 特价机票 | 旅游团
        """,
    "teeth": """
        bọc răng sứ | trồng răng | implant | niềng răng | tẩy trắng răng | dental implants | teeth whitening | veneers
        | implants dentaires | behel gigi | pasang behel | 种植牙 | 牙齿矫正 | 牙齿美白
        """,
    "clinics": """
        nâng mũi | cắt mí | hút mỡ | phun xăm | thẩm mỹ viện | triệt lông | botox | filler | rhinoplasty | liposuction
        | hair removal | lip filler | chirurgie esthétique | épilation | klinik kecantikan | sulam alis | 整形 | 隆鼻
        | 双眼皮 | 脱毛
        """,
    "printing": """
        in áo | áo đồng phục | may đồng phục | áo lớp | in tờ rơi | in bao bì | in decal | in lịch | custom t-shirts
        | business cards printing | impression de t-shirts | sablon kaos | cetak kaos | konveksi | 定做服装 | 印刷厂
        """,
    "furniture": """
        sofa cao cấp | nội thất giá rẻ | tủ bếp | rèm cửa | bàn ghế văn phòng | giường tủ | đệm cao su | custom kitchens
        | new mattress | blinds and curtains | cuisines sur mesure | matelas | kitchen set | gorden | 定制家具 | 床垫
        | 窗帘
        """,
    "insurance": """
        bảo hiểm nhân thọ | bảo hiểm ô tô | gói bảo hiểm | life insurance | car insurance quote | assurance auto
        | mutuelle santé | asuransi jiwa | asuransi mobil | 人寿保险 | 车险
        """,
    "solar": """
        điện mặt trời | tấm pin mặt trời | pin lưu trữ | solar panels | panneaux solaires | panel surya | 太阳能板
        """,
    "cameras": """
        lắp camera | camera giám sát | khóa cửa vân tay | khóa thông minh | smart lock | cctv installation
        | caméra de surveillance | pasang cctv | 监控安装 | 指纹锁
        """,
    "lessons": """
        gia sư | trung tâm anh ngữ | luyện thi ielts | khóa học online | học lái xe | khóa học tiếng | private tutor
        | ielts course | driving lessons | cours particuliers | les privat | kursus bahasa | 家教 | 培训班 | 考驾照
        """,
    "gifts": """
        shop hoa | điện hoa | hoa tươi | bánh kem | quà tặng doanh nghiệp | chụp ảnh cưới | váy cưới | flower delivery
        | wedding photographer | livraison de fleurs | toko bunga | karangan bunga | 鲜花配送 | 婚纱摄影
        """,
    "pets": """
        chó cảnh | mèo anh | phụ kiện thú cưng | hạt cho mèo | puppies for sale | pet supplies | chiots à vendre
        | jual kucing | 宠物用品
        """,
    "phones": """
        iphone cũ | điện thoại cũ | laptop cũ | mực in | refurbished phones | used laptops | toner cartridges
        | téléphones reconditionnés | hp bekas | laptop bekas | 二手手机 | 硒鼓
        """,
    "tyres": """
        lốp xe | ắc quy | lắp đặt ắc quy | phụ tùng ô tô | tyres | car batteries | pneus | ban mobil | aki mobil | 轮胎
        | 蓄电池
        """,
    "building": """
        tôn lạnh | mái tôn | sắt thép | gạch ốp lát | sơn nước | nhà thép tiền chế | xây nhà trọn gói | metal roofing
        | garage doors | toiture | baja ringan | jasa bangun rumah | 彩钢板 | 装修公司
        """,
    "machines": """
        máy ép | máy đóng gói | dây chuyền sản xuất | máy cắt cỏ | máy phát điện | packaging machine | generators
        | machines d'emballage | mesin kemasan | genset | 包装机 | 发电机
        """,
    "software": """
        phần mềm quản lý bán hàng | phần mềm bán hàng | hóa đơn điện tử | chữ ký số | pos software | accounting software
        | logiciel de caisse | aplikasi kasir | 收银系统
        """,
    "companies": """
        thành lập công ty | thành lập doanh nghiệp | dịch vụ kế toán | báo cáo thuế trọn gói | company formation
        | bookkeeping services | création d'entreprise | jasa pendirian pt | 公司注册 | 代理记账
        """,
    "translation": """
        dịch thuật công chứng | dịch thuật | certified translation | traduction assermentée | penerjemah tersumpah
        | 翻译公司
        """,
    "fitness": """
        phòng gym | thẻ tập | máy chạy bộ | ghế massage | gym membership | treadmill | tapis de course | kursi pijat
        | 跑步机 | 按摩椅
        """,
    "perfume": """
        nước hoa | giày thể thao | đồng hồ nam | túi xách nữ | quần áo giá rẻ | perfume | parfum | sneakers | 香水
        """,
    "baby": """
        tã bỉm | sữa bột | sữa công thức | xe đẩy em bé | diapers | baby formula | couches bébé | popok | susu formula
        | 奶粉 | 纸尿裤
        """,
    "fortunes": """
        xem bói | bùa yêu | thầy bói | voyance | marabout | love spells | psychic | dukun | pelet | 算命
        """,
    "detectives": """
        thám tử | private detective | détective privé | 私家侦探 | theo dõi ngoại tình
        """,
    "films": """
        xem phim | vietsub | phim lẻ | watch movies | nonton film | film streaming | 在线观看 | kho phim
        | phim hay | films gratuits
        """,
    "replicas": """
        đồng hồ rep | túi hiệu | hàng replica | replica watches | cheap jerseys | tas kw | 高仿
        | hàng hiệu giá rẻ | túi xách hiệu | designer handbags | sacs de luxe
        """,
}

# What an advertisement claims of its ware.
CLAIMS = """
    chỉ sau | chỉ trong | chỉ với | chỉ cần | chỉ từ | sau một liệu trình | liệu trình | giúp giảm
    | giúp cải thiện | giúp ngủ | giúp sáng | giúp co | giúp đen | giúp mắt | giúp khớp | hỗ trợ điều trị
    | hết hẳn | khỏi hẳn | dứt điểm | tận gốc | không tái phát | biến mất | dẻo dai | từ thảo dược
    | thảo dược thiên nhiên | chiết xuất từ | chiết xuất | thành phần | bài thuốc | gia truyền
    | an toàn tuyệt đối | không tác dụng phụ | không cần nhịn ăn | nói lời tạm biệt | không còn là nỗi lo
    | đừng lo | xua tan | đánh bay | tự nhiên | thoát khỏi | cam kết | đảm bảo | bảo hành | giá rẻ | giá tốt
    | giá sốc | uy tín | chất lượng | chuyên nghiệp | nhanh chóng | trọn gói | chính hãng | kiểm tra được
    | hồ sơ gốc | phôi thật | bảo mật | lựa chọn của | hàng đầu | tin dùng | tin cậy | lấy lại | bí quyết
    | lợi nhuận | rút gốc | duyệt trong | có mặt sau | thi công nhanh | giải ngân | nhận tiền | trong ngày
    | trong 5 phút | trong 10 phút | trong 15 phút | không gọi người thân | lãi suất 0 | vừa học vừa làm
    | clinically proven | all-natural | natural formula | without side effects | no side effects | say goodbye
    | made of | made from | works in | in just | in minutes | regained | brings back | trusted by | trust
    | guaranteed | from scratch | over | deliver | money-back | no credit check | approved | approves you
    | risk-free | cheap | à base de plantes | sans effets secondaires | sans effet secondaire | soulage
    | en quelques jours | naturel | naturelle | garanti | efficace | satisfait ou remboursé | sans justificatif
    | en 24 heures | pas cher | tanpa efek samping | hilang dalam | herbal | alami | terbukti | ampuh | mujarab
    | mengatasi | bergaransi | terpercaya | cair | murah | 纯中药 | 见效 | 不反弹 | 祖传 | 秘方 | 根治
    | 无副作用 | 疗程 | 配方 | 无抵押 | 无担保 | 当天放款 | 秒到账 | 专业 | 价格低 | 包过 | lành tính | sạch mụn
    | sinh lời | không lên không lấy tiền | không cần mổ | không cần phẫu thuật | chấm dứt | vượt trội
    | đã chữa cho | giúp hạ | giúp tăng | giúp bé | giúp quý ông | giúp chị em | giúp tóc | giúp da | giúp mọc
    | giúp ngăn | giúp bổ | giúp xóa | giúp trẻ | giúp thanh | giúp tiêu | lấy lại phong độ
    | kiểm tra rồi mới trả tiền | giao hàng kín đáo | bốc xếp cẩn thận | xe tải đời mới | làm việc tận tâm
    | thợ lành nghề | giá cạnh tranh | giá ưu đãi | lương cao | cam kết hoàn tiền | no diet | no gym
    | no surgery | in a month | in a week | overnight | proven | doctor-formulated | money back | sans régime
    | sans effort | sans chirurgie | en un mois | résultat garanti | 100 % naturel | tanpa diet | tanpa operasi
    | dalam seminggu | teratasi | aman | 纯天然 | 天然 | 不用手术 | 当天见效 | 永不复发 | 百分百
"""

# What the reader gets for it.
REWARDS = """
    ưu đãi | tặng | quà tặng | giảm giá | miễn phí | miễn phí giao hàng | miễn phí vận chuyển | khuyến mãi
    | nhận quà | mua 1 tặng 1 | mua 2 tặng 1 | mua 3 tặng 1 | hoàn tiền | free | bottles free | off your first
    | discount | save | offert | offerte | gratuit | gratuite | remise | livraison offerte | diskon
    | gratis ongkir | gratis | bonus | 买一送一 | 买二送一 | 买三送一 | 优惠 | 免费 | 赠送 | 前一百名 | 特价
    | freeship | mã giảm | giảm ngay | nhận thưởng | hết ưu đãi | quà khủng | giá gốc | free bottle | half price
    | livraison gratuite | offre spéciale | diskon besar | potongan harga | 包邮 | 限时
"""

# How the reader gets it: in words that hardly anybody else has …
WAYS = """
    đặt mua | mua ngay | đặt hàng | gọi ngay | inbox | inbox ngay | inbox cho | nhắn tin cho shop | liên hệ ngay
    | bấm vào đây | để được tư vấn | được tư vấn miễn phí | nhận báo giá | nhận tư vấn | tổng đài miễn cước
    | hotline | zalo | tham gia ngay | tải ngay | tải app | đăng ký ngay | để lại số điện thoại | kết bạn zalo
    | ứng dụng | giao hàng tận nơi | giao tận nhà | order now | order today | buy now | shop now | use code
    | with code | apply today | apply now | call now | visit | get yours | pesan sekarang | beli sekarang
    | hubungi | daftar sekarang | klik | commandez | appelez | cliquez | contactez-nous | 拨打 | 加微信 | 订购
    | 咨询 | 抢购 | 热线 | 点击 | mở tài khoản tại | liên hệ qua zalo | nhắn tin ngay | kết bạn | mua tại
    | đặt lịch ngay | gọi miễn cước | báo giá | nhận thi hộ | order yours | shop today | call today | click here
    | giao hàng toàn quốc | giao hàng miễn phí toàn quốc | miễn phí giao hàng toàn quốc | ship toàn quốc
    | ships nationwide | nationwide delivery | livraison partout | kirim ke seluruh | 全国包邮 | 送货上门
    | commandez maintenant | prenez rendez-vous | pesan lewat | wa | whatsapp | 现在订购 | 立即购买 | 扫码
"""

# … and what he is asked, or told of others who have it already.
READERS = """
    bạn | quý khách | khách hàng | hàng vạn người | hàng nghìn người | hàng nghìn khách hàng | hàng triệu người
    | nhiều người | người dùng | mọi người | chị em | anh em | phái mạnh | you | your | thousands of
    | millions of | students | customers | men | women | vous | votre | milliers de | anda | kamu | ribuan orang
    | jutaan | pelanggan | 您 | 你 | 怎么办 | 客户 | quý ông | con bạn | chị em phụ nữ | ai đang | your child
    | bunda | sobat | 女士 | 男士
"""
# Words of those who report and warn in a story, and are no reporters in an advertisement.
HELPERS = """
    bác sĩ tư vấn | được bác sĩ | bác sĩ chuyên khoa | bác sĩ khuyên dùng | doctor recommended
    | doctor-recommended | dokter merekomendasikan | recommandé par les médecins | 专家咨询 | 医生推荐
"""

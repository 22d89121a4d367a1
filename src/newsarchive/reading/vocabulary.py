"""Words that the furniture of news pages is made of, in the languages that are read.

Each table is text, one entry between two bars, as pages print it; compared
folded (without case or marks), so that a menu typed without marks is known
too. A phrase here is a whole line (or a whole label before a colon) unless its
table says otherwise. These are words of the trade: nothing here may come from
one site, person or subject.
"""

from __future__ import annotations

from newsarchive.nouns.text import fold, squeeze

OPENING_LONGEST = 5  # words of the longest opening of a masthead


def table(text: str) -> frozenset[str]:
    """The entries of `text` between its bars, folded."""
    return frozenset(key for entry in text.split("|") if (key := fold(squeeze(entry))))


def marked_table(text: str) -> frozenset[str]:
    """The entries of `text` between its bars, without case but with their marks."""
    return frozenset(key for entry in text.split("|") if (key := squeeze(entry).casefold()))


def words(text: str) -> frozenset[str]:
    """The words of `text`, folded."""
    return frozenset(map(fold, text.split()))


def opens_masthead(text: str) -> bool:
    """Whether `text` (NFC) begins as the name of an institution or an outlet does."""
    beginning = text.casefold().split(maxsplit=OPENING_LONGEST)[:OPENING_LONGEST]
    return any(" ".join(beginning[:count]) in MASTHEAD_OPENINGS for count in range(1, len(beginning) + 1))


# Never anything but furniture, wherever it stands.
NAVIGATION_SURE = table(
    """
    đăng nhập | đăng ký | đăng xuất | đăng nhập / đăng ký | quên mật khẩu | tên đăng nhập | tìm kiếm
    | tìm kiếm nâng cao | chia sẻ | chia sẻ facebook | chia sẻ bài viết | chia sẻ qua email
    | chia sẻ lên facebook | sao chép liên kết | copy link | sao chép | gửi mail | gửi email
    | gửi bài viết | gửi cho bạn bè | in bài | in bài viết | in trang | bản in | lưu bài
    | lưu bài viết | lưu tin | điện thoại | nhắn tin | zalo | facebook | twitter | youtube | tiktok
    | instagram | linkedin | telegram | whatsapp | pinterest | messenger | email | rss | fanpage
    | google news | viber | threads | x | thay đổi tương phản | tương phản | cỡ chữ | cỡ chữ nhỏ
    | cỡ chữ lớn | tăng cỡ chữ | giảm cỡ chữ | kích thước chữ | nghe bài viết | nghe đọc bài
    | đọc bài viết | nghe audio | giọng nam | giọng nữ | nữ miền bắc | nam miền bắc | nữ miền nam
    | về đầu trang | lên đầu trang | đầu trang | quay về | quay lại | trở về | trở lại
    | trở về đầu trang | back to top | về trang trước | trang chủ | sơ đồ trang | sơ đồ website
    | sơ đồ cổng | sitemap | site map | liên kết website | liên kết web | website liên kết
    | xem thêm | đọc thêm | xem tất cả | xem chi tiết | xem tiếp | chi tiết | tất cả | thu gọn
    | hiển thị thêm | tải thêm | đóng | mở rộng | menu | trang trước | trang sau | trang tiếp
    | bài trước | bài sau | bài tiếp theo | bài viết trước | bài viết sau | tiếp theo | trước | tiếp
    | quảng cáo | advertisement | advertisements | ads | sponsored | tài trợ | bỏ qua
    | skip to content | skip to main content | theo dõi | theo dõi chúng tôi | like | thích | share
    | share on facebook | share on twitter | share on x | share on linkedin | share on whatsapp
    | share via email | share this | email this | print this page | bookmark
    | tweet | print | save | follow | follow us | subscribe | sign in | sign up | log in | login
    | register | logout | log out | my account | search | home | newsletter | cookie policy | accept
    | accept all | reject all | accept cookies | đồng ý | chấp nhận | từ chối | read more | see more
    | view more | load more | show more | more | next | previous | prev | close | font size | listen
    | download app | tải ứng dụng | tải app | english | tiếng việt | tiếng anh | tiếng trung
    | français | vietnamese | bahasa indonesia | bahasa | 中文 | русский | partager | imprimer
    | s'abonner | se connecter | connexion | inscription | rechercher | recherche | accueil
    | lire la suite | voir plus | retour | retour en haut | envoyer | fermer | accepter
    | tout accepter | refuser | publicité | je m'abonne | enregistrer | commenter | beranda | masuk
    | daftar | cari | bagikan | selengkapnya | lihat semua | lihat lainnya | baca selengkapnya
    | iklan | scroll to continue with content | unduh | kembali ke atas | ikuti kami | salin tautan
    | cetak | simpan | halaman selanjutnya | indeks | 首页 | 登录 | 注册 | 分享 | 打印 | 搜索 | 返回顶部 | 更多 | 下一页
    | 上一页 | 收藏 | 字号 | 大 中 小 | 关闭 | 扫一扫 | 微信 | 微博 | 广告 | 查看更多
    """
)

# Names of sections: furniture above or below a text, but a heading may say the same within it.
NAVIGATION_LIKELY = table(
    """
    giới thiệu | liên hệ | tin tức | tin tức sự kiện | tin tức - sự kiện | thông báo
    | thông tin chung | văn bản | hỏi đáp | thư viện ảnh | thư viện video | video | hình ảnh | ảnh
    | multimedia | media | podcast | infographic | emagazine | longform | góp ý | liên kết
    | tuyển dụng | thủ tục hành chính | dịch vụ công | thời sự | chính trị | xã hội | kinh tế
    | văn hóa | thể thao | giáo dục | pháp luật | thế giới | quốc tế | đời sống | sức khỏe
    | công nghệ | khoa học | du lịch | giải trí | xe | ô tô | bất động sản | nhà đất | kinh doanh
    | tài chính | ý kiến | góc nhìn | bạn đọc | tâm sự | quân sự | quốc phòng | an ninh | môi trường
    | y tế | thị trường | trong nước | địa phương | đối ngoại | xây dựng đảng | chuyên đề
    | chuyên mục | sự kiện | mới nhất | nóng | xu hướng | 24h | lịch công tác | văn bản pháp luật
    | văn bản mới | hệ thống văn bản | hệ thống phản ánh kiến nghị | hướng dẫn | danh bạ
    | thư điện tử | công khai ngân sách | world | politics | business | sports | sport | opinion
    | culture | arts | health | science | technology | tech | travel | lifestyle | entertainment
    | local | national | economy | environment | education | weather | about | about us | contact
    | contact us | careers | news | latest | latest news | archive | photos | videos | breaking news
    | top stories | international | asia | europe | africa | americas | magazine | obituaries
    | real estate | climate | society | help | faq | topics | politique | économie | monde | société
    | sports et loisirs | culture et loisirs | santé | sciences | planète | idées | débats | météo
    | régions | à la une | actualités | international et france | contactez-nous | qui sommes-nous
    | vidéos | nasional | internasional | ekonomi | olahraga | hiburan | teknologi | otomotif
    | gaya hidup | kesehatan | hukum | politik | daerah | tentang kami | redaksi | kontak | karier
    | pedoman media siber | terpopuler | terkini | peristiwa | bisnis | opini | kolom | foto
    | wisata | edukasi | 新闻 | 国际 | 国内 | 财经 | 体育 | 娱乐 | 科技 | 军事 | 社会 | 教育 | 视频
    | 图片 | 专题 | 评论 | 健康
    | 文化 | 旅游 | 关于我们 | 联系我们
    """
)

# A line that begins one of these furniture boxes, or tells of it in a sentence. Matched at the start of a line.
NAVIGATION_OPENINGS = table(
    """
    theo dõi báo | theo dõi trang | mời bạn đọc theo dõi | mời quý độc giả theo dõi | bấm vào đây để
    | nhấn vào đây | click vào đây | đăng ký nhận bản tin | đăng ký nhận tin | nhập email của bạn
    | trang web này sử dụng cookie | website này sử dụng cookie | chúng tôi sử dụng cookie
    | bạn cần đăng nhập | vui lòng đăng nhập | trình duyệt của bạn | vui lòng bật javascript
    | bạn đang ở | bạn đang xem | bạn đang đọc | từ khóa tìm kiếm | nhập từ khóa | we use cookies
    | this site uses cookies | this website uses cookies | by continuing to use | by clicking
    | sign up for our | sign up to our | subscribe to our | get our newsletter | please enable javascript
    | enter your email | you are here | follow us on | download our app | already a subscriber
    | support our journalism | nous utilisons des cookies | ce site utilise des cookies
    | abonnez-vous | inscrivez-vous à | vous êtes ici | suivez-nous | situs ini menggunakan cookie
    | ikuti berita | dapatkan berita | gabung di | simak breaking news | cek berita dan artikel
    | ikuti saluran | anda berada di | 您的位置 | 当前位置 | 您当前的位置 | 扫码 | 关注我们
    """
)

# What begins a list of other stories; the colon after it, and what follows on the same line, belong to it.
RELATED_OPENINGS = table(
    """
    tin liên quan | tin bài liên quan | bài liên quan | bài viết liên quan | tin cùng chuyên mục
    | bài cùng chuyên mục | cùng chuyên mục | các tin khác | tin khác | tin tức khác | các tin đã đưa | tin đã đưa
    | tin mới hơn | tin cũ hơn | các bài viết khác | bài viết khác | các tin tiếp theo
    | tin tiếp theo | tin mới | tin mới nhất | tin mới cập nhật | tin nổi bật | tin đọc nhiều
    | đọc nhiều | đọc nhiều nhất | xem nhiều | xem nhiều nhất | tin xem nhiều | có thể bạn quan tâm
    | bạn có thể quan tâm | bài đọc nhiều | mời đọc thêm | mời bạn đọc thêm | mời quý vị đọc thêm
    | mời xem thêm | mời bạn đọc xem thêm | mời bạn xem thêm | mời quý vị xem thêm | mời độc giả xem thêm
    | đọc tiếp | tin tài trợ | tin cùng sự kiện | cùng sự kiện | tin bài khác | bài mới nhất
    | thông tin mới nhất | xem thêm các tin | đừng bỏ lỡ | đáng chú ý | dành cho bạn
    | tin cùng chủ đề | cùng chủ đề | cùng tác giả | từ khóa | từ khoá | tags | tag | thẻ | chủ đề
    | sự kiện nóng | gợi ý cho bạn | related | related news | related articles | related stories
    | related posts | related topics | related content | read also | also read | see also
    | more stories | more news | you may also like | you might also like | recommended
    | recommended for you | most read | most popular | popular | trending | trending now
    | latest stories | more on this story | more from | editor's picks | editors' picks | don't miss
    | keywords | top news | lire aussi | à lire aussi | sur le même sujet | articles liés
    | les plus lus | à ne pas manquer | voir aussi | dans la même rubrique | mots-clés | baca juga
    | baca | berita terkait | artikel terkait | berita lainnya | berita terpopuler | terpopuler
    | lihat juga | simak juga | rekomendasi | tonton juga | pilihan redaksi | simak video | 相关新闻
    | 相关阅读 | 相关链接 | 延伸阅读 | 推荐阅读 | 热门 | 热点 | 精彩推荐
    | 猜你喜欢 | 更多新闻 | 关键词 | 标签 | 热门推荐 | 最新文章 | 随机文章
    """
)
# Of these, the ones that an author may well write over a list, or before a colon, of his own.
RELATED_DOUBTFUL = table(
    """
    đáng chú ý | chủ đề | thẻ | popular | sự kiện nóng | tin mới | dành cho bạn | phổ biến | baca | related topics
    | recommended | tin nổi bật | 热点 | 热门
    """
)
# A button, or what stands over a list of other stories.
MORE = table("xem thêm | đọc thêm | read more | see more | more | voir plus | selengkapnya | 更多")
# Of these, the ones that label a list of tags on their own line.
TAG_LABELS = table(
    """
    từ khóa | từ khoá | tags | tag | thẻ | nhãn | chủ đề | keywords | mots-clés | 关键词 | 标签 | topics | topik
    """
)

COMMENT_OPENINGS = table(
    """
    bình luận | ý kiến bạn đọc | ý kiến của bạn | ý kiến | gửi bình luận | gửi ý kiến
    | viết bình luận | các bình luận | bình luận của bạn | bình luận bài viết | để lại bình luận
    | phản hồi | gửi phản hồi | ý kiến độc giả | trả lời | thảo luận | bình luận facebook
    | nội dung bình luận | hiện chưa có bình luận nào | chưa có bình luận nào
    | hãy là người đầu tiên bình luận | comments | comment | leave a comment | leave a reply
    | post a comment | add a comment | join the conversation | reader comments | join the discussion
    | no comments | no comments yet | write a comment | view comments | commentaires
    | laisser un commentaire | réagir | réactions | vos réactions | ajouter un commentaire
    | komentar | tulis komentar | tinggalkan komentar | berikan komentar | kirim komentar | 评论
    | 网友评论 | 发表评论 | 我要评论 | 留言
    """
)

# What counts readers. Begins a short line; a number may follow.
COUNTER_OPENINGS = table(
    """
    lượt xem | số lượt xem | lượt đọc | lượt truy cập | số lượt truy cập | tổng lượt truy cập
    | tổng số lượt truy cập | tổng truy cập | tổng số truy cập | thống kê truy cập
    | thống kê lượt truy cập | thống kê | đang truy cập | đang trực tuyến | đang online
    | số người đang truy cập | người đang online | khách đang online | thành viên online
    | khách truy cập | khách | khách vãng lai | thành viên | hôm nay | hôm qua | trong tuần
    | tuần này | tuần trước | trong tháng | tháng này | tháng trước | tháng hiện tại | trong năm
    | năm nay | tất cả | tổng cộng | truy cập hôm nay | máy chủ tìm kiếm | đã xem | lượt thích
    | lượt chia sẻ | lượt bình luận | số lần xem | số lượng truy cập | bộ đếm | đánh giá
    | điểm đánh giá | thời gian đọc
    | temps de lecture | reading time | waktu baca
    | views | view | page views | visits | visitors | visitor counter | hits
    | online | online users | users online | who is online | today | yesterday | this week
    | this month | total | shares | reads | likes | total views | total visits | dilihat | dibaca
    | pengunjung | vues | lectures | visites | partages | 浏览 | 浏览次数 | 点击 | 阅读 | 阅读量 | 点击数 | 访问量
    | 浏览量
    """
)
# … and those of them that count by themselves: the number may stand on the next line, or nowhere.
COUNTER_SURE = table(
    """
    lượt xem | số lượt xem | lượt đọc | lượt truy cập | số lượt truy cập | tổng lượt truy cập
    | tổng số lượt truy cập | tổng truy cập | thống kê truy cập | thống kê lượt truy cập
    | đang truy cập | đang trực tuyến | đang online | số người đang truy cập | khách truy cập
    | bộ đếm | page views | visitor counter | who is online | users online | 浏览次数 | 点击数 | 访问量
    """
)
# What may stand with the number.
COUNT_WORDS = words(
    "lượt xem đọc truy cập người khách lần k m kb view views visit visits hits users guests members phút min kali 次 人"
)
# A number and one of these is a whole counter ("350 lượt xem").
COUNTER_UNITS = table(
    """
    lượt xem | lượt đọc | lượt truy cập | lượt thích | lượt chia sẻ | bình luận | người đang online
    | phản hồi | views | view | shares | share | comments | comment | likes | reads | visits | vues
    | partages | commentaires | kali dilihat | komentar | dibaca | dilihat | phút đọc | min read
    | minute read | minutes read | 次浏览 | 次阅读 | 评论
    """
)

# … and those of them that count readers' comments: near the foot the comments follow.
COMMENT_UNITS = table(
    """
    bình luận | phản hồi | ý kiến | nhận xét | comments | comment | commentaires | commentaire | komentar
    | responses | replies | 评论
    """
)

# Address, licence, responsibility. Begins a line at the foot of a page.
CONTACT_OPENINGS = table(
    """
    địa chỉ | trụ sở | trụ sở chính | tòa soạn | trụ sở tòa soạn | điện thoại | đt | tel | fax
    | hotline | đường dây nóng | liên hệ quảng cáo | email | e-mail | hộp thư | website
    | cơ quan chủ quản | đơn vị chủ quản | cơ quan của | giấy phép | giấy phép số
    | giấy phép xuất bản | giấy phép hoạt động | giấy phép thiết lập | gp số | số giấy phép
    | chịu trách nhiệm | chịu trách nhiệm chính | chịu trách nhiệm nội dung | người chịu trách nhiệm
    | tổng biên tập | phó tổng biên tập | q. tổng biên tập | quyền tổng biên tập
    | trưởng ban biên tập | trưởng ban biên tập | thư ký tòa soạn | bản quyền | bản quyền thuộc
    | copyright | ghi rõ nguồn | ghi rõ | vui lòng ghi rõ nguồn | đề nghị ghi rõ nguồn
    | thiết kế bởi | phát triển bởi | xây dựng bởi | thiết kế và phát triển | đơn vị thiết kế
    | powered by | designed by | developed by | all rights reserved | © | (c) | ® | phone
    | telephone | address | contact | contact us at | editor-in-chief | publisher | terms of use
    | terms of service | privacy policy | terms | chính sách bảo mật | điều khoản sử dụng
    | chính sách | mentions légales | tous droits réservés | adresse | téléphone
    | directeur de la publication | politique de confidentialité | conditions générales | alamat
    | telepon | hak cipta | pemimpin redaksi | penanggung jawab | kebijakan privasi
    | syarat dan ketentuan | 地址 | 电话 | 版权所有 | 版权 | 备案号 | 许可证 | 总编辑 | 京icp备 | 主办单位 | 承办单位
    | vp đại diện | văn phòng đại diện | ban biên tập | cơ quan chủ quản
    """
)

# What begins the name of an institution or an outlet, as a masthead gives it.
# Compared with its marks: "Sở" opens an office's name and "Sơ đồ" a menu's entry.
MASTHEAD_OPENINGS = marked_table(
    """
    bộ | sở | ủy ban nhân dân | uỷ ban nhân dân | ubnd | cổng thông tin | cổng thông tin điện tử
    | trang thông tin | trang thông tin điện tử | trang tin | báo | báo điện tử | tạp chí
    | đài phát thanh | đài truyền hình | thông tấn xã | cục | tổng cục | viện | học viện
    | trường đại học | đại sứ quán | ban chấp hành | ban tuyên giáo | tỉnh ủy | thành ủy | huyện ủy
    | hội đồng nhân dân | văn phòng | liên hiệp | hội | đoàn | trung tâm | ngân hàng | tổng công ty
    | cơ quan | ministry of | ministry | department of | embassy of | government of | office of
    | the government | portal | official website | people's committee | university of | institute of
    | ministère | préfecture | ambassade | gouvernement | kementerian | pemerintah | dinas
    | kedutaan | badan | 中华人民共和国 | 外交部 | 新华网 | 人民网
    """
)

# Says that this is a portal or a paper, and not whose.
PORTALS = table(
    """
    cổng thông tin điện tử | trang thông tin điện tử | cổng thông tin | báo điện tử | tạp chí điện tử
    | trang tin điện tử | official website | portal
    """
)

# News agencies, as datelines and signatures name them.
AGENCIES = words(
    """
    TTXVN Reuters AFP AP Xinhua Antara Kyodo TASS Bernama Yonhap ANSA DPA EFE UPI VNA IANS PTI Sputnik
    Bloomberg Anadolu 新华社 中新社 CNA
    """
)

# Outlets that many others republish and that could be taken for persons.
OUTLETS = table(
    """
    thanh niên | tuổi trẻ | tiền phong | lao động | nhân dân | dân trí | người lao động | dân việt | sài gòn giải phóng
    | hà nội mới | đại đoàn kết | công thương | đầu tư | giao thông | pháp luật | tri thức | vietnam plus | vnexpress
    | getty images | associated press | agence france-presse | cnn indonesia | le monde | le figaro | the guardian
    | al jazeera | nikkei asia | straits times | bangkok post | jakarta post | kompas | tempo | detik
    """
)
# Desks and the like that sign without a person's name.
DESK_SIGNATURES = table(
    """
    ctv | pv | p.v | nhóm pv | nhóm phóng viên | phóng viên | bbt | ban biên tập | btv | tổng hợp
    | tòa soạn | t.h | th | staff | staff reporter | staff writer | editorial board | redaksi
    | la rédaction | news desk | 本报记者 | 本报评论员 | tim redaksi | cộng tác viên
    """
)
ACCOUNTS = table(
    """
    admin | administrator | quản trị | quản trị viên | quantri | quan tri | root | webmaster | user
    | editor | guest | super user | superuser | ban quản trị | biên tập | biên tập viên | bientap
    | system | moderator | mod | test | host
    """
)

ERROR_PAGES = table(
    """
    404 | 404 not found | not found | page not found | error 404 | 403 forbidden | forbidden
    | access denied | 500 internal server error | internal server error | 502 bad gateway
    | bad gateway | 503 service unavailable | service unavailable | 504 gateway time-out
    | không tìm thấy trang | trang không tồn tại | không tìm thấy nội dung | bài viết không tồn tại
    | trang bạn tìm không tồn tại | nội dung không tồn tại | lỗi 404 | đã có lỗi xảy ra
    | truy cập bị từ chối | xin lỗi trang bạn tìm | rất tiếc trang bạn | checking your browser
    | just a moment | attention required | are you a robot | verify you are human
    | please enable cookies | page introuvable | erreur 404 | accès refusé | halaman tidak ditemukan
    | tidak ditemukan | akses ditolak | 页面不存在 | 页面未找到 | 找不到网页 | 访问被拒绝 | this page isn't available
    | the page you requested | the page you are looking for | the requested url was not found
    | sorry, we couldn't find | trang bạn yêu cầu | website đang bảo trì | site under maintenance
    """
)

"""Words of the furniture of news pages: menus, tools, other stories, comments, counters, the foot.

Each table is text, one entry between two bars, as pages print it; see
`vocabulary` for how they are compared.
"""

from __future__ import annotations

from newsarchive.reading.words import furniture_abroad as abroad
from newsarchive.reading.words import furniture_systems as systems
from newsarchive.reading.words.vocabulary import table, words

# Never anything but furniture, wherever it stands.
NAVIGATION_SURE = (
    abroad.NAVIGATION_SURE
    | systems.NAVIGATION_SURE
    | table(
        """
    đăng nhập | đăng ký | đăng xuất | đăng nhập / đăng ký | quên mật khẩu | tên đăng nhập | tìm kiếm
    | tìm kiếm nâng cao | chia sẻ | chia sẻ facebook | chia sẻ bài viết | chia sẻ qua email | chia sẻ lên facebook
    | sao chép liên kết | copy link | sao chép | gửi mail | gửi email | gửi bài viết | gửi cho bạn bè | in bài
    | in bài viết | in trang | bản in | lưu bài | lưu bài viết | lưu tin | điện thoại | nhắn tin | zalo | facebook
    | twitter | youtube | tiktok | instagram | linkedin | telegram | whatsapp | pinterest | messenger | email | rss
    | fanpage | google news | viber | threads | x | thay đổi tương phản | tương phản | cỡ chữ | cỡ chữ nhỏ
    | cỡ chữ lớn | tăng cỡ chữ | giảm cỡ chữ | kích thước chữ | nghe bài viết | nghe đọc bài | đọc bài viết
    | nghe audio | giọng nam | giọng nữ | nữ miền bắc | nam miền bắc | nữ miền nam | về đầu trang | lên đầu trang
    | đầu trang | quay về | quay lại | trở về | trở lại | trở về đầu trang | back to top | về trang trước | trang chủ
    | sơ đồ trang | sơ đồ website | sơ đồ cổng | sitemap | site map | liên kết website | liên kết web
    | website liên kết | xem thêm | đọc thêm | xem tất cả | xem chi tiết | xem tiếp | chi tiết | tất cả | thu gọn
    | hiển thị thêm | tải thêm | đóng | mở rộng | menu | trang trước | trang sau | trang tiếp | bài trước | bài sau
    | bài tiếp theo | bài viết trước | bài viết sau | tiếp theo | trước | tiếp | quảng cáo | advertisement
    | advertisements | ads | sponsored | tài trợ | bỏ qua | skip to content | skip to main content | theo dõi
    | theo dõi chúng tôi | like | thích | share | share on facebook | share on twitter | share on x
    | share on linkedin | share on whatsapp | share via email | share this | email this | print this page | bookmark
    | tweet | print | save | follow | follow us | subscribe | sign in | sign up | log in | login | register | logout
    | log out | my account | search | home | newsletter | cookie policy | accept | accept all | reject all
    | accept cookies | đồng ý | chấp nhận | từ chối | read more | see more | view more | load more | show more | more
    | next | previous | prev | close | font size | listen | download app | tải ứng dụng | tải app | english
    | tiếng việt | tiếng anh | tiếng trung | français | vietnamese | bahasa indonesia | bahasa | 中文 | русский
    | partager | imprimer | s'abonner | se connecter | connexion | inscription | rechercher | recherche | accueil
    | lire la suite | voir plus | retour | retour en haut | envoyer | fermer | accepter | tout accepter | refuser
    | publicité | je m'abonne | enregistrer | commenter | beranda | masuk | daftar | cari | bagikan | selengkapnya
    | lihat semua | lihat lainnya | baca selengkapnya | iklan | scroll to continue with content | unduh
    | kembali ke atas | ikuti kami | salin tautan | cetak | simpan | halaman selanjutnya | indeks | 首页 | 登录
    | 注册 | 分享 | 打印 | 搜索 | 返回顶部 | 更多 | 下一页 | 上一页 | 收藏 | 字号 | 大 中 小 | 关闭 | 扫一扫 | 微信
    | 微博 | 广告 | 查看更多 | gửi thư | gửi bài | gửi góp ý | báo lỗi bài viết | báo lỗi | báo xấu | chép liên kết
    | sao chép link | chia sẻ lên x | chia sẻ lên twitter | chia sẻ zalo | chia sẻ qua zalo | chia sẻ qua facebook
    | đăng ký ngay | đăng ký nhận tin | đăng nhập bằng facebook | đăng nhập bằng google | đăng nhập với google
    | quên mật khẩu? | nhớ mật khẩu | mật khẩu | biểu quyết | bình chọn | xem kết quả | gửi bình chọn
    | tự động cập nhật | trở về trang chủ | về trang chủ | trở lại chủ đề | trở về đầu | lên trên | xem nhanh
    | gửi email bài đăng này | blogthis! | chia sẻ lên pinterest | bài đăng mới hơn | bài đăng cũ hơn | lưu trữ blog
    | giới thiệu về tôi | google+ | google plus | linkhay | skype
    | line | copy | in tin | in tin này | in bài này | in bài viết này | gửi tin | bản đồ | phóng to | thu nhỏ
    | mặc định | độ tương phản | đổi màu nền | chế độ tối | chế độ sáng | giao diện | đọc báo in | báo in | đặt báo
    | rao vặt | tin bài | xem bản in | nghe | tạm dừng | dừng đọc | phát | tốc độ đọc | phiên bản di động
    | phiên bản mobile | bản mobile | xem phiên bản | ngôn ngữ | chọn ngôn ngữ | vn | en | eng | vi | đăng kí
    | đăng nhập bạn đọc | tài khoản | thông tin tài khoản | thoát | tất cả chuyên mục | danh mục | chuyên mục
    | các chuyên mục | mở menu | đóng menu | liên kết | tin nhắn | skip navigation | skip to navigation
    | toggle navigation | open menu | close menu | main menu | search for: | go | submit | print article | print this
    | print this article | email article | share article | share this article | share this story | share this post
    | share: | copy link to clipboard | link copied | save article | save for later | listen to this article
    | listen now | text size | a a | dark mode | light mode | subscribe now | subscribe today | sign up now
    | sign in / register | log in / register | create account | create a free account | your account | manage account
    | continue | continue reading | show less | read full story | read the full story | click here | learn more
    | back to home | home page | homepage | go to homepage | report an error | report this ad | reddit | flipboard
    | sms | mastodon | bluesky | rss feed | e-paper | epaper | digital edition | manage cookies | cookie settings
    | privacy settings | reject | decline | got it | no thanks | not now | allow all | accept all cookies
    | manage preferences | more options | aller au contenu | aller au contenu principal | aller au menu
    | menu principal | mon compte | s'identifier | se déconnecter | créer un compte | partager sur facebook
    | partager sur twitter | partager sur whatsapp | partager sur linkedin | partager cet article
    | partager l'article | partager par email | envoyer par email | envoyer à un ami | copier le lien
    | imprimer l'article | écouter | écouter l'article | lire plus | en savoir plus | plus d'infos | afficher plus
    | charger plus | suivant | précédent | article suivant | article précédent | newsletters | la newsletter
    | s'inscrire | je m'inscris | tout refuser | continuer sans accepter | paramétrer | gérer mes choix
    | offrir cet article | version imprimable | agrandir le texte | taille du texte
    | suivez-nous | haut de page | bagikan: | bagikan artikel | bagikan ke facebook | salin link | copy tautan
    | cetak artikel | komentari | ikuti | ikuti kami di | langganan | berlangganan | masuk / daftar | lupa password
    | kata sandi | selanjutnya | sebelumnya | tampilkan semua | muat lebih banyak | kembali | lewati ke konten
    | lewati | gulir untuk lanjut membaca | advertisement scroll to continue with content | halaman utama | laporkan
    | simpan artikel | dengarkan | perbesar | perkecil | ukuran huruf | 分享到 | 微信好友 | 朋友圈 | qq空间
    | 新浪微博 | 手机版 | 电脑版 | 打印本页 | 关闭窗口 | 我要打印 | 放大 | 缩小 | 字体 | 收起 | 展开 | 展开全文
    | 上一篇 | 下一篇 | 返回 | 返回首页 | 网站首页 | 网站地图 | 繁体 | 简体 | 无障碍 | 无障碍浏览 | 客户端
    | 下载客户端 | 邮箱 | 订阅 | 登陆 | 微信扫一扫 | 阅读全文 | 设为首页 | 加入收藏 | tên truy cập | tên hiển thị
    | tên tài khoản | ghi nhớ | ghi nhớ đăng nhập | nhớ tài khoản | hoàn tất | mã xác nhận | mã kiểm tra | username
    | password | remember me | captcha | mot de passe | se souvenir de moi | nama pengguna | ingat saya | 用户名
    | 密码 | 验证码 | giỏ hàng | thư viện ảnh | quick links | webmail | disclaimer
    | story continues below advertisement | article continues below advertisement | mới nhất | cũ nhất | không thích
    | báo cáo bài viết | trích dẫn | kế tiếp | chủ đề trước | chủ đề kế | peta situs | kontak iklan | bỏ qua nội dung
    | đến nội dung chính | chuyển đến nội dung
    | thêm vào giỏ | thêm vào giỏ hàng | mua ngay | đặt hàng | add to cart | buy now | ajouter au panier
    | tambah ke keranjang | beli sekarang | -- chọn -- | gérer mes cookies | gérer les cookies | kelola cookie
    | quản lý cookie | tùy chọn cookie | lưu | xem hồ sơ hoàn chỉnh của tôi | view my complete profile
    | afficher mon profil complet | lihat profil lengkapku | 查看我的完整个人资料 | entries rss | entries feed
    | comments rss | comments feed | wordpress.org | flux des publications | flux des commentaires | feed entri
    | feed komentar
    | article plus récent | article plus ancien | envoyer par e-mail | blogthis | posting lebih baru | posting lama
    | kirimkan ini lewat email | berbagi ke facebook | berbagi ke twitter | newer post | older post | email this
    """
    )
)

# Names of sections: furniture above or below a text, but a heading may say the same within it.
NAVIGATION_LIKELY = abroad.NAVIGATION_LIKELY | table(
    """
    bạn cần biết | cần biết | tiện ích | giới thiệu | liên hệ | tin tức | tin tức sự kiện | tin tức - sự kiện
    | thông báo | thông tin chung | văn bản | hỏi đáp | thư viện ảnh | thư viện video
    | video | hình ảnh | ảnh | multimedia | media | podcast | infographic
    | emagazine | longform | góp ý | liên kết | tuyển dụng | thủ tục hành chính | dịch vụ công | thời sự | chính trị
    | xã hội | kinh tế | văn hóa | thể thao | giáo dục | pháp luật | thế giới | quốc tế | đời sống | sức khỏe
    | công nghệ | khoa học | du lịch | giải trí | xe | ô tô | bất động sản | nhà đất | kinh doanh | tài chính
    | ý kiến | góc nhìn | bạn đọc | tâm sự | quân sự | quốc phòng | an ninh | môi trường | y tế | thị trường
    | trong nước | địa phương | đối ngoại | xây dựng đảng | chuyên đề | chuyên mục | sự kiện | mới nhất | nóng
    | xu hướng | 24h | lịch công tác | văn bản pháp luật | văn bản mới | hệ thống văn bản
    | hệ thống phản ánh kiến nghị | hướng dẫn | danh bạ | thư điện tử | công khai ngân sách | world | politics
    | business | sports | sport | opinion | culture | arts | health | science | technology | tech | travel
    | lifestyle | entertainment | local | national | economy | environment | education | weather | about | about us
    | contact | contact us | careers | news | latest | latest news | archive | photos | videos | breaking news
    | top stories | international | asia | europe | africa | americas | magazine | obituaries | real estate | climate
    | society | help | faq | topics | politique | économie | monde | société | sports et loisirs | culture et loisirs
    | santé | sciences | planète | idées | débats | météo | régions | à la une | actualités | international et france
    | contactez-nous | qui sommes-nous | vidéos | nasional | internasional | ekonomi | olahraga | hiburan | teknologi
    | otomotif | gaya hidup | kesehatan | hukum | politik | daerah | tentang kami | redaksi | kontak | karier
    | pedoman media siber | terpopuler | terkini | peristiwa | bisnis | opini | kolom | foto | wisata | edukasi
    | 新闻 | 国际 | 国内 | 财经 | 体育 | 娱乐 | 科技 | 军事 | 社会 | 教育 | 视频 | 图片 | 专题 | 评论 | 健康 | 文化
    | 旅游 | 关于我们 | 联系我们 | livescore | lịch thi đấu | bảng xếp hạng | hậu trường | bóng đá | nông nghiệp
    | nông thôn | nhịp sống | phóng sự | ký sự | phóng sự - ký sự | đa phương tiện | video clip
    | văn bản chỉ đạo điều hành | công báo | hỏi - đáp | lịch tiếp công dân | dân hỏi - cơ quan chức năng trả lời
    | đường dây nóng | quy hoạch | chiến lược | dự án | đấu thầu | đầu tư | doanh nghiệp | công dân | du khách
    | chính quyền | tổ chức bộ máy | cơ cấu tổ chức | lãnh đạo | ban lãnh đạo | chức năng nhiệm vụ | lịch sử
    | tổng quan | tin hoạt động | tin trong tỉnh | tin trong nước | tin quốc tế | tin thế giới | tin địa phương
    | tin nổi bật | tin mới | thông tin tuyên truyền | tuyên truyền | phổ biến pháp luật | cải cách hành chính
    | chuyển đổi số | an toàn giao thông | bảo hiểm xã hội | việc làm | lao động | khuyến nông | dân tộc | tôn giáo
    | văn nghệ | văn học | thơ | truyện ngắn | tản văn | diễn đàn | nghiên cứu - trao đổi | hồ sơ tư liệu | ấn phẩm
    | trang nhất | cuộc sống | khám phá | ẩm thực | gia đình | nhân ái | làm đẹp | thời trang | tình yêu | giới trẻ
    | nhịp sống trẻ | số hóa | thiết bị | sự kiện - bình luận | life | money | markets | food | style | books | film
    | music | football | cricket | tennis | letters | editorials | columnists | community | crime | courts | jobs
    | property | classifieds | notices | events | what's on | puzzles | crosswords | podcasts | newsletters
    | press releases | press release | media centre | newsroom | publications | services | departments | ministers
    | policies | statistics | legislation | documents | speeches | gallery | photo gallery | faits divers | justice
    | économie et société | france | rugby | loisirs | cinéma | livres | annonces légales | petites annonces
    | avis de décès | emploi | immobilier | agriculture | environnement | éducation | tourisme | communes | le monde
    | vie locale | actualité | accueil | le journal | abonnement | boutique | jeux | nusantara | megapolitan | metro
    | regional | hukum & kriminal | kriminal | pendidikan | lingkungan | keuangan | pasar | properti | sepak bola
    | bola | seleb | selebritas | kuliner | resep | religi | sains | iptek | cek fakta | infografis | indeks berita
    | tajuk | profil | layanan | berita | berita utama | beranda | home | galeri | layanan publik | pengumuman
    | agenda | 要闻 | 时政 | 地方 | 法治 | 生活 | 汽车 | 房产 | 时尚 | 读书 | 观点 | 人物 | 生态 | 三农 | 滚动
    | 滚动新闻 | 政务 | 政务公开 | 公告 | 通知公告 | 政策法规 | 互动交流 | 办事服务 | 专栏 | 环球 | 港澳 | 台湾
    | 华人 | 产经 | 金融 | 股票
    """
)

# A line that begins one of these furniture boxes, or tells of it in a sentence. Matched at the start of a line.
NAVIGATION_OPENINGS = table(
    """
    theo dõi báo | theo dõi trang | mời bạn đọc theo dõi | mời quý độc giả theo dõi | bấm vào đây để | nhấn vào đây
    | click vào đây | đăng ký nhận bản tin | đăng ký nhận tin | nhập email của bạn | trang web này sử dụng cookie
    | website này sử dụng cookie | chúng tôi sử dụng cookie | bạn cần đăng nhập | vui lòng đăng nhập
    | trình duyệt của bạn | vui lòng bật javascript | bạn đang ở | bạn đang xem | bạn đang đọc | từ khóa tìm kiếm
    | nhập từ khóa | we use cookies | this site uses cookies | this website uses cookies | by continuing to use
    | by clicking | sign up for our | sign up to our | subscribe to our | get our newsletter
    | please enable javascript | enter your email | you are here | follow us on | download our app
    | already a subscriber | support our journalism | nous utilisons des cookies | ce site utilise des cookies
    | abonnez-vous | inscrivez-vous à | vous êtes ici | suivez-nous | situs ini menggunakan cookie | ikuti berita
    | dapatkan berita | gabung di | simak breaking news | cek berita dan artikel | ikuti saluran | anda berada di
    | bạn vui lòng đăng nhập | nhập email để | nhập email | bạn đọc nhập | vui lòng gõ tiếng việt
    | để lại số điện thoại | bạn có thắc mắc | chọn liên kết | bạn có thích bài | bài viết này có hữu ích
    | bạn đánh giá bài viết | bạn thấy bài viết | was this article helpful | was this helpful | nhận thư
    | nhận bản tin | nhận tin mới
    | giờ hiện tại | múi giờ | thời gian hiện tại | all times are | it is currently | the time now is
    | tải ứng dụng | ứng dụng trên | tải app | get the app | download the app
    """
)

# What an author may well write over a list, or before a colon, of his own …
RELATED_DOUBTFUL = table(
    """
    đáng chú ý | chủ đề | thẻ | popular | sự kiện nóng | tin mới | dành cho bạn | baca | related topics | recommended
    | tin nổi bật | 热点 | 热门 | 推荐 | gợi ý | đề xuất | nổi bật | liên quan | populer | tag | mới hơn | cũ hơn
    | trending | promoted | sebelumnya | selanjutnya | terbaru | à découvrir | tin sau | tin trước | bài nổi bật
    | tin đáng chú ý | tin hot
    """
)
# … and with it all that begins a list of other stories; the colon after it, and what follows on the same line,
# belong to it.
RELATED_OPENINGS = (
    RELATED_DOUBTFUL
    | systems.RELATED_OPENINGS
    | abroad.RELATED_OPENINGS
    | table(
        """
    tin liên quan | tin bài liên quan | bài liên quan | bài viết liên quan | tin cùng chuyên mục | bài cùng chuyên mục
    | cùng chuyên mục | các tin khác | tin khác | các tin/bài khác | tin tức khác | các tin đã đưa | tin đã đưa
    | tin cũ hơn | tin mới hơn | các bài viết khác | bài viết khác | các tin tiếp theo | tin tiếp theo | tin mới nhất
    | tin mới cập nhật | tin đọc nhiều | đọc nhiều | đọc nhiều nhất | xem nhiều | xem nhiều nhất | tin xem nhiều
    | có thể bạn quan tâm | bạn có thể quan tâm | bài đọc nhiều | mời đọc thêm | mời bạn đọc thêm
    | mời quý vị đọc thêm | mời xem thêm | mời bạn đọc xem thêm | mời bạn xem thêm | mời quý vị xem thêm
    | mời độc giả xem thêm | đọc tiếp | tin tài trợ | tin cùng sự kiện | cùng sự kiện | tin bài khác | bài mới nhất
    | thông tin mới nhất | xem thêm các tin | đừng bỏ lỡ | tin cùng chủ đề | cùng chủ đề | cùng tác giả | từ khóa
    | tags | gợi ý cho bạn | related | related news | related articles | related stories | related posts
    | related content | read also | also read | see also | more stories | more news | you may also like
    | you might also like | recommended for you | most read | most popular | trending now | latest stories
    | more on this story | more from | editor's picks | editors' picks | don't miss | keywords | top news | lire aussi
    | à lire aussi | sur le même sujet | articles liés | les plus lus | à ne pas manquer | voir aussi
    | dans la même rubrique | mots-clés | baca juga | berita terkait | artikel terkait | berita lainnya
    | berita terpopuler | terpopuler | lihat juga | simak juga | rekomendasi | tonton juga | pilihan redaksi
    | simak video | 相关新闻 | 相关阅读 | 相关链接 | 延伸阅读 | 推荐阅读 | 精彩推荐 | 猜你喜欢 | 更多新闻 | 关键词
    | 标签 | 热门推荐 | 最新文章 | 随机文章 | 最近更新 | 最新更新 | 最近发表 | 最近文章 | 热点关注 | 热门关注
    | similar threads | related threads | similar topics | chủ đề tương tự | đề tài tương tự | các chủ đề tương tự
    | bài viết tương tự | discussions similaires | sujets similaires | thread serupa | topik serupa | 相关帖子
    | 相关主题 | my blog list | danh sách blog của tôi | ma liste de blogs | daftar blog saya | 我的博客列表
    | các bài đã đăng | các bài mới | các bài mới hơn | các bài cũ hơn
    | các bài viết liên quan | bài cùng chủ đề | bài cùng tác giả | tin cùng mục | cùng mục | tin bài cùng chuyên mục
    | tin tức liên quan | các tin liên quan | tin liên quan khác | nội dung liên quan | thông tin liên quan
    | văn bản liên quan | chủ đề liên quan | các tin mới hơn | các tin cũ hơn | những tin mới hơn | những tin cũ hơn
    | những tin khác | các tin bài khác | các tin trước | bài trước đó | bài viết mới | bài viết mới nhất
    | bài viết cũ hơn | bài viết mới hơn | bài đọc nhiều nhất | được quan tâm | tin được quan tâm | tin quan tâm
    | quan tâm nhiều nhất | bài đăng phổ biến | thông tin nổi bật | nổi bật trong ngày | đọc thêm về | xem thêm về
    | mời bạn đọc | mời độc giả đọc thêm | bạn có thể thích | bạn nên đọc | nên đọc | không thể bỏ qua
    | có thể bạn chưa biết | thông tin doanh nghiệp | thông tin cần biết | video liên quan | video nổi bật
    | video khác | ảnh liên quan | từ khóa liên quan | theo dòng sự kiện | dòng sự kiện | chùm ảnh liên quan
    | chủ đề nổi bật | chủ đề nóng | tin bài mới | chuyên mục khác | dành riêng cho bạn | đọc nhiều trong tuần
    | tin xem nhiều nhất | được đọc nhiều | xem nhiều trong ngày | more like this | more in this section
    | more in news | more news stories | more headlines | more to read | related coverage | related reading
    | related links | related items | related post | similar stories | similar articles | read next | up next
    | next up | what to read next | trending stories | top stories today | latest headlines | popular stories
    | popular posts | popular now | recent posts | recent news | recent stories | recent articles | most viewed
    | most commented | most shared | most popular stories | in other news | from our network | from around the web
    | around the web | sponsored content | promoted stories | you might like | you may like | recommended stories
    | recommended reading | recommended articles | suggested for you | in this section | other news | other stories
    | previous article | next article | previous post | next post | newer posts | older posts | filed under
    | in pictures | explore more | more on this topic | more on this | also in the news | also in this section
    | top reads | today's top stories | à lire également | lire également | lire aussi sur | a lire | à voir aussi
    | dans la même catégorie | dans l'actualité | les articles les plus lus | articles les plus lus
    | les plus partagés | les plus commentés | sur le même thème | sur ce sujet | nos derniers articles
    | derniers articles | les derniers articles | dernières nouvelles | les dernières actualités | plus d'articles
    | autres articles | articles similaires | articles récents | contenus sponsorisés | vous aimerez aussi
    | vous pourriez aimer | pour aller plus loin | à la une aussi | thèmes associés | thématiques | notre sélection
    | en continu | le fil info | fil info | baca juga: | artikel lainnya | artikel lain | berita lain | berita terbaru
    | berita terkini | berita populer | berita pilihan | terpopuler hari ini | paling banyak dibaca | topik terkait
    | tag terkait | artikel terpopuler | artikel terbaru | artikel pilihan | pilihan editor | pilihan untukmu
    | rekomendasi untuk anda | rekomendasi untukmu | video terkait | video pilihan | foto pilihan | foto terkait
    | jangan lewatkan | lihat juga: | simak juga: | topik pilihan | halaman terkait | 相关报道 | 相关文章 | 相关稿件
    | 相关推荐 | 更多推荐 | 今日热点 | 热门新闻 | 热点新闻 | 热门阅读 | 热门文章 | 阅读排行 | 新闻排行 | 点击排行
    | 排行榜 | 今日推荐 | 推荐新闻 | 为您推荐 | 编辑推荐 | 大家都在看 | 更多精彩 | 图片新闻 | 视频推荐 | 往期回顾
    | 最新新闻 | 最新资讯 | 上一篇 | 下一篇
    """
    )
)
# A button, or what stands over a list of other stories.
MORE = table("xem thêm | đọc thêm | read more | see more | more | voir plus | selengkapnya | 更多")
# What labels a list of tags on its own line.
TAG_LABELS = abroad.TAG_LABELS | table(
    """
    từ khóa | từ khoá | tags | tag | thẻ | nhãn | chủ đề | keywords | mots-clés | 关键词 | 标签 | topics | topik
    | related topics | related tags | từ khóa liên quan | chủ đề liên quan | tag terkait | thèmes associés
    | sujets associés | thématiques | 相关标签
    | libellés | étiquettes | labels | label | kata kunci | topik terkait
    """
)

COMMENT_OPENINGS = abroad.COMMENT_OPENINGS | table(
    """
    nouveau commentaire | new comment | komentar baru | répondre à cet article | répondre à ce billet
    | commenter cet article | reply to this article | comment on this article | tanggapi artikel ini
    | bình luận về bài viết này
    | gửi lời chia buồn | lời chia buồn | sổ tang | sổ lưu bút | lưu bút | condolences | guestbook | livre d'or
    | buku tamu | réagir à cet article | réagir | réactions | hỏi đáp về bài viết | hỏi đáp về bài viết này
    | join the conversation | join the discussion | tulis komentar | kolom komentar
    | bình luận | ý kiến bạn đọc | ý kiến của bạn | ý kiến | gửi bình luận | gửi ý kiến | viết bình luận
    | các bình luận | bình luận của bạn | bình luận bài viết | để lại bình luận | phản hồi | gửi phản hồi
    | ý kiến độc giả | trả lời | thảo luận | bình luận facebook | nội dung bình luận | hiện chưa có bình luận nào
    | chưa có bình luận nào | hãy là người đầu tiên bình luận | comments | comment | leave a comment | leave a reply
    | post a comment | add a comment | join the conversation | reader comments | join the discussion | no comments
    | no comments yet | write a comment | view comments | commentaires | laisser un commentaire | réagir | réactions
    | contribuer
    | vos réactions | ajouter un commentaire | komentar | tulis komentar | tinggalkan komentar | berikan komentar
    | kirim komentar | 评论 | 网友评论 | 发表评论 | 我要评论 | 留言 | nhận xét | đăng nhận xét | bình luận hay
    | bình luận mới nhất | bình luận nổi bật | bình luận mới | ý kiến bạn đọc quan tâm | bạn đọc bình luận
    | bạn nghĩ gì | bạn đọc viết | bạn đọc nhập bình luận | góp ý bài viết | hỏi đáp - bình luận
    | bình luận của bạn đọc | các ý kiến | ý kiến khác | các bình luận khác | bình luận, đánh giá
    | đánh giá - bình luận | ý kiến phản hồi | thảo luận về bài viết | viết phản hồi | hủy trả lời | trả lời hủy
    | để lại một bình luận | để lại phản hồi | xem thêm bình luận | xem các bình luận | bình luận về bài viết
    | what do you think | have your say | your comments | readers' comments | user comments | all comments
    | top comments | most liked comments | comments are closed | conversation | reply | show comments | load comments
    | read comments | share your thoughts | post your comment | submit comment | leave your comment
    | add your comment | newest comments | sort by newest | your email address will not be published
    | les commentaires | vos commentaires | lire les commentaires | tous les commentaires | poster un commentaire
    | publier un commentaire | écrire un commentaire | donnez votre avis | réactions des lecteurs
    | commentaires fermés | tinggalkan balasan | beri komentar | komentar pembaca | komentar terbaru | kolom komentar
    | komentar anda | tulis komentar anda | batalkan balasan | 我来说两句 | 网友留言 | 最新评论 | 热门评论 | 全部评论
    | 精彩评论 | 参与评论 | 发布评论 | 跟帖 | recent comments | latest comments | commentaires récents
    | derniers commentaires | bình luận gần đây | phản hồi gần đây | nhận xét mới nhất | komentar terkini | 近期评论
    | không có nhận xét nào | không có bình luận nào | chưa có nhận xét nào | tidak ada komentar | belum ada komentar
    | aucun commentaire | 暂无评论 | enregistrer un commentaire | posting komentar
    """
)

# What counts readers by itself: the number may stand on the next line, or nowhere.
COUNTER_SURE = systems.COUNTER_SURE | table(
    """
    lượt xem | số lượt xem | lượt đọc | lượt truy cập | số lượt truy cập | tổng lượt truy cập | tổng số lượt xem
    | tổng số lượt truy cập | tổng truy cập | thống kê truy cập | thống kê lượt truy cập | đang truy cập
    | đang trực tuyến | đang online | số người đang truy cập | khách truy cập | bộ đếm | page views | visitor counter
    | who is online | users online | 浏览次数 | 点击数 | 访问量 | số người truy cập | tổng số truy cập
    | số lượng truy cập | số người online | khách viếng thăm | visitors online | total visitors | total hits
    | guests online | total pengunjung | pengunjung online | total kunjungan | visiteurs en ligne | 总访问量
    | 今日访问 | 在线人数 | 访问人数 | 总浏览量 | lượt truy cập hôm nay | số lượt người xem | số người xem
    """
)
# … and what may count them. Begins a short line; a number follows.
COUNTER_OPENINGS = COUNTER_SURE | table(
    """
    thống kê | người đang online | khách đang online | thành viên online | khách | khách vãng lai | thành viên
    | hôm nay | hôm qua | trong tuần | tuần này | tuần trước | trong tháng | tháng này | tháng trước | tháng hiện tại
    | trong năm | năm nay | tất cả | tổng cộng | truy cập hôm nay | máy chủ tìm kiếm | đã xem | lượt thích
    | lượt chia sẻ | lượt bình luận | số lần xem | đánh giá | điểm đánh giá | thời gian đọc | temps de lecture
    | reading time | waktu baca | views | view | visits | visitors | hits | online | online users | today | yesterday
    | this week | this month | total | shares | reads | likes | total views | total visits | dilihat | dibaca
    | pengunjung | vues | lectures | visites | partages | 浏览 | 点击 | 阅读 | 阅读量 | 浏览量 | tổng lượt | tổng số
    | tổng số lượt | đang xem | số lượng người truy cập | lượt | lượt người xem | trực tuyến | số khách | hiện có
    | truy cập | số truy cập | tổng cộng truy cập | đang có | thành viên đang online | người dùng trực tuyến | tuần
    | tháng | ngày hôm nay | visits today | visitors today | currently online | pengunjung hari ini | hari ini
    | kemarin | minggu ini | bulan ini | total des visites | 人气 | 人氣 | 热度 | 熱度
    """
)
# What may stand with the number.
COUNT_WORDS = words(
    "lượt xem đọc truy cập người khách lần k m kb view views visit visits hits users guests members phút min kali 次 人"
)
# A number and one of these is a whole counter ("350 lượt xem").
COUNTER_UNITS = abroad.COUNTER_UNITS | table(
    """
    lượt xem | lượt đọc | lượt truy cập | lượt thích | lượt chia sẻ | bình luận | người đang online | phản hồi
    | views | view | shares | share | comments | comment | likes | reads | visits | vues | partages | commentaires
    | kali dilihat | komentar | dibaca | dilihat | 次浏览 | 次阅读
    | 评论
    """
)

# … and those of them that count readers' comments: near the foot the comments follow.
COMMENT_UNITS = (
    abroad.COMMENT_UNITS
    | systems.COMMENT_UNITS
    | table(
        """
    bình luận | phản hồi | ý kiến | nhận xét | réactions | réaction | tanggapan | comments | comment | commentaires
    | commentaire | komentar | responses | replies | 评论 | commentaire(s | comment(s | réaction(s | réponse(s | avis(s
    | reply(ies
    """
    )
)

# Licence, rights, who made the site. Begins a line at the foot of a page, whatever follows.
CONTACT_SURE = abroad.CONTACT_SURE | table(
    """
    giấy phép số | giấy phép xuất bản | giấy phép hoạt động | giấy phép thiết lập | gp số | số giấy phép
    | bản quyền thuộc | copyright | issn | ghi rõ nguồn | vui lòng ghi rõ nguồn | đề nghị ghi rõ nguồn | thiết kế bởi
    | phát triển bởi | powered by | designed by | developed by | all rights reserved | © | tous droits réservés
    | hak cipta | 版权所有 | 京icp备 | 备案号 | privacy policy | terms of use | terms of service | chính sách bảo mật
    | điều khoản sử dụng
    """
)
# … and address, office, responsibility, where a colon or nothing follows.
CONTACT_OPENINGS = (
    CONTACT_SURE
    | abroad.CONTACT_OPENINGS
    | table(
        """
    địa chỉ | trụ sở | trụ sở chính | tòa soạn | trụ sở tòa soạn | điện thoại | đt | tel | fax | hotline
    | đường dây nóng | liên hệ quảng cáo | email | e-mail | hộp thư | website | cơ quan chủ quản | đơn vị chủ quản
    | cơ quan của | giấy phép | chịu trách nhiệm | chịu trách nhiệm chính | chịu trách nhiệm nội dung
    | người chịu trách nhiệm | tổng biên tập | phó tổng biên tập | q. tổng biên tập | quyền tổng biên tập
    | trưởng ban biên tập | thư ký tòa soạn | bản quyền | ghi rõ | xây dựng bởi | thiết kế và phát triển
    | đơn vị thiết kế | (c) | ® | phone | telephone | address | contact | contact us at | editor-in-chief | publisher
    | terms | chính sách | mentions légales | adresse | directeur de la publication | politique de confidentialité
    | conditions générales | alamat | telepon | pemimpin redaksi | penanggung jawab | kebijakan privasi
    | syarat dan ketentuan | 地址 | 电话 | 版权 | 许可证 | 总编辑 | 主办单位 | 承办单位 | vp đại diện
    | văn phòng đại diện | ban biên tập | tổng biên tập báo | phụ trách ban biên tập | thường trực ban biên tập
    | cơ quan ngôn luận | cơ quan chủ quản: | thư điện tử | đường dây nóng: | mã số thuế | mst | số điện thoại
    | số fax | cố vấn | phó tổng biên tập phụ trách | giám đốc | quảng cáo | phát hành | liên hệ | liên hệ tòa soạn
    | tổng đài | zalo oa | mọi ý kiến xin gửi về | mọi chi tiết xin liên hệ | không sao chép | cấm sao chép
    | © bản quyền | giữ bản quyền | ® ghi rõ nguồn | đơn vị quản lý | đơn vị xây dựng | cơ quan thường trực
    | người đại diện | postal address | registered office | company number | published by | editor in chief
    | managing editor | mailing address | head office | newsroom | advertising | siège social
    | directeur de publication | directrice de la publication | rédacteur en chef | rédactrice en chef | hébergeur
    | contactez-nous | nous contacter | alamat redaksi | kantor | diterbitkan oleh | penerbit | redaktur pelaksana
    | pemimpin umum | wakil pemimpin redaksi | surel | 联系电话 | 联系我们 | 邮编 | 传真 | 电子邮箱
    | 违法和不良信息举报电话 | 互联网新闻信息服务许可证 | 技术支持 | 承办 | 主办 | 版权声明 | 备案
    """
    )
)

# What leads to the front page, with which menus and ways through the site begin.
HOME = table("trang chủ | trang nhất | home | homepage | accueil | beranda | 首页")

# What stands over counters of visitors.
STATISTICS = systems.STATISTICS

# What stands over a box that tells nothing: tools, tables of the day, pictures, links to other sites.
TOOL_BOXES = systems.TOOL_BOXES

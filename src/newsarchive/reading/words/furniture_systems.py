"""Words that publishing systems and weblogs print around a text, beside those of newspapers.

The tables belong to those of the same names in `furniture`, which says what they are for.
"""

from __future__ import annotations

from newsarchive.reading.words.vocabulary import table

COMMENT_UNITS = table("ý kiến bạn đọc | ý kiến độc giả | bình luận của bạn đọc | thảo luận | trả lời")

# Tools that systems print in words of their own.
NAVIGATION_SURE = table(
    """
    lưu bài viết này | lưu tin này | lưu bài này | gửi bài viết qua email | gửi bài viết này qua email | in ra
    | đánh giá bài viết | đánh giá bài viết này | chấm điểm bài viết | tặng sao | tặng sao cho tác giả
    | đăng ký nhận báo qua thư điện tử | đăng ký nhận bản tin qua email | tải lại trang | trả lời kèm trích dẫn
    | trả lời với trích dẫn | trích dẫn bài này | reply with quote | quote this | répondre avec citation
    | balas dengan kutipan | 引用回复 | 回复引用 | rate this article | notez cet article | beri nilai artikel ini
    | suivre la vie du site | spip | squelette | répondre au message | propulsé par spip | copy link thành công
    | sao chép liên kết thành công | đã sao chép liên kết | link copied to clipboard | lien copié | tautan disalin
    | 链接已复制 | text sizes | font size | font sizes | letter size | text resizer | resize text | change text size
    | adjust font size | kích cỡ chữ | cỡ chữ bài viết | chỉnh cỡ chữ | thay đổi cỡ chữ | ukuran teks
    | ukuran tulisan | ukuran font | ukuran huruf | atur ukuran huruf | taille du texte | taille de police
    | taille des caractères | 字号大小 | 字型大小 | bỏ qua đến nội dung | bỏ qua đến nội dung chính
    | bỏ qua và đến nội dung chính | bỏ qua và chuyển đến nội dung chính | đi đến nội dung | đi đến nội dung chính
    | đi tới nội dung | đi tới nội dung chính | chuyển đến nội dung chính | chuyển tới nội dung
    | chuyển tới nội dung chính | nhảy đến nội dung | nhảy đến nội dung chính | truy cập nội dung luôn
    | tới nội dung | tới nội dung chính | skip to main | skip to main navigation | skip to footer | skip to sidebar
    | skip to search | jump to content | jump to main content | jump to navigation | skip to primary content
    | aller à la recherche | aller à la navigation | aller directement au contenu | passer au contenu
    | passer au contenu principal | accéder au contenu | accéder au contenu principal | accès direct au contenu
    | lewati ke konten utama | loncat ke konten | loncat ke konten utama | langsung ke konten
    | langsung ke konten utama | lompat ke konten | 跳到主要内容 | 跳转到主要内容 | 跳至内容 | 跳至正文
    | 跳到内容 | post navigation | posts navigation
    | navigation de l'article | navigasi pos | navigasi tulisan | điều hướng bài viết | 文章导航
    | 顶部 | 回顶部 | 回到顶部 | 返回頂部 | 回頂部 | 頂部 | 页顶 | tăng giảm cỡ chữ
    | tăng/giảm cỡ chữ | tăng giảm kích thước chữ | điều chỉnh cỡ chữ | chọn cỡ chữ | adjust text size
    | changer la taille du texte | ubah ukuran teks | perbesar teks | perkecil teks | 字号设置 | 调整字号 | 字体大小
    | báo lỗi nội dung | quan tâm zalo
    | quan tâm trên zalo | theo dõi trên google news | theo dõi trên zalo | theo dõi trên facebook
    | add us on google | follow us on google news | follow us on google | suivez-nous sur google news
    | ajouter aux favoris google | ikuti kami di google news | ikuti di google news | ajouter à mes favoris
    | ajouter aux favoris | lire plus tard | à lire plus tard | read later | baca nanti | đọc sau
    | đánh dấu bài viết | lưu để đọc sau | nghe bản tin âm thanh | subscriber login | member login | reader login
    | đăng nhập thành viên | espace abonnés | espace abonné | lưu vào pocket | save to pocket | chat với chúng tôi
    | chat với tư vấn viên | tư vấn trực tuyến | cỡ chữ mặc định | xem bản đầy đủ | phiên bản đầy đủ
    | xem phiên bản đầy đủ | xem phiên bản máy tính | phiên bản máy tính | bản máy tính | xem bản di động
    | xem phiên bản di động | full version | view full version | full site | view full site | desktop version
    | view desktop version | desktop site | mobile version | view mobile version | mobile site | version complète
    | version mobile | version bureau | version ordinateur | versi lengkap | versi desktop | versi mobile | 完整版
    | 桌面版 | 電腦版
    """
)

# What stands over the words under which a story is filed, where a system says so in a phrase.
TAG_LABELS = table(
    """
    les tags de cet article | tags de l'article | mots-clés de l'article | les thèmes de cet article | article tags
    | tags in this article | topics in this article | tag artikel | tag artikel ini | tagar artikel | thẻ bài viết
    | từ khóa bài viết | chủ đề bài viết | các thẻ
    """
)

# Weblogs print the last ones over a few posts of the same subject, between tools and comments.
RELATED_OPENINGS = TAG_LABELS | table(
    """
    pos-pos terbaru | pos terbaru | tulisan terbaru | postingan terbaru | entri terbaru | articles récents | 近期文章
    | có liên quan | bài có liên quan | tin có liên quan | chủ đề liên quan | cũng ở mục này | cũng trong mục này
    | đọc cùng mục | tin trong ngày | tin cùng ngày | tin trong tuần | tin cùng tác giả | bài cùng tác giả
    | related | similaire | sur le même thème | en rapport | terkait | 相关 | 相關
    """
)

# What stands over a box that tells nothing: tools, tables of the day, pictures, links to other sites.
TOOL_BOXES = table(
    """
    thăm dò ý kiến | thăm dò | bình chọn | khảo sát | liên kết | liên kết website | liên kết web | website liên kết
    | liên kết hữu ích | các đơn vị trực thuộc | tỷ giá | tỷ giá ngoại tệ | tỷ giá tính thuế | giá vàng | thời tiết
    | dự báo thời tiết | lịch thi đấu hôm nay | kết quả xổ số | chứng khoán | ảnh hoạt động | hình ảnh hoạt động
    | thư viện ảnh | thư viện video | album ảnh | quảng cáo | đối tác | tải ứng dụng | ứng dụng di động | danh mục
    | chuyên mục | các chuyên mục | quick links | useful links | external links | follow us | follow us on
    | connect with us | download our app | our apps | newsletter | newsletters | sections | weather | exchange rates
    | poll | sondage | météo | liens utiles | nos sites | suivez-nous | nos applications | jajak pendapat | tautan
    | tautan terkait | ikuti kami | cuaca | kurs | jadwal | layanan | 友情链接 | 相关链接网站 | 常用链接 | 天气预报
    | 关注我们 | lưu trữ | lưu trữ blog | kho lưu trữ | blog archive | archives | archives du blog | arsip | arsip blog
    | 博客归档 | 文章归档 | meta | méta | 功能 | categories | catégories | browse by category | blogroll
    | người theo dõi | followers | pengikut | about me | giới thiệu về tôi | tentang saya | mengenai saya | 关于我
    | quyền viết bài | quyền hạn của bạn | posting permissions | forum permissions | règles de messages | jump to
    | chuyển đến | nghe radio | polling
    """
)

# Which of all its readers somebody is.
COUNTER_SURE = table(
    """
    bạn là người truy cập thứ | bạn là vị khách thứ | bạn là khách thứ | bạn là khách truy cập thứ | you are visitor
    | you are visitor number | you are visitor no | visitor number | vous êtes le visiteur | anda pengunjung ke
    | số lượng và lượt người truy cập | số lượt người truy cập
    """
)

# The button under a list that shows no more of it, and the one under a story whose text is cut.
MORE_OF_BOX = table(
    """
    xem thêm | xem tất cả | xem toàn bộ | xem tiếp | xem hết | xem thêm tin | xem thêm bài | xem thêm tin khác
    | xem các tin khác | xem chi tiết | đọc thêm | đọc tiếp | tải thêm | hiển thị thêm | thêm tin | see all | see more
    | view all | view more | load more | show more | read more | more | show all | more stories | all stories
    | all news | voir tout | tout voir | voir plus | voir tous les articles | voir toutes les actualités | lire plus
    | lire la suite | afficher plus | charger plus | en voir plus | lihat semua | lihat lainnya | lihat selengkapnya
    | baca selengkapnya | selengkapnya | muat lebih banyak | tampilkan semua | tampilkan lebih banyak | lihat lebih
    | 查看更多 | 更多 | 查看全部 | 加载更多 | 展开更多 | 阅读更多 | 看更多 | 更多新闻 | 載入更多 | 點我看更多
    """
)

# What stands over counters.
STATISTICS = table(
    """
    thống kê | thống kê website | truy cập | lượng truy cập | statistics | statistik | statistik pengunjung
    | statistik kunjungan | statistiques | fréquentation | site statistics | 统计 | 访问统计 | 访客统计 | 站长统计
    """
)

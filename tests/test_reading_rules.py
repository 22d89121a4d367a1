"""What a line is by itself: every rule fires on its like, and on nothing that only looks so."""

from __future__ import annotations

import pytest

from newsarchive.nouns.ledger import Role
from newsarchive.reading.lines import picture_credits, rules
from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of

EXAMPLES = {
    "menu-word": ["Đăng Nhập", "Tìm kiếm", "Quay Về", "Sign in", "S'abonner", "Beranda", "首页"],
    "text-size-tools": ["Cỡ chữ: A- A A+", "A- A+", "- +", "A A A", "A+ | A-"],
    "breadcrumb": ["Trang chủ » Kinh tế » Nông nghiệp", "Home > World > Asia", "Trang chủ - Điều tra"],
    "leads-back": ["Trở lại Thời sự", "Về trang Chủ đề", "Kembali ke Beranda"],
    "menu-string": [
        "Chia sẻ Facebook Zalo In trang",
        "Share on Facebook Share on Twitter Print",
        "Gửi email In bài viết Lưu bài",
    ],
    "tool-row": [
        "♥ Yêu thích   ↗ Chia sẻ   🖶 In",
        "Nghe đọc bài   0:00 / 3:12   Nữ miền Trung   Nam miền Bắc",
        "Màu chữ  |  Cỡ chữ  |  A+  |  A-  |  Đặt lại",
        "Ukuran huruf:  Kecil  Sedang  Besar",
        "打印 分享到微信 微博",
    ],
    "legal-row": [
        "Mentions légales | Données personnelles | CGU",
        "Terms and conditions | Privacy policy | Complaints",
        "服務條款 . 隱私權政策 . 刊登廣告",
    ],
    "page-of-site": ["Điều khoản sử dụng", "Mentions légales", "Kebijakan Privasi", "Privacy Policy", "刊登廣告"],
    "page-steps": ["Halaman: 1 2 Selanjutnya", "‹ Trước | Sau ›"],
    "marked-link": ['<a href="https://phothuong.example/bai">Chợ phiên mở lại sau lũ</a>'],
    "markup": ["<!-- wp:paragraph -->", '<a href="/">Trang chủ</a>'],
    "menu-row": [
        "Lưu tin | In bài viết | Nghe bài viết (Nữ miền Bắc)",
        "News | Sport | Weather",
        "Thời sự  Kinh tế  Văn hóa",
    ],
    "bare-address": ["https://example.org/a-b-c.html"],
    "site-notice": ["Theo dõi báo chúng tôi", "Vui lòng đăng nhập để dùng", "Báo này sử dụng cookie. Tôi hiểu"],
    "member-card": ["Cấp bậc: Thành viên tích cực", "Bài viết: 311", "Join Date: 4-8-2009"],
    "paywall": [
        "Vui lòng đăng nhập để xem tiếp",
        "Bạn đang xem phần miễn phí của bài viết này.",
        "Đã có tài khoản? Đăng nhập",
        "Phần còn lại của bài viết chỉ dành cho thuê bao",
        "Subscribe now to continue reading this story",
        "The rest of this article is for subscribers only.",
        "Cet article est réservé aux abonnés.",
        "Abonnez-vous dès 1 € pour lire la suite",
        "Berlangganan sekarang untuk membaca selengkapnya",
        "订阅后阅读全文",
    ],
    "notice-to-reader": [
        "We use cookies to improve your experience.",
        "Scroll untuk lanjut membaca",
        "扫一扫，关注海边日报公众号",
    ],
    "player": [
        "Nghe: 4 phút 12 giây",
        "Nghe đọc bài 4:12",
        "Listen to this article · 6:32 min",
        "Écouter cet article  Powered by ETX  00:00/04:10",
        "Dengarkan artikel 3 menit",
        "听新闻",
        "Current Time 0:00 / Duration 3:41",
        "Xem với cỡ chữ  T  T  T",
        "Chế độ ban đêm",
        "Gửi bài viết cho bạn bè qua Email",
        "SCROLL TO RESUME CONTENT",
        "La suite de votre contenu après cette annonce",
        "[Quảng cáo: Ấm gốm – giảm giá cuối tuần]",
    ],
    "reading-time": [
        "Reading Time: 6 mins read",
        "3 min read",
        "Lecture 3 min.",
        "Waktu baca 3 menit",
        "阅读时间：约3分钟",
    ],
    "follow-bar": ["Theo dõi Báo X trên", "Theo dõi Đường Xa trên Google News", "Follow Daily Post on:"],
    "section-name": ["Thể thao", "THÔNG BÁO", "World"],
    "signs-only": [
        "***",
        "|",
        '<span id="a1b2c"></span>',
        '• <tr id="a1b2c"></tr>',
        '1. <li id="a1b2c"><meter id="a1b2c"></meter></li>',
        '<image>data:image/s3,"s3://pictures/1a2b" alt=""</image>',
        "4 k* w1 d/ N5 H2 j) X! ^",
        "P3 u9 t- y7 |; _/ m2 c. k# ]",
    ],
    "time-alone": ["2:28 am", "14:05", "5pm", "12.30 p.m.", "14:05 WIB", "16h45"],
    "lone-number": ["69.892"],
    "comment-count": ["3 Comments", "12 bình luận", "(4) phản hồi"],
    "tag-list": [
        "Nhãn: du ký, chợ phiên",
        "Từ khóa: gốm, làng nghề",
        "Tags: pottery",
        "TAGS   Nelayan  Solar",
        "Topik #banjir #bpbd",
    ],
    "visit-counter": ["LƯỢT TRUY CẬP", "Lượt xem: 48", "• Hôm nay: 1", "350 lượt xem", "1.2K views"],
    "site-contact": [
        "地址：河边路1号",
        "Địa chỉ: 12 Lê Lợi",
        "Giấy phép số 12/GP-BTTTT",
        "© 2021 Báo X",
        "Mentions légales : 2 rue des Puits, Orsel",
    ],
    "related-heading": ["TIN LIÊN QUAN", "Các tin khác:", "Most read", "Baca juga"],
    "related-link": [
        "Mời bạn đọc xem thêm: Một tin khác",
        "Mời đọc thêm: Một tin khác",
        "Lire aussi : Une autre",
        "延伸阅读：另一条新闻",
        "À lire aussi Canal : trois sangliers",
        "Baca juga Kapal Terbalik",
    ],
    "original-title": ["原标题：乡村图书馆的灯"],
    "related-arrow": ["← Fire crews thanked", "School fair raises record sum →"],
    "related-bullet": ["- ·Một tin khác"],
    "thread-opener": [
        "Thảo luận trong 'Tin trong tỉnh' bắt đầu bởi mocmien67, 14/11/18.",
        "Discussion in 'Local news' started by millhand, Nov 14, 2018.",
    ],
    "filed-under": [
        "This entry was posted in Ký sự and tagged ngựa, sách, thầy giáo.",
        "Cet article a été publié dans Villages, marqué foire, laine.",
    ],
    "related-sign": ["› Miền Đông sắp đón đợt mưa mới", "» Hội thao ngành giáo dục lần thứ chín"],
    "hashtags": ["#gốm #làngnghề", "#làng gốm", "#kênh Vàm, #lúa hè thu"],
    "bracketed-tool": ["[xem ảnh lớn]", "[ tìm trong trang ]"],
    "numbered-comment": ["1.Posté par Awa le 14/11/2019 18:02", "2. Gửi bởi Tí ngày 05/08/2024"],
    "poll": ["( ) Có   ( ) Không", "○ Rất hài lòng ○ Chưa hài lòng"],
    "archive-list": ["▼ 2019 (7)", "► tháng 3 (2)"],
    "comment-heading": ["Bình luận (3)", "网友评论（2）", "Comments", "Ý kiến bạn đọc"],
    "date-line": [
        "20/12/2021 16:58",
        "Thứ Hai, 23/08/2021 | 14:05 GMT+7",
        "Published 7 June 2022",
        "date 2017-07-10 Nation & World",
    ],
    "update-line": ["Cập nhật lúc 14:05, ngày 23-08-2021", "Updated 9:15 a.m., June 8, 2022"],
    "desk-signature": ["CTV", "(PV)", "Nhóm phóng viên"],
    "by-line": [
        "By JANE DOE Staff Writer",
        "Par Claire Dubois avec AFP",
        "■本报记者 赵晓岚",
        "By Anna Keller",
        "Par Claire Dubois",
        "Oleh Budi Santoso",
    ],
    "reporting-credits": ["(Reporting by Anna Keller; Editing by Tom Hale)"],
    "writers-contact": [
        "Contact Jane Doe at jdoe@courier.example or follow her on Twitter.",
        "Jane Doe can be reached at 555 123 4567.",
        "Follow her on X: @jane",
    ],
    "taken-from": ["Theo TTXVN", "(Theo chinhphu.vn)", "Nguồn Báo Sông Lam"],
    "caption-credit": [
        "Quang cảnh hội nghị. (Ảnh: Tuấn Anh) |",
        "Quang cảnh hội nghị - Ảnh 1.",
        "Chị Hoa bán chè - Ảnh: LÊ HẰNG",
        "A fisherman at dawn. (Photo: Mekong Daily)",
        "Ảnh minh họa: Internet",
    ],
    "source-label": ["Nguồn: Bộ Ngoại giao"],
    "author-label": ["Bài, ảnh: Quàng Văn Inh", "Penulis: Rina Wulandari"],
    "translator-label": ["Dịch: Lê Thu", "编译：王明"],
    "editor-in-charge": [
        "Editor: Budi Santoso",
        "（责任编辑：张三）",
        "编辑：小禾　校对：易青　审核：龙志坚",
        "責編：陳大文",
    ],
    "site-disclaimer": [
        "特别声明：以上内容为用户上传并发布，本平台仅提供信息存储服务。",
        "本文仅代表作者个人观点，与本网无关。",
        "凡本网注明“来源：江边日报”的作品，转载请注明出处。",
    ],
    "official-account-place": ["发表于江西"],
    "page-of-paper": ["【第 B2 版：县区新闻】", "A05版 要闻", "第03版:通水新闻 上一版3  4下一版", "当前版:04版"],
}


def _verdict(text: str) -> rules.Verdict:
    (line,) = lines_of([text], Alphabet())
    return rules.verdict(line)


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, texts in EXAMPLES.items() for text in texts])
def test_a_rule_fires_on_its_like(rule: str, text: str) -> None:
    assert _verdict(text).rule == rule


def test_every_rule_of_the_table_has_an_example() -> None:
    assert {rule.name for rule in rules.RULES} <= set(EXAMPLES)


@pytest.mark.parametrize(
    "text",
    [
        "Trang chủ của báo tường ghi tên các bạn trong lớp.",
        "Theo ông Trần Văn Đức, cả xã có 35 hộ bán hàng.",
        "Theo Tổ trưởng Tổ công tác, phương châm là chủ động.",
        "Nguồn nước sạch về bản",
        "Hôm nay 3 người bạn cũ của tôi đã về thăm quê cùng gia đình.",
        "Bài học: không bao giờ bỏ cuộc giữa chừng",
        "Tin vui: con đường mới đã mở rộng về bản",
        "By the river they sat down",
        "Ngày 13/8/2021, Thủ tướng ký quyết định",
        'Ông nói: "Ảnh: thứ duy nhất còn lại" là tên cuốn sách của ông, xuất bản năm ngoái ở nhà xuất bản địa phương.',
        "Bình luận của chuyên gia về giá lúa",
    ],
)
def test_text_that_looks_like_furniture_stays_open(text: str) -> None:
    assert _verdict(text).open


def test_a_line_of_labels_is_taken_apart() -> None:
    text = "Đăng bởi :\u00a0 Admin Ngày đăng :\u00a023/08/2021 Lượt xem :\u00a0350"
    pieces = _verdict(text).pieces
    assert [(piece.role, text[piece.start : piece.end]) for piece in pieces] == [
        (Role.BYLINE, "Đăng bởi :\u00a0 Admin "),
        (Role.PUBLISHED, "Ngày đăng :\u00a023/08/2021 "),
        (Role.COUNTER, "Lượt xem :\u00a0350"),
    ]


def test_two_dates_on_a_line_are_two_pieces() -> None:
    rules_ = [piece.rule for piece in _verdict("Ngày đăng: 05/06/2022 - Cập nhật lúc 09:30, ngày 06/06/2022").pieces]
    assert rules_ == ["date-line", "update-line"]


@pytest.mark.parametrize(
    ("caption", "words"),
    [
        ("Bộ trưởng trả lời báo chí. (Ảnh: Tuấn Anh) |", "Bộ trưởng trả lời báo chí"),
        ("Chị Hoa bán chè - Ảnh: LÊ HẰNG", "Chị Hoa bán chè"),
        ("Quang cảnh hội nghị - Ảnh 1.", "Quang cảnh hội nghị"),
    ],
)
def test_a_caption_without_its_credit(caption: str, words: str) -> None:
    assert picture_credits.without_credit(caption) == words


def test_a_byline_that_ends_with_half_a_day_is_no_sentence() -> None:
    found = _verdict("By JAMES MWANGI | March 3, 2023 | 2:15 p.m.")
    assert [piece.rule for piece in found.pieces] == ["by-line", "date-line"]
    assert not _verdict("The shop of James Mwangi on March 3, 2023, opened at 2:15 p.m.").pieces

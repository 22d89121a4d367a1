"""Under the text: which line opens which box, and what each line of the box is."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines import imprints
from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from reading_samples import TEXT, TITLE, read_lines, rows

P1, P2 = TEXT
LONG = (
    *TEXT,
    *TEXT[::-1],
    "Chiều xuống, bà con lại gánh gốm ra bến sông, chờ chuyến đò cuối cùng của ngày chở về phố.",
)


STORIES = ("Giá cà phê nhích nhẹ đầu tuần", "Trao học bổng cho học sinh làng Gốm")


def _roles(*under: str) -> list[str]:
    """The roles of the lines under a text."""
    reading = read_lines(TITLE, *LONG, *under)
    return [rows(reading, len(LONG) + 2 + i)[0][0] for i in range(len(under))]


@pytest.mark.parametrize(
    ("under", "roles"),
    [
        (("Bình luận (2)", "Lan", "Bài viết rất hay, cảm ơn tác giả đã kể chuyện làng tôi.", "Trả lời"), "cccc"),
        (("Ý kiến bạn đọc", "Mới nhất", "Tên:", "Email:", "Gửi"), "ccccc"),
        (("GỬI CÂU HỎI", "Họ và tên (*)", "Số điện thoại (*)", "Nội dung"), "cccc"),
        (("Leave a reply", "Name *", "Email *", "Post"), "cccc"),
        (("Tin buồn khác", "Cụ đồ làng bên qua đời", "1", "Người giữ đình đã mất"), "rrrr"),
        (("TIN MỚI", "Chợ quê đông khách trở lại", "Đò ngang chạy thêm chuyến"), "rrr"),
        (("Tin liên quan", "Chợ quê đông khách trở lại", "1", "2", "3"), "rrnnn"),
        (("Tin liên quan", "Chợ quê đông khách", "THĂM DÒ Ý KIẾN", "Bạn thấy trang này thế nào", "Rất đẹp"), "rrnnn"),
        (("Thống kê truy cập", "Đang online", "12", "Tổng lượt truy cập", "1.204.556"), "vvvvv"),
        (("Hiện có 12 khách đang online", "Tổng số lượt xem trang", "72.415"), "vvv"),
        (("BÁO LÀNG GỐM ĐIỆN TỬ", "Giấy phép số 12/GP-BTTTT", "Số 2 đường Bờ Hồ, thành phố Đông Lộ"), "aaa"),
        (("Phụ trách nội dung: Phan Văn A.", "Thiết kế bởi Cửa Lạch"), "aa"),
        (("Trang A · Trang B · Trang C", "Ảnh | Sách | Phim | Nhạc"), "nn"),
        (("Ý kiến của bạn", "Họ tên:", "Địa chỉ:", "Mã xác nhận:", "Gửi   Nhập lại"), "ccccc"),
        (("Bình luận (1)", "Lan", "Hay quá!", "", "LỊCH CHIẾU PHIM", "Xem đầy đủ"), "ccc-nn"),
        (("Bình luận (1)", "Lan", "Hay quá!", "", "MỚI NHẤT", "Chợ quê đông khách trở lại"), "ccc-rr"),
        (("Bình luận (1)", "NGUYỄN LAN", "23/08/2021 14:05", "Hay quá, cảm ơn."), "cccc"),
        (("Bình luận (1)", "Lan", "RẤT HAY QUÁ TRỜI", "Bình", "Đúng vậy"), "ccccc"),
        (("Bình luận (1)", "Hoa", "Hay quá!", "Trả lời · 23/08/2021 15:20", "Cảm ơn."), "ccccc"),
        (("Comments", "Ann", "Lovely.", "Get the Herald in your inbox every morning.", "Sign up"), "cccnn"),
        (("Commentaires (2)", "Vous devez être connecté pour réagir", "Lou", "Bravo à eux."), "cccc"),
        (("Komentar", "Kirim", "Budi", "Semoga cepat dibangun."), "cccc"),
        (("Ý kiến bạn đọc: (Chưa có ý kiến)", "Bình luận của bạn sẽ được kiểm duyệt trước khi đăng"), "cc"),
        (("Bạn cần đăng nhập để bình luận", "Vui lòng gõ tiếng Việt có dấu"), "cc"),
        (("[Gửi bình luận]", "[Trở về]"), "cn"),
        (("Votre e-mail", "Envoyer"), "nn"),
        (("Tin khác", "Chợ quê đông khách", "Bạn có hài lòng với bản tin này?", "Có", "Chưa"), "rrnnn"),
        (("« Bài trước", "Chợ quê đông khách trở lại", "Bài sau »", "Đò ngang chạy thêm chuyến"), "rrrr"),
        (("‹ Trước | Sau ›", "Bài viết khác trong số", "Tín ngưỡng của cư dân bãi nổi"), "nrr"),
        (("Bài tương tự", "Chợ quê đông khách", "12/03/2018", 'Trong "Chuyện đi"'), "rrrr"),
        (("Ý kiến bạn đọc", "Họ và tên *    Email *    Nội dung *    Mã xác nhận", "Gửi ý kiến"), "ccc"),
        (("Bình luận (1)", "Hoa", "Hay quá!", "Báo điện tử Bờ Hồ", "Tổng biên tập: Lê Văn Nam"), "cccaa"),
        (("Bình luận (1)", "Hoa", "Hay quá!", "Tin, bài khác", "Chợ quê đông khách trở lại"), "cccrr"),
        (("Comments", "Ann", "Lovely.", "Terms of use . Privacy policy . Advertise with us"), "cccn"),
        (("L'espace des contributions est réservé aux abonnés.", "Lou", "Bravo à eux."), "ccc"),
        (("Mentions légales", "Conditions générales", "© Le Courrier, 2 rue des Puits, Orsel"), "nna"),
        (("Báo Bờ Hồ Online. Giấy phép xuất bản số 77/GP-BTTTT", "Điều khoản sử dụng"), "an"),
        (("Đoàn công tác tỉnh Thượng thăm làng (27-05-2016)", "Địa chỉ: Số 4 đường Bờ Hồ, Đông Lộ"), "ra"),
        (("本文相关文章", "雪后大集年味浓", "小山村来了修表匠"), "rrr"),
        (("Ý kiến của bạn", "Gửi bình luận", "MỚI NHẤT", *STORIES), "ccrrr"),
        (("Bình luận (1)", "Lan", "Hay quá!", "Gửi bình luận", *STORIES), "ccccrr"),
        (("Bình luận (1)", "Gửi bình luận", "", STORIES[0], "Đò ngang"), "cc-rr"),
        (("Bình luận (2)", "Gửi bình luận", "Mới nhất", "Lan", "Bài này viết hay quá trời", "Bình"), "cccccc"),
        (("Bình luận (1)", "Gửi bình luận", "Lan", "Hay quá, mong được đọc thêm bài như vậy"), "cccc"),
        (("Bình luận (1)", "Gửi", "Lan: Cảm ơn tác giả đã kể chuyện", "Bình: Tôi cũng nghĩ như vậy đó"), "cccc"),
        (("Tin liên quan", STORIES[0], "", "Giới thiệu", "Tòa soạn", "Đăng nhập"), "rr-nnn"),
        (("© 2019 The Bank Mercury", "Editor: Jane Doe. Newsdesk: 01632 960 118"), "aa"),
        (("Tin khác", STORIES[0], "Mỗi ngày 5 tin đáng đọc, gửi lúc 6 giờ"), "rrn"),
        (("Bình luận (1)", "Lan", "Sáng nào tôi cũng nhận tin qua email của báo."), "ccc"),
        (("⟵ Về mục Món quê", "Cùng số này", "Bông súng mùa nước nổi ven đê"), "nrr"),
        (("Hợp tác nội dung: 0999 606 518",), "a"),
        (("Báo Bờ Hồ, số 4 đường Hồ, Đông Lộ", "Điện thoại: (0399) 21144"), "aa"),
        (("Theo dõi Làng Gốm: Facebook · YouTube", "Follow the council: @bankside"), "nn"),
        (
            (
                "【第 B2 版：县区新闻】",
                "本文评论    评论数()  更多>>",
                "评论正在加载中...",
                "更多>>  湖畔日报近期报纸查看",
            ),
            "nccn",
        ),
        (("Climat", "Bình, lò gốm", "Đò ngang"), "nnn"),
        (("Related topics: Libraries   Flooding", "Trang A · Trang B · Trang C"), "rn"),
    ],
    ids=lambda value: value if isinstance(value, str) else value[0],
)
def test_boxes_under_a_text(under: tuple[str, ...], roles: str) -> None:
    names = {
        "-": "blank",
        "c": "comment",
        "r": "related",
        "n": "navigation",
        "v": "counter",
        "a": "contact",
        "m": "masthead",
    }
    assert _roles(*under) == [names[one] for one in roles]


def test_another_article_below_is_another_story() -> None:
    other = (
        "Đình làng bên được trùng tu sau ba mươi năm",
        "Ngày đăng: 19/08/2022 - 09:31",
        P2.replace("lò nung", "đình"),
    )
    assert _roles("Bình luận", "Hay quá.", *other) == ["comment", "comment", "related", "related", "related"]


@pytest.mark.parametrize(
    ("line", "holds"),
    [
        ("Tổng Biên tập: Nguyễn Văn A", True),
        ("Số 12, đường Trần Phú, thành phố Vinh", True),
        ("© 2021 River Times", True),
        ("toasoan@baolang.example", True),
        ("Ông chủ tịch thành phố thăm làng", False),
        ("12 hộ dân ở phường Bến Nước mất nhà vì bão", False),
    ],
)
def test_an_imprint_says_who_answers_for_the_site(line: str, holds: bool) -> None:
    assert imprints.is_imprint(lines_of([line], Alphabet())[0]) is holds


def test_a_menu_that_comes_again_closes_the_comments() -> None:
    menu = ("Trang chủ", "Phóng sự ảnh", "Chuyện làng quê")
    reading = read_lines(*menu, TITLE, *LONG, "Bình luận", "Hay quá.", *menu)
    found = [rows(reading, line)[0] for line in range(len(LONG) + 5, len(LONG) + 10)]
    assert [role for role, _ in found] == ["comment", "comment", "navigation", "navigation", "navigation"]
    assert found[-1][1] == "menu-again"


def test_the_sites_name_and_more_is_its_imprint() -> None:
    page = ("THE ASHBY HERALD", "News", "Sport", TITLE, *LONG, "Comments", "Ann", "Lovely.")
    found = read_lines(*page, "The Ashby Herald, 210 Main Street", "Phone: 555-0142")
    assert rows(found, len(page) + 1)[0][0] == "contact"
    said = read_lines(*page, "The Ashby Herald - what a paper!", "Tom", "Indeed.")
    assert rows(said, len(page) + 1)[0][0] == "comment"


@pytest.mark.parametrize(
    ("under", "filed"),
    [
        (("lò nung", "mẻ gốm", "người thợ"), True),
        (("lò nung  mẻ gốm  người thợ  bến sông",), True),
        (("lò nung", "mẻ gốm"), False),  # two may stand in the text by chance
        (("Văn hóa", "Xã hội", "Kinh tế"), False),
        (("lò nung", "chợ quê", "bến đò"), False),
        (("Lò nung đã tắt.", "Mẻ gốm.", "Người thợ."), False),
        (("Văn hóa  Xã hội  Kinh tế",), False),
    ],
)
def test_words_of_the_text_under_it_are_its_tags(under: tuple[str, ...], filed: bool) -> None:
    found = read_lines(TITLE, *LONG, "", *under)
    told = {rule for at in range(len(under)) for _, rule in rows(found, len(LONG) + 3 + at)}
    assert (told == {"tag-of-text"}) is filed


def _under(*under: str) -> list[str]:
    found = read_lines(TITLE, *LONG, "", *under)
    return [rows(found, len(LONG) + 3 + at)[0][0] for at in range(len(under))]


BOXED = ("Tin liên quan", "Khánh thành trạm y tế xã Tân Hương - 06/12/2020", "Bàn giao mặt bằng chợ mới - 25/11/2020")


def test_entries_apart_from_headlines_are_a_menu_again() -> None:
    menu = ("Lịch làm việc", "Hộp thư góp ý", "Công khai kết quả giải quyết hồ sơ")
    assert _under(*BOXED, "", *menu)[4:] == ["navigation"] * 3


@pytest.mark.parametrize(
    "more",
    [
        ("Đường mới về làng", "Gạo thơm lên kệ"),  # two may be headlines
        ("Chợ nổi vào mùa", "Hơn mười hộ dân bến Cồn được cấp nước sạch", "Gạo thơm lên kệ hàng ngoại thành"),
        ("Chợ nổi vào mùa (12/3)", "Lúa chín sớm (11/3)", "Ghe xuôi dòng (10/3)"),
        ("Vì sao mực khan hàng?", "Cá bớp rớt giá", "Tôm vào vụ"),
    ],
)
def test_short_headlines_apart_stay_headlines(more: tuple[str, ...]) -> None:
    assert set(_under(*BOXED, "", *more)[4:]) == {"related"}


def test_headlines_after_the_imprint_are_other_stories() -> None:
    imprint = ("Send a tip: tips@mill.example", "")
    found = _under(
        *imprint,
        "In the headlines",
        "Traders count losses as the market stays shut",
        "A runner is picked for the world team",
    )
    assert found[2:] == ["related"] * 3
    kept = _under(*imprint, "Board of trustees", "The Mill Valley Press Trust and its friends", "Office of the county")
    assert kept[3:] == ["contact"] * 2


@pytest.mark.parametrize(
    "tool",
    ["Đánh giá bài viết: ★ ★ ★ ★ ★", "Thích Đang tải...", "Like this: Like Loading...", "J'aime chargement…"],
)
def test_what_rates_the_page_is_a_tool(tool: str) -> None:
    assert _under(tool) == ["navigation"]


def test_a_labelled_day_right_under_the_text_is_its_own() -> None:
    after = ("Nhiều hộ dân bến Cồn được cấp nước sạch",)
    assert _under("Đăng ngày 30/08/2024 17:05", *after)[0] == "published"
    assert _under("30/08/2024 17:05", *after)[0] == "related"


@pytest.mark.parametrize(("name", "role"), [("CHỦ ĐỀ", "navigation"), ("Bài viết mới", "navigation")])
def test_the_name_of_a_list_without_a_list_is_an_entry(name: str, role: str) -> None:
    assert rows(read_lines("Trang chủ", name, "Video", "", TITLE, *LONG), 2)[0][0] == role


def test_a_sign_of_a_link_stands_before_another_story_within_the_text() -> None:
    page = (TITLE, *LONG[:1], "› Miền Đông sắp đón đợt mưa dông mới", *LONG)
    assert rows(read_lines(*page), 3)[0] == ("related", "related-sign")
    listed = (TITLE, *LONG[:1], "Chợ bán:", "› chiếu cói của các làng ven sông", *LONG)
    assert rows(read_lines(*listed), 4)[0][0] == "body"


THREAD = (
    "Diễn đàn",
    "Thành viên",
    "Góc báo chí > Tin trong tỉnh >",
    "",
    TITLE,
    "",
    "Thảo luận trong 'Tin trong tỉnh' bắt đầu bởi mocmien67, 14/11/18.",
    "Trang 1 của 1",
    "",
    "    mocmien67",
    "    Thành viên gạo cội",
    "    Bài viết: 941",
    "",
    *LONG,
    "",
    "mocmien67, 14/11/18 lúc 20:36 #1",
    "lua_vang thích bài này.",
    "",
    "    lua_vang",
    "    Bài viết: 18",
    "",
    "Coi mà nhớ quê, nhớ lò gốm của nội quá chừng đi thôi các bác ạ.",
    "lua_vang, 15/11/18 lúc 07:02 #2",
)


def test_a_thread_that_tells_under_each_post_who_wrote_it_is_read_to_its_first() -> None:
    reading = read_lines(*THREAD)
    found = [rows(reading, at) for at in range(1, len(THREAD) + 1)]
    assert [role for role, _ in found[6]] == ["navigation", "byline", "published"]
    assert [found[at][0][0] for at in (7, 9, 10, 11)] == ["navigation", "byline", "navigation", "navigation"]
    under = 14 + len(LONG)
    assert [role for role, _ in found[under]] == ["byline", "published", "navigation"]
    assert {one[0][0] for one in found[under + 1 :]} == {"comment", "blank"}
    assert str(reading.article.date) == "2018-11-14T20:36:00+07:00"
    assert not reading.article.author


def test_a_number_behind_a_name_and_a_day_is_no_post_by_itself() -> None:
    reading = read_lines(TITLE, *LONG[:2], "Ông Mận về nhất, 14/11/18 lúc 20:36 #2", *LONG)
    assert rows(reading, len(LONG) + 4)[0][0] == "body"


@pytest.mark.parametrize(
    "line",
    [
        "Thảo luận trong hội trường bắt đầu bởi câu hỏi của bà Mận, trưởng làng.",
        "This entry was posted in the village hall for all to see.",
        "Bài này được đăng trong tập thơ đầu tay của ông.",
        "Cet article a été publié dans Le Petit Journal en 1911.",
    ],
)
def test_a_sentence_may_begin_as_threads_and_weblogs_do(line: str) -> None:
    assert rows(read_lines(TITLE, *LONG, line, *LONG), len(LONG) + 2)[0][0] == "body"


@pytest.mark.parametrize(
    "line",
    [
        "This entry was posted in Ký sự and tagged ngựa, sách, thầy giáo.",
        "Bài viết này đã được đăng trong Ký sự và được gắn thẻ ngựa, sách.",
        "Pos ini dipublikasikan di Kabar Desa dan di-tag gerabah, pasar.",
    ],
)
def test_where_a_weblog_files_a_post_is_told_under_it(line: str) -> None:
    found = rows(read_lines(TITLE, *LONG, "", line), len(LONG) + 3)
    assert [role for role, _ in found] == ["navigation", "related"]


@pytest.mark.parametrize(
    "tool",
    ["Chia sẻ trang này", "Về trang chủ thể thao", "Return to the news", "Retour à l'accueil", "Kembali ke beranda"],
)
def test_what_leads_back_is_a_tool_among_headlines(tool: str) -> None:
    assert _under(*BOXED, tool)[3] == "navigation"


@pytest.mark.parametrize(
    "headline",
    ["Về trang trại cũ của làng", "Trở về danh sách những người còn nhớ", "Back to the river after the long flood"],
)
def test_who_comes_back_is_told_in_a_headline(headline: str) -> None:
    assert _under(*BOXED, headline)[3] == "related"


def test_services_are_no_stories() -> None:
    box = ("Thủ tục hành chính nổi bật", "Đăng ký khai sinh", "Xác nhận tình trạng hôn nhân")
    assert _under(*BOXED, *box)[3:] == ["navigation"] * 3


@pytest.mark.parametrize(
    ("text", "tool"), [("Từ khóa...", True), ("Nhập từ khóa…", True), ("Từ khóa của năm...", False)]
)
def test_an_empty_field_to_search_in_is_a_tool(text: str, tool: bool) -> None:
    assert (rows(read_lines("Trang chủ", text, "Video", TITLE, *LONG), 2)[0][1] == "menu-word") is tool

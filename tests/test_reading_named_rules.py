"""Every rule that a ledger can name: a page on which it fires, and the nearest one on which it does not.

The names are taken from the program's own source, so that a rule without an
example fails here. Rules of a line by itself have their examples in
`test_reading_rules`; here are their near misses.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import newsarchive.reading
import rules_in_context
from newsarchive.reading.lines import rules
from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted import rule_names
from reading_samples import TITLE, read_lines, rows
from rules_in_context import HARVEST, P1, P2, P3, Page
from test_reading_labels import UNDERSTOOD
from test_reading_rules import EXAMPLES

# What a line by itself is not, for each rule of the table and of the labels.
NEAR_MISSES = {
    "menu-word": "Trang chủ của báo tường",
    "text-size-tools": "A và B",
    "breadcrumb": "Nhà tôi > nhà anh",
    "leads-back": "Trở lại trường sau lũ",
    "menu-string": "Chia sẻ Facebook Zalo với bà con trong xóm",
    "marked-link": 'Xem <a href="https://phothuong.example/15">Nghị định 15/2020/NĐ-CP</a> tại đây',
    "markup": "a < b và b > c",
    "menu-row": "Chè, cà phê, hồ tiêu",
    "tool-row": "In chữ to | cho người già | dễ đọc",
    "legal-row": "Terms of the peace | Privacy and power",
    "page-of-site": "Điều khoản sử dụng đất còn nhiều kẽ hở",
    "page-steps": "Trang 1 của tập thơ, câu 2",
    "bare-address": "Xem tại https://example.org/a-b-c.html",
    "site-notice": "Theo dõi tình hình mưa lũ ở xóm dưới",
    "paywall": "Bạn đọc đăng ký mua báo tết đông gấp đôi năm ngoái",
    "notice-to-reader": "By signing up to the scheme, farmers can claim a grant.",
    "player": "Nghe tin bão, bà con neo tàu lúc 4:12",
    "reading-time": "Lecture publique à 3 heures",
    "follow-bar": "Theo dõi diễn biến bão trên biển Đông",
    "section-name": "Thể thao và đời sống",
    "signs-only": "* a *",
    "time-alone": "14:05 hôm ấy",
    "lone-number": "69 người",
    "visit-counter": "Hôm nay: 120 ca",
    "comment-count": "12 người bình luận",
    "numbered-comment": "3. Posted by police on Monday night, the notice warned drivers",
    "site-contact": "Địa chỉ nào cũng đúng",
    "site-disclaimer": "本文作者认为，河上的桥该修了，渡口的老人也这么说。",
    "official-account-place": "发表于江西的一篇论文",
    "page-of-paper": "第05版的那篇文章，让他想起了父亲",
    "editor-in-charge": "编辑：一个被人忽视的岗位究竟要承担多少看不见的工作",
    "related-heading": "Tin liên quan đến vụ cháy",
    "related-link": "Đáng chú ý: cả ba đều là người quen.",
    "tag-list": "Chủ đề: lòng biết ơn.",
    "original-title": "原标题很长",
    "related-arrow": "a > b",
    "related-bullet": "- Một việc khác",
    "thread-opener": "Thảo luận trong nhóm bắt đầu bởi bà Mận, hôm qua.",
    "filed-under": "This post was filed in the archive of the mill.",
    "related-sign": "› Làm nông",
    "hashtags": "#1 thế giới",
    "bracketed-tool": "[1] Nguyễn Thừa Hỷ (2010), Đô thị cổ",
    "poll": "( ) để trống ô này",
    "archive-list": "► tháng 3 có 2 trận",
    "comment-heading": "Bình luận của chuyên gia",
    "date-line": "Ngày 13/8/2021, Thủ tướng ký quyết định",
    "update-line": "Cập nhật phần mềm ngày 13/8/2021",
    "desk-signature": "CTV của báo",
    "by-line": "By the river they sat down",
    "reporting-credits": "Reporting is a trade",
    "writers-contact": "Contact the press office at press@agri.example",
    "taken-from": "Theo ông Trần Văn Đức, cả xã có 35 hộ",
    "caption-credit": "Ông Ảnh nói: đúng rồi",
    "updated-label": "Cập nhật: không có gì mới trong hôm ấy",
    "published-label": "Thời gian: thứ quý nhất của đời người",
    "poster-label": "Người gửi: không ai biết được là ai",
    "author-label": "Bài học: không bao giờ bỏ cuộc giữa chừng",
    "translator-label": "Dịch: bệnh dịch lan khắp xóm dưới",
    "photographer-label": "Ảnh: thứ duy nhất còn lại của gia đình",
    "source-label": "Nguồn: nước ngầm dưới chân núi đã cạn",
    "member-card": "Điểm: thứ ai cũng quý",
    "section-beside-date": "Mưa to | 23/08/2021",
    "relative-date": "Lò gốm | 3 giờ",
    "place-beside-date": "Lan Vu — 12/3/2021 di",
    "name-beside-date": "Riverton | 12/3/2021",
    "related-count": "Báo Bờ Sông - 12/10/2020 - 9 người liên quan",
    "comment-tool": "Bình luận về trận đấu  12/10/2020",
    "post-number": "Xóm 4, 12/03/2021 Nhà #12 có khách",
    "signature": "Chuyện dài - kể mãi không hết ngày 12/3/2021",
    "listed-outlet": "Báo Bờ Sông    18:50, ngày 19-07-2022    đưa tin",
    "site-name": "kabar.example.id - 23 người đọc",
    "tools-label": "Chia sẻ: một nửa chiếc bánh",
    "tool-beside-date": "23/08/2021 | Chia sẻ cùng bà con",
    "counts-beside-date": "Chủ nhật - 15/10/2023 19:43 có 214 người",
    "leads-to-original": "Cội rễ    18:50, ngày 19-07-2022    Gốc cây",
}

# A page, the line (from 1) on which the rule fires, and a page of which the same line is something else.
IN_CONTEXT: dict[str, tuple[Page, int, Page]] = {
    "blank": ((TITLE, "", P1, P2), 2, (TITLE, "-", P1, P2)),
    "headline": ((TITLE, "", P1, P2), 1, ("Trang chủ", "", P1, P2)),
    "headline-repeated": ((TITLE, "12/3/2021", P1, TITLE, P2), 4, (TITLE, "12/3/2021", P1, TITLE + " nhỏ", P2)),
    "kicker": (("BẢN TIN LÀNG", TITLE, P1, P2), 1, ("BẢN TIN LÀNG", "Đăng nhập", "Menu", TITLE, P1, P2)),
    "masthead": (("SỞ VĂN HÓA TỈNH BÌNH AN", TITLE, P1, P2), 1, ("MÙA XUÂN CỦA NHỮNG NGƯỜI THỢ", TITLE, P1, P2)),
    "issue-line": (
        ("Tạp chí Sông Ngàn", "Số tháng 5/2022", TITLE, P1, P2),
        2,
        ("Tạp chí Sông Ngàn", "Số 5/2022", TITLE, P1, P2),
    ),
    "table-row": (
        (TITLE, "Cà phê\t62.000", "Hồ tiêu\t74.500", P1, P2),
        3,
        (TITLE, "Cà phê\t62.000", "Hồ tiêu\tđỏ", P1, P2),
    ),
    "heading-between-dashes": (
        (TITLE, "12/3/2021", P1, "- Vô trách nhiệm -", P2),
        4,
        (TITLE, "12/3/2021", P1, "- Vô trách nhiệm", P2),
    ),
    "name-of-office": (
        ("锣鼓一响，板凳一摆", "2023-11-06", *HARVEST, "（县气象局 郭莉）"),
        5,
        ("锣鼓一响，板凳一摆", "2023-11-06", *HARVEST, "（县气象局 预报）"),
    ),
    "day-in-row": (
        (TITLE, "Tường Vi 30/11/2023", P1, P2),
        2,
        (TITLE, "Nhà hát lớn 30/11/2023", P1, P2),
    ),
    "rest-of-row": (
        (TITLE, "30/11/2023 10:20 | Bản tin tối", P1, P2),
        2,
        (TITLE, "Bản tin tối", P1, P2),
    ),
    "count-in-row": (
        (TITLE, "30/11/2023 10:20 | 12 yêu mến", P1, P2),
        2,
        (TITLE, "12 yêu mến", P1, P2),
    ),
    "share-count": (
        (TITLE, "12/3/2021", "213", "Chia sẻ", P1, P2),
        3,
        (TITLE, "12/3/2021", "213", P1, P2),
    ),
    "official-account": (
        ("锣鼓一响，板凳一摆", "禾川发布 2023-11-06 18:30 发表于江西", *HARVEST),
        2,
        ("锣鼓一响，板凳一摆", "禾川晚报 2023-11-06 18:30", *HARVEST),
    ),
    "signs-for": (
        (TITLE, P1, P2, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Thị Thanh"),
        4,
        (TITLE, P1, P2, "TM ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Thị Thanh"),
    ),
    "newspaper-name": (
        ("THE RIVERTON HERALD", "", TITLE, P1, P2),
        1,
        ("THE HERALD OF SPRING", "", TITLE, P1, P2),
    ),
    "site-name": ((TITLE + " | Báo Bờ Sông", "", P1, P2), 1, (TITLE + " – đỏ mãi trong lòng", "", P1, P2)),
    "named-elsewhere": (
        ("Menu", "Đường Xa Online", "", TITLE, P1, P2, "© 2021 Đường Xa Online"),
        2,
        ("Menu", "Đường Xa Online", "", TITLE, P1, P2, "© 2021"),
    ),
    "tag-of-text": (
        (TITLE, P1, P2, "", "lò nung", "mẻ gốm", "người thợ"),
        5,
        (TITLE, P1, P2, "", "lò nung", "chợ quê", "bến đò"),
    ),
    "said-of-itself": (
        ("Log in", "Gốm Học Đường", "Làng", TITLE, P1, P2, "Email: toasoan@gomhocduong.example"),
        2,
        ("Log in", "Gốm Học Đường", "Làng", TITLE, P1, P2, "Email: toasoan@vuon.example"),
    ),
    "first-line": (
        ("Hiên nhà có gió", "Trang chủ", "", TITLE, P1, P2),
        1,
        ("Chào mừng bà con", "Trang chủ", "", TITLE, P1, P2),
    ),
    "caption-under-picture": (
        (TITLE, "12/3/2021", P1, "lo-gom-do-lua-1.jpg", "Lò số hai", P2, P3),
        5,
        (TITLE, "12/3/2021", P1, "Lò gốm đỏ lửa.", "Lò số hai", P2, P3),
    ),
    "caption-in-cell": (
        (TITLE, "12/3/2021", P1, "|", "Lò số hai |", P2, P3),
        5,
        (TITLE, "12/3/2021", P1, "|", "Lò số hai | 12 chum |", P2, P3),
    ),
    "credit-in-capitals": (
        (TITLE, "12/3/2021", P1, "Lò số hai. Ảnh: L.T.", "CÔNG AN CUNG CẤP", P2, P3),
        5,
        (TITLE, "12/3/2021", P1, "Lò số hai. Ảnh: L.T.", "CÔNG AN VÀO CUỘC", P2, P3),
    ),
    "masthead-again": (
        ("BÁO BỜ SÔNG", "Menu", TITLE, "Báo Bờ Sông", P1, P2),
        4,
        ("BÁO TÂN AN", "Menu", TITLE, "Báo Bờ Sông", P1, P2),
    ),
    "own-address": (
        ("Báo Sông Đáy", "www.baosongday.example", "Trang chủ", TITLE, P1, P2),
        2,
        ("Trang chủ", "www.baosongday.example", "Thời sự", TITLE, P1, P2),
    ),
    "masthead-goes-on": (
        ("CỔNG THÔNG TIN ĐIỆN TỬ", "HUYỆN BÌNH AN", "Menu", TITLE, P1, P2),
        2,
        ("CỔNG THÔNG TIN ĐIỆN TỬ", "Huyện bình yên trong tay", "Menu", TITLE, P1, P2),
    ),
    "slogan": (
        ("BÁO BỜ SÔNG", "Tiếng nói của bà con ven sông", "Menu", TITLE, P1, P2),
        2,
        ("BÁO BỜ SÔNG", "Tiếng vọng của núi", "Menu", TITLE, P1, P2),
    ),
    "relative-date": ((TITLE, "3 giờ trước", "", P1, P2), 2, (TITLE, "3 giờ trước cơn bão", "", P1, P2)),
    "label-without-value": ((TITLE, "Publié", "", P1, P2), 2, (TITLE, "Publique", "", P1, P2)),
    "dateline-alone": (
        (TITLE, "Bình An, lang.example.vn ---", "", P1, P2),
        2,
        (TITLE, "Bình An và lang.example.vn", "", P1, P2),
    ),
    "source-under-text": (
        (TITLE, P1, P2, "(Nguồn: Báo Bờ Sông)"),
        4,
        (TITLE, P1, P2, "(Nguồn: Lê Thị Thanh/Bờ Sông) ấy"),
    ),
    "name-after-label": ((TITLE, "Người đăng:", "thonxom", "", P1, P2), 3, (TITLE, "Ghi chú:", "thonxom", "", P1, P2)),
    "writers-office": (
        (TITLE, "TS. Lê Thị Thanh", "Viện Gốm sứ", "", P1, P2),
        3,
        (TITLE, "TS. Lê Thị Thanh", "Bên lò gốm xưa ấy", "", P1, P2),
    ),
    "name-again": (
        (TITLE, "MỘC MIÊN - 12/3/2021", P1, P2, "MỘC MIÊN"),
        5,
        (TITLE, "12/3/2021", P1, P2, "MỘC MIÊN", ""),
    ),
    "office-under-text": (
        (TITLE, "Trường Mầm non Hoa Sen vừa mở thêm hai lớp cho trẻ ba tuổi ở thôn.", P2, "TRƯỜNG MẦM NON HOA SEN"),
        4,
        (TITLE, P1, P2, "TRƯỜNG MẦM NON HOA SEN"),
    ),
    "group-under-text": ((TITLE, P1, P2, "Phòng Văn hóa xã"), 4, (TITLE, P1, P2, "Phòng khi mưa bão")),
    "signatory": ((TITLE, P1, P2, "CHỦ TỊCH", "Lê Thị Thanh"), 5, (TITLE, P1, P2, "Bài hay", "Lê Thị Thanh")),
    "thread-starter": (
        ("12/3/2019", "#1", "tho_gom", TITLE, P1, P2, "13/3/2019", "#2", P3),
        3,
        ("12/3/2019", "#1", "tho_gom", TITLE, P1, P2, P3),
    ),
    "caption-announced": (
        (TITLE, P1, P2, "Một số hình ảnh của ngày hội:", "Lò gốm đỏ lửa", "Mẻ gốm cuối", "Lê Thị Thanh"),
        5,
        (TITLE, P1, P2, "Một số việc của ngày hội:", "Lò gốm đỏ lửa", "Mẻ gốm cuối", "Lê Thị Thanh"),
    ),
    "own-outlet": (
        ("Báo Lam Hạ", TITLE, P1, P2, "Lê Thị Thanh (Báo Lam Hạ)"),
        5,
        ("Báo Lam Hạ", TITLE, P1, P2, "Lê Thị Thanh (Đông Ngàn)"),
    ),
    "more-of-box": (
        (TITLE, P1, P2, "Tin liên quan", "Thợ gốm trẻ nối nghề cha", "Xem thêm"),
        6,
        (TITLE, P1, P2, "Tin liên quan", "Thợ gốm trẻ nối nghề cha", "Xem thêm thì biết"),
    ),
    "menu-entry": (("Bản đồ làng", "", TITLE, P1, P2), 1, ("Bản đồ làng " * 30 + ".", "", TITLE, P1, P2)),
    "page-day": (("Thứ bảy, 6/11/2021", TITLE, "07/11/2021", P1, P2), 1, ("Thứ bảy, 6/11/2021", TITLE, P1, P2)),
    "standfirst": (
        (TITLE, "Nghề cũ giữa lòng phố mới", "", P1, P2),
        2,
        (TITLE, "Bình An", "", P1, P2),
    ),
    "short-line-under-headline": ((TITLE, "Bình An xưa", "", P1, P2), 2, (TITLE, "Bình An xưa thương,", P1, P2)),
    "name-under-headline": ((TITLE, "Lê Thị Thanh", P1, P2), 2, (TITLE, "Bờ Sông Xanh Đỏ Tím Vàng", P1, P2)),
    "agency-under-headline": ((TITLE, "The Associated Press", P1, P2), 2, (TITLE, "TTXVN", P1, P2)),
    "outlet-under-headline": ((TITLE, "TTXVN", P1, P2), 2, (TITLE, "HTX", P1, P2)),
    "line-before-text": (
        ("Kính gửi toàn thể bà con trong làng gốm,", "- CC -", P1, P2),
        1,
        ("Kính gửi bà con", "- CC -", P1, P2),
    ),
    "paragraph": ((TITLE, "", P1, P2), 3, (TITLE, "", "Quang cảnh làng gốm. (Ảnh: Lan)", P1, P2)),
    "short-line-in-text": ((TITLE, P1, "một thoáng,", "", P2, P3), 3, (TITLE, P1, "Trang chủ", "", P2, P3)),
    "list-item": ((TITLE, P1, "- Một việc khác", P2, P3), 3, (TITLE, P1, "Một việc khác", P2, P3)),
    **rules_in_context.IN_CONTEXT,
}


# What the first pass calls a line that it leaves to the neighbours; they always decide.
UNDECIDED = {"running-text", "short-line"}


def _named() -> set[str]:
    """Every name that the source gives to a rule: in the tables, and where a verdict or a piece is made or named."""
    made = {"Verdict", "Piece", "Rule", "Label", "Kind", "Planted", "Stretch"}
    names = {value for name, value in vars(rule_names).items() if name.isupper() and isinstance(value, str)}
    for path in Path(newsarchive.reading.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in made:
                found = [one for argument in node.args[:4] for one in ast.walk(argument)]
                texts = [one.value for one in found if isinstance(one, ast.Constant) and isinstance(one.value, str)]
                names |= {text for text in texts if text.replace("-", "").isalpha() and text.islower()}
    return names - UNDECIDED | {"headline-repeated"}


def test_every_rule_has_an_example_and_a_near_miss() -> None:
    by_label = {rule for _, found in UNDERSTOOD for rule, _ in found}
    assert _named() <= set(EXAMPLES) | by_label | set(IN_CONTEXT)
    assert set(EXAMPLES) | by_label <= set(NEAR_MISSES)


@pytest.mark.parametrize(("rule", "text"), NEAR_MISSES.items(), ids=NEAR_MISSES)
def test_a_line_that_only_looks_like_it(rule: str, text: str) -> None:
    (line,) = lines_of([text], Alphabet())
    verdict = rules.verdict(line)
    assert rule not in {verdict.rule, *(piece.rule for piece in verdict.pieces)}


@pytest.mark.parametrize("rule", IN_CONTEXT)
def test_a_rule_fires_in_its_place_and_nowhere_else(rule: str) -> None:
    page, line, other = IN_CONTEXT[rule]
    assert rule in [name for _, name in rows(read_lines(*page), line)]
    assert rule not in [name for _, name in rows(read_lines(*other), line)]


def test_no_line_is_left_undecided() -> None:
    for page, _, _ in IN_CONTEXT.values():
        assert not {span.rule for span in read_lines(*page).ledger.spans} & UNDECIDED

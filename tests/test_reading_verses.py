"""Poems on a page of prose: their lines are text wherever they stand, and runs of menus and headlines are not."""

from __future__ import annotations

import pytest

from reading_samples import TEXT, TITLE, read_lines, rows

P1, P2 = TEXT
MENU = ("VĂN NGHỆ SÔNG ĐÀO", "Trang chủ", "Thơ", "Văn xuôi", "")
FOOT = ("", "BÀI VIẾT KHÁC", "Mùi rơm mới trên sân đình", "Người thợ mộc làng Chàng", "", "Email: tin@songdao.example")

FREE = (
    "Mẹ gánh sương",
    "đi trước mặt trời",
    "hai đầu quang",
    "một đầu rau",
    "",
    "Con đê dài như tiếng thở",
    "cỏ may găm đầy ống quần",
    "chợ chưa kịp đông",
    "mẹ đã bán xong buổi sáng",
)
SEVEN = (
    "Chiều về trên bến sông quê cũ",
    "Tiếng mái chèo khua nước lặng thầm",
    "Ai đứng trông theo con đò nhỏ",
    "Mà nghe trong gió tiếng ai ngân",
    "",
    "Mẹ ngồi đan lại manh lưới rách",
    "Sợi khói lam bay vướng nóc nhà",
    "Bữa cơm chờ mãi người chưa tới",
    "Ngọn đèn leo lét bóng trăng tà",
)
SIX_EIGHT = (
    "Ai đi muôn dặm non sông",
    "Để ai chất chứa sầu đong vơi đầy",
    "Chiều nay gió lạnh heo may",
    "Nhớ con nước lớn nhớ ngày sang sông",
    "",
    "Bờ lau bông trắng phơi lòng",
    "Con đò gác mái nằm trông bến chiều",
    "Ai qua nhắn hộ đôi điều",
    "Rằng người ở lại còn nhiều đợi mong",
)
ENGLISH = (
    "My mother carries the mist",
    "ahead of the sun",
    "a pole on her shoulder",
    "and a basket at each end",
    "",
    "The dyke is as long as a breath",
    "burrs cling to her hems",
    "the market is not yet awake",
    "and she has sold the morning",
)
FRENCH = (
    "Ma mère porte la brume",
    "devant le soleil",
    "une palanche à l'épaule",
    "et deux paniers de feuilles",
    "",
    "La digue est longue comme un souffle",
    "les herbes griffent l'ourlet",
    "le marché dort encore un peu",
    "elle a déjà vendu le matin",
)
INDONESIAN = (
    "Ibu memikul kabut",
    "mendahului matahari",
    "sebatang pikulan di bahu",
    "dan dua bakul daun muda",
    "",
    "Tanggul sepanjang tarikan napas",
    "ilalang melekat di ujung kain",
    "pasar belum juga ramai",
    "ibu sudah menjual pagi",
)
POEMS = (FREE, SEVEN, SIX_EIGHT, ENGLISH, FRENCH, INDONESIAN)


def _roles(poem: tuple[str, ...], page: tuple[str, ...]) -> set[str]:
    found = read_lines(*page)
    first = page.index(poem[0]) + 1
    return {rows(found, first + at)[0][0] for at, line in enumerate(poem) if line}


@pytest.mark.parametrize("poem", POEMS)
def test_a_poem_under_the_prose_is_text(poem: tuple[str, ...]) -> None:
    assert _roles(poem, (*MENU, TITLE, "", P1, "", P2, "", *poem, *FOOT)) == {"body"}


@pytest.mark.parametrize("poem", POEMS)
def test_a_poem_between_paragraphs_is_text(poem: tuple[str, ...]) -> None:
    assert _roles(poem, (*MENU, TITLE, "", P1, "", *poem, "", P2, *FOOT)) == {"body"}


@pytest.mark.parametrize("poem", POEMS)
def test_a_poem_over_the_prose_is_text(poem: tuple[str, ...]) -> None:
    page = (*MENU, TITLE, "", *poem, "", P1, "", P2, *FOOT)
    assert _roles(poem, page) == {"body"}
    assert read_lines(*page).article.title == TITLE


@pytest.mark.parametrize("poem", [FREE, ENGLISH, FRENCH, INDONESIAN, SEVEN])
def test_each_line_of_a_poem_is_a_block(poem: tuple[str, ...]) -> None:
    page = (*MENU, TITLE, "", P1, "", P2, "", *poem, *FOOT)
    found = read_lines(*page)
    first = page.index(poem[0]) + 1
    told = [rows(found, first + at)[0][1] for at, line in enumerate(poem) if line]
    assert set(told) == {"verse"}


def test_a_line_alone_between_stanzas_names_the_poem_under_it() -> None:
    page = (*MENU, TITLE, "", P1, "", P2, "", "Chợ sớm", "", *FREE, "", "Bến cũ", "", *FREE[::-1], *FOOT)
    found = read_lines(*page)
    assert rows(found, page.index("Chợ sớm") + 1) == [("heading", "poem-name")]
    assert rows(found, page.index("Bến cũ") + 1) == [("heading", "poem-name")]


def test_the_letters_of_its_author_sign_a_poem() -> None:
    page = (*MENU, TITLE, "", P1, "", P2, "", *FREE, "", "L.H.T", *FOOT)
    assert rows(read_lines(*page), page.index("L.H.T") + 1)[0][0] == "byline"


@pytest.mark.parametrize(
    "lines",
    [
        # headlines of other stories
        (
            "Mùi rơm mới trên sân đình",
            "Người thợ mộc làng Chàng",
            "",
            "Gốm làng cũ sang chợ mới",
            "Lũ về trên bến sông",
        ),
        # tags
        ("làng nghề", "gốm", "lò nung", "", "thợ gốm", "đất sét", "men"),
        # a menu in small letters
        ("trang chủ", "tin tức", "liên hệ", "", "giới thiệu", "thư viện ảnh", "góp ý"),
        ("home", "latest news", "sport", "", "contact us", "about", "advertise with us"),
        # sections, each with a capital
        (
            "Thời sự trong nước",
            "Kinh tế thị trường",
            "Văn hóa xã hội",
            "Thể thao quốc tế",
            "",
            "Đời sống đô thị",
            "Khoa học công nghệ",
            "Giáo dục đào tạo",
            "Pháp luật bạn đọc",
        ),
        # teasers that a dump has cut
        (
            "Hạn mặn đến sớm, nhà vườn trữ nước…",
            "Giá lúa tăng, nông dân phấn khởi…",
            "",
            "Cầu mới nối hai bờ sông Đào…",
            "Trường làng đón thêm học trò…",
        ),
    ],
)
def test_runs_of_short_lines_under_the_text_that_are_none(lines: tuple[str, ...]) -> None:
    page = (*MENU, TITLE, "", P1, "", P2, "", "Tin liên quan", *lines, "", "Email: tin@songdao.example")
    assert not {"body", "heading"} & _roles(lines, page)


def test_prose_that_is_broken_to_a_width_is_none() -> None:
    broken = (
        "Người thợ già nhất làng vẫn giữ lửa",
        "cho lò gốm cuối cùng, nơi mà ông đã",
        "làm việc cùng cha từ thuở còn nhỏ.",
        "",
        "Mỗi mẻ gốm ra lò, ông lại gõ từng",
        "chiếc bình để nghe tiếng, rồi mới",
        "xếp lên kệ chờ khách từ xa về lấy.",
    )
    found = read_lines(*MENU, TITLE, "", *broken, "", *broken, *FOOT)
    assert not any(span.rule == "verse" for spans in found.ledger.by_line() for span in spans)


@pytest.mark.parametrize(
    "row",
    [
        "mail facebook google pos twis",
        "Facebook Zalo Twitter Email",
        "fb wa line x",
        "facebook twitter pinterest linkedin print",
        "Zalo Facebook Messenger Copy",
    ],
)
def test_names_of_networks_in_a_row_share_a_story(row: str) -> None:
    page = (*MENU, TITLE, "Ngày đăng: 23/8/2021", row, "", P1, "", P2, *FOOT)
    assert rows(read_lines(*page), page.index(row) + 1)[0][0] == "navigation"


@pytest.mark.parametrize("line", ["Facebook kiện Google", "Zalo, Facebook và YouTube cùng gặp sự cố", "Email của mẹ"])
def test_what_says_something_of_networks_shares_nothing(line: str) -> None:
    page = (*MENU, TITLE, "", P1, "", line, "", P2, *FOOT)
    assert rows(read_lines(*page), page.index(line) + 1)[0][0] in ("heading", "body")


QUOTED = (
    "“Soi kèo chuẩn từng trận, không thắng không lấy tiền”",
    "“Làm việc nhẹ tại nhà, lương trả theo ngày”",
    "“Nạp hôm nay nhận quà hôm nay”",
)


def test_quotations_in_a_run_are_text() -> None:
    page = (*MENU, TITLE, P1, "Các tin nhắn có chung một giọng điệu:", *QUOTED, P2, *FOOT)
    found = read_lines(*page)
    assert {rows(found, page.index(line) + 1)[0][0] for line in QUOTED} == {"body"}


@pytest.mark.parametrize("line", ["“Thợ gốm không nói dối”", "“Việc nhẹ lương cao”"])
def test_a_quotation_after_a_colon_is_text_and_one_alone_a_heading(line: str) -> None:
    page = (*MENU, TITLE, P1, "Tấm biển đầu làng chỉ có một câu:", line, P2, *FOOT)
    assert rows(read_lines(*page), page.index(line) + 1)[0][0] == "body"
    other = (*MENU, TITLE, "", P1, "", line, "", P2, *FOOT)
    assert rows(read_lines(*other), other.index(line) + 1)[0][0] == "heading"

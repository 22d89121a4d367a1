"""What holds of every reading, whatever the text: it tiles, it loses nothing, it invents nothing, it is linear."""

from __future__ import annotations

import pickle
import unicodedata
from collections.abc import Iterable

from hypothesis import given, settings
from hypothesis import strategies as st

from newsarchive.nouns import body, markdown
from newsarchive.nouns.authority import Authority, Source
from newsarchive.nouns.capture import Capture, digest, split_lines
from newsarchive.nouns.ledger import BLOCK_ROLES
from newsarchive.nouns.reading import Reading, SetAside
from newsarchive.nouns.text import INVISIBLE
from newsarchive.reading.read import read

_FURNITURE = [
    "Trang chủ",
    "Đăng nhập",
    "TIN LIÊN QUAN",
    "Lượt xem: 48",
    "Bình luận (3)",
    "20/12/2021 16:58",
    "Nguồn: baochinhphu.vn",
    "Đăng bởi :  Admin Ngày đăng : 23/08/2021 Lượt xem : 350",
    "【keo nha cai】Vận động vắc",
    "(责任编辑:Nhà cái uy tín)",
    "- ·Một tin khác",
    "CTV",
    "Thảo Miên",
    "BỘ NỘI VỤ",
    "Ảnh: Tuấn Anh",
    "A- A+",
    "© 2021 Báo X",
    "Theo TTXVN",
    "",
    " ",
    "|",
    "và thể hiện rõ qua các hoạt động khác nhau của nhiều bên",
    "Xin ông cho biết vì sao?",
    "69.892",
    "\u200b",
    "Cập nhật: 1/2/2022",
    "Sáng ngày 18/12, phiên họp toàn thể đã được tổ chức tại Hà Nội với sự tham dự của nhiều đại biểu. (Theo Báo X)",
    "The council met on Monday and agreed to open the schools again. Nobody objected,ậnđộngvắkeo nha cai at all. |",
    "Vᴀ̆ɴ ᴘʜᴏ̀ɴɢ ᴄʜɪ́ɴʜ ᴘʜᴜ̉ ᴛʜᴏ̂ɴɢ ʙᴀ́ᴏ ᴠᴇ̂̀ ᴄᴜᴏ̣̂ᴄ ʜᴏ̣ᴘ.",
]
_LINES = st.one_of(st.sampled_from(_FURNITURE), st.text(alphabet=st.characters(exclude_characters="\r\n"), max_size=60))
_PAGES = st.lists(_LINES, max_size=25)


def _capture(lines: Iterable[str]) -> Capture:
    text = "\n".join(lines)
    return Capture("page.txt", digest(text.encode("utf-8", "surrogatepass")), split_lines(text))


def _read(lines: Iterable[str]) -> Reading | SetAside:
    return read(_capture(lines), Authority(), {}, "+07:00")


def _letters(text: str) -> str:
    """The letters of a text without what a reading may drop: white space and invisible characters."""
    return "".join(c for c in unicodedata.normalize("NFC", text) if not c.isspace() and c not in INVISIBLE)


@settings(max_examples=150)
@given(_PAGES)
def test_any_page_is_read_or_set_aside(lines: list[str]) -> None:
    found = _read(lines)  # a ledger that does not tile cannot be constructed
    if isinstance(found, SetAside):
        assert found.code in {"empty", "list-of-links", "error-page"}
    else:
        assert found.article.title
        assert found.article.slug
        assert pickle.loads(pickle.dumps(found)) == found


@settings(max_examples=200)
@given(st.one_of(st.text(max_size=400), st.lists(_LINES, max_size=12).map("\r".join)), st.sampled_from(["", "+07:00"]))
def test_no_text_raises(text: str, timezone: str) -> None:
    capture = Capture("page.txt", digest(text.encode("utf-8", "surrogatepass")), split_lines(text))
    found = read(capture, Authority(), {"x": Source("x", "X", marks=(text[:9],))}, timezone)
    assert found.capture == "page.txt" if isinstance(found, SetAside) else found.ledger.lengths == capture.lengths


@settings(max_examples=150)
@given(_PAGES)
def test_the_blocks_are_the_kept_characters_in_order(lines: list[str]) -> None:
    found = _read(lines)
    if isinstance(found, SetAside) or "obfuscated-letters" in found.article.condition:
        return
    capture = _capture(lines)
    kept = "".join(
        span.of(capture.lines[span.line - 1])
        for span in found.ledger.spans
        if span.role in BLOCK_ROLES and not span.rule.endswith("-repeated")
    )
    printed = "".join(markdown.text(block) for block in body.split(found.article.body))
    assert _letters(printed) == _letters(kept)
    began = tuple(span.line for span in found.ledger.spans if span.begins_block)
    assert began == found.block_lines


def test_the_same_capture_gives_the_same_reading() -> None:
    assert _read(_FURNITURE) == _read(_FURNITURE)


def test_a_page_of_nothing_visible_is_empty() -> None:
    found = _read(["\u200b", "\u00a0"])
    assert isinstance(found, SetAside)
    assert found.code == "empty"


def test_planted_text_leaves_the_sentence_as_it_was_written() -> None:
    lines = [
        "【ty le keo】Giữ làng nghề gốm giữa phố",
        "Làng gốm nằm bên sông (làng cổ),iữlàngnghềgốmgiữaphty le keo chiều nào cũng đỏ lửa lò nung và đông khách.",
        "Người thợ già nói rằng gốm của làng ông chưa bao giờ thiếu người mua trong suốt bốn mươi năm.",
    ]
    found = _read(lines)
    assert isinstance(found, Reading)
    assert body.split(found.article.body)[0] == (
        "Làng gốm nằm bên sông (làng cổ), chiều nào cũng đỏ lửa lò nung và đông khách."
    )
    assert found.article.title == "Giữ làng nghề gốm giữa phố"
    conditions = ["truncated-headline", "no-date", "no-source", "injected-text"]
    assert [str(one) for one in found.article.condition] == conditions


def test_a_time_takes_the_zone_of_the_caller_or_none() -> None:
    lines = [
        "Làng gốm đỏ lửa",
        "20/12/2021 16:58",
        "Người thợ già nói rằng gốm của làng ông chưa bao giờ thiếu người mua.",
    ]
    zoned = read(_capture(lines), Authority(), {}, "+07:00")
    bare = read(_capture(lines), Authority(), {}, "")
    assert isinstance(zoned, Reading)
    assert isinstance(bare, Reading)
    assert str(zoned.article.date) == "2021-12-20T16:58:00+07:00"
    assert str(bare.article.date) == "2021-12-20T16:58:00"

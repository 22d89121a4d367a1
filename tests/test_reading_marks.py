"""A page that does not name its site, known by the marks of a profile."""

from __future__ import annotations

from newsarchive.nouns.article import Article, Because, Condition, How
from newsarchive.nouns.authority import Authority, Source
from newsarchive.nouns.capture import Capture, digest, split_lines
from newsarchive.nouns.reading import Reading
from newsarchive.reading.read import read

PAGE = """\
Trang chủ
Thư điện tử Sao Mai
VanBan_SaoMai
Khánh thành cây cầu qua sông ở xã Sao Mai sau hai năm thi công
23/08/2021
Sáng nay, lãnh đạo xã đã cắt băng khánh thành cây cầu dài nhất huyện, nối hai bờ sông sau hai năm thi công.
Người dân hai bờ nay không còn phải qua đò mỗi khi nước lớn; học sinh đến trường gần hơn được năm cây số.
"""


def _article(**sources: Source) -> Article:
    capture = Capture("a.txt", digest(PAGE.encode()), split_lines(PAGE))
    found = read(capture, Authority(), sources, "")
    assert isinstance(found, Reading)
    return found.article


def test_without_a_profile_the_publisher_is_not_known() -> None:
    article = _article()
    assert article.source is None
    assert Condition.NO_SOURCE in article.condition


def test_marks_tell_the_publisher_as_an_inference_with_each_mark_as_evidence() -> None:
    article = _article(xa=Source("xa", "Xã Sao Mai", marks=("Thư điện tử Sao Mai", "VanBan_SaoMai", "not on the page")))
    assert article.source == "xa"
    assert Condition.NO_SOURCE not in article.condition
    basis = article.basis["source"]
    assert (basis.how, basis.line, basis.quote) == (How.INFERRED, 2, "Thư điện tử Sao Mai")
    assert basis.because == (Because(3, "VanBan_SaoMai"),)


def test_a_mark_that_is_the_sites_own_name_is_printed() -> None:
    article = _article(xa=Source("xa", "Xã Sao Mai", marks=("Thư điện tử Sao Mai",), names=("Thư điện tử Sao Mai",)))
    assert article.basis["source"].how is How.PRINTED


def test_the_profile_with_most_marks_on_the_page_is_taken() -> None:
    one, two = Source("mot", "Một", marks=("Trang chủ",)), Source("hai", "Hai", marks=("Thư điện tử", "VanBan_SaoMai"))
    assert _article(mot=one, hai=two).source == "hai"


def test_a_mark_within_the_text_tells_nothing() -> None:
    assert _article(xa=Source("xa", "Xã", marks=("cắt băng khánh thành",))).source is None

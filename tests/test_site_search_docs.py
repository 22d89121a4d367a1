"""What can be found of an article."""

from __future__ import annotations

from typing import Any

from newsarchive.nouns.archive import Config
from newsarchive.nouns.article import Article, Condition, Event, Qualifier
from newsarchive.nouns.edtf import parse
from newsarchive.site import assets
from newsarchive.site.derive import derive
from newsarchive.site.search_docs import Described, Describer, Kind, Weight
from site_captures import CAPTURES, LINES, PLANTED, archive_content
from site_samples import article, content, figure

BOTH = Config(title={"en": "Kho"}, languages=("en", "vi"))


def _described(made: Article, config: Config = BOTH) -> Described:
    archive = derive(content(made, config=config), {})
    return Describer(archive, (assets.OWN_TEMPLATES,)).describe(archive.entries[0])


def _words(described: Described, kind: Kind = Kind.ARTICLE) -> str:
    return " | ".join(text for find in described.finds if find.kind == kind for _, text in find.texts)


def _shown(described: Described) -> Any:
    return described.shown


def test_an_article_is_found_by_all_that_its_page_shows() -> None:
    made = _described(
        article(
            1, title_en="First", summary_en="Short.", people=("Người Lạ",), author="Một Phóng viên", section="XÃ HỘI"
        )
    )
    for text in ("Bài số 1", "First", "Tóm tắt 1.", "Short.", "Người Lạ", "Một Phóng viên", "XÃ HỘI", "Báo bao-1",
                 "Y tế", "Đoạn một của bài 1.", "Đoạn hai có liên kết và chữ đậm.", "Khai trương"):  # fmt: skip
        assert text in _words(made), text


def test_dates_are_found_in_words_of_each_language_and_in_digits() -> None:
    words = _words(_described(article(1, date=parse("2021-08-23"))))
    for text in ("23 August 2021", "23 tháng 8 năm 2021", "2021-8-23", "23/8/2021"):
        assert text in words, text


def test_events_and_figures_are_found_by_themselves() -> None:
    event = Event(
        parse("2021-08-13"), "Thành lập Tổ công tác", paragraph=1, quote="Đoạn một", title_en="Task force founded"
    )
    made = _described(article(1, events=(event,), figures=(figure("18600000000", as_of=parse("2021-08")),)))
    assert [find.kind for find in made.finds] == [Kind.ARTICLE, Kind.EVENT, Kind.FIGURE]
    for text in ("Thành lập Tổ công tác", "Task force founded", "Đoạn một", "13/8/2021"):
        assert text in _words(made, Kind.EVENT)
    for text in ("18600000000 liều", "18,600,000,000 liều", "18.600.000.000 liều", "August 2021"):
        assert text in _words(made, Kind.FIGURE)
        assert text in _words(made), "the article's page shows it, too"


def test_titles_weigh_more_than_names_and_these_more_than_text() -> None:
    weights = {text: weight for weight, text in _described(article(1)).finds[0].texts}
    assert weights["Bài số 1"] == Weight.NAME
    assert weights["Y tế"] == weights["Tóm tắt 1."] == Weight.ABOUT
    assert weights["Đoạn một của bài 1."] == Weight.TEXT


def test_a_result_shows_paragraphs_with_their_anchors_and_says_dates_and_numbers_in_each_language() -> None:
    shown = _shown(_described(article(1, figures=(figure("1234", qualifier=Qualifier.ABOUT, quote="Đoạn một"),))))
    assert shown["b"] == [["p1", "Đoạn một của bài 1."], ["p2", "Đoạn hai có liên kết và chữ đậm."]]
    assert shown["d"] == ("2 August 2002", "2 tháng 8 năm 2002", "2002-8-2", "2/8/2002")
    ((said, numbers, quote, href, qualifier),) = shown["f"]
    assert (said, quote, href, qualifier) == ((), "Đoạn một", "articles/bai-0001.html#p1", "about")
    assert [number[:3] for number in numbers] == [["liều", "1,234", "liều"], ["liều", "1.234", "liều"]]


def test_what_is_not_there_takes_no_room() -> None:
    bare = article(1, date=None, source=None, language=None, summary=None, topics=(), events=(), body="")
    assert _shown(_described(bare)) == {"h": "bai-0001", "t": "Bài số 1"}


def test_a_title_that_is_cut_says_so() -> None:
    cut = article(1, title="Vận động vắc...", condition=(Condition.TRUNCATED_HEADLINE,))
    assert _shown(_described(cut))["t"] == "Vận động vắc […]"


def test_what_was_left_out_of_a_capture_is_not_found() -> None:
    archive = derive(archive_content(), CAPTURES)
    describer = Describer(archive, (assets.OWN_TEMPLATES,))
    texts = [text for entry in archive.entries for find in describer.describe(entry).finds for _, text in find.texts]
    assert any("khánh thành cầu" in text for text in texts)
    assert not any(PLANTED in text or LINES[0] in text for text in texts)

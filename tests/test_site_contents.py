"""In this article: only in long ones, and only what they have."""

from __future__ import annotations

from newsarchive.site.contents import LONG, SEVERAL, contents, length
from newsarchive.site.derive import derive
from newsarchive.site.pages import pages
from newsarchive.site.render import Renderer
from newsarchive.site.views import Link
from site_samples import article, content, entry


def test_headings_and_questions_lead_to_their_places() -> None:
    body = "\n\n".join(f"## Hỏi {n} *gì*?\n\nĐáp {n}." for n in range(SEVERAL)) + "\n"
    found = contents(entry(article(1, body=body)))
    assert found
    assert found.headings[:2] == (Link("#p1", "Hỏi 0 gì?"), Link("#p3", "Hỏi 1 gì?"))


def test_a_short_article_has_none_and_nothing_is_invented_for_a_long_one() -> None:
    assert contents(entry(article(1, body="## Một\n\nNgắn.\n"))) is None
    long = contents(entry(article(1, body="chữ " * LONG + "\n")))
    assert long
    assert long.headings == ()


def test_two_signs_without_spaces_count_as_a_word() -> None:
    assert length(entry(article(1, body="山村小学建起第一座图书馆" * 5 + "\n"))) == 30
    assert length(entry(article(1, body="bốn chữ ở đây\n"))) == 4
    assert length(entry(article(1, body=""))) == 0


def test_the_list_names_what_the_page_has_and_no_more() -> None:
    body = "\n\n".join(f"## Câu {n}\n\nĐáp." for n in range(SEVERAL)) + "\n"
    made = content(article(1, body=body, events=(), topics=()))
    (page,) = (page for page in pages(derive(made, {}), None) if page.path == "articles/bai-0001.html")
    text = Renderer().render(page).data.decode()
    nav = text[text.index('<nav class="contents"') : text.index("</nav>", text.index('<nav class="contents"'))]
    assert 'href="#p1">Câu 0</a>' in nav
    sections = ("told", "events", "figures", "names", "capture", "cite", "others")
    assert [name for name in sections if f'"#{name}"' in nav] == ["capture", "cite"]
    assert all(f'id="{name}"' in text for name in ("capture", "cite"))

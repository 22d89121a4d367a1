"""The forms in which kits plant keywords in an article, as pages of which it is known what is planted.

A form makes a page of a genuine story: what is put into it, and where, comes
from the recipe's chance alone. The keywords, names and sentences are in the
lists of `planting/`.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from newsarchive.nouns.text import fold

LISTS = Path(__file__).with_name("planting")
MENU = "Trang chủ | Thời sự | Kinh tế | Văn hóa"
DAY = "Thứ ba, 19/12/2023"


def _list(name: str) -> tuple[str, ...]:
    lines = (LISTS / f"{name}.txt").read_text("utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


WARES, BRANDS, OFFERS, PHRASES, NAMELESS = map(_list, ("wares", "brands", "offers", "phrases", "nameless"))
_EVERYDAY = _list("everyday")
SEEN, UNSEEN = _EVERYDAY[: len(_EVERYDAY) // 2], _EVERYDAY[len(_EVERYDAY) // 2 :]


@dataclass(frozen=True, slots=True)
class Story:
    """A genuine article: its headline and its paragraphs."""

    headline: str
    paragraphs: tuple[str, ...]


@dataclass(slots=True)
class Page:
    """A capture as it is made. planted: for each line, from 1, the stretches put in, half-open. title: what is true."""

    title: str
    lines: list[str] = field(default_factory=list)
    planted: dict[int, list[tuple[int, int]]] = field(default_factory=dict)

    def add(self, text: str, *planted: tuple[int, int]) -> None:
        """A line, with what is planted in it."""
        self.lines.append(text)
        if planted:
            self.planted[len(self.lines)] = list(planted)

    def plant(self, text: str) -> None:
        """A line that is planted whole."""
        self.add(text, (0, len(text)))


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a page is made of. chance: its own, so that one page does not depend on another."""

    chance: random.Random
    story: Story
    ware: str
    brand: str
    others: tuple[str, ...]
    everyday: tuple[str, ...] = SEEN

    def phrases(self, count: int) -> list[str]:
        """Keywords with the brand's name."""
        return [phrase.format(brand=self.brand) for phrase in self.chance.sample(PHRASES, count)]


# ---- where something is put into a paragraph: each gives the place, None where there is none

_BETWEEN_WORDS = re.compile(r"(?<=[^\W\d_]) (?=[^\W\d_])")
_AFTER_COMMA = re.compile(r",(?= )")
_BETWEEN_SENTENCES = re.compile(r"[a-zà-ỹ]{2}\.(?= [A-ZÀ-Ỹ])")


def _put(chance: random.Random, paragraph: str, planted: str, way: str) -> tuple[str, tuple[int, int]] | None:
    """A paragraph with something planted, and where it is now. None where that way there is no place for it."""
    text = paragraph.rstrip()
    if way in ("end", "end glued"):
        if not text.endswith("."):
            return None
        start = len(text) + (way == "end")
        return text.ljust(start) + planted, (start, start + len(planted))
    if way == "seam":
        return _sewn(chance, text, planted)
    if way == "start":
        return f"{planted} {text}", (0, len(planted))
    pattern = {"comma": _AFTER_COMMA, "sentences": _BETWEEN_SENTENCES}.get(way, _BETWEEN_WORDS)
    places = [match.end() if pattern is not _BETWEEN_WORDS else match.start() for match in pattern.finditer(text)]
    if pattern is _BETWEEN_WORDS:
        places = places[3:-3]  # not in the first words or the last
    if not places:
        return None
    at = chance.choice(places)
    space = " " if way in ("words", "sentences") else ""
    start = at + len(space)
    return text[:at] + space + planted + text[at:], (start, start + len(planted))


def _sewn(chance: random.Random, text: str, planted: str) -> tuple[str, tuple[int, int]] | None:
    """A paragraph with something planted between two words, without white space before it or behind it."""
    places = [match.start() for match in _BETWEEN_WORDS.finditer(text)][3:-3]
    if not places:
        return None
    at = chance.choice(places)
    before, after = chance.choice((("", " "), ("", " "), (" ", "")))
    start = at + len(before)
    return text[:at] + before + planted + after + text[at + 1 :], (start, start + len(planted))


def _text(page: Page, recipe: Recipe, planted: Sequence[str], ways: Sequence[str]) -> None:
    """The story's paragraphs, each of `planted` in one of them."""
    paragraphs = recipe.story.paragraphs
    count = min(len(planted), len(paragraphs))
    chosen = dict(zip(recipe.chance.sample(range(len(paragraphs)), count), planted[:count], strict=True))
    for at, paragraph in enumerate(paragraphs):
        tried = recipe.chance.sample(ways, len(ways)) if at in chosen else ()
        put = next(filter(None, (_put(recipe.chance, paragraph, chosen[at], way) for way in tried)), None)
        if put:
            page.add(put[0], put[1])
        else:
            page.add(paragraph)


def _head(page: Page, headline: str, *planted: tuple[int, int]) -> None:
    page.add(MENU)
    page.add(headline, *planted)
    page.add(DAY)


def _foot(page: Page, recipe: Recipe, bullet: str = "- ") -> None:
    for other in recipe.others:
        page.add(bullet + other)


# ---- the forms


def kit(recipe: Recipe) -> Page:
    """The kit of the second capture: 【keyword】 and a cut headline, garbles of it with the keyword behind commas."""
    chance, headline = recipe.chance, recipe.story.headline
    cut = headline[: chance.randint(8, max(9, len(headline) * 2 // 3))]
    garble = (cut[1:-1] if len(cut) > 6 else cut[1:]).replace(" ", "")
    page = Page(cut)
    page.add(f"【{recipe.ware}】{cut}", (0, len(recipe.ware) + 2))
    _text(page, recipe, [garble + recipe.ware] * chance.choice((1, 1, 2, 3)), ("comma",))
    page.plant(f"(责任编辑:{chance.choice(('Nhà cái uy tín', 'Thể thao', 'Cúp C1', 'Ngoại hạng Anh', 'La Liga'))})")
    _foot(page, recipe, "- ·")
    return page


def garbled(recipe: Recipe) -> Page:
    """The same without brackets, the garbles with letters left out."""
    chance, headline = recipe.chance, recipe.story.headline
    cut = headline[: chance.randint(len(headline) // 2, len(headline) * 4 // 5)].rstrip()
    page = Page(cut)
    before = recipe.ware + chance.choice("-_")
    _head(page, *((before + cut, (0, len(before))) if chance.random() < 0.5 else (cut,)))
    garbles = [_without_letters(chance, cut) + recipe.ware for _ in range(chance.randint(2, 3))]
    _text(page, recipe, garbles, ("comma",))
    page.plant(f"(责任编辑:{chance.choice(('Thể thao', 'Giáo dục', 'Xã hội'))})")
    _foot(page, recipe)
    return page


def _without_letters(chance: random.Random, headline: str) -> str:
    letters = list(headline.replace(" ", ""))[1:]
    for _ in range(chance.choice((0, 0, 1, 2, 3))):
        letters.pop(chance.randrange(len(letters)))
    return "".join(letters)[: chance.randint(12, 24)]


def behind(recipe: Recipe) -> Page:
    """The keyword behind the headline, and in the text."""
    page, headline = Page(recipe.story.headline), recipe.story.headline
    whole = headline + recipe.chance.choice(("_", " - ", "-", " _ ")) + recipe.ware
    _head(page, whole, (len(headline), len(whole)))
    _text(page, recipe, [recipe.ware] * recipe.chance.randint(2, 4), _way(recipe))
    _foot(page, recipe)
    return page


def before(recipe: Recipe) -> Page:
    """The keyword before the headline, in the text and behind the rights."""
    page, headline = Page(recipe.story.headline), recipe.story.headline
    sign = recipe.chance.choice(("_", "-", " - "))
    if recipe.chance.random() < 0.4:
        page.plant(recipe.ware)
    _head(page, recipe.ware + sign + headline, (0, len(recipe.ware + sign)))
    _text(page, recipe, [recipe.ware] * recipe.chance.randint(2, 4), _way(recipe))
    _foot(page, recipe)
    rights = "Copyright © 2025"
    page.add(f"{rights} - {recipe.ware}", (len(rights), len(rights) + 3 + len(recipe.ware)))
    return page


def _way(recipe: Recipe) -> tuple[str, ...]:
    ways: tuple[tuple[str, ...], ...] = (("words",), ("glued",), ("end", "end glued"), ("comma",))
    return recipe.chance.choice(ways)


def within(recipe: Recipe) -> Page:
    """The keyword between the headline's words and in the text, and a list of others under a Chinese label."""
    page = Page(recipe.story.headline)
    put = _put(recipe.chance, recipe.story.headline, recipe.ware, "words")
    _head(page, *(put or (recipe.story.headline,)))
    ways: tuple[tuple[str, ...], ...] = (("words",), ("end glued",), ("end",), ("comma",))
    _text(page, recipe, [recipe.ware] * recipe.chance.randint(2, 4), recipe.chance.choice(ways))
    _foot(page, recipe)
    for planted in ("热门推荐", *recipe.chance.sample(WARES, 4)):
        page.plant(planted)
    return page


def brands(recipe: Recipe) -> Page:
    """Keywords with a brand's name in the text, and a row of them."""
    page = Page(recipe.story.headline)
    _head(page, recipe.story.headline)
    ways: tuple[tuple[str, ...], ...] = (
        ("words",),
        ("glued",),
        ("comma",),
        ("sentences",),
        ("words", "glued", "comma", "sentences"),
    )
    _text(page, recipe, recipe.phrases(recipe.chance.randint(3, 4)), recipe.chance.choice(ways))
    if recipe.chance.random() < 0.6:
        page.plant(" - ".join(recipe.phrases(5)))
    _foot(page, recipe)
    return page


def brackets(recipe: Recipe) -> Page:
    """[keyword] before the headline and in the text, and bare."""
    page, headline = Page(recipe.story.headline), recipe.story.headline
    word = recipe.chance.choice((recipe.ware, *recipe.phrases(1)))
    _head(page, f"[{word}] {headline}", (0, len(word) + 2))
    ways: tuple[tuple[str, ...], ...] = (("words",), ("words", "sentences"))
    _text(page, recipe, [f"[{word}]"] * 2 + [word] * recipe.chance.randint(1, 2), recipe.chance.choice(ways))
    _foot(page, recipe)
    return page


def sentences(recipe: Recipe) -> Page:
    """Whole sentences of advertising before, between and behind an author's."""
    page = Page(recipe.story.headline)
    _head(page, recipe.story.headline)
    named = [offer for offer in OFFERS if "{brand}" in offer]
    pool = named if recipe.chance.random() < 0.7 else [offer for offer in OFFERS if offer not in named]
    chosen = recipe.chance.sample(pool, recipe.chance.randint(2, 3))
    ways: tuple[tuple[str, ...], ...] = (("end",), ("sentences",), ("start",), ("end", "sentences", "start"))
    offers = [offer.format(brand=recipe.brand, ware=recipe.ware) for offer in chosen]
    _text(page, recipe, offers, recipe.chance.choice(ways))
    _foot(page, recipe)
    return page


def anchors(recipe: Recipe) -> Page:
    """Rows of keywords as links, under Chinese labels, and one of them in the text."""
    chance = recipe.chance
    page, wares = Page(recipe.story.headline), chance.sample(WARES, 6)
    if chance.random() < 0.5:
        page.plant(chance.choice((" · ", " | ", " - ")).join(wares[:4]))
    _head(page, recipe.story.headline)
    ways: tuple[tuple[str, ...], ...] = (("words",), ("end",), ("comma",))
    _text(page, recipe, wares[:1] * chance.randint(1, 3), chance.choice(ways))
    _foot(page, recipe)
    label = chance.choice(("友情链接", "热门推荐", "随机关键词", "热搜", "热门搜索", "相关链接", "推荐阅读"))
    if chance.random() < 0.5:
        for planted in (label + chance.choice(("", "：", ":")), *wares):
            page.plant(planted)
    else:
        page.plant(f"{label}：{chance.choice((' ', ' | ', ' - ')).join(wares)}")
    return page


def everyday(recipe: Recipe) -> Page:
    """What anybody sells, between an author's words, and sometimes in the headline or behind it."""
    chance, headline = recipe.chance, recipe.story.headline
    page, ware = Page(headline), chance.choice(recipe.everyday)
    shown = chance.choice(("none", "none", "within", "behind"))
    whole = headline + chance.choice(("_", " - ", " | ")) + ware
    put = _put(chance, headline, ware, "words") if shown == "within" else None
    _head(page, *(put or ((whole, (len(headline), len(whole))) if shown == "behind" else (headline,))))
    _text(page, recipe, [ware] * chance.randint(2, 4), chance.choice((("words",), ("words", "glued", "sentences"))))
    _foot(page, recipe)
    return page


def different(recipe: Recipe) -> Page:
    """Several searches for what anybody sells, each once, between an author's words."""
    page = Page(recipe.story.headline)
    _head(page, recipe.story.headline)
    wares = recipe.chance.sample(recipe.everyday, recipe.chance.randint(2, 4))
    _text(page, recipe, wares, recipe.chance.choice((("words",), ("end",), ("comma",), ("sentences",))))
    _foot(page, recipe)
    return page


def seams(recipe: Recipe) -> Page:
    """A keyword glued to an author's words."""
    page = Page(recipe.story.headline)
    _head(page, recipe.story.headline)
    ware = recipe.chance.choice((recipe.ware, recipe.chance.choice(recipe.everyday)))
    _text(page, recipe, [ware] * recipe.chance.randint(2, 4), ("seam",))
    _foot(page, recipe)
    return page


def unmarked(recipe: Recipe) -> Page:
    """The same search with its marks and without them."""
    page, headline = Page(recipe.story.headline), recipe.story.headline
    plain = fold(recipe.ware)
    whole = f"{headline} - {recipe.ware}"
    _head(page, *((whole, (len(headline), len(whole))) if recipe.chance.random() < 0.5 else (headline,)))
    planted = [recipe.ware, plain, recipe.ware, plain][: recipe.chance.randint(2, 4)]
    _text(page, recipe, planted, recipe.chance.choice((("words",), ("end",), ("comma",))))
    _foot(page, recipe)
    return page


def nameless(recipe: Recipe) -> Page:
    """Whole sentences of advertising that have no name."""
    chance = recipe.chance
    page = Page(recipe.story.headline)
    _head(page, recipe.story.headline)
    ware = chance.choice(recipe.everyday)
    offers = [one.format(everyday=ware) for one in chance.sample(NAMELESS, chance.randint(2, 3))]
    _text(page, recipe, offers, chance.choice((("end",), ("sentences",), ("start",))))
    _foot(page, recipe)
    return page


def clean(recipe: Recipe) -> Page:
    """Nothing is planted."""
    page = Page(recipe.story.headline)
    _head(page, recipe.story.headline)
    _text(page, recipe, (), ())
    _foot(page, recipe)
    return page


FORMS: Mapping[str, Callable[[Recipe], Page]] = {
    form.__name__: form
    for form in (
        *(kit, garbled, behind, before, within, brands, brackets, sentences, anchors),
        *(everyday, different, seams, unmarked, nameless, clean),
    )
}

"""Archives that are unlike the one in this checkout: what pages have to bear without falling apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import lru_cache

from newsarchive.nouns.archive import Config, Content
from newsarchive.nouns.article import Article, Condition, Event, Figure, Qualifier
from newsarchive.nouns.authority import Authority, Heading, Source
from newsarchive.nouns.capture import Capture
from newsarchive.nouns.edtf import parse
from site_captures import CAPTURE, EDITED, SHORT
from site_captures import entry as captured
from site_samples import content

HOSTILE = (
    '"><script>document.title="planted"</script>',
    "</title></textarea></style><img src=x onerror=document.title='planted'>",
    "{{ 7 * 7 }} {% raw %} ${1} <!-- ]]> &lt;b&gt; &#x202e;",
    "\u202egnirts desrever\u202c \u200b\u200d\ufeff 🇻🇳👩‍🚒 Z̷͓̉a̷͙͝l̴̞̏ğ̶̞o̵̢͘",
    "javascript:alert(1)",
)
UNBROKEN = "Vắcxin" * 40
LONG = (
    "Bộ trưởng và các đại biểu dự hội nghị trực tuyến toàn quốc tổng kết công tác vận động, tiếp nhận, phân bổ và sử "
    "dụng vắc-xin phòng, chống dịch bệnh trong bối cảnh nguồn cung trên toàn thế giới khan hiếm, nhu cầu trong nước "
    "tăng nhanh từng ngày và mỗi địa phương lại đề xuất một cách làm khác nhau"
)
ARABIC = "وصول شحنة جديدة من اللقاحات إلى مطار نوي باي الدولي في هانوي صباح يوم الاثنين"
HEBREW = "משלוח חיסונים חדש הגיע לנמל התעופה נוי באי שבהאנוי"
PROSE = (
    "Sáng 13/8/2021, tổ công tác họp phiên đầu tiên và thống nhất kế hoạch làm việc với từng đối tác, từng nhà sản "
    "xuất, theo từng tuần, có người chịu trách nhiệm và có ngày phải báo cáo kết quả."
)
MANY_TOPICS = 200
MANY_ARTICLES = 60
_BOTH = {"en": "Archive of oddities", "vi": "Kho những điều lạ"}


@dataclass(frozen=True)
class Odd:
    """Content with the captures at hand."""

    content: Content
    captures: Mapping[str, Capture] = field(default_factory=dict)


def empty() -> Odd:
    """Nothing at all, in two languages."""
    return Odd(content(config=Config(title=_BOTH, languages=("en", "vi"))))


def single() -> Odd:
    """One article that says next to nothing of itself, in a site of one language."""
    return Odd(content(Article(slug="mot-bai", title="Một bài", body="Một đoạn.\n")))


def undated() -> Odd:
    """Articles without dates, events, publishers or names."""
    bare = [
        Article(slug=f"bai-{n}", title=f"Bài không ngày số {n}", language="vi", body=PROSE + "\n") for n in range(3)
    ]
    return Odd(content(*bare, config=Config(title=_BOTH, languages=("vi", "en"))))


def hostile() -> Odd:
    """Long, hostile, unbroken and right-to-left text wherever text can stand, beside an edited capture."""
    articles = (_long(), _unbroken(), _right_to_left(), *(_planted(n, text) for n, text in enumerate(HOSTILE)))
    made = content(*articles, SHORT, config=Config(title=_BOTH, languages=("en", "vi")))
    names = {"xau": HOSTILE[0], "dai": LONG, "bao-lan": "Báo Lan", "bao-mai": "Báo Mai", "lien": UNBROKEN}
    described = {
        key: Source(key, title, url="https://example.org/", text={"en": title}) for key, title in names.items()
    }
    entries = (*made.entries, captured(replace(EDITED, topics=("cau", LONG), people=(HOSTILE[3],))))
    return Odd(replace(made, entries=entries, sources=described), {CAPTURE.name: CAPTURE})


def many() -> Odd:
    """Two hundred topics, a dozen years, figures that disagree; Vietnamese first."""
    topics = {f"chu-de-{n}": _heading(n) for n in range(MANY_TOPICS)}
    measures = {"lieu": Heading("lieu", ("liều",), {"vi": "Liều vắc-xin", "en": "Vaccine doses"})}
    made = content(*(_one_of_many(n) for n in range(MANY_ARTICLES)), config=Config(title=_BOTH, languages=("vi", "en")))
    return Odd(replace(made, authority=Authority(topics=topics, measures=measures)))


@lru_cache(maxsize=1)
def odd_archives() -> dict[str, Odd]:
    """Every odd archive by its name."""
    return {made.__name__: made() for made in (empty, single, undated, hostile, many)}


def _heading(number: int) -> Heading:
    name = LONG if number == 7 else f"Chủ đề {number}"
    return Heading(f"chu-de-{number}", (name,), {"vi": name, "en": f"Topic {number}"})


def _long() -> Article:
    return Article(
        slug="dai",
        title=LONG,
        title_en=LONG,
        date=parse("2021-08-23T14:05:00+07:00"),
        updated=parse("2021-08-24"),
        source="dai",
        original_source="lien",
        section=LONG,
        author=LONG,
        language="vi",
        summary=f"{LONG}. {LONG}.",
        summary_en=f"{LONG}. {LONG}.",
        topics=tuple(f"{LONG} {n}" for n in range(3)),
        people=tuple(f"Người thứ {n}" for n in range(40)),
        events=(
            Event(parse("2021-08-13/2021-09-02"), LONG, paragraph=1, quote=PROSE),
            Event(parse("2021-08-13?"), PROSE, paragraph=1, quote=PROSE),
        ),
        figures=(Figure(LONG, Decimal("123456789012345.678"), LONG, Qualifier.ABOUT, parse("2021-08"), paragraph=1),),
        condition=tuple(Condition),
        url="https://example.org/" + "a" * 300,
        archived_url="https://example.org/" + "b" * 300,
        body="\n\n".join([PROSE, f"## {LONG}", f"![{LONG}]()", f"> {PROSE}", f"- {LONG}\n- {PROSE}", PROSE * 8]) + "\n",
    )


def _unbroken() -> Article:
    return Article(
        slug="lien",
        title=UNBROKEN,
        date=parse("2022"),
        source="lien",
        author=UNBROKEN,
        summary=UNBROKEN,
        topics=(UNBROKEN,),
        events=(Event(parse("2021-11"), UNBROKEN, paragraph=1, quote=UNBROKEN),),
        figures=(Figure(UNBROKEN, Decimal(7), UNBROKEN, as_of=parse("2021"), paragraph=1),),
        body=f"{UNBROKEN}\n\n    {UNBROKEN} {UNBROKEN}\n\n## {UNBROKEN}\n",
    )


def _right_to_left() -> Article:
    return Article(
        slug="phai-sang-trai",
        title=ARABIC,
        date=parse("2021-09-30"),
        language="ar",
        summary=f"{ARABIC}. {ARABIC}.",
        topics=(ARABIC, HEBREW),
        people=(HEBREW,),
        events=(Event(parse("2021-09-27"), ARABIC, paragraph=1, quote=ARABIC),),
        figures=(Figure(ARABIC, Decimal(500), HEBREW, paragraph=1, as_of=parse("2021-09-27")),),
        body=f"{ARABIC}. {ARABIC}.\n\n{HEBREW}.\n",
    )


def _planted(number: int, text: str) -> Article:
    return Article(
        slug=f"xau-{number}",
        title=text,
        title_en=text,
        date=parse(f"2021-0{number + 1}"),
        source="xau",
        author=text,
        section=text,
        language="vi",
        summary=text,
        topics=(text,),
        people=(text,),
        organisations=(text,),
        events=(Event(parse(f"2021-0{number + 1}-15"), text, paragraph=1, quote=text),),
        figures=(Figure(text, Decimal(number), text, paragraph=1, as_of=parse("2021-06-01"), quote=text),),
        url=text,
        body=f"{text}\n\n{PROSE}\n",
    )


def _one_of_many(number: int) -> Article:
    year = 2011 + number % 12
    return Article(
        slug=f"bai-{number:03}",
        title=f"Bài số {number}: {PROSE[:60]}",
        date=None if number % 15 == 0 else parse(f"{year}-{number % 12 + 1:02}-{number % 28 + 1:02}"),
        source=f"bao-{number % 9}",
        language="vi",
        summary=PROSE,
        topics=tuple(f"chu-de-{(number * 7 + n) % MANY_TOPICS}" for n in range(8)),
        people=(f"Người {number % 25}", "Lê An"),
        events=(
            Event(parse(f"{year}-03-0{number % 9 + 1}"), f"Sự việc {number}", paragraph=1, quote=PROSE[:40]),
            Event(parse(f"{year}-04/{year}-06"), f"Đợt {number}", paragraph=1, quote=PROSE[:40]),
            Event(parse("XXXX-08-16"), f"Ngày lễ {number}", paragraph=1),
        ),
        figures=(
            Figure("lieu", Decimal(1000 + 37 * number), "liều", as_of=parse(f"{year}-06-30"), paragraph=2, quote="Có"),
            Figure("lieu", Decimal(1000 + number % 5), "liều", as_of=parse("2020-06-30"), paragraph=2, quote="Có"),
        ),
        body=f"{PROSE}\n\nCó {1000 + 37 * number} liều.\n\n{PROSE}\n",
    )

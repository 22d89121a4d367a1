"""The picture that stands for the archive where it is shared."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageFont

from newsarchive.nouns.archive import Config
from newsarchive.nouns.edtf import parse
from newsarchive.site import card
from newsarchive.site.addresses import CARD_SIZE
from newsarchive.site.assets import OWN_TEMPLATES
from newsarchive.site.build import build
from newsarchive.site.card import CardView, cards, cut, draw, has, wrapped
from newsarchive.site.derive import derive
from site_samples import article, content, options

FOLDERS = (OWN_TEMPLATES,)
FACE = ImageFont.truetype(OWN_TEMPLATES / "card" / card.TEXT_FACE, 33)
INK = (28, 26, 22)


def _view(*titles: str, text: str = "", language: str = "vi") -> CardView:
    return CardView(language, titles, (text,) if text else (), 5, 3, 2021, 2022)


def _image(view: CardView) -> Image.Image:
    return Image.open(io.BytesIO(draw(view, FOLDERS))).convert("RGB")


def _inked(image: Image.Image, top: int, bottom: int) -> int:
    """Rows between these with a pixel darker than a soft edge on paper."""
    part = image.crop((card.MARGIN, top, card.WIDTH - card.MARGIN, bottom)).convert("L")
    return sum(min(part.crop((0, row, part.width, row + 1)).tobytes()) < 120 for row in range(part.height))


def test_it_has_the_size_that_is_announced() -> None:
    assert _image(_view("Kho tin")).size == (1200, 630) == CARD_SIZE


def test_the_same_archive_gives_the_same_bytes() -> None:
    view = _view("Ngoại giao vắc-xin", text="Một câu.")
    assert draw(view, FOLDERS) == draw(view, FOLDERS)


def test_a_title_is_drawn_and_no_mark_of_it_is_cut() -> None:
    """The highest and the lowest marks of the alphabet stand clear of the rules over and under them."""
    image = _image(_view("Ễ Ấ Ở Ậ Ặ ự ỵ", text="Ễ Ặ " * 60))
    assert _inked(image, 72, 500) > 100
    assert _inked(image, 72, 84) == 0
    assert _inked(image, 492, 506) == 0


@pytest.mark.parametrize(
    "title", ["Tin", "Một tên rất dài " * 20, "Llanfairpwllgwyngyll" * 8, "một hai ba bốn năm sáu " * 3]
)
def test_titles_of_any_length_stay_between_the_rules(title: str) -> None:
    image = _image(_view(title, text="Mô tả " * 90))
    assert _inked(image, 72, 84) == 0
    assert _inked(image, 492, 506) == 0
    assert _inked(image, 84, 492) > 30
    margin = image.crop((card.WIDTH - card.MARGIN + 2, 72, card.WIDTH, 500)).convert("L")
    assert min(margin.tobytes()) > 230


def test_what_the_font_cannot_write_is_left_out() -> None:
    assert has(FACE, "Ngoại giao vắc-xin, Łódź")
    assert not has(FACE, "疫苗")
    assert draw(_view("疫苗外交", "Vaccines", text="中文"), FOLDERS) == draw(_view("Vaccines"), FOLDERS)
    alone = _image(_view("疫苗外交"))
    assert alone.getpixel((card.MARGIN + 20, 300)) == (156, 35, 24)  # the seal


def test_letters_apart_from_their_marks_are_composed() -> None:
    assert draw(_view("Vie\u0302\u0323t"), FOLDERS) == draw(_view("Vi\u1ec7t"), FOLDERS)


def test_lines_are_broken_at_spaces_and_cut_after_words() -> None:
    lines = list(wrapped("một hai ba bốn năm sáu bảy tám", FACE, 160))
    assert " ".join(lines) == "một hai ba bốn năm sáu bảy tám"
    assert all(FACE.getlength(line) <= 160 for line in lines)
    short = cut(lines, 2, FACE, 160)
    assert len(short) == 2
    assert short[-1].endswith(" …")
    assert FACE.getlength(short[-1]) <= 160
    assert list(wrapped("", FACE)) == []


def test_each_language_has_its_own() -> None:
    config = Config(title={"en": "News", "vi": "Tin"}, description={"vi": "Về tin"}, languages=("en", "vi"))
    archive = derive(content(article(1, date=parse("2021-08")), article(2, date=parse("2023")), config=config), {})
    pages = list(cards(archive))
    assert [page.path for page in pages] == ["card.png", "vi/card.png"]
    english, vietnamese = (page.view for page in pages)
    assert english == CardView("en", ("News", "Tin"), (), 2, 2, 2021, 2023)
    assert vietnamese == CardView("vi", ("Tin", "News"), ("Về tin",), 2, 2, 2021, 2023)


def test_an_empty_archive_has_one_too() -> None:
    assert _image(CardView("en", ("News",), (), 0, 0, None, None)).size == CARD_SIZE


def test_it_lies_in_the_site_and_nothing_of_its_fonts(tmp_path: Path) -> None:
    asked = options(tmp_path)
    assert not build(content(article(1)), {}, asked).problems
    assert Image.open(asked.output / "card.png").size == CARD_SIZE
    assert not list(asked.output.rglob("*.ttf"))
    again = build(content(article(1)), {}, asked)
    assert again.rendered == 0


def test_nothing_is_imported_for_it_before_there_is_something_to_draw() -> None:
    asked = "import sys; import newsarchive.site.build; sys.exit('PIL' in sys.modules)"
    subprocess.run([sys.executable, "-c", asked], check=True, env={"PYTHONPATH": "src"}, cwd=Path(__file__).parents[1])


def test_a_missing_font_is_told_by_its_name(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="newsreader"):
        draw(_view("Tin"), (tmp_path,))

"""Keywords that run into an author's words, or into the headline, without white space."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted.put_in import seams
from newsarchive.reading.words import syllables
from reading_samples import marked

STORY = (
    "Sáng 18/9, bão số 4 làm tốc mái 1.860 ngôi nhà ở huyện Hải Lăng Đông và đánh chìm 43 tàu cá trong âu thuyền.",
    "Ngay khi gió lặng, bà con làng chài đã cùng bộ đội biên phòng trục vớt tàu thuyền suốt đêm.",
    "Ông Hồ Sỹ Nhân, chủ một con tàu vừa được kéo lên bờ, nói còn người là còn của.",
)


@pytest.mark.parametrize(
    ("word", "places"),
    [
        ("trườngvay", [6]),
        ("lựcin", [2, 3]),
        ("màuáo", [3]),
        ("hoanhà", [3, 4]),  # "hoa nhà", "hoan hà"
        ("trường", []),
        ("Nguyễn", []),
        ("nghiêng", []),
        ("réunion", []),
    ],
)
def test_where_two_syllables_run_into_one_another(word: str, places: list[int]) -> None:
    assert list(syllables.parted(word)) == places


def test_what_follows_a_seam_as_far_as_it_comes_again() -> None:
    lines = ("Theo huyện, 310 ha hoa màuáo bóng đá thiết kế bị ngập.", "áo bóng đá thiết kế giày thể thao")
    page = lines_of(lines, Alphabet())
    typed = "\n".join(lines)
    sewn = seams.sewn(frozenset(typed.lower().split()))
    assert seams.behind(page, typed, sewn) == ["áo bóng đá thiết kế"]
    assert seams.behind(page[:1], lines[0], sewn) == []


def test_what_stands_before_a_capital_within_a_word() -> None:
    page = lines_of(("áo bóng đá thiết kếBão số 4 suy yếu", "iPhone mới", "Tàu SEnglish", "eBook hay"), Alphabet())
    assert list(seams.before(page)) == ["áo bóng đá thiết kế"]


TAKEN = {
    "glued to the headline and within two paragraphs": [
        "⟪áo bóng đá thiết kế⟫Bão số 4 suy yếu, ngư dân Hải Lăng Đông khắc phục hậu quả",
        f"{STORY[0][:-1]} bờ Bắc⟪áo bóng đá thiết kế⟫ và bờ Nam.",
        f"{STORY[1][:-1]} ở biên phòng⟪áo bóng đá thiết kế⟫ và dân quân.",
        STORY[2],
    ],
    "two colons part it from the headline": [
        "⟪nổ hũ đổi thưởng :: ⟫Bão số 4 suy yếu, ngư dân Hải Lăng Đông khắc phục hậu quả",
        f"{STORY[0]} ⟪nổ hũ đổi thưởng⟫",
        STORY[1],
        f"{STORY[2]} ⟪nổ hũ đổi thưởng⟫",
    ],
    "what another keyword says beside honest words is not the page's": [
        "Bắt nhóm bơm cát trộm trên sông Hải Lăng",
        "Công an huyện bắt quả tang nhóm này khi đang bơm cát lên sà lan,⟪kèo nhà cái 5⟫ thu giữ hai tàu.",
        "Khám xét nơi ở của Hùng,⟪tỷ lệ cá cược⟫ công an thu thêm 3 cuốn sổ ghi chép.",
        "Theo cơ quan điều tra,⟪kèo nhà cái 5⟫ nhóm này hoạt động từ tháng 3.",
        "Công an kêu gọi người dân tố giác,⟪tỷ lệ cá cược⟫ giữ lấy dòng sông.",
    ],
}


@pytest.mark.parametrize("rows", TAKEN.values(), ids=TAKEN)
def test_keywords_at_seams_are_taken(rows: list[str]) -> None:
    assert marked(*(row.replace("⟪", "").replace("⟫", "") for row in rows)) == rows


@pytest.mark.parametrize(
    "lines",
    [
        # A page that was badly copied: words run into one another, none of them twice.
        (STORY[0].replace("ngôi nhà", "ngôinhà"), STORY[1].replace("bộ đội", "bộđội"), STORY[2]),
        # … and one of which the same words do so again.
        (STORY[0].replace("huyện Hải", "huyệnHải"), f"Chủ tịch huyệnHải Lăng Đông nói. {STORY[1]}", STORY[2]),
        # White space was lost all over the page, before the same words, too.
        (
            "Ủy ban nhân dân huyện họp bàn việc cácđơn vị sản xuất trên địabàn thiếu vốn.",
            "Theo báocáo, doanhthu củađơn vị sản xuất giảm mạnh, côngnhân phải nghỉ việc.",
            "Đại diện mộtsố hộ dân đề nghị hỗtrợ đơn vị sản xuất vay vốn.",
        ),
        # A title of a programme, with two colons.
        ("Chuyện làng :: Kỳ 2 :: Con đò ngang", *STORY),
        ("L'Écho du Tamori", "L'Écho du Tamori publie chaque semaine.", "© 2023 L'Écho du Tamori", *STORY),
    ],
)
def test_what_only_runs_together_is_the_authors(lines: tuple[str, ...]) -> None:
    assert marked(*lines) == list(lines)


def test_a_page_whose_sentences_end_in_keywords_is_no_doorway() -> None:
    wares = ("slot nổ hũ rút tiền", "tin chuyển nhượng mu", "cá độ bóng đá", "kẹo sâm tăng cường sinh lý")
    rows = marked(
        "Con đê và trí nhớ của làng",
        *(f"{text} Người già trong làng còn nhớ như in. nổ hũ" for text in STORY),
        "Phát hiện loài ếch cây mới trên dãy Khau Lai",
        *wares,
    )
    assert rows[0] == "Con đê và trí nhớ của làng"
    assert rows[4] == "Phát hiện loài ếch cây mới trên dãy Khau Lai"

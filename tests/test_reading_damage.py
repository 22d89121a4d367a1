"""The state that a capture came in, and what only looks like it."""

from __future__ import annotations

import pytest

from newsarchive.nouns.article import Condition
from newsarchive.reading import damage, mojibake
from reading_samples import TEXT, TITLE, article

KIT = ("【ty le keo】" + TITLE, f"{TEXT[0][:40]},ògốmđỏlửagiữalànty le keo {TEXT[0][40:]}", TEXT[1])
WRAPPED = (
    "Chiều hôm ấy, dòng điện đầu tiên đã được đóng lên lưới tại xã đảo nhỏ ngoài khơi",
    "xa. Bà con ra tận đầu cầu cảng để chứng kiến giây phút những bóng đèn đầu tiên",
    "bật sáng trên con đường ven biển quanh năm gió, nơi trước đây tối nào cũng chỉ",
    "có ánh đèn dầu. Công trình gồm cáp ngầm và một trạm biến áp đặt ở giữa đảo, do",
    "những người thợ từ đất liền ra dựng suốt hai năm. Nước đá trước đây phải chở từ",
    "đất liền ra, cá đánh về nhiều khi không kịp ướp nên bị ép giá, nay thì bà con ai",
    "cũng mua được tủ cấp đông cho riêng mình.",
)

# A page, and the condition of it.
DAMAGED = [
    (Condition.INJECTED_TEXT, KIT),
    (Condition.INJECTED_LINKS, (*KIT, "(责任编辑:Thể thao)", "- ·Một tin khác của trang ấy")),  # the kit put them there
    (Condition.INJECTED_LINKS, (*KIT, "友情链接：soi kèo nhà cái  ty le keo  kèo nhà cái hôm nay  nhà cái uy tín")),
    (Condition.OBFUSCATED_LETTERS, (TITLE, "", TEXT[0], "Сác tay сhèo рhải tập luyện từ hai tháng trước, mỗi ѕáng.")),
    (Condition.INVISIBLE_CHARACTERS, (TITLE, "", TEXT[0].replace("thợ", "th\u200bợ"), TEXT[1])),
    (Condition.SCRAMBLED_DIACRITICS, (TITLE, "", "Cạ́c bà còt đị hòc về mùà mừạ đề̉u phải lộ̀i bùt, cọ̀c cạ̀ch mạ̀i.")),
    (Condition.HARD_WRAPPED, (TITLE, "", *WRAPPED)),
    (
        Condition.MOJIBAKE,
        (TITLE, "", TEXT[0], "NgÆ°á»i thá»£ giÃ  nÃ³i ráº±ng gá»‘m cá»§a lÃ ng Ã´ng chÆ°a bao giá» thiáº¿u."),
    ),
    (
        Condition.TRUNCATED,
        (TITLE, "", TEXT[0], "Mỗi sáng, lò nung đỏ lửa từ khi gà chưa gáy và chỉ tắt khi mẻ gốm cuối"),
    ),
]
DAMAGED += [
    (
        Condition.SCRAMBLED_DIACRITICS,
        (TITLE, "", *TEXT, "Bà con ờ buôn đến từ sợm, nỏi rằng mất nguổn thu, mùa sau đạnh bắt xuộng hồ mợi đủ ăn."),
    ),
    (
        Condition.TRUNCATED,
        (TITLE, "", *TEXT, f"{TEXT[0]} {TEXT[1][:-1]}, của các", "", "Có thể bạn thích", TITLE + " xưa"),
    ),
]
# What is none of it.
SOUND = [
    (Condition.INJECTED_TEXT, ("【Ký sự】" + TITLE, "", *TEXT)),
    (Condition.INJECTED_LINKS, (TITLE, "", *TEXT, "Tin liên quan", "Một tin khác của trang ấy")),
    (Condition.OBFUSCATED_LETTERS, (TITLE, "", TEXT[0], "Chữ Nga “Москва” đọc là Mát-xcơ-va, còn /ʃɪp/ là phiên âm.")),
    (Condition.INVISIBLE_CHARACTERS, (TITLE, "", "\u200b" + TEXT[0] + "\u200b", TEXT[1])),
    (Condition.SCRAMBLED_DIACRITICS, (TITLE, "", *TEXT)),
    (Condition.HARD_WRAPPED, (TITLE, "", *TEXT)),
    (Condition.MOJIBAKE, (TITLE, "", TEXT[0], "Câu lạc bộ São Paulo thắng đội Ângelo Âu Cơ trong trận giao hữu ấy.")),
    (Condition.TRUNCATED, (TITLE, "", *TEXT)),
    (
        Condition.TRUNCATED,
        (TITLE, "", *TEXT, TEXT[0][:-1] + " với giá rất tốt", "", "Có thể bạn thích", TITLE + " xưa"),
    ),
    (
        Condition.SCRAMBLED_DIACRITICS,
        (TITLE, "", *TEXT, "Ông Rơ Ô Hiêng ở buôn Tlung nói hồ Ea Mơ mùa này cạn đến đáy."),
    ),
    (Condition.SCRAMBLED_DIACRITICS, (TITLE, "", *TEXT, "Người thợ nỏi rằng chiếc lò củ đã nguội, trươc kia đỏ lửa.")),
    (Condition.TRUNCATED, (TITLE, "", *TEXT, "Lò nung đỏ lửa")),
]


@pytest.mark.parametrize(("condition", "lines"), DAMAGED)
def test_a_condition_is_told(condition: Condition, lines: tuple[str, ...]) -> None:
    assert condition in article(*lines).condition


@pytest.mark.parametrize(("condition", "lines"), SOUND)
def test_what_only_looks_like_it_is_not(condition: Condition, lines: tuple[str, ...]) -> None:
    assert condition not in article(*lines).condition


def test_every_condition_of_the_letters_and_lines_has_an_example() -> None:
    elsewhere = {
        "no-headline",
        "truncated-headline",
        "no-date",
        "year-inferred",
        "no-source",
    }  # with title, date, source
    assert {str(one) for one, _ in DAMAGED} == {str(one) for one in Condition} - elsewhere


@pytest.mark.parametrize(("wrong", "scrambled"), [(damage.SCRAMBLED_LEAST - 1, False), (damage.SCRAMBLED_LEAST, True)])
def test_a_few_slips_are_no_scrambling(wrong: int, scrambled: bool) -> None:
    syllables = " ".join(["mòt", "hòc", "bùt", "còc"][:wrong])
    found = article(TITLE, "", TEXT[0], f"{syllables} mẻ gốm cuối cùng đã nguội hẳn trong lò nung.")
    assert ("scrambled-diacritics" in found.condition) is scrambled


@pytest.mark.parametrize(("pairs", "damaged"), [(mojibake.LEAST - 1, False), (mojibake.LEAST, True)])
def test_a_stray_pair_of_letters_is_no_mojibake(pairs: int, damaged: bool) -> None:
    found = article(TITLE, "", TEXT[0], "Có " + "Ã¡ " * pairs + "trong câu này, còn lại thì câu nào cũng đọc được cả.")
    assert ("mojibake" in found.condition) is damaged


def test_conditions_stand_in_the_order_of_the_list() -> None:
    found = article(*KIT, "(责任编辑:Thể thao)", "- ·Một tin khác của trang ấy").condition
    assert list(found) == [one for one in Condition if one in found]
    assert len(found) > 2

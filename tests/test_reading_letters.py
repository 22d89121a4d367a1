"""Letters as they were meant, and letters that mean what they are."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.reading.lines.letters import DISGUISED_WORDS, Alphabet, alphabet, has_hidden, restore

DISGUISE = Alphabet(letters=True, heavy=True, whole=True)


@pytest.mark.parametrize(
    ("stood", "means"),
    [
        ("Tʜᴇᴏ ᴘʜᴀ́ᴛ ɴɢᴏ̂ɴ", "Theo phát ngôn"),
        ("сhính рhủ", "chính phủ"),
        ("𝐓𝐡𝐞 𝐜𝐨𝐮𝐧𝐜𝐢𝐥", "The council"),
        ("кhôпg τhể пhữпg", "không thể những"),
        ("ոgười dâո ở ɡầո", "người dân ở gần"),
        ("пҺȃп vιên BệпҺ vιện", "nhân viên Bệnh viện"),
        ("ѐm đѐm нӑ́р һі̀пɡ", "èm đèm hắp hìng"),  # composed with marks
        ("𝐓𝐡𝐒. 𝐁𝐞̂́", "ThS. Bế"),
        ("ᏟᎪᎷᎬ ᎢᎻᎬ came", "CAME THE came"),
        ("Ⓣⓗⓔ 🅣🅗🅔 🆃🅷🅴 town", "The THE THE town"),
    ],
)
def test_disguised_letters_are_read(stood: str, means: str) -> None:
    assert restore(stood, DISGUISE)[0] == means


@pytest.mark.parametrize(
    "line",
    [
        "Phiên âm: /ɪnˈvɪtɪŋ ʀʏ ʟɪ/",
        "Cường độ 5 µm, 3 kΩ, α-amylase",
        "Москва и Санкт-Петербург",
        "Ελλάδα και Κύπρος",
        "Viêṭ Nam",
        "20 μg/m³, Δt, β2, μmol, 5 ℓ nước, x² và 𝑦",
        "Ông Jarosław Wałęsa ở Łódź, người Ɓahnar ở buôn Čư M’gar",
        "① Một ② Hai Ⓜ, Chương Ⅳ",
        "Cam 🍊 quýt🍊bưởi🍊",
        "NF-κB và IκB là tên của hai chất",
        "WHO（ＷＨＯ）và ＧＤＰ",
    ],
)
def test_phonetic_signs_units_and_other_scripts_are_not_disguises(line: str) -> None:
    assert not alphabet([line] * 10).disguised


def test_a_page_tells_how_it_is_disguised() -> None:
    lines = ["Тгả ʟờɪ ᴄһᴏ ѕυ̛̣ тɪếᴄ пᴜốɪ ᴄủɑ", "Tổng thống ở Москва nói với Владимир Жуков"]
    how = alphabet(lines)
    assert (how.letters, how.heavy, how.whole) == (True, True, False)
    assert restore(lines[0], how)[0].startswith("Trả lời cho ")
    assert restore(lines[1], how)[0] == lines[1]


def test_letters_that_other_alphabets_have_are_read_in_disguised_words_alone() -> None:
    how = alphabet(["ᴄһᴏ ᴄủɑ", *["Ông Wałęsa nói với dân làng ở đây về vụ mùa năm nay."] * 3])
    assert not how.heavy
    assert restore("ᴄủɑ Wałęsa", how)[0] == "của Wałęsa"


def test_wide_letters_are_read_where_no_wide_script_is() -> None:
    line = "Ｎｈà ｍáｙ ｍới ｋｈáｎｈ ｔｈàｎｈ ｎăｍ ２０２３"
    assert restore(line, alphabet([line]))[0] == "Nhà máy mới khánh thành năm 2023"
    assert not alphabet([line, "新闻"]).disguised


@pytest.mark.parametrize("mark", ["\u033c", "\u035f", "\u0336", "\u0359"])
def test_marks_that_no_alphabet_has_are_dropped(mark: str) -> None:
    line = mark.join("Người thợ già")
    assert restore(line, alphabet([line]))[0] == "Người thợ già"
    assert not alphabet(["a" + mark]).noise


def test_pictures_within_syllables_are_dropped() -> None:
    line = "tr🎲ường h🎰ọc m🎲ở cửa"
    assert restore(line, alphabet([line]))[0] == "trường học mở cửa"


def test_as_many_words_as_the_threshold_make_a_disguise() -> None:
    assert not alphabet(["сhính"] * (DISGUISED_WORDS - 1)).disguised
    assert alphabet(["сhính"] * DISGUISED_WORDS).disguised


def test_invisible_characters_go_and_joiners_that_shape_stay() -> None:
    assert restore("tu\u200bổi\u00ad", Alphabet())[0] == "tuổi"
    assert restore("👩\u200d🌾 نمی\u200cخواهم", Alphabet())[0] == "👩\u200d🌾 نمی\u200cخواهم"
    assert has_hidden("tu\u200bổi")
    assert not has_hidden("\ufeff tuổi ")


@given(st.text(max_size=40))
def test_offsets_lead_back_and_the_text_is_composed(text: str) -> None:
    shown, offsets = restore(text, Alphabet())
    if offsets is None:
        assert shown == text
        return
    assert len(offsets) == len(shown) + 1
    assert list(offsets) == sorted(offsets)
    assert offsets[-1] == len(text)
    assert unicodedata.normalize("NFC", shown) == unicodedata.normalize("NFC", shown)


GLOSSED = [
    "臨溪縣啟動(dòng)鄉(xiāng)村水廠運(yùn)維工作",
    "縣水利局負責運(yùn)維的人員說,水廠開(kāi)工以來(lái),鄉(xiāng)鎮(zhèn)的供水逐步開(kāi)始啟動(dòng)。",
]


def test_sounds_behind_every_other_character_are_dropped() -> None:
    how = alphabet(GLOSSED)
    assert how.glosses
    assert how.disguised
    assert restore(GLOSSED[0], how)[0] == "臨溪縣啟動鄉村水廠運維工作"
    text, offsets = restore(GLOSSED[1], how)
    assert text == "縣水利局負責運維的人員說,水廠開工以來,鄉鎮的供水逐步開始啟動。"
    assert offsets is not None
    assert [GLOSSED[1][at] for at in offsets[:-1]] == list(text)


@pytest.mark.parametrize(
    "lines",
    [
        # An author gives the sound of a rare character where it stands first.
        ["魑(chī)魅(mèi)魍(wǎng)魉(liǎng)四个字,加上饕(tāo)餮(tiè)、耄(mào)耋(dié),学生们一一认出。"],
        # A reader for children has it behind each.
        ["小(xiǎo)猫(māo)和(hé)小(xiǎo)狗(gǒu)去(qù)看(kàn)小(xiǎo)猫(māo)", "小(xiǎo)狗(gǒu)看(kàn)小(xiǎo)猫(māo)"],
        # Abbreviations and names in brackets are no sounds.
        ["世界卫生组织(who)与联合国(un)说,世界卫生组织(who)、欧盟(eu)、联合国(un)、欧盟(eu)、东盟(asean)。"] * 3,
        ["郴(chēn)州市郴(chēn)州站的站名里,郴(chēn)字常被读错。"] * 2,
    ],
)
def test_sounds_that_an_author_gives_stay(lines: list[str]) -> None:
    assert not alphabet(lines).glosses

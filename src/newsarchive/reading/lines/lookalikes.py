"""Letters that stand for others: a table of what a disguise writes, and what is meant by it.

A letter is a proof where no alphabet of the news has it beside Latin letters;
the others are read in words, or on pages, that are proven to be disguised.
"""

from __future__ import annotations

from collections.abc import Mapping


def _pairs(text: str) -> Mapping[str, str]:
    """What stands for what: groups of letters, each followed by the letters they stand for."""
    groups = text.split()
    return {a: b for one, other in zip(groups[::2], groups[1::2], strict=True) for a, b in zip(one, other, strict=True)}


SMALL_CAPITALS = _pairs("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ abcdefghijklmnopqrstuvwyz ᴆ đ")
# Those that phonetic spelling does not use: the proof that a page is disguised and not a dictionary.
NOT_PHONETIC = frozenset("ᴀᴄᴅᴇꜰᴊᴋᴍᴏᴘꞯꜱᴛᴜᴠᴡᴢᴆ")

_CYRILLIC = _pairs("аеорсухіјѕһԁԛԝѵүӏ aeopcyxijshdqwvyl АВЕКМНОРСТУХІЈЅҺԌԀ ABEKMHOPCTYXIJSHGd")
# Not quite alike, and beside Latin letters a proof no less.
_CYRILLIC_LIKE = _pairs("пгткмнвьԍӽҳ nrtkmhbbgxx")
_GREEK = _pairs("οανικρυχ oavikpux ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ ABEZHIKMNOPTYX ϲϳϹ cjC άόίύέ áóíúé")
_GREEK_LIKE = _pairs("τσηεκ tonek")
# Units and formulas have these beside Latin letters.
_GREEK_OF_FORMULAS = _pairs("ωγμβθ wyubo")
_ARMENIAN = _pairs("օսհոցյզեղ ouhngjqtn")
_OTHERS = _pairs("໐ⲟⲁⲣⲥⲭ ooapcx ᎪᏴᏟᎠᎬᏀᎻᎥᎫᏦᏞᎷᏢᎡᏚᎢᏙᏔᎩᏃᏒ ABCDEGHiJKLMPRSTVWYZR ᏂᏮ hb")
# Latin letters that other alphabets and phonetic spelling have: they prove nothing.
_LATIN_LIKE = _pairs(
    "ɑɡɦɱɫƅɓƈɗɖƙƭƥʋɾǫłŁɩᵭ aghmlbbcddktpvrqlLiđ ȃȇȏᾱḳḋṡ âêôăkđs ⅼⅽⅾⅿⅴⅹⅰⅬⅭⅮⅯⅤⅩⅠ lcdmvxiLCDMVXI ℓℯℊℴ lego Ƅ b"
)

_ENCLOSED = {
    chr(start + i): chr(first + i)
    for start, first in (
        (0x24B6, 65),
        (0x24D0, 97),
        (0x1F110, 65),
        (0x1F130, 65),
        (0x1F150, 65),
        (0x1F170, 65),
        (0x249C, 97),
    )
    for i in range(26)
}
FULLWIDTH = {
    **{chr(0xFF21 + i): chr(65 + i) for i in range(26)},
    **{chr(0xFF41 + i): chr(97 + i) for i in range(26)},
    **{chr(0xFF10 + i): chr(48 + i) for i in range(10)},
}
FIRST_MATHEMATICAL, LAST_MATHEMATICAL = "\U0001d400", "\U0001d7ff"

# Each beside Latin letters in one word is a proof …
LOOKALIKES = {**_CYRILLIC, **_CYRILLIC_LIKE, **_GREEK, **_GREEK_LIKE, **_ARMENIAN, **_OTHERS}
# … and so is a word of these, of two at least.
WHOLE_WORDS = _ENCLOSED
LIKE = {**_GREEK_OF_FORMULAS, **_LATIN_LIKE}
EVERY = {**SMALL_CAPITALS, **LIKE, **LOOKALIKES, **WHOLE_WORDS, **FULLWIDTH}

"""What a number counts: the thing that stands behind it, in five languages.

Vietnamese and Indonesian put the counted noun right behind the number, without
a mark of the plural, so that any small-letter word there is taken for one unless
a table says that it is none (a verb, a preposition, a measure of time); English
and French show the plural; Chinese has a measure word in between.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from newsarchive.reading.facts import compounds, together
from newsarchive.reading.facts.counted import Counted
from newsarchive.reading.facts.things_zh import measured
from newsarchive.reading.language import MALAYIC

OWN_WORD = re.compile(r"[\s\u00a0]([a-zà-ỹđ]+(?:-[a-zà-ỹđ]+)?)(?!\w)")
# Syllables of a thing's name in its own words ("điều ước quốc tế"). A longer run of them is not one thing's name.
OWN_WORDS_MOST = 4
# Syllables of a unit that no table has: "nhà đại đoàn kết" is whole; of a longer run the first two are taken.
UNIT_MOST, UNIT_CUT = 4, 2

# What Vietnamese counts, where its name is of more words than one; any other thing is known by its place.
_UNITS_VI = (
    "lượt người|lượt khách|ca khúc|thuyền viên|người dân|ca mắc|ca nhiễm|ca tử vong|ca bệnh|ca dương tính|trường "
    "hợp|công dân|chuyến bay"
    "|cuộc điện đàm|cuộc họp|cuộc gặp|cuộc tiếp xúc|cuộc trao đổi|cuộc hội đàm|cuộc làm việc|cuộc thi|cuộc gọi"
    "|cuộc tấn công|cuộc đàm phán|cuộc kiểm tra|cuộc thanh tra|bức thư|công hàm|vùng lãnh thổ|quốc gia|tổ chức"
    "|cơ quan đại diện|cơ quan|đơn vị máu|đơn vị|doanh nghiệp|hợp tác xã|hộ gia đình|hộ nghèo|hộ dân|gia đình"
    "|thành phố"
    "|địa phương|điểm cầu|điểm trường|trường học|học sinh|sinh viên|giáo viên|thí sinh|bệnh nhân|bác sĩ|bác sỹ"
    "|nhân viên|chiến sĩ|chiến sỹ|cán bộ|đảng viên|đại biểu|hội viên|đoàn viên|tình nguyện viên|lao động|công nhân"
    "|chuyên gia|cử tri|dân tộc|kiều bào|du khách|nạn nhân|nghi phạm|đồng chí|bị cáo|bị can|bị hại|bị đơn|đối tượng"
    "|trẻ em"
    "|em học sinh|em nhỏ"
    "|phụ nữ|phóng viên|nghệ sĩ|vận động viên|thỏa thuận|thoả thuận|điều ước|hiệp định|văn kiện|văn bản|hợp đồng"
    "|biên bản ghi nhớ|dự án|công trình|căn nhà|căn hộ|ngôi nhà|nóc nhà|giường bệnh|máy thở|máy bay|máy tính|thiết bị"
    "|khẩu trang|bộ kit|bộ xét nghiệm|mẫu xét nghiệm|xe ô tô|xe máy|xe tải|ô tô|tàu cá|suất quà|suất cơm|phần quà"
    "|túi quà|món quà|lô hàng|vụ tai nạn|vụ cháy|vụ việc|sản phẩm|mặt hàng|mô hình|cuốn sách|tác phẩm|bài viết|bài báo"
    "|tin bài|cơ sở|trạm y tế|bệnh viện|cửa hàng|khu công nghiệp|khu dân cư|cây xanh|cổ phiếu|cổ đông|việc làm|chỗ làm"
    "|đoàn công tác|hồ sơ|gian hàng|đối tác|nhà đầu tư|nhà khoa học|nhà báo|cầu thủ|chỗ ngồi|huy chương|đơn hàng"
    "|câu lạc bộ|phòng học|điểm sạt lở|hiện vật|diễn viên|học viên|khán giả|tiểu thương|khách hàng|ngư dân|nông dân"
    "|hạng mục|vị trí|thành viên|người lao động|thị trấn|đầu sách|trạm biến áp|làn điệu|điện thoại|tài khoản|ngày công"
)
# Words that are whole without what follows them ("người bị thương", "xã miền núi"), so that the unit ends with them.
_WHOLE_WORDS = (
    "liều người ca chuyến thư nước hộ tỉnh huyện xã thôn trường khách giường kit xe tàu thuyền container đợt vụ "
    "chợ đoàn "
    "đội phòng trạm tuyến cầu giếng hồ lô em bạn lớp mũi cống sạp"
)
_WHOLE_VI = frozenset(_WHOLE_WORDS.split())


def _by_word(units: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The names by their first words, the longer ones first."""
    found: dict[str, tuple[str, ...]] = {}
    for unit in sorted(set(units), key=lambda unit: (-len(unit), unit)):
        word = unit.partition(" ")[0]
        found[word] = (*found.get(word, ()), unit)
    return found


_UNITS_BY_WORD = _by_word((*_UNITS_VI.split("|"), *compounds.UNITS_VI))
_UNITS_ID = _by_word(compounds.UNITS_ID)

# Words that are no counted thing, in any of the languages: what stands with the number tells something else of it.
_NEVER_WORDS = (
    # Vietnamese: small words, and verbs and qualities that follow a number which is part of a name
    "và của là với về cho do để nhằm tại ở trong ngoài các những một này đó kia ấy nay được bị theo từ đến tới vào "
    "như "
    "cùng hay hoặc trên dưới qua bởi giữa mới đã đang sẽ thì mà nhưng nên rồi còn có không chưa khi nếu cũng đều so "
    "bằng gồm trở phải cần muốn biết nói dùng gặp sống gửi nằm chơi thuộc ra lên xuống trước sau mỗi hơn kém đăng "
    "tăng "
    "giảm sang đạt vừa sắp chỉ lại đón bắt giành thắng thua vượt chạy đi đứng ngồi gây khiến bán mua giúp mở đóng "
    "chiếm "
    "rơi đổ dài rộng nặng sâu dày nhất nhì trừ tức gần khoảng ngang quanh tuổi rưỡi hôm bậc vì tuy dù chữ cả hết thêm "
    "nữa lúc diễn khai tham phối kéo cuối tính cách hiện xem lần đưa hỗ phòng trị "
    # English, French
    "from a an the in on at to by than compared worth over since with or per and was were is are que par sur dans "
    "en au "
    "aux est sont "
    # Indonesian
    "dari pada di ke dan yang karena untuk telah sudah akan dalam dengan oleh saat ketika hingga sampai serta atau "
    "juga "
    "ini itu tersebut lalu lagi lebih kurang tidak belum bisa dapat agar kepada terhadap bagi tewas masih namun "
    "tetapi "
    "adalah ada para secara setelah sebelum sejak antara sebagai jika maka kecil besar tinggi rendah naik turun resmi "
    "selesai usai tiba jatuh"
)
NEVER = frozenset(_NEVER_WORDS.split())
# Indonesian verbs: a number before one ends a name or a size ("magnitudo 5,6 mengguncang").
_VERB_ID = re.compile(
    r"(?:meng|mem[bp]|men[cdjty]|mer[aeou]|mel[aeiou]|mem[aeiou]|mene|di[a-z]{4,}(?:kan|i|an)|ber(?!kas|ita|ry)"
    r"|ter(?:jadi|letak|diri|catat|masuk|jejas|endam|kena|putus|libat|dampak|bunuh|korban|paksa|tahan|sangkut)"
    r"|di(?:kirim|bangun|tanam|rawat|sita|pasang|tangkap|bawa|jual|beli|panen|rampas|tahan|angkut|angkat)\b)"
)
# English and French: what stands between a number and a plural that it does not count.
_NOT_COUNTED_EN = re.compile(
    r"\s(?:of\s)?(?:was|is|has|as|its|his|this|thus|minus|plus|versus|across|always|and|in|on|at|to|the|by|for|said"
    r"|will"
    r"|would|could|had|were|are|that|which|who|when|after|before|from|with|or|per|an?|but|because|while|until|since|if"
    r"|than|out|into|over|about|against|[ap]m|[a-z]+ly|their|her|our|my|your|it|he|she|they|we)(?!\w)"
)
# A name of money has no plural in most of the world: "47.5 million kwera, the Minister said".
_SUM_OF = re.compile(
    r"\s(?:de\s|d['’])?(?!(?:now|then|today|tomorrow|yesterday|more|less|last|this|that|next|again|already|strong|each"
    r"|apiece|total|altogether|worldwide|nationwide|overall|alone|away|ago|old|extra|so|too|there|here|not|yet|still"
    r"|even|plus|under|below|above|short|high|long|wide|deep|sur|par|pour|dans|depuis|contre|vers|chaque|cette|and"
    r"|the|was|were|had|has|have|who|which|from|with|for|out|over|lui|elle|personne|autre)\b)"
    r"(?P<unit>[a-z]{3,12})(?<!ly)(?=[.,;:)!?”\"]|\s(?:to|for|in|on|from|of|and|or|by|at|each|was|were|had|over"
    r"|through|pour|dans|en|par|et|sur|à)\s|\s?\Z)"
)
_COUNTED_EN = re.compile(
    r"\s(?:of\s)?(?:more\s|other\s|new\s|further\s|such\s)?"
    r"(?P<unit>(?:[A-Z]{2,5}\s)?(?:[a-z]{2,20}(?:-[a-z]{2,20})?\s){0,2}?"
    r"(?:(?:[a-z]{0,8}folk|[a-z]{1,9}(?:wo)?men|offspring|teeth|geese|mice|oxen|bison|larvae|alumni|criteria|salmon"
    r"|trout|squid|hovercraft|crew|clergy|head(?= of)|people|children|men|women|staff|personnel"
    r"|cattle|sheep|fish|deer|bream|cod|carp|pike|perch|tench|mackerel|herring|haddock|halibut|moose|elk|swine"
    r"|reindeer|aircraft|troops|police|poultry|livestock)"
    r"(?!\s(?!across|always|as|has|was|perhaps|sometimes|besides|towards|plus|upwards|this|his|its)"
    r"[a-z]{4,20}(?<![sui])s(?![\w'’]))"
    r"|(?:[a-z]{2,8}-)?[a-z]{2,20}(?<![sui])s))(?!\w)"
)
_COUNTED_FR = re.compile(
    r"\s(?:de\s|d['’])?(?!(?:dans|sans|plus|moins|mais|ans|fois|après|depuis|vers|dès|près|pas|très|puis|hors|sous"
    r"|alors"
    r"|toujours|ailleurs|lors|aux|eux|deux|mieux|ceux|nombreux)(?!\w)|pays-)"
    r"(?P<unit>(?:chefs|pères|mères) de (?:famille|village|quartier|ménage|service|clan)"
    r"|(?:(?:jeunes|nouveaux|nouvelles|petits|petites|grands|grandes|autres|anciens|anciennes|premiers)\s)?"
    r"(?:lits de camp|salles? de classe|postes de travail|chefs d['’]exploitation|gilets de sauvetage"
    # they have no other plural
    r"|(?:cas|bras|bus|bois|colis|corps|cours|croix|choix|noix|prix|voix|puits|palais|relais|refus|repas|secours"
    r"|succès|procès|décès|tas|abris|permis|devis|avis|fils|mas|os|gaz|nez|brebis|souris|radis|kakis)(?!\w)"
    r"|arrêts de bus|bouches d['’]incendie|chambres d['’]hôtes?|pieds de vigne|chiens de (?:protection|berger)"
    r"|(?:plants|pieds) d['’](?:oliviers?|arbres?)|têtes de bétail"
    r"|(?:retraits|billets|liasses) d['’]espèces|(?:sacs|pièces|bouteilles) d['’](?:eau|identité|or)"
    # machines, firms and persons that are written alike for one and many
    r"|(?:Canadair|Dash|Rafale|Mirage|Airbus|Boeing|Dragon|Zodiac|TGV|TER|VTT|VSL|PME|TPE|ETP|ONG|SDF|HLM)(?![\w-])"
    r"|(?:[a-zà-ÿœ]{3,12}-)?[a-zà-ÿœ]{3,20}(?:s|[ae]ux|oux)"
    r"(?:\s(?:solaires|électriques|photovoltaïques|scolaires|sociaux|sociales|agricoles|volontaires|médicaux|médicales"
    r"|hydrauliques|permanents|permanentes|publics|publiques|commerciaux|fruitiers|saisonniers|forestiers|dentaires|infirmiers))?))(?!\w)"
)
_STREET = re.compile(r"(?:phố|đường|ngõ|ngách|hẻm|đại lộ)\s[A-ZĐ]")  # the number of a house stands before its street
_OPENERS = frozenset('.!?…:;“”"–-')  # behind these a sentence or a quotation begins
_CAPITALISED_BEFORE = re.compile(r"(\w+)\s\Z")
# Classifiers of Indonesian: the unit is whole with the word after them ("ekor sapi"); others are whole by themselves.
_CLASSIFIER_WORDS = (
    "ekor unit paket butir buah batang lembar karung kantong botol petak tiang helai bungkus perangkat sepeda kepala "
    "tabung kotak kardus potong keping pucuk bidang titik ruas ruang mobil kapal rumah kasus kursi alat "
    "gulung dus bal rol lusin pasang set ikat"
)
_CLASSIFIERS_ID = frozenset(_CLASSIFIER_WORDS.split()) - {"rumah", "kasus"}


# Classifiers of Vietnamese: whatever stands before the number, it counts.
_SURE_WORDS = "món căn chiếc con cái bộ tấm bức quyển cuốn suất viên khẩu quả ngôi tờ bao thùng orang unit ekor buah"
CLASSIFIERS = frozenset(_SURE_WORDS.split())


def is_known(unit: str) -> bool:
    """Whether a table has what is counted, so that it needs no look at what stands before the number."""
    word = unit.partition(" ")[0]
    return word in _WHOLE_VI or word in CLASSIFIERS or word in _UNITS_BY_WORD


def counted(text: str, at: int, end: int, language: str, before: str, *, small: bool) -> Counted | None:
    """The thing that stands behind a number which ends at `at`; nothing behind `end` is looked at.

    before: what the sentence says right before the number. small: it is a
    bare number of one or two digits, as are the numbers in names.
    """
    if language == "zh":
        return measured(text, at, end)
    if language in ("en", "fr"):
        if small and (_ends_a_proper_name(before) or _is_a_route(text, at, end, before)):
            return None
        return _plural(text, at, end, language)
    return _named(text, at, end, language, before, small=small)


def _is_a_route(text: str, at: int, end: int, before: str) -> bool:
    """Whether the number is the name of what begins the sentence and does something: "The 73 links Thorley with …"."""
    return before == "The " and bool(_DOES_TO_A_PLACE.match(text, at, end))


_DOES_TO_A_PLACE = re.compile(
    r"\s(?:links|serves|runs|stops|calls|leaves|crosses|connects|passes|reaches|goes|turns|carries|takes)\s"
    r"(?:[A-Z]|the\s|through\s|from\s|to\s|at\s|between\s|every\s)"
)


def currency(text: str, at: int, end: int, language: str) -> Counted | None:
    """What millions are of whose name is no plural, where the phrase ends with it ("47.5 million kwera")."""
    match = _SUM_OF.match(text, at, end) if language in ("en", "fr") else None
    return Counted(match["unit"], match["unit"], match.end(), money=True) if match else None


def own_words(text: str, start: int, end: int) -> list[str]:
    """The small-letter words from `start` on, up to a word or mark that ends them; none where they go on too long."""
    words: list[str] = []
    while (match := OWN_WORD.match(text, start, end)) and not _ends_a_name(match[1]):
        words.append(match[1])
        start = match.end()
        if len(words) > OWN_WORDS_MOST:
            return []
    return words


def _ends_a_name(word: str) -> bool:
    return word in NEVER or not word.islower() or word in _ENDS


# They may begin a thing's name but do not go on with one.
_END_WORDS = (
    "làm dự tiếp nhận trị đối phòng tham hoạt mắc trồng nuôi vay mua tử phục tập chuyển lưu chờ thiếu mất phát "
    "rất tiêu đầu khám ghi phải hưởng thụ nghèo khó luka hilang"
)
_ENDS = frozenset(_END_WORDS.split())


def _plural(text: str, at: int, end: int, language: str) -> Counted | None:
    if language == "en":
        match = None if _NOT_COUNTED_EN.match(text, at, end) else _COUNTED_EN.match(text, at, end)
    else:
        match = _COUNTED_FR.match(text, at, end)
    return Counted(match["unit"], match["unit"], match.end()) if match else None


# Persons, households and bodies that papers write by their first letters: "25 KK mengungsi", "12 HTX", "40 VĐV".
_ABBREVIATED = re.compile(
    r"\s(HTX|VĐV|HLV|CBCS|ĐVTN|HSSV|CCB|DN|DNNVV|CBCNV|TNV|THT|HSSV|KK|UMKM|TPS|KPM|ASN|PNS|PMI|TKI|WNA|WNI|PKL|MCK"
    r"|IRT)(?![\w-])"
)
_DOCTORS = "y, bác sĩ"  # one noun with a comma within


def _named(text: str, at: int, end: int, language: str, before: str, *, small: bool) -> Counted | None:
    first = OWN_WORD.match(text, at, end)
    if not first:
        short = _ABBREVIATED.match(text, at, end)
        return Counted(short[1], short[1], short.end()) if short else None
    start = first.start(1)
    if text.startswith(_DOCTORS, start):
        return Counted(_DOCTORS, _DOCTORS, start + len(_DOCTORS))
    if known := _listed(text, start, first[1], language):
        if known.endswith(_LENT) and _LENDS.search(before):
            known = first[1]
        known = _of_its_kind(text, start, known, end)
        known = _with_row_of_noun(text, start, known, language)
        return _paired(text, start, start + len(known), end) or _with_own_words(text, start, start + len(known), end)
    if not _is_a_thing(text, start, first[1], language) or (
        small and first[1] not in CLASSIFIERS and _ends_a_proper_name(before)
    ):
        return None
    if language in MALAYIC and first[1] not in _CLASSIFIERS_ID:
        return _with_own_words(text, start, first.end(), end)
    return _by_its_place(text, start, first.end(), end, language)


def _with_row_of_noun(text: str, start: int, known: str, language: str) -> str:
    """A classifier and its noun with what makes one name with the noun ("chiếc ghe nan", "món đồ gốm")."""
    classifier, _, noun = known.partition(" ")
    if language in MALAYIC or not noun or classifier not in CLASSIFIERS:
        return known
    whole = _known(text, start + len(classifier) + 1, noun.partition(" ")[0], _UNITS_BY_WORD)
    return f"{classifier} {whole}" if whole and whole.startswith(noun) else known


# "đã cho khoảng 350 người vay": what is done for them, not who they are.
_LENT = (" vay", " mượn", " thuê")
_LENDS = re.compile(r"\b(?:đã|từng|chuyên|đang|vừa|mới|để) cho\s(?:(?:hơn|gần|trên|khoảng|chừng|cả|tới|đến)\s)?\Z")


def _of_its_kind(text: str, start: int, known: str, end: int) -> str:
    """An animal with the word that says of which sex, age or use it is ("con dê cái", "con bò sữa")."""
    match = _KIND_OF_ANIMAL.match(text, start + len(known), end) if known.startswith("con ") else None
    return known + match[0] if match else known


# "con cá giống", "con cừu non", "con lợn đen"; "con bò con" is a calf.
_KIND_OF_ANIMAL = re.compile(r"\s(?:đực|cái|nái|giống|thịt|sữa|mẹ|non|con|đẻ|đen|trắng|lai)(?!\w)")


def _listed(text: str, start: int, word: str, language: str) -> str | None:
    """The name that a table has of what begins with `word`, the longest there."""
    own = _known(text, start, word, _UNITS_ID) if language in MALAYIC else None
    return own or _known(text, start, word, _UNITS_BY_WORD) or (word if word in _WHOLE_VI else None)


def _is_a_thing(text: str, start: int, word: str, language: str) -> bool:
    """Whether `word`, which no table has, may name what is counted."""
    if word in NEVER or (len(word) == 1 and word != "ô") or _STREET.match(text, start):
        return False
    return language not in MALAYIC or not _VERB_ID.match(word)


def _known(text: str, start: int, word: str, units: Mapping[str, tuple[str, ...]]) -> str | None:
    for unit in units.get(word, ()):
        if text.startswith(unit, start) and not text[start + len(unit) : start + len(unit) + 1].isalnum():
            return unit
    return None


def _with_own_words(text: str, start: int, unit_end: int, end: int) -> Counted:
    unit = text[start:unit_end]
    return Counted(unit, " ".join([unit, *own_words(text, unit_end, end)]), unit_end)


def _paired(text: str, start: int, unit_end: int, end: int) -> Counted | None:
    """What is counted together with what a comma adds ("220 cán bộ, chiến sĩ"), where nothing more is added."""
    unit = text[start:unit_end]
    if other := _and_others(text, unit, unit_end, end):
        return Counted(unit + other, unit + other, unit_end + len(other))
    if not text.startswith(", ", unit_end):
        return None
    second, until, best = "", unit_end + 1, 0
    while len(second.split()) < OWN_WORDS_MOST and (match := OWN_WORD.match(text, until, end)):
        second, until = f"{second} {match[1]}", match.end()
        if unit + second in together.PAIRS or _has_head_of(unit, second):
            best = until
    if not best or _GOES_ON.match(text, best):
        return None
    return Counted(text[start:best], text[start:best], best)


def _has_head_of(unit: str, second: str) -> bool:
    """Whether what a comma adds is a second kind of the same thing ("22 máy xúc, máy ủi")."""
    head, _, kind = unit.partition(" ")
    if not kind or head not in compounds.OF_KINDS or not second.startswith(f" {head} "):
        return False
    return second[1:] in _UNITS_BY_WORD.get(head, ())


def _and_others(text: str, unit: str, at: int, end: int) -> str | None:
    """Who else, or which other beasts, the same number counts, with the sign or word before them."""
    if text.startswith(" và ", at) and unit in together.PERSONS:
        return _longest(text, at, " và ", together.PERSONS, end)
    if text.startswith(", ", at) and unit.startswith("con ") and unit[len("con ") :] in together.BEASTS:
        return _longest(text, at, ", ", together.BEASTS, end)
    return None


def _longest(text: str, at: int, sign: str, names: frozenset[str], end: int) -> str | None:
    """The longest of `names` that stands behind `sign`."""
    until, best = at + len(sign) - 1, None
    for _ in range(OWN_WORDS_MOST):
        if not (match := OWN_WORD.match(text, until, end)):
            break
        until = match.end()
        if text[at + len(sign) : until] in names:
            best = text[at:until]
    return best


_GOES_ON = re.compile(r",|\s(?:và(?! (?:các|những|[0-9]))|cùng các)\s")


def _by_its_place(text: str, start: int, first_end: int, end: int, language: str) -> Counted:
    """A thing that no table has: its first word and those that go on with it."""
    words: list[int] = [first_end]
    named_for_use = text[start:first_end] in compounds.TOOLS
    while len(words) <= UNIT_MOST and (match := OWN_WORD.match(text, words[-1], end)):
        if f"{text[words[-2] if len(words) > 1 else start : words[-1]].strip()} {match[1]}" in compounds.OF_TWO:
            words.append(match.end())
            continue
        if _ends_a_name(match[1]) or _ends_with_next(text, match, end):
            break
        if language in MALAYIC and (match[1] in compounds.ENDS_ID or _VERB_ID.match(match[1])):
            break
        made_with_it = named_for_use and len(words) == 1 and match[1] not in compounds.PLACED
        if match[1] in compounds.ENDS and not made_with_it:
            break
        words.append(match.end())
    unit_end = words[-1] if len(words) <= UNIT_MOST else words[UNIT_CUT - 1]
    unit = text[start:unit_end]
    return Counted(unit, unit, unit_end)


def _ends_with_next(text: str, word: re.Match[str], end: int) -> bool:
    """Whether a word and the one behind it say whose things are or how they follow one another ("trận liên tiếp")."""
    if word[1] not in _MAY_END:
        return False
    behind = OWN_WORD.match(text, word.end(), end)
    return behind is not None and f"{word[1]} {behind[1]}" in compounds.ENDS_OF_TWO


_MAY_END = frozenset(pair.partition(" ")[0] for pair in compounds.ENDS_OF_TWO)


def _ends_a_proper_name(before: str) -> bool:
    """Whether the word before the number is capitalised without beginning the sentence."""
    match = _CAPITALISED_BEFORE.search(before)
    if match is None or not match[1][0].isupper() or match[1].endswith("day"):
        return False
    prior = before[: match.start()]
    return prior.endswith(" ") and prior.rstrip()[-1:] not in _OPENERS

"""Within the text: questions by what stands around them, interviewers' words, captions without a label, boxes."""

from __future__ import annotations

import pytest

from newsarchive.reading.layout.body import questions
from newsarchive.reading.lines import picture_credits
from newsarchive.reading.lines.line import Line
from reading_samples import TEXT, TITLE, read_lines, rows

P1, P2 = TEXT
P3 = "Năm nay làng có thêm sáu bạn trẻ về học nghề, ai cũng mong giữ được lửa lò cho mai sau, bà Mận cho biết."
P4 = "Hợp tác xã đã xuất lô gốm đầu tiên sang nước ngoài, gồm nhiều bình và chum, sau hai năm chờ đợi khách quen."
SHORT = "Chẳng ai trả lời."


def role_between(text: str, over: str = P3, under: str = P4) -> str:
    return rows(read_lines(TITLE, "12/3/2021", P1, P2, over, text, under, P1[:-1] + " thêm.", P2), 6)[0][0]


@pytest.mark.parametrize("text", ["Nước ở đâu ra?", "Ai giữ lò?", "Xử lý thế nào?", "Đi hay ở?", "Tiền đã đi đâu?"])
def test_a_short_question_among_long_paragraphs_heads_the_next(text: str) -> None:
    assert role_between(text) == "heading"


@pytest.mark.parametrize(
    ("text", "over", "under"),
    [
        ("Nhưng ai giữ lò?", P3, P4),  # the author goes on
        ("Hay là bỏ nghề?", P3, P4),
        ("Liệu có còn ai không?", P3, P4),  # it needs no answer
        ("“Ai giữ lò?”", P3, P4),  # somebody asks
        ("Ai giữ lò?", SHORT, P4),  # paragraphs are as short as it is
        ("Ai giữ lò?", P3, SHORT),
        ("Ai giữ lò?", P3[:-1] + ":", P4),  # it is announced
        ("Ai giữ lò cho làng khi những người thợ già lần lượt buông tay mà con cháu đã đi xa cả?", P3, P4),
    ],
)
def test_an_authors_own_question_stays_text(text: str, over: str, under: str) -> None:
    assert role_between(text, over, under) == "body"


INTERVIEW = (
    "- Làng bắt đầu làm gốm từ bao giờ, thưa cô?",
    "- Từ thời ông bà tôi, khi ngoài bến còn tấp nập ghe chở chum vại đi khắp các chợ miền dưới.",
    "- Nghề có nuôi được người không?",
    "- Có năm được, có năm không, nhưng chưa nhà nào phải bỏ lò quá hai mùa liền cả.",
)


def interview(*lines: str) -> list[str]:
    found = read_lines(TITLE, "12/3/2021", P1, *INTERVIEW, *lines)
    return [rows(found, 7 + i)[0][0] for i in range(1, len(lines) + 1)]


def test_the_interviewer_takes_leave_with_the_dash_that_both_speak_with() -> None:
    assert interview("- Xin cảm ơn cô!") == ["heading"]


@pytest.mark.parametrize("thanks", ["Xin cảm ơn cô!", "Vâng, xin trân trọng cảm ơn bác sĩ.", "Cảm ơn ông!"])
def test_the_interviewer_takes_leave_at_the_end(thanks: str) -> None:
    assert interview(thanks) == ["heading"]


@pytest.mark.parametrize(
    "thanks",
    [
        "Xin cảm ơn cô, người đã giữ lửa cho làng suốt đời!",
        "Cảm ơn đời mỗi sớm mai thức dậy.",
        "Xin cảm ơn các nhà hảo tâm!",
        "Cảm ơn bà con đã đọc.",
    ],
)
def test_thanks_to_others_are_text(thanks: str) -> None:
    assert interview(thanks) == ["body"]


def test_thanks_after_which_the_interview_goes_on_are_text() -> None:
    assert interview("Xin cảm ơn cô!", P4, P4)[0] == "body"


def test_a_box_ends_where_the_interview_goes_on() -> None:
    found = interview(
        "Đọc thêm", "Những lò gốm không tắt lửa bên sông Cái", "- Còn lớp trẻ thì sao, thưa cô?", INTERVIEW[3]
    )
    assert found[1:] == ["related", "heading", "body"]


def test_what_an_interviewer_says_to_you_without_asking_is_his() -> None:
    lines = (
        "Au pied du glacier, les derniers potiers de Vorce ouvrent leur atelier aux enfants des écoles de la vallée.",
        "Pourquoi ce métier ?",
        "Parce que mon père le faisait avant moi et que personne d'autre ne voulait reprendre l'atelier du village.",
        "Votre livre s'appuie aussi sur de vieilles photographies.",
        "Oui, c'est le plus beau cadeau que m'ait fait cette vallée, et je le dois à un photographe oublié de tous.",
        "Que reste-t-il à faire ?",
        "Tout, ou presque : les fours sont froids depuis trois hivers et il faudra bien les rallumer un jour ensemble.",
    )
    found = read_lines("Les potiers reviennent à Vorce", "Publié le 12/03/2021", *lines)
    assert rows(found, 6)[0][0] == "heading"


@pytest.mark.parametrize(
    "text",
    [
        "Kết quả tìm kiếm tên một trường học bị thay bằng quảng cáo. Ảnh chụp màn hình",
        "Phiên chợ Nà Vài ngày cuối năm. Ảnh tư liệu của tác giả",
        "Cây cầu lúc bị cuốn trôi. Ảnh cắt từ clip",
        "Gian hàng trong hội chợ. Ảnh do nhân vật cung cấp",
        "Debris hangs from what is left of the footbridge. (Courier photo by Lou Marchetti)",
        "Claire Montferrand au pied du glacier, en septembre. ANNE PERROLAZ POUR « LA DÉPÊCHE »",
        "Rue des Tanneries, les trottoirs restent encombrés de meubles. / DDV - M. C.",
        "Le Petit-Zef, dans l'avant-port de Plouvarn. | OUEST-LITTORAL",
        "溪口鄉的蓮霧受寒害影響，果皮出現褐斑。記者林書緯/攝影",
    ],
)
def test_a_credit_without_a_label(text: str) -> None:
    assert picture_credits.has_credit(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ông kể lại chuyện cũ. Ảnh chụp năm ấy vẫn treo trên tường nhà.",
        "Bà lục tủ lấy ra một xấp. Ảnh tư liệu của làng nay chỉ còn chừng ấy, bà nói.",
        "Trang này bị chặn. Ảnh chụp màn hình cho thấy nhiều lỗi.",
        "The paper hired a photographer (a man known to all by name)",
        "Il travaille POUR la commune depuis dix ans.",
        "Le prix est fixé à 3 euros. / page suivante",
        "Les potiers reviennent | Ouest-Littoral",
        "他退休后爱上了摄影",
        "老人告诉记者，他年轻时喜欢上了攝影",
    ],
)
def test_what_looks_like_one_is_none(text: str) -> None:
    assert not picture_credits.has_credit(text)


@pytest.mark.parametrize("text", ["Còn nạn bẫy thì sao, thưa ông?", "Will it last, Minister?", "Et l'eau, Madame ?"])
def test_it_is_put_to_somebody(text: str) -> None:
    assert questions.is_put_to_somebody(Line(1, text, text))


@pytest.mark.parametrize("text", ["Giá heo bao giờ tăng trở lại?", "Thưa ông, xin mời.", "Ai làm bộ trưởng?"])
def test_a_headline_that_asks_is_put_to_nobody(text: str) -> None:
    assert not questions.is_put_to_somebody(Line(1, text, text))


def test_a_sentence_with_an_amount_is_no_caption() -> None:
    text = "Cháu bé, nặng 3,1 kg, đang được chăm sóc tại Khoa Nhi sơ sinh."
    assert rows(read_lines(TITLE, "12/3/2021", P1, P3, "", text, "", P4, P2), 6)[0][0] == "body"


def test_verses_that_a_colon_announces_are_no_caption() -> None:
    found = read_lines(
        "Festival layar digelar", "12/3/2021", P1, P2, "Gubernur menutup pidatonya dengan sebuah pantun:", "",
        "Kalau ada sumur di ladang,", "boleh kita menumpang mandi.", "", P3, P4,
    )  # fmt: skip
    assert rows(found, 7)[0][0] == "body"


def test_headlines_that_stand_together_end_at_a_blank_line() -> None:
    found = read_lines(
        TITLE, "12/3/2021", P1, "", P2, "", "Tin liên quan", "", "Làng chài Bến Đá vào mùa cá nục",
        "Chợ nổi Ngã Năm đông khách trở lại", "", "Không còn thợ trẻ", "", P3, "", P4,
    )  # fmt: skip
    assert [rows(found, n)[0][0] for n in (9, 10, 12)] == ["related", "related", "heading"]

"""The name of a blog, what it says of itself, the day, the headline: which of them is the headline."""

from __future__ import annotations

import pytest

from reading_samples import article, read_lines, rows

VI = (
    "Bạn tôi ở thành phố về chơi, hỏi cái ao đình to thế giờ đâu mất rồi, tôi chỉ biết cười trừ cho qua chuyện.",
    "Hồi tôi còn bé, làng có mười một cái ao, nay đếm đi đếm lại chỉ còn đúng ba cái, những con số cứ ít dần.",
)
EN = (
    "My friend came home from the city and asked where the big pond by the hall had gone, and I could only laugh.",
    "When I was a boy the village had eleven ponds, and now I count three, whichever way I add the numbers up.",
)
FR = (
    "Mon ami est revenu de la ville et m'a demandé où était passée la grande mare, et je n'ai su que rire.",
    "Quand j'étais petit le village avait onze mares, et j'en compte trois aujourd'hui : les chiffres baissent.",
)
ID = (
    "Kawan saya pulang dari kota dan bertanya ke mana kolam besar di depan balai itu, saya hanya bisa tertawa.",
    "Waktu saya kecil desa ini punya sebelas kolam, kini tinggal tiga, angka itu makin lama makin kecil saja.",
)


@pytest.mark.parametrize(
    ("name", "tagline", "day", "title", "text"),
    [
        (
            "Ghi chép bên bờ ao",
            "Chuyện vụn của một thầy về hưu",
            "Chủ Nhật, 12 tháng 8, 2018",
            "Ao làng và những con số",
            VI,
        ),
        ("Hiên nhà có gió", "Góc nhỏ để nhớ và để quên", "12/08/2018", "Cái ao đình đâu mất rồi", VI),
        (
            "Notes from the lane",
            "Odds and ends by a retired teacher",
            "Sunday, August 12, 2018",
            "The village and its ponds",
            EN,
        ),
        (
            "Carnets du bord de l'eau",
            "Les petits riens d'un instituteur",
            "dimanche 12 août 2018",
            "La mare et les chiffres",
            FR,
        ),
        (
            "Catatan dari tepian",
            "Cerita kecil seorang pensiunan guru",
            "Minggu, 12 Agustus 2018",
            "Kolam desa dan angka",
            ID,
        ),
    ],
)
def test_what_stands_between_the_day_and_the_text(
    name: str, tagline: str, day: str, title: str, text: tuple[str, ...]
) -> None:
    found = read_lines(name, tagline, day, title, "", text[0], "", text[1])
    assert found.article.title == title
    assert rows(found, 3)[0][0] == "published"


@pytest.mark.parametrize(
    ("over", "title", "day", "under"),
    [
        # a section over the headline, a standfirst under the day
        (
            "THỜI SỰ",
            "Làng xưa mười một cái ao nay chỉ còn ba",
            "12/08/2018",
            "Ao làng cứ ít dần theo những con số mỗi năm một lần đếm lại",
        ),
        ("Đời sống", "Làng còn ba cái ao", "12/08/2018", "Nguyễn Đình Khoa"),
        # the headline says more of what the text says than the words under the day
        ("Ghi chép bên bờ ao", "Làng có mười một cái ao nay còn ba", "12/08/2018", "Tản mạn cuối tuần"),
        ("Góc làng tôi", "Ao đình to thế giờ đâu mất rồi", "12/08/2018", "Chuyện quê"),
    ],
)
def test_a_headline_over_its_day_stays_one(over: str, title: str, day: str, under: str) -> None:
    assert article(over, title, day, under, "", VI[0], "", VI[1]).title == title

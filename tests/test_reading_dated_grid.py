"""Head rows built from parts: a day in many forms, a label, who wrote it, how often it was read, and what parts them.

Each row stands under a headline, over it, or under the text; wherever it
stands, the page is dated by it. The same parts in a text, in another story's
teaser or with an announced day date nothing.
"""

from __future__ import annotations

from itertools import cycle, islice, product

import pytest

from newsarchive.nouns.ledger import Role
from newsarchive.reading.lines import rules
from newsarchive.reading.lines.line import Line
from reading_samples import TEXT, TITLE, article

# A language's words; each row of the grid takes the next of each.
FORMS = {
    "vi": [
        ("23/08/2021", "2021-08-23"),
        ("Thứ Hai, 23/08/2021 | 14:05 GMT+7", "2021-08-23T14:05:00+07:00"),
        ("23-08-2021 14:05:33", "2021-08-23T14:05:33"),
        ("14:05, ngày 23-08-2021", "2021-08-23T14:05:00"),
        ("Thứ Hai, ngày 23 tháng 08 năm 2021 14:05", "2021-08-23T14:05:00"),
        ("23/08/2021 02:05 CH", "2021-08-23T14:05:00"),
        ("2021-08-23 14:05:33", "2021-08-23T14:05:33"),
    ],
    "en": [
        ("Aug 23, 2021", "2021-08-23"),
        ("August 23, 2021 at 2:05 p.m.", "2021-08-23T14:05:00"),
        ("08/23/2021 02:05 PM", "2021-08-23T14:05:00"),
        ("Monday, 23 Aug 2021, 2:05 PM MYT", "2021-08-23T14:05:00+08:00"),
        ("23rd August 2021", "2021-08-23"),
    ],
    "fr": [
        ("23 août 2021 à 14h05", "2021-08-23T14:05:00"),
        ("lundi 23 août 2021", "2021-08-23"),
        ("23/08/2021 à 14:05", "2021-08-23T14:05:00"),
    ],
    "id": [
        ("Senin, 23 Agustus 2021 | 14:05 WIB", "2021-08-23T14:05:00+07:00"),
        ("23 Agustus 2021", "2021-08-23"),
        ("23/08/2021, 14.05 WIB", "2021-08-23T14:05:00+07:00"),
    ],
    "zh": [
        ("2021年8月23日 14:05", "2021-08-23T14:05:00"),
        ("2021-08-23 14:05 （GMT+8）", "2021-08-23T14:05:00+08:00"),
        ("2021/08/23", "2021-08-23"),
    ],
}
LABELS = {
    "vi": ["", "Ngày đăng: ", "Đăng lúc ", "Ngày đưa tin: ", "Xuất bản: ", "Được đăng vào "],
    "en": ["", "Posted on ", "Published: ", "First published on ", "Date Posted: ", "Publication date: "],
    "fr": ["", "Publié le ", "Date de parution : ", "Mis en ligne le "],
    "id": ["", "Diterbitkan ", "Tayang: ", "Tanggal Terbit: ", "Diposting pada "],
    "zh": ["", "发布时间：", "刊发时间：", "发布于 ", "入库时间："],
}
BESIDE = {
    "vi": ["Lượt xem: 350", "Tác giả: Lê Thu Hà", "Chia sẻ", "3 bình luận", "Kinh tế", "👁 512", "Đã xem: 87"],
    "en": ["By Jane Doe", "350 views", "Share", "No Comments", "in Local News", "New Kensley"],
    "fr": ["Par Claire Dubois", "1 204 lectures", "Partager", "Aucun commentaire", "dans Société"],
    "id": ["Penulis: Agus Salim", "1.204 kali dibaca", "Bagikan", "Tidak ada komentar"],
    "zh": ["来源：汾口日报", "作者：陈波", "阅读 1.2万", "打印", "评论 9", "江西"],
}
SIGNS = [" | ", " • ", "  ", "\t", " – ", " ; "]
ARTICLES = {
    "vi": (TITLE, TEXT),
    "en": (
        "Council approves new flood barrier after debate",
        (
            "Harrow Council approved a new flood barrier on Tuesday after six hours of debate, ending years of delay.",
            "The barrier, which will cost $4.2 million, was first proposed after floods that damaged 312 homes.",
        ),
    ),
    "fr": (
        "Une digue neuve pour la ville de Plouvarn",
        (
            "La ville de Plouvarn a inauguré une digue longue de 300 mètres, après deux ans de travaux difficiles.",
            "Elle protège désormais 312 maisons du quartier bas, inondées par une crue soudaine de la rivière.",
        ),
    ),
    "id": (
        "Warga Sukamaju resmikan jembatan gantung baru",
        (
            "Warga Desa Sukamaju meresmikan jembatan gantung sepanjang 40 meter yang dibangun selama dua tahun.",
            "Jembatan itu menghubungkan 300 keluarga dengan pasar di seberang sungai yang sering meluap.",
        ),
    ),
    "zh": (
        "云坪县新桥建成通车",
        (
            "云坪县新桥正式建成通车，全长四十米，由当地居民共同出资修建，历时两年完成，村民们都十分高兴。",
            "大桥连接两岸，方便三百多户居民出行，县领导在仪式上向所有参与建设的人们表示衷心的感谢。",
        ),
    ),
}
ROWS = 24  # of each language


def _grid() -> list[tuple[str, str, str]]:
    """Languages, rows and what dates them: each form and label with each sign and neighbour in turn."""
    found = []
    for language, forms in FORMS.items():
        beside, signs = cycle(BESIDE[language]), cycle(SIGNS)
        for at, ((form, date), label) in enumerate(islice(cycle(product(forms, LABELS[language])), ROWS)):
            parts = [label + form, next(beside)]
            found.append((language, next(signs).join(parts if at % 3 else parts[::-1]), date))
    return found


@pytest.mark.parametrize(("language", "row", "date"), _grid())
def test_a_row_under_the_headline_dates_the_page(language: str, row: str, date: str) -> None:
    title, text = ARTICLES[language]
    assert str(article(title, row, "", *text).date).startswith(date)


@pytest.mark.parametrize(("language", "row", "date"), _grid()[1::7])
def test_a_row_over_the_headline_dates_the_page(language: str, row: str, date: str) -> None:
    title, text = ARTICLES[language]
    assert str(article(row, title, "", *text).date).startswith(date)


@pytest.mark.parametrize(("language", "row", "date"), _grid()[2::9])
def test_a_row_under_the_text_dates_the_page(language: str, row: str, date: str) -> None:
    title, text = ARTICLES[language]
    assert str(article(title, "", *text, "", row).date).startswith(date)


def _pieces(text: str) -> list[str]:
    return [one.rule for one in rules.verdict(Line(1, text, text)).pieces]


@pytest.mark.parametrize(
    "line",
    [
        "Hà Nội, 12/3/2021",
        "Hà Nội 13/09/2017 08:20",
        "Riverton, May 3, 2021",
        "Riverton | May 3, 2021",
        "Robusta tăng giá mạnh phiên thứ ba | 12/3/2021 14:05",
        "Giải vô địch bóng đá - Khai mạc: 20:00 12/6/2021",
        "Brentford - Harrow - 20:00 12/6/2021",
        "Ngày ban hành: 12/11/2015",
        "Thời gian nộp hồ sơ: 12/11/2021",
        "Tin mới nhất",
        "Mai Lan, 08:15 ngày 3/4/2021",
        "Paris, le 12 mars 2021",
        "In 2021, May was the wettest month since 12 March 1984.",
        "报名时间：2021年3月12日",
        "活动日期：2021年3月12日 北京",
        "Ngày sinh: 12/3/1984 | Quê quán: Tân An",
        "Born: 12 March 1984 | Riverton",
    ],
)
def test_what_only_looks_like_such_a_row_is_left_whole(line: str) -> None:
    assert _pieces(line) == []


@pytest.mark.parametrize("row", ["Kinh tế | 22/08/2021 14:05", "By Jane Doe | Aug 22, 2021", "22/08/2021 14:05 | 87"])
def test_rows_of_other_stories_under_the_text_do_not_date_the_page(row: str) -> None:
    title, text = ARTICLES["vi"]
    page = article(title, "23/08/2021 09:00", "", *text, "", "Tin liên quan", "Xe khách lao xuống vực sâu", row)
    assert str(page.date).startswith("2021-08-23T09:00:00")


@pytest.mark.parametrize(
    ("row", "author"),
    [
        ("Reporter: Hendra Gunawan – Diupdate 23 Agustus 2021", "Hendra Gunawan"),
        ("Cetak  by Admin  Diperbarui Senin, 23 Agustus 2021  Hits: 33", None),
        ("Rédigé par Anne Petit MAJ le 23/08/2021", "Anne Petit"),
        ("Written by John Marsh|Updated at August 23, 2021", "John Marsh"),
        ("Posted by admin • Last modified on 23 August 2021", None),
        ("Tác giả: Lê Thu Hà - Cập nhật lúc 23/08/2021", "Lê Thu Hà"),
        ("阅读 1204 更新于 2021-08-23", None),
    ],
)
def test_the_label_of_a_day_is_the_days_and_not_the_names_before_it(row: str, author: str | None) -> None:
    pieces = rules.verdict(Line(1, row, row)).pieces
    (day,) = [one for one in pieces if one.role is Role.PUBLISHED]
    assert day.rule.startswith("update")
    names = [row[one.value : one.end].strip(" |–•-") for one in pieces if one.role is Role.BYLINE]
    assert author is None or names == [author]


@pytest.mark.parametrize(
    ("row", "roles"),
    [
        ("27/08/2024 10:31:00 A+ A A- Đã xem: 143", "published navigation counter"),
        ("10:20 | 15/05/2024 (GMT+7)   A- A A+   In trang", "published navigation"),
        ("Read: 45 – Published at 14 July 2023", "counter published"),
        ("Filed under: Politics|Posted at 17 April 2023", "navigation published"),
        ("by pio_admin | Publish Date: 14 July 2023 | 350 views", "byline published counter"),
        ("记者 李明   浏览 512   录入时间：2021/9/13 23:39:51", "byline counter published"),
        ("記者王小明　2024年7月13日", "byline published"),
        ("发布：2018/12/13 北京 阅读 1.2万", "published navigation counter"),
        ("Sumber : Antara / Dimutakhirkan Senin 21 Oktober 2019", "source published"),
    ],
)
def test_each_part_of_a_row_has_its_role(row: str, roles: str) -> None:
    found = [str(one.role) for one in rules.verdict(Line(1, row, row)).pieces]
    assert [role for at, role in enumerate(found) if not at or role != found[at - 1]] == roles.split()


@pytest.mark.parametrize(
    ("row", "date"),
    [
        ("Ngày đăng: 08:14 (Thứ Hai) 23/08/2021", "2021-08-23T08:14"),
        ("Thời gian đăng: 16:07 23/08/21", "2021-08-23T16:07"),
        ("Cập nhật: 22/08/2021 | Ngày đăng: 23/08/21", "2021-08-23"),
    ],
)
def test_forms_of_the_day_and_its_hour(row: str, date: str) -> None:
    assert str(article(TITLE, row, "", *TEXT).date).startswith(date)


@pytest.mark.parametrize(
    "line",
    [
        "Read: Seven ways to save water this summer",
        "Xem thêm: Cầu mới khánh thành ngày 12/3/2021",
        "Trang chủ | Tin tức",
    ],
)
def test_what_leads_to_other_stories_is_no_row_of_this_one(line: str) -> None:
    assert rules.verdict(Line(1, line, line)).role in (Role.RELATED, Role.NAVIGATION)

"""Whose picture it is, told from what a story says of pictures, outlets and rights."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines import picture_credits

CREDITED = [
    "Volunteers fill sandbags behind the primary school on Mill Lane. (Dale Ockenden/Courier)",
    "The breach seen from the tannery roof. (Handout/River Board)",
    "Warga mengungsi memakai perahu karet di Kecamatan Cimekar. (ANTARA FOTO/Bagus Ramdhan)",
    "The mayor at the opening. (AP Photo/John Smith)",
    "A bridge in fog (Getty Images)",
    "Pupils at the fair. [Courtesy of Mill School]",
    "The new hall. (Submitted photo)",
    "L’ancien trésorier à la sortie de l’audience, lundi. Crédit photo : Jean-Marc Palau",
    "Le stade municipal, où le club joue depuis 1923. Archives L’Écho",
    "La halle après l'orage. Photo Jean Martin",
    "La halle après l'orage. / Photo DR",
    "La halle (Photo d'archives Le Courrier)",
    "Les lauréats dans la cour de l’ambassade © Ambassade de France - Trần Minh Đức",
    "农机手在柳河镇收割早稻。新华社发（陈波 摄）",
    "展厅一角（资料图）",
    "新桥通车。受访者供图",
    "Banjir di Cimekar. Foto: Dok. BPBD",
    "Bupati meninjau pasar - Foto Humas Pemkab",
]
NOT_CREDITED = [
    "Bản quyền © Báo Bờ Sông",
    "Copyright © The Courier",
    "© 2021 Kabar Nusa. All rights reserved.",
    "Cô giáo nói vậy. (TTXVN/Vietnam+)",
    "Cả xã có 35 hộ. (Minh Anh/VOV.VN)",
    "(Theo Minh Anh/Tuổi Trẻ)",
    "Registered office: Post House, Quay Street, Portmere. © Portmere Post Ltd",
    "He works in the print shop and/or the mill.",
    "他负责拍摄。",
    "该片由王家卫拍摄",
    "The vote was 12/5 (Smith and Jones)",
    "Elle a classé les photos de famille.",
    "They met in the archives.",
    "Le conseil a voté. Photographe de métier, il a refusé.",
    "The plant is run by Mill (Harrow) Ltd.",
    "His book, Photo Albums of the North, is out.",
    "The fund is managed by Kelling/Portmere (KP)",
    "他说资料由学校提供",
    "Video: Toàn cảnh vụ cháy chung cư",
    "Xem clip: Cụ bà 90 tuổi dạy đan len",
]


@pytest.mark.parametrize("text", CREDITED)
def test_a_caption_ends_with_its_credit(text: str) -> None:
    assert picture_credits.begins(text)
    assert picture_credits.has_credit(text)


@pytest.mark.parametrize(
    "text",
    [
        "Khói bao trùm lối lên xuống hầm xe tòa B. Video: Cư dân cung cấp",
        "From left: Alwyn Joseph, Curtis Faustin and Randall Faustin at the jetty on Saturday.",
        "De gauche à droite : Jean Martin, Luc Petit et la présidente du club.",
    ],
)
def test_who_filmed_and_who_is_seen(text: str) -> None:
    assert picture_credits.has_credit(text)


@pytest.mark.parametrize(
    "text", ["From left and right the boats came in.", "Từ trái tim, bà gửi lời cảm ơn mọi người."]
)
def test_sentences_that_begin_alike(text: str) -> None:
    assert not picture_credits.has_credit(text)


def test_a_caption_names_its_credit_after_a_dash() -> None:
    assert picture_credits.has_credit("The accused arriving at court for an earlier hearing - Credit: Neil Prowse")
    assert not picture_credits.has_credit("The bank gave him credit: ten pounds")


@pytest.mark.parametrize("text", NOT_CREDITED)
def test_a_sentence_or_a_line_of_rights_does_not(text: str) -> None:
    assert picture_credits.begins(text) is None


def test_the_words_of_a_caption_stand_without_its_credit() -> None:
    assert picture_credits.without_credit("La halle après l'orage. Photo Jean Martin") == "La halle après l'orage"
    assert (
        picture_credits.without_credit("The breach seen from the roof. (Handout/River Board)")
        == "The breach seen from the roof"
    )


@pytest.mark.parametrize(
    "text", ["Image source, Getty Images", "Image caption,", "Staff photo by Ann Bell", "Submitted photo"]
)
def test_a_credit_may_be_a_line_of_its_own(text: str) -> None:
    assert picture_credits.is_alone(text)


@pytest.mark.parametrize(
    "text", ["Photo finish at Kelby races", "Image of a town in ruins", "Staff walk out", "Photos: the flood"]
)
def test_a_headline_about_pictures_is_no_credit(text: str) -> None:
    assert not picture_credits.is_alone(text)


def test_a_chinese_caption_says_what_it_shows() -> None:
    assert picture_credits.shows("图为观众在展厅参观。")
    assert not picture_credits.shows("图书馆昨日开馆。")


@pytest.mark.parametrize(
    "caption",
    [
        "A shuttered loan shop on Harbor Street. Dale Whitcomb / Examiner file",
        "A teacher hugs a former student after Monday's meeting. DOUG ANSELMO/COURIER",
        "The locked ward of the hospital. PHOTO | JARED OMOLLO | RSMG",
        "Terdakwa seusai sidang di Ngrandu. Suarabhumi/Galih Prasetya",
        "Arsip foto - Petani mengumpulkan garam di tambak desa",
        "Para pemain merayakan gelar. Foto: dok. panitia",
        "Siswa mencoba komputer baru. (foto: ist)",
        "The mayor listens after the vote. (Sentinel photo)",
        "Le pont vu du quai. (Photo d’archives)",
        "Ilustrasi: Banjir merendam rumah warga",
        "▲遗址航拍图。北麓省文物考古研究所供图",
        "工人在果園內把榴槤過磅裝箱。（劉國偉攝）",
        "圖為市長視察工地。（中央社）",
        "黑熊出沒社區。（圖／翻攝畫面）",
        "公車停在站牌旁。（示意圖）",
    ],
)
def test_a_credit_is_known_without_a_label_in_every_language(caption: str) -> None:
    assert picture_credits.has_credit(caption)


@pytest.mark.parametrize(
    "line",
    [
        "The council said the bridge would stay closed until May.",
        "He lived at the corner of A1/M4 for years.",
        "He went home (a photo of him exists).",
        "Il faut choisir entre Paris et Lyon / Marseille",
        "The choice is yes or no. And/or neither of them.",
        "AC/DC plays tonight",
        "We asked them. They replied (see the image).",
        "她說，這張照片是她父親拍攝",
        "樓下的餐廳由業者免費提供。",
        "市政府表示將提供補助",
        "記者會上他說，圖書館將重建。",
        "▲ 一、会议时间",
        "Ilustrasi dalam buku itu dibuat anak-anak desa",
        "Foto itu diambil pada malam hari oleh warga",
    ],
)
def test_what_only_looks_like_a_credit_is_none(line: str) -> None:
    assert not picture_credits.has_credit(line)

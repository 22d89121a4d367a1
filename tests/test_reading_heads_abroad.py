"""Heads and feet of pages in English, French, Indonesian and Chinese, and what each says of its story."""

from __future__ import annotations

import pytest

from newsarchive.nouns.article import Article
from reading_samples import article

TITLES = {
    "en": "Harrow council votes to rebuild the old flood wall",
    "fr": "Valmont : la vieille digue sera reconstruite",
    "id": "Tanggul Lama di Sukamaju Akan Dibangun Kembali",
    "zh": "云津决定重建老城防洪堤",
    "tw": "雲津決定重建老城防洪堤",
}
TEXTS = {
    "en": (
        "The council voted on Monday to rebuild the old flood wall in Harrow, ending a long quarrel over its cost.",
        "Its leader said that she had read every letter about the wall and would stand by it until it was finished.",
        "The engineer told the meeting that most of the mortar was gone and that the stones of the wall had moved.",
    ),
    "fr": (
        "Le conseil municipal a voté lundi la reconstruction de la vieille digue de Valmont, après une querelle.",
        "La maire a dit qu'elle avait lu toutes les lettres et qu'elle suivrait les travaux de la digue jusqu'au bout.",
        "L'ingénieur a expliqué que le mortier de la digue avait disparu et que les pierres avaient encore bougé.",
    ),
    "id": (
        "Dewan kota memutuskan pada Senin untuk membangun kembali tanggul lama di Sukamaju setelah perdebatan warga.",
        "Wali kota mengatakan telah membaca semua surat warga dan akan mengawal pembangunan tanggul sampai selesai.",
        "Ahli bangunan menjelaskan bahwa sebagian besar semen tanggul sudah hilang dan batu-batunya bergeser lagi.",
    ),
    "zh": (
        "云津市政府周一决定重建老城防洪堤，长期以来由谁出资的争论至此结束，居民表示欢迎。",
        "市长表示，她读完了市民写来的每一封信，将一直跟进防洪堤工程，直到全部完工为止。",
        "工程师在会上说，防洪堤的砂浆大多已经流失，石块又一次发生了位移，必须尽快修复。",
    ),
    "tw": (
        "雲津市政府週一決定重建老城防洪堤，長期以來由誰出資的爭論至此結束，居民表示歡迎。",
        "市長表示，她讀完了市民寫來的每一封信，將一直跟進防洪堤工程，直到全部完工為止。",
        "工程師在會上說，防洪堤的砂漿大多已經流失，石塊又一次發生了位移，必須儘快修復。",
    ),
}
# The language, what stands over the text (T: its headline) and under it, and when and by whom it was written.
PAGES = [
    (
        "en",
        (
            "The Harrow Courier",
            "News",
            "Sport",
            "Jobs",
            "Contact us",
            "T",
            "12th March 2021",
            "By Jane Doe @janedoe",
            "Local Democracy Reporter",
            "Share",
            "0 Comments",
        ),
        (),
        "2021-03-12",
        "Jane Doe",
    ),
    (
        "en",
        (
            "THE HARROW HERALD",
            "Serving the valley since 1902",
            "HOME / NEWS / COUNTY",
            "T",
            "JANE DOE Herald Staff Writer",
            "Mar 12, 2021 Updated Mar 13, 2021",
            "Facebook  Twitter  Email  Print",
        ),
        (),
        "2021-03-12",
        "JANE DOE",
    ),
    (
        "en",
        (
            "Skip to main content",
            "Harrow Gazette",
            "Sections",
            "Search",
            "Subscribe",
            "LOCAL",
            "T",
            "Jane Doe",
            "Harrow Gazette",
            "Published 6:00 a.m. ET March 12, 2021",
        ),
        (),
        "2021-03-12T06:00:00+07:00",
        "Jane Doe",
    ),
    (
        "en",
        (
            "Government of Harrow",
            "Ministry of Works",
            "Home",
            "News",
            "MEDIA RELEASE",
            "T",
            "Port Harrow, 12 March 2021",
        ),
        ("For further information please contact:", "Communications Unit, Ministry of Works", "Tel: 555-0119"),
        "2021-03-12",
        None,
    ),
    (
        "en",
        (
            "Harrow Echo",
            "UK",
            "World",
            "T",
            "By Jane Doe, Political Editor",
            "12 March 2021, 9:40am",
            "Updated 13 March 2021, 10:05am",
        ),
        (
            "MORE: Seal pup adopts slipway",
            "Comments: Our rules",
            "We want our comments to be a lively part of our community.",
        ),
        "2021-03-12T09:40:00+07:00",
        "Jane Doe",
    ),
    (
        "en",
        (
            "Daily Harrow",
            "T",
            "Friday, March 12, 2021 — updated on March 13, 2021",
            "By Jane Doe",
            "What you need to know:",
        ),
        (
            "jdoe@dailyharrow.example",
            "In the headlines",
            "Cattle traders count losses as market stays shut",
            "© 2021 Daily Harrow. All rights reserved.",
        ),
        "2021-03-12",
        "Jane Doe",
    ),
    (
        "en",
        ("Home > News > Local", "T", "Posted by Jane Doe on 12 March 2021", "2 min read"),
        (
            "Share this article",
            "Related articles",
            "Bakers run out of yeast this week",
            "Leave a comment",
            "Your email address will not be published.",
        ),
        "2021-03-12",
        "Jane Doe",
    ),
    (
        "en",
        ("The Valley Mail", "T", "Published - March 12, 2021 09:12 am IST", "J. Doe"),
        ("Related Topics", "flood / wall", "Top News Today", "Bakers run out of yeast this week"),
        "2021-03-12T09:12:00+05:30",
        "J. Doe",
    ),
    (
        "fr",
        (
            "Aller au contenu",
            "La Dépêche de Valmont",
            "Accueil",
            "Communes",
            "Sports",
            "Valmont",
            "T",
            "Par Claire Dubois",
            "Publié le 12/03/2021 à 18h05",
            "Lecture 2 min",
        ),
        (
            "Réagir à cet article",
            "Sur le même sujet",
            "La piscine fermée jusqu’à Pâques",
            "© La Dépêche de Valmont – Mentions légales",
        ),
        "2021-03-12T18:05:00+07:00",
        "Claire Dubois",
    ),
    (
        "fr",
        (
            "Ouest-Valmont",
            "Se connecter",
            "T",
            "Publié le 12 mars 2021 à 18:05",
            "Claire Dubois",
            "Réservé aux abonnés",
        ),
        (
            "Lire aussi : La piscine fermée jusqu’à Pâques",
            "#Valmont",
            "Newsletter : l’essentiel de votre commune chaque matin",
            "Votre adresse e-mail   OK",
        ),
        "2021-03-12T18:05:00+07:00",
        "Claire Dubois",
    ),
    (
        "fr",
        (
            "L'Écho de Valmont",
            "Faits divers",
            "Sports",
            "T",
            "Rédaction Valmont",
            "12/03/2021 à 18:05, mis à jour le 13/03/2021 à 07:40",
        ),
        ("Dans le même numéro", "Ski de fond : le pari des petites stations"),
        "2021-03-12T18:05:00+07:00",
        "Rédaction Valmont",
    ),
    (
        "fr",
        ("Mairie de Valmont", "Accueil > Actualités", "T", "Publié le vendredi 12 mars 2021"),
        (
            "Partager cette page : Facebook Twitter Courriel",
            "Toutes les actualités",
            "Forum des associations : le programme",
            "Hôtel de ville, 1 place de la République",
            "Mentions légales   Plan du site",
        ),
        "2021-03-12",
        None,
    ),
    (
        "id",
        (
            "KABAR SUKAMAJU",
            "Beranda",
            "Nasional",
            "Daerah",
            "Home » Daerah",
            "T",
            "Jumat, 12 Maret 2021 16:42 WIB",
            "Penulis: Budi Santoso | Editor: Ani Lestari",
        ),
        (
            "Baca juga: Harga Cabai Naik Lagi di Pasar",
            "Tag: tanggul, banjir",
            "Berita Terkait",
            "Harga Cabai Naik Lagi di Pasar Induk",
        ),
        "2021-03-12T16:42:00+07:00",
        "Budi Santoso",
    ),
    (
        "id",
        ("Tribun Sukamaju", "T", "Laporan Wartawan Tribun Sukamaju, Budi Santoso", "Jumat, 12 Maret 2021 16:42 WIB"),
        ("(bud/ani)", "TERPOPULER", "1", "Harga Cabai Naik Lagi di Pasar Induk", "Ikuti kami di Google News"),
        "2021-03-12T16:42:00+07:00",
        "Budi Santoso",
    ),
    (
        "id",
        ("Home / Daerah", "T", "Sukapos.com - 12/03/2021, 16:42 WIB", "Bagikan:", "2 Komentar"),
        (
            "Editor: Ani Lestari",
            "Simak breaking news dan berita pilihan kami langsung di ponselmu.",
            "Copyright 2021 Sukapos.com. All rights reserved.",
        ),
        "2021-03-12T16:42:00+07:00",
        None,
    ),
    (
        "id",
        (
            "Pemerintah Kabupaten Sukamaju",
            "Beranda",
            "Profil",
            "T",
            "Oleh: Budi Santoso | 12 Maret 2021 | Dibaca 341 kali",
        ),
        ("Hubungi Kami", "Jl. Merdeka No. 1, Sukamaju", "Telepon: (000) 5550118"),
        "2021-03-12",
        "Budi Santoso",
    ),
    (
        "id",
        ("Suara Sukamaju", "T", "Budi Santoso - Suara Sukamaju", "Jumat, 12 Mar 2021 19:05 WIB", "Share   Komentar"),
        ("(bud/tor)", "Lihat Daerah Selengkapnya"),
        "2021-03-12T19:05:00+07:00",
        "Budi Santoso",
    ),
    (
        "zh",
        (
            "云津日报",
            "首页 | 要闻 | 民生 | 文化",
            "您当前的位置：首页 > 要闻 > 正文",
            "T",
            "2021-03-12 09:41:27 来源：云津日报 作者：王晓明",
            "字体：大 中 小",
        ),
        ("责任编辑：李倩", "【打印】【关闭】", "相关新闻", "菜市场里来了秤管家", "版权所有 云津日报社"),
        "2021-03-12T09:41:27+07:00",
        "王晓明",
    ),
    (
        "zh",
        (
            "云津市人民政府",
            "网站首页",
            "政务公开",
            "办事指南",
            "T",
            "发布时间：2021-03-12 09:41\u3000信息来源：市水务局\u3000浏览次数：352",
        ),
        (
            "打印本页 关闭窗口",
            "上一篇：社区食堂开进家门口",
            "下一篇：老旧小区加装电梯",
            "网站标识码：0000260019",
            "联系电话：0000-6620031",
        ),
        "2021-03-12T09:41:00+07:00",
        None,
    ),
    (
        "zh",
        ("云津新闻网", "首页 > 县区 > 正文", "T", "本报记者 王晓明 通讯员 李红", "2021年03月12日 星期五"),
        ("（王晓明 李红）", "[纠错] [收藏] [打印]", "已有 0 条评论，查看全部"),
        "2021-03-12",
        "王晓明, 李红",
    ),
    (
        "zh",
        (
            "T_青萝小学",
            "学校概况",
            "校园新闻",
            "德育园地",
            "教学教研",
            "下载专区",
            "您现在的位置： 首页 >> 校园新闻 >> 正文",
            "T",
            "点击数:352  作者:吴佩兰  录入时间:2021/3/12 16:20:11",
        ),
        ("打印本文 | 关闭窗口", "上一条：学校召开秋季家长会"),
        "2021-03-12T16:20:11+07:00",
        "吴佩兰",
    ),
    (
        "zh",
        ("澎江新闻", "T", "澎江新闻记者 王晓明", "2021-03-12 09:41 来源：澎江新闻", "字号"),
        ("责任编辑：李倩", "图片编辑：张明", "校对：刘威", "特别声明", "评论一下"),
        "2021-03-12T09:41:00+07:00",
        "王晓明",
    ),
    (
        "zh",
        (
            "第03版：民生              上一版 下一版",
            "版面导航",
            "标题导航",
            "•社区食堂开进家门口",
            "",
            "2021年03月12日 星期五",
            "上一篇  下一篇   放大 缩小 默认",
            "",
            "T",
            "本报记者 王晓明",
        ),
        ("上一篇  下一篇   放大 缩小 默认", "云津日报", "云津日报社版权所有 未经书面授权不得转载"),
        "2021-03-12",
        "王晓明",
    ),
    (
        "tw",
        (
            "Skip to content",
            "南島商報",
            "即時",
            "國內",
            "國際",
            "財經",
            "訂閱電子報",
            "T",
            "2021年3月12日 · 下午4:32",
            "報道：陳美蓮 | 攝影：劉國偉",
            "Facebook  WhatsApp  Telegram  複製連結",
        ),
        (
            "#防洪堤",
            "喜歡這則新聞嗎？點擊追蹤我們的Telegram頻道",
            "熱門新聞",
            "1 渡輪碼頭凌晨起火 居民摸黑逃",
            "回到頂端",
            "© 2021 南島商報 版權所有，不得轉載",
        ),
        "2021-03-12T16:32:00+07:00",
        "陳美蓮",
    ),
    (
        "tw",
        (
            "聯合新報",
            "即時 | 要聞 | 社會 | 地方",
            "首頁 / 地方 / 雲津",
            "T",
            "2021-03-12 14:20 聯合新報 記者王小明／台北報導",
            "字級： 大 中 小",
            "分享",
        ),
        ("延伸閱讀", "山竹價格跌 園主寧可不採", "※ 提醒您：撥打110", "發表評論"),
        "2021-03-12T14:20:00+07:00",
        "王小明",
    ),
    (
        "tw",
        ("自由早報", "首頁 > 生活", "T", "2021/03/12 14:20", "文／記者林志明", "〔記者林志明／雲津報導〕"),
        ("相關新聞", "渡輪碼頭凌晨起火 居民摸黑逃", "看更多！請加入粉絲團", "網友回應"),
        "2021-03-12T14:20:00+07:00",
        "林志明",
    ),
    (
        "tw",
        ("中央社訊", "T", "發稿時間：2021/03/12 14:20", "最新更新：2021/03/12 15:00", "（中央社記者林志明雲津12日電）"),
        ("（編輯：李大華）1100312", "本網站之文字、圖片及影音，非經授權，不得轉載"),
        "2021-03-12T14:20:00+07:00",
        None,
    ),
]


def _read(language: str, head: tuple[str, ...], foot: tuple[str, ...]) -> Article:
    over = (line.replace("T", TITLES[language]) if line[:2] in ("T", "T_") else line for line in head)
    return article(*over, *TEXTS[language], *foot)


@pytest.mark.parametrize(("language", "head", "foot", "date", "author"), PAGES)
def test_a_head_and_a_foot(
    language: str, head: tuple[str, ...], foot: tuple[str, ...], date: str, author: str | None
) -> None:
    found = _read(language, head, foot)
    assert (found.title, str(found.date), found.author) == (TITLES[language], date, author)
    assert all(text in found.body for text in TEXTS[language])
    assert len(found.body) < len("".join(TEXTS[language])) + 40

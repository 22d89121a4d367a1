"""Furniture of pages in English, French, Indonesian and Chinese: its lines, and genuine ones that only look like it."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines import rules
from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of


def _role(text: str) -> str | None:
    verdict = rules.verdict(lines_of((text,), Alphabet())[0])
    return verdict.role.value if verdict.role else None


@pytest.mark.parametrize(
    ("role", "lines"),
    [
        (
            "navigation",
            """
            回到頂端
            訂閱電子報
            複製連結
            跳到主要內容
            打印本文 | 关闭窗口
            喜歡這則新聞嗎？點擊追蹤我們的Telegram頻道
            點擊加入LINE群組
            立即訂閱我們的YouTube頻道
            学校概况|校园新闻|德育园地|教学教研|家校互动|下载专区
            請繼續往下閱讀
            當前位置：首頁 > 要聞
            Get involved with the news
            Send your news & photos
            Become a Supporter
            Donate now
            Subscribe now for just £1 a week
            Je m'abonne    Déjà abonné ? Je me connecte
            Vous souhaitez recevoir l'essentiel de l'actualité de votre commune ?
            Imprimer   E-mail   taille de la police
            La newsletter de Valmont : tous les soirs à 18h, l’actualité qui vous concerne
            Muat lainnya
            Lihat Regional Selengkapnya
            Print this page   Back to Releases
            Newsletter : l’essentiel chaque matin
            列印 轉寄 分享
            """,
        ),
        (
            "related",
            """
            相關新聞
            延伸閱讀：山竹價格跌 園主寧可不採
            熱門新聞
            更多人物
            图文推荐
            今日頭條
            In the headlines
            More opinion
            More: Penrose food bank moves into former casino
            Dans le même numéro
            Toutes les actualités
            上一条：学校召开秋季家长会
            """,
        ),
        (
            "comment",
            """
            已有 0 条评论，查看全部
            评论一下
            發表評論
            登入後留言
            12 則留言
            Comments: Our rules
            Comments are limited to subscribers.
            Réagir à cet article
            Beri tanggapan
            """,
        ),
        (
            "contact",
            """
            For further information please contact:
            Media enquiries:
            网站标识码：0000260019
            版權所有，不得轉載
            社址：台北市中山路1號
            新闻热线：0000-6620031
            Narahubung: Sari
            Contact presse :
            """,
        ),
    ],
)
def test_furniture_is_known(role: str, lines: str) -> None:
    shown = [line.strip() for line in lines.strip().splitlines()]
    assert {line: _role(line) for line in shown} == dict.fromkeys(shown, role)


@pytest.mark.parametrize(
    "line",
    [
        "他呼籲民眾加入LINE群組，一起守護社區安全。",
        "請民眾關注中央氣象局的最新消息。",
        "訂閱制正在改變媒體產業",
        "更多人物從鄉下搬到城裡來",
        "推荐信该由谁来写？",
        "For more information the council turned to the people who live by the river.",
        "Become a nurse, her mother told her, and you will never want for work.",
        "More people came than the hall could hold",
        "Donate blood, doctors ask",
        "Vous souhaitez que votre enfant apprenne à nager, mais la piscine est fermée.",
        "La newsletter de la mairie paraît quatre fois par an.",
        "Agenda chargé pour le maire",
        "Berita duka datang pada malam hari",
        "In the headlines of that year the war took up every page.",
        "主管部门表示，将加强监管。",
        "社長林水發說，他們不會放棄。",
        "评论家们对这部电影看法不一。",
        "Comments made by the minister angered the farmers.",
        "Toutes les actrices de la troupe ont refusé",
    ],
)
def test_an_authors_line_is_no_furniture(line: str) -> None:
    assert _role(line) is None

"""The words with which a page says of a day that it published a text on it, or changed it.

A label is what was done, or the day on which it was ("Date de parution",
"刊发时间"); most languages build both from few words, which are told once here.
"""

from __future__ import annotations

import re
from itertools import product

from newsarchive.reading.words import vocabulary


def _joined(*parts: str) -> str:
    """Every way to set one of the words of each part after one of the part before; the parts by "|", "" among them."""
    return "|".join("".join(words) for words in product(*(part.split("|") for part in parts)))


_AT_VI = "| lúc| ngày| vào| vào lúc| vào ngày| hồi"
_AT_FR = "| le| à"
_ON_EN = "| on| at"
_AT_ID = "| pada| tanggal| pada tanggal"
_WHEN_HAN = "时间|時間|日期|于|於|时|時"

# Labels, each of which a colon may follow.
UPDATED = "|".join(
    (
        _joined("cập nhật|cập nhật lần cuối|chỉnh sửa|chỉnh sửa lần cuối|sửa lần cuối|sửa đổi lần cuối", _AT_VI),
        (
            "cập nhật mới nhất|ngày cập nhật|lần cập nhật cuối|lần cập nhật gần nhất|ngày chỉnh sửa|ngày sửa"
            "|giờ cập nhật|thời gian cập nhật|thời điểm cập nhật"
        ),
        _joined("last |page last |", "updated|modified|edited|revised", _ON_EN),
        (
            "last reviewed|update|last update|latest update|date updated|date modified|updated date|modified date"
            "|last update date|date of last update|date of update"
        ),
        _joined("mis à jour|mise à jour|actualisé|actualisée|modifié|modifiée|maj", _AT_FR),
        _joined("dernière ", "mise à jour|modification|actualisation", _AT_FR),
        "date de mise à jour|date de modification|date de dernière mise à jour|date de révision",
        _joined(
            "|terakhir ",
            "diperbarui|diperbaharui|diupdate|di-update|dimutakhirkan|diubah|dikemas kini|dikemaskini|disunting",
            _AT_ID,
        ),
        (
            "tanggal diperbarui|tanggal update|tanggal perubahan|tanggal pembaruan|pembaruan|pembaruan terakhir"
            "|update terakhir|pemutakhiran terakhir|kemas kini terakhir|perubahan terakhir|tarikh kemas kini"
        ),
        _joined("|最后|最後|最近|最新", "更新|修改|编辑|編輯|修訂|修订|維護|维护|異動|异动|改稿", _WHEN_HAN),
        "更新|最后更新|最後更新|最近更新|最新更新|最後修改|最后修改|本文更新|页面更新|頁面更新",
    )
)
PUBLISHED = "|".join(
    (
        _joined(
            "ngày|thời gian|thời điểm|ngày giờ|ngày, giờ|giờ",
            " đăng| đăng tin| đăng bài| đăng tải| xuất bản| phát hành| tạo| khởi tạo| đưa tin| đưa bài| đưa lên| gửi"
            "| gửi bài| viết| viết bài| phát tin| lên trang| lên bài| công bố| đăng bài viết",
        ),
        _joined("đăng|đã đăng|được đăng|đăng tải|đăng tin|tin đăng|bài đăng|bài viết đăng", _AT_VI),
        "đăng bài lúc|đăng bài ngày|đăng bài vào",
        _joined("xuất bản|được xuất bản|đưa tin|được viết|được tạo|phát hành|lên trang", _AT_VI),
        _joined("tin phát|bản tin phát|phát bản tin|phát|bản tin|công bố|gửi|viết|đưa lên|ra", " lúc| ngày| vào lúc"),
        "ngày|ngày ra",
        _joined(
            "|first |originally |article |story ",
            "published|posted|released|uploaded|issued|created|added|submitted|filed",
            _ON_EN,
        ),
        _joined(
            "publication|publish|published|publishing|post|posted|posting|release|issue|upload|uploaded|created"
            "|creation|article|story|news|entry|submission",
            " date| time| date and time",
        ),
        _joined("date ", "published|posted|added|issued|created|released|uploaded|of issue|of publication|of release"),
        "date|dated|create|date and time|date / time|written on|press release date",
        _joined(
            "|article |texte |billet ",
            "publié|publiée|posté|postée|paru|parue|mis en ligne|mise en ligne|diffusé|diffusée",
            _AT_FR,
        ),
        _joined("rédigé|rédigée|écrit|écrite|créé|créée|ajouté|ajoutée|émis|édité|éditée|publication", " le| à"),
        _joined(
            "date ",
            "de publication|de mise en ligne|de parution|de création|de diffusion|de rédaction|de l'article|d'édition"
            "|de sortie",
        ),
        "publication|date et heure|date & heure",
        _joined(
            "diterbitkan|ditayangkan|dipublikasikan|dipublikasi|diposting|diposkan|diunggah|dipublish|dirilis|disiarkan"
            "|dikeluarkan|dimuat|dimuat naik|dibuat|terbit|tayang|rilis|publikasi|publish|posting",
            _AT_ID,
        ),
        _joined("ditulis|diupload", " pada| tanggal| pada tanggal"),
        _joined(
            "tanggal |tgl |tgl. |waktu |tarikh |hari/tanggal |hari, tanggal ",
            "terbit|publikasi|posting|tayang|unggah|rilis|siar|siaran|berita|artikel|publish|muat|dibuat|terbitan|rilis",
        ),
        "tanggal|tgl|tgl.|tarikh|hari/tanggal|artikel ini disiarkan pada|artikel ini diterbitkan pada",
        _joined(
            "发布|發布|發佈|发表|發表|刊发|刊發|刊登|刊载|刊載|刊出|出版|登载|播报|播報|播出|录入|錄入|入库|上传|上傳|上线|上線|上架"
            "|上版|撰写|撰寫|编写|添加|创建|創建|建立|提交|公布|公佈|公告|公开|公開|报道|報道|報導|发稿|發稿|发文|發文|张贴|張貼|推送"
            "|贴文|貼文|采编|生成|成文|见报|見報|供稿|新闻|新聞|信息|资讯|資訊|稿件|文章|发帖|發帖|发送|更新发布|发布更新|首发|首發"
            "|撰文|原文|网站发布|發稿",
            _WHEN_HAN,
        ),
        "时间|時間|日期|发布日|發布日|發佈日|时间日期",
    )
)
# Words that stand in a date line besides the names of months, and seldom elsewhere.
CALENDAR_WORDS = vocabulary.words(
    """
    ngày lúc vào hồi đã đăng cập nhật lần cuối xuất bản thời gian giờ phút h thứ hai ba tư năm sáu bảy
    chủ tin tạo gmt utc ict am pm sa ch published posted updated last modified on at date update
    created first time publication publié le mis à jour modifié diterbitkan diperbarui tayang wib wita wit pukul
    jam tanggal monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
    actualisé et est edt pst pdt mst mdt cst cdt bst cet cest ist sgt hkt jst kst aest aedt awst nzst nzdt
    myt pht pkt npt bdt mmt wet eet eat cat wat sast gst msk
    lundi mardi mercredi jeudi vendredi samedi dimanche senin selasa
    isnin khamis jumaat ahad dikemaskini dikemas kini tarikh
    rabu kamis jumat sabtu minggu được chỉnh sửa edited dernière modification mise
    pada dibuat diupdate ditayangkan dirilis disiarkan diposkan rédigé rédigée créé créée ajouté ajoutée posté postée
    modifiée diffusé diffusée added created uploaded dated
    publiée mise mis en ligne parue issue issued of released release actualité article news diunggah dipublikasikan
    diposting terakhir terbit paru ago 发布 时间 发布时间 更新 更新时间 發布時間 更新時間 日期
    出版日期 出版时间 出版時間 刊发日期 刊登日期 出报日期
    发佈 發佈 發佈時間 發布 時間 发布于 發布於 發佈於 更新于 更新於 最后更新 最後更新
    星期 星期一 星期二 星期三 星期四 星期五 星期六 星期日
    民國 中華民國 民国 星期天 周一 周二 周三 周四 周五 周六 周日
    """
)
# … and with these, which stand elsewhere, too ("Tin mới nhất"), all its words.
STAMP_WORDS = CALENDAR_WORDS | vocabulary.words(
    """
    mới nhất gần sửa đổi édition edisi du
    publish post posting entry submitted filed originally revised latest écrit écrite émis édité éditée maj
    parution actualisée révision dipublish dipublikasi diperbaharui dimutakhirkan diubah dikeluarkan dimuat rilis
    pembaruan pemutakhiran publikasi tgl waktu hari
    发表于 發表於 刊发于 刊登于 刊于 发表 發表 上传 上傳 发布日期 發布日期 發佈日期
    更新日期 最近更新 最新更新 修改 修改于
    """
)
UPDATE = re.compile(
    r"cập nhật|updated?\b|modified|edited|revised|actualisée?|(?:dernière )?(?:mise? à jour|modifi(?:é|cation))|\bmaj\b"
    r"|(?:terakhir )?di(?:perba(?:ha)?rui|update|mutakhirkan)|pembaruan|pemutakhiran"
    r"|更新(?!发布|發布)|(?:最[后後近新])?修[改订訂]|[异異]动|異動|(?:chỉnh )?sửa",
    re.I,
)
# In each of which one of these stands; to look for plain letters takes a fraction of the time.
_UPDATE_HINTS = re.compile("nhật|updat|mod|ted|rev|actual|jour|maj|perba|mutakh|pembar|更新|修|异|異|ửa")


def may_update(text: str) -> bool:
    """Whether a text has letters without which nothing in it says that it was changed: a quick look."""
    return _UPDATE_HINTS.search(text.lower()) is not None

"""What a site says of itself on pages of their own: the entries of its foot that lead there, alone and in rows."""

from __future__ import annotations

import re

from newsarchive.reading.lines.line import Line, key
from newsarchive.reading.words import vocabulary

LINKS = 2  # links to terms and policies make a row of them
ENTRY_WORDS = 5  # of one of them

# Links to a site's terms and policies, in rows at its foot.
LEGAL = vocabulary.table(
    """
    chính sách bảo mật | điều khoản sử dụng | điều khoản | điều khoản dịch vụ | quy định sử dụng | chính sách cookie
    | chính sách quyền riêng tư | quyền riêng tư | khiếu nại | miễn trừ trách nhiệm | privacy | privacy policy
    | privacy notice | privacy statement | terms | terms and conditions | terms & conditions | terms of use
    | terms of service | cookie policy | cookie notice | cookies | cookie settings | disclaimer | complaints
    | accessibility | accessibility statement | code of conduct | modern slavery statement | legal | legal notice
    | mentions légales | données personnelles | cgu | cgv | conditions générales | conditions générales d'utilisation
    | politique de confidentialité | confidentialité | gestion des cookies | charte des cookies | gérer mes cookies
    | conditions of use | conditions of sale | standard terms | acceptable use policy | modalités
    | modalités d'utilisation | conditions d'utilisation | avis de confidentialité | nétiquette | manage cookies
    | plan du site | accessibilité | kebijakan privasi | kebijakan cookie | syarat dan ketentuan | ketentuan
    | your privacy choices | your privacy rights | your california privacy rights | your us state privacy rights
    | privacy choices | privacy settings | privacy center | ad choices | adchoices | interest-based ads
    | consent preferences | notice at collection | vos choix de confidentialité | paramètres de confidentialité
    | ketentuan penggunaan | hak cipta | disklaimer
    | 隐私政策 | 使用条款 | 免责声明 | 服务条款 | 法律声明 | 隱私權聲明 | 隱私權政策 | 服務條款
    """
)

# What sites say of themselves, each on a page of its own, to which an entry of the foot leads.
PAGES = vocabulary.table(
    """
    chính sách | chính sách bảo mật | chính sách cookie | chính sách quyền riêng tư | chính sách riêng tư
    | chính sách bảo mật thông tin | bảo vệ dữ liệu cá nhân | điều khoản sử dụng | điều khoản dịch vụ
    | điều khoản và điều kiện | quy định sử dụng | quy chế hoạt động | miễn trừ trách nhiệm | liên hệ quảng cáo
    | liên hệ tòa soạn | liên hệ toà soạn | liên hệ - góp ý | liên hệ, góp ý | quảng cáo - phát hành
    | bảng giá quảng cáo
    | báo giá quảng cáo | privacy policy | privacy notice | privacy statement | terms of use | terms of service
    | conditions of use | modalités | modalités d'utilisation | conditions d'utilisation
    | terms and conditions | terms & conditions | terms of sale | cookie policy | cookie notice | cookie preferences
    | copyright policy | editorial policy | corrections policy | advertise with us | do not sell my information
    | do not sell my personal information | do not sell or share my personal information
    | mentions légales | conditions générales | conditions générales d'utilisation | conditions générales de vente
    | politique de confidentialité | politique de cookies | données personnelles | charte de confidentialité
    | gestion des cookies | nous contacter | contactez-nous | contacter la rédaction | foire aux questions
    | kebijakan privasi | kebijakan data pribadi | kebijakan cookie | syarat dan ketentuan | syarat & ketentuan
    | ketentuan penggunaan | ketentuan layanan | pedoman media siber | pedoman pemberitaan media siber
    | info iklan | pasang iklan | hubungi kami | 隐私政策 | 隱私權政策 | 隐私声明 | 隱私權聲明 | 服务条款 | 服務條款
    | 使用条款 | 使用條款 | 免责声明 | 免責聲明 | 法律声明 | 联系我们 | 聯絡我們 | 广告服务 | 刊登廣告 | 廣告刊登
    | 网站声明
    """
)
_APART = re.compile(r"\s*[|•·»›>/]\s*|\s\.\s|\s{2,}|[\t\u3000]")


_LINK_NUMBERS = re.compile(r"\[\d{1,4}\](?=[^\W\d])")  # which text browsers print before a link


def stopped(text: str) -> bool:
    """Whether full stops between spaces, or wide spaces, may part the entries of a row."""
    return " . " in text or "\u3000" in text


def is_legal_row(line: Line) -> bool:
    """Whether a line is a row of links to a site's terms and policies, with no address among them."""
    shown = _LINK_NUMBERS.sub("", line.shown)
    if glued(shown):
        shown = _GLUE.sub("|", shown)
    if "©" in shown or "@" in shown or any(map(str.isdigit, shown)) or line.ends:
        return False
    entries = [key(entry) for entry in _APART.split(shown) if entry.strip()]
    if len(entries) < LINKS or any(len(entry.split()) > ENTRY_WORDS for entry in entries):
        return False
    known = sum(entry in LEGAL or entry in PAGES for entry in entries)
    return known * 2 >= len(entries) or (known > 0 and all(entry in _BESIDE or entry in LEGAL for entry in entries))


# What stands beside those links in rows, and by itself may be the head of an imprint.
_BESIDE = vocabulary.table(
    """
    about | about us | advertise | advertising | contact | contact us | careers | jobs | help | faq | feedback
    | subscribe | newsletters | sitemap | site map | rss | archive | archives | qui sommes-nous | publicité | contact
    | 關於我們 | 关于我们 | 聯絡我們 | 联系我们 | 客服中心 | 網站地圖 | 网站地图 | 訂閱 | 投稿 | 招聘 | 帮助 | 幫助
    | contacts | s'abonner | aide | tentang kami | kontak | hubungi kami | iklan | karir | redaksi | indeks
    """
)


def glued(text: str) -> bool:
    """Whether entries may stand in a row with nothing between them ("Cookie SettingsTerms and Conditions")."""
    return any(map(text.__contains__, _GLUED)) and len(text) <= GLUED_LIMIT and _GLUE.search(text) is not None


_GLUED = ("Privacy", "Terms", "Cookie", "Conditions")
GLUED_LIMIT = 120  # code points of such a row
_GLUE = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")


def is_page_of_site(line: Line) -> bool:
    """Whether a line is the name of a page that every site has, and no more: what it would tell stands elsewhere."""
    return line.key in PAGES and line.shown[-1] not in ":：.?!"

"""What a site says of itself in Chinese, told by how a line begins (the rest in `notices`).

What asks readers to follow, to press or to fetch an app; where an advertisement
was; for which browsers and for what age a site is.
"""

from __future__ import annotations

import re

from newsarchive.reading.words import vocabulary
from newsarchive.reading.words.patterns import compiled

WIDE_LENGTHS = range(8, 2, -1)  # characters of an opening in Chinese
_WIDE = vocabulary.table(
    """
    扫一扫 | 扫描二维码 | 扫码关注 | 扫码下载 | 长按识别 | 长按二维码 | 点击关注 | 点击下载 | 欢迎关注 | 关注我们
    | 关注公众号 | 打开微信 | 用微信扫 | 分享到 | 分享至 | 字体： | 字体: | 【字体 | 【字号 | 字号： | 字号:
    | 【打印 | 【关闭 | [打印 | 打印本 | 正在阅读 | 请使用浏览器 | 点击右上角 | 下载客户端 | 登录后查看 | 喜歡這則
    | 喜歡這篇 | 點擊追蹤 | 點擊關注 | 點此訂閱 | 追蹤我們 | 加入我們的 | 訂閱我們 | 立即訂閱 | 立即下載 | 下載我們
    | 掃描qr | 加入line | 本網站使用 | 請繼續往下 | 請往下繼續 | 想看更多 | 登入後閱 | 登入後觀
    | 登入後即 | 會員專屬 | 本文限會員
    | 本文为付费 | 点击查看更多 | 点击阅读全文 | 喜欢这篇 | 觉得不错 | 订阅我们 | 下载我们 | 长按识别 | 识别二维码
    | 長按 | 用手機看 | 為保護 | 字級： | 字級: | 字體： | 字體: | 【字體 | 列印本 | 本网站使用
    | 点击蓝字 | 点击上方 | 点击上面 | 点上方蓝字 | 點擊上方 | ↑点击 | ↑↑↑点 | 戳上方蓝字 | 点个“在看 | 点个「在看
    | 点个在看
    | 点亮“在看 | 点亮在看 | 点击“在看 | 点赞在看 | 动动手指 | 打开app查看 | 打开app阅读 | 打开app看 | 点开app
    | 打开客户端
    | 在app内打开 | 打开app | （請繼續 | (請繼續 | 請往下滑 | 微信扫一扫
    | 轻触阅读 | 请在微信
    | 长按下方 | 扫描下方 | 扫描上方 | 识别上方 | 识别下方 | 扫码加入 | 扫码进群 | 进入小程序 | 搜索公众 | 设为星标
    | 星标我们
    | 阅读本文需 | 微信搜索 | 更多精彩内容 | 下载app | 请输入您的邮箱 | 请输入邮箱
    """
)
# "喜歡這則新聞嗎？點擊追蹤我們的Telegram頻道": what asks to follow, where, and no sentence of a text.
_FOLLOWS = re.compile(
    r"(?:喜[歡欢]|快|立即|馬上|马上|點|点|歡迎|欢迎|請|请|想|加入|追蹤|訂閱|订阅|关注|關注|下載|下载|按讚|按赞"
    r"|搜索).{0,24}"
    r"(?:facebook|line|telegram|whatsapp|instagram|youtube|app|頻道|频道|公众号|公眾號|粉絲|粉丝|群組|電子報"
    r"|客户端|小程序)"
    r"[^。，]{0,12}",
    re.I,
)
FOLLOW_LIMIT = 50  # code points of such a line
# "分享、点赞、在看": what readers of a post are asked to press.
_APPLAUDS = re.compile(
    r"(?:点个?)?(?:分享|点赞|转发|在看|收藏)(?:[、，,+和 ]{1,2}|→)(?:点个?)?(?:分享|点赞|转发|在看|收藏|关注|评论)"
)
# "下載島嶼時報APP，重要新聞不漏接", "緊貼最新資訊，請即下載App".
_GETS_APP = re.compile(
    r"(?:\A|[，,] ?)(?:[请請立即刻馬马上快]{0,3})下[載载].{0,14}(?:APP|App|app|客[户戶]端)(?:[，,！!「“].{0,24})?\Z"
)
APPLAUSE = 24  # code points of a line that asks to press one of them
_PRESSED = re.compile(
    r"点(?:一?[个下]|亮|击|一点)?(?:[“「『\"]?在看[”」』\"]?(?!书|着|電|电|护)|[“「『\"](?:赞|好看|收藏|小花)[”」』\"])"
)
_PLACE = compiled(r"(?:当前|當前|目前|您|你|所在|现在|現在)\w{0,6}位置[是为為在]?\s?[:：]")


def is_notice(text: str) -> bool:
    """Whether a line in Chinese is a notice or a tool, by how it begins."""
    if "留言" in text or "评论" in text or "評論" in text:
        return False  # of the readers' answers
    if any(text[:length].casefold() in _WIDE for length in WIDE_LENGTHS) or _PLACE.match(text):
        return True
    return bool(_asks(text) or _is_of_site(text))


def _asks(text: str) -> object:
    """Whether a line asks readers to press, to follow or to fetch something."""
    if _APPLAUDS.match(text) or (len(text) <= APPLAUSE and _PRESSED.search(text)):
        return True
    return len(text) <= FOLLOW_LIMIT and (_GETS_APP.search(text) or _FOLLOWS.fullmatch(text.rstrip("！!。")))


def _is_of_site(text: str) -> object:
    """Whether a line is where an advertisement was, or says for which browsers and for what age the site is."""
    if len(text) <= FOLLOW_LIMIT and ("廣告" in text[:5] or "广告" in text[:5]) and _AD_BREAK.fullmatch(text):
        return True
    if ("瀏覽" in text or "浏览" in text) and len(text) <= BROWSER_LIMIT and _BROWSER.search(text):
        return True
    return ("18" in text[:24] and _OF_AGE.match(text)) or ("分級" in text and "標示" in text and "網站" in text)


# "[廣告]請繼續往下閱讀...", "廣告 更多內容請繼續往下閱讀": where an advertisement was.
_AD_BREAK = re.compile(
    r"[(（\[【※\s]*(?:以下[為为]|我是)?[廣广]告[)）\]】，,\s]*[^。，]{0,8}?(?:[請请]?(?:[繼继][續续]|往下|接著)|[請请])"
    r"[^。，]{0,10}[.…。）)]*"
)
BROWSER_LIMIT = 90  # code points of what a site says of the browsers it was made for
_BROWSER = re.compile(
    r"(?:建[議议]|推[薦荐]|[請请])(?:您)?(?:使用|改用|以)[^。]{0,60}(?:瀏覽器|浏览器|Chrome|Edge|Firefox|Safari)"
    r"|最佳(?:瀏覽|浏览)[^。]{0,20}(?:解析度|分辨率|\d{3,4}\s?[*xX×])"
)
# "您即將進入之新聞內容 需滿18歲 方可瀏覽。", "我已年滿18歲進入": a door before some pages.
_OF_AGE = re.compile(
    r"(?:您?即[將将][進进]入[^。]{0,16}[滿满]\s?18\s?[歲岁][^。]{0,10}|我?[已未]?年?[滿满]\s?18\s?[歲岁]"
    r"[，,\s]*(?:[進进離离确確]?[入開开認认定]|同意|\s)*)。?\Z"
)

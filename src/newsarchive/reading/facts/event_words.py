"""The words that tell whether a dated sentence reports something that happened: tables, by what they show."""

from __future__ import annotations

import re

from newsarchive.reading.facts import calendars

# Right before a date, these make it a limit, a beginning or a state of things, not the day something happened.
NOT_WHEN = re.compile(
    r"(?:\b(?:[Đđ]ến|[Tt]ới|[Hh]ết|[Tt]rước|[Ss]au|[Tt]ừ|[Hh]ạn|[Mm]uộn nhất|[Cc]hậm nhất|là|[Ss]inh|SN|[Kk]ỷ niệm"
    r"|[Nn]hân|[Qq]uốc khánh|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter|[Ss]ince|[Ff]rom|[Aa]s of|[Bb]orn(?: on)?|[Dd]ue"
    r"|dès|[Aa]vant|[Aa]près|[Dd]epuis|jusqu['’]au|née?|[Ss]ejak|[Hh]ingga|[Ss]ampai|[Ss]ebelum|[Ss]etelah|[Pp]er)"
    r"|[截至止自从到前后生])(?:\s(?:hết|thời điểm|ngày|vào|cuối|on|le|the|tanggal|đêm|sáng|chiều|trưa|tối))*\s?\Z"
)
NOT_WHEN_SPAN = re.compile(r"\b(?:[Đđ]ến|[Tt]ới|[Hh]ết|[Tt]rước|[Ss]au|[Hh]ạn|[Kk]ỷ niệm)(?:\s(?:hết|ngày))*\s?\Z")

# A document and the day it bears: the citation of a law, not an event. The first is its number right before the date.
DOCUMENT_NUMBER = re.compile(r"/[A-ZĐ]{2,}[^\s,;]{0,20},?(?:\s[^,.;]{0,40})?\s?[(]?\Z")
DOCUMENT_NAME = re.compile(
    r"\b(?:[Nn]ghị quyết|[Qq]uyết định|[Nn]ghị định|[Tt]hông tư|[Cc]hỉ thị|[Ll]uật|[Cc]ông văn|[Kk]ế hoạch số"
    r"|[Tt]hông báo số"
    r"|[Tt]ờ trình|[Vv]ăn bản|[Bb]áo cáo số|[Cc]ông điện|[Kk]ết luận số|[Hh]ướng dẫn số|[Pp]háp lệnh|[Hh]iến pháp"
    r"|[Hh]ợp đồng"
    r"|Decree|Decision|Resolution|Directive|Circular|Act|Law|[Dd]écret|[Ll]oi|[Aa]rrêté|Peraturan|Undang-[Uu]ndang)\b"
    r"[^.;,]{0,80}\Z"
)

FUTURE = re.compile(
    r"\b(?:sẽ|dự kiến|sắp|dự định|lên kế hoạch|theo kế hoạch|phấn đấu|chuẩn bị|tới đây|sắp tới|will|shall|would"
    r"|is to|are to|to be"
    r"|plan(?:s|ned)? to|expected|scheduled|due to|upcoming|akan|rencananya|direncanakan|devrait|devraient|sera"
    r"|seront|aura lieu"
    r"|auront lieu|prévue?s?)\b|将|預計|预计|计划",
    re.IGNORECASE,
)
UNREAL = re.compile(r"\b(?:nếu|giả sử|chưa|không phải|liệu|if|unless|not|n['’]|jika|tidak|belum)\b|如果", re.IGNORECASE)

# What happened, by language. Without a past marker a verb tells it only where the clause begins with its day.
_VI = (
    "đã vừa vừa_qua diễn_ra chủ_trì tổ_chức khai_mạc bế_mạc ký ký_kết tiếp hội_đàm hội_kiến gặp gặp_gỡ thăm họp "
    "ban_hành "
    "công_bố phát_biểu tham_dự dự trao tiếp_nhận khánh_thành khởi_công bàn_giao bắt bắt_giữ khởi_tố xét_xử "
    "tuyên_phạt tuyên_án "
    "xảy_ra thông_báo quyết_định phê_duyệt bổ_nhiệm ra_mắt điện_đàm trả_lời chứng_kiến làm_việc kiểm_tra thông_qua "
    "phát_hiện phát_động tặng tiếp_xúc hạ_cánh về_đến cập_cảng đón tiếp_đón tiễn bầu nhậm_chức qua_đời từ_trần "
    "ghi_nhận triệt_phá tạm_giữ tạm_giam khám_xét đạt được_tổ_chức được_khai_mạc thành_lập nhận trình thị_sát "
    "đặt_chân lên_đường dâng_hương động_viên bỏ_phiếu đưa_vào xuất_hiện thống_nhất gửi đăng đăng_tải cho_biết "
    "khẳng_định "
    "nhấn_mạnh yêu_cầu chỉ_đạo đề_nghị công_nhận mở_cửa khai_trương trao_đổi tử_vong tử_nạn chìm cháy nổ đâm va_chạm"
)
_ID = (
    "telah sudah menandatangani menggelar mengadakan bertemu mengatakan meresmikan menerima menyerahkan "
    "menghadiri melantik "
    "mengumumkan meluncurkan membuka menutup mengunjungi tiba terjadi berlangsung ditangkap diresmikan digelar "
    "dilantik "
    "menangkap menolak menyita membangun mencatat melaporkan "
    "menyatakan menetapkan memimpin menyampaikan meninggal"
)
_EN = (
    "was were had has have signed held met said told announced opened began took made won lost fell rose led left came "
    "went gave received arrived visited chaired launched hosted died killed struck hit broke sent paid spoke wrote"
)
_HAPPENED = "|".join(
    sorted((word.replace("_", " ") for words in (_VI, _ID, _EN) for word in words.split()), key=len, reverse=True)
)
HAPPENED = re.compile(
    rf"\b(?:{_HAPPENED}(?!\s(?:tục|theo|cận|báo|án|toán|định|thức|độ|vật|dấu|mẽ|đầu từ))|(?:[a-z]{{3,20}}[^e\W]ed"
    rf"|[a-z]{{3,20}}eed)"
    r"|(?:a|ont|est|sont|s['’]est|se sont)\s(?:été\s)?[a-zà-ÿ]{2,20}(?:é|i|u|is|it|ert)(?:e?s?))\b"
    r"|了|举行|舉行|签署|簽署|会见|會見|召开|召開|宣布|发布|访问|抵达|出席|表示"
)
# In a sentence that only mentions its day, these show that the clause reports what was done.
PAST = re.compile(
    rf"\b(?:{_ID.replace(' ', '|')}"
    r"|đã|vừa|diễn ra|xảy ra|(?:được|bị) (?:tổ chức|ký|khai mạc|thành lập|ban hành|công bố|tiến hành|khởi công"
    r"|khánh thành|bắt|khởi tố)"
    r"|was|were|telah|sudah|(?:se sont|s['’]est)\s[a-zà-ÿ]{2,20}(?:é|i|u|is|it)(?:e?s?)"
    r"|(?:a|ont)\s(?:été\s)?[a-zà-ÿ]{2,20}(?:é|i|u|is|it)(?:e?s?)|(?:a|ont)\s(?:r|dé)?(?:ouvert|couvert|offert)"
    r"|[a-z]{3,20}ed|held|met"
    r"|took place|signed)\b|了"
)

# The words before a period of days: "Trong hai ngày 10 và 11/8", "Từ ngày 10 đến …".
PERIOD_BEFORE = re.compile(
    r"\b(?:[Tt]rong (?:các|hai|ba|bốn|năm|[0-9]+) ngày|[Tt]rong|[Tt]ừ|[Ff]rom|[Dd]u|[Dd]ari|[Oo]n"
    r"|[Bb]etween)\s(?:từ\s)?\Z"
)
# Not an action, although a verb may stand with it.
NO_ACTION = re.compile(
    r"\b(?:có hiệu lực|hết hiệu lực|hết hạn|là ngày|là hạn|là thời hạn|là dịp|takes? effect|into force)\b"
)
# A title that ends with these leaves out what was said.
SAYS_NOTHING = re.compile(
    r"\b(?:said|says|told|announced|added|mengatakan|cho biết|cho hay|khẳng định|nhấn mạnh|a (?:dit|déclaré))\Z"
)
# The action is told of something by the way; the sentence is about something else.
BY_THE_WAY = re.compile(r"\b(?:which|who|that|whose|qui|dont|où|yang|mà)\s", re.IGNORECASE)
PART_OF_DAY_BEFORE = re.compile(
    rf"(?:(?:\b[Vv]ào|\b[Ll]úc|\b[Tt]rong|\b[Oo]n|\b[Pp]ada|\b[Hh]ôm nay|\b[Hh]ôm "
    rf"qua)\s)?(?:\b{calendars.PARTS_OF_DAY}\s)?"
    rf"(?:\b[Nn]gày\s)?[(]?\Z"
)
# A clause that opens with these tells where or on what occasion; the one after it tells what.
SETTING = re.compile(
    r"(?:tại|ở|trong|nhân|dưới|theo|sau|trước|với|nhằm|để|do|bên lề|trên|từ|qua|in|at|during|under|after|before"
    r"|with|à|au"
    r"|aux|dans|lors|pendant|di|dalam|saat|usai)\s",
    re.IGNORECASE,
)
# What only goes with an action that is told elsewhere in the sentence.
ATTENDANT = re.compile(
    r"(?:sau|trước|để|nhằm|do|theo|với|khi|after|before|afin|après|avant|setelah|usai)\s", re.IGNORECASE
)
# Where a clause may end and still be a headline: before these words, before an opening quote, at a comma.
BREAK = re.compile(
    r"[,;:](?=\s)|\s[-–—]\s|\s(?=[“\"‘«(])"
    r"|\s(?=(?:nhằm|để|do|trong khuôn khổ|trong đó|theo đó|trước|sau khi|khi|vì|bởi|nhân dịp|với sự|dưới sự|cùng với"
    r"|which|who|where|after|before|as|while|because|during|lors|afin|pour|dont|yang|untuk|setelah|dalam rangka)\s)"
)
DANGLING = re.compile(
    r"[\s,;:–—(“\"‘-]+(?:(?:và|của|là|với|về|cho|do|để|nhằm|tại|ở|trong|các|những|một|này|được|bị|theo|từ|đến|vào"
    r"|như|cùng|hay|hoặc"
    r"|trên|dưới|qua|bởi|giữa|the|a|an|of|and|to|in|on|at|for|with|by|from|that|which|or|le|la|les|de|du|des|et|à"
    r"|un|une|pour|dan|di"
    r"|ke|dari|yang|untuk|pada)[\s,;:–—(“\"‘-]*)?\Z"
)

"""Fields to fill in and the buttons under them: of readers' comments, and of letters that are subscribed to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsarchive.nouns.lazy import once
from newsarchive.reading.lines.line import Line, key
from newsarchive.reading.words import vocabulary
from newsarchive.reading.words.patterns import compiled

FIELD_WORDS = 16  # of fields and buttons on one line

# What stands beside the fields of a form, and on its button.
_FIELDS = vocabulary.table(
    """
    họ và tên | họ tên | họ và tên của bạn | tên | tên của bạn | số điện thoại | điện thoại | nội dung | email
    | e-mail | email của bạn | tiêu đề | địa chỉ | gửi | gửi đi | gửi ý kiến | mã xác nhận | mã bảo vệ
    | nhập lại | làm lại | tên hiển thị | tên người gửi | hoàn tất | mã an toàn | mã kiểm tra | website | name |
    | pseudo | địa chỉ email | email address | e-mail address | adresse e-mail | adresse email | alamat email
    | 邮箱地址 | 電子郵件 | ulangi | hapus | 昵称 | 重置 | 验证码
    | your name | your email | message | your message | comment | nom | votre nom
    | votre e-mail | votre email | votre adresse email | votre adresse e-mail | votre adresse électronique
    | votre message | votre commentaire | votre site web | site web | site internet | prévisualiser | aperçu
    | your email address | your comment | your website | website url | preview | preview comment | display name
    | nội dung bình luận | ý kiến của bạn | lời nhắn | thông tin của bạn | địa chỉ email của bạn | xem trước
    | email anda | alamat email anda | komentar anda | situs web | pratinjau | 您的姓名 | 您的邮箱 | 暱稱 | 電郵 | 称呼
    | 內容 | 预览 | 預覽
    | envoyer | nama | nama anda | pesan | komentar | kirim | 姓名 | 邮箱 | 内容 | 提交
    """
)
OF_LETTERS = vocabulary.table(
    """
    email | e-mail | email của bạn | your email | votre e-mail | gửi | gửi đi | envoyer | kirim | 邮箱 | 提交
    """
)


@once
def is_field(line: Line) -> bool:
    """Whether a line names a field to fill in, or the button under it."""
    if line.key in _FIELDS or line.key.removesuffix("(*").strip() in _FIELDS:
        return True
    parts = fields(line)
    return len(parts) > 1 and all(key(part) in _FIELDS for part in parts)


def names_field(name: str) -> bool:
    """Whether some words, as they are compared, name a field."""
    return name in _FIELDS


def fields(line: Line) -> Sequence[str]:
    """What stands beside each other on one short line."""
    if line.words > FIELD_WORDS:
        return ()
    if line.shown[0] == "[" and line.shown[-1] == "]":  # a text browser sets them in brackets: "[Họ tên] [Email] [Gửi]"
        return _BRACKETED.split(line.shown[1:-1])
    return _APART.split(line.shown) if "  " in line.shown else ()


_APART = re.compile(r"\s{2,}")
_BRACKETED = re.compile(r"\]\s*\[")
# What stands over a form that is no readers' comment: an appointment, an order, a call back.
_ORDERS = compiled(
    r"(?:dat|dang ky|hen|nhan|gui yeu cau|yeu cau)(?: \w+){0,1} (?:lich|hen|kham|tu van|phong|ve|hang|mua"
    r"|bao gia|tuyen sinh|hoc|goi lai|dich vu)\b.{0,40}"
    r"|(?:book|make|request|schedule|order)\b.{0,30} (?:appointment|call ?back|quote|ticket|table|visit|copy).{0,20}"
    r"|(?:prendre|demander|reserver)\b.{0,30} (?:rendez-vous|devis|rappel|place).{0,20}"
    r"|(?:buat|daftar|pesan)\b.{0,20} (?:janji|konsultasi|tiket|kamar).{0,20}"
    r"|.{0,4}(?:预约|預約|订购|訂購|报名|報名).{0,6}"
)


def orders(line: Line) -> bool:
    """Whether a line stands over a form that orders something."""
    return bool(_ORDERS.fullmatch(line.key))

"""Fields to fill in and the buttons under them: of readers' comments, and of letters that are subscribed to."""

from __future__ import annotations

import re

from newsarchive.reading.lines.line import Line, key
from newsarchive.reading.words import vocabulary

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
    | votre e-mail | envoyer | nama | nama anda | pesan | komentar | kirim | 姓名 | 邮箱 | 内容 | 提交
    """
)
OF_LETTERS = vocabulary.table(
    """
    email | e-mail | email của bạn | your email | votre e-mail | gửi | gửi đi | envoyer | kirim | 邮箱 | 提交
    """
)


def is_field(line: Line) -> bool:
    """Whether a line names a field to fill in, or the button under it."""
    if line.key in _FIELDS or line.key.removesuffix("(*").strip() in _FIELDS:
        return True
    parts = _APART.split(line.shown) if "  " in line.shown and line.words <= FIELD_WORDS else ()
    return len(parts) > 1 and all(key(part) in _FIELDS for part in parts)


_APART = re.compile(r"\s{2,}")

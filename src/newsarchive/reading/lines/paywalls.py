"""What a page says where it keeps the rest of a story for those who pay for it or log in.

Each form is a whole line and tells of reading on: who writes about subscribers says something of them.
"""

from __future__ import annotations

from newsarchive.reading.lines.line import Line
from newsarchive.reading.words import vocabulary
from newsarchive.reading.words.patterns import compiled

WALL_WORDS = 24  # of such a line
FIRST_WORDS = vocabulary.words(
    """
    bạn quý phần đoạn nội bài đăng mua nạp nâng hãy vui để đã subscribe log sign register become join to this you the
    already continue read keep unlock cet la il vous anda abonnez-vous connectez-vous inscrivez-vous pour article déjà
    lisez berlangganan masuk login daftar artikel konten untuk sudah silakan baca
    登录 登入 订阅 訂閱 付费 付費 开通 開通 剩余 剩餘 本文 已有
    """
)
_ON = r"(?:tiep|tiep tuc|toan bo|toan van|tron bo|tron ven|day du|het|phan con lai)"
_READS = rf"de (?:(?:xem|doc|theo doi) {_ON}|tiep tuc (?:doc|xem))"
_FORMS = compiled(
    r"(?:ban|quy vi|ban doc)(?: vua| dang| da)? (?:xem|doc)(?: het| xong)? (?:phan|doan|ban) (?:mien phi|xem truoc"
    r"|doc thu|gioi thieu|dau).{0,40}"
    r"|(?:phan|doan|noi dung) (?:con lai|tiep theo|day du)(?: cua .{2,30})? (?:chi )?(?:danh|duoc danh) (?:rieng )?cho"
    r".{0,50}"
    r"|(?:bai|bai viet|noi dung)(?: nay)? (?:chi )?(?:danh|duoc danh) (?:rieng )?cho (?:thue bao|hoi vien|thanh vien"
    r"|ban doc (?:dai han|tra phi|dang ky)|nguoi dang ky).{0,40}"
    rf"|(?:hay |vui long )?(?:dang ky|dang nhap|mua|nap|nang cap|tro thanh)\b.{{0,60}} {_READS}.{{0,30}}"
    rf"|{_READS},? .{{0,40}}(?:dang ky|dang nhap|mua)\b.{{0,30}}"
    r"|da (?:co tai khoan|la (?:thanh vien|hoi vien|thue bao)|dang ky)\?.{0,30}"
    r"|(?:please )?(?:subscribe|log in|sign in|register|sign up|become a (?:member|subscriber)|join)\b.{0,50}"
    r" to (?:continue|keep|read on|unlock|finish)\b.{0,40}"
    r"|(?:to )?(?:continue|keep) reading(?: this| the)?(?: article| story)?,? .{0,60}"
    r"(?:subscri|log in|sign in|register|member)\w*.{0,20}"
    r"|(?:this|the rest of this) (?:article|story|content|post) is (?:for|available to|reserved for|exclusive to)"
    r" (?:our |paying |paid )?(?:subscribers|members).{0,30}"
    r"|already (?:a (?:subscriber|member)|have an account|registered|subscribed)\?.{0,30}"
    r"|(?:cet |la suite de (?:cet |l')?)?article (?:est )?(?:reserve|reservee) aux abonnes.{0,40}"
    r"|(?:cet )?article (?:reserve|offert) (?:aux|par un) abonne.{0,40}|cet article vous est offert.{0,40}"
    r"|pour lire (?:gratuitement |la suite de )?cet article.{0,40}(?:connectez|abonnez|inscrivez)-vous.{0,30}"
    r"|il vous reste (?:\d{1,2} ?%|une partie|l'essentiel|encore|la suite|plus de)(?: .{0,20})?"
    r" (?:article|texte|dossier|reportage|.{0,8}(?:lire|decouvrir))\b.{0,40}"
    r"|vous avez (?:lu|atteint|consulte) .{0,40}(?:articles?|contenus?) (?:gratuits?|offerts?).{0,30}"
    r"|you(?:'ve| have) (?:read|reached|used) .{0,40}free (?:articles?|stories|story)\b.{0,30}"
    r"|anda (?:telah|sudah) (?:membaca|mencapai) .{0,30}(?:artikel|berita) gratis.{0,30}"
    r"|la suite est reservee.{0,40}|(?:vous avez |vous etes )?deja (?:abonne|inscrit|un compte)e? ?\?.{0,30}"
    r"|(?:abonnez-vous|connectez-vous|inscrivez-vous)\b.{0,50} pour (?:lire la suite|continuer|poursuivre).{0,30}"
    r"|(?:silakan )?(?:berlangganan|masuk|login|daftar)\b.{0,50} untuk (?:membaca (?:selengkapnya|lanjutan|seluruh)"
    r"|melanjutkan|terus membaca).{0,30}"
    r"|(?:artikel|konten) ini (?:khusus|hanya) untuk (?:pelanggan|anggota|member).{0,30}"
    r"|sudah (?:punya akun|berlangganan|jadi pelanggan)\?.{0,30}"
    r"|(?:登[录錄入]|订阅|訂閱|付[费費]|[开開]通[会會][员員]).{0,10}(?:阅读|閱讀|查看|解[锁鎖])(?:全文|剩[余餘]|更多|完整)?.{0,8}"
    r"|(?:剩[余餘]|本文其[余餘]|本文).{0,10}(?:付[费費]|[订訂][阅閱]|[会會][员員])(?:专享|專享|可见|可見|后|後|内容|內容).{0,10}"
)


def is_wall(line: Line) -> bool:
    """Whether a line says that the story goes on only for who pays or logs in, or asks him to."""
    if line.words > WALL_WORDS or not line.key:
        return False
    return _FORMS.fullmatch(line.key.replace("’", "'")) is not None

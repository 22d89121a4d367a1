"""What a site says of itself between the paragraphs: newsletters, cookies, subscriptions, the form for an address.

Such a notice is told in whole sentences and would pass for a paragraph. It is
known by how it begins, and only where one of its words stands in the line. Who
writes about newsletters or cookies begins otherwise: a form here addresses the
reader, or names what only a site has.
"""

from __future__ import annotations

import re

from newsarchive.reading.language import begins_wide
from newsarchive.reading.lines import notices_wide
from newsarchive.reading.lines.line import Line
from newsarchive.reading.words import vocabulary
from newsarchive.reading.words.patterns import compiled

OPINION_WORDS = 16  # of what a site asks about its page
NOTICE_WORDS = 60  # of one notice; a longer line is a paragraph about such things

# The words with which notices begin: a line that begins otherwise is not looked at.
FIRST_WORDS = vocabulary.words(
    """
    adblock adblocker bloqueur pemblokir sepertinya our advertising phát nous
    chào nhiệt kính xin welcome bienvenue selamat
    bấm banner iklan space slot ads ad quảng leaderboard billboard pub
    by please sign subscribe register get receive want like enjoy enjoyed enjoying love keep stay never don't don’t
    be i buy click cliquez klik nhan share bagikan menyukai partager j'aime j’aime memuat follow this ce situs
    newsletter chaque tous vous abonnement sans silakan ok valider kirim the you you've you’ve already not to
    support help story article content text post video continue enable turn allow activate your we our protected
    thank thanks check unsubscribe download open install enter type email e-mail mail cet cette la contenu il déjà
    grup group channel saluran kanal muat story ikuti masuk abonnéabonnez-vous abonneabonnez-vous
    pas abonnez-vous inscrivez-vous recevez retrouvez votre adresse courriel suite en nous connectez-vous
    identifiez-vous nhập địa find join visit watch retrouvez-nous rejoignez-nous temukan load show view see browse
    voir afficher charger lihat pour téléchargez activez soutenez dapatkan ikuti simak baca cek pantau scroll gulir
    artikel konten sudah belum masuk login daftar mari yuk ayo bergabung gabung dengan kami aktifkan jangan unduh
    pasang listen audio pause play mute unmute suivez instal anda kamu masukkan alamat surel
    send get become donate contribute souhaitez-vous voulez-vous envie a des agenda je m'abonner m’abonner s'abonner
    s’abonner
    phiên sesi không xem đọc bấm nhấn ấn nhập tải bạn quý độc theo dõi đặt thích chủ đánh bài tin trang nội thông dang
    at début debut fin prioriser summarize summarise translate fakta did something sorry oops an there une un
    maaf views opinions (the (views (opinions make add set choose select access la notre url terjadi provide create or
    for conformément ne would explore kindly hide
    tap all digital langganan
    khi berita
    mua read see avez rate how was did is spotted found signaler une comment lire apakah bagaimana ada nilai beri view
    """
)


def _forms(text: str) -> re.Pattern[str]:
    """One pattern of a table that has a form a line, without case or marks."""
    return compiled("|".join(line.strip() for line in text.splitlines() if line.strip()))


_FORMS = _forms(
    r"""
    (?:never miss|be the first to know|don't miss) ?(?:an?|the|another)? ?(?:local |big )?(?:story|update|headline)?$
    (?:\* )?i (?:understand and )?(?:agree|consent)\b.{0,80}\b(?:site|terms|privacy|newsletter|e-?mails?)
    buy (?:now|this photo|photos?|a print)$
    (?:click|cliquez|klik|nhan|bam) (?:to|pour|untuk|de|vao day de) (?:share|email|print|partager|envoyer|imprimer)\b
    (?:klik|nhan|bam) (?:untuk|de|vao day de) (?:membagikan|berbagi|mengirim|mencetak|chia se|gui|in)\b
    (?:banner|(?:slot )?iklan|ads?|quang cao|leaderboard|billboard|pub) ?[(]?\d{2,4} ?[x*×] ?\d{2,4}(?: ?px)?[)]?$
    (?:share this|like this|bagikan ini|menyukai ini|partager|j'aime ca|like loading|memuat)\.*$
    follow .{2,50} on (?:facebook|twitter|instagram|x|tiktok|youtube|threads|bluesky|linkedin)\b.{0,80}
    (?:this site|ce site|situs ini) (?:uses|utilise|menggunakan) akismet
    newsletter(?: [\w'-]+){0,4}$
    (?:chaque|tous les) (?:matins?|jours?|soirs?|semaine).{0,60}(?:recevez|newsletter|votre (?:lettre|boite|e-?mail))
    (?:chaque|tous les) (?:matins?|jours?|soirs?|semaine),? (?:tout |toute )?(?:l'essentiel|le meilleur|l'actualite)\b
    vous devez (?!.{0,80}(?:comment|reagir|participer)).{0,60}(?:abonn|inscri|connect)
    (?:abonnement )?sans engagement$
    silakan (?:baca|ikuti|kunjungi|simak) .{0,120}
    (?:ok|valider|kirim)$
    (?:listen to (?:this|the) (?:story|article)|enable audio|audio (?:article|version)|pause|play|mute|unmute)$
    suivez .{0,120}\b(?:newsletter|toute l'actualite)
    by \w+ing\b.{0,80}\b(?:you|i) (?:agree|consent|accept|confirm|acknowledge|understand|opt)\b
    by \w+ing\b.{0,60} ads?\b.{0,60}\byou (?:support|help|keep|fund|allow)\b.{0,60}
    en (?:acceptant|autorisant|desactivant)\b.{0,60}(?:publicite|bloqueur).{0,60}\b(?:soutenez|aidez|permettez)\b
    dengan (?:mengizinkan|mematikan|menampilkan)\b.{0,40}\biklan\b.{0,60}\banda (?:mendukung|membantu|ikut)\b
    khi (?:cho phep|bat|tat)\b.{0,40}\bquang cao\b.{0,60}\b(?:ban|quy vi|ban doc) (?:dang |se |da )?(?:ung ho|giup)\b
    (?:this|the) (?:article|story|page) is (?:free|available|open)\b.{0,40}\b(?:if|when|once) you (?:regis|sign|log)
    (?:cet article|ce contenu) est (?:gratuit|offert|accessible)\b.{0,40}\b(?:si vous|des que vous|apres inscr)
    (?:artikel|berita) ini (?:gratis|dapat dibaca)\b.{0,40}\b(?:jika|setelah) (?:anda )?(?:(?:men)?daftar|masuk)\b
    (?:please )?(?:sign up|subscribe)\b.{0,80}\b(?:newsletters?|inbox|briefing|alerts|today|now)\b
    (?:please )?(?:sign up|subscribe)\b.{0,80}\b(?:to (?:read|continue|unlock|access)|for (?:free|full|just|only))\b
    (?:please )?register (?:now )?(?:to (?:read|continue|unlock|access)|for (?:full|unlimited) access)
    (?:get|receive) .{0,80}\b(?:your inbox|newsletters?|e-?mail alerts|delivered to (?:you|your))\b
    (?:want|like|enjoy(?:ing|ed)?|love|keep up|stay) .{0,90}\b(?:sign up|subscribe|newsletters?|inbox)\b
    (?:never miss|don't miss) .{0,90}\b(?:sign up|subscribe|newsletters?|inbox)\b
    (?:this|the rest of this|the full) (?:article|story|content|page|video) is .{0,40}\b(?:subscribers?|members)$
    (?:this|the rest of this|the full) (?:article|story|content|page|video) is .{0,40}\bsubscribers?\b
    you(?:'ve| have)? (?:(?:reached|read|used) .{0,40}\barticles?\b|\d+ .{0,20}articles? (?:left|remaining))
    already (?:an? (?:subscriber|member)|have an? (?:account|subscription)|registered|subscribed)\b
    not (?:yet )?an? (?:subscriber|member)\b
    (?:to|please) (?:continue|keep) reading\b
    to read (?:this|the full|the rest|more)\b.{0,40}(?:subscribe|sign|log|register)
    (?:support|help fund) (?:our|independent|quality|free|local|\w+'s)\b.{0,20}journalism(?:$| (?:today|by|with)\b)
    (?:story|article|content|text|post|video) continues (?:below|after)\b
    continue reading (?:below|the main|after)\b
    (?:please )?(?:enable|turn on|allow|activate) (?:.{0,20} )?(?:javascript|cookies|push notifications)
    your browser\b.{0,60}support
    (?:we|we and our .{0,20}|this site|this website|our site|our website) (?:uses?|stores?) .{0,60}cookies?\b
    (?:we (?:value|care about) )?your privacy(?: (?:settings|choices|matters)|: we|$)
    (?:this site is )?protected by re?captcha
    thank(?:s| you) for (?:signing up|subscribing)
    (?:please )?check your (?:inbox|e-?mail)\b
    you (?:can|may) unsubscribe
    unsubscribe (?:at|any)
    (?:download|get|open|install) (?:our .{0,30}\bapp\b|the app(?:$| (?:now|today|here)))
    (?:enter |type )?(?:your )?e-?mail(?: address)?(?: here)?(?: submit| subscribe| sign up| go)?$
    (?:cet article|cette video|la suite|ce contenu|la lecture) .{0,40}(?:reserve|accessible).{0,20}(?:abonne|membre)
    il vous reste \d.{0,20}(?:a lire|article|%)
    (?:deja|pas encore|vous etes(?: deja)?|vous n'etes pas(?: encore)?) abonnee?s?\b
    (?:abonnee?)?abonnez-vous\b
    inscrivez-vous (?:a|gratuitement|ici|pour)\b.{0,40}(?:newsletter|lettre|alerte|notre|nos|ici)
    (?:recevez|retrouvez) .{0,90}\b(?:newsletters?|e-?mails?|courriel|boite|matin|notifications|application)\b
    (?:recevez|retrouvez) .{0,60}\b(?:l'actualite|l'essentiel)\b
    (?:recevez|retrouvez) .{0,60}\bchaque (?:matin|soir|jour|semaine|mois|lundi|mardi|mercredi|jeudi|vendredi)\.?$
    get involved (?:with|in) (?:the|your) .{0,40}$
    (?:votre )?(?:adresse )?(?:e-?mail|courriel)(?: (?:je m.inscris|s.inscrire|valider|ok|envoyer))?$
    (?:la )?suite (?:de l.article )?apres (?:cette|la) publicite
    en \w+ant\b.{0,60}\b(?:vous (?:acceptez|consentez|reconnaissez)|j.accepte)
    en vous inscrivant,? vous acceptez
    vous (?:pouvez|pourrez) .{0,30}(?:desinscrire|desabonner)
    nous (?:et nos|utilisons) .{0,60}(?:cookies|partenaires)
    (?:connectez-vous|identifiez-vous)\b(?!.{0,40}(?:comment|reagir|repondre))
    (?:nhap )?(?:dia chi )?email(?: cua ban)?$
    (?:like|find|join|visit|watch|follow) us (?:on|at)\b
    (?:retrouvez|rejoignez)-nous sur\b
    temukan kami di\b
    (?:load|show|view|see|browse) (?:more|all|older|newer)(?: \w+)? (?:updates|news|stories|articles|posts|entries)$
    (?:load|show|view|see|browse) (?:more|all|older|newer)(?: \w+)? (?:photos|videos?|topics|results|headlines)$
    (?:voir|afficher|charger) (?:plus d['’]|plus de |tous les |toutes les |toute l['’])\w+(?: \w+)?$
    lihat (?:semua|lebih banyak)(?: \w+){1,2}$
    pour (?:lire (?:la suite|cet article)|acceder a (?:cet article|l'integralite|tous))\b
    pour continuer (?:a lire|la lecture)\b
    (?:telechargez|activez) (?:notre|l'|les|nos).{0,40}(?:appli|notifications)
    soutenez .{0,40}(?:journalisme|presse (?:libre|independante))
    (?:dapatkan|ikuti) .{0,120}\b(?:surel|e-?mail|whatsapp|telegram|google news|aplikasi|kanal|channel|saluran)\b
    (?:ban )?(?:da )?khong (?:su dung|thao tac tren) (?:site|website|trang)\b.{0,140}
    phien (?:lam viec|dang nhap|truy cap)\b.{0,40}\b(?:het han|ket thuc)\b.{0,80}
    (?:your|votre) session\b.{0,40}(?:expir|timed? out|ended).{0,80}
    sesi (?:anda|kamu)\b.{0,40}\b(?:berakhir|habis)\b.{0,80}
    (?:simak|baca|cek|pantau|temukan) (?:juga )?(?:berita|artikel|breaking|kumpulan).{0,120}\b(?:whatsapp|google news)\b
    (?:simak|baca|cek|pantau|temukan) (?:juga )?(?:berita|artikel|breaking|kumpulan).{0,90}\b(?:kanal|channel|saluran)\b
    (?:scroll|gulir) (?:untuk|ke)\b
    artikel (?:ini )?(?:masih )?(?:berlanjut|lanjut)\b
    konten (?:ini )?(?:khusus|eksklusif|premium)(?: untuk)? (?:pelanggan|member|anggota)
    (?:sudah|belum) (?:berlangganan|punya akun|memiliki akun)\b
    (?:masuk|login) (?:atau daftar|ke akun|untuk (?:membaca|melanjutkan))
    daftar (?:sekarang|gratis)(?:$| untuk (?:membaca|berlangganan))
    (?:mari|yuk|ayo),? (?:bergabung|gabung|join|follow|subscribe|berlangganan)\b
    (?:join|masuk|ikuti) (?:ke )?(?:grup|group|channel|saluran|kanal|komunitas)\b.{0,160}
    muat turun aplikasi\b.{0,80}$
    vous avez (?:trouve|repere|vu|constate) une (?:erreur|faute|coquille)\b.{0,30}\? ?(?:merci|signalez)\b.{0,60}$
    did you know .{0,40}\b(?:subscription|subscrib|member).{0,140}
    we use your (?:sign-?up|e-?mail|details)\b.{0,300}
    (?:sorry, )?something went wrong\b.{0,20}(?:try again.{0,20})?$
    (?:oops,? |sorry,? )?(?:an error (?:has )?occurred|there was an error)\b.{0,30}try again.{0,20}$
    (?:une erreur (?:est survenue|s'est produite)|un probleme est survenu)\b.{0,60}$
    (?:maaf, )?terjadi kesalahan\b.{0,20}(?:coba|ulangi).{0,20}$
    (?:please )?(?:enter|provide) a valid e-?mail\b.{0,20}$
    (?:please )?create (?:a |your )?(?:free )?account to (?:read|continue|keep|unlock|access)\b.{0,40}$
    or (?:sign ?up|signup|log ?in|login|register|subscribe) to (?:continue|keep) reading$
    or (?:sign in|log in|register) (?:with|using) .{2,40}$
    votre (?:adresse )?e-?mail,? (?:avec votre consentement|sera|est utilise)\b.{0,200}
    conformement a la (?:loi|reglementation)\b.{0,40}(?:informatique|rgpd|donnees)\b.{0,200}
    cet article vous a (?:ete utile|plu|interesse)\b.{0,300}
    ne (?:manquez|ratez) (?:plus )?(?:rien|aucune?) ?(?:info(?:rmation)?s?|actu(?:alite)?s?|article)?\b[^.]{0,60}$
    ce site est protege par recaptcha\b.{0,160}
    don't miss (?:out )?(?:on )?(?:the |our )?(?:latest|top|breaking|daily) (?:news|stories|headlines|updates)\b.{0,40}
    subscribe to .{2,60} to (?:get|gain|have|enjoy) (?:full |unlimited |instant )?access\b.{0,300}
    would you like to (?:receive|get) (?:our|the|daily|weekly|breaking|more)\b.{0,80}
    watch more (?:of )?(?:our|the) videos\b.{0,30}$
    (?:visit|check out|explore|browse) our (?:video hub|videos?|shop|store|podcasts?|jobs? (?:board|site))\b.{0,30}$
    (?:kindly|please) share (?:this|the) (?:story|post|article|news)\b.{0,30}$
    share this (?:story|post|article|news)(?: (?:on|with|via).{0,40})? ?:$
    hide ads?(?:vertisements?)?$
    (?:click|tap) here to (?:join|subscribe|sign up|download|follow)\b.{0,60}$
    (?:klik|langganan) .{0,60}\b(?:per bulan|klik di sini|disini)\.?$
    click to (?:expand|enlarge|view|see|open|play).{0,40}$
    all articles from (?:our|the) (?:website|site)s?(?: and .{0,20})?$
    (?:the )?digital (?:version|edition|replica) of (?:today's|the) .{2,20}$
    (?:suivez|rejoignez) (?:notre|nos|la) (?:chaine|compte|page|groupe|canal)s?\b.{0,40}$
    (?:follow|join) our .{0,20}(?:channel|page|group|community)\b.{0,30}$
    (?:debut|fin) du widget\b.{0,60}$
    prioriser .{2,40} (?:sur|dans) google$
    support .{2,40}['’]s? journalism\b.{0,60}$
    at .{2,30}, we (?:firmly |strongly )?believe\b.{0,60}journalism\b.{0,400}
    (?:please )?(?:summari[sz]e|translate) this (?:article|story|page)(?: with ai)?$
    how does this (?:story |article |post )?make you feel\??$
    fakta atau hoa[kx]s?\?.{0,300}
    text ads? ?: .{0,120}$
    there are no comments yet\b.{0,60}$
    send (?:us )?your (?:story ideas|tips|stories|news) (?:to|via|by)\b.{0,120}
    (?:the )?.{2,20} (?:is|are) not responsible for the content of external (?:internet )?(?:sites|links|websites)\.?$
    access to .{2,40} (?:articles?|content|stories) requires? .{0,40}subscription\b.{0,60}
    (?:make|add|set|choose|select) .{2,30} (?:as )?(?:a |your )?preferred (?:news )?source (?:on|in) google$
    join .{2,40} (?:whatsapp|telegram|facebook|viber) (?:channel|group|community)s?\b.{0,60}$
    for more .{2,60}(?:videos|news|stories|updates),? (?:please )?(?:visit|follow|like|subscribe|download) .{2,80}$
    (?:la |notre )?newsletter (?:de|du|des) (?:votre|vos|notre) [^.!?]{2,40}$
    (?:abonnez|inscrivez)-vous$
    \(?the above (?:story|article|post|content) (?:is|has been) .{0,60}(?:verified|authored|syndicated)\b.{0,200}
    \(?(?:the )?(?:views|opinions)(?: and opinions)? (?:expressed|appearing) (?:here|above|in (?:this|the above)) .{9,}
    ad ?block(?:er|ing)?(?: \w+)? (?:detected|enabled|is (?:on|active|enabled))\b.{0,40}$
    (?:we(?:'ve)?|our (?:site|system)s?)(?: have| has)? (?:detected|noticed)\b.{0,40}\bad[ -]?block.{0,200}
    (?:your experience|advertising|ads?) .{0,80}\byour ad ?block(?:er)?\b.{0,200}
    please (?:note:? clicking|disable|turn off|switch off|whitelist|pause)\b.{0,60}\bad ?block.{0,200}
    (?:bloqueur (?:de )?(?:pub|annonce)\w*|adblock) (?:detecte|active)\b.{0,80}$
    (?:nous avons detecte|vous utilisez|il semble que vous utilis\w+)\b.{0,30}\b(?:bloqueur|adblock).{0,200}
    (?:adblock|pemblokir iklan) (?:terdeteksi|aktif|terpasang)\b.{0,60}$
    (?:kami mendeteksi|anda menggunakan|sepertinya anda)\b.{0,40}\b(?:adblock|(?:pem)?blokir iklan).{0,200}
    (?:phat hien|ban (?:dang|co the dang)) .{0,30}\b(?:trinh|phan mem|tien ich|cong cu)? ?chan quang cao\b.{0,200}
    url berhasil (?:dicopy|disalin)$
    story saved$
    you can find this story in (?:my |your )?(?:bookmarks|reading list|saved)\b.{0,40}$
    (?:ber)?gabung .{0,60}\b(?:whatsapp|telegram|channel)\b
    dengan \w+,? (?:anda|kamu) (?:telah )?(?:setuju|menyetujui)
    kami menggunakan cookie
    aktifkan notifikasi
    jangan lupa (?:subscribe|follow|like)
    (?:download|unduh|pasang|instal) aplikasi (?:kami|\w+(?: \w+)? (?:di|sekarang|untuk))\b
    (?:anda|kamu) (?:sudah|telah) (?:membaca|mencapai) .{0,40}artikel
    (?:bam|nhan|nhap|click)(?: vao day)? de (?:chia se|(?:xem|doc) (?:bai|ban) goc|gui (?:bai|e-?mail)|in bai)\b.{0,60}$
    (?:xem|doc)(?: tiep)? (?:bai|tin|bai viet|ban|nguon) goc$
    (?:xem|doc) tiep (?:tren|tai|o) (?:trang|bao|nguon|ban|website|bai) ?.{0,30}$
    (?:xem|doc) (?:bai(?: viet)?|tin|ban|nguon) goc (?:tren|tai|o|tu) .{2,40}$
    (?:read|view|see) (?:the )?(?:original|full) (?:article|story|post|version) (?:on|at|in) .{2,40}$
    (?:baca|lihat) (?:artikel|berita) (?:asli(?:nya)?|selengkapnya) (?:di|pada) .{2,40}$
    (?:read|view|see) (?:the )?original(?: article| story| source| post)?$
    (?:lire|voir) (?:l'article|la source)(?: original| originale)?(?: sur .{2,30})?$
    (?:dang ky )?nhan (?:ban tin|thu|tin|bai moi|chuyen)\b[^.]{0,60}\b(?:e-?mail|hang (?:tuan|ngay))\b[^.]{0,20}\.?$
    (?:dang ky )?nhan (?:ban tin|thu|tin|bai moi|chuyen)\b[^.]{0,60}\bmoi (?:sang|toi|ngay|tuan|thu)\b[^.]{0,20}\.?$
    theo doi (?:blog|trang|kenh|chuyen muc)(?: nay)? (?:qua|bang) e-?mail$
    dat mua dai han\b.{0,60}$
    (?:dat mua|mua) (?:bao in|tap chi in|bao dai han|an pham)(?: \w+){0,3}$
    (?:dia chi )?e-?mail(?: cua ban)? (?:dang ky|gui|nhan tin)$
    votre (?:journal|quotidien|newsletter|lettre|dose|rendez-vous)\b.{0,60}\b(?:boite|mail|e-?mail|inscri)
    (?:get|receive) .{0,60}\bby e-?mail\.?$
    (?:rate|nilai|noter|evaluer) (?:this|l'|cet|artikel|berita)\b.{0,40}$
    send (?:us )?your (?:news|photos|stories|pictures|letters)\b.{0,30}$
    become an? (?:supporter|member|subscriber|patron)\b.{0,40}$
    (?:donate|contribute|give) (?:now|today|here)\b.{0,30}$
    (?:subscribe|join) (?:now )?(?:for|from) (?:just |only )?[£$€]\d.{0,40}$
    (?:souhaitez-vous|vous souhaitez|voulez-vous|vous voulez|envie de) (?:recevoir|ne rien manquer).{0,110}$
    la newsletter (?:de|du|des|d').{2,40} : .{0,110}$
    newsletter : .{0,110}$
    (?:je m'abonne|m'abonner|s'abonner)\b.{0,60}$
    (?:a partir de|des|seulement|pour) \d+(?:[.,]\d\d)? ?(?:€|euros?\b).{0,60}$
    agenda (?:du|des) \d.{0,60}$
    lihat (?:\w+ ){1,2}selengkapnya$
    (?:masukkan )?(?:alamat )?(?:e-?mail|surel)(?: anda)?(?: kirim| daftar)?$
    (?:nhiet liet |kinh |xin )?chao (?:mung |don )?(?:quy|cac|ban)\b[^.]{0,40}\b(?:den (?:voi|tham)|ghe tham)\b.{0,140}$
    welcome to (?:the |our )?.{0,60}\b(?:website|web site|site|portal|blog|homepage)\b.{0,60}$
    bienvenue (?:sur|a) .{0,60}\b(?:site|portail|blog)\b.{0,60}$
    selamat datang di .{0,60}\b(?:website|situs|portal|laman|blog)\b.{0,60}$
    """
)
# Asks the reader what he thinks of the page, or whether he found a fault in it.
_OF_PAGE = compiled(
    r"\b(?:bai viet|bai|chu de|ban tin|trang|noi dung)(?: \w+)? nay\b|^danh gia (?:bai viet|bai|trang)\b"
    r"|\b(?:this|our) (?:article|story|page|post|content|site|topic)\b|\bcet article\b|\bcette page\b"
    r"|\b(?:artikel|berita|halaman|konten) ini\b|本文|本页|这篇文章"
)
_OPINION = compiled(
    r"\b(?:huu ich|hai long|the nao|thich|phat hien|loi|sai|danh gia|muon nhan|helpful|useful|enjoy(?:ed)?|like|error"
    r"|mistake|wrong|satisfied|rate|typo|utile|erreur|faute|aime|interesse|plu|bermanfaat|membantu|suka|kesalahan"
    r"|puas"
    r"|menarik)\b|有用|有帮助|满意|错误"
)
_STARS = compiled(
    r"(?:danh gia|xep hang|rate|rating|note|nilai)\b[^1-5]{0,30}"
    r"(?: ?\|? ?[1-5] ?(?:sao|stars?|etoiles?|bintang)?){4,5}.{0,20}"
)
_AGREES = compiled(
    r"\b(?:you (?:can|may)|vous pouvez|anda (?:dapat|bisa)) (?:unsubscribe|vous desabonner|berhenti berlangganan)"
    r" (?:at any ?time|any ?time|a tout moment|kapan saja)|"
    r"\b(?:agree|consent|subject) to our\b|\byou (?:agree|consent) to the (?:terms|privacy|use of cookies)"
)


def agrees(text: str) -> bool:
    """The cheap test: whether a line has a word for agreeing to something, or for not answering for it."""
    return any(map(text.__contains__, _AGREEMENT))


_AGREEMENT = ("agree", "consent", "to our", "not responsible", "nsubscribe", "désabonner", "berlangganan")


def is_notice(line: Line) -> bool:
    """Whether a line is what a site says of itself, in a sentence or in a form."""
    if line.words > NOTICE_WORDS or not line.key:
        return False
    if begins_wide(line.shown) or line.shown[0] == "[":
        return notices_wide.is_notice(line.shown)
    text = " ".join(line.key.replace("’", "'").split())
    if _FORMS.match(text) or (agrees(line.shown) and _AGREES.search(text)):
        return True
    return _asks_of_page(line, text)


def _asks_of_page(line: Line, text: str) -> bool:
    """Whether a short line asks what the reader thinks of the page, or whether there is a fault in it."""
    if _STARS.fullmatch(text):
        return True
    if line.words > OPINION_WORDS or not ("?" in line.shown or "？" in line.shown):
        return False
    return bool(_OF_PAGE.search(text) and _OPINION.search(text))


DISCLAIMER_LIMIT = 300  # code points of what a site says of rights and views
# Whose views a page gives, and who has rights in it: "特别声明：以上内容为用户上传，本平台仅提供信息存储服务".
_DISCLAIMER = re.compile(
    r"[（(※*【\s]*(?:\d[.、])?(?:(?:特别|免责|版权|郑重|重要|法律|本站|本网|平台|网站|内容|作者|转载)?声明|(?:特別|免責|版權|鄭重)?聲明|版权(?:说明"
    r"|提示|所有)|本文|本站|本网|本新聞|本新闻|本報導|本報道|本报道|本著作|本刊"
    r"|本報|本报|本網站|本平台|[\u3400-\u9fff]{2,8}网所有|[\u3400-\u9fff]{2,8}(?:号|號)?系信息|本网站|凡|以上|文章|图片|素材|部分|转载|轉載|未经|未經|如有|免责|注[:：]|内容)"
)
_OF_RIGHTS = re.compile(
    r"仅提供信息存储|[仅僅](?:代表|供)(?:作者|原作者|个人|個人|发布者|参考|參考)|不代表本[网站报平刊台社網報]"
    r"|不代表.{0,12}(?:观点|觀點|立场|立場)|[转轉][载載]请附|[不勿]得(?:擅自)?(?:转载|轉載|[复複][制製]|引用|[变變]造|[转轉][贴貼])"
    r"|[务務][经經][书書]面授[权權]|所有[权權][归歸]|[版权權]{2}均?[属屬]|信息发布平台|仅为信息"
    r"|如有侵[权犯權]|涉及?侵权|涉及版[权權]"
    r"|侵[权權].{0,6}[删刪]除|版[权權][归歸]原?作者|文责自负|转载请(?:注明|联系)|轉載請|[请請][註注]明(?:出|来|來)"
    r"|著作[权權][归歸]"
)


def disclaims(line: Line) -> bool:
    """Whether a line in Chinese says whose views the page gives, or who has rights in it."""
    text = line.shown
    return len(text) <= DISCLAIMER_LIMIT and bool(_DISCLAIMER.match(text) and _OF_RIGHTS.search(text))

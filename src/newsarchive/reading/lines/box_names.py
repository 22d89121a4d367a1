"""What a box of other stories or of readers' comments calls itself, beyond the names that a table can list.

"More press releases", "Other local news", "Nos derniers articles", "Artikel
lainnya", "今日推荐": a word for more, and one for what a site prints.
"""

from __future__ import annotations

import re

from newsarchive.reading.language import begins_wide
from newsarchive.reading.words import furniture, vocabulary

NAME_LIMIT = 70  # code points of a box's name
COMMENT_LIMIT = 140  # … and of what asks readers to comment


def _any_of(text: str, **named: str) -> re.Pattern[str]:
    """One pattern of a table that has a form a line, as lines are compared; `named`: what stands in it by a name."""
    for name, pattern in named.items():
        text = text.replace(name, pattern)
    return re.compile("|".join(line.strip() for line in text.splitlines() if line.strip()))


# Vietnamese, English, French, Indonesian, Chinese.
_STORIES = _any_of(
    r"""
    (?:(?:cac|nhung|mot so) )?(?:tin|tin bai|bai|bai viet|video|anh|san pham|cau hoi|hoi dap)(?: \w+){0,3} OF_THESE
    (?:(?:cac|nhung|mot so) )?(?:van ban|thong tin|chuyen muc)(?: \w+){0,3} OF_THESE
    (?:(?:cac|nhung|mot so) )?(?:phong su(?: anh)?|tac pham|mon(?: ngon| an)?|ban tin|bai tho|truyen(?: ngan)?) khac
    (?:(?:cac|nhung|mot so) )?(?:su kien|ky su|cau chuyen|hoat dong|cong thuc|phong van|chuyen de|album|clip|du an) khac
    (?:(?:cac|nhung) )?(?:bai|bai viet|tin|chu de|chuyen) (?:tuong tu|gan day|ngau nhien|cung .{2,30})
    (?:(?:cac|nhung) )?(?:bai|bai viet|tin|tin bai) (?:khac|moi) (?:trong|cua|cung|thuoc|ve) .{2,30}
    (?:cac |nhung )?(?:chuyen|nhan vat|guong mat)(?: [\w-]+){0,2} khac
    (?:cac )?(?:bai |tin |tin bai )?cung (?:so|ky|ban tin|tap)(?: bao)?(?: nay)
    (?:et|a lire|lire|a voir|voir) (?:aussi|egalement) (?:sur|dans) .{2,40}
    (?:noi dung|tin|bai(?: viet)?|video) (?:duoc )?(?:de xuat|goi y|tai tro|danh cho ban|ban co the thich)
    (?:tin |bai )?(?:duoc )?(?:doc|xem|quan tam|chia se|binh luan|tim(?: kiem)?) nhieu(?: nhat)? OF_LATE
    (?:duoc )?(?:de xuat|goi y|lua chon|chon loc|danh)(?: rieng)?(?: cho| danh cho) (?:ban|ban doc|doc gia)
    (?:doc gia|ban doc|nguoi doc) (?:khac )?(?:con|cung|dang)(?: \w+)? (?:doc|xem|quan tam)
    (?:co the )?(?:ban|ban doc|doc gia|quy vi)(?: doc)?(?: co the| muon| nen| cung){0,2} AS_READERS_DO(?: them)?
    (?:dang |duoc ){1,2}(?:doc|quan tam|xem)(?: nhieu)?(?: nhat)?
    (?:(?:cac|nhung) )?(?:tin|tin tuc|tin bai|bai|bai bao|bai viet)(?: hay| hot| nong)? (?:nen|dang|phai|can) READ_THEM
    (?:ban |ban doc |doc gia )?(?:dung|khong nen|khong the|cho nen) (?:bo lo|bo qua)|(?:co the )?ban chua (?:doc|xem)
    (?:tin|bai|bai viet|video)(?: bai)? (?:chon loc|(?:doc|xem|nghe) nhieu nhat)
    must[- ](?:read|see|watch)s?(?: (?:stories|news|today))?|worth (?:a )?(?:read|reading|watching)
    read this (?:next|too)
    a ne pas (?:manquer|rater|louper)|les incontournables(?: du jour)?|nos coups de coeur
    (?:wajib|layak|patut|perlu|menarik)(?: untuk)? (?:di)?(?:baca|simak|tonton)|bacaan (?:lain(?:nya)?|pilihan|terkait)
    (?:必[读讀看]|不容[错錯][过過]|不可[错錯][过過]|值得一[看读讀]|[编編][辑輯]精[选選]|小[编編]精[选選])(?:新闻|新聞|文章)?
    (?:more|other|latest|recent|related|popular|trending|recommended|similar|top)(?: [\w'’-]+){0,2} PRINTED
    (?:top|latest|trending|popular)(?: [\w'’-]+)? (?:news|stories|headlines|posts|reads) ENGLISH_LATE
    previous(?: [\w'’-]+){0,2} (?:news|stories|articles)
    (?:more|other|latest|recent|related) (?:top|local|press|sports?|business|national|world) (?:reports|updates|videos)
    more (?:from|on|about) .{2,40}
    more by (?:the |our )?[\w'’.-]+(?: [\w'’.-]+){0,3}
    more in (?:\w+|(?:this|the|our) (?:section|series|category|topic|issue|folder))
    (?:you|people|readers) (?:may|might) (?:also )?(?:like|enjoy|be interested in)(?: \w+){0,2}
    (?:people|readers) (?:also|are) (?:read|reading|liked)
    (?:hand-?)?(?:selected|picked|chosen|recommended|curated) for you
    (?:readers|others) also .{3,20}
    what (?:others are|people are|we['’]re|to) read(?:ing)?(?: next| now)?
    (?:keep reading|in case you missed it|from the archives?|elsewhere on the web|don['’]t miss (?:this|these|out))
    editors?['’]?s? (?:choice|picks?|selection)
    most (?:read|popular|viewed|shared|commented|watched)(?: \w+| (?:in|on|this|today|stories|articles|news) .{1,20})?
    (?:les |nos |d['’]autres )?(?:articles?|actualites?|contenus|sujets|dossiers|videos) (?:lies?|similaires?|associes?)
    (?:les |nos )?(?:articles?|actualites?|actus?|infos|videos) (?:recente?s?|populaires?|recommande?e?s?)
    (?:les |nos )?(?:articles?|actualites?|actus?|infos|videos) les plus (?:lus|lues|vus|vues)
    (?:les |nos |d['’])?(?:autres |derniers? )?(?:articles?|actualites?|infos|textes|breves) FRENCH_SAME
    (?:les |nos )?articles (?:en relation|de la rubrique)
    (?:more |other )?(?:news|stories|articles|posts|reports) (?:in|from|of|on) (?:the|this) same \w+
    (?:berita|artikel|tulisan|kabar|pos)(?: lain(?:nya)?)? (?:dalam|di|dari|pada)? ?INDONESIAN_SAME
    (?:同|本)(?:栏目|欄目|类|類|专题|專題|频道|頻道|版|主题|主題)(?:的)?(?:新闻|新聞|文章|稿件|报道|報導|其他.{0,4})
    (?:d['’])?autres (?:articles|actualites|actus|infos|communiques)(?: .{1,30})?
    (?:autres|derniers|dernieres|nos) (?:articles|actualites|nouvelles|sujets|videos|communiques)(?: \w+){0,2}
    (?:nos|les) derniere?s (?:articles|actualites|infos|nouvelles|communiques|numeros)(?: .{1,20})?
    (?:les )?plus (?:lue?s|vue?s|consulte?e?s|partage?e?s|commente?e?s)(?: .{1,20})?
    (?:dans|sur) (?:la|le|ce) meme (?:rubrique|sujet|theme|dossier|categorie|thematique)
    vous (?:aimerez|pourriez|aimeriez)(?: peut-etre)? (?:aussi|aimer|egalement).{0,20}
    la redaction vous (?:conseille|recommande)
    (?:selectionnee?s?|choisie?s?|recommandee?s?|propose?e?s?) pour vous
    (?:nos |les |d['’]autres )?(?:lecteurs|internautes|abonnes) (?:ont|lisent|consultent) (?:aussi |egalement )?.{2,20}
    (?:a (?:decouvrir|suivre|consulter)|ils? ont) (?:aussi|egalement|ensuite)(?: \w+)?
    (?:prolongez|poursuivez) (?:votre|la) lecture.{0,40}
    tous nos (?:articles|communiques).{0,20}
    (?:siaran pers|rilis|warta|liputan|pengumuman|kegiatan|opini|kolom|tulisan|kasus|cerita) INDONESIAN_OTHER
    we also published the following (?:articles|stories)(?: \w+)?
    (?:featured|editors['’]? picks?:?) (?:stories|articles|news|posts)
    (?:plus|autres articles|articles|tous les articles) (?:de l['’]auteure?|du meme auteur|de cet auteur)
    (?:vu an|vu viec|chuyen an|phien toa|tran dau) (?:khac|lien quan)
    [\u3400-\u9fff]{0,4}(?:新闻|新聞|文章|视频)精[选選]
    (?:其他|其它|同类|同類)(?:新聞|新闻|報導|報道|报道|消息|文章)
    (?:berita|artikel|video|foto|topik|kabar) (?:\w+ ){0,2}(?:terkait|lain(?:nya)?|terbaru|terpopuler|terkini|pilihan)
    (?:berita|artikel|video|foto|topik|kabar|info|pos) (?:terkait|lain(?:nya)?|terbaru|terkini|sebelumnya)(?: .{1,20})?
    (?:berita|artikel|video|foto|topik) (?:terpopuler|populer|pilihan)(?: .{1,20})?
    (?:saksikan|simak|tonton|lihat)(?: juga)?(?: \w+)? (?:video|tayangan|cuplikan|streaming)(?: \w+){0,4}
    (?:dipilih|disarankan|direkomendasikan) untuk (?:anda|kamu)(?: \w+)?
    pembaca (?:lain )?juga .{3,20}
    (?:rekomendasi|pilihan) (?:untuk|editor|redaksi|berita|artikel).{0,20}
    (?:terpopuler|terkini|paling (?:populer|banyak dibaca|dicari))(?: .{1,20})?
    (?:mungkin (?:anda|kamu) suka|(?:anda|kamu) mungkin (?:suka|tertarik).{0,20}|jangan lewatkan)
    (?:本文)?(?:相关|相關)(?:新闻|文章|报道|稿件|新聞|報道|報導)
    (?:相关|热门).{1,4}|推荐.{1,3}|(?:图文|精彩|热点|编辑|新闻|阅读|视频|本期|為您|为您|今日|小编|站内)推[荐薦]|最新动态
    (?:热点|最新|更多|精彩|延伸|今日|本周|往期|其他|同类)(?:新闻|阅读|报道|文章|链接|推荐|资讯|内容)
    (?:热点|最新|更多|精彩|今日|本周|往期)(?:视频|图片|稿件|回顾|话题|排行|搜索)
    (?:新闻|阅读|点击|热度|文章|热点|一周|本周)(?:排行|排行榜|热榜|榜单|点击榜)
    (?:相關|熱門|更多|最新|延伸|推薦|精選)(?:新聞|閱讀|報導|文章|影音|內容|推薦)
    (?:相關|熱門|更多|最新|今日|本週|精選|點閱|人氣|點擊)(?:消息|報道|排行|排行榜|話題|人物|專題|資訊|影片|圖輯|头条|頭條)
    更多(?:人物|消息|专题|资讯|精彩|内容|图片|故事)
    more (?:opinion|sports?|business|politics|culture|crime|features|lifestyle|columns|letters|entertainment)
    (?:in the (?:headlines|news)|(?:today['’]s|top|other|local) headlines)
    (?:dans|sur) (?:ce|le meme) (?:numero|dossier|magazine)
    (?:toutes? (?:les|nos|l['’])) ?(?:actualites?|actus?|infos?|communiques)(?: .{1,30})?
    (?:大家|读者|網友|网友|別人|别人)(?:还|還|也|都)(?:在)?(?:看|读|讀)了?.{0,3}
    (?:猜你|您可能|你可能|大家都)(?:喜欢|感兴趣|在看|爱看).{0,6}
    """,
    OF_THESE="(?:khac|lien quan|moi(?: nhat| cap nhat)?|noi bat|da dua|da dang|quan tam|xem nhieu|doc nhieu|tiep theo"
    "|ke tiep)",
    OF_LATE="(?:(?:trong |hom |cua )?(?:ngay|nay|tuan|thang|nam|24h|24 gio|qua)(?: nay| qua| truoc)?)",
    ENGLISH_LATE="(?:today|now|right now|tonight|this (?:week|month)|of the (?:day|week|month))",
    FRENCH_SAME="(?:de|du|dans|sur) (?:l[ae] |ce )?meme (?:rubrique|auteur|sujet|theme|dossier|categorie|jour|edition)",
    INDONESIAN_SAME="(?:rubrik|kategori|kanal|topik|penulis|edisi) (?:yang )?(?:sama|ini)",
    INDONESIAN_OTHER="(?:terkait|lain(?:nya)?|terbaru|terkini)",
    AS_READERS_DO="(?:quan tam|thich|doc|xem)",
    READ_THEM="(?:doc|xem|biet|chu y|quan tam)(?: nhat| hom nay| trong ngay| trong tuan)?",
    PRINTED="(?:news|stories|story|articles|posts|headlines|reads|reading|coverage|content|releases|statements|topics"
    "|videos|reports|features|interviews|reviews|columns|galleries|podcasts|cases|for you)",
)
_COMMENTS = _any_of(
    r"""
    (?:please )?(?:log ?in|sign in|register|subscribe)(?: or (?:register|sign up|log in))? to (?:comment|reply).{0,40}
    (?:please )?(?:log ?in|sign in|register|subscribe)(?: or (?:register|sign up|log in))? to (?:post a|join the).{0,40}
    you must be (?:logged in|a subscriber|registered).{0,40}comment.{0,10}
    be the first to (?:comment|reply).{0,20}
    (?:all )?comments (?:are|will be) (?:moderated|closed|subject to|reviewed).{0,80}
    your e-?mail address will not be published.{0,60}
    vous devez etre (?:connecte|inscrit|abonne).{0,60}comment.{0,30}
    (?:vous (?:souhaitez|voulez)|envie de) (?:reagir|commenter|donner votre avis)\b.{0,60}
    (?:connectez-vous|identifiez-vous|inscrivez-vous|abonnez-vous) pour (?:commenter|reagir|repondre|laisser un).{0,40}
    (?:kinh )?(?:moi )?(?:ban doc|ban|quy doc gia|doc gia|quy vi)(?: \w+){0,3} GIVES (?:\w+ ){0,2}OPINION\b.{0,50} HERE
    soyez le premier a (?:commenter|reagir).{0,20}
    votre adresse (?:e-?mail|de messagerie|email) ne sera pas publiee.{0,80}
    (?:signaler|repondre a) (?:un |ce )?(?:abus|commentaire).{0,10}
    (?:silakan |silahkan )?(?:login|masuk|daftar) untuk (?:berkomentar|memberi|menulis).{0,40}
    (?:jadilah|jadi) yang pertama (?:ber|mem)?.{0,12}komentar.{0,20}
    alamat email anda tidak akan (?:dipublikasikan|ditampilkan).{0,60}
    (?:l['’])?espace (?:des |de )?(?:commentaires?|contributions?|discussions?|debats?)\b.{0,80}
    (?:les )?(?:contributions?|reactions?) (?:sont |est )?(?:fermees?|closes?|reservees?|moderees?)(?: .{0,40})?
    connectez-vous ou .{0,40}commenter.{0,40}
    pour (?:commenter|reagir),? .{0,60}
    you are commenting using.{0,60}
    (?:save my name|notify me of).{0,100}
    (?:simpan nama|beritahu saya|enregistrer mon nom|prevenez-moi).{0,100}
    \d{1,4} (?:thoughts?|responses?|replies|comments?|reflexions?|reponses?|commentaires?) (?:on|to|a|sur) .{3,90}
    one (?:thought|response|reply|comment) (?:on|to) .{3,90}
    \d{1,4} (?:pemikiran|tanggapan|komentar|balasan) (?:pada|untuk|di) .{3,90}
    (?:binh luan|thao luan|y kien|nhan xet|phan hoi)(?: cua ban)? (?:se|phai|can|chi) .{2,90}
    y kien (?:ban doc|doc gia|cua ban) ?:? ?\(?chua co .{2,20}
    (?:ban doc |vui long |xin ){1,2}(?:nhap|go) (?:binh luan|tieng viet).{0,60}
    (?:ban |vui long |hay |can |phai |ban doc ){1,4}(?:dang nhap|dang ky)(?: \w+){0,10} TO_COMMENT
    \(?(?:ban |vui long |hay |can |phai ){1,4}(?:dang nhap|dang ky)(?: \w+){0,6} TO_ANSWER
    (?:readers?['’]? )?(?:comments?|commenting)(?: on this \w+)? (?:is|are|has been|have been)(?: now)? CLOSED
    comments?:? (?:our )?(?:rules|policy|guidelines|terms|code)
    (?:we want|we welcome|we encourage|please keep) .{0,12}(?:our|your) (?:comments|discussion)\b.{0,120}
    (?:les )?commentaires? (?:sont |est )?(?:fermes|desactives|clos|reserves|moderes)(?: .{0,40})?
    (?:kolom )?komentar (?:telah |sudah )?(?:ditutup|dinonaktifkan).{0,40}
    (?:chuc nang |muc )?binh luan (?:da |dang |tam )?(?:dong|bi tat|bi dong|ket thuc|tam dung).{0,60}
    (?:dang nhap|dang ky) TO_COMMENT
    (?:e-?mail|dia chi e-?mail)(?: cua ban)? (?:se|cua ban) .{0,12}khong .{2,60}
    hay la nguoi dau tien (?:binh luan|chia se|nhan xet|gui|viet|de lai).{0,40}
    (?:hien )?chua co (?:y kien|binh luan|nhan xet|phan hoi)(?: nao)?
    vous devez (?:etre|vous) .{2,30} pour (?:reagir|commenter|participer|repondre).{0,30}
    (?:voir|lire|afficher)(?: tous)? les (?:commentaires|reactions).{0,20}
    (?:join the conversation|have your say)\b.{0,80}
    (?:please )?(?:read|see|follow) our (?:community|comment(?:s|ing)?) (?:guidelines|policy|rules).{0,40}
    komentar (?:anda |pembaca )?(?:akan|harus|sepenuhnya) .{2,80}
    (?:masuk|login|daftar) untuk (?:memberi|menulis|mengirim|meninggalkan)(?:kan)? komentar
    (?:您的|你的)?评论(?:将|会|需|须).{2,20}
    登录后?(?:才能|可以?|即可)?(?:发表|参与)?评论.{0,10}
    (?:请)?文明上网.{0,30}
    (?:热门|最新|精选|精彩|全部|网友|更多|用户|查看|所有|熱門|精選|網友|讀者|读者)(?:跟贴|跟帖|回帖|留言|评论|評論|回應)[(（]?\d{0,6}[)）]?
    (?:發表|发表|登錄發表|登录发表)(?:意見|意见|評論|评论|留言|看法).{0,12}(?:遵守|規範|规范|規定|规定|理性|文明).{0,40}
    (?:已有|共有?)?\s?\d{1,6}\s?(?:人|条|條|則|位)(?:参与|參與|跟贴|跟帖)
    comments?: (?:our )?(?:rules|policy|guidelines).{0,20}
    (?:本文|本篇)(?:评论|評論).{0,40}|(?:评论|評論)(?:正在)?(?:加载|載入)中?.{0,4}|最大(?:长度|長度).{0,20}
    comments have to be in \w+, .{3,120}
    comments (?:must|should) be (?:in english|civil|respectful|relevant|on[ -]topic|polite).{0,100}
    comments are (?:limited|available|open|restricted) (?:to|only).{0,60}
    (?:共有?|已有) ?\d{0,6} ?[条條則位]?(?:网友|網友)?(?:评论|評論|留言|跟帖|回應).{0,20}
    (?:评论|評論|留言).{0,4}\d{1,6} ?人参与.{0,20}
    (?:[您你])?(?:需要?先?|必须先?|必須先?|[请請]先?)?登[入录錄].{0,10}(?:评论|評論|留言|回應|意見|意见|跟帖|看法|互动|互動).{0,10}
    (?:网友|網友|讀者|读者)?(?:评论|評論|留言|回應)(?:僅|仅)?(?:代表|不代表).{2,40}
    """,
    TO_COMMENT="de (?:co the )?(?:binh luan|gui (?:y kien|binh luan)|viet (?:y kien|binh luan)|phan hoi"
    "|tham gia binh luan).{0,40}",
    GIVES="(?:gui|chia se|de lai|viet|dong gop)",
    OPINION="(?:y kien|binh luan|cam nhan|cam nghi|nhan xet|phan hoi)",
    HERE="(?:tai day|o day|ben duoi|duoi day|phia duoi|vao o (?:ben )?duoi)",
    TO_ANSWER="de (?:tra loi|dang|gui) (?:bai|chu de).{0,20}",
    CLOSED="(?:closed|disabled|off|limited)(?: .{0,60})?",
)

# The words with which the names of boxes begin; without one of them no pattern is tried.
FIRST_WORDS = vocabulary.words(
    """
    more other latest recent related popular trending recommended top similar previous you people readers what keep in
    from elsewhere don't don’t editor's editor’s editors' editors’ editors editor most les nos d'autres d’autres autres
    derniers dernieres article articles actualites actus infos contenus sujets dossiers videos plus dans sur
    prolongez poursuivez vous la
    tous berita artikel video foto topik kabar info pos rekomendasi pilihan terpopuler terkini paling mungkin anda kamu
    today's today’s local toutes toute
    một phóng tác món truyện sự ký câu hoạt công album clip podcast dự
    cùng et lire voir selected picked chosen hand-picked handpicked curated others nhân gương chuyện được đề gợi lựa
    chọn dành người sélectionné sélectionnés sélectionnée sélectionnées choisi choisis choisie choisies recommandé
    recommandés proposé proposés lecteurs internautes abonnés ils il à saksikan simak tonton lihat dipilih disarankan
    direkomendasikan pembaca 大家 读者 網友 网友
    jangan các những một tin bài ảnh sản câu hỏi văn thông chuyên có bạn độc quý đang được
    nội xem đọc quan chia bình tìm siaran rilis warta liputan pengumuman kegiatan opini kolom tulisan kasus cerita we
    featured vụ chuyên phiên trận đừng không chớ must must-read must-reads worth read wajib layak patut perlu menarik
    bacaan
    """
)
_FIRST = FIRST_WORDS | {entry.partition(" ")[0] for entry in furniture.RELATED_OPENINGS}  # those of the table, too
FIRST_OF_COMMENTS = vocabulary.words(
    """
    please log readers readers' readers’ reader comment commenting we les commentaire commentaires kolom chuc (bạn
    moi kinh quy doc identifiez-vous
    login sign register subscribe you be all comments your vous connectez-vous inscrivez-vous
    abonnez-vous soyez votre signaler l'espace l’espace espace pour save notify simpan beritahu enregistrer
    prevenez-moi repondre one binh thao y nhan phan vui xin ban hay can phai dang dia hien chua voir lire afficher
    join envie have read see follow komentar email e-mail silakan silahkan masuk daftar jadilah jadi alamat
    """
)


def is_of_stories(key: str) -> bool:
    """Whether a line (as it is compared) is the name of a box of other stories."""
    if len(key) > NAME_LIMIT or not (key.partition(" ")[0].rstrip(",") in _FIRST or begins_wide(key)):
        return False  # nearly every line
    return not any(word in key for word in _OF_READERS) and bool(_STORIES.fullmatch(key.replace(",", "")))


_OF_READERS = ("comment", "评论", "評論", "跟贴", "跟帖", "留言", "回帖")


def without_translation(key: str) -> str:
    """The Chinese words of a name that goes on with the same in English ("相關新聞 related"); none of another."""
    if not begins_wide(key) or not ("a" <= key[-1] <= "z"):
        return ""
    match = _TRANSLATED.fullmatch(key)
    return match[1] if match else ""


_TRANSLATED = re.compile(r"([\u3400-\u9fff]{2,10})[ /|·]{1,3}[a-z][a-z' -]{2,40}")


def is_of_comments(key: str) -> bool:
    """Whether a line (as it is compared) asks readers for comments, or says how to give them."""
    return len(key) <= COMMENT_LIMIT and bool(_COMMENTS.fullmatch(key))

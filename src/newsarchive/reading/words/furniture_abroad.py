"""Words of the furniture of news pages in English, French, Indonesian and Chinese of either script.

Each table adds to the one of the same name in `furniture`, which says what it
is for; see `vocabulary` for how they are compared.
"""

from __future__ import annotations

from newsarchive.reading.words import furniture_systems as systems
from newsarchive.reading.words.vocabulary import table

NAVIGATION_SURE = table(
    """
    首頁 | 登入 | 註冊 | 會員登入 | 會員中心 | 列印 | 友善列印 | 轉寄 | 轉寄好友 | 搜尋 | 回首頁 | 回到首頁 | 回頂端
    | 回到頂端 | 回到頂部 | 返回頂端 | 返回頁首 | 返回頂部 | 看更多 | 查看更多 | 閱讀更多 | 閱讀全文 | 繼續閱讀
    | 載入更多 | 下一頁 | 上一頁 | 字級 | 字體 | 字體大小 | 縮小 | 關閉 | 廣告 | 訂閱 | 訂閱電子報 | 電子報
    | 電子報訂閱 | 加入好友 | 加入line好友 | 複製連結 | 複製網址 | 分享至facebook | 分享至line | 分享到facebook
    | 臉書 | 臉書分享 | line分享 | 下載app | app下載 | 網站地圖 | 網站導覽 | 無障礙 | 跳到主要內容 | 跳至主要內容
    | 跳到主要内容 | 繁體中文 | 简体中文 | 繁體版 | 简体版 | 追蹤我們 | 追蹤 | 我要贊助 | 訂閱方案 | 立即訂閱 | 關注
    | 关注 | 订阅 | 点赞 | 复制链接 | 转发 | 举报 | 语音播报 | 打开app | 下载app | app下载 | 打开客户端
    | 注册登录 | 登录/注册 | 登录注册 | 退出 | 返回列表 | 返回上一页 | 返回上页 | 关闭本页 | 打印本文 | 打印此页
    | 打印页面 | 打印文章 | 关闭页面 | 手机阅读 | 手机浏览 | 微信公众号 | 官方微信 | 官方微博 | 新媒体矩阵
    | 分享至朋友圈 | 分享至好友和朋友圈 | 分享给好友 | 轻触阅读原文 | 继续滑动看下一个 | 向上滑动看下一个
    | 预览时标签不可点 | 微信扫一扫 | 展开全文 | 收起 | 收起全文 | 点击展开 | 点击查看全文 | 听全文 | 收听全文
    | 语音阅读 | 智能播报 | 无障碍浏览 | 无障碍阅读 | 长者模式 | 长者版 | 适老版 | 关怀版 | 关爱版 | 老年版
    | 智能机器人
    | 用户登录 | 个人中心 | 登录个人中心 | 手机版 | 移动版 | 电脑版 | 移动端 | 客户端 | 往期回顾 | 返回主页 | 返回目录
    | 电子版 | 电子报 | 本文所在版面 | 所在版面
    | 往期报纸 | 版面概览 | 版面目录 | 上一版面 | 下一版面 | 放大 | 缩小 | 字号变大 | 字号变小 | 分享到微信
    | 分享到微博
    | 阅读原文 | 查看原文 | 我要纠错 | 在线投稿 | 讚 | 赞 | 在看 | 收藏 | 網頁版 | 手機版 | 回目錄 | 返回目錄
    | 推文 | 分享到line | 分享到 line | 回列表 | 回新聞列表 | 上一張 | 下一張 | 上一张 | 下一张 | 看原圖 | 查看原图
    | 缩小字体 | 放大字体 | 我要反馈 | 收藏文章 | 收藏本文 | 收藏此文 | 設為首頁 | 设为首页 | 加入收藏 | 打印预览
    | 大字版 | 用line傳送 | 用line传送 | 傳送到line | 用facebook分享 | 小字号 | 大字号 | 中字号 | 打开全文
    | 我要举报 | 回上一頁 | 回上頁 | 聽語音 | 語音播放 | 相關附件 | 附件下載 | 跳到主要內容區塊 | 阅读下一篇
    | 更多 >> | 更多>>
    | 我要报料 | 我要投稿 | 数字报 | 版面导航 | 默认 | 上一版 | 下一版 | 朗读 | 纠错 | send us your news
    | get involved with the news | send your news & photos | send your news | donate | donate now
    | become a supporter | become a member | become a subscriber | support us | gift subscriptions | e-edition
    | view e-edition | read today's paper | today's paper | place an ad | advertise with us | submit a tip
    | submit a story | submit a news tip | submit a letter | follow topic | follow author | save this story
    | gift article | gift this article | share this link | open in app | use app
    | read in app | read in the app | open in the app | view in app | view in the app | continue in app | get app
    | đọc trên app | đọc trên ứng dụng | mở ứng dụng | mở trên ứng dụng | xem trên ứng dụng | xem trên app
    | lire dans l'application | ouvrir dans l'application | ouvrir l'application | lire dans l'appli
    | baca di aplikasi | buka di aplikasi | buka aplikasi | lanjut di aplikasi
    | 打开app | app内打开 | 在app中打开 | 打开客户端 | 客户端打开 | 用app看 | 開啟app | skip ad | remove ads
    | scroll to top | top of page | go back | back to news | back to releases | return to news | all releases
    | get the app | download our app | print page | email this page | share this page | view in browser | text only
    | déjà abonné | je me connecte | se connecter / s'inscrire | m'abonner | offrir un abonnement
    | journal numérique | lire le journal | l'édition du jour | mon journal | mes favoris | ajouter aux favoris
    | lire plus tard | sauvegarder | signaler une erreur | haut de la page | retour à l'accueil | nous suivre
    | imprimer cette page | partager cette page | passer au contenu | ouvrir le menu | fermer le menu
    | version pdf | version imprimable | version audio | écouter l'article | lire l'article | lire cet article
    | télécharger le pdf | plan d'accès | démarches en ligne | ketentuan penggunaan | pedoman siber
    | alerter la rédaction | contacter la rédaction | faire un don | envoyer par courriel | taille de la police
    | taille de police | lihat selengkapnya | muat lainnya | tampilkan lainnya | baca e-paper | e-koran
    | gabung sekarang | cari berita | mode gelap | ganti tema | semua halaman | halaman berikutnya
    | halaman sebelumnya | tutup | tutup iklan | lanjutkan membaca | buka menu | kirim tulisan | kirim berita
    | whatsapp channel | baca di app | lihat foto | bottalk | ajouter à vos sélections | see all | promosi 1 | promosi 2
    | hamburgermenu | hamburger menu | load mobile navigation | load navigation | site search | edit page | hide ad
    | share on facebookshare on twitter | share on facebookshare on x
    | hide ads | close ad | close advertisement | report ad | report this ad | about this ad | why this ad
    | invalid email | invalid email address | invalid e-mail | view full image | enlarge image | expand image
    | open image in gallery | open image in modal | view gallery | exit full screen | enter full screen | full screen
    | show captions | hide captions | manage alerts | bookmark | add to bookmarks | remove bookmark | my bookmarks
    | lire le journal numérique | masquer la publicité | fermer la publicité | voir le diaporama | agrandir l'image
    | agrandir la photo | plein écran | gérer mes alertes | suivre ce sujet | partage | abonné | abonnés
    | réservé aux abonnés | article réservé aux abonnés | contenu réservé aux abonnés | subscriber only
    | subscribers only | subscriber-only | for subscribers | for subscribers only | zoom-inlihat foto
    | zoom-in lihat foto | perbesar gambar | sembunyikan iklan | hide iklan | bagikan artikel ini
    | bagikan artikel ini melalui | bagikan berita ini | bagikan berita ini melalui | bagikan tulisan ini
    | halaman berikut | buka semua halaman | tampilkan semua | saiz teks | kongsi artikel ini | kongsi berita ini
    | e-akhbar | muat turun aplikasi | 分享让更多人看到 | 返回搜狐，查看更多 | 返回搜狐，查看更多>> | 點擊圖片放大
    | 点击图片放大 | 点击播报本文，约 | 播报 | 分享工具 | 举报/反馈 | 举报反馈 | promosi 3
    | kembali ke atas | muat turun | langgan | log masuk | daftar masuk
    """
)

NAVIGATION_LIKELY = table(
    """
    即時 | 國內 | 國際 | 財經 | 娛樂 | 體育 | 社會 | 政治 | 地方 | 生活 | 兩岸 | 大陸 | 港聞 | 要聞 | 焦點 | 頭條
    | 熱門 | 副刊 | 論壇 | 評論 | 社論 | 觀點 | 言論 | 影音 | 圖輯 | 專題 | 專欄 | 旅遊 | 汽車 | 房產 | 文教 | 藝文
    | 產經 | 股市 | 運動 | 星座 | 東盟 | 全國 | 大馬 | 關於我們 | 聯絡我們 | 廣告刊登 | 人才招聘 | 即時新聞
    | 國際新聞 | 地方新聞 | 社會新聞 | 財經新聞 | 體育新聞 | 要闻 | 时政 | 本地 | 民生 | 法治 | 经济 | 金融 | 股票
    | 房产 | 汽车 | 三农 | 环保 | 生态 | 文旅 | 文娱 | 艺术 | 人文 | 读书 | 理论 | 党建 | 观点 | 时评 | 言论 | 专栏
    | 访谈 | 直播 | 图库 | 县区 | 区县 | 乡镇 | 政务 | 政务公开 | 政务服务 | 信息公开 | 互动交流 | 新闻中心
    | 新闻动态 | 工作动态 | 通知公告 | 公示公告 | 政策法规 | 办事指南 | 领导信箱 | 学校概况 | 校园新闻 | 教学科研
    | 教学教研 | 招生就业 | 党群工作 | 德育园地 | 家校互动 | 下载专区 | 下载中心 | 资料下载 | 企业文化 | 产品中心
    | 联系方法 | 联系方式 | 招聘信息 | 客户服务 | 不良信息举报 | 广告服务 | 加入我们 | 诚聘英才 | 意见反馈 | 网站声明
    | 用户协议 | 帮助中心 | 商务合作 | 友情链接 | 投诉建议 | 关于本网 | 本网简介 | 网站简介 | 人员查询 | 新闻热线
    | 隐私政策
    | 服务条款 | 法律声明 | 版权信息 | 常见问题 | 走进本县 | 数据发布 | 政府信息公开 | 公告公示 | 領導信箱 | 服務條款
    | 隱私權政策 | 隱私政策 | 使用條款 | 聯絡本報 | 廣告服務 | 常見問題 | 關於本報 | 意見信箱 | 客服中心 | 徵才
    | 组织机构 | 机构设置 | 要闻动态 | 图片新闻 | 新闻首页 | hubungi kami | mengenai kami | notis privasi | penafian
    | dasar privasi | terma dan syarat | terma & syarat | laman utama | carian | kongsi | kongsikan | apa reaksi anda
    | tinggal komen | ketahui lebih lanjut | tidak mahu terlepas | baca lagi | e-mel | utama | semasa | sukan | jenayah
    | mutakhir | laporan khas | rencana | bisnes | niaga | 滚动 | 滚动新闻 | 国内新闻 | 国际新闻
    """
)

RELATED_OPENINGS = table(
    """
    相關新聞 | 相關報導 | 相關報道 | 相關文章 | 相關閱讀 | 延伸閱讀 | 推薦閱讀 | 推薦新聞 | 熱門新聞 | 熱門文章
    | 熱門排行 | 人氣排行 | 點閱排行 | 最新新聞 | 最新消息 | 更多新聞 | 你可能感興趣 | 你可能也喜歡 | 猜你喜歡
    | 編輯推薦 | 精選文章 | 同場加映 | 上一則 | 下一則 | 關鍵字 | 標籤 | 熱門話題 | 今日頭條 | 人氣新聞 | 更多文章
    | 更多報導 | 今日熱門 | 上一条 | 标题导航 | 下一条 | 相关信息 | 相关内容 | 相关专题 | 相关资讯 | 热点推荐
    | 本版标题 | 本版目录 | 本版新闻 | 本版导读 | 本版文章 | 本期目录 | 本期导读 | 本期头条 | 版面目录 | 版面新闻
    | 往期推荐
    | 喜欢此内容的人还喜欢 | 看过此内容的人还看过 | 大家还在看 | 热文推荐 | 本版標題 | 同版新聞 | 精彩回顾 | 往期精彩
    | 本版标题导航 | 标题列表 | 本版稿件 | 今日版面 | 本版要闻
    | 今日要闻 | 新闻推荐 | 更多内容 | 阅读推荐 | 看了又看 | 同类文章 | 图片推荐 | 相关报导 | in the headlines
    | today's headlines | more headlines | more from the web | stories you may like | also see | more opinion
    | see more | dans le même numéro | dans ce numéro | toutes les actualités | toute l'actualité | toute l'info
    | l'actu en continu | sur le fil | berita hari ini | berita utama | hot news | indeks berita | berita sebelumnya
    | saksikan video pilihan ini | saksikan video pilihan di bawah ini | saksikan video pilihan berikut ini
    | simak video pilihan ini | simak video pilihan berikut | video pilihan | berita berkaitan | artikel berkaitan
    | artikel lain | lagi berita | berita popular | paling popular | 本文相关文章 | 本文相關文章
    | berita selanjutnya | artikel sebelumnya | artikel selanjutnya
    """
)

TAG_LABELS = systems.TAG_LABELS | table(
    "热门标签 | 熱門標籤 | 热门话题 | 本文關鍵字 "
    "| 標籤 | 關鍵字 | 關鍵詞 | 相關標籤 | 话题 | 話題 | 相关话题 | 文章关键词 | 本文关键词 | 文章标签 "
    "| 本文标签 | related topics | 收录于合集 | 收录于话题 | 收录于 | 合集 | tagar "
    "| sujets | thèmes"
)

COMMENT_OPENINGS = table(
    """
    我要留言 | 發表評論 | 發表留言 | 發表回應 | 讀者回應 | 讀者留言 | 網友留言 | 網友評論 | 網友回應 | 留言板 | 回應
    | 全部留言 | 最新留言 | 熱門留言 | 评论一下 | 写评论 | 说点什么 | 我来评论 | 查看评论 | 查看全部评论 | 网友跟帖
    | 热门跟贴 | 最新跟贴 | 热门跟帖 | 最新跟帖 | 网友跟贴 | 写留言 | 精选留言 | 精選留言 | 热门留言 | 用户评论
    | 評論區 | 评论区
    | 本文评论 | 本文評論 | 评论正在加载中 | 评论加载中 | comments have to be in english
    | 发表跟贴 | 我要跟贴 | 我来说两句 | 网友评论 | 說說你的看法 | 讀者評論 | 發表意見 | 发表意见 | 留言區 | 留言区
    | 文明评论 | 暂无留言 | 尚無留言 | 登入後留言 | 評論 | comments: our rules | our comment rules | comment rules
    | commenting rules | commenting policy | house rules | join the debate | leave your thoughts
    | comments on this story | commenting is closed | add comment | réagissez | votre commentaire | commentez
    | commentez cet article | participer à la discussion | charte de modération | règles de modération
    | beri tanggapan | tanggapan pembaca | tulis tanggapan | komentari berita ini | belum ada tanggapan
    """
)

COUNTER_UNITS = table("次點閱 | 次瀏覽 | 人瀏覽 | 次点击 | 人阅读 | 次點擊 | 人次瀏覽 | 人次浏览")

COMMENT_UNITS = table(
    """
    則留言 | 条评论 | 則評論 | 条留言 | 則回應 | 條評論 | 條留言 | 留言 | tanggapan
    | reader comments | readers' comments | avis de lecteurs
    | komentar pembaca | balasan
    """
)

CONTACT_SURE = table(
    """
    版權所有 | 網站標識碼 | 网站标识码 | 备案序号 | 公网安备 | 网站备案 | 国内统一刊号 | 国内统一连续出版物号
    | 邮发代号 | this website and associated newspapers
    | 未经授权 | 未經授權 | 未经书面授权 | 未經許可 | 增值电信业务经营许可证
    """
)
CONTACT_OPENINGS = table(
    """
    電話 | 聯絡電話 | 傳真 | 電子郵件 | 電子信箱 | 社址 | 总机 | 投稿邮箱 | 投稿信箱 | 新闻热线 | 报料热线
    | 爆料專線 | 客服專線 | 讀者服務 | 廣告專線 | 广告热线 | 发行热线 | 主管单位 | 主管 | 主辦單位 | 發行人 | 社長
    | 總編輯 | 总编 | 社长 | 法律顾问 | 法律顧問 | 举报电话 | 举报邮箱 | 学校地址 | 单位地址 | 学校电话 | 网站维护
    | 版權聲明 | 网站声明 | 免责声明 | 免責聲明 | 邮政编码 | 郵遞區號 | for further information
    | for more information | for further details | for further information contact
    | for further information please contact | for more information contact | for more information please contact
    | for further information, contact | for further information, please contact | for more information, contact
    | for more information, please contact | media contact | media contacts | press contact | press contacts
    | media enquiries | media inquiries | press enquiries | press office | contact information | issued by
    | contact presse | contacts presse | service presse | société éditrice | éditeur | imprimeur | narahubung
    | kontak media | informasi lebih lanjut hubungi | kantor pusat | pemimpin perusahaan | dewan redaksi
    | nomor telepon
    """
)

"""What a site says of itself, told from what a story tells of newsletters, cookies and subscriptions."""

from __future__ import annotations

import pytest

from newsarchive.nouns.ledger import Role
from newsarchive.reading.layout import notices, rules
from newsarchive.reading.layout.lines import Line

NOTICES = [
    "By signing up you agree to our Terms of Use and Privacy Policy.",
    "By subscribing, you accept our privacy policy.",
    "By providing your email, you agree to receive marketing messages.",
    "Sign up for our free morning newsletter",
    "Sign up to get the day's top stories in your inbox.",
    "Subscribe to our daily briefing",
    "Subscribe now for full access",
    "Get the latest headlines delivered to your inbox every morning.",
    "Get our free newsletter",
    "Want more stories like this? Subscribe to our weekly newsletter.",
    "Enjoying this article? Sign up below.",
    "Never miss a story — sign up for our newsletter.",
    "This article is for subscribers only.",
    "This story is available exclusively to Business members.",
    "You have 2 free articles left.",
    "You’ve reached your limit of free articles.",
    "Already a subscriber? Log in",
    "Already have an account? Sign in",
    "Not a subscriber yet? Join now",
    "To continue reading, please subscribe.",
    "Support independent journalism",
    "Support our journalism by becoming a member today.",
    "Story continues below advertisement",
    "Article continues after ad",
    "Continue reading below",
    "Please enable JavaScript to view the comments.",
    "Your browser does not support the video tag.",
    "We use cookies to improve your experience.",
    "We and our 214 partners store and access cookies on your device.",
    "This website uses cookies.",
    "This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.",
    "Thank you for signing up!",
    "Please check your inbox to confirm.",
    "You can unsubscribe at any time.",
    "Download our app",
    "Get the app",
    "Enter your email address",
    "Email address",
    "Your email address Subscribe",
    "Cet article est réservé aux abonnés. Il vous reste 40 % à lire.",
    "La suite est réservée aux abonnés.",
    "Déjà abonné ? Connectez-vous",
    "Pas encore abonné ? Rejoignez-nous",
    "Abonnez-vous à partir de 1 €",
    "Inscrivez-vous à notre newsletter",
    "Recevez chaque matin l’essentiel de l’actualité de votre commune",
    "Retrouvez toute l’actualité sur notre application",
    "Votre adresse e-mail   Je m’inscris",
    "Votre adresse email",
    "La suite après cette publicité",
    "En vous inscrivant, vous acceptez nos conditions générales.",
    "Vous pouvez vous désinscrire à tout moment.",
    "Nous et nos partenaires utilisons des cookies.",
    "Nous utilisons des cookies pour mesurer l'audience.",
    "Pour lire la suite, connectez-vous.",
    "Soutenez un journalisme indépendant",
    "Dapatkan berita pilihan lewat surel setiap pagi. Daftar",
    "Ikuti berita terbaru kami di Google News",
    "Simak berita lainnya di saluran WhatsApp kami",
    "Cek Berita dan Artikel yang lain di Google News",
    "Artikel berlanjut setelah iklan",
    "Scroll untuk lanjut membaca",
    "Gulir ke bawah untuk melanjutkan",
    "Sudah berlangganan? Masuk",
    "Yuk, gabung di grup Telegram kami!",
    "Dengan mendaftar, Anda menyetujui syarat dan ketentuan.",
    "Aktifkan notifikasi",
    "Masukkan alamat email Anda",
    "Like us on Facebook",
    "Load more updates",
    "Voir tous les articles",
    "Email của bạn",
    "扫一扫，关注南浦日报公众号",
    "【字体：大 中 小】 打印 分享到：微信 微博",
    "当前位置：首页 > 农业 > 正文",
    "分享到：微信 微博",
    "[打印本页] [关闭窗口]",
]
STORIES = [
    "By signing up to the scheme, farmers can claim a grant of £400.",
    "By clicking on the link the victims gave away their passwords.",
    "Sign up for the half marathon closes on Friday",
    "Subscribe or leave, the old society told its members.",
    "Stay home, app users told",
    "Get vaccinated, minister tells teachers",
    "Register for free health checks, residents told",
    "Register of interests published",
    "Support for local journalism grows, survey finds",
    "Your privacy is at risk, experts warn",
    "We value our partners and we shall not desert them.",
    "Not registered to vote? Here is how",
    "To keep registered nurses, hospital raises pay",
    "Both sides agree to the proposed terms",
    "Email scams rise in Kent",
    "You have to read the letter twice.",
    "This story is about a bridge.",
    "This article of the constitution is available to members of the court",
    "The newsletter was closed in May.",
    "En cliquant sur ce lien, les victimes donnaient leur mot de passe.",
    "Retrouvez vos clés, dit le panneau.",
    "Inscrivez-vous sur les listes électorales avant vendredi",
    "Vous pouvez vous baigner de nouveau à Valmont",
    "Pour lire l'avenir, il regardait le marc de café.",
    "La suite du procès est attendue lundi.",
    "Article 49 : le gouvernement a choisi",
    "Cek Informasi Bansos Lewat Aplikasi",
    "Ikuti Jejak Ayah, Rina Jadi Petani Kopi",
    "Masuk Musim Hujan, Warga Diminta Waspada",
    "Daftar Pemain Persikal Melawan Bintang Selatan",
    "Bergabung dengan Grup Astra, Pabrik Itu Tumbuh",
    "Dapatkan Bantuan Benih, Petani Sukarasa Tersenyum",
    "Baca Puisi di Alun-alun, Pelajar Dapat Hadiah",
    "Artikel itu menuai kritik",
    "关注民生，县医院新楼启用",
    "登录火星：一位工程师的故事",
    "你的位置决定了你的视野，他说。",
    "Receive them well, the bishop told the town.",
    "See all sides of the story, says the mayor",
    "Show more respect, coach tells players",
    "Email của chủ tịch bị lộ",
    "Have faith in your newsletter editor",
]


@pytest.mark.parametrize("text", NOTICES)
def test_a_notice_addresses_the_reader(text: str) -> None:
    assert notices.is_notice(Line(1, text, text))


@pytest.mark.parametrize("text", STORIES)
def test_a_story_about_such_things_is_no_notice(text: str) -> None:
    assert not notices.is_notice(Line(1, text, text))


@pytest.mark.parametrize("text", NOTICES)
def test_a_notice_is_let_through_to_its_rule(text: str) -> None:
    assert rules.verdict(Line(1, text, text)).role is Role.NAVIGATION

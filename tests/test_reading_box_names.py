"""What boxes of other stories and of comments call themselves, told from headings of a text."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines import box_names
from newsarchive.reading.lines.line import key

STORIES = [
    "More press releases",
    "Other local news",
    "Latest sports news",
    "Recent posts",
    "Related coverage",
    "More from The Courier",
    "More by Jane Doe",
    "You may also like",
    "People also read",
    "What others are reading",
    "In case you missed it",
    "Editor’s picks",
    "Editors' choice",
    "Most read in News",
    "Most popular this week",
    "Les articles les plus lus",
    "Articles similaires",
    "D'autres actualités",
    "Autres articles de la rubrique",
    "Les plus lus",
    "Dans la même rubrique",
    "Vous aimerez aussi",
    "La rédaction vous conseille",
    "Nos derniers articles",
    "Berita terkait",
    "Artikel lainnya",
    "Berita Terpopuler Hari Ini",
    "Rekomendasi untuk Anda",
    "Paling banyak dibaca",
    "相关阅读",
    "今日推荐",
    "更多内容",
    "点击排行",
    "猜你喜欢",
    "大家都在看",
]
NO_STORIES = [
    "More rain is coming",
    "Other people's money",
    "Latest: the wall is gone",
    "More in the pipeline",
    "Related charges were dropped",
    "Most of the stones",
    "Popular with the young",
    "What the bank keeps",
    "What happens next",
    "In pictures",
    "Les plus pauvres d'abord",
    "Plus de pain, moins de pluie",
    "Berita itu menyebar cepat",
    "Paling tidak ada tiga korban",
    "Dans le village",
    "更多孩子走进博物馆",
    "You may go now",
    "热点城市房价下跌",
    "What people want",
    "From the archives of the town",
    "Recent arrivals tell their stories of flight",
]
COMMENTS = [
    "Log in to comment",
    "Sign in or register to comment",
    "You must be logged in to post a comment.",
    "Be the first to comment!",
    "Comments are moderated before publication",
    "Your email address will not be published. Required fields are marked *",
    "Vous devez être connecté pour commenter",
    "Connectez-vous pour commenter",
    "Signaler un abus",
    "Silakan login untuk berkomentar",
    "登录后评论",
]
NO_COMMENTS = [
    "Comments made by the mayor",
    "You must be joking",
    "Log in, sign up and switch off",
    "Register to vote",
]


@pytest.mark.parametrize("text", STORIES)
def test_a_box_of_other_stories_is_known_by_its_name(text: str) -> None:
    assert box_names.is_of_stories(key(text))


@pytest.mark.parametrize("text", NO_STORIES)
def test_a_heading_of_the_text_is_no_such_name(text: str) -> None:
    assert not box_names.is_of_stories(key(text))


@pytest.mark.parametrize("text", COMMENTS)
def test_readers_are_asked_to_comment(text: str) -> None:
    assert box_names.is_of_comments(key(text))


@pytest.mark.parametrize("text", NO_COMMENTS)
def test_nobody_is_asked_to_comment(text: str) -> None:
    assert not box_names.is_of_comments(key(text))


@pytest.mark.parametrize(
    "line",
    [
        "Bạn cần đăng nhập với tư cách là Thành viên chính thức để có thể bình luận",
        "(Bạn phải Đăng nhập hoặc Đăng ký để trả lời bài viết này.)",
        "Comments are limited to subscribers.",
        "Reader comments have been disabled",
        "Comments: Our rules",
        "We want our comments to be a lively part of our community",
        "Les commentaires sont fermés",
        "Kolom komentar telah ditutup",
        "Chức năng bình luận tạm dừng",
    ],
)
def test_who_may_comment_is_said_with_the_comments(line: str) -> None:
    assert box_names.is_of_comments(key(line))


@pytest.mark.parametrize(
    "line",
    [
        "Bạn cần đăng ký với tư cách hộ kinh doanh để được vay",
        "Bạn phải đăng ký để được cấp sổ",
        "Comments on the plan are due on Friday",
        "Comments drew applause from the gallery",
        "We want our river back",
        "Les commentaires sont nombreux au marché",
        "Komentar warga tentang jembatan",
        "Bình luận viên kỳ cựu nghỉ hưu",
    ],
)
def test_what_is_said_of_comments_is_no_box(line: str) -> None:
    assert not box_names.is_of_comments(key(line))

"""Players and other tools of a page, told in a few words, and the sentences that only begin so."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.line import Line
from newsarchive.reading.lines.players import is_player
from reading_samples import TEXT, TITLE, read_lines, rows


@pytest.mark.parametrize(
    "text",
    ["Nghe bài viết 03:12", "Nghe tin này", "Listen: 4 min", "Video Player is loading.", "Playback Rate 1x",
     "Remaining Time -3:41", "0:00 / 3:41", "Màu chữ  Cỡ chữ", "Mode nuit", "Mode gelap", "夜间模式",
     "Send this article to a friend", "Envoyer cet article à un ami", "Kirim artikel ini ke teman",
     "ADVERTISEMENT - SCROLL TO CONTINUE", "Click để đánh giá bài viết", "[Iklan: Toko Ibu Sari]"],
)  # fmt: skip
def test_tools_are_told_in_a_few_words(text: str) -> None:
    assert is_player(Line(1, text, text))


@pytest.mark.parametrize(
    "text",
    ["Loading the player's bags took an hour", "Tải trình diễn lên mạng", "Memuat pemutar balik fakta itu dusta",
     "Nghe nhạc lúc 4:12", "Listen to the river", "Chế độ ban đêm của loài dơi", "Xem với con", "0:00 / ngày",
     "Send this letter to a friend", "(Quảng cáo: lời hứa)", "Video Player is loading slowly on the ferry, it said.",
     "Nghe: tiếng sóng vỗ mạn thuyền", "La suite après le dîner", "[1] Quảng cáo: một lịch sử"],
)  # fmt: skip
def test_a_sentence_may_begin_like_a_tool(text: str) -> None:
    assert not is_player(Line(1, text, text))


def test_what_stands_between_a_headline_and_its_text_is_no_text() -> None:
    found = read_lines(TITLE, "12/03/2022", "in Người tốt", "Reading Time: 6 mins read", "0", "SHARES", *TEXT)
    roles = [rows(found, at)[0][0] for at in range(3, 8)]
    assert roles == ["navigation", "navigation", "counter", "counter", "body"]


def test_keywords_between_semicolons_may_end_with_a_stop() -> None:
    found = read_lines(TITLE, TEXT[0], "Từ khóa: nước ngầm; hồ thấm; cồn cát.", TEXT[1])
    assert rows(found, 3) == [("related", "tag-list")]


@pytest.mark.parametrize(
    "text", ["Loading the player...", "Loading media player", "Đang tải trình phát video", "Memuat video"]
)
def test_a_player_that_is_loading_is_a_tool(text: str) -> None:
    assert is_player(Line(1, text, text))

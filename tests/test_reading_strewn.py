"""Keywords strewn over the paragraphs of a page, and an author's own words at the same places."""

from __future__ import annotations

from reading_samples import TITLE, article, read_lines, rows

SHORE = "Thầy cô ở xã cồn quây lưới đánh cá thành một khoảng nước an toàn trước cổng trường"
DOCTOR = "Đầu hè năm nay quá nửa học trò của trường vẫn chưa biết bơi"
COST = "Chi phí do phụ huynh và hội nghề cá cùng nhau góp"
TIDE = "Con nước ở đây lên xuống theo rằm nên giờ học bơi không cố định."


def _text(*lines: str) -> str:
    return article(TITLE, "23/08/2021", "", *lines).body


def test_words_before_the_last_stop_of_several_paragraphs_are_planted() -> None:
    found = read_lines(TITLE, "23/08/2021", f"{SHORE} baccarat.", f"{DOCTOR} bookmaker.", f"{COST} roulette.", TIDE)
    assert [role for role, _ in rows(found, 3)] == ["body", "injected", "body"]
    assert "injected-text" in [str(one) for one in found.article.condition]
    assert _text(f"{SHORE} baccarat.", f"{DOCTOR} jackpot.", f"{COST} roulette.").count(".") == 3
    assert "roulette" not in _text(f"{SHORE} baccarat.", f"{DOCTOR} jackpot.", f"{COST} roulette.")


def test_one_or_two_such_words_prove_nothing() -> None:
    assert "baccarat" in _text(f"{SHORE} baccarat.", f"{DOCTOR}.", f"{COST}.")
    assert "baccarat" in _text(f"{SHORE} baccarat.", f"{DOCTOR} jackpot.", f"{COST}.")


def test_a_page_that_speaks_of_the_trade_keeps_its_words() -> None:
    honest = "Người ta đồn rằng roulette và baccarat ở chợ nổi đã làm nhiều nhà trong xóm mất đất mất vườn."
    kept = _text(f"{SHORE} baccarat.", f"{DOCTOR} jackpot.", f"{COST} roulette.", honest)
    assert "trường baccarat." in kept
    assert "chơi roulette." in _text(f"{SHORE} chơi roulette.", f"{DOCTOR} và jackpot.", f"{COST} cho casino.")


def test_a_word_before_a_paragraphs_beginning_goes_with_others() -> None:
    kept = _text(f"{SHORE} baccarat.", f"{DOCTOR} jackpot.", f"casino {TIDE}")
    assert TIDE in kept
    assert "casino" not in kept


def test_the_keyword_beside_a_garbled_headline_is_planted_with_it() -> None:
    garble = TITLE.replace(" ", "")[1:-1] + " lô đề online"
    found = read_lines(TITLE, "23/08/2021", f"{SHORE}.", garble, f"{DOCTOR}.", f"{COST}.")
    assert {role for role, _ in rows(found, 4)} == {"injected"}


def test_a_keyword_behind_the_last_sentence_goes_with_an_offer_elsewhere() -> None:
    offer = "Nhà cái uy tín hàng đầu tặng ngay 100k, nạp rút siêu tốc trong 5 phút."
    assert "cialis" not in _text(f"{SHORE}.", f"{TIDE} cialis générique", offer)
    assert "cialis" in _text(f"{SHORE}.", f"{TIDE} cialis générique", f"{COST}.")


def test_a_row_of_offers_of_several_trades_is_planted_whatever_else_it_says() -> None:
    row = "plan cul rapide escort girl lyon rencontre coquine crédit rapide sans justificatif surendettement"
    assert "escort" not in _text(f"{SHORE}.", row, TIDE)


OFFERS = (
    "Nhà cái uy tín hàng đầu tặng ngay 100k, nạp rút siêu tốc trong 5 phút.",
    "nhà cái uy tín | kèo nhà cái | tài xỉu online | bắn cá đổi thưởng",
    "game bài đổi thưởng",
)


def test_what_governs_a_keyword_is_told_with_its_marks() -> None:
    kept = _text(f"{SHORE} không dùng bản vẽ casino.", f"{DOCTOR} jackpot.", f"{COST} roulette.")
    assert "bản vẽ." in kept
    assert "bàn về casino." in _text(f"{SHORE} bàn về casino.", f"{DOCTOR} jackpot.", f"{COST} roulette.")


def test_beside_many_offers_one_keyword_goes_from_before_any_stop() -> None:
    line = f"{SHORE} casino uy tín 2024. {TIDE}"
    assert f"{SHORE}. {TIDE}" in _text(line, f"{DOCTOR}.", *OFFERS)
    assert "casino uy tín 2024" in _text(line, f"{DOCTOR}.")
    assert "mở casino." in _text(f"{DOCTOR}.", f"Họ nói trong làng có người muốn mở casino. {TIDE}")


def test_searches_under_a_row_of_keywords_are_planted_with_it() -> None:
    under = ("tỷ số bóng đá hôm nay", "Lịch thi đấu hôm nay", "Bóng đá")
    found = read_lines(TITLE, "23/08/2021", f"{SHORE}.", f"{DOCTOR}.", OFFERS[1], *under)
    assert [rows(found, at)[0][0] == "injected" for at in range(5, 9)] == [True, True, False, False]

"""Garbled headlines of which letters are missing, or the headline is cut: taken from their first letter to the last."""

from __future__ import annotations

import time
import unicodedata

import pytest

from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted import stretches
from newsarchive.reading.planted.put_in import aligned, searches
from reading_samples import marked

HEAD = "Lừa bán đất nền trên giấy, cựu giám đốc lãnh án"
OWN = (
    "Theo cáo trạng, bị cáo thuê 3,2 ha đất trồng keo rồi tự vẽ sơ đồ, rao bán với lời hứa có sổ đỏ.",
    "Số tiền chiếm đoạt phần lớn dùng trả nợ và mua xe, gia đình bị cáo đã nộp lại một phần.",
)


def _of(head: str, *rows: str) -> list[str]:
    """The rows as they are read, with what is planted in them marked."""
    bare = [row.replace("⟪", "").replace("⟫", "") for row in rows]
    return marked(head, OWN[0], *bare, OWN[1])[2:-1]


@pytest.mark.parametrize(
    "row",
    [
        # Without the first letter and with it, behind a comma, a stop, a word; with a number at the keyword's end.
        "Chiều 18/3, tòa đã tuyên phạt Vương Thế Khiết,⟪ừabánđấtnềntrêngiấykeo nha cai 5⟫ nguyên Giám đốc 16 năm tù.",
        "Chiều 18/3, tòa đã tuyên phạt Vương Thế Khiết,⟪Lừabánđấtnềntrêngiấykeo nha cai 5⟫ nguyên Giám đốc 16 năm tù.",
        "Tòa đã nghị án.⟪ừabánđấtnềntrêngiấy,cựugiámsoi kèo bóng đá⟫ Bị cáo xin giảm nhẹ để sớm về nuôi con.",
        "Tại tòa, bị cáo khai⟪ừabánđấtnềntrêngiấkết quả bóng đá hôm nay⟫ nhận toàn bộ hành vi của mình.",
        # Letters are missing within it, one here and one there.
        "Tại tòa, bị cáo khai,⟪ừbánđấtnềtrngiấykubet 77⟫ nhận toàn bộ hành vi của mình.",
        "Tại tòa, bị cáo khai,⟪abánđấtnềntrêngixsmb⟫ nhận toàn bộ hành vi của mình.",
        # Few letters that go over into a search.
        "Tại tòa, bị cáo khai,⟪ừabánđấtty le keo nha cai⟫ nhận toàn bộ hành vi của mình.",
        # In capitals, and in small letters.
        "Tại tòa, bị cáo khai,⟪ỪABÁNĐẤTNỀNTRÊNGIẤYlịch thi đấu c1⟫ nhận toàn bộ hành vi của mình.",
        "Tại tòa, bị cáo khai,⟪lừabánđấtnềntrêngiấylịch thi đấu c1⟫ nhận toàn bộ hành vi của mình.",
        # The keyword stands before it.
        "Tại tòa, bị cáo khai,⟪keo nha caiừabánđấtnềntrêngiấ⟫ nhận toàn bộ hành vi của mình.",
        "Tại tòa, bị cáo khai,⟪xsmbừabánđấtnềntrêngi⟫ nhận toàn bộ hành vi của mình.",
        "Bị cáo khai nhận.⟪nhan dinh bong daừabánđấtnềntrêngiấ⟫ Tòa nghị án.",
        "⟪soi cau mien bac-Lừabánđấtnềntrêngiấy⟫",
        # Behind white space what an author says of a search stays his.
        "Bà con mải xem kết quả ⟪ừabánđấtnềntrêngiấ ⟫mà quên việc đồng.",
        # An author's word with a capital, from which the white space is gone, stays his.
        "Tại tòa,⟪ừabánđấtnềntrêngiấy⟫Khiết khai nhận toàn bộ hành vi của mình.",
    ],
)
def test_a_garble_is_followed_letter_by_letter(row: str) -> None:
    assert _of(HEAD, row) == [row]


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("Giữ được 97,5% rừng: “Cần làm ngay”", "Dân bản vui,⟪iữđược97,5%rừng:“Cầnxsmb 30 ngày⟫ ai cũng muốn đi tuần."),
        ("Hơn 46.500 đàn ong ở Lũng Phìn", "Mùa hoa này,⟪ơn46.500đànongởLũngnhan dinh bong da⟫ mật thơm hơn mọi năm."),
        ("TRỰC TIẾP: Bão số 3 vào vịnh", "Sáng nay,⟪RỰCTIẾP:Bãosốbxh ngoại hạng anh⟫ tàu thuyền đã vào bờ."),
        ("Xã Tân Lập - nơi giữ nghề gốm", "Sáng nay,⟪ãTânLập-nơigiữnghềlich thi dau cup c1⟫ lò nung đỏ lửa."),
    ],
)
def test_the_headlines_marks_and_digits_stay_in_its_garble(head: str, row: str) -> None:
    assert _of(head, row) == [row]


def test_decomposed_letters_are_read_as_whole_ones() -> None:
    row = "Tòa đã tuyên phạt Khiết,ừabánđấtnềntrêngiấykeo nha cai 5 nguyên Giám đốc 16 năm tù."
    page = lines_of([unicodedata.normalize("NFD", text) for text in (HEAD, row)], Alphabet())
    taken = [page[one.line - 1].text[one.start : one.end] for one in stretches.find(page, "vi")]
    assert taken == ["ừabánđấtnềntrêngiấykeo nha cai 5"]


@pytest.mark.parametrize(
    ("head", "row"),
    [
        # The garble goes on past what is printed of the headline.
        (
            "⟪【soi keo toi nay】⟫Trắng đêm hộ",
            "Khi nhận tin mái đê bị sạt,⟪rắngđêmhộđsoi keo toi nay⟫ tối ngày 11/9, lãnh đạo huyện đã có mặt.",
        ),
        (
            "⟪【lịch đá bóng hôm nay】⟫Giữ rừng đầu nguồn bằng",
            "Huyện quản lý 7.650 ha,⟪iữrừngđầunguồnbằnghươnglịch đá bóng hôm nay⟫ tỷ lệ che phủ đạt 81,3%.",
        ),
        (
            "⟪【kubet 77】⟫Giữ rừng đầu nguồn bằng",
            "Huyện quản lý 7.650 ha.⟪Giữrừngđầunguồnbằnghươkubet 77⟫ Tỷ lệ che phủ đạt 81,3%.",
        ),
        # Letters are missing within it.
        (
            "⟪【kqbd】⟫Giữ rừng đầu nguồn bằng",
            "Huyện quản lý 7.650 ha rừng⟪iữrừngđầunuồnbngkqbd⟫ trong vùng lõm sóng.",
        ),
    ],
)
def test_a_bracketed_keyword_ends_a_garble_that_is_longer_than_the_headline(head: str, row: str) -> None:
    bare = [text.replace("⟪", "").replace("⟫", "") for text in (head, row)]
    assert marked(bare[0], OWN[0], bare[1], OWN[1]) == [head, OWN[0], row, OWN[1]]


def test_brackets_that_are_no_kits_hide_no_garble() -> None:
    row = "Tòa đã tuyên phạt Khiết,⟪ừabánđấtnềntrêngiấykeo nha cai 5⟫ nguyên Giám đốc 16 năm tù."
    font = "发布时间：2025-03-19 浏览次数：77 【字体：大 中 小】"
    assert marked(HEAD, font, row.replace("⟪", "").replace("⟫", ""), OWN[1])[2:] == [row, OWN[1]]


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        (
            "⟪keonhacai_⟫Thông xe đường liên xã qua đèo",
            (
                "Sáng nay,⟪hôgxeđườnglikeonhacai⟫ con đường mới đã thông xe.",
                "Bà con,⟪hôngxeđườngliênxãkeonhacai⟫ ai nấy đều vui.",
            ),
        ),
        (
            "⟪trực tiếp bóng đá k+-⟫Hiệu trưởng trường vùng cao nhận bằng khen",
            ("Thầy nói,⟪iệutrưởngtrườngvùngtrực tiếp bóng đá k+⟫ trường còn thiếu nhiều thứ.",),
        ),
        (
            "⟪mua like facebook giá rẻ-⟫Sập bẫy app vay tiền: Vay 5 triệu, trả gần 200 triệu",
            ("Chị kể,⟪ậpbẫyappvaytiền:Vaymua like facebook giá rẻ⟫ chị đã nhận tin nhắn mời vay.",),
        ),
    ],
)
def test_the_keyword_before_the_headline_is_the_one_behind_its_garble(head: str, rows: tuple[str, ...]) -> None:
    bare = [text.replace("⟪", "").replace("⟫", "") for text in (head, *rows)]
    assert marked(bare[0], OWN[0], *bare[1:], OWN[1]) == [head, OWN[0], *rows, OWN[1]]


@pytest.mark.parametrize(
    ("head", "row"),
    [
        # Words that are run together by mistake, or by their owners.
        (HEAD, "Tại tòa, bị cáo khai nhậntoàn bộ hành vi lừabán của mình."),
        (HEAD, "Bị cáo bị cáo buộc lừabánđất cho nhiều người."),
        (HEAD, "Từ khóa: #lừabánđấtnềntrêngiấy"),
        (HEAD, "Tại tòa,bị cáo khai nhận,kết quả điều tra cho thấy nhiều lô bị bán hai lần."),
        ("Ủy ban nhân dân xã họp bàn về đê", "UBND xã,Ủy ban nhândân huyện cùng họp với người dân."),
        ("Giá thép Hòa Phát tăng trở lại", "Công ty cổ phần ThépHòaPhát cho biết giá bán tăng 2%."),
        ("Chợ Bến-Thành đông khách ngày cuối năm", "Khách đến Chợ-Bến-Thành/Quận 1 đông hơn hôm qua."),
        ("Nguyễn Văn Toàn ghi bàn phút cuối", "Cầu thủ NguyễnVănToàn,kết quả trận đấu là 2-1."),
        ("Đội Hà Nội thắng đội Hải Phòng", "Đội HàNội/HảiPhòng gặp nhau,kết quả bóng đá đêm qua là 2-1."),
        ("Développement durable à la Réunion", "Le développement, redéveloppement et internationalisation."),
        ("Tổng Bí thư thăm và làm việc tại xã", "TổngBíthư đã thăm hỏi bà con trong xã."),
        ("Kết quả bóng đá hôm nay tại giải trẻ", "Xem thêm:kết quả bóng đá hôm nay của giải."),
    ],
)
def test_what_an_author_runs_together_is_no_garble(head: str, row: str) -> None:
    assert _of(head, row) == [row]


@pytest.mark.parametrize(
    ("text", "size"),
    [("kubet 77 nói", 8), ("keo nha cai 5 nguyên", 13), ("bong88 12 người", 6), ("kubet77", 7)],
)
def test_a_name_has_its_number_apart_from_it(text: str, size: int) -> None:
    assert searches.search_at(text) == size


def test_a_mark_counts_only_where_the_headline_has_it() -> None:
    headline = aligned.letters("trắng đêm hộ đê")
    best = aligned.best("sạt,rắngđêmhộ", headline)
    assert best is not None
    assert (best.start, best.end, best.count) == (4, 13, 9)


def test_hostile_pieces_and_headlines_are_gone_through_in_a_moment() -> None:
    head = "a-" * 150 + " Lừa bán đất nền trên giấy"
    pieces = [f"ừa,bánđấtnền{at}," * 20 for at in range(90)]
    texts = [head, " ".join(pieces), " - " * 50_000, "ừabánđấtnềntrêngiấy," * 20_000, "viva66.nét " * 20_000]
    page = lines_of([*texts, *texts], Alphabet())
    started = time.process_time()
    stretches.find(page, "vi")
    assert time.process_time() - started < 8  # some hundredfold of what an article takes

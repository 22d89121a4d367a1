"""Keywords beside an author's words: a headline, a sentence, a list; only the keyword goes."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted import narrowed
from newsarchive.reading.planted.kits import Planted
from newsarchive.reading.planted.put_in import kindred, recurring
from reading_samples import marked as _marked
from reading_samples import unmarked

PLAIN = (
    "Sáng 6/5, mưa lớn kéo dài làm ngập nhiều tuyến đường ở thị trấn Cầu Ván.",
    "Chính quyền huy động dân quân giúp người dân kê dọn đồ đạc lên cao.",
    "Đến trưa nước rút dần, học sinh hai trường tiểu học đi học trở lại.",
)


TAKEN = {
    "a headline shorter than the keyword in brackets before it": (
        "vi",
        [
            "⟪【xổ số kiến thiết】⟫Ngọn lửa của",
            "Bà nội tôi giữ một cái bếp lò bằng đất,⟪gọnlửacủxổ số kiến thiết⟫ đặt ở góc sân.",
            *PLAIN,
            "Mùa nước lên, bà bưng bếp lò lên gác,⟪gọnlửacủxổ số kiến thiết⟫ rồi mới bưng tới gạo.",
        ],
    ),
    "a keyword after which all places go on with the same letter": (
        "vi",
        [
            "⟪【keo nha cai 5】⟫Nước ngập thị trấn",
            "Nước lên từ nửa đêm,⟪ướcngậpthịtrấkeo nha cai 5⟫ tràn qua đường.",
            *PLAIN,
            "Đến chiều, bà con dọn bùn,⟪ướcngậpthịtrấkeo nha cai 5⟫ trong sân trường.",
            "Hôm sau chợ họp lại,⟪ướcngậpthịtrấkeo nha cai 5⟫ thương lái về đông.",
        ],
    ),
    "a story about a trial, in the list of a kit that bets": (
        "vi",
        [
            "⟪【cá độ bóng đá】⟫Nước ngập thị trấn",
            "Nước lên từ nửa đêm,⟪ướcngậpthịtrấcá độ bóng đá⟫ tràn qua đường.",
            *PLAIN,
            "⟪(责任编辑:Nhà cái uy tín)⟫",
            "- ·Tuyên án 12 bị cáo trong đường dây cá độ",
        ],
    ),
    "a keyword that is no trade's, before the headline and behind paragraphs": (
        "vi",
        [
            "⟪thông tắc bể phốt giá rẻ - ⟫Nước ngập thị trấn Cầu Ván sau mưa lớn",
            "Nước lên từ nửa đêm, tràn qua đường liên xã và hai trường học.⟪thông tắc bể phốt giá rẻ⟫",
            *PLAIN,
            "Hôm sau chợ họp lại, thương lái về đông như những ngày trước mưa. ⟪thông tắc bể phốt giá rẻ⟫",
            "Copyright © 2025⟪ - thông tắc bể phốt giá rẻ⟫",
        ],
    ),
    "a keyword between the headline's words and sentences, others of its ware, and a row under its label": (
        "vi",
        [
            "Nước ngập thị trấn ⟪xsmb 30 ngày ⟫Cầu Ván sau mưa lớn",
            "Nước lên từ nửa đêm, tràn qua đường liên xã và hai trường học.⟪xsmb 30 ngày⟫",
            *PLAIN,
            "Hôm sau chợ họp lại, thương lái về đông. ⟪quay thử xsmb 30 ngày ⟫Đường liên xã đã thông.",
            "⟪热门推荐⟫",
            "⟪xsmb 30 ngày | cầu lô đẹp | thống kê xsmb 30 ngày⟫",
        ],
    ),
    "a keyword in brackets before the headline, and within a sentence": (
        "vi",
        [
            "⟪[vay tiền online cấp tốc] ⟫Nước ngập thị trấn Cầu Ván sau mưa lớn",
            "Nước lên từ nửa đêm ⟪[vay tiền online cấp tốc] ⟫tràn qua đường liên xã và hai trường học.",
            *PLAIN,
            "Hôm sau chợ họp lại, thương lái ⟪vay tiền online cấp tốc ⟫về đông như trước mưa.",
        ],
    ),
    "a headline of which letters are left out, before the keyword": (
        "vi",
        [
            "⟪dịch vụ seo từ khóa_⟫Nước ngập thị trấn Cầu Ván sau mưa lớn",
            "Nước lên từ nửa đêm,⟪ướngậpthịtrấCầVándịch vụ seo từ khóa⟫ tràn qua đường liên xã.",
            *PLAIN,
            "Hôm sau chợ họp lại,⟪ướngậpthịtrấCầVándịch vụ seo từ khóa⟫ thương lái về đông.",
        ],
    ),
    "a sentence of an author about a name that is put into it": (
        "vi",
        [
            "⟪link hb68x mới nhất_⟫Nước ngập thị trấn Cầu Ván sau mưa lớn",
            "Nước lên từ nửa đêm,⟪link hb68x mới nhất⟫ tràn qua đường liên xã và hai trường học.",
            *PLAIN,
            "Hôm sau chợ họp lại, thương lái về đông. ⟪hb68x khuyến mãi nạp đầu ⟫Phía bạn cam kết thông đường sớm.",
            "⟪hb68x - link hb68x mới nhất - tải app hb68x - hb68x bị chặn⟫",
        ],
    ),
    "a garbled headline with its marks": (
        "vi",
        [
            "⟪bắn cá đổi thưởng_⟫Nước ngập: Cầu Ván, ba ngày sau lũ",
            "Nước lên từ nửa đêm,⟪ướcngập:CầuVán,bangàbắn cá đổi thưởng⟫ tràn qua đường liên xã.",
            *PLAIN,
            "Hôm sau chợ họp lại,⟪ướcngập:Cầuán,bangàbắn cá đổi thưởng⟫ thương lái về đông.",
        ],
    ),
    "a keyword that begins as the headline goes on": (
        "vi",
        [
            "Cầu Ván nối lại đường sau lũ",
            "Nước lên từ nửa đêm,⟪ầuVánốilạiđườngsanổ hũ đổi thưởng⟫ tràn qua đường liên xã.",
            *PLAIN,
        ],
    ),
    "doors that are glued to the author's words": (
        "vi",
        [
            "Nước ngập thị trấn Cầu Ván sau mưa lớn",
            "Nước lên từ nửa đêm⟪tải app kubet77a⟫ tràn qua đường liên xã và hai trường học.",
            *PLAIN,
            "Hôm sau chợ họp lại⟪link vào kubet77a⟫, thương lái về đông như trước mưa.",
            "Đường liên xã⟪nạp tiền kubet77a⟫ đã thông từ sớm, nhưng cầu ⟪nhà cái kubet77a ⟫phải chờ sửa.",
        ],
    ),
    "sentences that begin as calls do, tell of results, or go on with a word of searches": (
        "vi",
        [
            "⟪lô đề online uy tín_⟫Diễn tập chữa cháy ở chợ Cầu Ván",
            "Tham gia có 110 tiểu thương, dân phòng cùng 2 xe chữa cháy của huyện. ⟪lô đề online uy tín⟫",
            "Kết quả sẽ được công bố trước ngày 25/12/2017.⟪lô đề online uy tín⟫",
            "Ban tổ chức,⟪lô đề online uy tín⟫ kết quả thử cho thấy, đã chuẩn bị chu đáo.",
            *PLAIN,
        ],
    ),
    "a headline with a reward in it behind the keyword": (
        "vi",
        [
            "⟪casino trực tuyến uy tín-⟫Thành phố Hà Khê trao học bổng",
            "Nước lên từ nửa đêm,⟪casino trực tuyến uy tín⟫ tràn qua đường liên xã và hai trường học.",
            *PLAIN,
            "Hôm sau chợ họp lại, thương lái về đông như trước mưa.⟪casino trực tuyến uy tín⟫",
        ],
    ),
}


@pytest.mark.parametrize(("language", "marked"), TAKEN.values(), ids=TAKEN)
def test_only_the_keyword_goes(language: str, marked: list[str]) -> None:
    assert _marked(*unmarked(marked), language=language) == marked


INNOCENT = {
    "teasers that all end with the same words": (
        "Thị trấn Cầu Ván dọn bùn sau lũ",
        *PLAIN,
        "Nước lên từ nửa đêm, tràn qua đường liên xã và hai trường học. xem tiếp bài này",
        "Hôm sau chợ họp lại, thương lái về đông như trước mưa lớn. xem tiếp bài này",
        "Đường liên xã đã thông từ sớm, xe khách chạy lại bình thường. xem tiếp bài này",
    ),
    "words of a headline behind a dash that come again in the text": (
        "Cầu Ván - những ngày nước lên",
        *PLAIN,
        "Không ai quên được những ngày nước lên ở thị trấn này.",
        "Người già kể về những ngày nước lên năm xưa.",
    ),
    "a section in brackets": (
        "[góc nhìn bạn đọc] Nước lên rồi nước xuống",
        *PLAIN,
        "Mục góc nhìn bạn đọc nhận bài của mọi người.",
        "[góc nhìn bạn đọc] Chợ quê ngày mưa",
    ),
    "an author who forgets the space after his commas": (
        "Thị trấn Cầu Ván dọn bùn sau lũ",
        *PLAIN,
        "Nước lên cao,trong đó có nhiều nhà ngập tới mái.",
        "Nhiều trường đóng cửa,trong đó có trường Cầu Ván.",
        "Có 40 hộ phải dời đi,trong đó có 12 hộ nghèo.",
    ),
    "tags typed small, and the text that has them": (
        "Thị trấn Cầu Ván dọn bùn sau lũ",
        *PLAIN,
        "Đợt này mưa lớn kéo dài hơn mọi năm.",
        "Đài khí tượng báo mưa lớn kéo dài đến cuối tuần.",
        "mưa lớn kéo dài",
        "thị trấn cầu ván",
    ),
    "a story about loans": (
        "Cảnh báo bẫy vay tiền online",
        "Công an cảnh báo người dân không vay tiền online qua ứng dụng lạ.",
        "Chị M. vay tiền online 5 triệu đồng, sau một tháng phải trả 20 triệu.",
        "vay tiền online",
        "Nạn nhân của vay tiền online nên trình báo công an gần nhất.",
    ),
    "a story about a match that is shown": (
        "Trực tiếp bóng đá hôm nay: Sông Vang gặp Hải Bình",
        "Người hâm mộ xem trực tiếp bóng đá hôm nay trên kênh của đài tỉnh.",
        "Đài phát trực tiếp bóng đá hôm nay từ 17 giờ.",
        *PLAIN,
    ),
    "a song that is quoted, line for line": (
        "Câu hát ru của bà",
        "ầu ơ ví dầu cầu ván đóng đinh",
        "cầu tre lắc lẻo gập ghềnh khó đi",
        "Bà hát ầu ơ ví dầu cầu ván đóng đinh mỗi trưa.",
        *PLAIN,
    ),
    "a label that the paper prints under each story": (
        "Thị trấn Cầu Ván dọn bùn sau lũ",
        *PLAIN,
        "đọc thêm tin khác",
        "Chợ họp lại sau ba ngày",
        "đọc thêm tin khác",
        "Trường học mở cửa",
        "đọc thêm tin khác",
    ),
    "a motto behind the rights, and in the text": (
        "Thị trấn Cầu Ván dọn bùn sau lũ",
        *PLAIN,
        "Báo vẫn giữ lời hứa nhanh và đúng với bạn đọc.",
        "Copyright © 2025 - nhanh và đúng",
    ),
    "a name of a thing after a stroke": (
        "Mùa cá linh về - cá linh non",
        "Chợ bán cá linh non từ sáng sớm, giá 200.000 đồng một ký.",
        "Người sành ăn chọn cá linh non đầu mùa.",
        *PLAIN,
    ),
    "an abbreviation before a small letter and a name": (
        "Thị trấn Cầu Ván dọn bùn sau lũ",
        "Đoàn thăm các xã A, B, v.v. ở huyện Cầu Ván rồi về tỉnh.",
        "Xe chạy theo đường tr. ở huyện Cầu Ván đến cuối ngày.",
        *PLAIN,
    ),
    "a label in Chinese over a list of stories": (
        "Thị trấn Cầu Ván dọn bùn sau lũ",
        *PLAIN,
        "热门推荐",
        "Chợ họp lại sau ba ngày",
        "Trường học mở cửa",
    ),
    "words of a headline run together, with no keyword": (
        "Mưa lớn làm ngập thị trấn Cầu Ván",
        *PLAIN,
        "Ông Tư nói,mưa lớn quá.",
        "Bà Năm nói,mưa lớn quá.",
    ),
    "a system of a telephone and a computer": (
        "Máy tính cũ vẫn chạy win10",
        "Người dùng win10 nên tải app cập nhật trước tháng 10.",
        "Đăng nhập win10 bằng mật khẩu mới để an toàn hơn.",
        *PLAIN,
    ),
    "a story about what an advertiser's site does": (
        "Trang hb68x bị triệt phá",
        "Công an cho biết trang hb68x có 12.000 tài khoản đăng nhập.",
        "Người chơi nạp tiền vào hb68x rồi mất trắng.",
        *PLAIN,
    ),
    "a headline that ends with results": (
        "Bổ sung nước ngầm ở vùng cát - kết quả",
        "Bài viết trình bày kết quả bước đầu của hai năm đo đạc.",
        "Nhóm tác giả so sánh kết quả với vùng bên cạnh.",
        *PLAIN,
    ),
    "a clause of a licence that comes again in round brackets": (
        "Giấy phép của phần mềm quản lý thư viện",
        "Bạn có thể dùng bản 2 (tùy bạn chọn lấy) của giấy phép này.",
        "Hoặc dùng bản 3 (tùy bạn chọn lấy) khi phân phối lại.",
        "Các tệp khác theo giấy phép tùy bạn chọn lấy trong danh sách.",
        *PLAIN,
    ),
    "a hymn of a school, sung three times": (
        "Trường Cầu Ván tròn sáu mươi tuổi",
        "Học trò hát vang mái trường bên sông trong ngày hội.",
        "Thầy hiệu trưởng nhắc lại bài mái trường bên sông năm nào.",
        "Ai cũng thuộc mái trường bên sông từ lớp một.",
        *PLAIN,
    ),
}


@pytest.mark.parametrize("lines", INNOCENT.values(), ids=INNOCENT)
def test_phrases_of_an_author_are_his(lines: tuple[str, ...]) -> None:
    assert _marked(*lines) == list(lines)


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("xsmb 30 ngày", True),
        ("b29x đăng nhập", True),
        ("Báo Tân Lập", False),
        ("30 ngày", False),
        ("xsmb", False),
        ("mưa, nắng", False),
        ("một câu dài hơn tám tiếng thì không ai tìm", False),
    ],
)
def test_what_is_typed_as_people_search(text: str, typed: bool) -> None:
    assert recurring.is_typed(text) is typed


def test_a_page_of_nothing_but_small_lines_is_gone_through_in_a_moment() -> None:
    lines = [f"tìm kiếm {at % 900} kết quả,abababababab{at % 7}" for at in range(3000)]
    assert len(_marked(*lines)) == len(lines)


def test_a_sentence_with_a_name_in_it_is_its_authors() -> None:
    line = lines_of(["Trưởng ban rik97 đăng nhập tổ chức, cho hay ngày hội thu hút 2.000 khách."], Alphabet())
    whole = [Planted(1, 0, len(line[0].text), "advertisers-name")]
    assert list(narrowed.to_what_is_put_in(line, whole, ())) == [Planted(1, 11, 26, "advertisers-name")]


@pytest.mark.parametrize(
    "text",
    [
        "Đăng ký rik97 ngay để nhận khuyến mãi hấp dẫn mỗi ngày.",
        "Xem thêm nhà cái rik97 tại đây.",
        "rik97 là sân chơi uy tín hàng đầu.",
    ],
)
def test_a_sentence_that_sells_by_itself_is_an_advertisers(text: str) -> None:
    whole = [Planted(1, 0, len(text), "advertisers-name")]
    assert list(narrowed.to_what_is_put_in(lines_of([text], Alphabet()), whole, ())) == whole


def test_a_label_belongs_to_the_row_under_it() -> None:
    lines = lines_of(
        ["热搜", "đá gà thomo", "热搜", "Chợ họp lại", "图文热搜列表很长的一行说明文字", "đá gà"], Alphabet()
    )
    planted = [Planted(2, 0, 11, "planted-links"), Planted(6, 0, 5, "planted-links")]
    assert [one.line for one in kindred.labels(lines, planted)] == [1]

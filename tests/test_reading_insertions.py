"""Keywords put into an author's sentences: taken whole, and nothing of the author's with them."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines.letters import Alphabet
from newsarchive.reading.lines.line import lines_of
from newsarchive.reading.planted import stretches
from newsarchive.reading.planted.put_in import company, odd_names
from reading_samples import marked as _marked
from reading_samples import unmarked

PLAIN = (
    "Sáng 6/5, mưa lớn kéo dài làm ngập nhiều tuyến đường ở thị trấn Cầu Ván.",
    "Chính quyền huy động dân quân giúp người dân kê dọn đồ đạc lên cao.",
    "Đến trưa nước rút dần, học sinh hai trường tiểu học đi học trở lại.",
)


TAKEN = {
    "a refrain glued to the words before it": (
        "vi",
        [
            "Ba xã ven sông Rạng tìm được nước ngọt⟪_lumo66 casino trực tuyến⟫",
            *PLAIN,
            "Hồ chứa trên đồi⟪lumo66 casino trực tuyến⟫ đã đầy nước trở lại.",
            "Ông Đỗ Văn Khảm, trưởng thôn, nói⟪lumo66 casino trực tuyến⟫ bà con rất mừng.",
            "Từ nay hơn 400 hộ dân⟪lumo66 casino trực tuyến⟫ không phải mua nước chở bằng xe.",
            "⟪lumo66 casino trực tuyến bản mới nhất 2024⟫",
        ],
    ),
    "a refrain glued to the stop of what an author tells of loans": (
        "vi",
        [
            "Ba xã ven sông Rạng tìm được nước ngọt",
            *PLAIN,
            "Hồ chứa trên đồi ⟪game bài đổi thưởng ⟫đã đầy nước trở lại.",
            "Ông Khảm nghe lời mời vay nhanh. Cần tiền gấp, ông tải ứng dụng và vay 3 triệu đồng.⟪game bài đổi thưởng⟫",
            "Từ nay hơn 400 hộ dân không phải mua nước chở bằng xe.⟪game bài đổi thưởng⟫",
        ],
    ),
    "a refrain without any name": (
        "vi",
        [
            "Ba xã ven sông Rạng tìm được nước ngọt",
            *PLAIN,
            "Hồ chứa trên đồi⟪game bài đổi thưởng⟫ đã đầy nước trở lại.",
            "Ông Đỗ Văn Khảm, trưởng thôn, nói⟪game bài đổi thưởng⟫ bà con rất mừng.",
            "Từ nay hơn 400 hộ dân⟪game bài đổi thưởng⟫ không phải mua nước chở bằng xe.",
        ],
    ),
    "a name in brackets of several sorts": (
        "vi",
        [
            "⟪【Tài xỉu KOI89】⟫Ba xã ven sông Rạng tìm được nước ngọt",
            *PLAIN,
            "Hồ chứa trên đồi⟪ [tải KOI89]⟫, rộng 4 ha, đã đầy nước trở lại.",
            "Ông Đỗ Văn Khảm⟪ 【nổ hũ đổi thưởng】⟫ là người đầu tiên đến xem.",
            "Từ nay hơn 400 hộ dân⟪ (KOI89 đăng nhập)⟫ không phải mua nước chở bằng xe.",
        ],
    ),
    "names between a noun and its verb": (
        "vi",
        [
            "Ba xã ven sông Rạng tìm được nước ngọt",
            *PLAIN,
            "Hồ chứa trên đồi ⟪nhà cái 5k7win ⟫đã đầy nước trở lại.",
            "Ông Đỗ Văn Khảm, trưởng thôn ⟪5k7win khuyến mãi ⟫nói bà con rất mừng.",
            "Từ nay hơn 400 hộ dân⟪ 5k7win đăng nhập⟫, không phải mua nước chở bằng xe.",
        ],
    ),
    "an Indonesian name, in large letters and in small": (
        "id",
        [
            "Warga Desa Wanasari Perbaiki Saluran Air Secara Gotong Royong",
            "Sedikitnya 80 warga Desa Wanasari memperbaiki saluran irigasi pada Sabtu pagi.",
            "Saluran sepanjang 300 meter itu rusak diterjang banjir bulan lalu.",
            "Kepala desa⟪ slot gacor hari ini GARUDA138⟫, Sarwono, ikut mencangkul.",
            "⟪GARUDA138 >> Link Alternatif Slot Gacor Terbaru⟫",
            "Seorang warga⟪ (garuda138 login)⟫, Tumini, menyiapkan makan siang.",
        ],
    ),
    "a refrain whose first word is glued each time": (
        "fr",
        [
            "La halle de Montferrier rouvre ses portes⟪_casino en ligne royal24k⟫",
            "Après deux ans de travaux, la halle⟪casino en ligne royal24k⟫ a rouvert samedi matin.",
            "La maire, Sylvie Combes, a rappelé que le chantier⟪casino en ligne royal24k⟫ avait coûté peu.",
            "Les habitants ont prêté des chaises⟪casino en ligne royal24k⟫ pendant les travaux.",
        ],
    ),
    "brackets without any name": (
        "vi",
        [
            "Ba xã ven sông Rạng tìm được nước ngọt",
            *PLAIN,
            "Hồ chứa trên đồi⟪ 【nổ hũ đổi thưởng】⟫ đã đầy nước trở lại.",
            "Ông Đỗ Văn Khảm⟪ 【casino trực tuyến】⟫ là người đầu tiên đến xem.",
        ],
    ),
    "a name for loans": (
        "en",
        [
            "Volunteers rebuild the footbridge at Salt Creek",
            "Volunteers finished the footbridge ⟪payday loans cash4u24 ⟫eight months after the storm.",
            "Pupils had been walking two miles round since autumn⟪ cash4u24 apply⟫.",
            "Two benches ⟪cash4u24 ⟫and a handrail will be added before the end of June.",
        ],
    ),
    "a Chinese name that ends with its ware": (
        "zh",
        [
            "⟪【博盛体育官网】⟫青湖区完成老旧小区电梯加装",
            "11月1日,青湖区春晖小区⟪博盛体育app下载⟫最后一部加装电梯投入使用。",
            "街道办事处主任何建平表示,⟪博盛体育平台登录⟫加装工程历时八个月。",
            "区住建部门将对电梯运行情况进行跟踪检查⟪(博盛体育)⟫,及时解决问题。",
        ],
    ),
    "a Chinese name before different wares": (
        "zh",
        [
            "⟪【金瑞国际】官方网站-注册即送彩金⟫",
            "青石镇修通入村公路 果农不再肩挑背扛",
            "4月18日,青石镇入村公路正式通车,全长6公里。站在路边的村民⟪金瑞国际娱乐平台⟫纷纷拿起手机拍照。",
            "“过去卖果子要走两个钟头,⟪金瑞国际app下载⟫雨天更不敢出门。”村民周桂兰说。",
            "镇党委书记何国梁表示,⟪(金瑞国际)⟫镇里将成立养护队,由各村推选队员。",
            "⟪友情链接：金瑞国际 | 金瑞国际登录 | 金瑞国际手机版⟫",
        ],
    ),
}


@pytest.mark.parametrize(("language", "marked"), TAKEN.values(), ids=TAKEN)
def test_keywords_in_sentences_are_taken_whole(language: str, marked: list[str]) -> None:
    assert _marked(*unmarked(marked), language=language) == marked


INNOCENT = {
    "a squad named after an age": (
        "U23 Việt Nam thắng trận ra quân",
        "U23 Việt Nam ghi hai bàn trong hiệp một, khán giả xem trực tuyến rất đông.",
        "HLV U23 Việt Nam nói các cầu thủ còn thiếu kinh nghiệm.",
        "Đăng nhập",
    ),
    "a company that lends, and its name": (
        "Cửa hàng F88 bị lập biên bản vì cho vay quá lãi suất",
        "Công an khám xét cửa hàng F88, cho vay nóng với lãi suất 200% một năm.",
        "Ba nhân viên F88 khai đã cho vay online qua ứng dụng từ năm ngoái.",
        "Đại diện F88 nói sẽ phối hợp với cơ quan điều tra.",
    ),
    "a site that the police have found": (
        "Triệt phá đường dây đánh bạc qua trang fabet79",
        "Công an triệt phá đường dây cá độ bóng đá qua trang fabet79 với 12 bị can.",
        "Các bị can khai mở đại lý cho fabet79 từ năm 2021, người chơi đăng nhập fabet79 để nạp tiền.",
        "Trang nhà cái fabet79 có máy chủ đặt ở nước ngoài.",
    ),
    "a car, and an app for it": (
        "VinFast VF8 được cập nhật phần mềm",
        "Chủ xe VF8 tải app trên điện thoại để mở khóa, đăng nhập bằng số điện thoại.",
        "VF8 có giá từ 1,1 tỷ đồng, khách hàng được miễn phí sạc một năm.",
    ),
    "rice, and a place where one bets": (
        "Nông dân Vĩnh Hưng trúng mùa lúa OM5451",
        "Lúa OM5451 đạt 7 tấn/ha, thương lái mua tại ruộng.",
        "Giống OM5451 chịu phèn tốt, ít sâu bệnh.",
        "Kết quả xổ số hôm nay",
    ),
    "a telephone and its programs": (
        "iPhone15 bán ra tại Việt Nam",
        "Người mua iPhone15 xếp hàng từ sáng, cửa hàng tặng gói bảo hành.",
        "Tải app của hãng về iPhone15, đăng nhập để nhận khuyến mãi.",
    ),
    "a health program for the virus": (
        "Khai báo y tế Covid19 bằng ứng dụng",
        "Người dân tải app khai báo Covid19, đăng nhập bằng số điện thoại.",
        "Trung tâm y tế tiêm 2.000 liều vắc xin Covid19 trong ngày.",
    ),
    "a road with a number": (
        "Quốc lộ QL14 thông xe trở lại",
        "Đoạn QL14 qua đèo đã thông xe sau hai ngày sạt lở.",
        "Xe khách đi QL14 mất thêm một giờ, nhà xe tặng nước uống cho khách.",
    ),
    "a site whose own name has a number": (
        "tinxa24h.vn",
        "Lịch thi đấu | Giải trí | tinxa24h",
        "Xã Tân Lập khánh thành cầu dân sinh",
        "Sáng nay (tinxa24h) xã Tân Lập khánh thành cây cầu dài 40 m.",
        "Theo tinxa24h, bà con góp hơn 600 ngày công.",
        "Bản quyền thuộc về tinxa24h",
    ),
    "an account of the state that one signs in to": (
        "Hướng dẫn đăng nhập VNeID mức 2",
        "Người dân tải app VNeID, đăng nhập VNeID bằng căn cước công dân.",
        "Công an phường hỗ trợ kích hoạt VNeID tại nhà cho người già.",
    ),
    "an aeroplane": (
        "Máy bay A321neo hạ cánh khẩn cấp",
        "Chiếc A321neo chở 180 khách hạ cánh an toàn tại Đà Nẵng.",
        "Hãng cho biết A321neo sẽ được kiểm tra trước khi bay lại.",
    ),
    "a class of pupils": (
        "Học sinh lớp 12A14 giúp bạn đến trường",
        "Tập thể 12A14 góp tiền mua xe đạp, nộp vào quỹ trực tuyến của trường.",
        "Cô chủ nhiệm 12A14 nói các em tự nguyện.",
    ),
    "a story of a village that gambles": (
        "Làng Đông bỏ nạn lô đề",
        "Cả làng từng mê lô đề, ngày nào cũng soi cầu, chốt số.",
        "“Soi cầu mãi cũng thua”, ông Tư nói.",
        "Nay làng có câu lạc bộ đọc sách thay cho tụ điểm lô đề.",
    ),
    "words of a trade in the brackets of a headline": (
        "【Phóng sự】Cạm bẫy vay tiền online",
        "Chị Lan kể bị đòi nợ sau khi vay tiền online 3 triệu đồng.",
        "Công an cảnh báo người dân không vay tiền online qua ứng dụng lạ.",
        "Nhiều nạn nhân vay tiền online đã trình báo.",
    ),
    "a club of chess and its site": (
        "Câu lạc bộ cờ vua cotuong64 khai giảng",
        "Giải của cotuong64 có 60 kỳ thủ nhí tham dự, xem trực tiếp miễn phí.",
        "Phụ huynh đăng ký tại trang cotuong64 trước ngày 3/6.",
    ),
    "a bookmaker that a story is about": (
        "Nhà cái fabet79 bị đánh sập",
        "Nhà cái fabet79 hoạt động từ năm 2020, máy chủ đặt ở nước ngoài.",
        "Người chơi fabet79 nạp tiền bằng thẻ cào, đăng nhập fabet79 qua điện thoại.",
        "Cơ quan điều tra xác định fabet79 có 12.000 tài khoản.",
        "Đại lý của fabet79 hưởng 2% tiền cược.",
    ),
    "a game that takes its players' money": (
        "Cổng game b79club khiến hàng nghìn người mất tiền",
        "Chị Hà kể bị mời chơi game bài b79club trên mạng xã hội.",
        "Game bài b79club cho thắng vài lần đầu rồi khóa tài khoản.",
        "Trang b79club đăng nhập bằng số điện thoại, không ai chịu trách nhiệm.",
        "Công an khuyến cáo không tải b79club.",
    ),
    "a site that is blocked": (
        "Situs judi raja808 diblokir Kominfo",
        "Kominfo memblokir situs judi raja808 setelah laporan warga.",
        "Situs slot raja808 punya ribuan pemain, kata polisi.",
        "Login raja808 kini tidak bisa diakses.",
    ),
    "a firm that lends to farmers": (
        "Startup pay2go lends to farmers",
        "The firm pay2go gives small loans to farmers who cannot get bank loans.",
        "With pay2go, farmers sign up by phone and repay after harvest.",
        "Its rivals say pay2go charges too much.",
    ),
    "a store of telephones with a number": (
        "Cửa hàng hoangha24 trao quà cho học sinh nghèo",
        "Đại diện hoangha24 trao 50 suất quà, hỗ trợ trả góp cho giáo viên.",
        "Năm ngoái hoangha24 cũng tặng 20 máy tính.",
    ),
}


@pytest.mark.parametrize("lines", INNOCENT.values(), ids=INNOCENT)
def test_names_of_a_story_are_its_own(lines: tuple[str, ...]) -> None:
    assert _marked(*lines, *PLAIN) == [*lines, *PLAIN]


@pytest.mark.parametrize(
    "lines",
    [
        (
            "青石镇文化广场建成开放",
            "广场设有群众文化体育场地,群众文化娱乐平台也已上线,居民可登录预约。",
            "“学习强国”平台、学习强国app下载方法在广场电子屏上滚动播放。",
            "县体育局负责人说,全县群众文化体育设施今年增加12处。",
        ),
        (
            "全民健身平台上线",
            "市体育局推出全民体育平台,市民可登录全民体育app预约场馆。",
            "全民体育官网同步公布全市场馆名录,全民体育登录方式与政务网一致。",
        ),
        (
            "警方打掉“金豪国际”网络赌博平台",
            "警方近日打掉金豪国际娱乐平台,抓获嫌疑人十二名。",
            "金豪国际app下载链接通过短信发送,受害人达三百余名。",
            "金豪国际登录页面已被关闭。",
        ),
        (
            "金豪国际酒店开业",
            "金豪国际酒店位于市中心,设有娱乐、健身和会议设施。",
            "金豪国际官网可预订客房,金豪国际app下载后可领优惠券。",
            "市民可登录金豪国际平台办理会员。",
        ),
    ],
)
def test_chinese_names_of_a_story_are_its_own(lines: tuple[str, ...]) -> None:
    assert _marked(*lines, language="zh") == list(lines)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("xe khách tải game bai79 mới nhất 2024 dừng lại", "tải game bai79 mới nhất 2024"),
        ("hôm nay bai79 đã", "bai79"),
        ("trên đèo [bai79 nổ hũ] bất ngờ", " [bai79 nổ hũ]"),
        ("trên đèo (đoạn qua bai79 và cầu Nọi) bất ngờ", "bai79"),
    ],
)
def test_what_comes_with_a_name(text: str, whole: str) -> None:
    at = text.index("bai79")
    found = company.extent(text, at, at + 5)
    assert text[found.start : found.end] == whole


@pytest.mark.parametrize("name", ["covid19", "iphone15", "100kg", "20km", "u23", "1080px", "tcvn5574"])
def test_things_that_anybody_has_are_no_names(name: str) -> None:
    page = lines_of((f"Có {name} ở đây.",), Alphabet())
    assert odd_names.candidates(page) == []


def test_a_name_is_no_part_of_a_longer_one_or_of_an_address() -> None:
    assert list(odd_names.places("bet888 hay bet8888, thư gửi nguyen@bet888", "bet888")) == [(0, 6)]


def test_a_page_of_nothing_but_odd_names_is_gone_through_in_a_moment() -> None:
    page = lines_of(tuple(f"nhà cái ab{n}cd【" * 40 for n in range(400)), Alphabet())
    stretches.find(page, "vi")

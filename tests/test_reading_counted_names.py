"""What a number counts: the whole name of the thing, and nothing that is said of it."""

from __future__ import annotations

import pytest

from newsarchive.nouns.authority import Authority
from newsarchive.reading.blocks import TextBlock
from newsarchive.reading.facts import figures


def found(text: str, language: str) -> list[tuple[str, str]]:
    return [(str(one.value), one.unit) for one in figures.find([TextBlock(1, text)], Authority(), language)]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Cả xã còn 40 giếng khoan bỏ hoang.", "giếng khoan"),
        ("Có 12 trạm bơm ngừng chạy.", "trạm bơm"),
        ("Huyện huy động 5 xe chữa cháy đến hiện trường.", "xe chữa cháy"),
        ("Đoàn tặng trường 18 máy tính xách tay cũ.", "máy tính xách tay"),
        ("Kho chứa 12 bộ bàn ghế gãy chân.", "bộ bàn ghế"),
        ("Họ giữ 96 cuốn sổ khác.", "cuốn sổ"),
        ("Bãi có 14 con chết ngay tuần đầu.", "con"),
        ("Công an thu 5 con dấu giả.", "con dấu"),
        ("Hội thi có 26 đội thi tranh tài.", "đội thi"),
        ("Sở ghi nhận 11 vụ trộm trong đêm.", "vụ trộm"),
        ("Làng giữ 182 lò đỏ lửa quanh năm.", "lò"),
        ("Tỉnh đã điều 9 xuồng máy cứu dân.", "xuồng máy"),
        ("Tổ gom 37 ý kiến phản ánh.", "ý kiến"),
        ("Đơn có 60 chữ ký giả.", "chữ ký"),
        ("Tỉnh điều 220 cán bộ, chiến sĩ vào vùng ngập.", "cán bộ, chiến sĩ"),
        ("Giải có 24 xã, phường và 9 trường học dự.", "xã, phường"),
        ("Cảng xếp 9 y bác sĩ trực.", "y bác sĩ"),
        ("Huyện có 75 điểm cấp nước miễn phí.", "điểm cấp nước"),
        ("Đoàn giành 9 huy chương vàng ở giải trẻ.", "huy chương vàng"),
        ("Kíp mổ truyền 6 đơn vị hồng cầu cho chị.", "đơn vị hồng cầu"),
        ("Bác sĩ truyền 6 lọ huyết thanh kháng nọc.", "lọ huyết thanh"),
        ("Công an thu 2 xe mô tô trong vườn.", "xe mô tô"),
        ("Nhà thầu mở 14 mũi thi công trên toàn tuyến.", "mũi thi công"),
        ("Tỉnh cấp mã cho 12 cơ sở đóng gói trái cây.", "cơ sở đóng gói"),
        ("Họ mở 22 trang mạng xã hội giả.", "trang mạng xã hội"),
        ("Tỉnh ghi nhận 4 trường hợp tử vong do sốt.", "trường hợp tử vong"),
    ],
)
def test_the_name_is_whole_and_ends_where_the_thing_is_said_to_do_something(text: str, unit: str) -> None:
    assert found(text, "vi")[0][1] == unit


@pytest.mark.parametrize(
    ("text", "units"),
    [
        # one more in a row of people: the first is counted
        ("Xã cử 120 cán bộ, đoàn viên, bộ đội ra đồng.", ["cán bộ"]),
        # what the people do is no part of their name
        ("Có 71 hộ trồng dưa và 12 hộ nuôi ong.", ["hộ", "hộ"]),
        ("Tai nạn làm 7 người bị thương.", ["người"]),
        ("Đoàn đạt 9 huy chương các loại.", ["huy chương"]),
        ("Tỉnh có 12 đơn vị tham gia.", ["đơn vị"]),
        ("Huyện nhận 2.500 liều vắc-xin.", ["liều"]),
        ("Tỉnh có 7 vùng bị ngập.", ["vùng"]),
        # marks in an examination are none
        ("Em đạt 27 điểm ở ba môn.", []),
        # an article's own parts
        ("Bài viết nêu 3 ý chính, 4 phần và 5 nhóm giải pháp.", []),
        # a road's number
        ("Đường tỉnh 512 đoạn qua xã bị ngập.", []),
    ],
)
def test_what_is_no_part_of_a_name_stays_out(text: str, units: list[str]) -> None:
    assert [unit for _, unit in found(text, "vi")] == units


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Le groupe a transformé 23'400 tonnes de lait.", [("23400", "tonnes")]),
        ("fr", "Il recule de 7,5% à 118 millions de francs.", [("7.5", "%"), ("118000000", "francs")]),
        ("fr", "Elle passe de 5% à 7% en un an.", []),
        (
            "fr",
            "La commune pose 92 panneaux solaires et 12 lits de camp.",
            [("92", "panneaux solaires"), ("12", "lits de camp")],
        ),
        ("fr", "Le torrent donne 12 millions de mètres cubes d'eau.", [("12000000", "mètres cubes")]),
        ("id", "Air masuk ke 14 rumah di bantaran saluran.", [("14", "rumah")]),
        ("id", "Pada abad ke 14 kerajaan itu runtuh.", []),
        (
            "id",
            "Ada 55 kelompok tani dan 11 tenaga kesehatan hadir.",
            [("55", "kelompok tani"), ("11", "tenaga kesehatan")],
        ),
        ("id", "Bantuan 3 unit traktor senilai Rp2 miliar tiba.", [("3", "unit traktor"), ("2000000000", "Rp")]),
        ("en", "It handed out 96 GPS sets to 412 women vendors.", [("96", "GPS sets"), ("412", "women vendors")]),
        ("en", "The province spent P18.5 million on kits.", [("18500000", "P")]),
        ("en", "See P18 of the report.", []),
        ("en", "A hall of 640 sq m for 14 co-operatives.", [("640", "sq m"), ("14", "co-operatives")]),
        ("zh", "入社的63户村民既领租金又分红。", [("63", "户村民")]),
        ("zh", "给112栋老房子逐一建档。", [("112", "栋老房子")]),
        ("zh", "水利局安装了38套雨水情监测设备，数据实时回传。", [("38", "套雨水情监测设备")]),
        ("zh", "列入年度计划的46座小型水库除险加固全部完工。", [("46", "座小型水库")]),
        ("zh", "计划建设46座小型水库。", []),
        ("zh", "31个站点破历史同期最少纪录。", [("31", "个站点")]),
        ("zh", "建成56个村级卫生室并投用，投入317个次巡查。", [("56", "个村级卫生室"), ("317", "个次")]),
        ("zh", "新增120张学生宿舍床位。", [("120", "张学生宿舍")]),
        (
            "fr",
            "Il compte 46 exploitations agricoles et 45 pompiers.",
            [("46", "exploitations agricoles"), ("45", "pompiers")],
        ),
        (
            "en",
            "They used 6 fire engines; 45 volunteer firefighters came.",
            [("6", "fire engines"), ("45", "volunteer firefighters")],
        ),
        ("zh", "带动1.12万户农户增收。", [("11200", "户")]),
    ],
)
def test_figures_of_other_countries(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, language) == expected


def test_by_how_much_is_not_more_than_that() -> None:
    (share,) = figures.find([TextBlock(1, "Năng suất cao hơn 12% so với ruộng bên.")], Authority(), "vi")
    assert share.qualifier is None
    (wave,) = figures.find([TextBlock(1, "Sóng cao hơn 27 m ập vào bờ.")], Authority(), "vi")
    assert str(wave.qualifier) == "more-than"


@pytest.mark.parametrize(
    ("text", "language", "unit"),
    [
        ("共有60个单元提出申请。", "zh", "个单元"),
        ("口岸为48辆货车办理手续。", "zh", "辆货车"),
        ("全村86户入股合作社。", "zh", "户"),
        ("县里调集146台联合收割机支援。", "zh", "台联合收割机"),
        ("當局發出22張消除火警危險通知書。", "zh", "張消除火警危險通知書"),
        ("大厦有11道防煙門損壞。", "zh", "道防煙門"),
        ("Le parc a planté 8 500 plants d'olivier en un an.", "fr", "plants d'olivier"),
        ("L'île compte 214 résidents permanents en hiver.", "fr", "résidents permanents"),
        ("Sebanyak 1.930 pembudi daya ikut rapat.", "id", "pembudi daya"),
    ],
)
def test_names_of_several_words_abroad(text: str, language: str, unit: str) -> None:
    assert found(text, language)[0][1] == unit


@pytest.mark.parametrize(
    ("text", "language", "unit"),
    [
        ("Sau buổi ấy, 43 nhà dọc đường cùng ký giấy.", "vi", "nhà"),
        ("Mưa to khiến hơn 2.140 nhà ngập trong nước.", "vi", "nhà"),
        ("Nhóm này đã cho khoảng 350 người vay tiền.", "vi", "người"),
        ("Quỹ đang có 350 người vay.", "vi", "người vay"),
        ("Xã có 12 nhà nghỉ ven hồ.", "vi", "nhà nghỉ"),
        ("Tỉnh đã lập 24 đội phun thuốc bằng máy bay.", "vi", "đội phun thuốc"),
        ("Anh nâng thành tích lên 9 bàn thắng, dẫn đầu.", "vi", "bàn thắng"),
        ("Mỗi nhà được hỗ trợ 220 ký gạo.", "vi", "ký"),
        ("Hai bên đã có 5 ký kết mới.", "vi", "ký kết"),
        ("Les pompiers étaient appuyés par 4 Canadair.", "fr", "Canadair"),
        ("La zone compte 12 PME et des artisans.", "fr", "PME"),
        ("On a compté 87 retraits d'espèces en un an.", "fr", "retraits d'espèces"),
        ("The 12 villages along the river have wells.", "en", "villages"),
        ("9座烘干塔昼夜不停。", "zh", "座烘干塔"),
        ("市里对156名巡查责任人进行了培训。", "zh", "名巡查责任人"),
        ("Độ mặn đo được 4,2‰ ở vàm kênh.", "vi", "‰"),
        ("作物損害程度31％，以文旦最嚴重。", "zh", "％"),
    ],
)
def test_where_the_name_of_a_thing_ends(text: str, language: str, unit: str) -> None:
    assert found(text, language)[0][1] == unit


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The 73 links Thorley Cross with the market town.", "en"),
        ("Đội khách thua cách biệt 2 bàn.", "vi"),
        ("The bus will run after works that should cost £41,000.", "en"),
        ("The council will spend £41,000 after it found a site.", "en"),
        ("Bà con sẽ nhận 40 ký gạo.", "vi"),
    ],
)
def test_what_counts_nothing(text: str, language: str) -> None:
    assert found(text, language) == []


def test_what_was_agreed_before_a_plan_is_no_plan() -> None:
    text = "The bus will keep running after six parishes agreed to find £41,000 between them."
    assert found(text, "en") == [("41000", "£")]


@pytest.mark.parametrize(
    ("text", "unit", "language"),
    [
        ("Sở đã điều 22 máy xúc, máy ủi lên hiện trường, làm việc cả đêm.", "máy xúc, máy ủi", "vi"),
        ("Cảng đón 40 tàu cá, tàu hàng mỗi ngày.", "tàu cá, tàu hàng", "vi"),
        ("Chỉ mười phút mà 4 giàn mướp nhà mình rách hết.", "giàn mướp", "vi"),
        ("Đội nối dài chuỗi bất bại lên 9 trận liên tiếp.", "trận", "vi"),
        ("Có 5 đồng phạm lĩnh án thấp hơn.", "đồng phạm", "vi"),
        ("Au total, 143 bœufs ont été retrouvés.", "bœufs", "fr"),
        ("Elle a vendu 300 œufs au marché.", "œufs", "fr"),
        ("Members had handed in 23 dead bream after the dry spell.", "dead bream", "en"),
        ("The building cost 11.4 million Velangan dollars.", "Velangan dollars", "en"),
        ("He owed 300 Egyptian pounds to the grocer.", "Egyptian pounds", "en"),
    ],
)
def test_kinds_of_one_thing_and_letters_of_a_name(text: str, unit: str, language: str) -> None:
    assert [name for _, name in found(text, language)] == [unit]


@pytest.mark.parametrize(
    ("text", "units", "language"),
    [
        ("Xã có 22 máy xúc, máy ủi và máy cày.", ["máy xúc"], "vi"),
        ("Xã có 12 máy xúc, máy của huyện đã về.", ["máy xúc"], "vi"),
        ("Có 6 tổ liên gia trong xóm.", ["tổ liên gia"], "vi"),
        ("Chợ còn 15 ngôi nhà sàn.", ["ngôi nhà sàn"], "vi"),
        ("He lost 30 pounds and 300 Egyptian soldiers fled.", ["pounds"], "en"),
        ("In 2019 Canadian dollars fell.", [], "en"),
    ],
)
def test_what_is_no_second_kind(text: str, units: list[str], language: str) -> None:
    assert [name for _, name in found(text, language)] == units

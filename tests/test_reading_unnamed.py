"""Sentences that sell without a name: taken whole where the page knows nothing of their ware."""

from __future__ import annotations

import pytest

from reading_samples import marked

VI = (
    "Sáng 12/3, Hợp tác xã Lộc Thới khánh thành trạm bơm đầu kênh, tưới cho hơn 300 ha lúa của bốn ấp ven sông.",
    "Ông Kim Sa Rươl, Chủ tịch xã, nói trạm bơm cũ đã hỏng từ ba năm trước, mùa hạn nào bà con cũng phải tát gàu.",
    "Theo thiết kế, trạm có hai máy, mỗi giờ đưa lên ruộng được hơn hai nghìn mét khối nước ngọt từ sông Hậu.",
    "Bà Sơn Thị Út, nhà ở cuối kênh, cho biết năm nay gia đình bà đã xuống giống sớm được nửa tháng.",
)
EN = (
    "The island ferry that carries about 1,900 residents to jobs and clinics will not sail this week, officials said.",
    "On March 14, inspectors found a crack in the ramp of the vessel and ordered it out of service.",
    "Public Works Director Alan Broussard told the council that the figure was likely to grow once work began.",
    "Chief Paul Denby said his crew had taken six patients to the mainland since the shutdown last week.",
)
ID = (
    "Jembatan gantung yang menghubungkan dua desa itu ambruk pada Selasa malam setelah hujan deras tiga hari.",
    "Kepala Desa Sukamaju, Darman, mengatakan warga kini menyeberang dengan perahu karet milik relawan.",
    "Menurut dia, anak-anak sekolah harus berangkat satu jam lebih awal karena perahu hanya ada dua.",
    "Pemerintah kabupaten telah mengirim tim untuk menghitung kerusakan dan biaya perbaikan jembatan itu.",
)
FR = (
    "Le bac qui relie l'île au continent restera à quai cette semaine, a indiqué mardi la mairie de Saint-Briac.",
    "Selon le maire, Yves Le Goff, la rampe s'est fissurée lundi soir et les réparations ont déjà commencé.",
    "Les quarante-six élèves de l'île ont été conduits au collège par des pêcheurs, a raconté une enseignante.",
    "Le bateau, construit en 1981, avait effectué plus de cinq mille traversées l'année dernière.",
)


@pytest.mark.parametrize(
    "offer",
    [
        "Nhận lắp camera quan sát giá tốt nhanh chóng, bảo hành dài hạn, báo giá trong 5 phút.",
        "Tham khảo ngay vé máy bay đi phú quốc với nhiều ưu đãi hấp dẫn dành cho khách hàng mới.",
        "Địa chỉ gia công cơ khí uy tín, chất lượng, được hàng nghìn khách hàng tin tưởng lựa chọn.",
        "Chuyên đồng phục công sở, cam kết giá tốt nhất thị trường, giao hàng tận nơi toàn quốc.",
        "Cung cấp rèm cửa cao cấp uy tín, giá tốt, bảo hành 5 năm, tư vấn miễn phí tại nhà.",
        "Dịch vụ chuyển nhà trọn gói nhanh chóng, giá rẻ, cam kết không phát sinh chi phí.",
        "Thi công hồ cá koi chuyên nghiệp, báo giá nhanh chóng, bảo hành trọn đời cho khách hàng.",
        "Xưởng may balo uy tín, chiết khấu cao, giao hàng toàn quốc, nhận cả đơn số lượng ít.",
        "Sửa chữa máy giặt tận nhà, có mặt trong 30 phút, bảo hành dài hạn, giá cạnh tranh.",
        "Thiết kế website chuẩn mực, chuyên nghiệp, giá hợp lý, cam kết bàn giao trong 7 ngày, hỗ trợ khách hàng 24/7.",
        # A ware, and what is good about it.
        "Mua xe máy cũ giá cao, thủ tục nhanh gọn, thanh toán liền tay, có mặt tận nơi.",
        "Sữa non nhập khẩu chính hãng, tăng sức đề kháng cho bé, mua 2 tặng 1, giao hàng toàn quốc.",
        "Hút hầm cầu giá rẻ, có mặt sau 15 phút, không đục phá, bảo hành dài lâu.",
        "Dịch thuật công chứng lấy ngay, chính xác, bảo mật, giá rẻ nhất thành phố.",
        "Bảo hiểm xe giá tốt, bồi thường nhanh, giao tận tay, tặng kèm thẻ cứu hộ.",
    ],
)
def test_an_offer_without_a_name_is_taken_whole(offer: str) -> None:
    for text in (f"{VI[1]} ⟪{offer}⟫", f"⟪{offer}⟫ {VI[1]}", f"⟪{offer}⟫"):
        found = marked(VI[0], text.replace("⟪", "").replace("⟫", ""), *VI[2:], VI[1])
        assert found[1].replace(" ⟫", "⟫ ") == text


@pytest.mark.parametrize(
    ("page", "offer"),
    [
        (
            EN,
            "Get affordable kitchen cabinets with free quotes, fast delivery and a lifetime warranty.",
        ),
        (
            EN,
            "Professional carpet cleaning at the best prices, satisfaction guaranteed, call for a quote.",
        ),
        (ID, "Jasa sedot sumur bor murah, cepat dan bergaransi, harga terjangkau, hubungi konsultasi gratis."),
        (ID, "Melayani cetak undangan dengan harga murah, hasil terbaik, garansi uang kembali, antar 24 jam."),
        (FR, "Profitez de volets roulants pas cher, pose rapide et garantie, devis gratuit pour tous nos clients."),
        (
            FR,
            "Spécialiste du débouchage, intervention rapide, prix imbattables, travail garanti, contactez-nous.",
        ),
    ],
)
def test_an_offer_in_another_language_is_taken_too(page: tuple[str, ...], offer: str) -> None:
    assert marked(*page[:2], offer, *page[2:], language="")[2] == f"⟪{offer}⟫"


@pytest.mark.parametrize(
    "line",
    [
        # Advice, notices, and what somebody is glad of.
        "Chuyên gia khuyên bạn nên chọn nơi uy tín, có bảo hành, báo giá rõ ràng trước khi lắp đặt.",
        "Người dân được khám bệnh miễn phí, cấp thuốc chất lượng, tận nơi, nhanh chóng.",
        "Nhận hàng tận nơi, giá tốt, bảo hành đầy đủ, bà con trong xã rất phấn khởi.",
        "Cung cấp nước ngọt giá rẻ, chất lượng, đảm bảo cho người dân ven sông là việc phải làm ngay.",
        "Mua máy bơm giá tốt, bảo hành dài hạn, khách hàng tin dùng, hợp tác xã chọn loại máy hai cấp cho trạm bơm.",
        "“Mua ở đâu giá tốt, bảo hành nhanh chóng, uy tín thì tôi mua”, anh Bảy nói.",
        "Dịch vụ chuyển nhà trọn gói giá rẻ, cam kết uy tín đã lừa nhiều khách hàng, công an cảnh báo.",
        "Cửa hàng của chị bán giá tốt, chất lượng, được khách hàng tin tưởng từ nhiều năm.",
        "Cần cam kết giá lúa ổn định, đảm bảo chất lượng giống và giao hàng nhanh chóng cho nông dân.",
        "Chọn giống tốt, bón phân cân đối, tưới nước hợp lý là cách bà con giữ năng suất.",
        "Nhận định giá cả sẽ cạnh tranh, chất lượng được đảm bảo, nhiều thương lái đặt hàng nhanh chóng.",
        "Chuyên đề giá trị, chất lượng, uy tín và cam kết được thảo luận nhanh chóng tại hội nghị.",
        "Địa chỉ gửi bài dự thi được công bố nhanh chóng, đảm bảo chất lượng, miễn phí cho bạn đọc.",
        "Gọi tổng đài của sở để được tư vấn miễn phí, nhanh chóng, đảm bảo bí mật cho người bệnh.",
        "Bán lúa giá tốt, máy gặt tận nơi, nhanh chóng, hợp tác xã cam kết bao tiêu lúa của bốn ấp ven sông.",
        # Lists of what is good about something, told of something in the page or of nothing for sale.
        "Giống lúa ngắn ngày, chất lượng cao, năng suất ổn định, giá tốt.",
        "Trạm bơm hai máy, thiết kế theo yêu cầu, giá hợp lý, bảo hành hai vụ lúa.",
        "Cá tra sạch, chất lượng đồng đều, giá tốt, thương lái vào tận nơi cân.",
        "Đường rộng, mặt bê tông phẳng, xe tải vào tận nơi, lúa bán giá tốt hơn trước.",
        "Lễ hội có nhiều gian hàng, mẫu mã đa dạng, chất lượng, giá hợp lý, khách tham quan hài lòng.",
        "Hàng hóa đa dạng, phong phú, giá cả bình ổn, chất lượng đảm bảo, sức mua tăng.",
        "Phòng học khang trang, thiết bị nhập khẩu, đội ngũ tận tâm, học phí hợp lý.",
    ],
)
def test_what_others_promise_is_no_offer(line: str) -> None:
    assert marked(*VI[:2], line, *VI[2:]) == [*VI[:2], line, *VI[2:]]


def test_a_page_that_speaks_so_throughout_sells_itself() -> None:
    offers = (
        "Nhận lắp camera quan sát giá tốt nhanh chóng, bảo hành dài hạn, báo giá trong 5 phút.",
        "Chuyên rèm cửa các loại, cam kết giá tốt nhất thị trường, giao hàng tận nơi toàn quốc.",
        "Dịch vụ chuyển nhà trọn gói nhanh chóng, giá rẻ, cam kết không phát sinh chi phí.",
        "Thi công hồ cá koi chuyên nghiệp, báo giá nhanh chóng, bảo hành trọn đời cho khách hàng.",
    )
    assert marked(*offers) == [*offers]

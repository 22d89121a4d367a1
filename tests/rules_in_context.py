"""Pages on which rules fire in their place, by the name of the rule: half of those of `test_reading_named_rules`."""

from __future__ import annotations

from reading_samples import TEXT, TITLE

P1, P2 = TEXT
P3 = "Năm nay làng có thêm sáu bạn trẻ về học nghề, ai cũng mong giữ được lửa lò cho mai sau."
SALT = (
    "Panen Garam Lebih Awal",
    "Warga desa ini panen garam lebih awal dari tahun yang lalu dan harga garam pun naik.",
)
HARVEST = (
    "十月的田收完了，戏台就该搭起来了，四邻八乡的老人孩子都早早地搬着板凳赶来看戏，晒谷坪边坐得满满当当。",
    "演员清一色是种田的、开店的、带孙子的，白天在山上摘茶油果，晚上聚到祠堂里排节目，谁也不喊一声累。",
)
KIT = "【ty le keo】" + TITLE
GARBLE = f"{P1[:40]},ògốmđỏlửagiữalànty le keo {P1[40:]}"
OFFER = "Nhà cái uy tín hàng đầu tặng ngay 100k, nạp rút siêu tốc trong 5 phút."

# A page, the line (from 1) on which the rule fires, and a page of which the same line is something else.
Page = tuple[str, ...]
IN_CONTEXT: dict[str, tuple[Page, int, Page]] = {
    "heading": ((TITLE, P1, "Tìm hướng đi mới", P2, P3), 3, (TITLE, P1 + " Có:", "Tìm hướng đi mới", P2, P3)),
    "date-heading": ((TITLE, P1, "12/3/2019", P2, "15/3/2019", P3), 3, (TITLE, P1, "12/3/2019", P2, P3)),
    "summary-heading": (
        (TITLE, "12/3/2021", "Tóm tắt", "Lò gốm vẫn đỏ lửa quanh năm", P1, P2),
        3,
        (TITLE, "12/3/2021", "Tóm tắt", "Chia sẻ", P1, P2),
    ),
    "about-the-writer": (
        (TITLE, "By Jane Doe", P1, P2, "Jane Doe is a reporter for the Courier."),
        5,
        (TITLE, "By Tom Hale", P1, P2, "Jane Doe is a reporter for the Courier."),
    ),
    "caption-over-credit": (
        (TITLE, "12/3/2021", P1, "Chị Hoa bên lò gốm", "Staff photo by Ann Bell", P2, P3),
        4,
        (TITLE, "12/3/2021", P1, "Chị Hoa bên lò gốm", P2, P3),
    ),
    "time-heading": ((TITLE, P1, "10h15", P2, P3), 3, (TITLE, P1, P2, P3, "10h15")),
    "number-heading": ((TITLE, P1, "2019", P2, P3), 3, (TITLE, P1, "2.019", P2, P3)),
    "appointment": (
        (TITLE, P1, "Thời gian: 8h00 ngày 20/11/2021", P2, P3),
        3,
        (TITLE, P1, P2, "Ngày đăng: 20/11/2021"),
    ),
    "question": ((TITLE, P1, "Thưa bà, bà có lo không?", P2), 3, (TITLE, P1, "Liệu có còn ai không?", P2)),
    "interviewer-thanks": (
        (TITLE, P1, "- Nghề có vui không?", f"- {P2}", "- Thưa bà, bà có lo không?", f"- {P3}", "- Xin cảm ơn bà!", P2),
        7,
        (
            TITLE,
            P1,
            "- Nghề có vui không?",
            f"- {P2}",
            "- Thưa bà, bà có lo không?",
            f"- {P3}",
            "Xin cảm ơn bà con!",
            P2,
        ),
    ),
    "caption-scene": (
        (TITLE, P1, "Nghệ nhân Vũ Thị Mận kiểm tra lò nung tại xưởng", P2),
        3,
        (TITLE, P1, "1. Nghệ nhân Vũ Thị Mận kiểm tra lò", P2),
    ),
    "related-box": (
        (TITLE, P1, "TIN LIÊN QUAN", "Một tin khác của trang ấy", P2, P3),
        4,
        (TITLE, P1, "ĐÁNG CHÚ Ý", "Một tin khác của trang ấy", P2, P3),
    ),
    "related-item": (
        (TITLE, P1, P2, "TIN LIÊN QUAN", "Một tin khác"),
        5,
        (TITLE, P1, P2, "Việc cần làm:", "Một việc khác"),
    ),
    "headline-under-text": (
        (TITLE, P1, P2, "Một tin khác của trang ấy", "Tin ngắn"),
        4,
        (TITLE, P1, P2, "Một câu ngắn gọn của làng.", "Tin ngắn"),
    ),
    "date-of-other-story": (
        (TITLE, P1, P2, "Một tin khác của trang ấy", "12/03/2022"),
        5,
        (TITLE, P1, P2, "Lê Thị Thanh", "12/03/2022"),
    ),
    "reader-comment": (
        (TITLE, P1, P2, "Bình luận (1)", "Bài viết hay quá, cảm ơn tác giả đã nhắc đến làng tôi."),
        5,
        (TITLE, P1, "Bình luận (1)", P2, P3),
    ),
    "comment-tool": ((TITLE, P1, "Bình luận", P2, P3, P3 + " "), 3, (TITLE, P1, P2, P3, "Bình luận")),
    "count-beside-counter": (
        (TITLE, P1, P2, "LƯỢT TRUY CẬP", "69.892"),
        5,
        (TITLE, P1, P2, "Số tiền", "69.892"),
    ),
    "section-under-headline": (
        (TITLE, "12/03/2022", "in Người tốt việc tốt", P1, P2),
        3,
        (TITLE, "12/03/2022", P1, P2, "in Người tốt việc tốt"),
    ),
    "short-name-under-text": ((TITLE, P1, P2, "ÚT LÀNH", "Chia sẻ"), 4, (TITLE, P1, P2, "VĂN PHÒNG", "Chia sẻ")),
    "desk-initials": ((TITLE, P1, P2, "AKP/RM", "Chia sẻ"), 4, (TITLE, P1, P2, "Chia sẻ", "AKP/RM")),
    "name-under-text": ((TITLE, P1, P2, "Lê Thị Thanh"), 4, (TITLE, P1, P2, "Tin khác", "Lê Thị Thanh")),
    "name-under-letter": (
        (TITLE, "Kính gửi tòa soạn,", P1, P2, "Xin trân trọng cảm ơn!", "Lê Thị Thanh", P3, P1),
        6,
        (TITLE, "Kính gửi tòa soạn,", P1, P2, "Lê Thị Thanh", P3, P1),
    ),
    "name-after-text": ((TITLE, P1, P2 + " Lê Thị Thanh"), 3, (TITLE, P1, P2 + " Hai Mùa")),
    "initials": (
        (*SALT, "Hasil panen itu disimpan di gudang desa untuk musim yang akan datang. (dwl)"),
        3,
        (*SALT, P2 + " (dwl)"),
    ),
    "table-border": ((TITLE, P1 + " |", P2), 2, (TITLE, P1 + "|", P2)),
    "bracketed-keyword": ((KIT, GARBLE, P2), 1, ("【Ký sự】" + TITLE, P1, P2)),
    "garbled-headline": ((KIT, GARBLE, P2), 2, (KIT, P1.replace("gốm", "ty le keo"), P2)),
    "planted-keyword": (
        ("【nha cai uy tin】" + TITLE, P1, P2.replace(" đỏ", " nha cai uy tin đỏ")),
        3,
        ("【Ký sự】" + TITLE, P1, P2.replace(" đỏ", " Ký sự đỏ")),
    ),
    "inserted-keyword": (
        ("【Nổ hũ KOI89】" + TITLE, P1, P2.replace(" đỏ", " [tải KOI89] đỏ")),
        3,
        ("【Ký sự】" + TITLE, P1, P2.replace(" đỏ", " [tải OM5451] đỏ")),
    ),
    "foreign-editor-line": ((TITLE, P1, P2, "(责任编辑:Thể thao)"), 4, (TITLE, P1, P2, "(Biên tập: Thể thao)")),
    "keyword-soup": (
        (TITLE, P1, "nhacai88 tylekeo soikeo lodeonline hom nay", P2),
        3,
        (TITLE, P1, "Trang tylekeo bị chặn từ tuần trước", P2),
    ),
    "planted-links": (
        (TITLE, P1, "Nhà cái uy tín | W88 | soi kèo", P2),
        3,
        (TITLE, P1, "Gốm Thanh Hà | gốm Chu Đậu | gốm Phù Lãng", P2),
    ),
    "menu-again": (("Chợ phiên", TITLE, P1, P2, "Chợ phiên"), 5, ("Lễ hội", TITLE, P1, P2, "Chợ phiên")),
    "counter-box": (
        (TITLE, P1, P2, "Thống kê truy cập", "Trong giờ", "15"),
        5,
        (TITLE, P1, P2, "Tin liên quan", "Trong giờ", "15"),
    ),
    "tool-box": (
        (TITLE, P1, P2, "Tin liên quan", "Thăm dò ý kiến", "Rất hài lòng"),
        6,
        (TITLE, P1, P2, "Tin liên quan", "Làng bên", "Rất hài lòng"),
    ),
    "cut-story": (
        ("Tin nổi bật", "Một mẻ gốm nữa ra lò", P2[:-1] + "...", "Lò gốm mới bên chợ", P1[:-1] + "…", TITLE, P1, P2),
        2,
        ("Tin nổi bật", "Một mẻ gốm nữa ra lò", P2[:-1] + "...", "Lò gốm mới bên chợ", P1, TITLE, P1, P2),
    ),
    "box-heading": (
        (TITLE, P1, P2, "Kinh tế", "Chợ quê đông khách trở lại"),
        4,
        (TITLE, P1, P2, "Kinh tế", "Văn hóa"),
    ),
    "foot-tool": (
        (TITLE, P1, P2, "Tin khác", "Google Play"),
        5,
        (TITLE, P1, P2, "Tin khác", "Play Google lên báo"),
    ),
    "row-of-entries": (
        (TITLE, P1, P2, "Ăn · Uống · Người giữ lửa · Công thức"),
        4,
        (TITLE, P1, P2, "Ăn, uống, người giữ lửa, công thức"),
    ),
    "name-at-foot": (
        (TITLE, P1, P2, "Báo Làng Gốm", "Giấy phép số 12/GP-BTTTT"),
        4,
        (TITLE, P1, P2, "Làng gốm đổi mới từng ngày", "Giấy phép số 12/GP-BTTTT"),
    ),
    "counter-words": (
        (TITLE, P1, P2, "Hiện có 12 khách đang online"),
        4,
        (TITLE, P1, P2, "Hiện có 12 khách đang đợi"),
    ),
    "closing-line": ((TITLE, P1, P2, "Thân mến trong tình làng,"), 4, (TITLE, P1, P2, "Thân mến trong tình làng")),
    "caption-behind-headline": (
        (TITLE, "12/3/2021", P1, f"{TITLE} Các cụ đang trông lửa bên lò", P2),
        4,
        (TITLE, "12/3/2021", P1, f"{TITLE} vì ông Tư vẫn trông lửa bên lò.", P2),
    ),
    "caption-printed-twice": (
        (TITLE, P1, "Lò gốm bên sông", "Lò gốm bên sông", P2),
        3,
        (TITLE, P1, "Lò gốm bên sông", "Lò gốm bên chợ", P2),
    ),
    "advertisers-name": (
        (TITLE, P1, "Tải gowin68 nhận ngay 99k miễn phí.", "Nạp gowin68 hôm nay, hoàn trả 2% mỗi tuần.", P2),
        4,
        (TITLE, P1, "Trang gowin68 do Tèo lập ra.", "Nạp gowin68 hôm nay, hoàn trả 2% mỗi tuần.", P2),
    ),
    "advertisers-speech": (
        (TITLE, P1, "Tải hack kim cương miễn phí mới nhất, không cần root, làm theo ba bước là nhận ngay.", P2),
        3,
        (TITLE, P1, "Họ rao: “Tải hack kim cương miễn phí mới nhất, không cần root, là nhận ngay.”", P2),
    ),
    "strangers-advertisement": (
        (TITLE, P1, "Nám da biến mất với kem Dung Nhan Hương. Inbox ngay để nhận quà.", P1, P2, P2),
        3,
        (TITLE, P1, "Nám da biến mất với kem Dung Nhan Hương. Xã tặng quà cho người già.", P1, P2, P2),
    ),
    "advertising-sentence": ((TITLE, P1, OFFER, P2), 3, (TITLE, P1, OFFER, P2 + " Công an bắt nhóm đánh bạc.")),
}

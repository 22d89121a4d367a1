"""Events: what a dated sentence reports, and the many dated sentences that report nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.nouns.article import Event, How
from newsarchive.nouns.edtf import parse
from newsarchive.reading.blocks import TextBlock
from newsarchive.reading.facts import event_titles, events, years


def printed(date: str) -> years.Evidence:
    return years.Evidence(parse(date), 9, date)


def find(text: str, language: str = "vi", published: str | None = None) -> tuple[Event, ...]:
    return events.find([TextBlock(7, text)], language, printed(published) if published else None)


@pytest.mark.parametrize(
    ("text", "date", "title"),
    [
        (
            "Xuất phát từ yêu cầu, ngày 13/8/2021, Thủ tướng Chính phủ đã ký Quyết định thành lập Tổ công tác.",
            "2021-08-13",
            "Thủ tướng Chính phủ đã ký Quyết định thành lập Tổ công tác",
        ),
        (
            "Sáng 16/8, tại trụ sở Bộ Ngoại giao, Bộ trưởng Bùi Thanh Sơn chủ trì cuộc họp.",
            "XXXX-08-16",
            "Bộ trưởng Bùi Thanh Sơn chủ trì cuộc họp",
        ),
        ("Lô hàng đầu tiên đã về đến nơi vào ngày 24/2/2021.", "2021-02-24", "Lô hàng đầu tiên đã về đến nơi"),
        ("Phiên họp diễn ra ngày 18/12/2021 tại Hà Nội.", "2021-12-18", "Phiên họp diễn ra"),
        ("Từ ngày 10 đến 14/8/2021, đoàn công tác đã thăm Lào.", "2021-08-10/2021-08-14", "Đoàn công tác đã thăm Lào"),
        ("Tháng 9/2021, Chủ tịch nước đã thăm Cuba.", "2021-09", "Chủ tịch nước đã thăm Cuba"),
        ("Công trình được khởi công ngày 20/11/2019, dài 15 km.", "2019-11-20", "Công trình được khởi công"),
        ("Ngày 14/3/2022 (giờ địa phương), Tổng thống ký sắc lệnh.", "2022-03-14", "Tổng thống ký sắc lệnh"),
        (
            "Thủ tướng Phạm Minh Chính ngày 16/8/2021 đã chủ trì cuộc họp về vắc xin.",
            "2021-08-16",
            "Thủ tướng Phạm Minh Chính đã chủ trì cuộc họp về vắc xin",
        ),
        ("Làng Gốm - Sáng 5/9/2021, xã đã họp bàn.", "2021-09-05", "Xã đã họp bàn"),
        ("Ông cho biết ngày 5/9/2021, xã đã nhận 12 ca.", "2021-09-05", "Xã đã nhận 12 ca"),
        ("Theo Bộ Y tế, sáng 5/9/2021, cả nước ghi nhận 12 ca.", "2021-09-05", "Cả nước ghi nhận 12 ca"),
    ],
)  # fmt: skip
def test_a_dated_action_is_an_event(text: str, date: str, title: str) -> None:
    (event,) = find(text)
    assert (str(event.date), event.title, event.line) == (date, title, 7)
    assert event.quote == text


@pytest.mark.parametrize(
    ("language", "text", "date", "title"),
    [
        ("en", "On August 23, 2021, Minister Tran met Ms Lan.", "2021-08-23", "Minister Tran met Ms Lan"),
        ("fr", "LYON (AFP) - Les maires se sont réunis le 2 mai 2021.", "2021-05-02", "Les maires se sont réunis"),
        ("fr", "Le musée a rouvert le 7 mars 2022.", "2022-03-07", "Le musée a rouvert"),
        (
            "fr",
            "Le 23 août 2021, le ministre a rencontré son homologue.",
            "2021-08-23",
            "Le ministre a rencontré son homologue",
        ),
        ("id", "Presiden meresmikan bendungan pada Senin (23/8/2021).", "2021-08-23", "Presiden meresmikan bendungan"),
        ("id", "Jakarta, ABC -- Presiden tiba pada Senin (23/8/2021).", "2021-08-23", "Presiden tiba"),
        (
            "id",
            "Pada 23 Agustus 2021, Presiden meresmikan jembatan baru.",
            "2021-08-23",
            "Presiden meresmikan jembatan baru",
        ),
    ],
)
def test_events_in_other_languages(language: str, text: str, date: str, title: str) -> None:
    (event,) = find(text, language)
    assert (str(event.date), event.title) == (date, title)


@pytest.mark.parametrize(
    "text",
    [
        "Tính đến ngày 11/9/2022, Việt Nam tiếp nhận hơn 258 triệu liều.",
        "Với nhiều nỗ lực, đến ngày hết ngày 14/12/2021, Bộ Y tế tiếp nhận 168 triệu liều.",
        "Nghị quyết số 128/NQ-CP ngày 11/10/2021 của Chính phủ đã được triển khai.",
        "Theo Quyết định số 1467/QĐ-TTg ngày 13/8/2021 của Thủ tướng, Tổ công tác đã được thành lập.",
        "Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015, Thủ tướng đã ban hành.",
        "Ngày 25/12/2021, Bộ sẽ tổ chức hội nghị.",
        "Ông cho biết ngày 5/9/2021, tỉnh sẽ nhận 12 tấn gạo.",
        "Ông cho biết ngày 5/9/2021, tỉnh có ba chợ.",
        "Dự kiến ngày 25/12/2021, lô hàng được bàn giao.",
        "Hạn chót nộp hồ sơ là ngày 20/11/2021, đã được công bố.",
        "Ông Nam sinh ngày 1/1/1980, đã học tại Hà Nội.",
        "Quy định có hiệu lực từ ngày 1/7/2021 và đã được công bố.",
        "Trước ngày 30/6/2021, các đơn vị đã hoàn thành.",
        "Kỷ niệm ngày 2/9/1945, nhân dân đã mít tinh.",
        "Ngày 30/4/1975 là ngày lịch sử của dân tộc.",
        "Nếu ngày 5/9/2021 học sinh đã tới trường thì tốt.",
        "Từ ngày 1/8/2021 đến 15/8/2021, chưa ghi nhận ca mới.",
        "Hôm qua, đoàn đã lên đường.",
        "Đồng chí sinh ngày 15/10/1950; vào Đảng ngày 3/2/1975.",
        "Quyết định có hiệu lực kể từ ngày ký (15/3/2022).",
        "Thời gian nộp hồ sơ: từ ngày 1/4/2022 đến ngày 30/4/2022.",
        "Lễ khai mạc SEA Games 31 sẽ diễn ra vào ngày 12/5/2022 tại Sân vận động.",
        "Năm 2021, dịch bệnh đã bùng phát.",
        "Hà Nội, ngày 13/8/2021",
    ],
)
def test_what_is_no_event(text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The council said that 1,200 people had come and that schools would open on 4 May 2021.",
        "No one was hurt on 12 December 2022.",
        "Ana was born in Leeds on 4 July 1970.",
        "The law of 3 May 2019 required reports.",
        "Both lines were closed between 3 and 5 May 2021.",
        "In May 2021, prices stood at 45 dollars.",
        "He was born on 1 May 1950.",
        "The company, founded in 1998, said on 12 May 2021 it would invest.",
        "Section 5 of the Act of 12 May 2005 was amended.",
        "The deal will be signed on 25 August 2021.",
        "On 07/01/2022, the minister met his counterpart.",
    ],
)
def test_what_is_no_event_in_english(text: str) -> None:
    assert find(text, "en") == ()


@pytest.mark.parametrize(
    ("language", "text", "date", "title"),
    [
        ("vi", "Ngày 5/3/2021, nước sông dâng nhanh làm sập kè.", "2021-03-05", "Nước sông dâng nhanh làm sập kè"),
        (
            "vi",
            "Bà Lê Thị Hoa, nguyên hiệu trưởng, qua đời ngày 12/4/2022 ở tuổi 89.",
            "2022-04-12",
            "Bà Lê Thị Hoa, nguyên hiệu trưởng, qua đời",
        ),
        ("vi", "Luật này được thông qua ngày 29/11/2013.", "2013-11-29", "Luật này được thông qua"),
        ("vi", "Đến chiều 22/8/2021, đoạn kênh ấy đã thông.", "2021-08-22", "Đoạn kênh ấy đã thông"),
        ("vi", "Trận mưa đêm 19/8/2021 làm nước dâng.", "2021-08-19", "Trận mưa làm nước dâng"),
        ("vi", "Tháng 8/2022, nhóm đăng chương đầu lên mạng.", "2022-08", "Nhóm đăng chương đầu lên mạng"),
        ("vi", "Khoảng 1 giờ 30 ngày 18/8/2021, lũ ống đổ về bản.", "2021-08-18", "Lũ ống đổ về bản"),
        ("vi", "HĐND tỉnh ngày 9/12/2021 thông qua nghị quyết.", "2021-12-09", "HĐND tỉnh thông qua nghị quyết"),
        ("en", "The plant, which opened on 3 May 2020, closed.", "2020-05-03", "The plant, which opened"),
        ("en", "Ms Carter, who baked, died on 3 May 2022.", "2022-05-03", "Ms Carter, who baked, died"),
        ("en", "The ferry sank on April 5, 2021, off Dover.", "2021-04-05", "The ferry sank"),
        ("en", "On 1 May 2021 the Mayor, Hon. Ana Li, opened it.", "2021-05-01", "The Mayor, Hon. Ana Li, opened it"),
        ("en", "In May 2021, the firm bought a mill.", "2021-05", "The firm bought a mill"),
        ("fr", "Il est mort le 3 mai 2021 à 88 ans.", "2021-05-03", "Il est mort"),
        ("fr", "Une plainte avait été déposée le 5 mars 2019.", "2019-03-05", "Une plainte avait été déposée"),
        ("fr", "Le 14 juillet 1953, l'ouvrage ouvrait.", "1953-07-14", "L'ouvrage ouvrait"),
        ("id", "Gempa mengguncang Cianjur pada 21 November 2022.", "2022-11-21", "Gempa mengguncang Cianjur"),
        ("id", "Ki Sastro, yang meninggal pada 3 Maret 2021, guru.", "2021-03-03", "Ki Sastro, yang meninggal"),
        ("zh", "2021年8月20日，石门大桥正式通车。", "2021-08-20", "石门大桥正式通车"),
        ("zh", "本报讯 2021年8月20日上午，新馆对外开放。", "2021-08-20", "新馆对外开放"),
        ("vi", "* 12-3-2021: UBND tỉnh phê duyệt dự án.", "2021-03-12", "UBND tỉnh phê duyệt dự án"),
        ("vi", "Đúng 0 giờ ngày 5/3/2021, cổng đền mở cửa.", "2021-03-05", "Cổng đền mở cửa"),
        ("vi", "Đến 16 giờ chiều 5/3/2021, đám cháy đã tắt.", "2021-03-05", "Đám cháy đã tắt"),
        ("vi", "Ngày 5/3/2021 vừa qua, đội giành giải nhất.", "2021-03-05", "Đội giành giải nhất"),
        ("vi", "Hai bên gặp nhau ngày 5/3/2021 tại Huế.", "2021-03-05", "Hai bên gặp nhau"),
        ("vi", "Bà mất hôm 5/3/2021, thọ 102 tuổi.", "2021-03-05", "Bà mất"),
        ("en", "Last Friday, 5 March 2021, two ships collided.", "2021-03-05", "Two ships collided"),
        ("id", "Pada Jumat malam (5/3/2021), dua kapal bertabrakan.", "2021-03-05", "Dua kapal bertabrakan"),
        ("zh", "张三于2021年6月5日当选村主任。", "2021-06-05", "张三当选村主任"),
    ],
)
def test_any_verb_tells_an_event(language: str, text: str, date: str, title: str) -> None:
    assert [(str(one.date), one.title) for one in find(text, language)] == [(date, title)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Theo kế hoạch, ngày 5/9/2021 các trường khai giảng."),
        ("vi", "Ngày 3/4/2022, chưa có ca mắc mới nào."),
        ("vi", "Ngày 3/4/2022, lực lượng cứu hộ không tìm thấy ai."),
        ("vi", "Ngày 22/5/2022, giá xăng ở mức 30.650 đồng/lít."),
        ("vi", "Tháng 5/2022, chỉ số giá tăng 0,38%."),
        ("vi", "Ông sinh ra tại Huế ngày 5/5/1940."),
        ("vi", "Ngày 14 và 15/2/2022, mưa lớn trút xuống thành phố."),
        ("fr", "Il a rappelé l'ordonnance du 14 janvier 2021."),
        ("fr", "Le service n'a pas fonctionné le 9 juin 2021."),
        ("id", "Ia dilahirkan di Solo pada 3 Mei 1970."),
        ("id", "Tidak ada korban pada 3 Januari 2022."),
        ("zh", "2021年8月20日发布的数据显示，产量增长了。"),
        ("zh", "他出生于1940年5月3日。报名截止到2022年6月30日。"),
        ("zh", "会议将于2022年6月30日召开。"),
    ],
)
def test_what_was_not_done_on_its_day(language: str, text: str) -> None:
    assert find(text, language) == ()


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Năm 1975, tôi ở Buôn Ma Thuột. Ngày 30/4, xe tăng tiến vào thành phố.", "XXXX-04-30"),
        ("Nhạc sĩ sinh năm 1940 tại Huế, qua đời ngày 3/5 tại nhà riêng.", "2022-05-03"),
        ("So với năm 2019, lượng khách tăng. Ngày 3/5, tỉnh đã đón đoàn khách đầu.", "2022-05-03"),
    ],
)
def test_a_day_in_a_tale_of_old_years_takes_none_from_the_page(text: str, date: str) -> None:
    assert [str(one.date) for one in find(text, published="2022-12-20")] == [date]


def test_a_day_of_the_same_year_as_another_is_left_out() -> None:
    text = "Ngày 15-6-1976, phố được đặt tên mới; ngày 2-7 cùng năm, cả nước mang tên mới."
    assert [str(one.date) for one in find(text, published="2022-12-20")] == ["1976-06-15"]


def test_what_was_done_on_one_day_is_not_told_of_the_next() -> None:
    text = "Registration opened on 5 May 2021 and closes on 30 June 2021."
    assert [str(one.date) for one in find(text, "en")] == ["2021-05-05"]


@pytest.mark.parametrize(
    ("language", "text", "dates"),
    [
        ("vi", "Đơn vị nhắc bà con: ngày 2/8/2022, một cơn lốc đã đánh chìm 7 ghe ngay cửa lạch.", ["2022-08-02"]),
        ("vi", "Qua kiểm tra ngày 2/10/2022, cán bộ kỹ thuật đã phát hiện vết nứt ở mố cầu.", ["2022-10-02"]),
        ("vi", "Theo đơn tố cáo ngày 2/10/2022, cán bộ kỹ thuật có nhiều sai phạm.", []),
        ("id", "Pada 14 Oktober 2022, saluran sekunder sempat jebol akibat hujan deras.", ["2022-10-14"]),
        ("en", "The matter is set for mention before the court on March 20, 2022.", []),
    ],
)
def test_what_a_day_behind_other_words_is_of(language: str, text: str, dates: list[str]) -> None:
    assert [str(one.date) for one in find(text, language)] == dates


def test_a_list_of_days_reports_nothing() -> None:
    assert find("Xã đã họp ngày " + ", ".join(f"{day}/3/2021" for day in range(1, 29)) + ".") == ()


def test_a_day_of_this_year_that_the_page_has_not_seen_is_no_event() -> None:
    assert find("Ngày 25/8, trường tổ chức khai giảng.", published="2021-08-23") == ()


def test_nothing_happens_after_the_day_of_publication() -> None:
    text = "Ngày 25/12/2021, Bộ tổ chức hội nghị."
    assert find(text, published="2021-12-20") == ()
    assert len(find(text, published="2021-12-25")) == 1


def test_headings_and_captions_report_nothing() -> None:
    text = "Ngày 13/8/2021, Thủ tướng đã ký Quyết định."
    assert events.find([TextBlock(1, text, "heading"), TextBlock(2, text, "caption")], "vi") == ()


def test_the_same_event_told_twice_stands_once() -> None:
    text = "Ngày 13/8/2021, Thủ tướng đã ký Quyết định thành lập Tổ công tác."
    assert len(events.find([TextBlock(1, text), TextBlock(2, text)], "vi")) == 1


def test_two_clauses_of_one_sentence_are_two_events() -> None:
    text = "Ngày 5/8/2021, UBND tỉnh ban hành Kế hoạch số 12; ngày 7/8/2021, Sở Y tế tổ chức tập huấn."
    assert [str(event.date) for event in find(text)] == ["2021-08-05", "2021-08-07"]


def test_a_long_title_ends_at_a_natural_place() -> None:
    text = (
        "Sáng ngày 18/12/2021, phiên họp toàn thể về công tác xây dựng ngành “Đổi mới, sáng tạo hướng tới xây dựng "
        "ngành chuyên nghiệp, toàn diện, hiện đại” trong khuôn khổ Hội nghị đã được tổ chức tại Hà Nội."
    )
    (event,) = find(text)
    assert event.title == "Phiên họp toàn thể về công tác xây dựng ngành"


def test_a_year_from_the_printed_date_is_an_inference_that_names_it() -> None:
    (event,) = find("Sáng ngày 18/12, phiên họp được tổ chức tại Hà Nội.", published="2021-12-20")
    assert str(event.date) == "2021-12-18"
    assert event.basis is not None
    assert event.basis.how is How.INFERRED
    assert (event.basis.line, event.basis.quote) == (7, "Sáng ngày 18/12")
    assert [(one.line, one.quote) for one in event.basis.because] == [(9, "2021-12-20")]


def test_a_year_without_evidence_stays_open() -> None:
    (event,) = find("Chiều ngày 16/8, Bộ trưởng đã chủ trì cuộc họp.")
    assert (str(event.date), event.basis) == ("XXXX-08-16", None)


PIECE_WORDS = "ngày 13/8/2021|Chiều 30/11|, |. |; |Thủ tướng| đã ký |sẽ |tại |Nghị quyết 12/NQ-CP |“|(|từ |\n| "
PIECES = PIECE_WORDS.split("|")


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=40).map("".join), st.booleans())
def test_quotes_are_part_of_the_block_and_no_text_raises(text: str, dated: bool) -> None:
    for event in find(text, published="2021-12-20" if dated else None):
        assert event.quote
        assert event.quote in text
        assert event.title
        assert len(event.title) <= event_titles.TITLE_LIMIT + 1
        if dated and event.date.year:
            assert str(event.date) <= "2021-12-20"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Bogor - Menteri Ahmad Fauzi meresmikan pasar tani di Bogor, Selasa (25/1/2022).",
            "Menteri Ahmad Fauzi meresmikan pasar tani di Bogor",
        ),
        ("Polisi menangkap tiga orang, Selasa (25/1/2022).", "Polisi menangkap tiga orang"),
    ],
)
def test_a_day_in_brackets_dates_the_clause_that_it_ends(text: str, title: str) -> None:
    (event,) = find(text, "id")
    assert (str(event.date), event.title) == ("2022-01-25", title)


def test_what_only_goes_with_an_action_is_no_event() -> None:
    assert not find("Con voọc trên vách, sáng 3/10/2021, sau hai giờ đã tiếp xúc với vách đá.")


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "fr",
            "Le préfet a signé, le 3 mai 2021, un arrêté interdisant la baignade.",
            "Le préfet a signé un arrêté interdisant la baignade",
        ),
        ("en", "The firm announced on 3 May 2021 the sale of its mill.", "The firm announced the sale of its mill"),
        ("fr", "L'audience a eu lieu le 3 mai 2021.", "L'audience a eu lieu"),
        ("fr", "Le stade, inauguré le 3 mai 2021 par le maire, est plein.", "Le stade, inauguré"),
        ("id", "Longsor yang terjadi pada Senin (3/5/2021) itu menimbun rumah.", "Longsor yang terjadi"),
        ("vi", "Sau ba tháng thi công, nhà thờ cao 45 m khánh thành ngày 3/5/2021.", "Nhà thờ cao 45 m khánh thành"),
        ("id", "Toko itu terbakar di Kota Bima, Senin (3/5/2021) dini hari.", "Toko itu terbakar di Kota Bima"),
        ("vi", "Tại hội nghị ngày 3/5/2021 ở Huế, hai bên đã ký hợp đồng.", "Hai bên đã ký hợp đồng"),
        ("vi", "Lúc 7h ngày 3/5/2021, tại xã An, huyện Bình, tàu SE1 trật bánh.", "Tàu SE1 trật bánh"),
    ],
)
def test_a_day_that_is_put_in_between_dates_what_stands_around_it(language: str, text: str, title: str) -> None:
    assert [(str(one.date), one.title) for one in find(text, language)] == [("2021-05-03", title)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", '"Telah diamankan empat orang," kata Kapolres Bima, Jumat (3/5/2021).'),
        ("en", "The bridge has been shut, the agency said on 3 May 2021."),
        ("fr", "Il a annoncé la réouverture du pont le 27 juin prochain."),
        ("en", "The economy grew in the three months to June 30, 2021, figures showed."),
        ("en", "Between 5 May and 9 May 2021, officers stopped cars."),
        ("id", "Hari itu diperingati setiap 2 Mei 2021."),
        ("id", "Menurut rencana, jalan itu diresmikan pada 5 Mei 2021."),
        ("zh", "根据计划，该项目2021年5月5日完成招标。"),
        ("en", "John Smith (5 May 1930 - 3 June 2021) was a teacher."),
        ("en", "The hearing, originally set for 3 May 2021, was adjourned."),
        ("en", "A plaque marking the opening of the school on 5 May 1921 was stolen."),
        ("zh", "2021年5月1日，是第131个国际劳动节。"),
        ("vi", "Ngày 13/8/2021, vùng biển phía Nam có gió cấp 5 và mưa vừa."),
        ("vi", "Lịch cắt điện: ngày 12/8/2021 từ 8h đến 16h, khu vực thôn 3."),
        ("en", "Section 21 of the Act, as amended on 1 June 2019, applies."),
        ("en", "Applications must be received by 5pm on Friday 12 August 2022."),
        ("vi", "Lúc 7 giờ ngày 3/5/2021, tâm bão ở khoảng 15,5 độ Vĩ Bắc."),
    ],
)
def test_the_day_of_a_saying_a_state_or_a_plan_is_no_event(language: str, text: str) -> None:
    assert find(text, language) == ()


@pytest.mark.parametrize(
    ("text", "published", "told"),
    [
        ("Lễ viếng bắt đầu lúc 7 giờ ngày 18 tháng 2 năm 2013 tại nhà riêng.", None, False),
        ("Lễ viếng bắt đầu lúc 7 giờ ngày 18 tháng 2 năm 2013 tại nhà riêng.", "2013-02-18", False),
        ("Trận đấu diễn ra lúc 19 giờ ngày 18/2/2013 trên sân nhà.", "2013-02-19", True),
        ("Lễ viếng đã bắt đầu lúc 7 giờ ngày 18 tháng 2 năm 2013 tại nhà riêng.", None, True),
        ("Phiên họp diễn ra ngày 18/12/2021 tại Hà Nội.", None, True),
    ],
)
def test_an_hour_that_is_set_is_no_event_before_a_page_came_later(text: str, published: str | None, told: bool) -> None:
    assert bool(find(text, published=published)) is told

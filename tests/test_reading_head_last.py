"""Over a headline: notices that are none. Beside it: a day that the site's language tells."""

from __future__ import annotations

import pytest

from newsarchive.reading.lines import notices
from newsarchive.reading.lines.line import Line
from reading_samples import article


@pytest.mark.parametrize(
    "text",
    [
        "By allowing ads to appear on this site, you support local journalism.",
        "This article is free to read if you register or sign in.",
        "En désactivant votre bloqueur de publicité, vous soutenez le journal.",
        "Cet article est offert dès que vous êtes inscrit.",
        "Dengan mengizinkan iklan di situs ini, Anda mendukung kami.",
        "Artikel ini gratis jika Anda mendaftar.",
        "Khi cho phép quảng cáo hiển thị, bạn đang ủng hộ tòa soạn.",
    ],
)
def test_what_a_site_asks_of_its_readers_is_a_notice(text: str) -> None:
    assert notices.is_notice(Line(1, text, text))


@pytest.mark.parametrize(
    "text",
    [
        "By allowing goats on the common, the parish supports its farmers.",
        "This article of the treaty is free of any doubt, lawyers say.",
        "En autorisant la publicité sur les bus, la ville gagne un million.",
        "Artikel ini ditulis oleh warga desa.",
        "Khi cho phép quảng cáo trên xe buýt, thành phố thu thêm tiền.",
    ],
)
def test_a_sentence_about_such_things_is_none(text: str) -> None:
    assert not notices.is_notice(Line(1, text, text))


CHINESE = (
    "一列满载咖啡豆的集装箱班列抵达昆明，铁路运输受雨季影响较小，物流费用降低，商人们都说来年还要再来。",
    "当地商会负责人介绍，咖啡种植户今年的收成比去年好得多，价格也一直稳定在高位，农民们十分高兴。",
)


@pytest.mark.parametrize(
    ("around", "date"),
    [
        (("Trang chủ", "Thời sự", "Kinh tế", "Địa chỉ: 12 Lê Lợi, phường Bến Gỗ"), "2023-12-08T14:30:00+07:00"),
        (("首页", "新闻"), "2023-12-08T14:30:00+07:00?"),
    ],
)
def test_a_vietnamese_site_prints_the_day_first_in_any_language(around: tuple[str, ...], date: str) -> None:
    found = article(*around[:3], "咖啡豆集装箱班列抵达昆明", "08/12/2023 - 14:30", *CHINESE, *around[3:])
    assert str(found.date) in (date, date.replace("+07:00?", "?+07:00"))

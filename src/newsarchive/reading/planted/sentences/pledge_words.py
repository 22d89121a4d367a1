"""What offers without a name say: how they begin, and what they pledge. A table to read and to add to.

Everybody pledges something; who pledges several of these at once, one after the
other, sells. In the tables "+" stands for any further letters of a word.
"""

from __future__ import annotations

# How an offer begins that has no subject …
BEGINNINGS = """
    chuyên | nhận | cung cấp | địa chỉ | dịch vụ | tham khảo | liên hệ | đặt ngay | đặt hàng | đặt mua | đặt vé
    | đặt lịch | sở hữu | khám phá | trải nghiệm | nhanh tay | ưu đãi | giảm giá | tư vấn | báo giá | xưởng | shop
    | cửa hàng | đơn vị | giải pháp | cho thuê | thuê | bán | mua | cần | bạn cần | chọn | gọi | thi công | lắp đặt
    | sửa chữa | thiết kế | in ấn | đại lý | tổng kho | kho | nhà phân phối | công ty chuyên | trung tâm chuyên
    | get | buy | order | book | looking | need | affordable | professional | best | cheap | save | call | contact
    | we | hire | rent | enjoy | profitez | découvrez | commandez | besoin | spécialiste | achetez | réservez | louez
    | faites | votre | vente | location | service de | jasa | jual | sewa | dapatkan | pesan | melayani | butuh
    | layanan
    | kami | tersedia | hubungi | rental | toko | menyediakan | menerima
"""
# … and the words that are no such beginning.
NO_BEGINNINGS = """
    chuyên gia | chuyên đề | chuyên viên | chuyên môn | chuyên án | chuyên mục | chuyên khoa | chuyên ngành
    | chuyên trách | chuyên cơ | chuyên trang | nhận được | nhận định | nhận thấy | nhận xét | nhận thức | nhận diện
"""
PRICES = """
    báo giá | giá tốt | giá rẻ | giá ưu đãi | giá cạnh tranh | giá sỉ | giá gốc | giá hợp lý | giá phải chăng | giá cực
    | giá chỉ | giá hấp dẫn | giá mềm | giá xưởng | giảm giá | ưu đãi | chiết khấu | khuyến mãi | khuyến mại | trả góp
    | miễn phí | tặng kèm | quà tặng | best price+ | low price+ | lowest price+ | affordable | discount+ | free quote+
    | free estimate+ | harga murah | harga terjangkau | harga terbaik | harga bersaing | murah | diskon | gratis | promo
    | devis | remise+ | prix bas | prix imbattable+ | prix mini | prix doux | meilleur prix | meilleurs prix | offert+
    | gratuit+ | pas cher
    | giá cao | chỉ từ | chỉ với | cước rẻ | mua 1 tặng 1 | mua 2 tặng 1 | thanh toán liền | giảm thêm
"""
SURETIES = """
    bảo hành | cam kết | đảm bảo | hoàn tiền | chính hãng | không phát sinh | guarantee+ | warranty | satisfaction
    | bergaransi | garansi | terjamin | dijamin | garanti+ | satisfait | sans surprise
    | tận gốc | không đục phá | không đau | trọn đời | bảo mật | đầu ra | hoàn hàng | bồi thường nhanh
"""
FAME = """
    uy tín | hàng đầu | số 1 | số một | chất lượng | chuyên nghiệp | hấp dẫn | cao cấp | tận tâm | tận tình
    | giàu kinh nghiệm | trusted | leading | professional+ | top-rated | reputable | experienced | terpercaya
    | berpengalaman | terbaik | profesional | fiable | leader | qualité | professionnel+ | n°1 | expérimenté+
    | mẫu mã | đa dạng | phong phú | sang trọng | nhập khẩu | theo yêu cầu
"""
SPEED = """
    nhanh chóng | trong 5 phút | trong 10 phút | trong 15 phút | trong 30 phút | trong 24 giờ | lấy ngay | lấy liền
    | 24/7 | 24h | tận nơi | tận nhà | giao hàng | toàn quốc | cấp tốc | trọn gói | same-day | same day | fast
    | delivery | doorstep | cepat | kilat | antar | 24 jam | rapide+ | livraison | à domicile | 24h/24
    | có mặt | nhanh gọn | trong ngày | tận tay | liền tay | cập nhật liên tục
"""
TRUST = """
    tin tưởng | tin dùng | lựa chọn | hàng nghìn | hàng ngàn | hàng triệu | đánh giá cao | hài lòng | thousands of
    | satisfied | of happy | ribuan | dipercaya | puas | des milliers | satisfait+ | confiance
"""
READERS = """
    khách hàng | quý khách | bạn | liên hệ | tham khảo | gọi ngay | đặt ngay | tư vấn | you | your | contact | call
    | customer+ | client+ | anda | hubungi | pelanggan | konsultasi | vous | votre | contactez | appelez
"""
# Of a page's lines only those are looked at in which one of these stands.
STEMS = """
    bảo hành | báo giá | cam kết | uy tín | ưu đãi | giá tốt | giá rẻ | trọn gói | khách hàng | chiết khấu
    | chính hãng | khuyến mãi | khuyến mại | tận nơi | tận nhà | guarantee | guaranteed | warranty | discount
    | affordable | free quote | best price | customers | garansi | terjangkau | murah | diskon | terpercaya
    | garanti | garantie | devis | pas cher | meilleur prix | livraison | hoàn tiền | chỉ từ | trả góp
    | giao tận | giao hàng | chỉ với
"""
# Who tells of something that happened, or will, or is to be done.
TELLING = """
    đã | đang | vừa | từng | sẽ | bị | nên | theo | cho biết | năm | tháng | hôm | người dân | bà con | nông dân
    | học sinh | xã | huyện | tỉnh | was | were | has | had | said | will | should | telah | sudah | akan | kata | warga
    | petani | était | ont | a été | sera | selon | il faut
"""
# Words that part those that name a ware.
SMALL = """
    ngay | với | nhiều | dành | cho | và | để | có | các | tại | ở | trong | của | for | the | a | an | and | your | our
    | de | la | le | et
"""

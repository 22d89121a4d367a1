"""Who and what Vietnamese counts together by one number: in pairs with a comma, and joined by "và"."""

from __future__ import annotations

# Persons, places and firms that are counted in pairs: "220 cán bộ, chiến sĩ", "24 xã, phường".
_PAIRED = (
    "cán bộ chiến sĩ|cán bộ chiến sỹ|cán bộ giáo viên|cán bộ nhân viên|cán bộ hội viên|cán bộ đoàn viên"
    "|cán bộ đảng viên"
    "|cán bộ công chức|cán bộ công nhân viên|cán bộ người dân|cán bộ phóng viên|cán bộ y tế|cán bộ công nhân"
    "|sĩ quan chiến sĩ|sĩ quan hạ sĩ quan|cán bộ học viên|công chức viên chức|nghệ sĩ diễn viên|nghệ nhân diễn viên"
    "|bác sĩ điều dưỡng|bác sĩ y tá|bác sĩ nhân viên y tế|y bác sĩ nhân viên y tế|giáo viên học sinh|học sinh sinh viên"
    "|thầy cô học sinh|đoàn viên thanh niên|công nhân lao động|công nhân viên chức|huấn luyện viên vận động viên"
    "|đoàn viên hội viên|công nhân kỹ sư|kỹ sư công nhân|hội viên phụ nữ|đảng viên quần chúng"
    "|vận động viên huấn luyện viên"
    "|tỉnh thành phố|tỉnh thành|huyện thị xã|huyện thành phố|huyện thị|quận huyện|xã phường|xã thị trấn|phường xã"
    "|thôn bản|thôn buôn|thôn ấp|thôn tổ dân phố|ấp khu phố|ấp khóm|bản làng|thôn làng|thôn xóm|bản tổ dân phố"
    "|doanh nghiệp hợp tác xã|hợp tác xã doanh nghiệp|doanh nghiệp cơ sở|doanh nghiệp hộ kinh doanh|tổ chức cá nhân"
    "|cơ quan đơn vị|doanh nghiệp đơn vị|hộ gia đình cá nhân|cơ sở doanh nghiệp|sở ngành|ghe thuyền|tàu thuyền|tàu xe"
)
PAIRS = frozenset(_PAIRED.split("|"))

# Who may be counted together with others: "180 nhà khoa học và kỹ sư", "8.000 người dân và du khách".
_PERSONS = (
    "học sinh|sinh viên|học viên|giáo viên|giảng viên|thầy giáo|thầy cô|thầy cô giáo|cô giáo|phụ huynh|kỹ sư|công nhân"
    "|nông dân|ngư dân|bác sĩ|bác sỹ|điều dưỡng|y tá|nhân viên|nhân viên y tế|cán bộ|chiến sĩ|chiến sỹ|đoàn viên"
    "|hội viên|đảng viên|thanh niên|phụ nữ|trẻ em|trẻ nhỏ|du khách|người dân|khán giả|cổ động viên|nghệ nhân|nghệ sĩ"
    "|diễn viên|nhạc công|vận động viên|huấn luyện viên|đại biểu|nhà khoa học|nhà nghiên cứu|nhà báo|nhà văn|chuyên gia"
    "|doanh nhân|doanh nghiệp|hợp tác xã|tình nguyện viên|dân quân|bộ đội|công an|dân phòng|kiểm lâm|thợ|tiểu thương"
    "|thương lái|người lao động|lao động|người già|phóng viên|luật sư|phật tử|giáo dân|hành khách|thuyền viên|lái xe"
    "|tài xế|bệnh nhân|khách mời|thành viên|người nhà|gia đình|cựu chiến binh|quân nhân|bà con"
)
PERSONS = frozenset(_PERSONS.split("|"))
# Beasts that one word counts: "con trâu, bò", "con gia súc, gia cầm".
_BEASTS = "trâu|bò|dê|cừu|lợn|heo|gà|vịt|ngan|ngỗng|ngựa|chó|mèo|bê|nghé|gia súc|gia cầm"
BEASTS = frozenset(_BEASTS.split("|"))

"""What a number counts in Chinese: a measure word, and the thing behind it up to the verb or adverb that follows."""

from __future__ import annotations

import re

from newsarchive.reading.facts.counted import Counted

# Measure words of Chinese, in either script. Those of people and of how often are whole without a noun after them.
_WHOLE_ZH = (
    "座次|处次|處次|个次|個次|架次|人次|剂次|劑次|台次|臺次|车次|車次|班次"
    "|场次|場次|批次|户次|戶次|件次|例次|艘次|列次|航次|辆次|輛次|吨次"
)
_MEASURE_ZH = (
    f"百分点|百分點|{_WHOLE_ZH}|平方|剂|劑|册|冊|本|条|條|座|块|塊|间|間|棵|头|頭|只|隻|位|人|例|名|家|架|辆|輛|艘|件|份"
    "|国|國|所|台|臺|户|戶|套|支|袋|箱|瓶|罐|张|張|幅|首|篇|部|项|項|处|處|栋|棟|幢|株|颗|顆|粒|枚|把|床|盏|盞|盆|匹|尾"
    "|羽|对|對|双|雙|副|组|組|批|队|隊|班|村|县|縣|市|省|镇|鎮|乡|鄉|区|區|站|笔|筆|起|场|場|段|门|門|桌|盒|桶|根|片|车|車|扇|窝|窩|顶|頂|挺|杆|杯|碗|盘|盤|缸|壶|壺|束|堆|群|丛|叢|道(?![理路德])|排|幕|集|页|頁|则|則|通电话|枪|孔|座"
    "|艇|拱|垛|摞|沓|滴|团(?![队長长])|團(?![隊长長])|锅|鍋|屉|屜|桩|栏|欄|畦|垄|壟|匝|束|樽|梯|筒|罈|坛|甕"
    "|趟|员|員|款|宗|单(?!元)|單(?!元)|口|眼|孔|面|列|节|節|堂|封|卷|枝|朵|串|筐|篓|担|捆|包|字(?![号號])|股|桩|樁|尊|具|席|帧|幀"
    "|個(?!月|多月|小時|百分點|星期|工作日)|个(?!月|多月|小时|百分点|星期|工作日)"
)
_COUNTED_ZH = re.compile(rf"\s?[多余馀餘]?(?P<unit>{_MEASURE_ZH})(?P<noun>[\u4e00-\u9fff]{{0,9}})")
_NOUN_ENDS_ZH = re.compile(
    "(?<![合共])同|受(?![害灾災伤傷訪访])"
    "|有(?![效机機害毒限])|恢复|恢復|[进進][村校企社厂廠山场場田园園户戶站]|[带帶][动動领領来來着著头頭走出]"
    "|[從將來參與時為獲經過的和及與在被将了来从向参共是为等获已正以到既逐均则則仅僅却卻又也即于於幾几并並遭因由使其破偏、]"
    "|分别|分別|左右|上下|设立|設立|设有|設有|搬进|搬進|开闸|開閘|开展|開展|全部|完工|建成|投入|达到|達到|实现|實現"
    "|连续|連續|先后|先後|除险|除險|签约|簽約|入驻|入駐|参加|停运|停運|[日昼晝]夜|轮班|輪班|覆盖|覆蓋|涉及|提供|组成|組成"
    "|通过|通過|免费|免費|陆续|陸續|存在|发生|發生|需要|可以|能够|能夠|属于|屬於|告别|告別|下沉|驰援|馳援|奔赴|赶赴|趕赴"
    "|损坏|損壞|损毁|損毀|[损損]耗|入股|办理|辦理|提出|把(?![手戏戲柄关關])|那[里裡边邊儿兒]|这[里裡边邊]|這[里裡邊]|随即|隨即|受损|受損"
    "|[开開][机機工业業张張门門播种種]|[停复復歇][工产產业業]|[关關][门門停]"
    # how they are shared out and kept, and how it was done
    "|分[布佈散属屬为為成]|(?<![设設装裝准準储儲军軍预預])[备備][用战戰勤查](?![车車机機件品粮糧])|待命|待用|居住|位[于於]"
    "|纷纷|紛紛|同时|当场|當場|集体[签簽乘前离離]|竞相|競相|接受|排队|排隊|等候|等待|齐聚|齊聚|聚集|集中[到安隔]|云集|进行|進行|进驻|進駐"
    "|进入|進入|负责|負責|协助|協助|支援|增援|用[于於]|运往|運往|运抵|運抵|发往|發往|销往|銷往|发放|發放|交由|归还|歸還|扣押(?!物)"
    "|返回|返乡|返鄉|撤离|撤離|疏散|落网|落網|归案|歸案|获救|獲救|落水(?!者)|倒塌|倒伏|枯死|安装(?![工人])|安裝(?![工人])|采用|採用|占地|佔地"
    "|如今|目前|现已|現已|当天|當天|当日|當日|仍|尚|亦|皆|需(?![求方])|应(?![急届届])|最[终終后後]"
)
# … and where a noun of two characters may already be whole, with what is done behind it ("老树换", "工人轮班").
_NOUN_DOES_ZH = re.compile(
    "[换換轮輪领領下搬送赶趕告当當靠都还還也只不没沒就给給让讓把倒前后後中内內外增]|收(?![割音银銀费費容])"
)
_NOUN_LEAST_ZH = 2
_NOUN_MOST_ZH = 4  # characters of a thing's name, unless one of these ends it later ("雨水情监测设备")
_NOUN_HEADS_ZH = re.compile(
    ".{0,7}?(?:设备|設備|设施|設施|[机機](?![构構制会會场場])|[线線](?![路上下公])|合同|分队|分隊|小组|小組|系统|系統"
    "|工程|项目|項目|企业|企業|公司|中心|基地|学校|學校|医院|醫院|车辆|車輛|站点|站點|水库|水庫|仪器|儀器|装置|裝置"
    "|材料|房屋|住宅|作品|产品|產品|平台|路段|街道|社区|社區|村庄|村莊|队伍|隊伍|仓库|倉庫|证书|證書|文件|案件"
    "|(?:通知|建议|建議|告知|决定|決定|责任|責任|协议|協議|申请|申請|保证|保證|判决|判決)[书書]|图书|圖書|问卷|問卷|公交(?![站场場])|电脑|電腦|卫生室|衛生室|办公室|辦公室|活动室|活動室|器|嫌疑人"
    "|[车車](?![站间間辆輛票位库庫队隊厢廂型主祸禍道])|渔船|漁船|货船|貨船|客船|快艇|冲锋舟|大棚|温室|溫室|银行卡|銀行卡|手机|手機)"
    # those who live somewhere may begin the name of what they have there ("学生宿舍")
    "|.{2,6}?(?:责任|責任|负责|負責|当事|當事|代理|继承|繼承|监护|監護|传承|傳承|联系|聯繫|带头|帶頭|候选|候選|主持)人"
    "|.{3,7}?(?:居民|村民|工作者|志愿者|人员|人員|干部|幹部|教师|教師|学生|學生)"
)
# Whom a measure word of persons counts: their name ends with what makes it one ("名受害人分布在…").
_PERSONS_ZH = re.compile(
    "[名位](?:技术|技術|工作|服务|服務|管理|检查|檢查|调查|調查|飞行|飛行|保洁|保潔|售货|驾驶|駕駛|护林|護林|网格|網格"
    "|指导|指導|救生|安全|快递|外卖|外賣)[员員]|[名位][\u4e00-\u9fff]{1,5}?(?:人(?![员員才口类類物士民大工质質选選群间間])|者(?!协|協)|[会會]员|[队隊][员員])"
)
# … as do two characters of whom the second is a kind of person, whatever is said of them ("名农民申报", "名工人工资").
_PERSON_ZH = re.compile(
    "[名位户戶][\u4e00-\u9fff][人民农農工生师師员員兵童友客商警户戶长長]"
    "(?![民农農生师師员員兵童友客商警户戶长長家代会會干幹夫徒协協志]|工(?![资資]))"
)
_OF_PERSONS = frozenset("名位户戶")
_SAYS_IT_AGAIN = 3  # characters of a measure word and a noun that only says it again: "户农户"
_WHOLE_UNITS_ZH = frozenset({"人", *_WHOLE_ZH.split("|")})


def measured(text: str, at: int, end: int) -> Counted | None:
    """What a measure word right behind `at` counts, the word and the thing together."""
    match = _COUNTED_ZH.match(text, at, end)
    if not match:
        return None
    unit = match["unit"] + ("" if match["unit"] in _WHOLE_UNITS_ZH else _noun(match["noun"]))
    if unit[0] in _OF_PERSONS and (person := _PERSONS_ZH.match(unit) or _PERSON_ZH.match(unit)):
        unit = person[0]
    if 1 < len(unit) <= _SAYS_IT_AGAIN and unit[0] == unit[-1]:
        unit = unit[0]  # "1.12万户农户": the noun says the measure again
    return Counted(unit, unit, match.start("unit") + len(unit))


def _noun(text: str) -> str:
    """What is counted, of the characters behind its measure word: up to one that no noun goes on with."""
    stops = (_NOUN_ENDS_ZH.search(text), _NOUN_DOES_ZH.search(text, _NOUN_LEAST_ZH))
    name = text[: min((stop.start() for stop in stops if stop), default=len(text))]
    if len(name) <= _NOUN_MOST_ZH:
        return name
    headed = _NOUN_HEADS_ZH.match(name)
    return headed[0] if headed else name[:_NOUN_MOST_ZH]

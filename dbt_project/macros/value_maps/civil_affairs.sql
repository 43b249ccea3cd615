{# Generated from standard/dialects/civil_affairs/value_map.csv; change that. #}
{% macro value_map_civil_affairs() %}{{ return({
    "JZLB": {
        "城市低保": "urban_dibao",
        "农村低保": "rural_dibao",
        "低保边缘家庭": "marginal",
        "刚性支出困难": "expense_hardship",
        "特困人员": "destitute",
        "临时救助": "temporary",
        "价格临时补贴": "price_subsidy"
    },
    "YHZGX": {
        "本人": "01",
        "配偶": "10",
        "子": "20",
        "女": "30",
        "孙子女": "40",
        "父母": "50",
        "祖父母": "60",
        "兄弟姐妹": "70",
        "其他": "99"
    },
    "CJDJ": {
        "一级": "1",
        "二级": "2",
        "三级": "3",
        "四级": "4"
    },
    "CJLB": {
        "视力": "1",
        "听力": "2",
        "言语": "3",
        "肢体": "4",
        "智力": "5",
        "精神": "6",
        "多重": "7"
    },
    "FLSB": {
        "老年人": "aged",
        "重度残疾人": "severe_disabled",
        "重病患者": "serious_illness",
        "未成年人": "minor",
        "在校学生": "student",
        "无": "none"
    },
    "FFJG": {
        "待发": "0",
        "成功": "1",
        "失败": "2"
    },
    "GYFS": {
        "集中": "central",
        "分散": "scattered"
    },
    "ZLNL": {
        "全自理": "full",
        "半护理": "partial",
        "全护理": "none"
    },
    "JZYY": {
        "重大疾病": "illness",
        "意外事件": "accident",
        "火灾": "fire",
        "交通事故": "traffic",
        "就学支出": "schooling",
        "生活困难": "living",
        "急难发生地": "stranded",
        "其他": "other"
    },
    "SPJB": {
        "乡镇街道": "town",
        "县级": "county"
    },
    "KNLB": {
        "低保对象": "dibao",
        "特困人员": "destitute",
        "孤儿": "orphan",
        "事实无人抚养儿童": "de_facto_orphan",
        "低保边缘": "marginal",
        "刚性支出困难家庭成员": "expense_hardship",
        "重残": "severe_disabled",
        "返贫监测": "relapse_risk"
    },
    "RDBM": {
        "民政": "civil_affairs",
        "残联": "disabled_federation",
        "农业农村": "rural_affairs",
        "退役军人": "veterans",
        "工会": "trade_union"
    },
    "YLJZFS": {
        "住院": "inpatient",
        "门诊": "outpatient",
        "资助参保": "premium"
    },
    "CJBT": {
        "生活补贴": "living",
        "护理补贴": "nursing"
    },
    "ETLB": {
        "散居孤儿": "scattered_orphan",
        "机构孤儿": "institution_orphan",
        "事实无人抚养": "de_facto"
    },
    "FQZK": {
        "死亡": "dead",
        "宣告死亡": "declared_dead",
        "宣告失踪": "missing",
        "失联": "lost_contact",
        "重度残疾": "severe_disabled",
        "重病": "serious_illness",
        "服刑在押": "prison",
        "强制隔离戒毒": "compulsory_detox",
        "撤销监护资格": "deprived",
        "被遣送（驱逐）出境": "repatriated",
        "查找不到": "unknown"
    },
    "MQZK": {
        "死亡": "dead",
        "宣告死亡": "declared_dead",
        "宣告失踪": "missing",
        "失联": "lost_contact",
        "重度残疾": "severe_disabled",
        "重病": "serious_illness",
        "服刑在押": "prison",
        "强制隔离戒毒": "compulsory_detox",
        "撤销监护资格": "deprived",
        "被遣送（驱逐）出境": "repatriated",
        "查找不到": "unknown"
    },
    "ETXM": {
        "基本生活费": "living",
        "助学金": "schooling",
        "医疗康复": "medical"
    },
    "YFLB": {
        "伤残军人": "disabled_soldier",
        "烈属": "martyr_family",
        "因公牺牲军属": "duty_death_family",
        "病故军属": "illness_death_family",
        "在乡复员军人": "rural_demobilised",
        "带病回乡退役军人": "ill_veteran",
        "参战": "war_veteran",
        "参试": "nuclear_veteran",
        "60岁农村籍": "rural_veteran_60",
        "部分烈士（错杀后被平反人员）老年子女": "martyr_child_60",
        "义务兵家庭": "conscript_family",
        "自主就业退役士兵": "self_employed_veteran"
    },
    "YFDJ": {
        "一级": "01",
        "二级": "02",
        "三级": "03",
        "四级": "04",
        "五级": "05",
        "六级": "06",
        "七级": "07",
        "八级": "08",
        "九级": "09",
        "十级": "10",
        "无": "00"
    },
    "YFXM": {
        "抚恤": "pension",
        "补助": "allowance",
        "义务兵优待": "conscript_bonus",
        "自主就业金": "self_employment",
        "医疗": "medical"
    },
    "CPYT": {
        "扶老": "elderly",
        "助残": "disabled",
        "救孤": "orphan",
        "济困": "relief",
        "体育": "sports",
        "其他": "office"
    },
    "TYBT": {
        "新增托位": "new_places",
        "运营": "operation",
        "示范": "model"
    },
    "TYZJ": {
        "中央预算内": "central",
        "省级财政": "province",
        "市级财政": "city",
        "县级财政": "county"
    },
    "JYXZ": {
        "公办": "public",
        "公建民营": "public_private",
        "民办非营利": "private_nonprofit",
        "营利性": "private_profit"
    },
    "PDDJ": {
        "未评": "0",
        "一级": "1",
        "二级": "2",
        "三级": "3",
        "四级": "4",
        "五级": "5"
    },
    "NLDJ": {
        "完好": "0",
        "轻度": "1",
        "中度": "2",
        "重度": "3",
        "完全": "4"
    },
    "JGBT": {
        "建设": "construction",
        "运营": "operation",
        "等级": "star",
        "责任险": "insurance"
    },
    "LNBT": {
        "高龄津贴": "high_age",
        "服务补贴": "service",
        "护理补贴": "nursing",
        "长寿保健金": "longevity"
    },
    "FWXM": {
        "助餐": "meal",
        "助洁": "clean",
        "助浴": "bath",
        "生活护理": "care",
        "助医": "medical",
        "助行": "walk",
        "精神慰藉": "comfort"
    },
    "BZBT": {
        "基本服务减免": "basic_waiver",
        "节地安葬": "eco_burial",
        "奖补": "award"
    },
    "SFXM": {
        "遗体接运": "transport",
        "遗体存放": "storage",
        "遗体火化": "cremation",
        "骨灰寄存": "ash_storage",
        "遗体整容": "makeup",
        "告别厅租用": "hall",
        "骨灰盒": "urn",
        "花圈花篮租售": "wreath"
    },
    "JZXS": {
        "资金": "money",
        "物资": "goods"
    },
    "ZJJC": {
        "中央": "central",
        "省级": "province",
        "市级": "city",
        "县级": "county",
        "捐赠": "donation"
    },
    "GDYT": {
        "应急抢险救援": "rescue",
        "转移安置": "transfer",
        "过渡期生活救助": "transition",
        "倒损住房恢复重建": "housing",
        "冬春生活救助": "winter_spring",
        "应急物资购置储备": "supplies",
        "工作经费": "office"
    },
    "SJYT": {
        "应急抢险救援": "rescue",
        "转移安置": "transfer",
        "过渡期生活救助": "transition",
        "倒损住房恢复重建": "housing",
        "冬春生活救助": "winter_spring",
        "应急物资购置储备": "supplies",
        "工作经费": "office"
    },
    "SZJZ": {
        "过渡期": "transition",
        "遗属抚慰": "bereaved",
        "倒损房": "collapse",
        "冬春": "winter_spring",
        "紧急救助": "urgent"
    },
    "SZCD": {
        "倒塌": "collapsed",
        "严损": "severe",
        "一般损": "general",
        "轻微": "slight",
        "无": "none"
    },
    "WZPM": {
        "救灾帐篷": "tent",
        "棉被": "quilt",
        "棉大衣": "coat",
        "折叠床": "bed",
        "瓶装水": "water",
        "方便食品": "food",
        "冲锋舟": "boat",
        "排水泵": "pump",
        "应急灯": "lamp",
        "发电机": "generator",
        "救生衣": "vest",
        "医用口罩": "mask"
    },
    "SFFX": {
        "入库": "in",
        "出库": "out",
        "报废": "scrap",
        "回收": "return"
    },
    "QDFS": {
        "公开招标": "tender",
        "询价": "inquiry",
        "协议供货": "framework",
        "紧急采购": "emergency",
        "捐赠": "donated",
        "调拨": "allotted"
    }
}) }}{% endmacro %}

{# Generated from standard/dialects/external/value_map.csv; change that. #}
{% macro value_map_external() %}{{ return({
    "ZXZT": {
        "收监": "serving",
        "缓刑": "suspended",
        "假释": "parole",
        "释放": "released"
    },
    "ZT": {
        "存续": "active",
        "注销": "cancelled",
        "吊销": "revoked"
    },
    "YHZGX": {
        "02": "02",
        "10": "10",
        "20": "20",
        "30": "30",
        "41": "41",
        "42": "42",
        "51": "51",
        "52": "52",
        "53": "53",
        "54": "54",
        "55": "55",
        "56": "56",
        "61": "61",
        "62": "62",
        "71": "71",
        "73": "73",
        "75": "75",
        "77": "77",
        "97": "97",
        "99": "99"
    },
    "HKXZ": {
        "城镇": "10",
        "农村": "20",
        "居民户口": "30"
    },
    "DJZL": {
        "结婚": "marriage",
        "离婚": "divorce"
    },
    "NSRZT": {
        "正常": "normal",
        "停业": "suspended",
        "非正常": "abnormal",
        "注销": "cancelled"
    },
    "CLLX": {
        "K33": "car",
        "K31": "car",
        "K32": "car",
        "K43": "car",
        "K11": "bus",
        "K21": "bus",
        "H11": "truck",
        "H21": "truck",
        "H31": "truck",
        "M21": "motorcycle",
        "M22": "motorcycle",
        "M11": "motorcycle",
        "Z11": "special",
        "X99": "other"
    },
    "GHYT": {
        "11": "residence",
        "10": "residence",
        "30": "commercial",
        "60": "office",
        "20": "industrial",
        "80": "garage",
        "99": "other"
    },
    "RYLB": {
        "公务员": "civil_servant",
        "事业编制": "institution_established",
        "工勤": "worker",
        "编外": "contract",
        "村社干部": "village",
        "离退休": "retired"
    },
    "JYJD": {
        "学前": "preschool",
        "小学": "primary",
        "初中": "junior",
        "普通高中": "senior",
        "中职": "vocational",
        "专科": "college",
        "本科": "undergraduate",
        "研究生": "postgraduate"
    },
    "BXCP": {
        "大病保险": "serious_illness",
        "惠民保": "huiminbao",
        "意外险": "accident",
        "健康险": "health"
    },
    "ZRRD": {
        "全部": "full",
        "主要": "main",
        "同等": "equal",
        "次要": "minor",
        "无责": "none",
        "无法认定": "unknown"
    },
    "QSGX": {
        "配偶": "10",
        "儿子": "20",
        "女儿": "30",
        "父亲": "51",
        "母亲": "52",
        "兄弟": "73",
        "姐妹": "77",
        "其他": "97"
    }
}) }}{% endmacro %}

{# Generated from standard/dialects/housing/value_map.csv; change that. #}
{% macro value_map_housing() %}{{ return({
    "grzhzt": {
        "01": "active",
        "02": "sealed",
        "03": "merged",
        "04": "moved_out",
        "05": "withdrawn",
        "06": "frozen"
    },
    "jcywlx": {
        "01": "regular",
        "02": "backpay",
        "03": "transfer_in",
        "04": "interest",
        "09": "reversal"
    },
    "tqyy": {
        "01": "purchase",
        "02": "build",
        "03": "loan_repayment",
        "04": "rent",
        "05": "retire",
        "06": "job_end",
        "07": "emigrate",
        "08": "death",
        "09": "renovation",
        "10": "hardship",
        "99": "other"
    },
    "yxqrgx": {
        "本人": "01",
        "配偶": "02",
        "子女": "03",
        "父母": "04",
        "祖父母": "05",
        "孙子女": "06",
        "其他": "99"
    },
    "bzzt": {
        "受理": "applied",
        "轮候": "queued",
        "在保实物": "housed",
        "在保补贴": "subsidised",
        "不予通过": "rejected",
        "退出": "exited"
    },
    "sqbzfs": {
        "公租房": "public_rental",
        "租赁补贴": "rental_subsidy",
        "保租房": "affordable_rental",
        "共有产权": "shared",
        "配售": "placement"
    },
    "jtlb": {
        "低保": "dibao",
        "低收入": "low_income",
        "中等偏下": "lower_middle",
        "新就业": "new_worker",
        "外来务工": "migrant",
        "人才": "talent"
    },
    "fylb": {
        "GZ": "public_rental",
        "BZ": "affordable_rental",
        "GYCQ": "shared",
        "JJSY": "economic",
        "AZ": "resettlement",
        "PS": "placement"
    },
    "fyzt": {
        "在建": "building",
        "待分配": "vacant",
        "已租": "let",
        "已售": "sold",
        "维修": "repair",
        "退出": "withdrawn"
    },
    "xmlb": {
        "公租房": "public_rental",
        "保租房": "affordable_rental",
        "棚改": "shanty",
        "老旧小区": "old_community",
        "共有产权": "shared",
        "配售型": "placement"
    },
    "zbfs": {
        "1": "open",
        "2": "invited",
        "3": "negotiated",
        "4": "single",
        "5": "direct"
    },
    "gznr": {
        "1": "1",
        "101": "101",
        "102": "102",
        "103": "103",
        "104": "104",
        "105": "105",
        "106": "106",
        "2": "2",
        "201": "201",
        "202": "202",
        "203": "203",
        "204": "204",
        "205": "205",
        "206": "206",
        "3": "3",
        "301": "301",
        "302": "302",
        "303": "303"
    },
    "zjly": {
        "中央": "central",
        "地方": "local",
        "专项债": "bond",
        "居民": "owner",
        "维修资金": "maint_fund",
        "社会资本": "social",
        "管线单位": "pipeline"
    },
    "szlx": {
        "交存": "deposit",
        "续交": "topup",
        "使用": "use",
        "利息": "interest",
        "退款": "refund"
    },
    "dxlb": {
        "低保": "dibao",
        "特困": "destitute",
        "低边": "dibao_margin",
        "突困": "sudden_hardship",
        "易返贫": "relapse_risk",
        "残疾": "disabled"
    },
    "wxdj": {
        "A": "A",
        "B": "B",
        "C": "C",
        "D": "D"
    },
    "yllx": {
        "S": "water",
        "D": "power",
        "Q": "gas",
        "R": "heat"
    },
    "jglb": {
        "居民": "residential",
        "居民优惠": "residential_preferential",
        "商业": "commercial",
        "农业": "agricultural",
        "特种": "special"
    }
}) }}{% endmacro %}

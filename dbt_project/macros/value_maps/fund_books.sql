{# Generated from standard/dialects/fund_books/value_map.csv; change that. #}
{% macro value_map_fund_books() %}{{ return({
    "基金": {
        "企业职工基本养老保险": "110",
        "机关事业单位养老保险": "120",
        "城乡居民基本养老保险": "170",
        "失业保险": "210"
    },
    "科目类型": {
        "资产": "asset",
        "负债": "liability",
        "净资产": "net_asset",
        "收入": "income",
        "支出": "expense"
    },
    "余额方向": {
        "借": "debit",
        "贷": "credit"
    },
    "账户种类": {
        "收入户": "income",
        "支出户": "expenditure",
        "财政专户": "fiscal",
        "国库": "treasury",
        "其他": "other"
    },
    "借贷标志": {
        "借": "debit",
        "贷": "credit"
    },
    "指标": {
        "基金收入": "income",
        "基金支出": "expense",
        "期初结余": "opening",
        "期末结余": "closing"
    }
}) }}{% endmacro %}

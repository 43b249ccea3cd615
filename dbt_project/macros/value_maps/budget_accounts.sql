{# Generated from standard/dialects/budget_accounts/value_map.csv; change that. #}
{% macro value_map_budget_accounts() %}{{ return({
    "INSU_FUND_CODE": {
        "01": "110",
        "11": "120",
        "10": "170",
        "02": "210",
        "03": "310",
        "12": "390",
        "04": "410",
        "05": "510"
    },
    "RPT_TYPE_CODE": {
        "1": "budget",
        "2": "final",
        "3": "monthly",
        "4": "statistics"
    },
    "IO_FLAG": {
        "1": "credit",
        "2": "debit"
    },
    "TXN_TYPE_CODE": {
        "01": "premium",
        "02": "subsidy",
        "03": "interest",
        "04": "upper",
        "05": "remit",
        "06": "payment",
        "07": "deposit",
        "08": "deposit_back",
        "99": "other"
    },
    "BGT_METHOD_CODE": {
        "1": "zero",
        "2": "factor",
        "3": "base",
        "4": "actuarial"
    },
    "FUND_LEVEL_CODE": {
        "1": "central",
        "2": "province",
        "3": "city",
        "4": "county"
    },
    "PURPOSE_CODE": {
        "101": "resident_premium",
        "102": "fund_gap",
        "103": "pension_base",
        "201": "assistance",
        "202": "lottery",
        "203": "housing",
        "204": "employment",
        "205": "emergency",
        "999": "other"
    },
    "TRANS_DIR_CODE": {
        "1": "up",
        "2": "down"
    },
    "ASSET_TYPE_CODE": {
        "A1": "deposit",
        "A2": "treasury_bond",
        "A3": "entrusted",
        "A4": "bond_fund",
        "A5": "equity",
        "A9": "other"
    },
    "LOSS_TYPE_CODE": {
        "1": "misappropriated",
        "2": "loan",
        "3": "investment",
        "4": "construction",
        "5": "institution",
        "9": "other"
    },
    "FIGURE_ITEM": {
        "收入": "income",
        "支出": "expense",
        "当年结余": "surplus",
        "累计结余": "closing",
        "储备金": "reserve",
        "财政投入": "fiscal_input",
        "参保人数": "insured",
        "审计金额": "audited",
        "问题金额": "problem_amount",
        "整改金额": "rectified"
    },
    "CREDIT_FUND_CODE": {
        "01": "110",
        "11": "120",
        "10": "170",
        "02": "210",
        "03": "310",
        "12": "390",
        "04": "410",
        "05": "510"
    }
}) }}{% endmacro %}

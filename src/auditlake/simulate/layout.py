"""Which column of the world goes into which column of a source file, by dialect.

``"=x"`` is a constant, everything else names a column of the frames made in ``shape``.
"""

from __future__ import annotations

_PERSON = {"AAC001": "person_id", "AAC003": "name", "AAC004": "sex", "AAC006": "birth_date", "AAC009": "hukou_type",
           "AAE006": "address", "AAE005": "phone", "AAC060": "alive_status", "AAC084": "retire_flag"}  # fmt: skip
_DUE = {"AAZ223": "due_id", "AAC001": "person_id", "AAB001": "unit_id", "AAE140": "fund", "AAA115": "charge_type",
        "AAE020": "unit_due", "AAE022": "person_due", "AAE017": "arrived", "AAE018": "arrived_month",
        "AAE078": "arrived"}  # fmt: skip
_ENROLMENT = {"AAZ159": "rel_id", "AAC001": "person_id", "AAE140": "fund", "AAC008": "enrol_status",
              "AAC031": "pay_status", "AAC030": "enrol_date", "AAE206": "first_month"}  # fmt: skip
_DETAIL = {"AAZ157": "detail_id", "AAZ159": "rel_id", "AAC001": "person_id", "AAB001": "unit_id", "AAE140": "fund",
           "AAE030": "start_date", "AAE031": "end_date", "AAC031": "pay_status"}  # fmt: skip
_PAYEE = {"AAZ257": "payee_id", "AAC001": "person_id", "AAE140": "fund", "AIC161": "kind", "AAE235": "end_month",
          "AAE116": "status", "AAE010": "account", "AAE009": "holder", "AAE201": "actual", "AAE200": "deemed"}  # fmt: skip
_PAYMENT = {"AAZ220": "payment_id", "AAZ257": "payee_id", "AAC001": "person_id", "AAE140": "fund", "AAA036": "item",
            "AAE019": "amount", "AAA078": "adjust", "AAA085": "regular", "AAE010": "account",
            "AAE009": "holder"}  # fmt: skip
_SUBSIDY = {"AAZ189": "subsidy_id", "AAC001": "person_id", "AAE001": "year", "AIC_TIER": "tier",
            "AAE022": "person_paid", "AIC_SUB": "match", "AAE036": "paid_date"}  # fmt: skip
_TRANSFER = {"AAZ188": "transfer_id", "AAC001": "person_id", "AAE140": "fund", "AAC070": "direction",
             "AAA033": "from_area", "AAA034": "to_area", "AAE035": "date", "AAE201": "months",
             "AIC083": "account_amount", "AIC084": "pooled", "AIC102": "total"}  # fmt: skip
_CLAIM = {"AJZ001": "claim_id", "AAC001": "person_id", "AAB001": "unit_id", "AJC090": "lost_date",
          "AJC071": "paid_months", "AJC097": "entitled", "AJC098": "used", "AJC099": "left"}  # fmt: skip
_UPAY = {"AJZ002": "payment_id", "AJZ001": "claim_id", "AAC001": "person_id", "AAA036": "item", "AAE019": "amount",
         "AAE010": "account"}  # fmt: skip
_UNIT = {"AAB001": "unit_id", "AAB998": "uscc", "AAB019": "=10", "AAB022": "industry_code", "AAB050": "enrol_date",
         "AAB051": "unit_status", "AAE045": "legal_rep_name"}  # fmt: skip

LAYOUT: dict[str, dict[str, dict[str, str]]] = {
    "lb101_3": {
        "AB01": _UNIT | {"AAE044": "unit_name", "AAB020": "=150", "AAB033": "=1", "AAE046": "legal_rep_id",
                         "AAE006": "address", "AAE047": "founded_date"},
        "AC01": _PERSON | {"AAC058": "=01", "AAC002": "id_no", "AAC005": "=01", "AAC007": "work_start_date",
                           "AAC010": "division", "AAC118": "=0", "AAC028": "=0", "AAC161": "=156"},
        "AC02": _ENROLMENT | {"AAC049": "first_month", "AAE031": "end_date", "AAC066": "category"},
        "AC20": _DETAIL | {"AAC013": "=1", "AAE011": "=经办01", "AAE036": "handled_at"},
        "AC43": _DUE | {"AAE002": "book_month", "AAE003": "due_month", "AAE180": "base", "AAC040": "base",
                        "AAE021": "=0.00", "AAE023": "person_due", "AAE079": "arrived_month", "AAZ288": "batch"},
        "AC60": _PAYEE | {"AAC066": "category", "AAE210": "start_month", "AIC162": "retire_date", "AAE145": "=1"},
        "AC83": _PAYMENT | {"AAE002": "book_month", "AAE003": "benefit_month", "AAE117": "=1"},
        "AC_CERT": {"AAZ103": "cert_id", "AAC001": "person_id", "AAE140": "fund", "AAE230": "cert_date",
                    "AAA049": "mode", "AAA094": "result"},
        "AC_SUBSIDY": _SUBSIDY | {"AIC_GOV": "=0.00"},
        "AC_TRANSFER": _TRANSFER | {"AAE173": "=1"},
        "JC03": _CLAIM | {"AJC093": "=1", "AJC094": "reg_date", "AJC056": "end_month"},
        "JC20": _UPAY | {"AAE002": "book_month", "AAE003": "benefit_month", "AAE009": "holder"},
    },
    "lb101_county": {
        "AB01": _UNIT | {"AAB004": "unit_name"},
        "AC01": _PERSON | {"AAE135": "id_no"},
        "AC02": _ENROLMENT,
        "AC20": _DETAIL,
        "AC08": _DUE | {"AAE003": "book_month", "AAE002": "due_month", "AIC020": "base"},
        "AC60": _PAYEE | {"AAC012": "category", "AIC160": "start_month"},
        "AC82": _PAYMENT | {"AAE003": "book_month", "AAE002": "benefit_month"},
        "AC_SUBSIDY": _SUBSIDY,
        "AC_TRANSFER": _TRANSFER,
        "JC03": _CLAIM,
        "JC20": _UPAY | {"AAE003": "book_month", "AAE002": "benefit_month"},
    },
    "external": {
        "CRJ": {"JLBH": "row_id", "GMSFHM": "id_no", "CJRQ": "exit_date", "RJRQ": "entry_date", "DJBZ": "settled"},
        "FXRY": {"XQBH": "row_id", "GMSFHM": "id_no", "XQQR": "from_date", "XQZR": "to_date", "ZXZT": "status"},
        "GZXJ": {"GMSFHM": "id_no", "KJYWR": "payer", "SDYF": "month", "SRE": "income", "SBRQ": "declared"},
        "HHDJ": {"DJBH": "row_id", "GMSFHM": "id_no", "SWRQ": "death_date", "HHRQ": "cremation_date",
                 "HHZH": "row_id"},
        "SCZT": {"TYSHXYDM": "uscc", "QYMC": "unit_name", "ZTLX": "=1151", "FDDBR": "legal_rep_id",
                 "ZCZB": "capital", "CLRQ": "founded_date", "ZT": "=存续", "ZXRQ": "cancel_date"},
        "SWRY": {"GMSFHM": "id_no", "XM": "name", "SWRQ": "death_date", "DJRQ": "reg_date", "ZSBH": "row_id"},
        "XYJR": {"GMSFHM": "id_no", "RWRQ": "enlist", "TYRQ": "discharge"},
    },
}  # fmt: skip

"""Ways to break the small project, one at a time."""

from __future__ import annotations

PRISON, WAGE = "standard/tables/external/ext_prison.odcs.yaml", "standard/tables/external/ext_tax_wage.odcs.yaml"
SOURCE, WAGE_SOURCE = "standard/dialects/external/FXRY.odcs.yaml", "standard/dialects/external/GZXJ.odcs.yaml"
MAP = "standard/dialects/external/value_map.csv"
STAGED, WAGE_STAGED = (
    f"dbt_project/models/staging/external/stg_external__{t}.sql" for t in ("ext_prison", "ext_tax_wage")
)
MONEY, MONTH = "{property: semantic, value: money}", "{property: semantic, value: month}"

#: file, text, what it becomes, and the words that the one problem holds
BREAKS = {
    "an input nobody provides": ("checks/catalogue.csv", "ext_prison;", "ext_jail;", ("PEN-02", "ext_jail")),
    "no inputs": ("checks/catalogue.csv", "ext_prison;ext_tax_wage", "", ("PEN-02", "no inputs")),
    "a check without an English name": ("checks/catalogue.csv", "Paid in prison", "服刑", ("PEN-02", "no English")),
    "a message not in Chinese": (
        PRISON,
        "value: 刑期终止早于起始",
        "value: ends early",
        ("end_after_start", "no Chinese"),
    ),
    "a message not in English": (PRISON, "term ends before it starts", "刑期有误", ("end_after_start", "no English")),
    "a table without an English name": (
        PRISON,
        "englishName, value: Prison terms",
        "englishName, value: 服刑",
        ("ext_prison", "no English"),
    ),
    "a table without a Chinese name": (
        PRISON,
        "businessName: 服刑人员",
        "businessName: Prisoners",
        ("ext_prison", "no Chinese"),
    ),
    "a key that cannot travel upward": (
        PRISON,
        "classification: plain, primaryKey: true, primaryKeyPosition: 1, logicalTypeOptions: {maxLength: 64}",
        "classification: identifying, primaryKey: true, primaryKeyPosition: 1, logicalTypeOptions: {maxLength: 64}",
        ("ext_prison.term_id", "must not be identifying"),
    ),
    "a column without an English name": (
        PRISON,
        "value: from date",
        "value: 起",
        ("ext_prison.from_date", "no English"),
    ),
    "a column without a Chinese name": (
        PRISON,
        "businessName: 起始日期",
        "businessName: start",
        ("ext_prison.from_date", "no Chinese"),
    ),
    "guidance in one language": (
        PRISON,
        "Send every record booked in the period; to change an earlier record send the next revision.",
        "",
        ("ext_prison guidance", "no English"),
    ),
    "a source column without a Chinese name": (
        SOURCE,
        "businessName: 刑期起日",
        "businessName: start",
        ("external/FXRY.XQQR", "no Chinese"),
    ),
    "a dialect without an English name": (
        "standard/dialects/external/dialect.yaml",
        "nameEn: ",
        "nameEn: 外部 ",
        ("external", "no English"),
    ),
    "a code without an English name": (
        "standard/codes/prison_status.csv",
        "收监,serving",
        "收监,收监",
        ("prison_status serving", "no English"),
    ),
    "an org without a Chinese name": (
        "standard/orgs.csv",
        "浙江省司法厅,",
        "justice,",
        ("330000-justice", "no Chinese"),
    ),
    "a state without an English name": (
        "standard/workflows/doubt.yaml",
        "en: open",
        "en: ''",
        ("doubt.yaml", "no English"),
    ),
    "a floating type": (
        WAGE,
        "physicalType: 'DECIMAL(18,2)'",
        "physicalType: DOUBLE",
        ("ext_tax_wage.income", "no floating type"),
    ),
    "money of another size": (
        WAGE,
        "'DECIMAL(18,2)'",
        "'DECIMAL(18,6)'",
        ("ext_tax_wage.income", "money is DECIMAL(18,2)"),
    ),
    "source money of another size": (
        WAGE_SOURCE,
        "'DECIMAL(18,2)'",
        "'DECIMAL(18,6)'",
        ("external/GZXJ.SRE", "money is DECIMAL(18,2)"),
    ),
    "money that does not say so": (WAGE, f"{MONEY}, ", "", ("ext_tax_wage.income", "says semantic: money")),
    "only the source is money": (
        WAGE_SOURCE,
        "value: declared_date",
        "value: income",
        ("external/GZXJ.SBRQ", "is money"),
    ),
    "a month as text": (
        WAGE,
        "physicalType: INTEGER",
        "physicalType: VARCHAR",
        ("ext_tax_wage.income_month", "a month is INTEGER"),
    ),
    "a month that does not say so": (WAGE, f", {MONTH}", "", ("ext_tax_wage.income_month", "says semantic: month")),
    "a float in a row rule": (
        WAGE,
        "implementation: income < 0",
        "implementation: income::DOUBLE < 0",
        ("income_not_negative", "floating"),
    ),
    "a float in staging": (WAGE_STAGED, "SRE as", "SRE / 1::real as", ("ext_tax_wage", "floating")),
    "a source column nobody has": (STAGED, "XQQR as", "XQQR_ as", ("stg_external__ext_prison", "xqqr_")),
    "a column that the standard lacks": (
        STAGED,
        "as to_date",
        "as until_date",
        ("stg_external__ext_prison", "until_date"),
    ),
    "a column written twice": (
        STAGED,
        "as to_date",
        "as from_date",
        ("stg_external__ext_prison", "from_date is written twice"),
    ),
    "no provenance": (
        STAGED,
        "{{ provenance() }},",
        "_org as agency_code, _division as area_code, _submission as snapshot_id, _file as row_key,",
        ("stg_external__ext_prison", "source_system"),
    ),
    "a source that is not there": (STAGED, "'FXRY'", "'FXRX'", ("stg_external__ext_prison", "FXRX")),
    "a row rule on another table's column": (
        PRISON,
        "to_date < from_date",
        "until < from_date",
        ("end_after_start", "until"),
    ),
    "a month expression on nothing": (PRISON, "strftime(from_date", "strftime(begun", ("monthExpression", "begun")),
    "a missing code list": (
        PRISON,
        "codeList, value: prison_status",
        "codeList, value: jail",
        ("ext_prison.status", "codes/jail.csv"),
    ),
    "a code twice": (
        "standard/codes/prison_status.csv",
        "parole,假释,parole",
        "serving,在押,held",
        ("prison_status", "serving", "2 times"),
    ),
    "a division twice": (
        "standard/divisions.csv",
        "330000,浙江省,,",
        "000000,浙江省,,",
        ("division", "000000", "2 times"),
    ),
    "a value map into nothing": (MAP, "收监,serving", "收监,jailed", ("ZXZT=收监", "jailed", "prison_status")),
    "a value twice": (MAP, "缓刑,", "收监,", ("ZXZT=收监", "2 times")),
    "a map nobody uses": (MAP, "ZXZT,收监", "ZX,收监", ("no column uses the map of ZX",)),
    "a mapped column without a map": (
        SOURCE,
        "standardColumn, value: term_id}]",
        "standardColumn, value: term_id}, {property: valueMap, value: true}]",
        ("external/FXRY.XQBH", "no value map"),
    ),
    "a mapped column that feeds nothing": (
        SOURCE,
        "{property: standardColumn, value: status}, ",
        "",
        ("external/FXRY.ZXZT", "names no standardColumn"),
    ),
    "a source column that feeds nothing": (
        SOURCE,
        "value: to_date",
        "value: until_date",
        ("external/FXRY.XQZR", "ext_prison.until_date"),
    ),
    "a source table that feeds nothing": (
        SOURCE,
        "standardTable, value: ext_prison",
        "standardTable, value: ext_jail",
        ("external/FXRY", "ext_jail"),
    ),
    "a relationship to nothing": (
        PRISON,
        "maxLength: 64}, customProperties: [{property: englishName, value: term id}]",
        "maxLength: 64}, relationships: [{type: foreignKey, to: ext_tax_wage.term}]",
        ("ext_prison.term_id", "ext_tax_wage.term"),
    ),
    "no key": (PRISON, "primaryKey: true, primaryKeyPosition: 1, ", "", ("ext_prison", "no key")),
    "a control column that is not there": (
        WAGE_SOURCE,
        "controlColumn, value: SRE",
        "controlColumn, value: SRX",
        ("external/GZXJ", "SRX"),
    ),
    "a duty for an unknown table": (
        "standard/obligations.csv",
        "justice,ext_prison",
        "justice,ext_jail",
        ("justice,ext_jail", "no such table"),
    ),
    "a duty of an unknown kind": (
        "standard/obligations.csv",
        "justice,ext_prison",
        "court,ext_prison",
        ("court,ext_prison", "unknown kind"),
    ),
    "a duty to an unknown kind": (
        "standard/obligations.csv",
        "data,audit",
        "data,auditor",
        ("unknown kind", "auditor"),
    ),
    "a duty for what nobody sends": (
        PRISON,
        "kind, value: event",
        "kind, value: reference",
        ("obligations.csv", "reference"),
    ),
    "an org of an unknown kind": (
        "standard/orgs.csv",
        "justice,justice,",
        "justice,court,",
        ("330000-justice", "court"),
    ),
    "an org below nobody": (
        "standard/orgs.csv",
        "330000,330000-audit,external",
        "330000,330000-x,external",
        ("330000-justice", "330000-x"),
    ),
    "an org in no division": ("standard/orgs.csv", "justice,330000", "justice,339999", ("330000-justice", "339999")),
    "an org that speaks nothing": (
        "standard/orgs.csv",
        "330000-audit,external",
        "330000-audit,martian",
        ("330000-justice", "martian"),
    ),
}

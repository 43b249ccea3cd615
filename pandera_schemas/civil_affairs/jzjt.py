"""Door schema of civil_affairs JZJT (救助家庭信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "JZJT"
KEY = ("JTBH", "JZLB")
SCHEMA = pa.DataFrameSchema(
    {
        "JTBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="家庭编号"),
        "JZLB": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="救助类别"),
        "DBZH": pa.Column(pl.String, checks=[c.length(256)], title="低保证号"),
        "HZSFZH": pa.Column(pl.String, checks=[c.citizen_id()], title="户主身份证号"),
        "HZXM": pa.Column(pl.String, checks=[c.length(256)], title="户主姓名"),
        "JTRK": pa.Column(pl.String, checks=[c.required(), c.integer()], title="家庭人口"),
        "BZRK": pa.Column(pl.String, checks=[c.integer()], title="保障人口"),
        "JTYSR": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="家庭月收入"),
        "BZBZ": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="保障标准"),
        "YBZJE": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="月保障金额"),
        "XSRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="享受日期"),
        "TBRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="停保日期"),
        "SPRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="审批日期"),
        "FHRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="复核日期"),
        "SPR": pa.Column(pl.String, checks=[c.length(256)], title="审批人"),
        "CSQ": pa.Column(pl.String, checks=[c.length(32)], title="村社区编码"),
        "YHZH": pa.Column(pl.String, checks=[c.length(256)], title="银行账号"),
    },
    name="JZJT",
    strict=True,
    unique=list(KEY) or None,
)

"""Door schema of employment CC60 (就业见习与学徒); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "CC60"
KEY = ("ACC601",)
SCHEMA = pa.DataFrameSchema(
    {
        "ACC601": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="见习编号"),
        "AAC002": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="证件号码"),
        "AAC003": pa.Column(pl.String, checks=[c.length(256)], title="姓名"),
        "AAB001": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="见习单位编号"),
        "AAE030": pa.Column(pl.String, checks=[c.required(), c.date("%Y/%m/%d")], title="开始日期"),
        "AAE031": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="结束日期"),
        "AAE019": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="补贴金额"),
        "ACC602": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="单位发放生活费"),
        "ACC603": pa.Column(pl.String, checks=[c.length(8)], title="已签劳动合同"),
        "ACC0J2": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="见习种类"),
    },
    name="CC60",
    strict=True,
    unique=list(KEY) or None,
)

"""Door schema of housing pzpsxx (配租配售信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "pzpsxx"
KEY = ("pzbh",)
SCHEMA = pa.DataFrameSchema(
    {
        "pzbh": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="配租配售编号"),
        "fybh": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="房源编号"),
        "sqjtbh": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="申请家庭编号"),
        "zjhm": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="承租人证件号码"),
        "htqsrq": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="合同起始日期"),
        "htzzrq": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="合同终止日期"),
        "yzj": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="月租金"),
        "tcrq": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="退出日期"),
        "grcqbl": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="个人产权比例（百分数）"),
        "gfjk": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="购房价款"),
    },
    name="pzpsxx",
    strict=True,
    unique=list(KEY) or None,
)

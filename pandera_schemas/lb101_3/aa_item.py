"""Door schema of lb101_3 AA_ITEM (待遇项目清单); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AA_ITEM"
KEY = ("AAE140", "AAA036", "AAE030")
SCHEMA = pa.DataFrameSchema(
    {
        "AAE140": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种类型"),
        "AAA036": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="待遇项目"),
        "AAA037": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="待遇项目名称"),
        "YAA004": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="审批级次"),
        "YAA005": pa.Column(pl.String, checks=[c.length(256)], title="批准文号"),
        "YAA006": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="标准金额"),
        "AAE030": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="开始日期"),
        "AAE031": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="终止日期"),
    },
    name="AA_ITEM",
    strict=True,
    unique=list(KEY) or None,
)

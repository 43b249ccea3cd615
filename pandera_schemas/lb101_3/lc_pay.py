"""Door schema of lb101_3 LC_PAY (工伤待遇支付); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "LC_PAY"
KEY = ("AAZ220",)
SCHEMA = pa.DataFrameSchema(
    {
        "AAZ220": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="应付明细ID"),
        "AAZ127": pa.Column(pl.String, checks=[c.length(64)], title="工伤认定ID"),
        "AAC002": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "AAA036": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="待遇项目"),
        "AAE003": pa.Column(pl.String, checks=[c.required(), c.month()], title="对应费款所属期"),
        "AAE019": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="金额"),
        "ALA040": pa.Column(pl.String, checks=[c.length(32)], title="伤残等级"),
        "ALC060": pa.Column(pl.String, checks=[c.length(32)], title="护理等级"),
        "ALA042": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="计算基数"),
        "ALA044": pa.Column(pl.String, checks=[c.integer()], title="计算月数"),
        "AKC191": pa.Column(pl.String, checks=[c.length(256)], title="发票流水号"),
        "AAZ217": pa.Column(pl.String, checks=[c.length(64)], title="就诊事件ID"),
        "AAD002": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="实发日期"),
    },
    name="LC_PAY",
    strict=True,
    unique=list(KEY) or None,
)

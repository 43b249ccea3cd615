"""Door schema of lb101_county AB01 (单位基本信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AB01"
KEY = ("AAB001",)
SCHEMA = pa.DataFrameSchema(
    {
        "AAB001": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="单位编号"),
        "AAB998": pa.Column(pl.String, checks=[c.credit_code()], title="统一社会信用代码"),
        "AAB004": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="单位名称"),
        "AAB019": pa.Column(pl.String, checks=[c.length(32)], title="单位类型"),
        "AAB022": pa.Column(pl.String, checks=[c.length(32)], title="行业代码"),
        "AAB050": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="参保日期"),
        "AAB051": pa.Column(pl.String, checks=[c.length(32)], title="参保状态"),
        "AAE045": pa.Column(pl.String, checks=[c.length(256)], title="法定代表人"),
    },
    name="AB01",
    strict=True,
    unique=list(KEY) or None,
)

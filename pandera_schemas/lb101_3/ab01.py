"""Door schema of lb101_3 AB01 (单位基本信息); made by `auditlake generate`, do not edit."""

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
        "AAE044": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="单位名称"),
        "AAB019": pa.Column(pl.String, checks=[c.length(32)], title="单位类型"),
        "AAB020": pa.Column(pl.String, checks=[c.length(32)], title="经济类型"),
        "AAB022": pa.Column(pl.String, checks=[c.length(32)], title="行业代码"),
        "AAB033": pa.Column(pl.String, checks=[c.length(32)], title="征收方式"),
        "AAB050": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="参保日期"),
        "AAB051": pa.Column(pl.String, checks=[c.length(32)], title="单位参保状态"),
        "AAE045": pa.Column(pl.String, checks=[c.length(256)], title="法定代表人"),
        "AAE046": pa.Column(pl.String, checks=[c.citizen_id()], title="法人公民身份证号码"),
        "AAE006": pa.Column(pl.String, checks=[c.length(256)], title="地址"),
        "AAE047": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="成立日期"),
    },
    name="AB01",
    strict=True,
    unique=list(KEY) or None,
)

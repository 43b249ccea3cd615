"""Door schema of audit_office 监督检查证 (监督检查证台账); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "监督检查证"
KEY = ("身份号码",)
SCHEMA = pa.DataFrameSchema(
    {
        "证书编号": pa.Column(pl.String, checks=[c.length(256)], title="证书编号"),
        "姓名": pa.Column(pl.String, checks=[c.length(256)], title="姓名"),
        "身份号码": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="身份号码"),
        "所在单位": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="所在单位"),
        "发证日期": pa.Column(pl.String, checks=[c.required(), c.date("%Y/%m/%d")], title="发证日期"),
        "年检年度": pa.Column(pl.String, checks=[c.integer()], title="年检年度"),
        "有效期至": pa.Column(pl.String, checks=[c.required(), c.date("%Y/%m/%d")], title="有效期至"),
    },
    name="监督检查证",
    strict=True,
    unique=list(KEY) or None,
)

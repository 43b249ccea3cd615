"""Door schema of audit_office 失信名单 (失信与黑名单); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "失信名单"
KEY = ("记录编号",)
SCHEMA = pa.DataFrameSchema(
    {
        "记录编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="记录编号"),
        "统一社会信用代码": pa.Column(pl.String, checks=[c.credit_code()], title="统一社会信用代码"),
        "失信人身份号码": pa.Column(pl.String, checks=[c.citizen_id()], title="失信人身份号码"),
        "列入原因": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="列入原因"),
        "列入日期": pa.Column(pl.String, checks=[c.required(), c.date("%Y/%m/%d")], title="列入日期"),
        "有效期至": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="有效期至"),
        "申诉日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="申诉日期"),
        "移出日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="移出日期"),
        "来源案件": pa.Column(pl.String, checks=[c.length(64)], title="来源案件"),
    },
    name="失信名单",
    strict=True,
    unique=list(KEY) or None,
)

"""Door schema of standard blacklist (失信与黑名单); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "blacklist"
KEY = ("entry_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "entry_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="记录编号"),
        "uscc": pa.Column(pl.String, checks=[c.credit_code()], title="统一社会信用代码"),
        "person_key": pa.Column(pl.String, checks=[c.pseudonym()], title="失信人身份键"),
        "reason": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="列入原因"),
        "listed_on": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="列入日期"),
        "valid_to": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="有效期至"),
        "appeal_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="申诉日期"),
        "lifted_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="移出日期"),
        "source_case": pa.Column(pl.String, checks=[c.length(64)], title="来源案件"),
    },
    name="blacklist",
    strict=True,
    unique=list(KEY) or None,
)

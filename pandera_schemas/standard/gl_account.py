"""Door schema of standard gl_account (会计科目); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "gl_account"
KEY = ("ledger_id", "account_no", "year", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "ledger_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="账套"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "account_no": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="科目编号"),
        "account_name": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="科目名称"),
        "level": pa.Column(pl.String, checks=[c.integer()], title="级次"),
        "account_type": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="科目类型"),
        "direction": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="方向"),
        "year": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
    },
    name="gl_account",
    strict=True,
    unique=list(KEY) or None,
)

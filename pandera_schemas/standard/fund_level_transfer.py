"""Door schema of standard fund_level_transfer (上解下拨); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "fund_level_transfer"
KEY = ("transfer_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "transfer_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="上解下拨编号"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "year": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
        "period": pa.Column(pl.String, checks=[c.required(), c.integer()], title="会计期间号"),
        "direction": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="上解下拨方向"),
        "upper_area": pa.Column(pl.String, checks=[c.required(), c.division()], title="上级统筹区"),
        "lower_area": pa.Column(pl.String, checks=[c.required(), c.division()], title="下级统筹区"),
        "due_amount": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="应上解（下拨）金额"),
        "sent_amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="实际汇出金额"),
        "sent_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="汇出日期"),
        "received_amount": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="到账金额"),
        "received_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="到账日期"),
    },
    name="fund_level_transfer",
    strict=True,
    unique=list(KEY) or None,
)

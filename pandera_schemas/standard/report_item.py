"""Door schema of standard report_item (报表项数据); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "report_item"
KEY = ("report_no", "ledger_id", "report_period", "item_no", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "report_no": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="报表编号"),
        "ledger_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="账套编号"),
        "fund_code": pa.Column(pl.String, checks=[c.length(32)], title="基金代码"),
        "report_period": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="报告期"),
        "item_no": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="报表项编号"),
        "item_name": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="报表项名称"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="金额"),
        "report_kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="报表种类"),
        "version": pa.Column(pl.String, checks=[c.integer()], title="版次"),
    },
    name="report_item",
    strict=True,
    unique=list(KEY) or None,
)

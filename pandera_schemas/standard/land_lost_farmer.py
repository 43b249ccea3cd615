"""Door schema of standard land_lost_farmer (被征地农民名册); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "land_lost_farmer"
KEY = ("roster_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "roster_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="名册编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "project_no": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="征地项目编号"),
        "land_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="征地日期"),
        "approved_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="参保对象核准日期"),
        "subsidy_due": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="应补贴金额"),
        "subsidy_paid": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="已落实补贴金额"),
        "paid_to_fund": pa.Column(pl.String, checks=[c.length(32)], title="补贴划入基金"),
        "pool_account_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="划入社保基金专户日期"),
    },
    name="land_lost_farmer",
    strict=True,
    unique=list(KEY) or None,
)

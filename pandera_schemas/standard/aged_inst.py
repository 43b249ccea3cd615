"""Door schema of standard aged_inst (养老服务机构); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "aged_inst"
KEY = ("inst_code", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "inst_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="机构编码"),
        "inst_name": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="机构名称"),
        "uscc": pa.Column(pl.String, checks=[c.credit_code()], title="统一社会信用代码"),
        "filed_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="备案日期"),
        "beds": pa.Column(pl.String, checks=[c.required(), c.integer()], title="床位数"),
        "care_beds": pa.Column(pl.String, checks=[c.integer()], title="护理型床位数"),
        "ownership": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经营性质"),
        "star": pa.Column(pl.String, checks=[c.length(32)], title="评定等级"),
        "utility_preferential": pa.Column(pl.String, checks=[c.boolean()], title="是否执行水电气优惠"),
        "closed_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="停业日期"),
        "deposit_account_no": pa.Column(pl.String, checks=[c.length(256)], title="预收费监管账户"),
        "prepaid_balance": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="预收费余额"),
    },
    name="aged_inst",
    strict=True,
    unique=list(KEY) or None,
)

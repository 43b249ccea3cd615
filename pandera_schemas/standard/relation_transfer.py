"""Door schema of standard relation_transfer (关系转移接续); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "relation_transfer"
KEY = ("transfer_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "transfer_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="转移编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "direction": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="方向"),
        "transfer_type": pa.Column(pl.String, checks=[c.length(32)], title="转移类型"),
        "from_area": pa.Column(pl.String, checks=[c.length(32)], title="转出地区"),
        "to_area": pa.Column(pl.String, checks=[c.length(32)], title="转入地区"),
        "apply_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="申请日期"),
        "out_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="转出日期"),
        "in_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="转入日期"),
        "months_moved": pa.Column(pl.String, checks=[c.integer()], title="转移月数"),
        "account_amount": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="个人账户转移额"),
        "pooled_amount": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="统筹基金转移额"),
        "total_amount": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="转移基金总额"),
        "arrived_amount": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="到账金额"),
        "status": pa.Column(pl.String, checks=[c.length(32)], title="状态"),
    },
    name="relation_transfer",
    strict=True,
    unique=list(KEY) or None,
)

"""Door schema of standard hpf_gain (公积金增值收益分配); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "hpf_gain"
KEY = ("centre_code", "year", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "centre_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="管理中心代码"),
        "year": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
        "income": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="业务收入"),
        "cost": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="业务支出"),
        "gain": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="增值收益"),
        "risk_reserve": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="贷款风险准备金"),
        "admin_fee": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="管理费用"),
        "rental_supplement": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="城市廉租住房建设补充资金"),
        "to_finance": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="上缴财政"),
        "deposits": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="年末缴存余额"),
        "loans": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="年末贷款余额"),
        "admin_budget": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="批准的管理费用预算"),
    },
    name="hpf_gain",
    strict=True,
    unique=list(KEY) or None,
)

"""Door schema of standard ext_business_register (市场主体登记); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ext_business_register"
KEY = ("uscc", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "uscc": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="统一社会信用代码"),
        "unit_name": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="单位名称"),
        "entity_kind": pa.Column(pl.String, checks=[c.length(32)], title="主体类型"),
        "legal_rep_key": pa.Column(pl.String, checks=[c.pseudonym()], title="法定代表人身份键"),
        "shareholder_keys": pa.Column(pl.String, checks=[c.length(256)], title="股东身份键"),
        "reg_capital": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="注册资本"),
        "reg_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="失业登记日期"),
        "status": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="状态"),
        "cancel_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="注销日期"),
        "address": pa.Column(pl.String, checks=[c.length(256)], title="地址"),
        "dishonest_flag": pa.Column(pl.String, checks=[c.boolean()], title="失信标志"),
    },
    name="ext_business_register",
    strict=True,
    unique=list(KEY) or None,
)

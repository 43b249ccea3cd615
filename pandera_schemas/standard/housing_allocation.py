"""Door schema of standard housing_allocation (保障性住房分配); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "housing_allocation"
KEY = ("alloc_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "alloc_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="配租配售编号"),
        "house_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="房源编号"),
        "household_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="申请家庭编号"),
        "tenant_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="承租人或购买人身份键"),
        "contract_from": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="合同开始日期"),
        "contract_to": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="合同终止日期"),
        "rent_month": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="月租金"),
        "exit_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="退出日期"),
        "share_ratio": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="个人产权比例"),
        "price": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="购房价款"),
    },
    name="housing_allocation",
    strict=True,
    unique=list(KEY) or None,
)

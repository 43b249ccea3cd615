"""Door schema of standard ext_property (不动产登记); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ext_property"
KEY = ("property_no", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "property_no": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="不动产权证号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "use_kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="规划用途"),
        "area_sqm": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="建筑面积"),
        "location_area": pa.Column(pl.String, checks=[c.required(), c.division()], title="坐落地区"),
        "reg_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="登记日期"),
        "transfer_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="转移日期"),
        "contract_price": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="合同价格"),
        "seller_key": pa.Column(pl.String, checks=[c.pseudonym()], title="出让方身份键"),
    },
    name="ext_property",
    strict=True,
    unique=list(KEY) or None,
)

"""Door schema of standard ext_financial_asset (金融资产核对); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ext_financial_asset"
KEY = ("check_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "check_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="核对编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "check_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="核对日期"),
        "deposit_total": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="存款合计"),
        "securities_total": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="证券合计"),
        "commercial_insurance": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="商业保险现金价值"),
    },
    name="ext_financial_asset",
    strict=True,
    unique=list(KEY) or None,
)

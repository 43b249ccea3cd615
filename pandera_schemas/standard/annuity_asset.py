"""Door schema of standard annuity_asset (年金投资组合资产); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "annuity_asset"
KEY = ("portfolio_id", "asset_class", "val_date", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "portfolio_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="投资组合编号"),
        "plan_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="年金计划编号"),
        "asset_class": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="资产类别"),
        "val_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="估值日"),
        "market_value": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="市值"),
        "cost": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="成本"),
        "net_value": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="组合净值"),
        "unit_value": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="单位净值"),
        "counterparty": pa.Column(pl.String, checks=[c.length(256)], title="交易对手"),
        "fee_charged": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="本期计提管理费"),
    },
    name="annuity_asset",
    strict=True,
    unique=list(KEY) or None,
)

"""Door schema of standard investment_holding (投资持仓); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "investment_holding"
KEY = ("holding_id", "val_date", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "holding_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="持仓编号"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "asset_class": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="资产类别"),
        "counterparty": pa.Column(pl.String, checks=[c.length(256)], title="交易对手或受托人"),
        "contract_no": pa.Column(pl.String, checks=[c.length(256)], title="合同编号"),
        "approved": pa.Column(pl.String, checks=[c.boolean()], title="已批准"),
        "cost": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="成本"),
        "market_value": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="市值"),
        "val_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="估值日期"),
        "start_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="起始日期"),
        "due_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="到期日期"),
        "guaranteed_rate": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="保证收益率"),
        "income_received": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="已收收益"),
        "entrusted_to": pa.Column(pl.String, checks=[c.length(256)], title="受托机构"),
        "fee_charged": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="管理费"),
    },
    name="investment_holding",
    strict=True,
    unique=list(KEY) or None,
)

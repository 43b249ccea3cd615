"""Door schema of budget_accounts INVEST_HOLD (基金投资持仓); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "INVEST_HOLD"
KEY = ("HOLD_ID", "VAL_DATE")
SCHEMA = pa.DataFrameSchema(
    {
        "HOLD_ID": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="持仓编号"),
        "INSU_FUND_CODE": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种编码"),
        "ASSET_TYPE_CODE": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="资产类别代码"),
        "OPP_AGENCY_NAME": pa.Column(pl.String, checks=[c.length(256)], title="交易对手名称"),
        "CONTRACT_NO": pa.Column(pl.String, checks=[c.length(256)], title="合同编号"),
        "IS_APPROVED": pa.Column(pl.String, checks=[c.length(8)], title="已批准"),
        "COST_AMT": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="成本"),
        "MARKET_AMT": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="市值"),
        "VAL_DATE": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="估值日期"),
        "BGN_DATE": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="起始日期"),
        "END_DATE": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="到期日期"),
        "GUARANTEE_RATE": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="保证收益率"),
        "INCOME_AMT": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="已收收益"),
        "TRUSTEE_NAME": pa.Column(pl.String, checks=[c.length(256)], title="受托机构名称"),
        "FEE_AMT": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="管理费"),
    },
    name="INVEST_HOLD",
    strict=True,
    unique=list(KEY) or None,
)

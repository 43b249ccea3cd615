"""Door schema of employment CC50 (创业担保贷款); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "CC50"
KEY = ("ACC501",)
SCHEMA = pa.DataFrameSchema(
    {
        "ACC501": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="贷款编号"),
        "AAC002": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="证件号码"),
        "AAC003": pa.Column(pl.String, checks=[c.length(256)], title="姓名"),
        "AAB001": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "AAE008": pa.Column(pl.String, checks=[c.length(32)], title="经办银行"),
        "ACC502": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="贷款金额"),
        "ACC503": pa.Column(pl.String, checks=[c.required(), c.date("%Y/%m/%d")], title="放款日期"),
        "ACC504": pa.Column(pl.String, checks=[c.required(), c.date("%Y/%m/%d")], title="到期日期"),
        "ACC505": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="年利率（百分数）"),
        "ACC506": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="已付利息"),
        "ACC507": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="财政贴息金额"),
        "ACC0D3": pa.Column(pl.String, checks=[c.length(32)], title="贷款用途"),
        "ACC508": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="结清日期"),
        "ACC509": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="代偿金额"),
        "ACC510": pa.Column(pl.String, checks=[c.integer()], title="其他未结清贷款笔数"),
    },
    name="CC50",
    strict=True,
    unique=list(KEY) or None,
)

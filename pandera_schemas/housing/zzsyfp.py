"""Door schema of housing zzsyfp (增值收益分配); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "zzsyfp"
KEY = ("zxdm", "nd")
SCHEMA = pa.DataFrameSchema(
    {
        "zxdm": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="中心代码"),
        "nd": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
        "ywsr": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="业务收入"),
        "ywzc": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="业务支出"),
        "zzsy": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="增值收益"),
        "fxzbj": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="贷款风险准备金"),
        "glfy": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="管理费用"),
        "lzfbczj": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="廉租住房建设补充资金"),
        "sjczje": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="上缴财政金额"),
        "jcye": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="缴存余额"),
        "dkye": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="贷款余额"),
        "glfyys": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="管理费用预算"),
    },
    name="zzsyfp",
    strict=True,
    unique=list(KEY) or None,
)

"""Door schema of housing wxzjsy (维修资金使用项目); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "wxzjsy"
KEY = ("syxmbh",)
SCHEMA = pa.DataFrameSchema(
    {
        "syxmbh": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="使用项目编号"),
        "xqbh": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="小区编号"),
        "xqmc": pa.Column(pl.String, checks=[c.length(256)], title="小区名称"),
        "sqrq": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="申请日期"),
        "mjtybl": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="面积同意比例（百分数）"),
        "rstybl": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="人数同意比例（百分数）"),
        "yjsybz": pa.Column(pl.String, checks=[c.required(), c.length(8)], title="应急使用标志"),
        "sgdwdm": pa.Column(pl.String, checks=[c.credit_code()], title="施工单位信用代码"),
        "ysje": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="预算金额"),
        "zfje": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="已支付金额"),
        "ysrq": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="验收日期"),
        "gznr": pa.Column(pl.String, checks=[c.length(32)], title="维修内容"),
        "fths": pa.Column(pl.String, checks=[c.integer()], title="分摊户数"),
        "sjfy": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="审价费用"),
        "wyqydm": pa.Column(pl.String, checks=[c.credit_code()], title="物业企业信用代码"),
    },
    name="wxzjsy",
    strict=True,
    unique=list(KEY) or None,
)

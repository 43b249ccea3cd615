"""Door schema of housing ajgcxm (保障性安居工程项目); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ajgcxm"
KEY = ("xmbh",)
SCHEMA = pa.DataFrameSchema(
    {
        "xmbh": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="项目编号"),
        "xmlb": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="项目类别"),
        "xmmc": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="项目名称"),
        "jhts": pa.Column(pl.String, checks=[c.required(), c.integer()], title="计划套数"),
        "sjkgts": pa.Column(pl.String, checks=[c.required(), c.integer()], title="实际开工套数"),
        "sjjgts": pa.Column(pl.String, checks=[c.required(), c.integer()], title="实际竣工套数"),
        "sbkgts": pa.Column(pl.String, checks=[c.integer()], title="上报开工套数"),
        "sbjgts": pa.Column(pl.String, checks=[c.integer()], title="上报竣工套数"),
        "kgrq": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="开工日期"),
        "jgrq": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="竣工日期"),
        "xmgs": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="项目概算"),
        "dwzj": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="到位资金"),
        "zczj": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="已支出资金"),
        "zxzj": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="专项债券资金"),
        "tdfy": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="土地费用"),
        "sgdwdm": pa.Column(pl.String, checks=[c.credit_code()], title="施工单位信用代码"),
        "zbfs": pa.Column(pl.String, checks=[c.length(32)], title="招标方式"),
        "htj": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="合同价"),
        "jsj": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="结算价"),
        "zjdwrq": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="资金到位日期"),
    },
    name="ajgcxm",
    strict=True,
    unique=list(KEY) or None,
)

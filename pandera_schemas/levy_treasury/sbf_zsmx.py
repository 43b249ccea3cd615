"""Door schema of levy_treasury SBF_ZSMX (社会保险费征收明细); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "SBF_ZSMX"
KEY = ("ZSUUID",)
SCHEMA = pa.DataFrameSchema(
    {
        "ZSUUID": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="征收明细编号"),
        "SHXYDM": pa.Column(pl.String, checks=[c.credit_code()], title="社会信用代码"),
        "ZJHM": pa.Column(pl.String, checks=[c.citizen_id()], title="缴费人证件号码"),
        "ZSXM_DM": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="征收项目代码"),
        "FKSSQ": pa.Column(pl.String, checks=[c.required(), c.month()], title="费款所属期"),
        "JFJS": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="缴费基数"),
        "YJFE": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="应缴费额"),
        "SJFE": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="实缴费额"),
        "RKRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="入库日期"),
        "DZSPHM": pa.Column(pl.String, checks=[c.length(256)], title="电子税票号码"),
        "TFJE": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="退费金额"),
        "TFYY_DM": pa.Column(pl.String, checks=[c.length(32)], title="退费原因代码"),
        "JMFE": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="减免费额"),
        "HJFE": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="缓缴费额"),
        "ZNJ": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="滞纳金"),
        "JMZNJ": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="减免滞纳金"),
        "SBRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="申报日期"),
    },
    name="SBF_ZSMX",
    strict=True,
    unique=list(KEY) or None,
)

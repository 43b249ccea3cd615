"""Door schema of nhsa fixmedins_b (定点医药机构信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "fixmedins_b"
KEY = ("fixmedins_code",)
SCHEMA = pa.DataFrameSchema(
    {
        "fixmedins_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="定点医药机构编号"),
        "fixmedins_name": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="定点医药机构名称"),
        "fixmedins_type": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="机构类型"),
        "medinslv": pa.Column(pl.String, checks=[c.length(32)], title="医疗机构等级"),
        "opn_bed_cnt": pa.Column(pl.String, checks=[c.integer()], title="开放床位数"),
        "aprv_bed_cnt": pa.Column(pl.String, checks=[c.integer()], title="核定床位数"),
        "uscc": pa.Column(pl.String, checks=[c.credit_code()], title="统一社会信用代码"),
        "lic_no": pa.Column(pl.String, checks=[c.length(256)], title="执业许可证号"),
        "lic_enddate": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="许可证有效期止"),
        "agrt_begndate": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="协议开始日期"),
        "agrt_enddate": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="协议终止日期"),
        "biznat": pa.Column(pl.String, checks=[c.length(32)], title="经营性质"),
        "payway": pa.Column(pl.String, checks=[c.length(32)], title="付费方式"),
        "legrep_name": pa.Column(pl.String, checks=[c.length(256)], title="法定代表人姓名"),
    },
    name="fixmedins_b",
    strict=True,
    unique=list(KEY) or None,
)

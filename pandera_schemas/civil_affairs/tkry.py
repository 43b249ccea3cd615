"""Door schema of civil_affairs TKRY (特困人员); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "TKRY"
KEY = ("GYBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "GYBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="供养编号"),
        "SFZH": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="身份证号"),
        "XM": pa.Column(pl.String, checks=[c.length(256)], title="姓名"),
        "GYFS": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="供养方式"),
        "JGBM": pa.Column(pl.String, checks=[c.length(32)], title="供养机构"),
        "ZLNL": pa.Column(pl.String, checks=[c.length(32)], title="自理能力"),
        "QSRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="起始日期"),
        "ZZRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="终止日期"),
        "XYBH": pa.Column(pl.String, checks=[c.length(256)], title="照料协议编号"),
        "ZLRSFZH": pa.Column(pl.String, checks=[c.citizen_id()], title="照料人身份证号"),
        "JBSHBZ": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="基本生活标准"),
        "ZLHLBZ": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="照料护理标准"),
    },
    name="TKRY",
    strict=True,
    unique=list(KEY) or None,
)

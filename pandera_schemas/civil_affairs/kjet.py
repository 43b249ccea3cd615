"""Door schema of civil_affairs KJET (孤儿与困境儿童); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "KJET"
KEY = ("ETBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "ETBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="儿童编号"),
        "SFZH": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="身份证号"),
        "XM": pa.Column(pl.String, checks=[c.length(256)], title="姓名"),
        "ETLB": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="儿童类别"),
        "FQSFZH": pa.Column(pl.String, checks=[c.citizen_id()], title="父亲身份证号"),
        "MQSFZH": pa.Column(pl.String, checks=[c.citizen_id()], title="母亲身份证号"),
        "FQZK": pa.Column(pl.String, checks=[c.length(32)], title="父亲状况"),
        "MQZK": pa.Column(pl.String, checks=[c.length(32)], title="母亲状况"),
        "JGBM": pa.Column(pl.String, checks=[c.length(32)], title="养育机构"),
        "JHRSFZH": pa.Column(pl.String, checks=[c.citizen_id()], title="监护人身份证号"),
        "QSRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="起始日期"),
        "ZZRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="终止日期"),
        "SHFBZ": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="生活费标准"),
    },
    name="KJET",
    strict=True,
    unique=list(KEY) or None,
)

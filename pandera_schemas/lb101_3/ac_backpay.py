"""Door schema of lb101_3 AC_BACKPAY (补缴申请); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AC_BACKPAY"
KEY = ("AAZ083",)
SCHEMA = pa.DataFrameSchema(
    {
        "AAZ083": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="补缴申请ID"),
        "AAC002": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "AAB001": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "AAE140": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种类型"),
        "AAE041": pa.Column(pl.String, checks=[c.required(), c.month()], title="开始年月"),
        "AAE042": pa.Column(pl.String, checks=[c.required(), c.month()], title="终止年月"),
        "AAE058": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="补缴金额"),
        "YAE001": pa.Column(pl.String, checks=[c.length(256)], title="法律文书号"),
        "YAE002": pa.Column(pl.String, checks=[c.length(32)], title="法律文书种类"),
        "AAC042": pa.Column(pl.String, checks=[c.length(256)], title="代办人姓名"),
        "AAC045": pa.Column(pl.String, checks=[c.length(256)], title="代办人电话"),
        "AAE010": pa.Column(pl.String, checks=[c.length(256)], title="缴款银行账号"),
        "AAE014": pa.Column(pl.String, checks=[c.length(256)], title="复核人"),
        "AAE015": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y%m%d%H%M%S")], title="复核时间"),
    },
    name="AC_BACKPAY",
    strict=True,
    unique=list(KEY) or None,
)

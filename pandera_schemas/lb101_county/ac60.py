"""Door schema of lb101_county AC60 (定期待遇人员); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AC60"
KEY = ("AAZ257",)
SCHEMA = pa.DataFrameSchema(
    {
        "AAZ257": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="待遇人员ID"),
        "AAC001": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人编号"),
        "AAE140": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种类型"),
        "AIC161": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="离退休类别"),
        "AAC012": pa.Column(pl.String, checks=[c.length(32)], title="个人身份"),
        "AIC160": pa.Column(pl.String, checks=[c.required(), c.month()], title="待遇开始年月"),
        "AAE235": pa.Column(pl.String, checks=[c.month()], title="待遇终止年月"),
        "AAE116": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="发放状态"),
        "AAE010": pa.Column(pl.String, checks=[c.length(256)], title="银行账号"),
        "AAE009": pa.Column(pl.String, checks=[c.length(256)], title="银行户名"),
        "AAE201": pa.Column(pl.String, checks=[c.required(), c.integer()], title="实际缴费月数"),
        "AAE200": pa.Column(pl.String, checks=[c.required(), c.integer()], title="视同缴费月数"),
    },
    name="AC60",
    strict=True,
    unique=list(KEY) or None,
)

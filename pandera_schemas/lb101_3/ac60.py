"""Door schema of lb101_3 AC60 (享受定期待遇人员); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AC60"
KEY = ("AAZ257",)
SCHEMA = pa.DataFrameSchema(
    {
        "AAZ257": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="享受定期待遇人员ID"),
        "AAC001": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人编号"),
        "AAE140": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种类型"),
        "AIC161": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="离退休类别"),
        "AAC066": pa.Column(pl.String, checks=[c.length(32)], title="参保身份"),
        "AAE210": pa.Column(pl.String, checks=[c.required(), c.month()], title="待遇享受开始年月"),
        "AAE235": pa.Column(pl.String, checks=[c.month()], title="待遇享受终止年月"),
        "AIC162": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="离退休日期"),
        "AAE116": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="待遇发放状态"),
        "AAE010": pa.Column(pl.String, checks=[c.length(256)], title="银行账号"),
        "AAE009": pa.Column(pl.String, checks=[c.length(256)], title="银行户名"),
        "AAE145": pa.Column(pl.String, checks=[c.length(32)], title="发放方式"),
        "AAE201": pa.Column(pl.String, checks=[c.required(), c.integer()], title="实际缴费月数"),
        "AAE200": pa.Column(pl.String, checks=[c.required(), c.integer()], title="视同缴费月数"),
    },
    name="AC60",
    strict=True,
    unique=list(KEY) or None,
)

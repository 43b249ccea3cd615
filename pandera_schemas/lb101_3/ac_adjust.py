"""Door schema of lb101_3 AC_ADJUST (待遇调整明细); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AC_ADJUST"
KEY = ("YAZ006",)
SCHEMA = pa.DataFrameSchema(
    {
        "YAZ006": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="待遇调整明细ID"),
        "AAZ257": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="享受定期待遇人员ID"),
        "AAE140": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种类型"),
        "AAC002": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "AAE002": pa.Column(pl.String, checks=[c.required(), c.month()], title="做账期号"),
        "AAE212": pa.Column(pl.String, checks=[c.required(), c.month()], title="调整年月"),
        "AAA134": pa.Column(pl.String, checks=[c.length(256)], title="调整文号"),
        "AAE192": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="调整前金额"),
        "AAE193": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="调整后金额"),
        "YAA002": pa.Column(pl.String, checks=[c.length(32)], title="调整类别"),
    },
    name="AC_ADJUST",
    strict=True,
    unique=list(KEY) or None,
)

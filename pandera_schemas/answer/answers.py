"""Door schema of answer answers (疑点核实答复); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "answers"
KEY = ("doubt_id",)
SCHEMA = pa.DataFrameSchema(
    {
        "doubt_id": pa.Column(pl.String, checks=[c.required(), c.doubt_id()], title="疑点编号"),
        "result": pa.Column(pl.String, checks=[c.required(), c.one_of(("confirmed", "partly", "rejected")), c.length(16)], title="核实结果"),
        "amount_confirmed": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="核实金额"),
        "note": pa.Column(pl.String, checks=[c.length(500)], title="说明"),
        "answered_on": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="答复日期"),
    },
    name="answers",
    strict=True,
    unique=list(KEY) or None,
)

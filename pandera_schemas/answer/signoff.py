"""Door schema of answer signoff (市级审核签批); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "signoff"
KEY = ("submission",)
SCHEMA = pa.DataFrameSchema(
    {
        "submission": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "decision": pa.Column(pl.String, checks=[c.required(), c.length(16)], title="审核意见"),
        "reason": pa.Column(pl.String, checks=[c.length(500)], title="原因"),
    },
    name="signoff",
    strict=True,
    unique=list(KEY) or None,
)

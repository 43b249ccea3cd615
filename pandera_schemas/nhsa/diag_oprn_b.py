"""Door schema of nhsa diag_oprn_b (诊断与手术操作编码); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "diag_oprn_b"
KEY = ("diag_code",)
SCHEMA = pa.DataFrameSchema(
    {
        "diag_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="诊断或手术编码"),
        "diag_name": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="诊断或手术名称"),
        "code_type": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="编码种类"),
        "lmt_gend": pa.Column(pl.String, checks=[c.length(32)], title="限定性别"),
        "inju_flag": pa.Column(pl.String, checks=[c.length(8)], title="外伤标志"),
        "matn_flag": pa.Column(pl.String, checks=[c.length(8)], title="分娩标志"),
        "cc_lv": pa.Column(pl.String, checks=[c.length(32)], title="合并症并发症级别"),
    },
    name="diag_oprn_b",
    strict=True,
    unique=list(KEY) or None,
)

"""Door schema of levy_treasury DFHP (代发回盘); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "DFHP"
KEY = ("HPLSH",)
SCHEMA = pa.DataFrameSchema(
    {
        "HPLSH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="回盘流水号"),
        "PCH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="批次号"),
        "MXXH": pa.Column(pl.String, checks=[c.length(64)], title="发放明细序号"),
        "ZH": pa.Column(pl.String, checks=[c.length(256)], title="账号"),
        "HM": pa.Column(pl.String, checks=[c.length(256)], title="户名"),
        "JE": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="金额"),
        "CLJG": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="处理结果"),
        "SBYY": pa.Column(pl.String, checks=[c.length(32)], title="失败原因"),
        "HPRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="回盘日期"),
        "CFRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="重发成功日期"),
        "HMXF": pa.Column(pl.String, checks=[c.length(8)], title="户名相符"),
    },
    name="DFHP",
    strict=True,
    unique=list(KEY) or None,
)

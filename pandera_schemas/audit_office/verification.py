"""Door schema of audit_office 疑点核实 (疑点核实台账); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "疑点核实"
KEY = ("核实编号",)
SCHEMA = pa.DataFrameSchema(
    {
        "核实编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="核实编号"),
        "疑点编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="疑点编号"),
        "核实单位": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="核实单位"),
        "下发日期": pa.Column(pl.String, checks=[c.required(), c.date("%Y/%m/%d")], title="下发日期"),
        "应反馈日期": pa.Column(pl.String, checks=[c.required(), c.date("%Y/%m/%d")], title="应反馈日期"),
        "反馈日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="反馈日期"),
        "核实结果": pa.Column(pl.String, checks=[c.length(32)], title="核实结果"),
        "属实金额": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="属实金额"),
        "见人": pa.Column(pl.String, checks=[c.length(8)], title="见人"),
        "见账": pa.Column(pl.String, checks=[c.length(8)], title="见账"),
        "见物": pa.Column(pl.String, checks=[c.length(8)], title="见物"),
        "核实人": pa.Column(pl.String, checks=[c.length(256)], title="核实人"),
        "退回次数": pa.Column(pl.String, checks=[c.integer()], title="退回次数"),
        "佐证材料数": pa.Column(pl.String, checks=[c.integer()], title="佐证材料数"),
    },
    name="疑点核实",
    strict=True,
    unique=list(KEY) or None,
)

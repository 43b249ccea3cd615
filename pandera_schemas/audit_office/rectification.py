"""Door schema of audit_office 问题整改 (审计整改台账); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "问题整改"
KEY = ("整改编号",)
SCHEMA = pa.DataFrameSchema(
    {
        "整改编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="整改编号"),
        "问题编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="问题编号"),
        "整改方式": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="整改方式"),
        "整改措施": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="整改措施"),
        "整改单位": pa.Column(pl.String, checks=[c.length(32)], title="整改单位"),
        "整改期限": pa.Column(pl.String, checks=[c.required(), c.date("%Y/%m/%d")], title="整改期限"),
        "开始日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="开始日期"),
        "销号日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="销号日期"),
        "追回金额": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="追回金额"),
        "上报整改金额": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="上报整改金额"),
        "佐证材料数": pa.Column(pl.String, checks=[c.integer()], title="佐证材料数"),
        "制度文号": pa.Column(pl.String, checks=[c.length(256)], title="制度文号"),
        "处分人数": pa.Column(pl.String, checks=[c.integer()], title="处分人数"),
        "回头看日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="回头看日期"),
        "拒绝整改标志": pa.Column(pl.String, checks=[c.required(), c.length(8)], title="拒绝整改标志"),
    },
    name="问题整改",
    strict=True,
    unique=list(KEY) or None,
)

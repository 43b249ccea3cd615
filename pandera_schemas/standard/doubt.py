"""Door schema of standard doubt (疑点); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "doubt"
KEY = ("doubt_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "doubt_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="疑点编号"),
        "run_id": pa.Column(pl.String, checks=[c.length(64)], title="运行编号"),
        "model_id": pa.Column(pl.String, checks=[c.length(64)], title="模型编号"),
        "check_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="检查编号"),
        "fund_code": pa.Column(pl.String, checks=[c.length(32)], title="基金代码"),
        "period": pa.Column(pl.String, checks=[c.required(), c.month()], title="疑点所属年月"),
        "subject_key": pa.Column(pl.String, checks=[c.pseudonym()], title="当事人身份键"),
        "unit_id": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "amount": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="疑点金额"),
        "risk_score": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="风险分"),
        "status": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="疑点状态"),
        "created_on": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="产生日期"),
        "closed_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="办结日期"),
    },
    name="doubt",
    strict=True,
    unique=list(KEY) or None,
)

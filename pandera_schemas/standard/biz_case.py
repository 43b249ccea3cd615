"""Door schema of standard biz_case (经办业务件); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "biz_case"
KEY = ("case_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "case_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="业务编号"),
        "biz_type": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="业务类型"),
        "fund_code": pa.Column(pl.String, checks=[c.length(32)], title="基金代码"),
        "person_key": pa.Column(pl.String, checks=[c.pseudonym()], title="标准身份键"),
        "unit_id": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "amount": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="金额"),
        "accepted_at": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y-%m-%d %H:%M:%S")], title="受理时间"),
        "finished_at": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y-%m-%d %H:%M:%S")], title="办结时间"),
        "status": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="办理状态"),
        "channel": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="办理渠道"),
        "promised_days": pa.Column(pl.String, checks=[c.integer()], title="承诺办结工作日"),
        "doc_count": pa.Column(pl.String, checks=[c.integer()], title="材料份数"),
        "rolled_back": pa.Column(pl.String, checks=[c.required(), c.boolean()], title="回退标志"),
        "rolled_back_by": pa.Column(pl.String, checks=[c.length(256)], title="回退人"),
        "rolled_back_at": pa.Column(pl.String, checks=[c.timestamp("%Y-%m-%d %H:%M:%S")], title="回退时间"),
        "item_code": pa.Column(pl.String, checks=[c.length(32)], title="待遇项目"),
    },
    name="biz_case",
    strict=True,
    unique=list(KEY) or None,
)

"""Door schema of lb101_3 AC01 (人员基本信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AC01"
KEY = ("AAC001",)
SCHEMA = pa.DataFrameSchema(
    {
        "AAC001": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人编号"),
        "AAC058": pa.Column(pl.String, checks=[c.length(32)], title="证件类型"),
        "AAC002": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "AAC003": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="姓名"),
        "AAC004": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="性别"),
        "AAC005": pa.Column(pl.String, checks=[c.length(32)], title="民族"),
        "AAC006": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="出生日期"),
        "AAC007": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="参加工作日期"),
        "AAC009": pa.Column(pl.String, checks=[c.length(32)], title="户口性质"),
        "AAC010": pa.Column(pl.String, checks=[c.division()], title="户口所在地"),
        "AAE006": pa.Column(pl.String, checks=[c.length(256)], title="地址"),
        "AAE005": pa.Column(pl.String, checks=[c.length(256)], title="联系电话"),
        "AAC060": pa.Column(pl.String, checks=[c.length(32)], title="生存状态"),
        "AAC084": pa.Column(pl.String, checks=[c.length(8)], title="离退休标志"),
        "AAC118": pa.Column(pl.String, checks=[c.length(8)], title="被征地农民标识"),
        "AAC028": pa.Column(pl.String, checks=[c.length(8)], title="是否农民工"),
        "AAC161": pa.Column(pl.String, checks=[c.length(32)], title="国籍"),
    },
    name="AC01",
    strict=True,
    unique=list(KEY) or None,
)

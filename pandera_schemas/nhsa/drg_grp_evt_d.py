"""Door schema of nhsa drg_grp_evt_d (病例入组信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "drg_grp_evt_d"
KEY = ("grp_evt_id",)
SCHEMA = pa.DataFrameSchema(
    {
        "grp_evt_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="入组事件ID"),
        "mdtrt_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="就诊ID"),
        "fixmedins_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="定点医药机构编号"),
        "certno": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="证件号码"),
        "grp_codg": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="病组编码"),
        "chk_grp_codg": pa.Column(pl.String, checks=[c.length(32)], title="复核病组编码"),
        "dise_codg": pa.Column(pl.String, checks=[c.length(32)], title="主要诊断代码"),
        "oprn_oprt_code": pa.Column(pl.String, checks=[c.length(32)], title="主要手术操作代码"),
        "cc_lv": pa.Column(pl.String, checks=[c.length(32)], title="合并症并发症级别"),
        "grp_wt": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="病组权重"),
        "medfee_sumamt": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="病例总费用"),
        "pay_std": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="病组支付标准"),
        "act_ipt_days": pa.Column(pl.String, checks=[c.integer()], title="实际住院天数"),
        "dscg_ym": pa.Column(pl.String, checks=[c.required(), c.month()], title="出院年月"),
        "codr_code": pa.Column(pl.String, checks=[c.length(64)], title="编码员代码"),
        "modi_flag": pa.Column(pl.String, checks=[c.length(8)], title="上传后修改标志"),
        "modi_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="修改日期"),
        "init_grp_codg": pa.Column(pl.String, checks=[c.length(32)], title="修改前病组编码"),
        "last_dscg_days": pa.Column(pl.String, checks=[c.integer()], title="距上次出院天数"),
    },
    name="drg_grp_evt_d",
    strict=True,
    unique=list(KEY) or None,
)

"""Door schema of nhsa mdtrt_d (就诊信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "mdtrt_d"
KEY = ("mdtrt_id",)
SCHEMA = pa.DataFrameSchema(
    {
        "mdtrt_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="就诊ID"),
        "psn_no": pa.Column(pl.String, checks=[c.length(64)], title="人员编号"),
        "certno": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="证件号码"),
        "psn_name": pa.Column(pl.String, checks=[c.length(256)], title="人员姓名"),
        "insutype": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种类型"),
        "fixmedins_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="定点医药机构编号"),
        "med_type": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="医疗类别"),
        "begntime": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y-%m-%d %H:%M:%S")], title="开始时间"),
        "endtime": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y-%m-%d %H:%M:%S")], title="结束时间"),
        "adm_diag": pa.Column(pl.String, checks=[c.length(32)], title="入院诊断代码"),
        "dise_codg": pa.Column(pl.String, checks=[c.length(32)], title="主要诊断代码"),
        "oth_diag": pa.Column(pl.String, checks=[c.length(512)], title="其他诊断代码"),
        "oprn_oprt_code": pa.Column(pl.String, checks=[c.length(32)], title="主要手术操作代码"),
        "dscg_way": pa.Column(pl.String, checks=[c.length(32)], title="离院方式"),
        "dept_codg": pa.Column(pl.String, checks=[c.length(32)], title="科室代码"),
        "bed_no": pa.Column(pl.String, checks=[c.length(256)], title="床位号"),
        "atddr_no": pa.Column(pl.String, checks=[c.length(64)], title="主诊医师代码"),
        "out_flag": pa.Column(pl.String, checks=[c.length(8)], title="异地就医标志"),
        "out_filg_id": pa.Column(pl.String, checks=[c.length(64)], title="异地备案ID"),
        "nwb_bir_wt": pa.Column(pl.String, checks=[c.integer()], title="新生儿出生体重"),
        "vent_used_dura": pa.Column(pl.String, checks=[c.integer()], title="呼吸机使用时长"),
        "insu_admdvs": pa.Column(pl.String, checks=[c.division()], title="参保所属医保区划"),
    },
    name="mdtrt_d",
    strict=True,
    unique=list(KEY) or None,
)

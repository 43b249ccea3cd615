"""Door schema of nhsa hilist_b (医保目录信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "hilist_b"
KEY = ("hilist_code", "medinslv", "begndate")
SCHEMA = pa.DataFrameSchema(
    {
        "hilist_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="医保目录编码"),
        "hilist_name": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="医保目录名称"),
        "list_type": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="目录类别"),
        "chrgitm_lv": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="收费项目等级"),
        "selfpay_prop": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="先行自付比例"),
        "pric_uplmt_amt": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="定价上限金额"),
        "lmt_gend": pa.Column(pl.String, checks=[c.length(32)], title="限定性别"),
        "lmt_age_min": pa.Column(pl.String, checks=[c.integer()], title="限定最小年龄"),
        "lmt_age_max": pa.Column(pl.String, checks=[c.integer()], title="限定最大年龄"),
        "lmt_diag": pa.Column(pl.String, checks=[c.length(256)], title="限定支付诊断"),
        "lmt_medinslv": pa.Column(pl.String, checks=[c.length(32)], title="限定医疗机构等级"),
        "day_max_cnt": pa.Column(pl.String, checks=[c.integer()], title="每日最大数量"),
        "day_flag": pa.Column(pl.String, checks=[c.length(8)], title="按日计价标志"),
        "incl_list_codg": pa.Column(pl.String, checks=[c.length(32)], title="内涵归属项目编码"),
        "prcunt": pa.Column(pl.String, checks=[c.length(256)], title="计价单位"),
        "chrg_unt": pa.Column(pl.String, checks=[c.length(32)], title="计费单位类别"),
        "vbp_flag": pa.Column(pl.String, checks=[c.length(8)], title="集采中选标志"),
        "vbp_pric": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="集采中选价格"),
        "dual_chnl_flag": pa.Column(pl.String, checks=[c.length(8)], title="双通道标志"),
        "rx_flag": pa.Column(pl.String, checks=[c.length(8)], title="处方药标志"),
        "medinslv": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="价格适用机构等级"),
        "begndate": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="生效日期"),
        "enddate": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="失效日期"),
        "pinyin": pa.Column(pl.String, checks=[c.length(256)], title="拼音助记码"),
    },
    name="hilist_b",
    strict=True,
    unique=list(KEY) or None,
)

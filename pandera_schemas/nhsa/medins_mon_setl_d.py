"""Door schema of nhsa medins_mon_setl_d (医药机构月结算信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "medins_mon_setl_d"
KEY = ("mon_setl_id",)
SCHEMA = pa.DataFrameSchema(
    {
        "mon_setl_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="月结算ID"),
        "fixmedins_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="定点医药机构编号"),
        "insutype": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种类型"),
        "dcla_ym": pa.Column(pl.String, checks=[c.required(), c.month()], title="申报年月"),
        "dcla_amt": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="申报金额"),
        "refu_amt": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="拒付金额"),
        "qltd_amt": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="质量保证金预留金额"),
        "aprv_amt": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="审核通过金额"),
        "dfr_amt": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="拨付金额"),
        "dfr_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="拨付日期"),
        "prepay_amt": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="预付周转金"),
        "year_tot_ctrl_amt": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="年度总额控制指标"),
        "acp_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="受理日期"),
        "year_clr_amt": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="年终清算金额"),
    },
    name="medins_mon_setl_d",
    strict=True,
    unique=list(KEY) or None,
)

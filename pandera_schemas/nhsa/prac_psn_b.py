"""Door schema of nhsa prac_psn_b (医保医师药师护士信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "prac_psn_b"
KEY = ("prac_psn_code",)
SCHEMA = pa.DataFrameSchema(
    {
        "prac_psn_code": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="医保医师药师护士代码"),
        "fixmedins_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="定点医药机构编号"),
        "certno": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="证件号码"),
        "prac_psn_name": pa.Column(pl.String, checks=[c.length(256)], title="姓名"),
        "psn_prac_type": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="人员类别"),
        "prac_cert_no": pa.Column(pl.String, checks=[c.length(256)], title="执业证书编号"),
        "prac_begndate": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="执业注册日期"),
        "prac_enddate": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="执业有效期止"),
        "prac_scp": pa.Column(pl.String, checks=[c.length(256)], title="执业范围"),
        "hi_serv_stas": pa.Column(pl.String, checks=[c.length(32)], title="医保服务状态"),
        "mult_prac_flag": pa.Column(pl.String, checks=[c.length(8)], title="多点执业备案标志"),
    },
    name="prac_psn_b",
    strict=True,
    unique=list(KEY) or None,
)

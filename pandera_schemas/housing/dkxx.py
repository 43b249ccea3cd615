"""Door schema of housing dkxx (贷款合同与账户信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "dkxx"
KEY = ("jkhtbh",)
SCHEMA = pa.DataFrameSchema(
    {
        "jkhtbh": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="借款合同编号"),
        "zjhm": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="借款人证件号码"),
        "gtjkrzjhm": pa.Column(pl.String, checks=[c.citizen_id()], title="共同借款人证件号码"),
        "htdkje": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="合同贷款金额"),
        "dkqs": pa.Column(pl.String, checks=[c.required(), c.integer()], title="贷款期数"),
        "fkrq": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="放款日期"),
        "bdcqzh": pa.Column(pl.String, checks=[c.length(256)], title="不动产权证号"),
        "fwzj": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="房屋总价"),
        "gfsfk": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="购房首付款"),
        "yydkcs": pa.Column(pl.String, checks=[c.integer()], title="已用贷款次数"),
        "dkye": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="贷款余额"),
        "lxyqqs": pa.Column(pl.String, checks=[c.integer()], title="连续逾期期数"),
        "dkjqrq": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="贷款结清日期"),
        "dkll": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="贷款利率（百分数）"),
        "dydjrq": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="抵押登记日期"),
    },
    name="dkxx",
    strict=True,
    unique=list(KEY) or None,
)

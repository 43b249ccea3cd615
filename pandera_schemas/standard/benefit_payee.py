"""Door schema of standard benefit_payee (享受定期待遇人员); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "benefit_payee"
KEY = ("payee_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "payee_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="享受定期待遇人员编号"),
        "person_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "benefit_kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="离退休类别"),
        "start_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="待遇享受开始年月"),
        "end_month": pa.Column(pl.String, checks=[c.month()], title="待遇终止年月"),
        "retire_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="离退休日期"),
        "pay_status": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="缴费状态"),
        "pay_mode": pa.Column(pl.String, checks=[c.length(32)], title="发放方式"),
        "calc_months_actual": pa.Column(pl.String, checks=[c.required(), c.integer()], title="实际缴费月数"),
        "calc_months_deemed": pa.Column(pl.String, checks=[c.required(), c.integer()], title="视同缴费月数"),
        "months_special": pa.Column(pl.String, checks=[c.integer()], title="特殊工种月数"),
        "avg_index": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="平均缴费指数"),
        "base_wage": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="计发基数"),
        "account_balance": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="个人账户储存额"),
        "divisor_months": pa.Column(pl.String, checks=[c.integer()], title="计发月数"),
        "basic_pension": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="基础养老金"),
        "account_pension": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="个人账户养老金"),
        "transition_pension": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="过渡性养老金"),
        "total_monthly": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="月待遇合计"),
        "pre_pool_unqualified": pa.Column(pl.String, checks=[c.boolean()], title="统筹前不合规人员"),
        "unit_id": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "hukou_area": pa.Column(pl.String, checks=[c.length(32)], title="户口所在地"),
        "first_paid_month": pa.Column(pl.String, checks=[c.month()], title="首次发放年月"),
        "category": pa.Column(pl.String, checks=[c.length(32)], title="参保身份类别"),
    },
    name="benefit_payee",
    strict=True,
    unique=list(KEY) or None,
)

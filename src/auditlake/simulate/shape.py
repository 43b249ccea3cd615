"""From the world's tables to what an agency would extract: numbered rows by area and round of delivery.

An event belongs to the round of its month (everything up to the baseline's month to round 0); a state table is
made anew for every round, as the agency knows it at that month's end.
"""

from __future__ import annotations

import polars as pl

from auditlake.months import last_day
from auditlake.simulate.plan import Plan
from auditlake.simulate.tables import Frames

#: (standard table, area or hub, round) to the rows.
Extracts = dict[tuple[str, str, int], pl.DataFrame]


def _round(plan: Plan, month: pl.Expr) -> pl.Expr:
    index = month // 100 * 12 + month % 100
    base = plan.baseline // 100 * 12 + plan.baseline % 100
    return (index - base).clip(lower_bound=0).alias("round")


def _month(day: str) -> pl.Expr:
    return pl.col(day).dt.year().cast(pl.Int64) * 100 + pl.col(day).dt.month().cast(pl.Int64)


def _numbered(rows: pl.DataFrame, month: pl.Expr, owner: str, name: str, prefix: str, order: list[str]) -> pl.DataFrame:
    """Sort, then number within owner and month: ``<prefix><owner><month><number>``."""
    return (
        rows.with_columns(_m=month)
        .sort(owner, "_m", *order)
        .with_columns(pl.int_range(1, pl.len() + 1).over(owner, "_m").alias("_n"))
        .with_columns(
            pl.concat_str(
                pl.lit(prefix), owner, pl.col("_m").cast(pl.String), pl.col("_n").cast(pl.String).str.zfill(7)
            ).alias(name)
        )
    )


def events(plan: Plan, t: Frames) -> dict[str, pl.DataFrame]:
    """Event tables of agencies with their ids, sorted as written; column ``_m`` is the month."""
    payment = _numbered(
        t["payment"],
        pl.col("book_month"),
        "area",
        "payment_id",
        "B",
        ["person_id", "fund", "benefit_month", "amount", "payee_id"],
    )
    due = _numbered(
        t["due"], pl.col("book_month"), "area", "due_id", "D", ["person_id", "fund", "due_month", "charge_type"]
    ).with_columns(
        arrived_month=pl.when("arrived").then("book_month"),
        batch=pl.concat_str(pl.lit("Z"), "area", pl.col("book_month").cast(pl.String)),
    )
    upay = _numbered(t["upay"], pl.col("book_month"), "area", "payment_id", "J", ["person_id", "benefit_month"])
    cert = _numbered(t["cert"], _month("cert_date"), "area", "cert_id", "R", ["person_id", "fund", "cert_date"])
    subsidy = _numbered(t["subsidy"], _month("paid_date"), "area", "subsidy_id", "S", ["person_id", "year"])
    transfer = _numbered(t["transfer"], _month("date"), "area", "transfer_id", "T", ["person_id", "date"])
    return {
        "benefit_payment": payment,
        "due": due,
        "unemployment_payment": upay.with_columns(item=pl.lit("J0101")),
        "life_certification": cert,
        "resident_subsidy": subsidy,
        "relation_transfer": transfer.with_columns(total=pl.col("account_amount") + pl.col("pooled")),
    }


def register_events(t: Frames) -> dict[str, pl.DataFrame]:
    """Register tables by hub."""

    def made(name: str, month: pl.Expr, prefix: str) -> pl.DataFrame:
        return _numbered(t[name], month, "hub", "row_id", prefix, ["id_no"])

    return {
        "ext_death": made("death", _month("reg_date"), "SW"),
        "funeral_record": made("funeral", _month("cremation_date"), "HH"),
        "ext_prison": made("prison", _month("from_date"), "XQ"),
        "ext_military": made("military", _month("enlist"), "XY"),
        "ext_exit_entry": made("exit", _month("exit_date"), "CJ"),
        "ext_tax_wage": t["tax"]
        .sort("hub", "month", "id_no", "payer")
        .with_columns(
            _m=pl.col("month"),
            declared=pl.date(pl.col("month") // 100, pl.col("month") % 100, 15).dt.offset_by("1mo"),
        ),
    }


def states(plan: Plan, t: Frames, month: int) -> dict[str, pl.DataFrame]:
    """State tables of agencies (key ``area``) and the business register (key ``hub``) at the end of a month."""
    end = last_day(month)
    person = (
        t["person"]
        .sort("area", "person_id")
        .with_columns(
            alive_status=pl.when(pl.col("dead_month") <= month).then(pl.lit("2")).otherwise(pl.lit("1")),
            retire_flag=(pl.col("retire_month") <= month).fill_null(False),
            division=pl.col("id_no").str.slice(0, 6),
        )
    )
    rel = pl.concat_str(pl.lit("E"), "person_id", pl.lit("-"), "fund")
    ended = pl.col("end_date") <= end
    enrolment = (
        t["enrolment"]
        .sort("area", "person_id", "fund", "enrol_date", "end_date", nulls_last=True)
        .unique(["area", "person_id", "fund"], keep="last", maintain_order=True)
        .filter(pl.col("enrol_date") <= end)
        .with_columns(
            rel_id=rel,
            first_month=_month("enrol_date"),
            enrol_status=pl.when(ended).then(pl.lit("4")).otherwise(pl.lit("1")),
            pay_status=pl.when(ended).then(pl.lit("3")).otherwise(pl.lit("1")),
            end_date=pl.when(ended).then("end_date"),
        )
    )
    detail = (
        t["detail"]
        .filter(pl.col("start_date") <= end)
        .sort("area", "person_id", "fund", "start_date", "unit_id")
        .with_columns(
            detail_id=pl.concat_str(
                pl.lit("M"),
                "person_id",
                pl.lit("-"),
                "fund",
                pl.lit("-"),
                pl.col("start_date").dt.strftime("%Y%m%d"),
                pl.lit("-"),
                "unit_id",
            ),
            rel_id=rel,
            pay_status=pl.when(ended).then(pl.lit("3")).otherwise(pl.lit("1")),
            end_date=pl.when(ended).then("end_date"),
            handled_at=pl.col("start_date"),
        )
    )
    over = pl.col("end_month") <= month
    payee = (
        t["payee"]
        .filter(pl.col("start_month") <= month)
        .sort("area", "payee_id")
        .with_columns(
            status=pl.when(over).then(pl.lit("3")).otherwise(pl.lit("1")),
            end_month=pl.when(over).then("end_month"),
            retire_date=pl.date(pl.col("start_month") // 100, pl.col("start_month") % 100, 1).dt.offset_by("-1d"),
        )
    )
    used = (
        t["upay"]
        .filter(pl.col("book_month") <= month)
        .group_by("area", "claim_id")
        .agg(n=pl.col("benefit_month").n_unique())
    )
    claim = (
        t["claim"]
        .filter(pl.col("reg_date") <= end)
        .sort("area", "claim_id")
        .join(used, on=["area", "claim_id"], how="left", maintain_order="left")
        .with_columns(used=pl.col("used_before") + pl.col("n").fill_null(0))
        .with_columns(left=pl.col("entitled") - pl.col("used"), end_month=pl.lit(None, dtype=pl.Int64))
    )
    unit = t["unit"].sort("area", "unit_id").with_columns(address=pl.lit("虚拟路1号"))
    business = t["business"].sort("hub", "uscc").with_columns(cancel_date=pl.lit(None, dtype=pl.Date))
    return {
        "person": person,
        "enrolment": enrolment,
        "enrolment_detail": detail,
        "benefit_payee": payee,
        "unemployment_claim": claim,
        "unit": unit,
        "ext_business_register": business,
    }


def extracts(plan: Plan, t: Frames) -> Extracts:
    """Everything agencies and departments deliver except the books."""
    result: Extracts = {}
    for table, rows in (events(plan, t) | register_events(t)).items():
        owner = "area" if "area" in rows.columns else "hub"
        _split(result, table, owner, rows.with_columns(_round(plan, pl.col("_m"))))
    for number, (_, _, month) in enumerate(plan.deliveries):
        for table, rows in states(plan, t, month).items():
            owner = "area" if "area" in rows.columns else "hub"
            _split(result, table, owner, rows.with_columns(round=pl.lit(number, dtype=pl.Int64)))
    return result


def _split(result: Extracts, table: str, owner: str, rows: pl.DataFrame) -> None:
    pieces = rows.partition_by(owner, "round", as_dict=True, maintain_order=True)
    for (who, number), piece in pieces.items():
        result[table, str(who), int(str(number))] = piece
    result[table, "", -1] = rows.clear()


def of(result: Extracts, table: str, owner: str, number: int) -> pl.DataFrame:
    """Rows of one owner and round; no rows is a frame with the same columns."""
    return result.get((table, owner, number), result[table, "", -1])

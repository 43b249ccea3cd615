"""Control tables of a build: what was owed, what came, in the standard's words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import polars as pl

from auditlake.build.inputs import Inputs
from auditlake.months import period_months
from auditlake.standard.calendar import due_date
from auditlake.standard.contracts import Table, load_tables
from auditlake.standard.duties import data_duties, due_workdays
from auditlake.standard.reference import orgs, orgs_of_hub

_POLARS: dict[str, Any] = {
    "VARCHAR": pl.String,
    "INTEGER": pl.Int32,
    "BIGINT": pl.Int64,
    "BOOLEAN": pl.Boolean,
    "DATE": pl.Date,
    "TIMESTAMP": pl.Datetime("us"),
    "DECIMAL(18,2)": pl.Decimal(18, 2),
    "DECIMAL(18,6)": pl.Decimal(18, 6),
    "DECIMAL(9,6)": pl.Decimal(9, 6),
}


def level_of(division: str) -> str:
    """nation, province, city or county, by the shape of a division code."""
    if division == "000000":
        return "nation"
    if division.endswith("0000"):
        return "province"
    return "city" if division.endswith("00") else "county"


def catalogue(hub: str) -> Iterator[dict[str, Any]]:
    """Rows of ``collection_catalogue``: one per org and table that its dialect can supply."""
    for org in orgs_of_hub(hub):
        for duty, source in data_duties(org):
            yield {
                "area_code": org.division,
                "source_system": f"{org.id}:{org.dialect}",
                "table_name": duty.table,
                "frequency": duty.frequency,
                "due_day": duty.due_workdays,
                "owner_org": org.id,
                "required": duty.required,
                "mandatory_columns": ",".join(c.name for c in source.columns if c.required),
                "from_period": period_months(duty.since)[0] if duty.since else None,
            }


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text).replace(tzinfo=None) if text else None


def due_at(org_kind: str, period: str) -> datetime:
    """End of the last day in time for an org of a kind."""
    day: date = due_date(period, due_workdays(org_kind) or 0)
    return datetime(day.year, day.month, day.day, 23, 59, 59)


def standing_for(inputs: Inputs) -> dict[str, str]:
    """The submission in whose name another one's tables stand: a correction of some tables carries the others."""
    newest = {entry["org"]: entry["submission"] for entry in sorted(inputs.events, key=lambda e: int(e["revision"]))}
    return {entry["submission"]: newest[entry["org"]] for entry in inputs.events}


def packages(inputs: Inputs) -> Iterator[dict[str, Any]]:
    """Rows of ``submission_package``: accepted, superseded and refused deliveries of the period."""
    month = period_months(inputs.period)[1]
    standing = standing_for(inputs)
    for entry in [*inputs.events, *inputs.besides]:
        org = orgs()[entry["org"]]
        superseded = standing.get(entry["submission"], entry["submission"]) != entry["submission"]
        yield {
            "package_id": entry["submission"],
            "from_org": org.id,
            "to_org": f"{inputs.hub}-audit",
            "period": month,
            "due_at": due_at(org.kind, inputs.period),
            "sent_at": None,
            "received_at": _moment(entry["received_at"]),
            "manifest_hash": entry["manifest_sha256"],
            "status": "superseded" if superseded else entry.get("outcome", "accepted"),
            "schema_version": entry.get("standard") or None,
            "resend_of": f"{org.id}.{inputs.period}" if entry["revision"] > 1 else None,
            "level": level_of(org.division),
        }


def tables(inputs: Inputs) -> Iterator[dict[str, Any]]:
    """Rows of ``submission_table``: every table of every accepted submission of the period."""
    month = period_months(inputs.period)[1]
    standing = standing_for(inputs)
    for entry in inputs.events:
        for table in entry["counts"]:
            yield {
                "package_id": standing[entry["submission"]],
                "table_name": table["standard_table"],
                "period": month,
                "rows_declared": table["rows_declared"],
                "rows_loaded": table["rows_loaded"],
                "control_column": table.get("control_column"),
                "control_total_declared": _decimal(table.get("control_declared")),
                "control_total_loaded": _decimal(table.get("control_loaded")),
                "file_hash": table["sha256"],
                "hash_loaded": table["sha256"],
                "min_date": None,
                "max_date": None,
                "null_key_rows": 0,
                "duplicate_key_rows": table.get("duplicate_keys", 0),
                "unmapped_code_rows": table.get("unmapped", 0),
                "invalid_id_rows": table.get("invalid_ids", 0),
                "rejected_rows": table["rows_rejected"],
                "columns_missing": 0,
            }


def _decimal(value: Any) -> Decimal | None:
    return None if value in (None, "") else Decimal(str(value))


def frame(table: Table, rows: Iterator[dict[str, Any]]) -> pl.DataFrame:
    """Rows as a frame in contract order and types, sorted by all columns (equal rows, equal bytes)."""
    schema = {column.name: _POLARS[column.type] for column in table.columns}
    data = [{name: row.get(name) for name in schema} for row in rows]
    return pl.DataFrame(data, schema=schema, orient="row").sort(list(schema), nulls_last=True)


def write_control(inputs: Inputs, out: Path) -> dict[str, Path]:
    """Write the three control tables as Parquet into ``out``; returns name -> path."""
    made = {
        "collection_catalogue": catalogue(inputs.hub),
        "submission_package": packages(inputs),
        "submission_table": tables(inputs),
    }
    paths = {name: out / f"{name}.parquet" for name in made}
    for name, rows in made.items():
        frame(load_tables()[name], rows).write_parquet(paths[name], compression="zstd")
    return paths

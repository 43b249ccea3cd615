"""The world's tables in memory: one polars frame per table, money in cents, all areas together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import polars as pl

_S, _I, _D, _B = pl.String, pl.Int64, pl.Date, pl.Boolean

#: Frames by name. ``area`` (or ``hub`` for registers) says whose row it is; money columns are cents (Int64).
SCHEMAS: dict[str, dict[str, Any]] = {
    "person": {"area": _S, "person_id": _S, "id_no": _S, "name": _S, "sex": _S, "birth_date": _D, "address": _S,
               "phone": _S, "hukou_type": _S, "work_start_date": _D, "dead_month": _I, "retire_month": _I},
    "unit": {"area": _S, "unit_id": _S, "uscc": _S, "unit_name": _S, "enrol_date": _D, "founded_date": _D,
             "legal_rep_name": _S, "legal_rep_id": _S, "unit_status": _S, "industry_code": _S},
    "enrolment": {"area": _S, "person_id": _S, "fund": _S, "enrol_date": _D, "end_date": _D, "category": _S},
    "detail": {"area": _S, "person_id": _S, "unit_id": _S, "fund": _S, "start_date": _D, "end_date": _D},
    "due": {"area": _S, "person_id": _S, "unit_id": _S, "fund": _S, "book_month": _I, "due_month": _I,
            "charge_type": _S, "base": _I, "unit_due": _I, "person_due": _I, "arrived": _B, "mark": _S},
    "payee": {"area": _S, "payee_id": _S, "person_id": _S, "fund": _S, "kind": _S, "category": _S,
              "start_month": _I, "end_month": _I, "account": _S, "holder": _S, "actual": _I, "deemed": _I},
    "payment": {"area": _S, "payee_id": _S, "person_id": _S, "fund": _S, "item": _S, "book_month": _I,
                "benefit_month": _I, "amount": _I, "adjust": _S, "regular": _B, "account": _S, "holder": _S,
                "mark": _S},
    "cert": {"area": _S, "person_id": _S, "fund": _S, "cert_date": _D, "mode": _S, "result": _S},
    "subsidy": {"area": _S, "person_id": _S, "year": _I, "tier": _I, "person_paid": _I, "match": _I,
                "paid_date": _D},
    "transfer": {"area": _S, "person_id": _S, "fund": _S, "direction": _S, "from_area": _S, "to_area": _S,
                 "date": _D, "months": _I, "account_amount": _I, "pooled": _I},
    "claim": {"area": _S, "claim_id": _S, "person_id": _S, "unit_id": _S, "lost_date": _D, "reg_date": _D,
              "paid_months": _I, "entitled": _I, "used_before": _I},
    "upay": {"area": _S, "claim_id": _S, "person_id": _S, "book_month": _I, "benefit_month": _I, "amount": _I,
             "account": _S, "holder": _S, "mark": _S},
    "death": {"hub": _S, "id_no": _S, "name": _S, "death_date": _D, "reg_date": _D},
    "funeral": {"hub": _S, "id_no": _S, "death_date": _D, "cremation_date": _D},
    "prison": {"hub": _S, "id_no": _S, "from_date": _D, "to_date": _D, "status": _S},
    "military": {"hub": _S, "id_no": _S, "enlist": _D, "discharge": _D},
    "exit": {"hub": _S, "id_no": _S, "exit_date": _D, "entry_date": _D, "settled": _B},
    "tax": {"hub": _S, "id_no": _S, "payer": _S, "month": _I, "income": _I},
    "business": {"hub": _S, "uscc": _S, "unit_name": _S, "legal_rep_id": _S, "founded_date": _D, "capital": _I},
}  # fmt: skip

Frames = dict[str, pl.DataFrame]


def frame(name: str, data: Mapping[str, Any] | Iterable[Mapping[str, Any]]) -> pl.DataFrame:
    """A frame of a table: from columns (missing ones are empty, single values are repeated) or from rows."""
    schema = SCHEMAS[name]
    if not isinstance(data, Mapping):
        return pl.from_dicts(list(data), schema=schema)
    unknown = set(data) - set(schema)
    if unknown:
        raise KeyError(f"table {name} has no column {', '.join(sorted(unknown))}")
    size = max((len(v) for v in data.values() if not isinstance(v, str) and hasattr(v, "__len__")), default=1)
    columns = []
    for column, kind in schema.items():
        value = data.get(column)
        if value is None or isinstance(value, str | int | bool):
            columns.append(pl.Series(column, [value], dtype=kind).new_from_index(0, size))
        else:
            columns.append(pl.Series(column, value).cast(kind))
    return pl.DataFrame(columns)


def join_frames(parts: Iterable[Frames]) -> Frames:
    """All parts under each other; every table is there, also when it has no rows."""
    collected: dict[str, list[pl.DataFrame]] = {name: [] for name in SCHEMAS}
    for part in parts:
        for name, rows in part.items():
            collected[name].append(rows)
    return {name: pl.concat([pl.DataFrame(schema=SCHEMAS[name]), *rows]) for name, rows in collected.items()}

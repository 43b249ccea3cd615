"""Schema ``ref``: the standard's reference data as small tables beside the job's data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from auditlake.bulk import fill
from auditlake.home import standard_dir
from auditlake.standard.parameters import parameters
from auditlake.standard.reference import ancestors, divisions, orgs, read_rows
from auditlake.standardise.job import Job

Row = Sequence[object]

#: columns of each table (beside them ref.ancestor: code, ancestor, distance); a reader's guide as much as a type declaration
TABLES = {
    "job": {"hub": "VARCHAR", "period": "VARCHAR", "as_of": "DATE"},
    "submission": {"id": "VARCHAR", "org": "VARCHAR", "division": "VARCHAR", "dialect": "VARCHAR"},
    "division": {
        "code": "VARCHAR", "name_zh": "VARCHAR", "name_en": "VARCHAR", "level": "VARCHAR", "parent": "VARCHAR",
    },
    "org": {
        "id": "VARCHAR", "kind": "VARCHAR", "name_zh": "VARCHAR", "name_en": "VARCHAR", "division": "VARCHAR",
        "hub": "VARCHAR", "dialect": "VARCHAR",
    },
    "code": {"list": "VARCHAR", "code": "VARCHAR", "name_zh": "VARCHAR", "name_en": "VARCHAR"},
    "parameter": {
        "param": "VARCHAR", "division": "VARCHAR", "fund_code": "VARCHAR", "group_code": "VARCHAR",
        "value": "DECIMAL(18,6)", "valid_from": "DATE", "valid_to": "DATE",
    },
}  # fmt: skip


def _codes() -> Iterator[Row]:
    for file in sorted((standard_dir() / "codes").glob("*.csv")):
        for row in read_rows(file):
            yield file.stem, row["code"], row["name_zh"], row["name_en"]
    for d in divisions().values():
        yield "division", d.code, d.name_zh, d.name_en


def _rows(job: Job) -> dict[str, Iterable[Row]]:
    return {
        "job": [(job.hub, job.period, job.as_of)],
        "submission": ([row.get(column) for column in TABLES["submission"]] for row in job.submissions),
        "division": (d[:5] for d in divisions().values()),
        "org": ((o.id, o.kind, o.name_zh, o.name_en, o.division, o.hub, o.dialect) for o in orgs().values()),
        "code": _codes(),
        "parameter": (
            (p.param, p.division, p.fund_code, p.group, p.value, p.valid_from, p.valid_to) for p in parameters()
        ),
    }


def create_reference(connection: Any, job: Job) -> None:
    """Create and fill schema ``ref``."""
    connection.execute("create schema ref")
    for table, rows in _rows(job).items():
        fill(connection, f"ref.{table}", TABLES[table], rows)
    # one text per division, taken apart in SQL: a row for every ancestor would be most of the work
    fill(connection, "ref.chain", {"code": "VARCHAR", "chain": "VARCHAR"},
         ((code, "/".join(ancestors(code))) for code in divisions()))  # fmt: skip
    connection.execute("""
        create table ref.ancestor as
        select code, unnest(string_split(chain, '/')) as ancestor,
            cast(unnest(range(len(string_split(chain, '/')))) as integer) as distance
        from ref.chain""")
    connection.execute("drop table ref.chain")

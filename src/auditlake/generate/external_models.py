"""``checks/external_models.yaml``: what a check may read, from the contracts and the parameters.

SQLMesh takes names and types from here, so a misspelt table, column or parameter is a lint error without a database.
"""

from __future__ import annotations

from collections.abc import Iterable

from auditlake.standard.contracts import load_tables
from auditlake.standard.parameters import Parameter, parameters

CATALOG = "checks"
SCHEMA = "std"
WIDE = "ref_parameter_wide"
AGES = "ref_retirement_age"
ANCESTOR = "ref_ancestor"
_PARAMETER_TYPE = "DECIMAL(18,6)"
_AGE_COLUMNS = {
    "fund_family": "VARCHAR",
    "sex": "VARCHAR",
    "category": "VARCHAR",
    "birth_from": "INTEGER",
    "birth_to": "INTEGER",
    "age_months": "INTEGER",
}
_ANCESTOR_COLUMNS = {
    "area_code": "VARCHAR",
    "ancestor_code": "VARCHAR",
    "distance": "INTEGER",
    "valid_from": "DATE",
    "valid_to": "DATE",
}
_GROUP_COLUMNS = {
    "area_code": "VARCHAR",
    "month": "INTEGER",
    "group_from": "INTEGER",
    "group_to": "INTEGER",
    "value": _PARAMETER_TYPE,
}


def column_name(row: Parameter) -> str:
    """Name of a parameter in SQL; one by fund is ``<name>_<fund>``."""
    return row.param + (f"_{row.fund_code}" if row.fund_code else "")


def plain_parameters(rows: Iterable[Parameter] | None = None) -> list[str]:
    """Names of parameters without a group: the columns of the wide table."""
    return sorted({column_name(row) for row in (parameters() if rows is None else rows) if not row.group})


def grouped_parameters(rows: Iterable[Parameter] | None = None) -> list[str]:
    """Names of parameters that come in tiers ``12-59``; each has a table ``ref_<name>`` of its own."""
    return sorted({column_name(row) for row in (parameters() if rows is None else rows) if row.group})


def tables() -> dict[str, dict[str, str]]:
    """Table name -> {column: type} of everything under schema ``std``."""
    found = {name: {c.name: c.type for c in table.columns} for name, table in load_tables().items()}
    found[WIDE] = {"area_code": "VARCHAR", "month": "INTEGER"} | dict.fromkeys(plain_parameters(), _PARAMETER_TYPE)
    found[AGES] = dict(_AGE_COLUMNS)
    found[ANCESTOR] = dict(_ANCESTOR_COLUMNS)
    for name in grouped_parameters():
        found[f"ref_{name}"] = dict(_GROUP_COLUMNS)
    return found


def render() -> dict[str, str]:
    """Text of ``checks/external_models.yaml`` by its path in the repository."""
    lines = ["# Made by `auditlake generate` from standard/; do not edit."]
    for table, columns in sorted(tables().items()):
        lines += [f'- name: "{CATALOG}.{SCHEMA}.{table}"', "  columns:"]
        lines += [f'    {name}: "{kind}"' for name, kind in columns.items()]
    return {"checks/external_models.yaml": "\n".join(lines) + "\n"}

"""What the marts read, as documented columns; the build hands Parquet files over, absent ones are typed and empty.

Schema ``current``: every standard table that a mart needs, all periods up to the build's, under its contract.
Schema ``hits``: one table ``all``, the Hits contract plus the build, all periods.
Schema ``control``: what receipts, ledger and check headers say.
"""

from __future__ import annotations

from auditlake.board.facts import COLUMNS
from auditlake.board.table_facts import COLUMNS as TABLE_COLUMNS
from auditlake.standard.contracts import load_tables

HITS = {
    "check_code": "VARCHAR", "period": "VARCHAR", "area_code": "VARCHAR", "agency_code": "VARCHAR",
    "subject_kind": "VARCHAR", "subject_key": "VARCHAR", "episode_start": "VARCHAR",
    "measure": "DECIMAL(18,6)", "amount": "DECIMAL(18,2)", "rows_found": "BIGINT", "evidence": "VARCHAR",
    "row_keys": "VARCHAR[]", "doubt_id": "VARCHAR", "build": "VARCHAR",
}  # fmt: skip

#: newest state of every doubt, folded from the ledger; ``result`` is what the org answered
DOUBT_STATE = {
    "doubt_id": "VARCHAR", "check_code": "VARCHAR", "area_code": "VARCHAR", "agency_code": "VARCHAR",
    "subject_kind": "VARCHAR", "subject_key": "VARCHAR", "state": "VARCHAR", "result": "VARCHAR",
    "opened_on": "DATE", "sent_on": "DATE", "answered_on": "DATE", "closed_on": "DATE",
    "amount_confirmed": "DECIMAL(18,2)",
}  # fmt: skip

#: header of every check of the library
CHECK_INFO = {
    "code": "VARCHAR", "name_zh": "VARCHAR", "name_en": "VARCHAR", "owner": "VARCHAR", "stage": "VARCHAR",
    "severity": "VARCHAR", "basis": "VARCHAR", "basis_status": "VARCHAR", "status": "VARCHAR",
}  # fmt: skip

#: one row per check and build of a period; ``outcome`` ok, error or flooded
CHECK_RUN = {
    "check_code": "VARCHAR", "period": "VARCHAR", "build": "VARCHAR", "outcome": "VARCHAR", "hits": "BIGINT",
}  # fmt: skip

#: standard tables that marts read (schema ``current``)
CURRENT = ("gl_account", "gl_balance", "benefit_payment", "unemployment_payment")
#: control tables that have a contract of their own
CONTROL = ("submission_package", "submission_table", "collection_catalogue")


def mart_inputs() -> dict[str, dict[str, dict[str, str]]]:
    """All inputs: ``{schema: {table: {column: SQL type}}}``."""
    tables = load_tables()

    def contract(name: str) -> dict[str, str]:
        return {column.name: column.type for column in tables[name].columns}

    return {
        "current": {name: contract(name) for name in CURRENT},
        "hits": {"all": HITS},
        "control": {name: contract(name) for name in CONTROL}
        | {
            "doubt_state": DOUBT_STATE,
            "check_info": CHECK_INFO,
            "check_run": CHECK_RUN,
            "submission_fact": COLUMNS,
            "table_fact": TABLE_COLUMNS,
        },
    }

"""The benchmark's source table: its contract, the door schema made from it, and where the prepared files lie."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from types import ModuleType

from auditlake.collect.schemas import DoorSchema, package, schema_of
from auditlake.generate.door import module_text
from auditlake.standard.contracts import Table, read_contract

DATES = ("%Y-%m-%d", "%Y-%m-%d %H:%M:%S")
TEXT = "text.parquet"  #: what the intake leaves: row number and twenty columns of text
FOUND = "found.parquet"  #: what a side writes: row, column, rule, found


@cache
def table() -> Table:
    """The contract, twenty columns."""
    return read_contract(Path(__file__).with_name("fee_item.odcs.yaml"))


@cache
def door() -> DoorSchema:
    """The door schema, from the same generator as those of the dialects."""
    package()  # the generated text imports the project's checks
    module = ModuleType("benchmarks.validation.fee_item")
    exec(module_text("benchmark", table(), *DATES), module.__dict__)
    return schema_of(table(), module.SCHEMA)

"""Sorted lists without repetition: row keys and months of a hit."""

from __future__ import annotations

from sqlmesh import macro
from sqlmesh.core.macros import MacroEvaluator


@macro()
def keys(evaluator: MacroEvaluator, value, condition=None):  # type: ignore[no-untyped-def]
    """Aggregate of single values, of the rows that fulfil the condition."""
    kept = f" FILTER ({condition.sql('duckdb')})" if condition is not None else ""
    return f"LIST_SORT(ARRAY_AGG(DISTINCT {value.sql('duckdb')}){kept})"


@macro()
def keys_of(evaluator: MacroEvaluator, lists):  # type: ignore[no-untyped-def]
    """Aggregate of lists."""
    return f"LIST_SORT(LIST_DISTINCT(FLATTEN(ARRAY_AGG({lists.sql('duckdb')}))))"


@macro()
def joined(evaluator: MacroEvaluator, *lists):  # type: ignore[no-untyped-def]
    """One list out of several; a list that is NULL adds nothing."""
    text = "[]"
    for item in lists:
        text = f"LIST_CONCAT({text}, COALESCE({item.sql('duckdb')}, []))"
    return f"LIST_SORT(LIST_DISTINCT({text}))"

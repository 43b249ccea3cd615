"""Months YYYYMM and the run's own months. Arithmetic goes through a running number, never through YYYYMM + 1."""

from __future__ import annotations

from sqlmesh import macro
from sqlmesh.core.macros import MacroEvaluator


@macro()
def first_month(evaluator: MacroEvaluator) -> str:
    """First month of the run, YYYYMM."""
    return str(evaluator.locals["start_ds"])[:7].replace("-", "")


@macro()
def last_month(evaluator: MacroEvaluator) -> str:
    """Last month of the run, YYYYMM."""
    return str(evaluator.locals["end_ds"])[:7].replace("-", "")


@macro()
def in_run(evaluator: MacroEvaluator, month):  # type: ignore[no-untyped-def]
    """Whether a month YYYYMM belongs to the run."""
    return f"{month.sql('duckdb')} BETWEEN {first_month(evaluator)} AND {last_month(evaluator)}"


@macro()
def month_number(evaluator: MacroEvaluator, month):  # type: ignore[no-untyped-def]
    """Running number of a month YYYYMM: one more per calendar month. (No ``%``: sqlglot loses brackets around it.)"""
    text = month.sql("duckdb")
    return f"(({text}) - ({text}) // 100 * 88 - 1)"


@macro()
def day_number(evaluator: MacroEvaluator, day):  # type: ignore[no-untyped-def]
    """Running number of the month of a date."""
    text = day.sql("duckdb")
    return f"(YEAR({text}) * 12 + MONTH({text}) - 1)"


@macro()
def month_from_number(evaluator: MacroEvaluator, number):  # type: ignore[no-untyped-def]
    """Month YYYYMM of a running number."""
    text = number.sql("duckdb")
    return f"(({text}) + ({text}) // 12 * 88 + 1)"


@macro()
def month_of(evaluator: MacroEvaluator, day):  # type: ignore[no-untyped-def]
    """Month YYYYMM of a date."""
    text = day.sql("duckdb")
    return f"(YEAR({text}) * 100 + MONTH({text}))"


@macro()
def book_month(evaluator: MacroEvaluator, year, period):  # type: ignore[no-untyped-def]
    """Month YYYYMM of a year and accounting period of the fund books."""
    return f"({year.sql('duckdb')} * 100 + {period.sql('duckdb')})"


@macro()
def period_number(evaluator: MacroEvaluator, year, period):  # type: ignore[no-untyped-def]
    """Running number of an accounting period; a year has thirteen, the last for closing."""
    return f"({year.sql('duckdb')} * 13 + {period.sql('duckdb')})"


@macro()
def run_months(evaluator: MacroEvaluator) -> str:
    """One row ``month`` per month of the run."""
    first, last = (int(first_month(evaluator)), int(last_month(evaluator)))
    months = ", ".join(f"({month})" for month in range(first, last + 1))
    return f"(SELECT m.month FROM (VALUES {months}) AS m(month))"


@macro()
def year_of(evaluator: MacroEvaluator, month):  # type: ignore[no-untyped-def]
    """Year of a month YYYYMM."""
    return f"(({month.sql('duckdb')}) // 100)"


@macro()
def falls_due(evaluator: MacroEvaluator, frequency, since, month):  # type: ignore[no-untyped-def]
    """Whether what is owed by month, quarter, half-year or year since a month has to come with this one."""
    often, first, text = (part.sql("duckdb") for part in (frequency, since, month))
    every = f"CASE {often} WHEN 'quarter' THEN 3 WHEN 'halfyear' THEN 6 WHEN 'year' THEN 12 ELSE 1 END"
    return f"(COALESCE({first}, {text}) <= {text} AND MOD(MOD({text}, 100), {every}) = 0)"

"""Does a table go on where the one before it ended: no entity gone without a declared end, no balance begun anew.

What has to go on is said in the contracts of the standard (see :class:`~auditlake.standard.contracts.Table`); the
words there are those of the standard, so each source column is read under the standard column that it feeds.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path

from auditlake.collect.keys import engine_cursor
from auditlake.collect.problem import Problem
from auditlake.months import add_months, last_day, period_months, period_of
from auditlake.standard.contracts import Table, load_tables
from auditlake.standard.dialects import STANDARD, Dialect, load_dialect

#: keys shown as examples of many
EXAMPLES = 5


@dataclass(frozen=True)
class Continuity:
    """``entities``: those that were there before and had not ended; ``vanished``: how many of them are not here now.

    ``balances``: balances that were known before and are here; ``opening_differs``: how many begin with another
    amount than the one they had ended with. ``examples`` are some keys of either, as the org wrote them; ``plain``:
    they name no person and no account.
    """

    entities: int | None = None
    vanished: int | None = None
    balances: int | None = None
    opening_differs: int | None = None
    examples: tuple[str, ...] = ()
    plain: bool = False

    @property
    def counts(self) -> dict[str, int | None]:
        """What the receipt keeps of it."""
        return {
            "entities_before": self.entities,
            "vanished": self.vanished,
            "opening_differs": self.opening_differs,
        }


@dataclass(frozen=True)
class Look:
    """What to compare: the collected file of now and its rejects (local), collected files of the submission before."""

    table: Table
    dialect: Dialect
    collected: Path
    rejects: Path | None
    before: tuple[Path, ...]
    period: str


def wanted(table: Table) -> bool:
    """Whether there is anything in the table that has to go on."""
    standard = load_tables().get(table.standard_table or "")
    return standard is not None and (table.kind == "state" or bool(standard.opening and standard.closing))


def look(one: Look, tolerance: Decimal = Decimal(0)) -> Continuity:
    """Compare a table with the org's submission before; nothing is counted where there is none.

    Costs some milliseconds; ten million rows a second or two, in the engine's memory limit. ``tolerance``: CNY (or
    the unit of the balance) by which an opening may differ.
    """
    if not one.before or not wanted(one.table):
        return Continuity()
    standard = load_tables()[str(one.table.standard_table)]
    return _entities(one, standard) if one.table.kind == "state" else _balances(one, standard, tolerance)


def problems(one: Look, found: Continuity, limit: Decimal) -> list[Problem]:
    """Warnings: a share of entities above ``limit`` is gone; balances do not begin where they ended."""
    told = []
    if found.vanished and found.entities and Decimal(found.vanished) / found.entities > limit:
        told.append(_warning("table.vanished", one, found, f"{found.vanished}/{found.entities}", f"<= {limit:.2%}"))
    if found.opening_differs:
        told.append(_warning("table.opening", one, found, f"{found.opening_differs}/{found.balances}", "="))
    return told


def missing_before(period: str, accepted: Collection[str]) -> list[str]:
    """Months between the first period that an org has sent and ``period`` that it has not sent."""
    month, last = min((period_months(p)[0] for p in accepted), default=0), period_months(period)[0]
    gaps = []
    while month and month < last:
        if period_of(month) not in accepted:
            gaps.append(period_of(month))
        month = add_months(month, 1)
    return gaps


def gaps(period: str, accepted: Collection[str]) -> list[Problem]:
    """The same as one warning, where a month is missing and the period is a valid one."""
    try:
        lacking = missing_before(period, accepted)
    except ValueError:
        return []
    return [Problem("period.gap", found=", ".join(lacking), severity="warning")] if lacking else []


def _warning(rule: str, one: Look, found: Continuity, count: str, expected: str) -> Problem:
    keys = ", ".join(found.examples)
    shown = f"{count} ({keys})" if found.plain and keys else count
    # keys of persons and accounts stand only in the org's own report
    return Problem(rule, table=one.table.name, found=shown, expected=expected, severity="warning", keys=keys)


def _entities(one: Look, standard: Table) -> Continuity:
    names = [name for name in one.table.key if _feeds(one.table, name) not in standard.dated_by]
    if not names or not set(names) <= set(one.table.column_names):
        return Continuity()  # a hub's own package leaves identifying columns out
    key = [one.table.column(name) for name in names]
    hashed = f"hash({', '.join(_name(c.name) for c in key)}) AS h"
    now = f"SELECT {hashed} FROM read_parquet({_paths([one.collected])})"
    if one.rejects:  # what came and was rejected is told row by row, it did not vanish
        typed = ", ".join(f"TRY_CAST({_name(c.name)} AS {c.type})" for c in key)
        now += f" UNION ALL SELECT hash({typed}) FROM read_parquet({_paths([one.rejects])})"
    end = last_day(period_months(one.period)[1])
    with engine_cursor() as connection:
        entities, vanished, examples = connection.execute(
            f"""WITH before AS (
                SELECT h, shown, coalesce({standard.ended or "false"}, false) AS ended
                FROM (SELECT {hashed}, {_shown(names)}, {_words(one)}, DATE '{end}' AS period_end
                      FROM read_parquet({_paths(one.before)}, union_by_name = true))
            ), going AS (SELECT h, shown FROM before WHERE NOT ended)
            SELECT (SELECT {"count(DISTINCT h)" if standard.dated_by else "count(*)"} FROM going),
                count(DISTINCT h), list_distinct(min(shown, {EXAMPLES}))
            FROM going ANTI JOIN ({now} UNION ALL SELECT h FROM before WHERE ended) USING (h)"""
        ).fetchall()[0]
    return Continuity(
        int(entities), int(vanished), examples=tuple(sorted(examples or ())), plain=_plain(one.table, names)
    )


def _balances(one: Look, standard: Table, tolerance: Decimal) -> Continuity:
    of = ", ".join(standard.balance_of)
    order = f"({standard.balance_order or '0'}, _file, _row)"
    files = _paths([*one.before, one.collected])
    # TRY: what an org wrote may be no month at all, and its receipt must not hang on that
    with engine_cursor() as connection:
        balances, differs, examples = connection.execute(
            f"""WITH month AS (
                SELECT {of}, _month AS month,
                    bool_or(mine) AS mine,
                    arg_min({standard.opening}, {order}) AS opening, arg_max({standard.closing}, {order}) AS closing
                FROM (SELECT *, TRY({standard.month_expression}) AS _month FROM (
                      SELECT {_words(one)}, _file, _row, filename = '{_text(one.collected)}' AS mine
                      FROM read_parquet({files}, union_by_name = true, filename = true)))
                WHERE _month IS NOT NULL
                GROUP BY ALL
            ), pair AS (
                SELECT *, {_shown(standard.balance_of)}, lag(closing) OVER (PARTITION BY {of} ORDER BY month) AS before FROM month
            )
            SELECT count(*), count(*) FILTER (differs),
                list_distinct(min(shown, {EXAMPLES}) FILTER (differs))
            FROM (SELECT shown, abs(opening - before) > {tolerance} AS differs FROM pair
                  WHERE mine AND opening IS NOT NULL AND before IS NOT NULL)"""
        ).fetchall()[0]
    names = [name for name in one.table.column_names if _feeds(one.table, name) in standard.balance_of]
    return Continuity(
        balances=int(balances),
        opening_differs=int(differs),
        examples=tuple(sorted(examples or ())),
        plain=_plain(one.table, names),
    )


def _words(one: Look) -> str:
    """Source columns under the standard columns they feed, in the standard's codes; what is not sent is NULL."""
    return _projection(one.table, one.dialect.name)


@cache
def _projection(table: Table, dialect: str) -> str:
    sources = {_feeds(table, name): table.column(name) for name in table.column_names}
    maps = {} if dialect == STANDARD else load_dialect(dialect).value_maps
    made = []
    for column in load_tables()[str(table.standard_table)].columns:
        source = sources.get(column.name)
        if source is None:
            made.append(f"CAST(NULL AS {column.type}) AS {_name(column.name)}")
        elif source.value_map and source.name in maps:
            cases = " ".join(f"WHEN '{_text(v)}' THEN '{_text(s)}'" for v, s in sorted(maps[source.name].items()))
            made.append(f"CASE {_name(source.name)} {cases} ELSE {_name(source.name)} END AS {_name(column.name)}")
        else:
            made.append(f"{_name(source.name)} AS {_name(column.name)}")
    return ", ".join(made)


def _feeds(table: Table, name: str) -> str:
    """The standard column that a source column feeds; in the standard dialect they are the same."""
    column = next((column for column in table.columns if column.name == name), None)
    return (column.standard_column if column else None) or name


def _plain(table: Table, names: Collection[str]) -> bool:
    return all(table.column(name).classification == "plain" for name in names)


def _shown(names: Collection[str]) -> str:
    return f"concat_ws('|', {', '.join(map(_name, names))}) AS shown"


def _name(column: str) -> str:
    return '"' + column.replace('"', '""') + '"'


def _paths(paths: Collection[Path]) -> str:
    return "[" + ", ".join(f"'{_text(path)}'" for path in paths) + "]"


def _text(value: object) -> str:
    return str(value).replace("'", "''")

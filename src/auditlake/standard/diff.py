"""What differs between two versions of the standard, for whom, and how large the step of the version number must be.

Major: something that was right is wrong now, or means something else. Minor: something new is possible. Patch: words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from auditlake.standard.compare import Difference, table_differences
from auditlake.standard.contracts import Table
from auditlake.standard.dialects import Dialect
from auditlake.standard.versions import Version, number

MAJOR, MINOR, PATCH = "major", "minor", "patch"
_STEPS = (PATCH, MINOR, MAJOR)
_FILLING = ("added", "required", "length")
_HEAD = ("format", "encoding", "delimiter", "quote", "date_format", "timestamp_format")


@dataclass(frozen=True)
class Change:
    """One difference. ``dialect`` is set where a submitter meets it, empty for a standard table or a code list.

    ``column`` is the name in the older version, where it had one; ``now`` the name today.
    """

    bump: str
    dialect: str
    table: str
    column: str
    now: str
    kind: str
    zh: str
    en: str

    @property
    def where(self) -> str:
        """``lb101_3/AC83.AAE019``, ``benefit_payment.amount`` or ``codes/fund``."""
        place = f"{self.dialect}/{self.table}" if self.dialect and self.table else self.dialect or self.table
        return f"{place}.{self.column or self.now}" if self.column or self.now else place


def changes(old: Version, new: Version) -> list[Change]:
    """Every difference between two versions: code lists, standard tables, then dialect by dialect."""
    return [
        *_codes(old.codes, new.codes),
        *_tables("", old.tables, new.tables),
        *(change for name in sorted({*old.dialects, *new.dialects}) for change in _dialect(name, old, new)),
    ]


def needed(found: list[Change]) -> str:
    """The step that a version number has to take for these changes: major, minor, patch, or nothing."""
    return max((change.bump for change in found), key=_STEPS.index, default="")


def enough(old: str, new: str, bump: str) -> bool:
    """Whether the step from one version number to the next is at least ``bump``."""
    before, after = number(old), number(new)
    if bump == MAJOR:
        return after[0] > before[0]
    return after[:2] > before[:2] if bump == MINOR else after > before or not bump


def to_upgrade(found: list[Change]) -> dict[tuple[str, str], list[str]]:
    """Columns of today that rows of the older version cannot fill as they are: {(dialect, source table): columns}."""
    wanted: dict[tuple[str, str], list[str]] = {}
    for change in found:
        if change.dialect and change.table and change.now and change.bump == MAJOR and change.kind != "length":
            columns = wanted.setdefault((change.dialect, change.table), [])
            if change.now not in columns:
                columns.append(change.now)
    return wanted


def _codes(old: Mapping[str, tuple[str, ...]], new: Mapping[str, tuple[str, ...]]) -> Iterator[Change]:
    for name in sorted({*old, *new}):
        place = f"codes/{name}"
        if name not in new:
            yield _whole(MAJOR, "", place, "codes.removed", "代码表已取消", "the code list is gone")
        elif name not in old:
            yield _whole(MINOR, "", place, "codes.added", "新增代码表", "new code list")
        else:
            for code in sorted(set(old[name]) - set(new[name])):
                yield _whole(MAJOR, "", place, "code.removed", f"取消代码 {code}", f"code {code} is gone")
            for code in sorted(set(new[name]) - set(old[name])):
                yield _whole(MINOR, "", place, "code.added", f"新增代码 {code}", f"new code {code}")


def _dialect(name: str, old: Version, new: Version) -> Iterator[Change]:
    before, after = old.dialects.get(name), new.dialects.get(name)
    if after is None:
        yield _whole(MAJOR, name, "", "dialect.removed", "方言已取消", "the dialect is gone")
    elif before is None:
        yield _whole(MINOR, name, "", "dialect.added", "新增方言", "new dialect")
    else:
        for field in _HEAD:
            was, now = getattr(before, field), getattr(after, field)
            if was != now:
                yield _whole(MAJOR, name, "", "dialect.changed", f"{field} {was} 改为 {now}", f"{field} {was} → {now}")
        yield from _tables(name, before.tables, after.tables)
        yield from _value_maps(name, before, after)


def _tables(dialect: str, old: Mapping[str, Table], new: Mapping[str, Table]) -> Iterator[Change]:
    for name in sorted({*old, *new}):
        if name not in new:
            yield _whole(MAJOR, dialect, name, "table.removed", "表已取消", "the table is gone")
        elif name not in old:
            yield _whole(MINOR, dialect, name, "table.added", "新增表", "new table")
        else:
            for found in table_differences(old[name], new[name]):
                yield _of(dialect, found, old[name])


def _value_maps(name: str, old: Dialect, new: Dialect) -> Iterator[Change]:
    for table in new.tables.values():
        had = old.tables.get(table.name)
        for column in table.column_names:
            before, after = old.value_maps.get(column, {}), new.value_maps.get(column, {})
            if had is None or column not in had.column_names:
                continue
            for value in sorted({*before, *after}):
                was, now = before.get(value), after.get(value)
                if was == now:
                    continue
                if was is None:
                    words = (MINOR, "value.added", f"新增取值 {value} → {now}", f"new value {value} → {now}")
                elif now is None:
                    words = (
                        MAJOR,
                        "value.removed",
                        f"取值 {value} 不再有含义",
                        f"value {value} has no meaning any more",
                    )
                else:
                    words = (MAJOR, "value.changed", f"取值 {value}：{was} 改为 {now}", f"value {value}: {was} → {now}")
                bump, kind, zh, en = words
                yield Change(bump, name, table.name, column, column, kind, zh, en)


def _of(dialect: str, found: Difference, old: Table) -> Change:
    """In a standard table a column that has to be filled breaks nobody but submitters, who are told by dialect; and
    what nobody submitted was the platform's own."""
    own = not dialect and (found.kind in _FILLING or old.kind not in ("event", "state"))
    bump = MINOR if own and found.bump == MAJOR else found.bump
    return Change(bump, dialect, old.name, found.column, found.now, found.kind, found.zh, found.en)


def _whole(bump: str, dialect: str, table: str, kind: str, zh: str, en: str) -> Change:
    return Change(bump, dialect, table, "", "", kind, zh, en)

"""A comparison of two versions as text, Chinese and English: for submitters, for dbt, for checks; and what is lacking."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from auditlake.standard import readers
from auditlake.standard.diff import PATCH, Change, changes, enough, needed, to_upgrade
from auditlake.standard.versions import Version, open_versions, upgrades


@dataclass(frozen=True)
class Comparison:
    """Two versions, every change between them, and what must be done before the newer one may be published."""

    old: Version
    new: Version
    found: list[Change]
    lacking: list[str]


def comparison(old: Version, new: Version) -> Comparison:
    """Compare; ``lacking`` is empty when the version number and the upgrade file say enough."""
    found = changes(old, new)
    return Comparison(old, new, found, [*_number(old, new, found), *_upgrade(old, found)])


def lines(told: Comparison, *, words: bool = False) -> Iterator[str]:
    """The report. With ``words`` every reworded name and message is a line, without they are counted."""
    yield f"{told.old.version} → {told.new.version}"
    yield from _section("报送机构 / submitters", [(c, []) for c in told.found if c.dialect], words)
    yield from _section("标准表、dbt / standard tables, dbt", [(c, _models(c)) for c in _standard(told.found)], words)
    yield from _section("检查 / checks", list(_checks(told)), True)
    bump = needed(told.found)
    yield ""
    yield f"版本号至少提升 / the version number needs at least: {bump or '无 / nothing'}"
    yield from told.lacking


def _section(title: str, found: list[tuple[Change, list[str]]], words: bool) -> Iterator[str]:
    if found:
        yield ""
        yield title
    spared = Counter(change.kind for change, _ in found if change.bump == PATCH and not words)
    for change, readers_of_it in found:
        if change.bump != PATCH or words:
            yield f"  {change.bump}  {change.where}: {change.zh} / {change.en}"
            yield from (f"         {reader}" for reader in readers_of_it)
    for kind, count in sorted(spared.items()):
        yield f"  {PATCH}  {kind}: {count}"


def _standard(found: list[Change]) -> list[Change]:
    """Changes of standard tables and code lists, and of source columns that staging SQL names."""
    return [c for c in found if not c.dialect or (c.bump != PATCH and _models(c))]


def _models(change: Change) -> list[str]:
    named = {change.column, change.now} - {""}
    return readers.models_naming(change.dialect, change.table, named) if named and change.bump != PATCH else []


def _checks(told: Comparison) -> Iterator[tuple[Change, list[str]]]:
    """Changes of the standard that checks meet, with the codes of these checks."""
    places = {change: found for change in told.found if (found := _places(change, told.old))}
    reading = readers.checks_reading({place for found in places.values() for place in found}) if places else {}
    for change, found in places.items():
        if codes := sorted({code for place in found for code in reading.get(place, [])}):
            yield change, [", ".join(codes)]


def _places(change: Change, old: Version) -> set[readers.Place]:
    """(table, column) that a change touches: the column, the columns of a code list, or a whole table that went."""
    if change.dialect or change.bump == PATCH or change.kind in ("added", "table.added", "codes.added"):
        return set()
    if change.table.startswith("codes/"):
        own = change.table.removeprefix("codes/")
        return {(t.name, c.name) for t in old.tables.values() for c in t.columns if c.code_list == own}
    if change.column:
        return {(change.table, change.column), (change.table, change.now)}
    whole = change.kind in ("table.removed", "kind", "key")
    return {(change.table, name) for name in old.tables[change.table].column_names} if whole else set()


def _number(old: Version, new: Version, found: list[Change]) -> Iterator[str]:
    bump = needed(found)
    if not enough(old.version, new.version, bump):
        yield (
            f"standard/standard.yaml: 版本号 {new.version} 不够，相对 {old.version} 需提升 {bump}。\n"
            f"standard/standard.yaml: version {new.version} is too small; these changes are a {bump} step from "
            f"{old.version}. Raise it."
        )


def _upgrade(old: Version, found: list[Change]) -> Iterator[str]:
    """What older rows cannot say today and no upgrade tells: also of a closed version, whose periods are built again."""
    path = f"standard/versions/{old.version}.upgrade.yaml"
    said = upgrades(old.version)
    for (dialect, table), columns in to_upgrade(found).items():
        if lacking := [c for c in columns if c not in said.get(dialect, {}).get(table, {})]:
            yield (
                f"{path} {dialect}/{table}: 未说明旧行如何得出 {', '.join(lacking)}；请写入 {{{dialect}: {{{table}: "
                f"{{列: SQL}}}}}}。\n"
                f"{path} {dialect}/{table}: nothing says how older rows give {', '.join(lacking)}; write "
                f"{{{dialect}: {{{table}: {{column: SQL}}}}}}."
            )
    for change in found:
        if old.version in open_versions() and change.dialect and change.kind in ("table.removed", "dialect.removed"):
            yield (
                f"{change.where}: 版本 {old.version} 仍开放，其行已无处可去；请保留合约，或先关闭该版本。\n"
                f"{change.where}: version {old.version} is open and its rows have nowhere to go; keep the contract, or "
                "close the version first."
            )

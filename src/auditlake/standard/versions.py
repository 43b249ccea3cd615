"""Versions of the standard: which is current, which a submission may name, and how older ones are read.

``standard/standard.yaml`` names the current version and the open ones. A version that was published is frozen in
``standard/versions/<version>.json``: every contract, dialect, value map and code list as it was. Where a later version
broke with it, ``standard/versions/<version>.upgrade.yaml`` says how its rows are read today:
``{dialect: {source table: {column of today: SQL over the old row}}}``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import MISSING, asdict, dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any

from auditlake.home import standard_dir
from auditlake.standard.contracts import Column, DoorRule, RowRule, Table, load_tables
from auditlake.standard.dialects import Dialect, dialect_names, load_dialect, standard_dialect
from auditlake.standard.reference import read_rows

Upgrades = dict[str, dict[str, dict[str, str]]]


@dataclass(frozen=True)
class Version:
    """One version as a whole: standard tables by name, dialects by name (``standard`` among them), codes by list.

    Divisions are no list of a version: they have days of validity of their own.
    """

    version: str
    tables: Mapping[str, Table]
    dialects: Mapping[str, Dialect]
    codes: Mapping[str, tuple[str, ...]]


@cache
def _head() -> dict[str, Any]:
    import yaml

    head: dict[str, Any] = yaml.safe_load((standard_dir() / "standard.yaml").read_text(encoding="utf-8"))
    return head


def current() -> str:
    """The semantic version of the standard as it stands in ``standard/``."""
    return str(_head()["version"])


def open_versions() -> tuple[str, ...]:
    """Versions that a submission may name, oldest first."""
    return tuple(str(version) for version in _head()["open"])


def working() -> Version:
    """The version that ``standard/`` holds now."""
    tables, dialects = load_tables(), {name: load_dialect(name) for name in dialect_names()}
    used = {column.code_list for table in tables.values() for column in table.columns if column.code_list}
    files = {name: standard_dir() / "codes" / f"{name}.csv" for name in sorted(used - {"division"})}
    lists = {name: tuple(row["code"] for row in read_rows(path)) for name, path in files.items() if path.is_file()}
    return Version(current(), tables, dialects, lists)


def _file(version: str) -> Path:
    return standard_dir() / "versions" / f"{version}.json"


def number(version: str) -> tuple[int, int, int]:
    """``1.2.0`` as numbers; ``ValueError`` when it is no semantic version."""
    parts = version.split(".")
    if len(parts) != 3 or not all(part.isascii() and part.isdigit() for part in parts):
        raise ValueError(f"{version!r}: 版本号应为 主.次.修 三个数 / a version is three numbers, like 1.2.0")
    return int(parts[0]), int(parts[1]), int(parts[2])


def frozen_versions() -> list[str]:
    """Versions that can be read again, oldest first."""
    return sorted((path.stem for path in _file("x").parent.glob("*.json")), key=number)


@cache
def version(name: str) -> Version:
    """A version by name; ``KeyError`` lists those that exist."""
    if name == current() and not _file(name).is_file():
        return working()
    if not _file(name).is_file():
        raise KeyError(
            f"没有标准版本 / no version {name!r}; 现有 / known: {', '.join([*frozen_versions(), current()])}"
        )
    content = json.loads(_file(name).read_text(encoding="utf-8"))
    tables = {table["name"]: _table(table) for table in content["tables"]}
    dialects = [
        Dialect(**head | {"tables": {t["name"]: _table(t) for t in head["tables"]}}) for head in content["dialects"]
    ]
    codes = {name: tuple(found) for name, found in content["codes"].items()}
    return Version(name, tables, {d.name: d for d in [*dialects, standard_dialect(tables)]}, codes)


def dialect_of(name: str, named: str) -> Dialect:
    """A dialect as the version that a submission names had it; ``KeyError`` when the version did not know it."""
    return load_dialect(name) if named == current() else version(named).dialects[name]


def freeze() -> Path:
    """Write the working version to its file; ``FileExistsError`` when it was published before and differs."""
    text = _text(working())
    path = _file(current())
    if path.is_file() and path.read_text(encoding="utf-8") != text:
        raise FileExistsError(
            f"{path}: 版本 {current()} 已发布，不得更改；请在 standard/standard.yaml 中提升版本号。\n"
            f"{path}: version {current()} was published and must not change; raise the version in standard.yaml."
        )
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@cache
def upgrades(named: str) -> Upgrades:
    """How rows of an older version are read today; nothing where no later version broke with it."""
    import yaml

    path = standard_dir() / "versions" / f"{named}.upgrade.yaml"
    return (yaml.safe_load(path.read_text(encoding="utf-8")) or {}) if path.is_file() else {}


def _text(whole: Version) -> str:
    """One line per table, so that two versions can be compared with any tool."""
    tables = ",\n".join(_line(asdict(table)) for _, table in sorted(whole.tables.items()))
    dialects = ",\n".join(
        _line({k: v for k, v in asdict(d).items() if k != "tables"})[:-1]
        + ', "tables": [\n'
        + ",\n".join(_line(asdict(table)) for _, table in sorted(d.tables.items()))
        + "\n]}"
        for name, d in sorted(whole.dialects.items())
        if name != "standard"
    )
    codes = ",\n".join(f"{json.dumps(name)}: {json.dumps(found)}" for name, found in sorted(whole.codes.items()))
    return (
        f'{{"version": "{whole.version}", "tables": [\n{tables}\n], "dialects": [\n{dialects}\n], '
        f'"codes": {{\n{codes}\n}}}}\n'
    )


def _line(value: Any) -> str:
    return json.dumps(_lean(value), ensure_ascii=False)


def _lean(value: Any) -> Any:
    """Without empty fields: the classes know their defaults."""
    if isinstance(value, dict):
        return {k: _lean(v) for k, v in value.items() if v is not None and v != () and v != "" and v is not False}
    return [_lean(item) for item in value] if isinstance(value, list | tuple) else value


def _table(content: dict[str, Any]) -> Table:
    made = content | {
        "columns": tuple(Column(**_full(Column, column)) for column in content["columns"]),
        "door": tuple(DoorRule(**_full(DoorRule, rule)) for rule in content.get("door", ())),
        "rules": tuple(RowRule(**_full(RowRule, rule)) for rule in content.get("rules", ())),
        **{name: tuple(content.get(name, ())) for name in ("key", "balance_of", "dated_by")},
    }
    return Table(**_full(Table, made))


def _full(kind: Any, content: dict[str, Any]) -> dict[str, Any]:
    """The fields that ``_lean`` left out, where the class has no default for them."""
    empty = {"bool": False, "str": ""}
    return {f.name: empty.get(str(f.type)) for f in fields(kind) if f.default is MISSING} | content

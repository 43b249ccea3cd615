"""Two contracts of the same table, difference by difference: columns, key, rules, words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditlake.standard.contracts import Column, RowRule, Table

#: what a contract's field is called, and how large a step a change of it is
_TABLE = {
    "kind": ("major", "表的种类", "kind of table"),
    "key": ("major", "主键", "key"),
    "file_name": ("major", "文件名", "file name"),
    "standard_table": ("major", "对应的标准表", "standard table it feeds"),
    "control_column": ("major", "控制合计列", "control column"),
    "month_expression": ("major", "所属月份的算法", "how its month is found"),
    "domain": ("patch", "领域", "domain"),
    "name_zh": ("patch", "中文名", "Chinese name"),
    "name_en": ("patch", "英文名", "English name"),
    "grain": ("patch", "一行的含义", "what a row is"),
    "guidance": ("patch", "报送说明", "guidance"),
    "origin": ("patch", "来源", "origin"),
    "version": ("patch", "合约版本", "contract's own version"),
}
_COLUMN = {
    "type": ("major", "类型", "type"),
    "unit": ("major", "单位", "unit"),
    "semantic": ("major", "含义类别", "semantic"),
    "code_list": ("major", "代码表", "code list"),
    "value_map": ("major", "代码对照", "value map"),
    "standard_column": ("major", "对应的标准列", "standard column it feeds"),
    "references": ("minor", "关系", "relationship"),
    "classification": ("minor", "分级", "classification"),
    "name_zh": ("patch", "中文名", "Chinese name"),
    "name_en": ("patch", "英文名", "English name"),
    "origin": ("patch", "来源", "origin"),
}


#: what a contract may come to say later of what was so before: words, not a change
_SAID = ("unit", "standard_column", "code_list")


@dataclass(frozen=True)
class Difference:
    """``column`` is the older name, ``now`` the newer one; both empty where the whole table is meant."""

    bump: str
    kind: str
    zh: str
    en: str
    column: str = ""
    now: str = ""


def table_differences(old: Table, new: Table) -> Iterator[Difference]:
    """Everything that two contracts of one name say differently."""
    for field, (bump, zh, en) in _TABLE.items():
        was, now = getattr(old, field), getattr(new, field)
        if was == now:
            continue
        # nobody had to declare a total of a column that was not named
        bump = "minor" if field == "control_column" and was is None else bump
        yield Difference(bump, field, *_from_to(zh, en, was, now, long=field in ("guidance", "grain")))
    yield from _columns(old, new)
    yield from _rules(old, new)


def renamed(old: Table, new: Table) -> dict[str, str]:
    """Columns that went and columns that came and are the same: they feed the same standard column, or bear the same
    Chinese name or origin."""
    gone = [column for column in old.columns if column.name not in new.column_names]
    come = [column for column in new.columns if column.name not in old.column_names]
    found: dict[str, str] = {}
    for before in gone:
        alike = [after for after in come if after.name not in found.values() and _same(before, after)]
        if len(alike) == 1:
            found[before.name] = alike[0].name
    return found


def _same(before: Column, after: Column) -> bool:
    if before.standard_column or after.standard_column:
        return before.standard_column == after.standard_column
    return before.name_zh == after.name_zh or (before.origin is not None and before.origin == after.origin)


def _columns(old: Table, new: Table) -> Iterator[Difference]:
    names = renamed(old, new)
    for column in old.columns:
        now = names.get(column.name, column.name)
        if column.name in names:
            yield Difference("major", "renamed", f"改名为 {now}", f"renamed to {now}", column.name, now)
        elif now not in new.column_names:
            yield Difference("major", "removed", "列已取消", "the column is gone", column.name)
            continue
        yield from _column(column, new.column(now))
    for column in new.columns:
        if column.name not in old.column_names and column.name not in names.values():
            if column.required:
                yield Difference("major", "added", "新增必填列", "new required column", now=column.name)
            else:
                yield Difference("minor", "added", "新增可空列", "new optional column", now=column.name)


def _column(old: Column, new: Column) -> Iterator[Difference]:
    for field, (bump, zh, en) in _COLUMN.items():
        was, now = getattr(old, field), getattr(new, field)
        if was != now:
            if not was and (field in _SAID or field == "value_map"):
                bump = "patch" if field in _SAID else "minor"
            yield Difference(bump, field, *_from_to(zh, en, was, now), old.name, new.name)
    if old.required != new.required:
        zh, en, bump = ("改为必填", "now required", "major") if new.required else ("改为可空", "now optional", "minor")
        yield Difference(bump, "required", zh, en, old.name, new.name)
    if old.max_length != new.max_length:
        shorter = new.max_length is not None and (old.max_length is None or new.max_length < old.max_length)
        words = _from_to("长度", "length", old.max_length, new.max_length)
        yield Difference("major" if shorter else "minor", "length", *words, old.name, new.name)


def _rules(old: Table, new: Table) -> Iterator[Difference]:
    before, after = ({rule.id: rule for rule in table.rules} for table in (old, new))
    for name in sorted({*before, *after}):
        if name not in after:
            yield Difference("minor", "rule.removed", f"取消行规则 {name}", f"row rule {name} is gone")
        elif name not in before:
            yield Difference("minor", "rule.added", f"新增行规则 {name}", f"new row rule {name}")
        elif before[name] != after[name]:
            yield from _rule(before[name], after[name])


def _rule(old: RowRule, new: RowRule) -> Iterator[Difference]:
    if (old.violated, old.severity) != (new.violated, new.severity):
        was, now = f"{old.violated} ({old.severity})", f"{new.violated} ({new.severity})"
        yield Difference("minor", "rule.changed", *_from_to(f"行规则 {new.id}", f"row rule {new.id}", was, now))
    else:
        yield Difference("patch", "rule.words", f"行规则 {new.id} 的文字", f"words of row rule {new.id}")


def _from_to(zh: str, en: str, was: object, now: object, *, long: bool = False) -> tuple[str, str]:
    if long:
        return f"{zh}改写", f"{en} reworded"
    return f"{zh} {_shown(was)} 改为 {_shown(now)}", f"{en} {_shown(was)} → {_shown(now)}"


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return "+".join(map(str, value))
    return "-" if value in (None, "", False) else str(value)

"""A clerk's Excel template per source file: the header, what each column wants, and code lists to choose from."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name

from auditlake.site import words
from auditlake.site.dialects import list_of
from auditlake.standard.contracts import Column, Table, load_tables
from auditlake.standard.dialects import Dialect, load_dialect
from auditlake.standard.reference import codes

#: rows that offer the code lists; a longer file is still right
ROWS = 10_000
SHEETS = ("数据 data", "填报说明 guidance", "代码 codes")
_GUIDE = ("列 column", "名称 name", "必填 required", "类型 type", "长度 length", "可填的值 values", "含义 meaning",
          "分类 class")  # fmt: skip
_WIDTHS = (22, 26, 12, 16, 10, 26, 44, 24)
_EPOCH = datetime(2000, 1, 1)
#: how Excel shows dates; all but dates and numbers is text, so that no digit of an id is lost
_FORMATS = {"%Y%m%d": "yyyymmdd", "%Y-%m-%d": "yyyy-mm-dd"}


def write_all(site: Path) -> list[Path]:
    """Write the template of every source file of every dialect below ``site``; returns the files."""
    made = []
    for name in words.spoken():
        dialect = load_dialect(name)
        for table in dialect.tables.values():
            made.append(site / words.workbook_of(name, table))
            write(dialect, table, made[-1])
    return made


def write(dialect: Dialect, table: Table, file: Path) -> None:
    """Write one template."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with xlsxwriter.Workbook(str(file)) as book:
        # the same standard gives the same bytes
        book.set_properties({"title": f"{table.name} {table.name_zh}", "created": _EPOCH})
        data, guide, lists = (book.add_worksheet(name) for name in SHEETS)
        bold = book.add_format({"bold": True, "bg_color": "#DCE6F1", "border": 1})
        must = book.add_format({"bold": True, "bg_color": "#F8CBAD", "border": 1})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        formats = {text: book.add_format({"num_format": text}) for text in ("@", "0", "0.00", *_FORMATS.values())}
        chosen = _write_lists(lists, dialect, table, bold)
        for at, column in enumerate(table.columns):
            data.set_column(at, at, max(12, 2 * len(column.name_zh) + 4), formats[_shown(column, dialect)])
            data.write_string(0, at, column.name, must if column.required else bold)
            data.write_comment(0, at, f"{column.name_zh}\n{_meaning(table, column)}")
            if column.name in chosen:
                data.data_validation(1, at, ROWS, at, _choice(column, chosen[column.name]))
        data.freeze_panes(1, 0)
        _write_guide(guide, dialect, table, bold, wrapped)


def values_of(dialect: Dialect, table: Table, column: Column) -> list[tuple[str, str]]:
    """What may stand in a coded column, in the words of the source system, with the meaning; empty for other columns."""
    name = list_of(table, column)
    known = codes(name) if name in words.code_lists() else {}
    if column.name in dialect.value_maps:
        pairs = dialect.value_maps[column.name].items()
        return [(value, " ".join(known.get(code, (code,)))) for value, code in pairs]
    return [(code, " ".join(names)) for code, names in known.items()]


def _write_lists(sheet: Any, dialect: Dialect, table: Table, bold: Any) -> dict[str, str]:
    """Two columns of the sheet per coded column; returns the range of values by column name."""
    ranges: dict[str, str] = {}
    for column in table.columns:
        values = values_of(dialect, table, column)
        if not values:
            continue
        at = 3 * len(ranges)
        sheet.set_column(at, at + 1, 24)
        sheet.write_row(0, at, (column.name, column.name_zh), bold)
        for line, pair in enumerate(values, start=1):
            for offset, text in enumerate(pair):
                sheet.write_string(line, at + offset, text)
        letter = xl_col_to_name(at, col_abs=True)
        ranges[column.name] = f"='{SHEETS[2]}'!{letter}$2:{letter}${len(values) + 1}"
    return ranges


def _choice(column: Column, source: str) -> dict[str, Any]:
    """A value outside the list is accepted after a warning: it will be counted and reported, not refused."""
    return {
        "validate": "list", "source": source, "error_type": "warning",
        "error_title": "不在代码表中 / not in the list",
        "error_message": f"{column.name}: 请见工作表“{SHEETS[2]}”。See the sheet of codes.",
    }  # fmt: skip


def _write_guide(sheet: Any, dialect: Dialect, table: Table, bold: Any, wrapped: Any) -> None:
    standard = load_tables()[table.standard_table or ""]
    notes = (
        f"{table.name} {table.name_zh} → {standard.name} {standard.name_zh} {standard.name_en}",
        f"一行是什么 one row is: {standard.grain}",
        table.guidance,
        f"导出为 save as: {table.file_name}, {dialect.encoding}, 分隔符 delimiter {dialect.delimiter}, "
        f"日期 dates {dialect.date_format}; 只导出第一张工作表 the first sheet only",
    )
    for line, note in enumerate(notes):
        sheet.write_string(line, 0, note)
    head = len(notes) + 1
    sheet.write_row(head, 0, _GUIDE, bold)
    for at, width in enumerate(_WIDTHS):
        sheet.set_column(at, at, width, wrapped)
    for line, column in enumerate(table.columns, start=head + 1):
        values = values_of(dialect, table, column)
        row = (
            column.name,
            column.name_zh,
            "是 yes" if column.required else "",
            words.type_of(column).striptags(),
            words.length_of(column),
            f"见代码表 see {SHEETS[2]} ({len(values)})" if values else _unit(column),
            _meaning(table, column),
            " ".join(words.CLASSES.get(column.classification, (column.classification,))),
        )
        for at, text in enumerate(row):
            sheet.write_string(line, at, text)
    sheet.freeze_panes(head + 1, 1)


def _meaning(table: Table, column: Column) -> str:
    """The standard column that a source column feeds, by its names."""
    target = load_tables()[table.standard_table or ""]
    if not column.standard_column or column.standard_column not in target.column_names:
        return "标准中没有，按来源保留 / not in the standard, kept as submitted"
    found = target.column(column.standard_column)
    return f"{found.name_zh} {found.name_en} ({found.name})"


def _unit(column: Column) -> str:
    return " ".join(words.unit(column.unit)) if column.unit else ""


def _shown(column: Column, dialect: Dialect) -> str:
    """Excel's format of a column."""
    if column.type == "DATE":
        return _FORMATS.get(dialect.date_format, "@")
    if column.type in ("INTEGER", "BIGINT"):
        return "0"
    return "0.00" if column.type.endswith(",2)") else "@"

"""Names of the XML form of a table: Chinese elements in the manner of GB/T 24589, made from the contracts.

An interface (a dialect, or the standard itself) is the root element, every record of a table one child of it, every
column one child of the record. A name that is Chinese already stands as it is, any other gives way to its Chinese
name. What a contract calls the table or the column is understood as well wherever it can mean nothing else.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from auditlake.standard.contracts import Table
from auditlake.standard.dialects import Dialect

_CHINESE = re.compile("[\u4e00-\u9fff]")


def interface_element(dialect: Dialect) -> str:
    """The root element: the interface's Chinese name without its remark in brackets."""
    return _element(re.split("[（(]", dialect.name_zh)[0])


def table_elements(dialect: Dialect) -> dict[str, str]:
    """Element of a record by the name of its table."""
    return _elements((table.name, table.name_zh) for table in dialect.tables.values())


def column_elements(table: Table) -> dict[str, str]:
    """Element of a cell by the name of its column, in the order of the contract."""
    return _elements((column.name, column.name_zh) for column in table.columns)


def understood(elements: dict[str, str]) -> dict[str, str]:
    """What ``elements`` names, by the elements a file may use: the given ones, and the names themselves.

    The names themselves are not understood where one of them is the element of something else: a cell is never guessed.
    """
    back = {element: name for name, element in elements.items()}
    if all(back.get(name, name) == name for name in elements):
        back |= {name: name for name in elements}
    return back


def _elements(names: Iterable[tuple[str, str]]) -> dict[str, str]:
    wanted = {name: _element(name if _CHINESE.search(name) else zh) for name, zh in names}
    often = Counter(wanted.values())
    return {name: zh if often[zh] == 1 else f"{zh}_{_element(name)}" for name, zh in wanted.items()}


def _element(name: str) -> str:
    """A name that XML allows: brackets, slashes and blanks become one underscore."""
    plain = re.sub(r"\W+", "_", name).strip("_")
    return f"_{plain}" if not plain or plain[0].isdigit() else plain

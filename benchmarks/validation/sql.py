"""The door's rules by hand in DuckDB's SQL: TRUE where a cell of text is right. NULL counts as blank.

Written for speed as an engineer would who knows the data: the cheap test of the usual case first, the general one
only where that fails; numbers are taken apart by division, not character by character.
"""

from __future__ import annotations

import re

from auditlake.collect.numbers import CREDIT_CHARACTERS, CREDIT_WEIGHTS, ID_CHECK, ID_WEIGHTS
from auditlake.identity import BLANKS
from auditlake.standard.contracts import Column
from auditlake.standard.reference import codes

_BLANKS = "'" + BLANKS + "'"
_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
PROVINCES = "11|12|13|14|15|21|22|23|31|32|33|34|35|36|37|41|42|43|44|45|46|50|51|52|53|54|61|62|63|64|65|71|81|82"
_DECIMAL = re.compile(r"DECIMAL\((\d+),\s*(\d+)\)")


def helpers(column: Column) -> list[str]:
    """Numbers that many terms of the column's rule need: computed once, before the scan's condition."""
    cell = column.name
    if column.semantic == "citizen_id":
        return [f"try_cast({cell}[1:17] as bigint) as {cell}_n", f"try_cast({cell}[7:14] as integer) as {cell}_born"]
    if column.semantic == "credit_code":
        return [f"try_cast({cell}[3:8] as integer) as {cell}_n"]
    return []


def rules(column: Column) -> list[tuple[str, str]]:
    """(rule, expression that is TRUE where the cell is right) of one column, in the door's order."""
    cell = column.name
    found = [("cell.required", required(cell))] if column.required else []
    if column.semantic == "month":
        found.append(("cell.type", _matches(cell, "(?:19|20|21)[0-9]{2}(?:0[1-9]|1[0-2])")))
    elif match := _DECIMAL.fullmatch(column.type):
        whole = int(match[1]) - int(match[2])
        found.append(("cell.type", _matches(cell, rf"-?[0-9]{{1,{whole}}}(?:\.[0-9]{{1,{match[2]}}})?")))
    elif column.semantic == "closed_list":
        found.append(("cell.type", f"{cell} in ({_texts(['', *codes(column.code_list or '')])})"))
    elif column.type == "INTEGER":
        found.append(("cell.type", _matches(cell, "-?[0-9]{1,9}")))
    elif column.type == "DATE":
        found.append(("cell.type", f"{cell} = '' or {day(cell)}"))
    elif column.type == "TIMESTAMP":
        found.append(("cell.type", f"{cell} = '' or {moment(cell)}"))
    elif column.type == "BOOLEAN":
        found.append(("cell.type", f"{cell} in ('', 'true', 'false')"))
    semantics = {
        "citizen_id": ("cell.citizen_id", citizen_id),
        "credit_code": ("cell.credit_code", credit_code),
        "division": ("cell.division", division),
        "pseudonym": ("cell.type", pseudonym),
    }
    if column.semantic in semantics:
        rule, right = semantics[column.semantic]
        found.append((rule, f"{cell} = '' or {right(cell)}"))
    elif column.max_length and column.type == "VARCHAR":
        found.append(("cell.length", f"length({cell}) <= {column.max_length}"))
    return found


def required(cell: str) -> str:
    """Filled: the first character usually shows it."""
    return (
        f"case when {cell} >= '!' and {cell} < '~' or {cell} >= '、' then true else trim({cell}, {_BLANKS}) <> '' end"
    )


def day(cell: str) -> str:
    """Real date YYYY-MM-DD."""
    return f"(regexp_full_match({cell}, '{_DAY}') and try_cast({cell} as date) is not null)"


def moment(cell: str) -> str:
    """Real date and time YYYY-MM-DD HH:MM:SS."""
    clock = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
    return f"(regexp_full_match({cell}, '{_DAY} {clock}') and try_cast({cell} as timestamp) is not null)"


def pseudonym(cell: str) -> str:
    """32 lower-case hexadecimal characters."""
    return f"regexp_full_match({cell}, '[0-9a-f]{{32}}')"


def division(cell: str) -> str:
    """Known where the standard holds the counties of its province, else of the right form; table ``division``."""
    return (
        f"({cell} in (select code from division) or (regexp_full_match({cell}, '(?:{PROVINCES})[0-9]{{4}}') "
        f"and {cell}[1:2] not in (select held from held)))"
    )


def citizen_id(cell: str) -> str:
    """GB 11643: the usual 18 characters, else with blanks around them or 15 digits."""
    shape, text = "[0-9]{17}[0-9Xx]", f"trim({cell}, {_BLANKS})"
    usual = _id18(cell, f"{cell}_n", f"{cell}_born")
    spaced = _id18(text, f"try_cast({text}[1:17] as bigint)", f"try_cast({text}[7:14] as integer)")
    born = _born(f"try_cast('19' || {text}[7:12] as integer)")
    return (
        f"case when regexp_full_match({cell}, '{shape}') then {usual} "
        f"when regexp_full_match({text}, '{shape}') then {spaced} "
        f"else (regexp_full_match({text}, '[0-9]{{15}}') and {born}) end"
    )


def _id18(text: str, number: str, born: str) -> str:
    total = " + ".join(f"{weight} * ({number} // {10 ** (16 - i)} % 10)" for i, weight in enumerate(ID_WEIGHTS))
    check = f"substr('{ID_CHECK}', cast(({total}) % 11 as integer) + 1, 1)"
    return f"({check} = upper({text}[18]) and {_born(born)})"


def _born(number: str) -> str:
    """Whether a number YYYYMMDD is a real date of our era."""
    year, month, day = f"({number} // 10000)", f"({number} // 100 % 100)", f"({number} % 100)"
    leap = f"({year} % 4 = 0 and ({year} % 100 <> 0 or {year} % 400 = 0))"
    last = f"case when {month} = 2 then 28 + cast({leap} as integer) when {month} in (4, 6, 9, 11) then 30 else 31 end"
    return f"({year} > 0 and {month} between 1 and 12 and {day} between 1 and {last})"


def credit_code(cell: str) -> str:
    """GB 32100: the usual 18 characters, else with blanks around them or small letters."""
    shape = f"[{CREDIT_CHARACTERS}]{{2}}[0-9]{{6}}[{CREDIT_CHARACTERS}]{{10}}"
    text = f"trim({cell}, {_BLANKS})"
    plain = f"regexp_full_match({text}, '[0-9A-Za-z]{{18}}') and regexp_full_match(upper({text}), '{shape}')"
    careful = f"({plain} and {_credit(f'upper({text})', f'try_cast({text}[3:8] as integer)')})"
    return f"case when regexp_full_match({cell}, '{shape}') then {_credit(cell, f'{cell}_n')} else {careful} end"


def _credit(text: str, number: str) -> str:
    """Places 3 to 8 are digits, taken apart as one number; the others by their place in the alphabet."""
    place = {i: f"(instr('{CREDIT_CHARACTERS}', {text}[{i + 1}]) - 1)" for i in range(18)}
    place |= {i: f"({number} // {10 ** (7 - i)} % 10)" for i in range(2, 8)}
    total = " + ".join(f"{weight} * {place[i]}" for i, weight in enumerate(CREDIT_WEIGHTS))
    return f"({place[17]} = (31 - ({total}) % 31) % 31)"


def _matches(cell: str, pattern: str) -> str:
    return f"{cell} = '' or regexp_full_match({cell}, '{pattern}')"


def _texts(values: list[str]) -> str:
    return ", ".join(f"'{value}'" for value in values)

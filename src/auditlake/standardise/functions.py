"""SQL functions of the standard, as DuckDB macros: identity and months, nothing leaves native SQL."""

from __future__ import annotations

import hashlib
from typing import Any

from auditlake.identity import BLANKS
from auditlake.settings import get_settings
from auditlake.standardise.sql import literal

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_BLOCK = 64


def _check_sum() -> str:
    """GB 11643 sum over a 15-digit number widened by ``19`` after its sixth digit."""
    places = [place for place in range(17) if place not in (6, 7)]
    terms = [f"{_WEIGHTS[place]} * cast(number[{at}] as integer)" for at, place in enumerate(places, 1)]
    return " + ".join([*terms, str(_WEIGHTS[6] * 1 + _WEIGHTS[7] * 9)])


MACROS = {
    "clean_id(text)": f"nullif(upper(trim(text, {literal(BLANKS)})), '')",
    "widen_id(number)": (f"number[1:6] || '19' || number[7:15] || substr('10X98765432', ({_check_sum()}) % 11 + 1, 1)"),
    "widened_id(number)": "case when regexp_full_match(number, '[0-9]{15}') then widen_id(number) else number end",
    "id18(text)": "widened_id(clean_id(text))",
    # HMAC-SHA256; the padded key blocks are variables of the connection, so that no SQL text holds the key
    "pseudonym(id)": (
        "case when id is null then null "
        "when getvariable('person_key_inner') is null then error('AUDITLAKE_PERSON_KEY_SECRET is not set') "
        "else sha256(getvariable('person_key_outer') || unhex(sha256(getvariable('person_key_inner') || encode(id))))"
        "[1:32] end"
    ),
    "person_key(text)": "pseudonym(id18(text))",
    "to_month(day)": "cast(year(day) * 100 + month(day) as integer)",
    "month_index(yyyymm)": "(yyyymm // 100) * 12 + yyyymm % 100 - 1",
    "month_add(yyyymm, count)": (
        "cast((month_index(yyyymm) + count) // 12 * 100 + (month_index(yyyymm) + count) % 12 + 1 as integer)"
    ),
    "months_between(first_month, last_month)": "month_index(last_month) - month_index(first_month)",
    "period_of(yyyymm)": "format('{:04d}-{:02d}', yyyymm // 100, yyyymm % 100)",
}


def create_functions(connection: Any) -> None:
    """Create the macros in the connection's database (once per database)."""
    for signature, body in MACROS.items():
        connection.execute(f"create or replace macro {signature} as {body}")


def set_key(connection: Any) -> None:
    """Set the key blocks of ``person_key``; needed on every cursor. Without a secret, ``person_key`` raises."""
    secret = get_settings().person_key_secret.get_secret_value().encode()
    if not secret:
        return
    block = (hashlib.sha256(secret).digest() if len(secret) > _BLOCK else secret).ljust(_BLOCK, b"\0")
    for variable, pad in (("person_key_inner", 0x36), ("person_key_outer", 0x5C)):
        connection.execute(f"set variable {variable} = unhex(?)", [bytes(byte ^ pad for byte in block).hex()])

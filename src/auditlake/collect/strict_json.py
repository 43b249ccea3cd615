"""JSON from outside: one meaning only. What parsers disagree about is refused before anybody reads it."""

from __future__ import annotations

import json
import re
from typing import Any

DEPTH = 16  #: levels of brackets; a manifest has five
_STRING = re.compile(rb'"(?:[^"\\]|\\.)*"', re.DOTALL)


def loads(data: bytes) -> Any:
    """The value of a UTF-8 text; ValueError says what is wrong.

    Refused beyond bad syntax: a key twice in one object (the first or the last may count elsewhere), NaN and
    Infinity, nesting that exhausts a stack, halves of characters that no text can hold (lone surrogates).
    """
    if _depth(data) > DEPTH:
        raise ValueError(f"嵌套超过 {DEPTH} 层 / nested deeper than {DEPTH} levels")
    value = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_number)
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise ValueError(f"不成对的代理字符 / a lone surrogate: {text[error.start]!a}") from error
    return value


def _depth(data: bytes) -> int:
    depth = deepest = 0
    for bracket in re.findall(rb"[\[\]{}]", _STRING.sub(b"", data)):
        depth += 1 if bracket in b"[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) < len(pairs):
        seen: set[str] = set()
        twice = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
        raise ValueError(f"键重复 / a key twice: {ascii(twice)[:100]}")
    return value


def _no_number(constant: str) -> Any:
    raise ValueError(f"不是数 / not a number: {constant}")

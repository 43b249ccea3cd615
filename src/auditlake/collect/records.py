"""Physical lines into records: which lines are whole, which belong together, which are broken.

The fast road is for lines without quotes: counting delimiters says whether a line is whole. Only lines with a
quote are parsed. A record never swallows its neighbours: when quotes do not close into a record of the right
number of fields, the first line alone is broken and reading goes on at the next.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import methodcaller

from auditlake.collect.limits import get_limits

SHOWN = 200  #: characters of a broken line that are kept for the message; raw/ has the whole


@dataclass(frozen=True)
class Broken:
    """A physical line that is no record: its number, why (``fields``, ``quote``, ``control``, ``long``), how many."""

    line: int
    reason: str
    fields: int
    text: str


@dataclass
class Batch:
    """Records of a block of lines."""

    delimiter: str = ","

    plain_lines: Sequence[int] = ()
    plain: list[str] = field(default_factory=list)  #: records without quotes, undivided
    quoted_lines: list[int] = field(default_factory=list)
    quoted: list[list[str]] = field(default_factory=list)  #: records with quotes, divided
    broken: list[Broken] = field(default_factory=list)
    continued: int = 0  #: physical lines inside records beyond their first

    @property
    def rows(self) -> int:
        return len(self.plain) + len(self.quoted)


class Splitter:
    """Feed physical lines in order; numbers count from ``line``. Holds open records across blocks."""

    def __init__(self, delimiter: str, fields: int, line: int) -> None:
        self._delimiter = delimiter
        self._fields = fields
        self._next = line
        self._held: list[str] = []
        self._blank_since: int | None = None
        d = re.escape(delimiter)
        cell = rf'(?:"(?:[^"]|"")*"|[^"{d}]*)'
        self._whole = re.compile(rf"{cell}(?:{d}{cell})*")
        self._open = re.compile(rf'(?:{cell}{d})*"(?:[^"]|"")*')

    def feed(self, text: str, last: bool = False) -> Batch:
        """Records of these LF-ended lines and of what was held back; ``last`` says that no more lines come."""
        lines = text.split("\n")
        lines.pop()
        first = self._next - len(self._held)
        self._next += len(lines)
        batch = Batch(self._delimiter)
        if not self._held and lines and self._all_plain(text, lines):
            batch.plain_lines, batch.plain = range(first, first + len(lines)), lines
            return batch
        lines, self._held = self._held + lines, []
        plain_lines: list[int] = []
        batch.plain_lines = plain_lines
        delimiters, limit = self._fields - 1, get_limits().line_chars
        i, n = 0, len(lines)
        while i < n:
            line = lines[i]
            whole = line and '"' not in line and line.count(self._delimiter) == delimiters
            if whole and "\0" not in line and "\r" not in line and len(line) <= limit:
                plain_lines.append(first + i)
                batch.plain.append(line)
                i += 1
                continue
            taken = self._special(lines, i, first, batch, last)
            if taken == 0:
                self._held = lines[i:]
                break
            i += taken
        return batch

    def _all_plain(self, text: str, lines: list[str]) -> bool:
        """Whether every line of a block is a whole record without quotes: a few scans in C."""
        if self._fields == 1 or any(mark in text for mark in ('"', "\0", "\r")):
            return False
        counts = set(map(methodcaller("count", self._delimiter), lines))
        return counts == {self._fields - 1} and max(map(len, lines)) <= get_limits().line_chars

    def _special(self, lines: list[str], i: int, first: int, batch: Batch, last: bool) -> int:
        """Take one unusual record beginning at ``i``; returns physical lines used, 0 when more are needed."""
        limits = get_limits()
        line = lines[i]
        if not line:
            # blank lines at the very end are nobody's mistake
            following = lines[i : i + limits.record_lines]
            if not any(following) and i + len(following) == len(lines):
                if not last:
                    return 0
                batch.continued += len(following)
                return len(following)
            return self._reject(batch, first + i, "fields", line)
        if reason := self._hopeless(line):
            return self._reject(batch, first + i, reason, line)
        text, used = line, 1
        while not self._whole.fullmatch(text):
            if used >= limits.record_lines or not self._open.fullmatch(text):
                return self._reject(batch, first + i, "quote", line)
            if i + used >= len(lines):
                return self._reject(batch, first + i, "quote", line) if last else 0
            text = f"{text}\n{lines[i + used]}"
            used += 1
            if self._hopeless(text):
                return self._reject(batch, first + i, "quote", line)
        try:
            row = next(csv.reader([part + "\n" for part in text.split("\n")], delimiter=self._delimiter, strict=True))
        except csv.Error:
            return self._reject(batch, first + i, "quote", line)
        if len(row) != self._fields:
            return self._reject(batch, first + i, "fields", line, len(row) if used == 1 else None)
        batch.quoted_lines.append(first + i)
        batch.quoted.append(row)
        batch.continued += used - 1
        return used

    def _hopeless(self, text: str) -> str | None:
        """Why text can be part of no record."""
        if "\0" in text or "\r" in text:
            return "control"
        return "long" if len(text) > get_limits().line_chars else None

    def _reject(self, batch: Batch, line: int, reason: str, text: str, fields: int | None = None) -> int:
        count = fields if fields is not None else (text.count(self._delimiter) + 1 if text else 0)
        batch.broken.append(Broken(line, reason, count, text[:SHOWN]))
        return 1


def header(line: str, delimiter: str) -> list[str] | None:
    """Names in the first line, ``None`` when its quotes are broken. Spaces around a name are forgiven."""
    try:
        names = next(csv.reader([line], delimiter=delimiter, strict=True), [])
    except csv.Error:
        return None
    return [name.strip() for name in names]

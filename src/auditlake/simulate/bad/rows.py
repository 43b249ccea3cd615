"""Defects of single rows: the row is rejected, the submission stays (below the share of bad rows)."""

from __future__ import annotations

from typing import Any

from auditlake.simulate.bad.draft import Draft
from auditlake.simulate.bad.files import PAYMENTS, PERSONS


def _rejected(place: dict[str, Any]) -> dict[str, Any]:
    return place | {"expected_outcome": "accepted", "rejected_rows": 1}


def key_duplicate(draft: Draft) -> dict[str, Any]:
    """The same payment number twice in one file."""
    first = draft.lines(PAYMENTS)[1].split(",")[0]
    return _rejected(draft.put(PAYMENTS, 9, "AAZ220", first))


def key_duplicate_across(draft: Draft) -> dict[str, Any]:
    """A second file of the same table repeats one payment number of the first."""
    assert isinstance(draft.manifest, dict)
    lines, name = draft.lines(PAYMENTS), "AC83_2.csv"
    draft.manifest["resources"].append({**draft.resource(PAYMENTS), "path": name})
    draft.resource(name)["control"] = dict(draft.resource(name)["control"])
    draft.write(PAYMENTS, lines[:32])
    draft.write(name, [lines[0], lines[1], *lines[32:]])
    return _rejected({"file": name, "row": 2, "column": "AAZ220", "found": lines[1].split(",")[0]})


def cell_required(draft: Draft) -> dict[str, Any]:
    """A name is blank."""
    return _rejected(draft.put(PERSONS, 5, "AAC003", ""))


def cell_type(draft: Draft) -> dict[str, Any]:
    """A date that does not exist."""
    return _rejected(draft.put(PERSONS, 6, "AAC006", "19700230"))


def cell_length(draft: Draft) -> dict[str, Any]:
    """A name that is far too long."""
    return _rejected(draft.put(PERSONS, 7, "AAC003", "长" * 257))


def cell_citizen_id(draft: Draft) -> dict[str, Any]:
    """A wrong check character."""
    right = draft.lines(PERSONS)[7].split(",")[2]
    return _rejected(draft.put(PERSONS, 8, "AAC002", right[:17] + ("1" if right[17] != "1" else "2")))


def cell_division(draft: Draft) -> dict[str, Any]:
    """A division that does not exist."""
    return _rejected(draft.put(PERSONS, 9, "AAC010", "339999"))


def cell_credit_code(draft: Draft) -> dict[str, Any]:
    """A wrong check character of a credit code."""
    right = draft.lines("AB01.csv")[1].split(",")[1]
    lines = draft.lines("AB01.csv")
    # enough sound units beside it that one bad row is no more than the allowed share
    extra = [",".join([f"{cells[0]}X{i}", *cells[1:]]) for i in range(30) if (cells := lines[1].split(","))]
    draft.write("AB01.csv", [*lines, *extra])
    return _rejected(draft.put("AB01.csv", 2, "AAB998", right[:17] + ("0" if right[17] != "0" else "1")))

"""Defects of files, lines, columns, counts and totals: each refuses the whole submission."""

from __future__ import annotations

from typing import Any

from auditlake.simulate.bad.draft import Draft

PAYMENTS, PERSONS, CERTS = "AC83.csv", "AC01.csv", "AC_CERT.csv"


def _refused(file: str, **place: Any) -> dict[str, Any]:
    return {"file": file, "expected_outcome": "refused", **place}


def file_absent(draft: Draft) -> dict[str, Any]:
    """Named in the manifest, not uploaded; on the hub told as delivery.incomplete after the grace time."""
    del draft.files[PAYMENTS]
    return _refused(PAYMENTS, also=["delivery.incomplete"])


def file_unlisted(draft: Draft) -> dict[str, Any]:
    """Uploaded, not named."""
    draft.files["备份.csv"] = draft.files[CERTS]
    return _refused("备份.csv")


def file_size(draft: Draft) -> dict[str, Any]:
    """The manifest tells another number of bytes."""
    draft.resource(PAYMENTS)["bytes"] += 7
    return _refused(PAYMENTS, found=str(len(draft.files[PAYMENTS])), also=["delivery.incomplete"])


def file_hash(draft: Draft) -> dict[str, Any]:
    """One digit changed after the hash was taken; the size is the same."""
    data = draft.files[PAYMENTS]
    draft.files[PAYMENTS] = data[:-2] + (b"2" if data[-2:-1] != b"2" else b"1") + data[-1:]
    return _refused(PAYMENTS)


def file_encoding(draft: Draft) -> dict[str, Any]:
    """GB18030 where UTF-8 is agreed."""
    draft.files[PERSONS] = draft.files[PERSONS].decode().encode("gb18030")
    draft.seal(PERSONS)
    return _refused(PERSONS, row=2)


def file_empty(draft: Draft) -> dict[str, Any]:
    """No bytes at all."""
    draft.files[PERSONS] = b""
    draft.seal(PERSONS)
    return _refused(PERSONS)


def file_header_only(draft: Draft) -> dict[str, Any]:
    """A state table cannot be empty."""
    draft.write(PERSONS, draft.lines(PERSONS)[:1])
    return _refused(PERSONS, row=1, found="0")


def line_broken(draft: Draft) -> dict[str, Any]:
    """One line has a comma too many."""
    lines = draft.lines(PERSONS)
    lines[6] += ",多余"
    draft.write(PERSONS, lines)
    return _refused(PERSONS, row=7)


def columns_unknown(draft: Draft) -> dict[str, Any]:
    """A column the contract does not know."""
    lines = draft.lines(CERTS)
    draft.write(CERTS, [lines[0] + ",备注", *(line + ",无" for line in lines[1:])])
    return _refused(CERTS, row=1, column="备注", found="备注")


def columns_missing(draft: Draft) -> dict[str, Any]:
    """The last column is gone."""
    draft.write(CERTS, [line.rpartition(",")[0] for line in draft.lines(CERTS)])
    return _refused(CERTS, row=1, column="AAA094")


def columns_duplicate(draft: Draft) -> dict[str, Any]:
    """A column twice."""
    draft.write(CERTS, [line + "," + line.rpartition(",")[2] for line in draft.lines(CERTS)])
    return _refused(CERTS, row=1, column="AAA094", found="AAA094")


def rows_count(draft: Draft) -> dict[str, Any]:
    """The manifest declares a row too many."""
    draft.resource(PERSONS)["rows"] += 1
    return _refused(PERSONS, found=str(draft.resource(PERSONS)["rows"] - 1))


def control_total(draft: Draft) -> dict[str, Any]:
    """The amounts do not add up to the declared total."""
    control = draft.resource(PAYMENTS)["control"]
    real, control["total"] = control["total"], "1.00"
    return _refused(PAYMENTS, column="AAE019", found=real)

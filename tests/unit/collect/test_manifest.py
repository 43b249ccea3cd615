"""The manifest: fields and their closed lists, names, and JSON that means two things."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from auditlake.collect import manifest as manifests
from auditlake.collect import names
from auditlake.collect.deadline import candidates
from auditlake.collect.decode import CODECS
from auditlake.collect.limits import get_limits
from auditlake.collect.manifest import Manifest, compare, parse
from auditlake.collect.prefix import KINDS, Place, place_of
from auditlake.collect.receipts import Book
from auditlake.collect.submit import place_of_manifest
from auditlake.settings import get_settings
from auditlake.standard.reference import orgs
from auditlake.standard.versions import current

HEAD = {"org": "330106-si", "hub": "330000", "period": "2026-07", "kind": "period", "revision": 1,
        "dialect": "lb101_3", "standard": current()}  # fmt: skip
FILE = {"name": "AC83", "path": "AC83.csv", "bytes": 1, "hash": "sha256:" + "0" * 64, "rows": 1}


def package(head: dict[str, Any] | None = None, **file: Any) -> dict[str, Any]:
    whole = HEAD | (head or {})
    name = f"{whole['org']}.{whole['period']}.{whole['kind']}.r{whole['revision']}"
    return {"name": name, "auditlake": whole, "resources": [FILE | file]}


def read(value: Any) -> Manifest:
    manifest, problems = parse(value if isinstance(value, bytes) else json.dumps(value).encode())
    assert problems == [] and manifest is not None
    return manifest


def wrong(value: Any) -> list[tuple[str, str]]:
    manifest, problems = parse(value if isinstance(value, bytes) else json.dumps(value).encode())
    assert manifest is None and all(p.found and p.expected for p in problems)
    return [(p.rule, p.column) for p in problems]


def judged(manifest: Manifest) -> list[tuple[str, str, str]]:
    place = place_of_manifest(manifest)
    found = compare(manifest, place, orgs()[place.org], "330000", 202608)
    return [(p.rule, p.column, p.expected) for p in found]


def test_what_is_absent_has_its_plain_meaning() -> None:
    manifest = read(package() | {"licenses": [{"deep": [1.5]}]})
    file, head = manifest.resources[0], manifest.auditlake
    assert (file.format, file.encoding, file.compression) == ("csv", None, None)
    assert (head.scope, head.missing) == ("whole", [])
    assert judged(manifest) == []


@pytest.mark.parametrize("form", ["csv", "tsv", "psv", "parquet", "xlsx", "dbf", "xml"])
def test_formats_are_a_closed_list(form: str) -> None:
    assert read(package(format=form, compression="gz")).resources[0].format == form


@pytest.mark.parametrize("encoding", [*CODECS, "UTF8", "GB_18030".replace("_", ""), " utf-16 ", "UTF_8_SIG"])
def test_encodings_are_a_closed_list_in_any_spelling(encoding: str) -> None:
    assert read(package(encoding=encoding)).resources[0].encoding in CODECS


@pytest.mark.parametrize(
    ("field", "value"),
    [("format", "exe"), ("format", None), ("encoding", "utf-7"), ("encoding", "latin-1"), ("compression", "rar"),
     ("bytes", 2**60), ("bytes", True), ("bytes", -1), ("rows", 1.0), ("rows", "7"), ("hash", "md5:0"),
     ("name", "x" * 201), ("name", "AC83\0"), ("control", {"column": "AAE019", "total": "1,000.00"}),
     ("control", {"column": "AAE019", "total": "１２"}), ("control", {"column": "AAE019", "total": "NaN"})],
)  # fmt: skip
def test_a_field_outside_its_list_makes_the_manifest_unreadable(field: str, value: Any) -> None:
    where = "resources.0.control.total" if field == "control" else f"resources.0.{field}"
    assert wrong(package(**{field: value})) == [("manifest.unreadable", where)]


@pytest.mark.parametrize("revision", [True, 0, -1, 1.0, "1", 10**6, 10**30])
def test_a_revision_is_a_number(revision: Any) -> None:
    assert wrong(package({"revision": revision})) == [("manifest.unreadable", "auditlake.revision")]


def test_a_correction_may_replace_only_its_tables() -> None:
    assert judged(read(package({"kind": "correction", "revision": 2, "scope": "tables"}))) == []
    assert judged(read(package({"kind": "correction", "revision": 2, "scope": "whole"}))) == []
    told = [("manifest.scope", "auditlake.scope", "whole")]
    assert judged(read(package({"scope": "tables"}))) == told
    assert judged(read(package({"scope": "rows"}))) == told
    told = [("manifest.scope", "auditlake.scope", "whole / tables")]
    assert judged(read(package({"kind": "correction", "revision": 2, "scope": ""}))) == told


def test_a_signoff_comes_in_no_dialect() -> None:
    assert "signoff" in KINDS
    assert judged(read(package({"kind": "signoff", "dialect": ""}))) == []


def test_the_missing_are_org_ids() -> None:
    assert read(package({"missing": ["330106-si", "330127-fin"]})).auditlake.missing == ["330106-si", "330127-fin"]
    assert wrong(package({"missing": ["../x"]})) == [("manifest.unreadable", "auditlake.missing.0")]
    # half a million mistakes are told as one
    assert wrong(package({"missing": [0] * 300_000})) == [("manifest.unreadable", "auditlake.missing.0")]


@pytest.mark.parametrize(
    "text",
    [
        b'{"name": "a", "name": "b"}',
        json.dumps(package()).encode().replace(b'"revision": 1', b'"revision": 2, "revision": 1'),
        json.dumps(package()).encode().replace(b'"rows": 1', b'"rows": NaN'),
        json.dumps(package()).encode().replace(b'"rows": 1', b'"rows": -Infinity'),
        json.dumps(package()).encode().replace(b'"rows": 1', b'"rows": 1, "x": "\\ud800"'),
        json.dumps(package()).encode().replace(b'"rows": 1', b'"rows": ' + b"9" * 5000),
        b"[" * 17 + b"]" * 17,
        b"[" * 400_000,
        b'{"a":' * 100_000,
        json.dumps(package()).encode("utf-16"),
        b"\xff\xfe",
        b"",
        b"null x",
    ],
)
def test_json_that_may_mean_two_things_is_refused(text: bytes) -> None:
    assert wrong(text) == [("manifest.unreadable", "")]


def test_brackets_inside_strings_are_not_depth() -> None:
    assert read(package() | {"title": '[{"' * 100})


def test_too_many_files_are_told_as_one_problem() -> None:
    many = {"name": "n", "auditlake": HEAD, "resources": [0] * (get_limits().files + 1)}
    assert wrong(many) == [("manifest.unreadable", "resources")]


@pytest.mark.parametrize(
    "name",
    ["../x", "a/b", "a\\b", "c:x", ".hidden", "", "a\0b", "a\u202evsc.csv", "a\u200b.csv", "a\u00a0b.csv", "a\u3000.csv",
     "\ufeffAC83.csv", "．．／AC83.csv", "AC83․csv", "AC83…csv", "in∕AC83.csv", "АС83.csv", "ΑC83.csv", "NUL", "con.csv",
     "Com1.txt", "LPT\u00b9.csv", "nul .csv", "AC83.csv.", "AC83.csv ", " AC83.csv", "a\nb.csv", "\ud800.csv", "\ue000.csv",
     "x" * 201, "表" * 81, "a..b.csv", "DataPackage.json", "datapackage.json"],
)  # fmt: skip
def test_names_that_deceive_are_refused(name: str) -> None:
    assert wrong(package(path=name)) in ([("manifest.unreadable", "resources.0.path")], [("manifest.unreadable", "")])


@pytest.mark.parametrize(
    "name", ["AC83.csv", "征缴（7月）：二.csv", "AC83 (2).csv", "AC83-2.csv.gz", "é.csv", "表" * 78 + ".csv"]
)
def test_plain_names_pass(name: str) -> None:
    assert read(package(path=name)).resources[0].path == name


def test_names_are_composed_and_twins_are_one() -> None:
    assert read(package(path="e\u0301.csv")).resources[0].path == "\u00e9.csv"
    for one, other in (
        ("AC83.csv", "ac83.CSV"),
        ("é.csv", "e\u0301.csv"),
        ("ＡＣ83.csv", "AC83.csv"),
        ("ß.csv", "SS.csv"),
    ):
        assert names.twin(one) == names.twin(other)
        both = package() | {"resources": [FILE | {"path": one}, FILE | {"path": other}]}
        assert wrong(both) == [("manifest.unreadable", "resources.path")]
    assert names.shown("a\u202eb\0") == "a\\u202eb\\x00"


def test_a_place_is_told_in_plain_digits_only() -> None:
    prefix = "orgs/330106-si/in/2026-07/period-r"
    assert place_of(f"{prefix}12/AC83.csv") == (Place("330106-si", "2026-07", 12, "period", f"{prefix}12/"), "AC83.csv")
    for key in (
        f"{prefix}1２/AC83.csv",
        f"{prefix}0/x",
        f"{prefix}1/sub/x",
        "orgs/330106-si/in/a\nb",
        f"{prefix}1000000/x",
    ):
        placed = place_of(key)
        assert placed is not None and placed[0].kind == "stray"
    assert place_of("orgs/330106-si/out/x") is None and place_of("raw/x") is None


def test_a_manifest_is_never_read_beyond_its_limit(tmp_path: Path) -> None:
    file = tmp_path / "datapackage.json"
    file.write_bytes(b" " * (10 << 20))
    assert len(manifests.read(file)) == get_limits().manifest_bytes + 1
    assert wrong(manifests.read(file)) == [("manifest.unreadable", "")]


def test_files_are_known_by_their_composed_names() -> None:
    files = {"e\u0301.csv": 1, "a.csv": 2}
    assert names.composed(files) == {"\u00e9.csv": 1, "a.csv": 2}
    twins = {"e\u0301.csv": 1, "\u00e9.csv": 2}
    assert names.composed(twins) == {"\u00e9.csv": 2, "e\u0301.csv": 1}


@pytest.mark.parametrize(
    ("period", "right"), [("2026-08", True), ("2026-09", False), ("2006-08", True), ("2006-07", False)]
)
def test_a_period_is_neither_to_come_nor_of_another_age(period: str, right: bool) -> None:
    told = judged(read(package({"period": period})))
    assert told == ([] if right else [("manifest.period", "auditlake.period", "2006-08 .. 2026-08")])


def test_folders_named_after_other_times_make_no_periods(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a folder called 9999-12 would have everybody looked after for a hundred thousand months."""
    monkeypatch.setenv("AUDITLAKE_AS_OF", "2026-08-05T09:00:00")
    get_settings.cache_clear()
    book = Book.of(
        {"id": p, "org": "x", "prefix": p, "period": p, "kind": "period", "outcome": "refused", "revision": 1}
        for p in ("2026-06", "9999-12", "0001-01", "", "2026Q1")
    )
    assert candidates(book) == ["2026-06", "2026-07"]
    get_settings.cache_clear()

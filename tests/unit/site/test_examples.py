"""Worked examples of the checks, as the site shows them."""

from __future__ import annotations

from pathlib import Path

from auditlake.check.library import load_library
from auditlake.site import checks
from auditlake.site.checks import example
from auditlake.site.pages import source
from auditlake.standard.contracts import load_tables


def test_a_worked_example_shows_rows_in_rows_out_and_the_authors_words(tmp_path: Path) -> None:
    info = next(info for info in load_library() if info.model == "pen_01")
    file = tmp_path / "tests" / info.path.parent.name / f"test_{info.path.stem}.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(
        "test_one:\n  model: checks.pen_01\n  inputs:\n    checks.std.ext_death:\n      rows:\n"
        "        # found: paid after death\n        - {person_key: a, row_keys: [x#2]}\n"
        "    std.benefit_payment:\n      # near miss: recovered\n      - {person_key: b}\n"
        "  outputs:\n    query:\n      rows:\n        - {subject_key: a}\n"
    )
    shown = example(info, tmp_path)
    assert shown is not None
    assert shown.cases == [("found", "paid after death"), ("near miss", "recovered")]
    given = [("ext_death", [{"person_key": "a", "row_keys": '["x#2"]'}]), ("benefit_payment", [{"person_key": "b"}])]
    assert shown.given == given
    assert shown.expected == [{"subject_key": "a"}]


def test_every_check_page_shows_its_example_and_what_it_reads() -> None:
    text = {page.path: source(page) for page in checks.pages()}
    shown = [info for info in load_library() if example(info)]
    assert len(shown) >= 19
    for info in shown:
        page, found = text[f"checks/{info.model}"], example(info)
        assert found is not None and found.expected and found.given
        assert f"test_{info.path.stem}.yaml" in page
        given = [table for table, rows in found.given if rows and table in load_tables()]
        assert given and any(f"tables/{table}.html" in page for table in given)

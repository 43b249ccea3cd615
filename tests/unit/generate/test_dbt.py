"""What is committed is what the standard says."""

from __future__ import annotations

import yaml

from auditlake.generate.dbt import render
from auditlake.home import project_root
from auditlake.standard.contracts import load_tables


def test_committed_files_are_up_to_date() -> None:
    for path, text in render().items():
        assert (project_root() / path).read_text(encoding="utf-8") == text, f"{path}: run the generators"


def test_every_submitted_table_has_an_enforced_contract() -> None:
    models = {
        model["name"]: model
        for path, text in render().items()
        if "/models/standard/" in path and path.endswith(".yml")
        for model in yaml.safe_load(text)["models"]
    }
    expected = {t.name: t for t in load_tables().values() if t.kind in ("event", "state")}
    assert models.keys() == expected.keys() and len(models) >= 25
    for name, table in expected.items():
        assert models[name]["config"] == {"contract": {"enforced": True}}
        assert [c["name"] for c in models[name]["columns"]] == table.column_names
        assert (project_root() / f"dbt_project/models/standard/{table.domain}/{name}.sql").is_file()

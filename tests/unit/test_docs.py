"""The hand-written documents: links lead somewhere, examples are true."""

from __future__ import annotations

import json
import re
from pathlib import Path

import click
import pytest

from auditlake.cli import main
from auditlake.collect import manifest as manifests
from auditlake.collect.submit import place_of_manifest
from auditlake.home import project_root
from auditlake.standard.dialects import load_dialect
from auditlake.standard.reference import orgs

ROOT = project_root()
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
#: taken from a running demo by `make pictures`
PICTURES = {f"docs/pictures/{name}.png" for name in ("airflow-dags", "airflow-build", "error-report", "mart-query")}
_LINK = re.compile(r"\]\(([^)\s]+)\)")


def _anchors(file: Path) -> set[str]:
    heads = re.findall(r"^#+ (.+)$", file.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(file: Path) -> None:
    for link in _LINK.findall(file.read_text(encoding="utf-8")):
        path, _, anchor = link.partition("#")
        if "://" in link or path in PICTURES:
            continue
        target = (file.parent / path).resolve() if path else file
        assert target.exists(), f"{file.name}: {link}"
        assert not anchor or anchor in _anchors(target), f"{file.name}: {link}"


def test_the_readme_shows_the_four_pictures() -> None:
    for name in ("README.md", "README.zh.md"):
        assert set(_LINK.findall((ROOT / name).read_text(encoding="utf-8"))) >= PICTURES


def test_the_manifest_of_the_clerks_guide_is_a_valid_one() -> None:
    example = re.search(r"```json\n(.*?)```", (ROOT / "docs" / "clerks.md").read_text(encoding="utf-8"), re.DOTALL)
    assert example
    manifest, problems = manifests.parse(example[1].encode())
    assert manifest is not None and problems == []
    place = place_of_manifest(manifest)
    assert manifests.compare(manifest, place, orgs()[place.org], "330000", 202608) == []
    table = load_dialect(manifest.auditlake.dialect).tables[manifest.resources[0].name]
    control = json.loads(example[1])["resources"][0]["control"]
    assert (table.file_name, table.control_column) == ("AC83.csv", control["column"])


def test_the_clerks_table_of_dialects_is_true() -> None:
    text = (ROOT / "docs" / "clerks.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| `(\w+)` [^|]+ \| ([^|]+) \|", text, re.MULTILINE))
    shown = {"utf-8": "UTF-8", "gb18030": "GB 18030", "utf-8-sig": "UTF-8（带 BOM）"}
    for name in ("lb101_3", "lb101_county", "fund_books", "external"):
        assert rows[name] == shown[load_dialect(name).encoding]
        day = "20260731" if load_dialect(name).date_format == "%Y%m%d" else "2026-07-31"
        assert re.search(rf"^\| `{name}` .*`{day}` \|$", text, re.MULTILINE)


def test_every_command_that_the_guides_name_exists() -> None:
    context = click.Context(main)
    text = "\n".join(file.read_text(encoding="utf-8") for file in DOCUMENTS)
    named = {tuple(found) for found in re.findall(r"auditlake ([a-z-]+)(?: ([a-z-]+))?", text)}
    groups = {name: main.get_command(context, name) for name in main.list_commands(context)}
    used = {(first, second) for first, second in named if first in groups}
    assert len(used) > 8
    for first, second in used:
        command = groups[first]
        if isinstance(command, click.Group) and second:
            assert command.get_command(context, second) is not None, f"auditlake {first} {second}"

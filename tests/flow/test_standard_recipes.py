"""The recipes of ``docs/standard.md``, followed word for word on a copy of the project; their effects, looked at."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import duckdb
import pytest

from auditlake.identity import person_key
from auditlake.settings import get_settings
from tests.flow.project_copy import Copy, recipes

DOCUMENT = "docs/standard.md"
ORDER = ["add a table", "add a column", "add a code", "add a row rule", "add a dialect", "what goes wrong"]


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """One copy for all recipes: each begins where the one before it ends."""
    return Copy.of_project(tmp_path_factory.mktemp("recipes")).unpublished()


def follow(copy: Copy, name: str) -> list[str]:
    """Follow a recipe and those before it that were not followed yet."""
    outputs: list[str] = []
    for recipe in ORDER[len(copy.followed) : ORDER.index(name) + 1]:
        outputs = copy.follow(DOCUMENT, recipe)
    assert outputs
    return outputs


def rows(file: Path, columns: str) -> list[tuple[object, ...]]:
    with duckdb.connect() as connection:
        return connection.execute(f"select {columns} from read_parquet(?) order by row_key", [str(file)]).fetchall()


def test_the_document_holds_these_recipes_each_with_an_outcome() -> None:
    found = recipes(DOCUMENT)
    assert list(found) == ORDER
    for name, blocks in found.items():
        assert blocks[-1][0] == "text" and {kind for kind, _ in blocks} == {"bash", "text"}, name


def test_add_a_table(copy: Copy) -> None:
    told = follow(copy, "add a table")[-1]
    assert "未知代码 unknown code  440106-ca civil_affairs ZCFS=上门: 1" in told
    assert "meal_subsidy.amount_positive (error): 440106-ca.2026-07.period.r1/ZCBT.csv#3" in told
    # the offline door of a clerk says the same, and owes the table now
    checked = copy.run("auditlake", "check", "first")
    assert checked.returncode == 0 and "已受理 accepted" in checked.stdout and "cell.unmapped" in checked.stdout
    owed = copy.run(
        "python", "-c",
        "import json; from auditlake.standard.duties import owed_tables; from auditlake.standard.reference import orgs\n"
        "print(json.dumps([t.name for t in owed_tables(orgs()['440106-ca'], '2026-07')]))",
    )  # fmt: skip
    assert "ZCBT" in json.loads(owed.stdout)


def test_add_a_column(copy: Copy, monkeypatch: pytest.MonkeyPatch) -> None:
    follow(copy, "add a column")
    monkeypatch.setenv("AUDITLAKE_PERSON_KEY_SECRET", copy.environment["AUDITLAKE_PERSON_KEY_SECRET"])
    get_settings.cache_clear()
    key = person_key("33010619500101001X")
    get_settings.cache_clear()
    standard = copy.root / "second.out" / "standard" / "meal_subsidy.parquet"
    found = rows(standard, "payment_id, person_key, kind, meals, amount, area_code, snapshot_id")
    planted = [
        (f"N{n}", key, "canteen", n, Decimal(n * 6), "440106", "440106-ca.2026-07.period.r1") for n in range(10, 40)
    ]
    assert len(found) == 30 and sorted(found) == planted
    assert rows(standard, "typeof(meals), typeof(amount)")[0] == ("INTEGER", "DECIMAL(18,2)")


def test_add_a_code(copy: Copy) -> None:
    told = follow(copy, "add a code")[-1]
    assert "unknown code" not in told and ",home," in told


def test_add_a_row_rule(copy: Copy) -> None:
    told = follow(copy, "add a row rule")[-1]
    assert told.count("row rule") == 1 and "meal_subsidy.meals_known (warning): " in told
    scan = (copy.root / "checks" / "models" / "row_rules" / "meal_subsidy.sql").read_text(encoding="utf-8")
    assert "有补贴而无用餐次数 / a subsidy without meals" in scan


def test_add_a_dialect(copy: Copy) -> None:
    told = follow(copy, "add a dialect")[-1]
    assert told.endswith("clean\n"), "generated files follow from the standard, and it agrees with itself"
    assert "440304-ca.2026-07.period.r1/T_MEAL.txt#2" in told and "440106-ca.2026-07.period.r1/ZCBT.csv#2" in told


def test_what_was_left_out_is_told_with_file_and_next_step(copy: Copy) -> None:
    staging, door, packed = follow(copy, "what goes wrong")
    assert "write how the columns of silver_cloud/T_MEAL become" in staging
    assert "pandera_schemas/silver_cloud/t_meal.py" in door and "run auditlake generate" in door
    assert "write standard/dialects/silver_cloud/<TABLE>.odcs.yaml" in packed

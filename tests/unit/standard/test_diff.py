"""Every kind of difference between two versions is told, with the step it needs and who has to act."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from click.testing import CliRunner

from auditlake.cli.standard import standard
from auditlake.standard import diff_report, readers
from auditlake.standard.contracts import PROVENANCE, Column, RowRule, Table
from auditlake.standard.dialects import Dialect, standard_dialect
from auditlake.standard.diff import Change, changes, enough, needed, to_upgrade
from auditlake.standard.versions import Version

AMOUNT = Column("amount", "金额", "DECIMAL(18,2)", True, "plain", semantic="money", unit="CNY", name_en="amount")
KIND = Column("kind", "种类", "VARCHAR", False, "plain", max_length=8, code_list="meal_kind", name_en="kind")
MEALS = Column("meals", "次数", "INTEGER", False, "plain", unit="meal", name_en="meals", origin="GB 1")
OWN = tuple(Column(name, name, "VARCHAR", True, "plain") for name in PROVENANCE)
RULE = RowRule("meal.positive", "amount <= 0", "error", "不为正", "not positive", "[G]")
MEAL = Table("meal", "助餐", "Meals", "ageing", "event", "一行", "报送。", (*OWN, AMOUNT, KIND, MEALS), ("amount",),
             (RULE,), "month", "amount")  # fmt: skip
SOURCE = Table("ZC", "助餐", "Meals", "ageing", "event", "", "报送。", (
    Column("JE", "金额", "DECIMAL(18,2)", True, "plain", semantic="money", unit="CNY", standard_column="amount"),
    Column("FS", "方式", "VARCHAR", False, "plain", max_length=8, value_map=True, standard_column="kind"),
    Column("CS", "次数", "INTEGER", False, "plain", unit="meal", standard_column="meals"),
), ("JE",), standard_table="meal", file_name="ZC.csv")  # fmt: skip


def version(name: str, table: Table | None = MEAL, source: Table | None = SOURCE, **other: Any) -> Version:
    """A small version: one table, one source file, one list."""
    tables = {table.name: table} if table else {}
    head = {"encoding": "utf-8", "date_format": "%Y"} | other.pop("head", {})
    speech = Dialect("d", "方言", "Dialect", "csv", head["encoding"], ",", '"', head["date_format"], "%Y",
                     {source.name: source} if source else {}, other.pop("maps", {"FS": {"1": "a", "2": "b"}}))  # fmt: skip
    dialects = {"standard": standard_dialect(tables)} | ({} if other.pop("silent", False) else {"d": speech})
    return Version(name, tables, dialects, other.pop("codes", {"meal_kind": ("a", "b")}))


OLD = version("1.0.0")


def column(table: Table, which: str, /, **new: Any) -> Table:
    """The table with one column changed."""
    return replace(table, columns=tuple(replace(c, **new) if c.name == which else c for c in table.columns))


def without(table: Table, name: str) -> Table:
    return replace(table, columns=tuple(c for c in table.columns if c.name != name))


def extra(table: Table, required: bool) -> Table:
    return replace(table, columns=(*table.columns, Column("NEU", "新", "VARCHAR", required, "plain")))


def ruled(**new: Any) -> Version:
    return version("2.0.0", replace(MEAL, rules=(replace(RULE, **new),)))


def source(table: Table) -> Version:
    return version("2.0.0", source=table)


#: what changes: (the newer version, where, kind, step)
DIFFERENCES: dict[str, tuple[Version, str, str, str]] = {
    "source column gone": (source(without(SOURCE, "CS")), "d/ZC.CS", "removed", "major"),
    "source column renamed": (source(column(SOURCE, "CS", name="YC")), "d/ZC.CS", "renamed", "major"),
    "source column new": (source(extra(SOURCE, False)), "d/ZC.NEU", "added", "minor"),
    "source column new, required": (source(extra(SOURCE, True)), "d/ZC.NEU", "added", "major"),
    "source type": (source(column(SOURCE, "CS", type="DATE")), "d/ZC.CS", "type", "major"),
    "source unit": (source(column(SOURCE, "CS", unit="day")), "d/ZC.CS", "unit", "major"),
    "source unit said": (source(column(SOURCE, "FS", unit="x")), "d/ZC.FS", "unit", "patch"),
    "source semantic": (source(column(SOURCE, "CS", semantic="month")), "d/ZC.CS", "semantic", "major"),
    "source feeds another": (source(column(SOURCE, "CS", standard_column="kind")), "d/ZC.CS", "standard_column", "major"),
    "source value map gone": (source(column(SOURCE, "FS", value_map=False)), "d/ZC.FS", "value_map", "major"),
    "source required": (source(column(SOURCE, "CS", required=True)), "d/ZC.CS", "required", "major"),
    "source optional": (source(column(SOURCE, "JE", required=False)), "d/ZC.JE", "required", "minor"),
    "source shorter": (source(column(SOURCE, "FS", max_length=4)), "d/ZC.FS", "length", "major"),
    "source longer": (source(column(SOURCE, "FS", max_length=None)), "d/ZC.FS", "length", "minor"),
    "source classified": (source(column(SOURCE, "CS", classification="sensitive")), "d/ZC.CS", "classification", "minor"),
    "source reworded": (source(column(SOURCE, "CS", name_zh="用餐次数")), "d/ZC.CS", "name_zh", "patch"),
    "source table gone": (version("2.0.0", source=None), "d/ZC", "table.removed", "major"),
    "source key": (source(replace(SOURCE, key=("JE", "CS"))), "d/ZC", "key", "major"),
    "source file name": (source(replace(SOURCE, file_name="Z.csv")), "d/ZC", "file_name", "major"),
    "source kind": (source(replace(SOURCE, kind="state")), "d/ZC", "kind", "major"),
    "source control column": (source(replace(SOURCE, control_column="JE")), "d/ZC", "control_column", "minor"),
    "source guidance": (source(replace(SOURCE, guidance="另行说明。")), "d/ZC", "guidance", "patch"),
    "dialect gone": (version("2.0.0", silent=True), "d", "dialect.removed", "major"),
    "encoding": (version("2.0.0", head={"encoding": "gb18030"}), "d", "dialect.changed", "major"),
    "date format": (version("2.0.0", head={"date_format": "%Y%m%d"}), "d", "dialect.changed", "major"),
    "value new": (version("2.0.0", maps={"FS": {"1": "a", "2": "b", "3": "b"}}), "d/ZC.FS", "value.added", "minor"),
    "value gone": (version("2.0.0", maps={"FS": {"1": "a"}}), "d/ZC.FS", "value.removed", "major"),
    "value changed": (version("2.0.0", maps={"FS": {"1": "a", "2": "a"}}), "d/ZC.FS", "value.changed", "major"),
    "code new": (version("2.0.0", codes={"meal_kind": ("a", "b", "c")}), "codes/meal_kind", "code.added", "minor"),
    "code gone": (version("2.0.0", codes={"meal_kind": ("a",)}), "codes/meal_kind", "code.removed", "major"),
    "list new": (version("2.0.0", codes={"meal_kind": ("a", "b"), "x": ()}), "codes/x", "codes.added", "minor"),
    "list gone": (version("2.0.0", codes={}), "codes/meal_kind", "codes.removed", "major"),
    "table gone": (version("2.0.0", None), "meal", "table.removed", "major"),
    "column gone": (version("2.0.0", without(MEAL, "meals")), "meal.meals", "removed", "major"),
    "column renamed": (version("2.0.0", column(MEAL, "meals", name="times")), "meal.meals", "renamed", "major"),
    "column retyped": (version("2.0.0", column(MEAL, "meals", type="DATE")), "meal.meals", "type", "major"),
    "column of another list": (version("2.0.0", column(MEAL, "kind", code_list="x")), "meal.kind", "code_list", "major"),
    "column new, required": (version("2.0.0", extra(MEAL, True)), "meal.NEU", "added", "minor"),
    "provinces owe it": (version("2.0.0", extra(MEAL, True)), "standard/meal.NEU", "added", "major"),
    "identifying now": (
        version("2.0.0", column(MEAL, "meals", classification="identifying")), "standard/meal.meals", "removed", "major",
    ),
    "its month": (version("2.0.0", replace(MEAL, month_expression="x")), "meal", "month_expression", "major"),
    "rule new": (version("2.0.0", replace(MEAL, rules=(RULE, replace(RULE, id="z")))), "meal", "rule.added", "minor"),
    "rule gone": (version("2.0.0", replace(MEAL, rules=())), "meal", "rule.removed", "minor"),
    "rule changed": (ruled(violated="amount < 0"), "meal", "rule.changed", "minor"),
    "rule's severity": (ruled(severity="warning"), "meal", "rule.changed", "minor"),
    "rule's words": (ruled(message_zh="应为正数"), "meal", "rule.words", "patch"),
}  # fmt: skip


@pytest.mark.parametrize("name", DIFFERENCES)
def test_a_difference_is_told(name: str) -> None:
    new, where, kind, bump = DIFFERENCES[name]
    found = [change for change in changes(OLD, new) if (change.where, change.kind) == (where, kind)]
    assert [change.bump for change in found] == [bump]
    assert found[0].zh and found[0].en


@pytest.mark.parametrize("back", [name for name, row in DIFFERENCES.items() if row[2].endswith(".removed")])
def test_what_goes_one_way_comes_the_other(back: str) -> None:
    new, where, kind, _ = DIFFERENCES[back]
    found = [c for c in changes(new, OLD) if (c.where, c.kind) == (where, kind.replace("removed", "added"))]
    assert [change.bump for change in found] == ["minor"]


def test_nothing_changed() -> None:
    assert changes(OLD, version("1.0.0")) == []
    assert needed([]) == "" and enough("1.0.0", "1.0.0", "")
    assert list(diff_report.lines(diff_report.comparison(OLD, version("1.0.0"))))[-1].endswith("nothing")


@pytest.mark.parametrize(
    ("old", "new", "largest"),
    [("1.2.3", "2.0.0", "major"), ("1.2.3", "1.3.0", "minor"), ("1.2.3", "1.2.4", "patch"), ("1.2.3", "1.2.3", ""),
     ("1.9.0", "1.10.0", "minor"), ("2.0.0", "1.9.9", "-")],
)  # fmt: skip
def test_a_step_is_enough_for_changes_up_to_it(old: str, new: str, largest: str) -> None:
    steps = ["", "patch", "minor", "major"]
    allowed = steps[: steps.index(largest) + 1] if largest in steps else [""]
    assert [step for step in steps if enough(old, new, step)] == allowed


def test_older_rows_have_to_be_told_how_to_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    renamed = column(column(SOURCE, "CS", name="YC"), "YC", unit="day")
    new = version("2.0.0", source=extra(column(renamed, "FS", max_length=4), True))
    found = changes(OLD, new)
    assert to_upgrade(found) == {("d", "ZC"): ["YC", "NEU"]}, "a shorter text is read as it is"
    told = diff_report.comparison(OLD, new).lacking
    assert len(told) == 1 and "1.0.0.upgrade.yaml d/ZC" in told[0] and "YC, NEU" in told[0]
    monkeypatch.setattr(diff_report, "upgrades", lambda _: {"d": {"ZC": {"YC": "CS / 8", "NEU": "'-'"}}})
    assert diff_report.comparison(OLD, new).lacking == []


def test_the_number_and_an_open_version_without_a_place_to_go(monkeypatch: pytest.MonkeyPatch) -> None:
    small = diff_report.comparison(OLD, replace(DIFFERENCES["code gone"][0], version="1.1.0"))
    assert "version 1.1.0 is too small; these changes are a major step from 1.0.0" in small.lacking[0]
    monkeypatch.setattr(diff_report, "open_versions", lambda: ("1.0.0",))
    gone = diff_report.comparison(OLD, DIFFERENCES["source table gone"][0]).lacking
    assert len(gone) == 1 and "d/ZC" in gone[0] and "nowhere to go" in gone[0]
    monkeypatch.setattr(diff_report, "open_versions", lambda: ())
    assert diff_report.comparison(OLD, DIFFERENCES["source table gone"][0]).lacking == []


def test_each_reader_is_named_once_in_its_section(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[set[readers.Place]] = []

    def reading(known: set[readers.Place]) -> dict[readers.Place, list[str]]:
        asked.append(known)
        return {("meal", "meals"): ["AGE-01", "AGE-02"]}

    def models(dialect: str, table: str, columns: set[str]) -> list[str]:
        return [f"stg_d__{table}.sql"] if "meals" in columns else []

    monkeypatch.setattr(readers, "checks_reading", reading)
    monkeypatch.setattr(readers, "models_naming", models)
    text = list(diff_report.lines(diff_report.comparison(OLD, DIFFERENCES["column renamed"][0])))
    titles = [line for line in text if line and not line.startswith(" ")]
    assert titles[:4] == [
        "1.0.0 → 2.0.0",
        "报送机构 / submitters",
        "标准表、dbt / standard tables, dbt",
        "检查 / checks",
    ]
    assert "  major  meal.meals: 改名为 times / renamed to times" in text
    assert "         stg_d__meal.sql" in text and "         AGE-01, AGE-02" in text
    assert asked == [{("meal", "meals"), ("meal", "times")}]


def test_words_are_counted_or_listed() -> None:
    told = diff_report.comparison(OLD, DIFFERENCES["source reworded"][0])
    assert "  patch  name_zh: 1" in list(diff_report.lines(told))
    assert any("次数 改为 用餐次数" in line for line in diff_report.lines(told, words=True))


def test_readers_of_the_real_project() -> None:
    """A column that is no longer in the standard is found where SQL still names it."""
    payments = readers.models_naming("", "benefit_payment", {"benefit_month"})
    assert "dbt_project/models/staging/lb101_3/stg_lb101_3__benefit_payment.sql" in payments
    assert readers.models_naming("lb101_county", "AC82", {"AAE019"}) == [
        "dbt_project/models/staging/lb101_county/stg_lb101_county__benefit_payment.sql"
    ]
    assert readers.models_naming("", "benefit_payment", {"no_such_column"}) == []
    sql = "select p.gone, q.x from std.pay as p join (select gone as x from std.other) as q on p.kept = q.x"
    known = {("pay", "gone"), ("pay", "kept"), ("other", "gone"), ("other", "x")}
    assert readers.columns_of(sql, known) == {("pay", "gone"), ("pay", "kept"), ("other", "gone")}


def test_checks_that_read_a_column_of_the_real_project() -> None:
    month, gone = ("benefit_payment", "benefit_month"), ("benefit_payment", "no_such_column")
    found = readers.checks_reading({month, gone})
    assert {"PEN-01", "PEN-03"} <= set(found[month]) and gone not in found


def test_the_command_ends_with_one_when_the_number_is_too_small(monkeypatch: pytest.MonkeyPatch) -> None:
    known: dict[str, Callable[[], Version]] = {
        "old": lambda: OLD,
        "new": lambda: replace(OLD, version="2.0.0", codes={}),
    }
    monkeypatch.setattr("auditlake.cli.standard._version", lambda name: known[name]())
    runner = CliRunner()
    assert runner.invoke(standard, ["diff", "old", "new"]).exit_code == 0
    known["new"] = lambda: replace(OLD, version="1.1.0", codes={})
    refused = runner.invoke(standard, ["diff", "old", "new"])
    assert refused.exit_code == 1 and "version 1.1.0 is too small" in refused.output


def test_an_unknown_version_is_an_error_of_the_command() -> None:
    refused = CliRunner().invoke(standard, ["diff", "9.9.9"])
    assert refused.exit_code == 1 and "no version '9.9.9'" in refused.output


def test_a_change_names_its_place() -> None:
    assert Change("minor", "d", "", "", "", "", "", "").where == "d"
    assert Change("minor", "", "codes/x", "", "", "", "", "").where == "codes/x"

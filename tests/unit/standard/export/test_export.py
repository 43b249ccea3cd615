"""Exports of every table: valid by the rules of their language, and of the same mind as the door."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from frictionless import Package, system
from jsonschema import Draft202012Validator
from lxml import etree

from auditlake.cli.standard import standard
from auditlake.standard.contracts import Column, Table, load_tables
from auditlake.standard.dialects import Dialect, dialect_names
from auditlake.standard.export import frictionless, json_schema, xml_schema
from auditlake.standard.export.select import NothingToExport, selection
from auditlake.standard.export.shape import reference, shape
from auditlake.standard.export.write import write
from tests.unit.collect.builder import csv_text, rows
from tests.unit.collect.xml_twin import xml_text

XS = {"xs": "http://www.w3.org/2001/XMLSchema", "al": "urn:auditlake:standard"}
EVERY = [None, *dialect_names()]


def good_rows(table: Table, dialect: Dialect, count: int = 3) -> list[dict[str, str]]:
    """Rows that the door takes, with codes of the lists in the columns that have one."""
    made = rows(table, count, dialect)
    for column in table.columns:
        found = shape(column, table, dialect)
        for number, row in enumerate(made):
            if found.values and column.name not in table.key:
                row[column.name] = found.values[number % len(found.values)].code
            elif found.values:
                row[column.name] = found.values[min(number, len(found.values) - 1)].code
    keys = {tuple(row[name] for name in table.key) for row in made}
    return made if len(keys) == count or not table.key else made[:1]


def value(column: Column, text: str) -> Any:
    """A cell as JSON has it."""
    if text == "":
        return None
    if column.type == "INTEGER":
        return int(text)
    return text == "true" if column.type == "BOOLEAN" else text


def validates(xsd: str, document: str) -> list[str]:
    schema = etree.XMLSchema(etree.fromstring(xsd.encode()))
    schema.validate(etree.fromstring(document.encode()))
    return [entry.message for entry in schema.error_log]


@pytest.mark.parametrize("name", EVERY)
def test_json_schema_of_every_table(name: str | None) -> None:
    dialect = selection(name)
    files = json_schema.files(dialect)
    assert len(files) == len(dialect.tables) > 0
    for table in dialect.tables.values():
        schema = files[f"{table.name}.schema.json"]
        Draft202012Validator.check_schema(schema)
        assert list(schema["properties"]) == table.column_names
        judge = Draft202012Validator(schema)
        for row in good_rows(table, dialect):
            whole = {column.name: value(column, row[column.name]) for column in table.columns}
            assert [e.message for e in judge.iter_errors(whole)] == [], table.name
            blank = whole | {c.name: None for c in table.columns if not c.required}
            assert judge.is_valid(blank)
            for column in table.columns:
                missing = {k: v for k, v in whole.items() if k != column.name}
                assert judge.is_valid(missing) == (not column.required)
            assert not judge.is_valid(whole | {"x": "1"})


@pytest.mark.parametrize("name", EVERY)
def test_xml_schema_of_every_table(name: str | None) -> None:
    dialect = selection(name)
    files = xml_schema.files(dialect)
    assert len(files) == len(dialect.tables) + (len(dialect.tables) > 1)
    whole = etree.fromstring(next(iter(files.values())).encode())
    etree.XMLSchema(whole)
    names = [element.get("name") for element in whole.iterfind(".//al:table", XS)]
    assert names == list(dialect.tables)
    for table in dialect.tables.values():
        xsd = files.get(f"{table.name}.xsd", next(iter(files.values())))
        data = good_rows(table, dialect)
        assert validates(xsd, xml_text(dialect, [(table, data)])) == [], table.name
        assert validates(xsd, xml_text(dialect, [(table, data)], blanks=False)) == []
        blank = [row | {c.name: "" for c in table.columns if not c.required} for row in data[:1]]
        assert validates(xsd, xml_text(dialect, [(table, blank)])) == []
        columns = [e.get("name") for e in etree.fromstring(xsd.encode()).iterfind(".//al:column", XS)]
        assert columns[: len(table.columns)] == table.column_names or name is None or len(dialect.tables) == 1


@pytest.mark.parametrize("name", EVERY)
def test_frictionless_package_of_every_dialect(name: str | None, tmp_path: Path) -> None:
    dialect = selection(name)
    files = frictionless.files(dialect)
    write(tmp_path, files)
    descriptor = files["datapackage.json"]
    assert list(Package.metadata_validate(descriptor)) == []
    package = Package.from_descriptor(str(tmp_path / "datapackage.json"))
    assert len(package.resources) == len(dialect.tables)
    for resource, table in zip(package.resources, dialect.tables.values(), strict=True):
        assert [field.name for field in resource.schema.fields] == table.column_names
        assert resource.schema.primary_key == list(table.key)


def test_a_frictionless_package_judges_a_delivery(tmp_path: Path) -> None:
    dialect = selection("lb101_county")
    write(tmp_path, frictionless.files(dialect))
    for table in dialect.tables.values():
        text = csv_text(table.column_names, good_rows(table, dialect))
        (tmp_path / str(table.file_name)).write_bytes(text.encode(dialect.encoding))
    package = Package.from_descriptor(str(tmp_path / "datapackage.json"))
    for resource in package.resources:
        resource.schema.foreign_keys = []  # the rows of the builder know nothing of each other
        report = resource.validate()
        assert report.valid, (resource.name, report.flatten(["rowNumber", "fieldName", "note"])[:3])
    table = next(t for t in dialect.tables.values() if any(c.required and c.type == "DECIMAL(18,2)" for c in t.columns))
    column = next(c for c in table.columns if c.required and c.type == "DECIMAL(18,2)")
    data = good_rows(table, dialect)
    data[0][column.name] = "1,000元"
    (tmp_path / str(table.file_name)).write_bytes(csv_text(table.column_names, data).encode(dialect.encoding))
    resource = next(r for r in package.resources if r.path == table.file_name)
    assert resource.validate().flatten(["rowNumber", "fieldName", "type"]) == [[2, column.name, "type-error"]]
    assert system is not None


def test_xml_schema_refuses_what_the_contract_refuses() -> None:
    dialect = selection("fund_books", ["银行账户"])
    table = dialect.tables["银行账户"]
    xsd = xml_schema.schema(dialect)
    good = good_rows(table, dialect, 2)

    def errors(**cells: str) -> list[str]:
        return validates(xsd, xml_text(dialect, [(table, [good[0] | cells, good[1]])]))

    assert errors() == []
    assert any("enumeration" in e for e in errors(基金="养老"))
    assert any("length" in e for e in errors(户名="户" * 10_000))
    assert errors(利率="0.12345678") and errors(利率="abc") and not errors(利率="")
    assert errors(开户日期="2026-02-30") and errors(开户日期="20260228")
    assert any("key" in e.lower() for e in errors(账号=good[1]["账号"]))
    assert any("minLength" in e or "length" in e for e in errors(账号=""))
    document = xml_text(dialect, [(table, good)])
    assert any("未知" in e for e in validates(xsd, document.replace("户名>", "未知>")))


def test_references_between_tables_are_enforced_in_the_package_schema() -> None:
    dialect = selection("lb101_3")
    keyrefs = etree.fromstring(xml_schema.schema(dialect).encode()).findall(".//xs:keyref", XS)
    assert keyrefs
    standard = selection()
    xsd = xml_schema.schema(standard, [standard.tables["annuity_plan"], standard.tables["annuity_account"]])
    plan = good_rows(standard.tables["annuity_plan"], standard, 1)
    account = good_rows(standard.tables["annuity_account"], standard, 1)
    pair = [(standard.tables["annuity_plan"], plan), (standard.tables["annuity_account"], account)]
    account[0]["plan_id"] = plan[0]["plan_id"]
    assert validates(xsd, xml_text(standard, pair)) == []
    account[0]["plan_id"] = "nobody"
    assert any("No match found for key-sequence" in e for e in validates(xsd, xml_text(standard, pair)))


def test_a_source_column_refers_to_what_its_standard_column_refers_to() -> None:
    dialect = selection("lb101_3")
    found = {
        (table.name, column.name): (target[0].name, target[1])
        for table in dialect.tables.values()
        for column in table.columns
        if (target := reference(column, table, dialect))
    }
    assert len(found) > 10
    for (name, column), (target, referred) in found.items():
        own = dialect.tables[name].column(column)
        standard_column = load_tables()[str(dialect.tables[name].standard_table)].column(str(own.standard_column))
        fed = dialect.tables[target]
        assert standard_column.references == f"{fed.standard_table}.{fed.column(referred).standard_column}"


def test_no_export_has_money_as_a_floating_number() -> None:
    for name in EVERY:
        dialect = selection(name)
        for table in dialect.tables.values():
            schema = json_schema.row_schema(table, dialect)
            fields = {f["name"]: f["type"] for f in frictionless.table_schema(table, dialect)["fields"]}
            for column in table.columns:
                if column.type.startswith("DECIMAL"):
                    kind = schema["properties"][column.name]["type"]
                    assert kind in ("string", ["string", "null"]) and fields[column.name] == "number"


def test_command(tmp_path: Path) -> None:
    def run(*words: str) -> str:
        found = CliRunner().invoke(standard, ["export", "--out", str(tmp_path), *words])
        assert found.exit_code == 0, found.output
        return found.output

    assert "2 张表" in run("--format", "json-schema", "--table", "person", "--table", "unit")
    assert json.loads((tmp_path / "person.schema.json").read_text(encoding="utf-8"))["x-key"]
    run("--format", "xml-schema", "--dialect", "fund_books")
    assert {f.name for f in tmp_path.glob("*.xsd")} >= {"基金账簿.xsd", "记账凭证.xsd"}
    run("--format", "frictionless", "--dialect", "fund_books", "--table", "记账凭证")
    assert (tmp_path / "schemas" / "gl_voucher.json").is_file()
    wrong = CliRunner().invoke(
        standard, ["export", "--out", str(tmp_path), "--format", "json-schema", "--table", "persn"]
    )
    assert wrong.exit_code == 1 and "person" in wrong.output and "没有表" in wrong.output
    with pytest.raises(NothingToExport, match="fund_books"):
        selection("nothing")


def test_the_builder_makes_rows_for_the_tests() -> None:
    dialect = selection("fund_books")
    table = dialect.tables["会计科目"]
    made = list(csv.DictReader(io.StringIO(csv_text(table.column_names, good_rows(table, dialect)))))
    assert len(made) == 3 and all(made[0].values())

"""XML schema in the shape of the audit data interfaces of TC 341: one root per interface, Chinese elements."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable
from dataclasses import replace

from auditlake.standard.contracts import PROVENANCE, Column, Table
from auditlake.standard.dialects import Dialect
from auditlake.standard.export.shape import english, reference, shape
from auditlake.standard.versions import current
from auditlake.standard.xml_names import column_elements, interface_element, table_elements

_XS = "{http://www.w3.org/2001/XMLSchema}"
_OWN = "{urn:auditlake:standard}"  #: of what the contracts say beyond XML schema
_BLANK = "空"
ET.register_namespace("xs", _XS[1:-1])
ET.register_namespace("al", _OWN[1:-1])


def files(dialect: Dialect) -> dict[str, str]:
    """By file name: the schema of a package with all tables, and one of each table for files that hold only it."""
    made = {f"{interface_element(dialect)}.xsd": schema(dialect)}
    for table in dialect.tables.values() if len(dialect.tables) > 1 else ():
        made[f"{table.name}.xsd"] = schema(dialect, [table])
    return made


def schema(dialect: Dialect, tables: Iterable[Table] | None = None) -> str:
    """One schema. The tables' records may come in any order; a reference is enforced where both tables are in it."""
    chosen = list(dialect.tables.values() if tables is None else tables)
    # elements are named by the whole interface, whichever of its tables this schema holds
    records = table_elements(dialect)
    top = ET.Element(f"{_XS}schema", version=current())
    _note(top, dialect.name_zh, dialect.name_en, "interface", {"name": dialect.name, "version": current()})
    blank = ET.SubElement(ET.SubElement(top, f"{_XS}simpleType", name=_BLANK), f"{_XS}restriction", base="xs:string")
    ET.SubElement(blank, f"{_XS}length", value="0")
    root = ET.SubElement(top, f"{_XS}element", name=interface_element(dialect))
    kind = ET.SubElement(root, f"{_XS}complexType")
    choice = ET.SubElement(kind, f"{_XS}choice", minOccurs="0", maxOccurs="unbounded")
    ET.SubElement(kind, f"{_XS}anyAttribute", namespace="##any", processContents="skip")
    for table in chosen:
        ET.SubElement(choice, f"{_XS}element", name=records[table.name], type=records[table.name])
        _record(top, table, records[table.name], dialect)
    _keys(root, chosen, records, dialect)
    ET.indent(top)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(top, encoding="unicode") + "\n"


def _record(top: ET.Element, table: Table, element: str, dialect: Dialect) -> None:
    kind = ET.SubElement(top, f"{_XS}complexType", name=element)
    facts = {"name": table.name, "kind": table.kind, "standardTable": table.standard_table, "origin": table.origin,
             "controlColumn": table.control_column}  # fmt: skip
    _note(kind, f"{table.name_zh}：{table.grain}" if table.grain else table.name_zh, table.name_en, "table", facts)
    sequence = ET.SubElement(kind, f"{_XS}sequence")
    elements = column_elements(table)
    for column in table.columns:
        cell = ET.SubElement(sequence, f"{_XS}element", name=elements[column.name])
        if not column.required:
            cell.set("minOccurs", "0")
        target = reference(column, table, dialect)
        facts = {"name": column.name, "type": column.type, "unit": column.unit, "codeList": column.code_list,
                 "semantic": column.semantic, "classification": column.classification, "origin": column.origin,
                 "standardColumn": column.standard_column,
                 "references": f"{target[0].name}.{target[1]}" if target else None}  # fmt: skip
        _note(cell, column.name_zh, english(column, table), "column", facts)
        holder = ET.SubElement(cell, f"{_XS}simpleType")
        if not column.required:
            # a blank cell is a blank element, or none
            holder = ET.SubElement(holder, f"{_XS}union", memberTypes=_BLANK)
            holder = ET.SubElement(holder, f"{_XS}simpleType")
        _restriction(holder, column, table, dialect)
    ET.SubElement(kind, f"{_XS}anyAttribute", namespace="##any", processContents="skip")


def _restriction(holder: ET.Element, column: Column, table: Table, dialect: Dialect) -> None:
    found = shape(column, table, dialect)
    bases = {"decimal": "xs:decimal", "integer": "xs:integer"}
    base = "xs:date" if found.date_format == "%Y-%m-%d" else bases.get(found.kind, "xs:string")
    made = ET.SubElement(holder, f"{_XS}restriction", base=base)

    def facet(name: str, value: object) -> ET.Element:
        return ET.SubElement(made, f"{_XS}{name}", value=str(value))

    if found.values:
        for value in found.values:
            _note(facet("enumeration", value.code), value.zh, value.en)
        return
    if found.kind == "text" and not found.pattern:
        facet("minLength", 1)
        if found.max_length:
            facet("maxLength", found.max_length)
    if found.kind == "decimal":
        facet("totalDigits", found.digits)
        facet("fractionDigits", found.scale)
    if found.pattern:
        facet("pattern", found.pattern)


def _keys(root: ET.Element, tables: list[Table], records: dict[str, str], dialect: Dialect) -> None:
    """Keys, then what refers to one of them; a key with a column that may be blank is only unique."""
    here = replace(dialect, tables={table.name: table for table in tables})
    for table in (t for t in tables if t.key):
        full = all(table.column(name).required for name in table.key)
        key = ET.SubElement(root, f"{_XS}{'key' if full else 'unique'}", name=f"{records[table.name]}.key")
        _place(key, table, records, list(table.key))
    for table in tables:
        for column in table.columns:
            target = reference(column, table, here)
            if target and (own := _referring(column, table, *target)):
                name = f"{records[table.name]}.{column_elements(table)[column.name]}.ref"
                made = ET.SubElement(root, f"{_XS}keyref", name=name, refer=f"{records[target[0].name]}.key")
                _place(made, table, records, own)


def _referring(column: Column, table: Table, target: Table, referred: str) -> list[str]:
    """Columns that refer to the key of ``target``, empty where the contract does not name all of them.

    The rest of a key may be what a hub fills in, which is the same in both rows. A column that may be blank is left
    out: to XML schema a blank element refers to something, to a contract it does not.
    """
    own = [column.name if name == referred else name for name in target.key]
    known = all(name == referred or (name in PROVENANCE and name in table.column_names) for name in target.key)
    return own if referred in target.key and known and all(table.column(name).required for name in own) else []


def _place(constraint: ET.Element, table: Table, records: dict[str, str], columns: list[str]) -> None:
    elements = column_elements(table)
    ET.SubElement(constraint, f"{_XS}selector", xpath=records[table.name])
    for name in columns:
        ET.SubElement(constraint, f"{_XS}field", xpath=elements[name])


def _note(
    owner: ET.Element, zh: str, en: str, element: str | None = None, facts: dict[str, str | None] | None = None
) -> None:
    """Documentation in both languages, and what the contract says as attributes under ``appinfo``."""
    note = ET.SubElement(owner, f"{_XS}annotation")
    if element:
        info = ET.SubElement(note, f"{_XS}appinfo")
        ET.SubElement(info, f"{_OWN}{element}", {k: v for k, v in (facts or {}).items() if v})
    for language, text in (("zh", zh), ("en", en)):
        if text:
            said = ET.SubElement(note, f"{_XS}documentation", {"{http://www.w3.org/XML/1998/namespace}lang": language})
            said.text = text

"""Row rules of a contract as one scan per table: prefilter by OR, then name the rules that hold."""

from __future__ import annotations

from auditlake.generate.external_models import SCHEMA
from auditlake.standard.contracts import PROVENANCE, RowRule, Table, load_tables

FOLDER = "checks/models/row_rules"


def checked_tables() -> list[Table]:
    """Tables with row rules and the provenance columns a finding needs, by name."""
    return [t for _, t in sorted(load_tables().items()) if t.rules and set(PROVENANCE) <= set(t.column_names)]


def render() -> dict[str, str]:
    """Text of every fused scan by its path; ``ValueError`` when a rule id holds a comma or quote."""
    return {f"{FOLDER}/{table.name}.sql": scan(table) for table in checked_tables()}


def scan(table: Table) -> str:
    """One query: a row per violated rule and data row. A rule that is NULL is not violated."""
    for rule in table.rules:
        if set(rule.id) & set(",'"):
            raise ValueError(f"{table.name}: rule id {rule.id!r} must not hold a comma or a quote")
    any_rule = "\n      OR ".join(f"({rule.violated})" for rule in table.rules)
    named = ",\n      ".join(f"CASE WHEN {rule.violated} THEN '{rule.id}' END" for rule in table.rules)
    severities = ", ".join(f"('{rule.id}', '{rule.severity}')" for rule in table.rules)
    return f"""-- Row rules of {table.name}; made by `auditlake generate`, do not edit.
{_comments(table.rules)}
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      {named}
    ) AS rule_ids
  FROM {SCHEMA}.{table.name}
  WHERE
    ({any_rule})
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, '{table.name}' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES {severities}) AS r(rule_id, severity) ON r.rule_id = s.rule_id
"""


def _comments(rules: tuple[RowRule, ...]) -> str:
    return "\n".join(f"-- {rule.id} ({rule.severity}): {rule.message_zh} / {rule.message_en}" for rule in rules)

"""What every check must fulfil; a class is a rule, named in ``config.py`` in small letters."""

from __future__ import annotations

import re
import typing as t
from pathlib import Path

from sqlglot import exp
from sqlmesh.core.linter.rule import Rule, RuleViolation
from sqlmesh.core.model import Model

CONTRACT = (
    "check_code", "period", "area_code", "agency_code", "subject_kind", "subject_key", "episode_start", "measure",
    "amount", "rows_found", "evidence", "row_keys", "doubt_id",
)  # fmt: skip
NEEDED_TAGS = ("code", "domain", "stage", "method", "severity", "scope", "lookback_months", "flood")
STAGES = ("draft", "pilot", "production", "retired")
SCOPES = ("province", "nation")
CHECKS = Path(__file__).resolve().parents[1]


def is_check(model: Model) -> bool:
    """Input tables are models too, and are no checks."""
    return not model.kind.is_external


class CheckHeader(Rule):
    """A header names owner, description and all tags, and its code stands in catalogue.csv."""

    def check_model(self, model: Model) -> RuleViolation | None:
        if not is_check(model):
            return None
        tags = {tag.partition(":")[0]: tag.partition(":")[2] for tag in model.tags}
        wrong = [f"tag {name}: missing" for name in NEEDED_TAGS if not tags.get(name)]
        wrong += [f"{name} missing" for name in ("owner", "description") if not getattr(model, name)]
        if tags.get("stage") not in STAGES:
            wrong.append(f"stage must be one of {', '.join(STAGES)}")
        if not {tag.partition(":")[2] for tag in model.tags if tag.startswith("scope:")} <= set(SCOPES):
            wrong.append(f"scope must be one of {', '.join(SCOPES)}")
        if f"\n{tags.get('code')}," not in (CHECKS / "catalogue.csv").read_text(encoding="utf-8"):
            wrong.append(f"code {tags.get('code')} is not in catalogue.csv")
        return self.violation(f"{model.name}: {'; '.join(wrong)}") if wrong else None


class HitColumns(Rule):
    """A check gives exactly the columns of the hits contract: end it with @hit(...)."""

    def check_model(self, model: Model) -> RuleViolation | None:
        if not is_check(model):
            return None
        found = tuple(model.columns_to_types or ())
        return None if found == CONTRACT else self.violation(f"{model.name}: columns {found}, expected {CONTRACT}")


class CheckHasTest(Rule):
    """A worked example per check: at least one case found and two near misses, with expected rows."""

    def check_model(self, model: Model) -> RuleViolation | None:
        if not is_check(model):
            return None
        source = Path(str(model._path))
        file = CHECKS / "tests" / source.parent.name / f"test_{source.stem}.yaml"
        if not file.is_file():
            return self.violation(f"{model.name}: no {file.relative_to(CHECKS)}")
        text = file.read_text(encoding="utf-8")
        found, near = (len(re.findall(rf"# {word}:", text)) for word in ("found", "near miss"))
        if f"model: {model.name}" not in text or found < 1 or near < 2 or "outputs:" not in text:
            return self.violation(f"{file.name}: {found} '# found:' and {near} '# near miss:' cases, needs 1 and 2")
        return None


class NoUnrenderedMacro(Rule):
    """A macro inside quotes is not replaced and would be compared as text."""

    def check_model(self, model: Model) -> RuleViolation | None:
        query = model.render_query() if is_check(model) else None
        texts = (
            [node.this for node in query.find_all(exp.Literal) if node.is_string and "@" in node.this] if query else []
        )
        return self.violation(f"{model.name}: not replaced: {texts}") if texts else None


class NoPolicyLiteral(Rule):
    """Ages, amounts, rates and tolerances come from the parameters: no number but 0 and 1 beside a column."""

    def check_model(self, model: Model) -> RuleViolation | None:
        if not is_check(model):
            return None
        query = t.cast(exp.Expression, model.query)  # type: ignore[attr-defined]
        beside = (exp.Binary, exp.Between, exp.Neg)
        numbers = [
            node.parent.sql()
            for node in query.find_all(exp.Literal)
            if not node.is_string and isinstance(node.parent, beside) and node.this not in ("0", "1")
        ]
        return self.violation(f"{model.name}: number in the query: {'; '.join(numbers)}") if numbers else None

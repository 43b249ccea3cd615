"""Every rule has words in both languages, and no other rule is used."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import auditlake.collect
from auditlake.collect.messages import MESSAGES, told
from auditlake.collect.problem import Problem
from auditlake.collect.report import safe
from auditlake.home import project_root

_SUBJECTS = "manifest|file|sheet|record|line|columns|rows|control|key|cell|delivery|table|period|signoff"
RULE = re.compile(rf'"((?:{_SUBJECTS})\.[a-z_]+)"')


def test_every_rule_in_the_code_has_a_message_and_no_message_is_left_over() -> None:
    folder = Path(auditlake.collect.__path__[0])
    sources = [p.read_text() for p in folder.glob("*.py") if not p.name.startswith("messages")]
    sources.append((project_root() / "pandera_schemas" / "checks.py").read_text())
    used = {rule for source in sources for rule in RULE.findall(source) if not rule.endswith(".csv")} | {
        "key.duplicate",
        "key.duplicate_across",
    }
    assert used == set(MESSAGES)
    assert len(used) > 30


@pytest.mark.parametrize("rule", MESSAGES)
def test_messages_name_org_file_row_and_column_in_both_languages(rule: str) -> None:
    problem = Problem(rule, file="AC83.csv", row=7, column="AAE019", found="FOUND", expected="EXPECTED")
    words = told(problem, "330106-si")
    for text in (words["message_zh"], words["message_en"]):
        assert all(part in text for part in ("330106-si", "AC83.csv", "7", "AAE019"))
    assert all(len(words[key]) > 3 for key in ("todo_zh", "todo_en"))
    assert re.search(r"[\u4e00-\u9fff]", words["message_zh"]) and re.search(r"[\u4e00-\u9fff]", words["todo_zh"])
    assert not re.search(r"[\u4e00-\u9fff{}]", words["message_en"] + words["todo_en"])


def test_identifying_values_are_blotted_out_and_formulas_are_text() -> None:
    problem = Problem("cell.citizen_id", found="330106196001011234", identifying=True, keys="AAC002=330106196001011234")
    assert "330106196001011234" not in str(problem.public())
    assert [safe(text) for text in ("=1+1", "+x", "@x", "-5", "ok", "a\0")] == [
        "'=1+1",
        "'+x",
        "'@x",
        "'-5",
        "ok",
        "a�",
    ]


def test_what_nobody_sees_is_written_out() -> None:
    assert safe("330106\u200b\u202e\ufeff\uffff") == "330106⟨U+200B⟩⟨U+202E⟩⟨U+FEFF⟩⟨U+FFFF⟩"

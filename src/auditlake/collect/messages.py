"""What to tell the clerk: one line per rule code, Chinese and English, and what to do about it."""

from __future__ import annotations

from auditlake.collect.message import Message
from auditlake.collect.messages_deliveries import DELIVERIES
from auditlake.collect.messages_files import FILES
from auditlake.collect.messages_rows import ROWS
from auditlake.collect.problem import Problem

MESSAGES: dict[str, Message] = DELIVERIES | FILES | ROWS


def told(problem: Problem, org: str) -> dict[str, str]:
    """``message_zh``, ``message_en``, ``todo_zh``, ``todo_en``; names org, file, row and column where known.

    KeyError for a rule that has no message.
    """
    template = MESSAGES[problem.rule]
    shown = {"found": problem.found or "(空)", "column": problem.column}
    zh = {**shown, "expected": problem.expected}
    en = {**shown, "found": problem.found or "(blank)", "expected": problem.expected_en or problem.expected}
    row, column = problem.row, problem.column
    place_zh = [org, problem.file, f"第 {row} 行" if row else "", f"列 {column}" if column else ""]
    place_en = [org, problem.file, f"row {row}" if row else "", f"column {column}" if column else ""]
    return {
        "message_zh": " ".join(filter(None, place_zh)) + "：" + template.zh.format(**zh),
        "message_en": ", ".join(filter(None, place_en)) + ": " + template.en.format(**en),
        "todo_zh": template.todo_zh.format(**zh),
        "todo_en": template.todo_en.format(**en),
    }

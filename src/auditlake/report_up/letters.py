"""What an org finds in ``out/from_above/``: tables it can open in a spreadsheet, and words in both languages."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from typing import Any

from auditlake.collect.report import safe
from auditlake.doubts.outbox import ANSWER_COLUMNS, COLUMNS, GUIDE, csv_table
from auditlake.hashing import canonical
from auditlake.standard.reference import orgs

PROBLEM_COLUMNS = ("your_submission", "your_file", "your_row", "standard_table", "column", "rule", "found", "expected",
                   "message_zh", "message_en", "upward_submission", "receipt_above")  # fmt: skip


def problems(org: str, receipt: dict[str, Any], found: list[dict[str, Any]]) -> dict[str, bytes]:
    """Rows of an org that the hub above did not take."""
    rows = []
    for one in found:
        submission, _, rest = one["row_key"].partition("/")
        file, _, row = rest.rpartition("#")
        rows.append(
            {
                "your_submission": submission, "your_file": file, "your_row": row,
                "standard_table": one["table"], "column": one["column"], "rule": one["rule"], "found": one["found"],
                "expected": one["expected"], "message_zh": one["message_zh"], "message_en": one["message_en"],
                "upward_submission": receipt["submission"], "receipt_above": receipt["id"],
            }
        )  # fmt: skip
    refused = receipt["outcome"] == "refused"
    zh = "整个上报包因此被退回" if refused else "这些行未被上级接收"
    en = "the whole upward package was refused" if refused else "these rows were not taken above"
    text = (
        f"{orgs()[org].name_zh}：上级（{receipt['hub']}）核对上报包 {receipt['submission']} 时发现贵单位报送的 "
        f"{len(rows)} 处问题，{zh}。problems.csv 逐行列出贵单位的报送、文件、行号、列与原因；请按下一修订号报送更正"
        "（只更正有关表时，清单中 scope 填 tables）。\r\n"
        f"{orgs()[org].name_en}: the hub above ({receipt['hub']}) found {len(rows)} problem(s) in rows that you "
        f"submitted when it judged {receipt['submission']}; {en}. problems.csv names submission, file, row, column and "
        "reason; send a correction as the next revision (with scope `tables` when only some tables change).\r\n"
    )
    shown = [{name: safe(str(value or "")) for name, value in row.items()} for row in rows]
    return {"problems.csv": csv_table(PROBLEM_COLUMNS, shown), "README.txt": text.encode("utf-8-sig")}


def doubts(hub: str, parent: str, listed: bytes) -> tuple[dict[str, dict[str, bytes]], dict[str, str]]:
    """Letters by org for a list of doubts from above, and which org answers which doubt.

    An org reads the addresses of its own rows only: those of others, perhaps of another province, are counted.
    """
    by_org: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in csv.DictReader(io.StringIO(listed.decode("utf-8-sig"))):
        owner = orgs().get(row["agency_code"])
        if owner is not None and owner.hub == hub and owner.id != f"{hub}-audit":
            by_org[owner.id].append(row | {"submitted_rows": _own(owner.id, row["submitted_rows"])})
    text = f"来自上级 {parent}；答复报送给本级，由本级转报。\r\nFrom the hub above ({parent}); send your answer here, it is "
    text += "forwarded.\r\n\r\n" + GUIDE
    mail = {
        org: {
            "doubts.csv": csv_table(COLUMNS, rows),
            "answers.csv": csv_table(ANSWER_COLUMNS, [{"doubt_id": row["doubt_id"]} for row in rows]),
            "README.txt": text.encode("utf-8-sig"),
        }
        for org, rows in sorted(by_org.items())
    }
    return mail, {row["doubt_id"]: org for org, rows in sorted(by_org.items()) for row in rows}


def reminder(org: str, parent: str, words: dict[str, Any]) -> dict[str, bytes]:
    """The hub above misses a period that an org still owes."""
    name, period = orgs()[org], words["period"]
    body = {
        "org": org, "period": period, "from": parent,
        "message_zh": f"{name.name_zh}：上级（{parent}）催报 {period} 期，其中尚缺贵单位的数据，请尽快报送。",
        "message_en": f"{name.name_en}: the hub above ({parent}) reminds of {period}; your data are still missing in "
        "it. Please deliver.",
        "above": {key: words[key] for key in ("message_zh", "message_en", "due") if key in words},
    }  # fmt: skip
    return {"reminder.json": canonical(body)}


def _own(org: str, row_keys: str) -> str:
    keys = row_keys.split()
    own = [key for key in keys if key.startswith(f"{org}.")]
    others = len(keys) - len(own)
    return " ".join(own) + (f" (+{others})" if others else "")

"""What comes from above reaches an org in its own words and shows nothing of others."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

from auditlake.report_up import letters

COUNTY, OTHER = "330203-si", "330212-si"


def table(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))


def problem(**more: Any) -> dict[str, Any]:
    return {"row_key": f"{COUNTY}.2026-08.period.r1/AC83.csv#7", "table": "benefit_payment", "column": "person_key",
            "rule": "cell.required", "found": "=1+1", "expected": "必填", "message_zh": "必填项为空",
            "message_en": "a required cell is blank"} | more  # fmt: skip


def test_a_problem_names_the_orgs_own_file_and_line() -> None:
    receipt = {"submission": "330000-audit.2026-08.correction.r2", "id": "r-1", "hub": "000000", "outcome": "refused"}
    mail = letters.problems(COUNTY, receipt, [problem()])
    [row] = table(mail["problems.csv"])
    assert (row["your_submission"], row["your_file"], row["your_row"]) == (
        f"{COUNTY}.2026-08.period.r1",
        "AC83.csv",
        "7",
    )
    assert row["found"] == "'=1+1"  # no spreadsheet takes it for a formula
    words = mail["README.txt"].decode("utf-8-sig")
    assert "整个上报包因此被退回" in words and "the whole upward package was refused" in words


def test_a_list_of_doubts_is_dealt_to_those_who_own_them() -> None:
    def line(number: int, agency: str, rows: str) -> str:
        return f"{number:016x},PEN-03,{agency},{rows}"

    listed = "doubt_id,check_code,agency_code,submitted_rows\n" + "\n".join(
        [
            line(1, COUNTY, f"{COUNTY}.2026-08.period.r1/AC83.csv#2 {OTHER}.2026-08.period.r1/AC83.csv#3"),
            line(2, OTHER, f"{OTHER}.2026-08.period.r1/AC83.csv#9"),
            line(3, "440303-si", "440303-si.2026-08.period.r1/AC83.csv#1"),
            line(4, "330000-audit", "330000-audit.2026-08.period.r1/due.parquet#1"),
        ]
    )
    mail, owners = letters.doubts("330000", "000000", listed.encode("utf-8-sig"))
    assert owners == {f"{1:016x}": COUNTY, f"{2:016x}": OTHER}
    [mine] = table(mail[COUNTY]["doubts.csv"])
    assert mine["submitted_rows"] == f"{COUNTY}.2026-08.period.r1/AC83.csv#2 (+1)"
    assert [row["doubt_id"] for row in table(mail[OTHER]["answers.csv"])] == [f"{2:016x}"]


def test_a_reminder_speaks_to_the_org() -> None:
    words = {"period": "2026-08", "message_zh": "催", "message_en": "hurry", "due": "2026-09-10"}
    body = json.loads(letters.reminder(COUNTY, "000000", words)["reminder.json"])
    assert body["org"] == COUNTY and body["above"]["due"] == "2026-09-10" and "2026-08" in body["message_en"]

"""The doubt list an org finds in its outbox, and the file it answers with."""

from __future__ import annotations

import csv
import io
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from auditlake.check.library import CheckInfo
from auditlake.clock import today
from auditlake.collect.answers import ANSWERS
from auditlake.hashing import sha256
from auditlake.ledger import Event
from auditlake.standard.calendar import add_workdays
from auditlake.standard.duties import answer_workdays
from auditlake.standard.reference import orgs
from auditlake.store.client import Store

COLUMNS = ("doubt_id", "check_code", "check_zh", "check_en", "period", "area_code", "agency_code", "subject_kind",
           "subject_key", "episode_start", "measure", "amount", "answer_by", "evidence", "submitted_rows")  # fmt: skip
ANSWER_COLUMNS = tuple(ANSWERS.column_names)
GUIDE = """疑点清单说明 / About this doubt list

这些记录超出预期范围，请核实。/ These records are outside the expected range, please verify.
1. doubts.csv：每行一个疑点；submitted_rows 指出贵单位报送文件与行号，answer_by 为答复期限。
   One doubt a row; submitted_rows names the submission, file and line it comes from, answer_by the day to answer by.
2. 在 answers.csv 中填写 result（confirmed 属实，partly 部分属实，rejected 不属实）、属实金额、说明和日期，
   作为 answer 报送。
   Fill answers.csv (confirmed, partly or rejected; amount; note; date) and submit it as kind `answer`.
"""


def write_outboxes(
    store: Store, period: str, fresh: list[dict[str, Any]], library: Mapping[str, CheckInfo]
) -> list[Event]:
    """Write one list per receiving org into ``orgs/<org>/out/doubts/``; returns an event per list, with its hashes."""
    by_org: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for hit in fresh:
        by_org[recipient(store.hub, hit["agency_code"])].append(hit)
    filled = []
    for org, rows in sorted(by_org.items()):
        days = answer_workdays(orgs()[org].kind)
        answer_by = add_workdays(today(), days) if days else None
        table = csv_table(COLUMNS, [_row(hit, library[hit["check_code"]]) | {"answer_by": answer_by} for hit in rows])
        place = f"orgs/{org}/out/doubts/{period}-{sha256(table)[:12]}/"
        files = {
            "doubts.csv": table,
            "answers.csv": csv_table(ANSWER_COLUMNS, [{"doubt_id": hit["doubt_id"]} for hit in rows]),
            "README.txt": GUIDE.encode("utf-8-sig"),
        }
        hashes = {place + name: store.put_bytes(place + name, data) for name, data in files.items()}
        payload = {"period": period, "doubts": len(rows), "out_sha256": hashes}
        filled.append(Event("outbox", f"{org}.{period}", "filled", payload, recipients=(org,)))
    return filled


def recipient(hub: str, agency: str) -> str:
    """Who gets a doubt at this hub: the owner when it delivers here, else the child hub's audit office above it."""
    owner = orgs().get(agency)
    if owner is None or owner.hub == hub:
        return agency
    return f"{owner.hub}-audit"


def _row(hit: dict[str, Any], info: CheckInfo) -> dict[str, Any]:
    return hit | {
        "check_zh": info.name_zh,
        "check_en": info.name_en,
        "evidence": json.dumps(hit["evidence"], ensure_ascii=False, sort_keys=True),
        "submitted_rows": " ".join(hit["row_keys"]),
    }


def csv_table(columns: tuple[str, ...], rows: Iterable[Mapping[str, Any]]) -> bytes:
    """A CSV as a spreadsheet opens it, Chinese too: UTF-8 with BOM; other keys of the rows are left out."""
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, extrasaction="ignore", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode("utf-8-sig")

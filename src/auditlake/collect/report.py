"""What an org is told about its delivery: facts, counts by rule, one line per problem. The files are made elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from auditlake.collect.manifest import tables_of
from auditlake.collect.messages import told
from auditlake.collect.problem import SEVERITIES, Problem
from auditlake.collect.receipt import Receipt
from auditlake.settings import get_settings
from auditlake.standard.contracts import Table
from auditlake.standard.dialects import Dialect
from auditlake.standard.reference import orgs
from auditlake.standard.versions import dialect_of

OUTCOMES = {"accepted": "已受理 accepted", "refused": "已退回 refused", "noted": "已知悉 noted"}
EFFECTS = {
    "error": "退回整次报送 refuses the submission",
    "row": "退回该行 rejects the row",
    "warning": "提醒 warning",
    "notice": "告知 notice",
}
_FORMULA = "=+-@＝＋－＠\t\r\n"
_RULES_PAGE = "rules/index"


@dataclass(frozen=True)
class Line:
    """One problem as it is told. ``column`` is the code, ``column_zh`` its Chinese name; ``guide`` an address."""

    severity: str
    file: str
    sheet: str
    row: int | None
    column: str
    column_zh: str
    rule: str
    found: str
    expected: str
    message_zh: str
    message_en: str
    todo_zh: str
    todo_en: str
    keys: str
    guide: str
    count: int

    @property
    def warns(self) -> bool:
        """Whether it only tells."""
        return self.severity in ("warning", "notice")


@dataclass(frozen=True)
class Counted:
    """All problems of one rule, how many of them are listed, and the words of the first."""

    rule: str
    count: int
    listed: int
    severity: str
    todo_zh: str
    todo_en: str


def facts(receipt: Receipt) -> list[tuple[str, str]]:
    """What stands at the top of every report."""
    p = receipt.payload
    listed, total, late = p["problems_listed"], p["problems_total"], p["days_late"]
    org = orgs().get(p["org"])
    return [
        ("结果 outcome", OUTCOMES[p["outcome"]]),
        ("报送 submission", p["submission"]),
        ("机构 org", f"{p['org']} {org.name_zh}" if org else p["org"]),
        ("期间 period", p["period"]),
        ("汇集点 hub", p["hub"]),
        ("回执 receipt", p["id"]),
        ("收到 received", p["received_at"]),
        ("截止 due", f"{p['due'] or '-'}" + (f"（迟 {late} 天 / {late} days late）" if late else "")),
        ("数据行 rows", f"{p['rows']:,}"),
        ("退回行 rows rejected", f"{p['rows_rejected']:,}"),
        (
            "问题 problems",
            f"{total:,}" + (f"（列出 {listed:,} 条 / {listed:,} are listed）" if listed < total else ""),
        ),
        ("台账 ledger", f"#{p['ledger']['seq']} {p['ledger']['sha256'][:16]}"),
    ]


def next_steps(receipt: Receipt) -> list[tuple[str, str]]:
    """What to do now, Chinese and English."""
    p = receipt.payload
    revision = p["revision"] + 1
    if p["outcome"] == "refused":
        return [
            (
                f"整次报送没有受理，什么也没有改变。按“错误”页逐项更正，以修订号 {revision} 重报，类型仍为 {p['kind']}。",
                f"Nothing was taken, nothing changed. Correct what the sheet of errors lists and send revision {revision}, "
                f"kind {p['kind']} as before.",
            ),
            (
                "重报前先在本机核对：auditlake check 报送目录",
                "Check it on your own computer before you send it again: auditlake check FOLDER",
            ),
        ]
    if p["outcome"] == "noted":
        return [("没有新的受理；按下面的说明处理。", "Nothing new was taken; do as it says below.")]
    if p["rows_rejected"]:
        return [
            (
                f"已受理，但有 {p['rows_rejected']:,} 行未入库。更正后以 correction、修订号 {revision} 重报。",
                f"Taken, but {p['rows_rejected']:,} rows were left out. Correct them and send a correction, revision "
                f"{revision}.",
            )
        ]
    if receipt.problems:
        return [
            ("已受理。提醒不影响受理，请逐项核实。", "Taken. Warnings do not stand in the way; please look at each.")
        ]
    return [("已受理，无须处理。", "Taken; there is nothing to do.")]


def counted(receipt: Receipt) -> list[Counted]:
    """Every rule that found something, what refuses first; the counts are those of all problems, listed or not."""
    first: dict[str, Problem] = {}
    listed: dict[str, int] = {}
    for problem in receipt.problems:
        first.setdefault(problem.rule, problem)
        # one entry may stand for many rows, as an unmapped code does
        listed[problem.rule] = listed.get(problem.rule, 0) + problem.count
    rows = []
    for rule, count in receipt.payload["problem_counts"].items():
        problem = first.get(rule, Problem(rule, severity="row"))
        words = told(problem, receipt.payload["org"])
        rows.append(
            Counted(rule, count, min(listed.get(rule, 0), count), problem.severity, words["todo_zh"], words["todo_en"])
        )
    return sorted(rows, key=lambda one: (SEVERITIES.index(one.severity), -one.count, one.rule))


def lines(receipt: Receipt, *, owner: bool = True) -> list[Line]:
    """One line per listed problem. Without ``owner`` identifying values and the submitter's keys are left out."""
    payload = receipt.payload
    dialect = _dialect(payload)
    tables = tables_of(payload["kind"], dialect)
    sheets = {entry["file"]: entry.get("sheet") or "" for entry in payload["tables"]}
    return [_line(problem, payload["org"], dialect, tables, sheets, owner) for problem in receipt.problems]


def _line(
    problem: Problem, org: str, dialect: Dialect | None, tables: dict[str, Table], sheets: dict[str, str], owner: bool
) -> Line:
    if not owner and problem.identifying and problem.found:
        problem = Problem(**{**problem.__dict__, "found": "***"})
    words = told(problem, org)
    table = tables.get(problem.table)
    names = {column.name: column.name_zh for column in table.columns} if table else {}
    return Line(
        problem.severity,
        problem.file or problem.table,
        sheets.get(problem.file, ""),
        problem.row,
        problem.column,
        " ".join(filter(None, (names.get(name.strip(), "") for name in problem.column.split(",")))),
        problem.rule,
        problem.found,
        " / ".join(dict.fromkeys(filter(None, (problem.expected, problem.expected_en)))),
        words["message_zh"],
        words["message_en"],
        words["todo_zh"],
        words["todo_en"],
        problem.keys if owner else "",
        guide(problem, dialect, names),
        problem.count,
    )


def guide(problem: Problem, dialect: Dialect | None, columns: dict[str, str]) -> str:
    """Address of the dictionary's page on the column, the table or the rule."""
    if columns and dialect:
        at = f"#{quote(problem.column)}" if problem.column in columns else ""
        page = f"dialects/{dialect.name}/{quote(problem.table)}.html{at}"
    else:
        page = f"{_RULES_PAGE}.html#{problem.rule}"
    base = get_settings().guide_url
    return f"{base.rstrip('/')}/{page}" if base else page


def _dialect(payload: dict[str, Any]) -> Dialect | None:
    """The dialect by which the files were judged; ``None`` for answers and for what was not understood."""
    try:
        return (
            dialect_of(payload["dialect"], payload["standard"])
            if payload["kind"] not in ("answer", "signoff")
            else None
        )
    except KeyError:
        return None


#: what nobody sees in a cell that looks right, what turns the text round, and what no XML can hold, written out
UNSEEN = str.maketrans(
    {
        number: f"⟨U+{number:04X}⟩"
        for number in (0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xFFFE, 0xFFFF, 0x200E, 0x200F, 0x061C,
                       *range(0x202A, 0x202F), *range(0x2066, 0x206A))
    }
)  # fmt: skip


def safe(text: str) -> str:
    """Text that no spreadsheet takes for a formula, also after being saved as CSV; control characters shown."""
    shown = "".join(c if c >= " " or c in "\n\t" else "�" for c in text.translate(UNSEEN))[:32000]
    return "'" + shown if shown.lstrip(" ")[:1] in _FORMULA and len(shown) > 1 else shown

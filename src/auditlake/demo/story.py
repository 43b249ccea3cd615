"""One story, told with what the platform itself says: from a clerk's line to the mart."""

from __future__ import annotations

from collections.abc import Iterator

from auditlake.demo.truth import Case, Truth
from auditlake.doubts.hits import hits
from auditlake.publish.snapshot import snapshot
from auditlake.store.client import Store
from auditlake.trace import trace


def chosen(truth: Truth) -> Case:
    """The planted case that the demo tells."""
    return next(case for case in truth.cases() if case.id == truth.data["story"]["case"])


def tell(truth: Truth) -> Iterator[str]:
    """Lines of the story of a dead pensioner's payment; every value is read back from the running platform."""
    case = chosen(truth)
    store = Store.for_hub(case.hub)
    hit = next(h for h in hits(store) if h["check_code"] == case.check and h["subject_key"] == case.key)
    found = trace(case.hub, hit["doubt_id"])
    yield f"{case.raw['story_zh']}"
    yield f"{case.raw['story_en']}"
    yield ""
    yield "1. 报送的行 / The submitted rows (raw bytes, addressed by their hash)"
    for row in found.rows[:4]:
        yield f"   {row.submission}  {row.file}  第 {row.line} 行 / line {row.line}   sha256 {row.sha256[:12]}…"
        shown = list(row.values.items())[:9]
        yield "      " + "  ".join(f"{name}={value}" for name, value in shown if value)
    yield "2. 检查命中 / The hits"
    for one in found.hits:
        what = f"{one['rows_found']} rows, amount {one['amount']}"
        yield f"   {one['check_code']} {one['period']}: {what}, build {one['build']}"
    state = found.state or {}
    yield f"3. 疑点与答复 / The doubt and its answer: {found.doubt_id}"
    yield f"   owner {hit['agency_code']}  opened {state.get('opened_on')}  sent {state.get('sent_on')}"
    answered, result = state.get("answered_on") or "-", state.get("result") or "-"
    yield f"   answered {answered}  result {result}  state {state.get('state')}"
    yield "4. 集市 / The mart doubt_list"
    for line in snapshot(case.hub)["doubt_list"]:
        if line["doubt_id"] == found.doubt_id:
            names = ("check_zh", "check_en", "state", "result", "amount")
            yield "   " + "  ".join(f"{name}={line[name]}" for name in names)

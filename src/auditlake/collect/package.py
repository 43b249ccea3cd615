"""A city's package: its own submission and those of its counties by reference; drafted, signed, or parts returned.

Made anew from the receipts whenever what it refers to changes: nothing of the counties is copied or opened to the city
but the numbers of their submissions, receipts and manifests.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any

from auditlake.collect import signoff
from auditlake.collect.receipts import DATA_KINDS, Book
from auditlake.collect.take import at_once
from auditlake.hashing import canonical, sha256
from auditlake.ledger.envelope import Event
from auditlake.months import is_month
from auditlake.standard.reference import orgs
from auditlake.store.client import Store

KIND = "package"
WORDS = {
    "in": ("已受理", "in"),
    "signed": ("已签批", "signed"),
    "unsigned": ("待签批", "waits for the signature"),
    "returned": ("已退回，待更正", "returned, a correction is awaited"),
    "refused": ("未通过核对", "refused at the door"),
    "missing": ("未报", "missing"),
}
Files = dict[str, bytes]


def draft(store: Store, book: Book) -> list[Event]:
    """Events of every package that changed since it was last drafted; their files are written before.

    ``drafted`` names who is in, late, refused, missing; ``signed`` follows when nobody is missing and the city has
    accepted everyone (or nobody demands that it does); ``returned`` goes to each org that has to correct.
    """
    events: list[Event] = []
    files: Files = {}
    for city, below in signoff.cities(store.hub).items():
        periods = {r["period"] for org in (city, *below) for r in book.of_org(org) if r["kind"] in DATA_KINDS}
        for period in sorted(filter(is_month, periods)):  # a refused delivery may lie under any name
            content = describe(book, city, period)
            digest = sha256(canonical(content))
            if book.packages.get(content["package"]) != digest:
                own = dict(_files(content))
                files |= own
                events += _events(content, digest, own)
                events += _returned(store.hub, book, content, files)
    at_once(lambda item: store.put_bytes(*item), sorted(files.items()))
    return events


def describe(book: Book, city: str, period: str) -> dict[str, Any]:
    """The package as it stands: every member with its status and, when it counts, what to look it up by."""
    demanded = signoff.demanded(city, period)
    members = [_member(book, org, period) for org in (city, *signoff.cities(orgs()[city].hub)[city])]
    whole = all(member["status"] in ("in", "signed") and not member["to_sign"] for member in members)
    return {
        "package": f"{city}.{period}",
        "city": city,
        "hub": orgs()[city].hub,
        "period": period,
        "signature_demanded": demanded,
        "state": "signed" if whole else "open",
        "members": members,
    }


def _member(book: Book, org: str, period: str) -> dict[str, Any]:
    latest, counts = book.latest(org, period), book.newest_of(org, period)
    decision = book.decision(latest["submission"]) if latest else None
    open_ = latest and not decision and signoff.needs_signature(org, period)
    if counts:
        status = "signed" if book.decision(counts["submission"]) == signoff.ACCEPT else "in"
    elif latest:
        status = "returned" if decision == signoff.RETURN else "unsigned"
    else:
        refused = any(r["period"] == period and r["outcome"] == "refused" for r in book.of_org(org))
        status = "refused" if refused else "missing"
    shown = counts or {}
    return {
        "org": org,
        "name_zh": orgs()[org].name_zh,
        "name_en": orgs()[org].name_en,
        "status": status,
        "submission": shown.get("submission"),
        "receipt": shown.get("id"),
        "manifest_sha256": shown.get("manifest_sha256"),
        "days_late": _days_late(book, org, period),
        "to_sign": latest["submission"] if latest and open_ else None,
        "returned": latest["submission"] if latest and decision == signoff.RETURN else None,
        "reason": book.reason(latest["submission"]) if latest and decision == signoff.RETURN else None,
    }


def _days_late(book: Book, org: str, period: str) -> int:
    """Days late of the first submission that the door accepted; a correction is not late."""
    return max((int(r["days_late"]) for r in book.of_org(org) if r["period"] == period and r["outcome"] == "accepted"),
               default=0)  # fmt: skip


def _files(content: dict[str, Any]) -> Iterator[tuple[str, bytes]]:
    folder = f"orgs/{content['city']}/out/packages/{content['period']}/"
    yield folder + "package.json", canonical(content)
    yield folder + "README.txt", _readme(content).encode("utf-8-sig")
    if content["signature_demanded"]:
        waiting = [member["to_sign"] for member in content["members"] if member["to_sign"]]
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\r\n")
        writer.writerows([signoff.SIGNOFF.column_names, *([submission, "", ""] for submission in waiting)])
        yield folder + signoff.FILE, text.getvalue().encode("utf-8-sig")


def _readme(content: dict[str, Any]) -> str:
    lines = [f"{content['package']}  {'已签批 signed' if content['state'] == 'signed' else '未齐 open'}", ""]
    for member in content["members"]:
        zh, en = WORDS[member["status"]]
        late = f"，迟 {member['days_late']} 天 / {member['days_late']} days late" if member["days_late"] else ""
        lines.append(f"{member['org']} {member['name_zh']}: {zh} / {en}{late}  {member['submission'] or ''}".rstrip())
    if content["signature_demanded"]:
        lines += [
            "",
            "本期须由贵单位签批：在 signoff.csv 中对每个报送填写 accept（同意）或 return（退回并写明原因），"
            "以类型 signoff 报送。",
            "This period needs your signature: in signoff.csv write accept, or return with the reason, for every "
            "submission and send it as kind `signoff`.",
        ]
    return "\r\n".join(lines) + "\r\n"


def _events(content: dict[str, Any], digest: str, files: Files) -> Iterator[Event]:
    keep = ("org", "status", "submission", "receipt", "manifest_sha256", "days_late")
    payload = {name: content[name] for name in ("city", "period", "state", "signature_demanded")} | {
        "digest": digest,
        "members": [{name: member[name] for name in keep} for member in content["members"]],
    }
    hashes = {key: sha256(data) for key, data in files.items()}
    yield _event(content, "drafted", payload | {"out_sha256": hashes}, (content["city"],), tuple(hashes.values()))
    if content["state"] == "signed":
        by = content["city"] if content["signature_demanded"] else f"{content['hub']}-audit"
        yield _event(content, "signed", {"period": content["period"], "digest": digest, "by": by}, (content["city"],))


def _returned(hub: str, book: Book, content: dict[str, Any], files: Files) -> Iterator[Event]:
    """Tell each org once, in its own outbox, what came back and why."""
    for member in content["members"]:
        submission = member["returned"]
        if submission is None or submission in book.returned:
            continue
        org, city = orgs()[member["org"]], orgs()[content["city"]]
        body = {
            "submission": submission,
            "period": content["period"],
            "returned_by": city.id,
            "reason": member["reason"],
            "message_zh": f"{org.name_zh}：{city.name_zh}退回报送 {submission}，原因：{member['reason']}。"
            "该报送不再计入；请按下一修订号以 correction 报送更正。",
            "message_en": f"{org.name_en}: the {city.name_en} returned {submission}: {member['reason']}. It does not "
            "count any more; send a correction as the next revision.",
        }
        key = f"orgs/{org.id}/out/returned/{submission}.json"
        files[key] = canonical(body)
        payload = {"period": content["period"], "submission": submission, "reason": member["reason"]}
        payload |= {"out_sha256": {key: sha256(files[key])}}
        yield _event(content, "returned", payload, (org.id,), (sha256(files[key]),))


def _event(
    content: dict[str, Any],
    event: str,
    payload: dict[str, Any],
    recipients: tuple[str, ...],
    attachments: tuple[str, ...] = (),
) -> Event:
    actor = content["city"] if event == "returned" else f"{content['hub']}-audit"
    return Event(
        KIND,
        content["package"],
        event,
        payload=payload,
        actor_org=actor,
        recipients=recipients,
        attachments=attachments,
        payload_schema="package/1",
    )

"""What lies behind a cell and a name: a receipt in plain words, a report card over the periods."""

from __future__ import annotations

from typing import Any

from auditlake.board.cards import card
from auditlake.board.html import badge, link, page, query, table, text
from auditlake.board.matrix import Line, Matrix
from auditlake.board.words import say

Receipt = dict[str, Any]


def receipt_page(lang: str, base: str, matrix: Matrix, receipt: Receipt) -> str:
    """A receipt without identifying values, as the ledger keeps it."""
    org, period = str(receipt["org"]), str(receipt["period"])
    fact = matrix.fact(org, period)
    name = Line(org, 0, True).name(lang)
    late = say("in_time", lang)
    if receipt["days_late"]:
        same = fact is not None and fact["receipt"] == receipt["id"]
        days = fact["workdays_late"] if same and fact else "–"
        late = say("days_late", lang, n=receipt["days_late"], w=days)
    facts = [
        (say("org", lang), f"{text(name)} <small>{text(org)}</small>"),
        (say("period", lang), text(period)),
        (say("submission", lang), text(receipt["submission"])),
        (say("outcome", lang), text(say(receipt["outcome"], lang))),
        (say("state", lang), badge(fact["state"], lang) if fact else ""),
        (say("received", lang), text(str(receipt["received_at"])[:16].replace("T", " "))),
        (say("due", lang), text(receipt["due"])),
        (say("late", lang), text(late)),
        (say("missing_tables", lang), text(" ".join(receipt["tables_missing"]) or "–")),
        ("sha256", f"<code>{text(receipt['manifest_sha256'])}</code>"),
    ]
    if fact and fact["reason"]:
        facts.append((say("reason", lang), text(fact["reason"])))
    body = (
        f"<main>{_way(lang, base, matrix, org)}{_list(facts)}{_tables(lang, receipt)}{_problems(lang, receipt)}</main>"
    )
    title = f"{say('receipt', lang)} {receipt['id']}"
    here = f"{base}receipt/{matrix.hub}/{org}/{receipt['id']}"
    return page(lang, base, title, body, here + _other(lang))


def card_page(lang: str, base: str, matrix: Matrix, key: str) -> str:
    """History of an org, or of all orgs of a division."""
    members = matrix.members(key)
    heads = ("period", "owed", "came", "refusals", "late_orgs", "most_late", "revisions", "missing_tables", "rows",
             "rejected_share", "vanished", "opening", "complete", "continuous", "on_time")  # fmt: skip
    rows = []
    for one in card(matrix.facts, members):
        rejected = one["rows_rejected"] / (one["rows"] or 1)
        late = say("days_late", lang, n=one["most_late"], w=one["most_late_workdays"]) if one["most_late"] else "–"
        words = [f"{one[name]}/{one['owed']}" for name in ("complete", "continuous", "on_time")]
        shown = [one["period"], one["owed"], one["came"], one["refusals"], one["late_orgs"], late, one["revisions"],
                 one["tables_missing"], f"{one['rows']:,}", f"{rejected:.2%}", one["vanished"], one["opening_differs"],
                 *words]  # fmt: skip
        rows.append([text(value) for value in shown])
    name = Line(key, 0, members == [key]).name(lang)
    head = [text(say(word, lang)) for word in heads]
    body = f"<main>{_way(lang, base, matrix)}{table(head, rows, set(range(1, len(head))))}</main>"
    return page(lang, base, f"{say('card', lang)} · {name}", body, f"{base}card/{matrix.hub}/{key}{_other(lang)}")


def message_page(lang: str, base: str, words: str) -> str:
    """A page that only says something."""
    return page(lang, base, say("title", lang), f"<main><p>{text(say(words, lang))}</p></main>", base + _other(lang))


def _other(lang: str) -> str:
    return query(lang="en" if lang == "zh" else "zh")


def _way(lang: str, base: str, matrix: Matrix, org: str = "") -> str:
    """Links back to the board and to the org's card."""
    links = [link(base + query(lang=lang, hub=matrix.hub), "← " + say("back", lang))]
    if org:
        links.append(link(f"{base}card/{matrix.hub}/{org}{query(lang=lang)}", say("card", lang)))
    return f'<nav class="way">{" ".join(links)}</nav>'


def _list(facts: list[tuple[str, str]]) -> str:
    return '<dl class="facts">' + "".join(f"<dt>{text(name)}</dt><dd>{value}</dd>" for name, value in facts) + "</dl>"


def _tables(lang: str, receipt: Receipt) -> str:
    names = ("table", "file", "declared", "loaded", "rejected", "control", "vanished", "opening")
    rows = [
        [text(value) for value in (
            entry["table"], entry["file"], entry["rows_declared"], entry["rows_loaded"], entry["rows_rejected"],
            f"{entry.get('control_declared') or '–'} / {entry.get('control_loaded') or '–'}",
            entry.get("vanished"), entry.get("opening_differs"))]
        for entry in receipt["tables"]
    ]  # fmt: skip
    return f"<h2>{text(say('tables', lang))}</h2>" + table(
        [text(say(n, lang)) for n in names], rows, {2, 3, 4, 5, 6, 7}
    )


def _problems(lang: str, receipt: Receipt) -> str:
    title = f"<h2>{text(say('problems', lang))}</h2>"
    if not receipt["problems"]:
        return f"{title}<p>{text(say('no_problems', lang))}</p>"
    counted = say("listed", lang, n=receipt["problems_total"], shown=receipt["problems_listed"])
    names = ("rule", "file", "table", "row", "column", "found", "expected", "message")
    rows = [
        [
            text(problem.get(key))
            for key in ("rule", "file", "table", "row", "column", "found", "expected", f"message_{lang}")
        ]
        for problem in receipt["problems"]
    ]
    return f"{title}<p>{text(counted)}</p>" + table([text(say(n, lang)) for n in names], rows, {3})

"""The error report as one self-contained page, Chinese and English."""

from __future__ import annotations

from functools import cache
from urllib.parse import unquote

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from auditlake.collect.receipt import Receipt
from auditlake.collect.report import EFFECTS, OUTCOMES, UNSEEN, counted, facts, lines, next_steps


def page(receipt: Receipt, *, owner: bool = True) -> bytes:
    """The page; everything from the org is escaped, and nothing is loaded from anywhere."""
    made = lines(receipt, owner=owner)
    text = _template().render(
        receipt=receipt.payload,
        facts=facts(receipt),
        steps=next_steps(receipt),
        counted=counted(receipt),
        effects=EFFECTS,
        parts=[
            ("错误 Errors", "errors", [line for line in made if not line.warns]),
            ("提醒 Warnings", "warnings", [line for line in made if line.warns]),
        ],
        outcome=OUTCOMES[receipt.payload["outcome"]],
    )
    return text.translate(UNSEEN).encode("utf-8")


@cache
def _template() -> Template:
    loader = PackageLoader("auditlake.collect", "templates")
    made = Environment(loader=loader, autoescape=True, undefined=StrictUndefined)
    made.filters["unquote"] = unquote  # an address as a reader knows its words, not as a link carries them
    return made.get_template("receipt.html.j2")

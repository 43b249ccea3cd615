"""The whole site: front page, dictionary, checks."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from auditlake.site.checks import check_pages
from auditlake.site.dictionary import dictionary
from auditlake.site.pages import Page, write_site

KINDS = {
    "table": ("标准表", "Tables of the standard"),
    "check": ("审计模型", "Checks"),
    "dialect": ("方言", "Dialects"),
    "codes": ("代码表", "Code lists"),
    "parameters": ("参数", "Parameters"),
}


def build_site(out: Path) -> list[str]:
    """Build everything into ``out`` (see ``write_site``); returns the paths written."""
    pages = [*dictionary(), *check_pages()]
    order = list(KINDS)
    pages.sort(key=lambda page: order.index(page.kind))
    groups = [(KINDS[kind], list(found)) for kind, found in groupby(pages, key=lambda page: page.kind)]
    front = Page("index.html", "index.html", "数据字典与审计模型", "Data dictionary and checks", "front",
                 {"groups": groups})  # fmt: skip
    return write_site([front, *pages], out)

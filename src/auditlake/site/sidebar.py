"""The left column of a page: what stands beside it in its section.

The theme can draw it from the whole tree of pages, which for hundreds of pages takes most of the build; this one
knows only the page's own neighbours.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

from auditlake.site.pages import Page

FILE = "sidebar.json"
TEMPLATE = "neighbours.html"


def write(pages: Sequence[Page], folder: Path) -> None:
    """Note for the extension what every page is called and what lies below it."""
    titles = {page.path: page.short for page in pages}
    below = {page.path: [path for _, path in page.children] for page in pages if page.children and page.path != "index"}
    (folder / FILE).write_text(json.dumps({"titles": titles, "below": below}, ensure_ascii=False), encoding="utf-8")
    (folder / "_templates").mkdir()
    (folder / "_templates" / TEMPLATE).write_text("{{ neighbours }}\n", encoding="utf-8")


class _Neighbours:
    """Answers Sphinx's question for every page's context."""

    def __init__(self, folder: Path) -> None:
        noted = json.loads((folder / FILE).read_text(encoding="utf-8"))
        self.titles: dict[str, str] = noted["titles"]
        self.below: dict[str, list[str]] = noted["below"]
        self.above = {child: parent for parent, children in self.below.items() for child in children}

    def html(self, path: str) -> str:
        """The page's children where it has some, else its siblings, under what lies above."""
        head = path if path in self.below else self.above.get(path, "")
        chain = [head] if head else []
        while chain and chain[0] in self.above:
            chain.insert(0, self.above[chain[0]])
        root = "../" * path.count("/")
        lines = [self._link(one, path, root, "up") for one in chain]
        lines += [self._link(one, path, root, "") for one in self.below.get(head, [])]
        return f'<nav class="bd-links neighbours"><ul class="nav bd-sidenav">{"".join(lines)}</ul></nav>'

    def _link(self, to: str, path: str, root: str, kind: str) -> str:
        classes = " ".join(word for word in (kind, "current active" if to == path else "") if word)
        title = escape(self.titles[to])
        return f'<li class="{classes}"><a href="{root}{to}.html" title="{title}">{title}</a></li>'


def setup(app: Sphinx) -> dict[str, Any]:
    """Entry point of the Sphinx extension."""
    kept = _Neighbours(Path(app.srcdir))

    def add(_app: Sphinx, name: str, _template: str, context: dict[str, Any], _doctree: Any) -> None:
        context["neighbours"] = kept.html(name)

    app.connect("html-page-context", add)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

"""What a page is, and how it becomes a source file of the site generator: bilingual title, sections, HTML tables."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from auditlake.site import words

TEMPLATES = Path(__file__).parent / "templates"
_SECTION = re.compile(r"<h2>(.*?)</h2>", re.DOTALL)
# the search index reads the text between tags, and two cells are two words
_ENDS = re.compile(r"(</(?:td|th|li|dt|dd|a)>|<br>|</(?:small|code|span)>(?=<(?!/)))")
_SPECIAL = re.compile(r"([\\*|`<>])")


@dataclass(frozen=True)
class Page:
    """``path`` relative to the site, without suffix; ``children`` are (short title, path) of what lies below it."""

    path: str
    zh: str
    en: str
    template: str
    content: dict[str, Any] = field(default_factory=dict)
    children: tuple[tuple[str, str], ...] = ()
    code: str = ""

    @property
    def title(self) -> str:
        """Code, Chinese and English name."""
        return " ".join(part for part in (self.code, self.zh, self.en) if part)

    @property
    def short(self) -> str:
        """What the navigation shows."""
        return f"{self.code} {self.zh}" if self.code else f"{self.zh} {self.en}"

    @property
    def root(self) -> str:
        """The site's top, seen from the page."""
        return "../" * self.path.count("/")


def listed(pages: Iterable[Page]) -> tuple[tuple[str, str], ...]:
    """Pages as children of another."""
    return tuple((page.short, page.path) for page in pages)


def source(page: Page) -> str:
    """The page as reStructuredText: its sections, with the HTML between them as it is."""
    template = _environment().get_template(page.template)
    html = _ENDS.sub(r"\1 ", template.render(**page.content, page=page, root=page.root))
    first, *rest = _SECTION.split(html)
    text = [_head(page.title, "="), _raw(first)]
    for title, body in zip(rest[::2], rest[1::2], strict=True):
        text += [_head(" ".join(title.split()), "-"), _raw(body)]
    if page.children:
        entries = "".join(f"   {_escaped(short)} </{path}>\n" for short, path in page.children)
        text.append(f".. toctree::\n   :hidden:\n\n{entries}")
    return "\n".join(text)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip
    environment.globals |= words.HELPERS
    environment.filters |= words.FILTERS
    return environment


def _head(title: str, under: str) -> str:
    text = _escaped(title)
    # a Chinese character is two columns wide
    return f"{text}\n{under * len(text) * 2}\n"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def _raw(html: str) -> str:
    kept = "\n".join(line for line in html.splitlines() if line.strip())
    return f".. raw:: html\n\n{textwrap.indent(kept, '   ')}\n" if kept else ""

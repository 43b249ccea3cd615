"""The frame of every page of the board, and how values get into it: escaped, all of them."""

from __future__ import annotations

import html
from urllib.parse import urlencode

from auditlake.board.words import STATES, say, state_word


def text(value: object) -> str:
    """A value as text of a page or of an attribute; nothing for ``None``."""
    return "" if value is None else html.escape(str(value))


def link(address: str, words: str, **attributes: str) -> str:
    """A link; ``address`` and words are escaped here."""
    more = "".join(f' {name.rstrip("_").replace("_", "-")}="{text(value)}"' for name, value in attributes.items())
    return f'<a href="{text(address)}"{more}>{text(words)}</a>'


def query(**values: object) -> str:
    """``?name=value`` of what is set."""
    return "?" + urlencode({name: str(value) for name, value in values.items() if value not in (None, "")})


def badge(state: str, lang: str) -> str:
    """A state as symbol and word."""
    return f'<span class="badge s-{state}"><i aria-hidden="true">{STATES[state].symbol}</i>{text(state_word(state, lang))}</span>'


def table(head: list[str], rows: list[list[str]], numbers: set[int] | None = None) -> str:
    """A plain table; head and cells are escaped already."""
    right = numbers or set()

    def cells(tag: str, row: list[str]) -> str:
        return "".join(f"<{tag}{' class=n' if n in right else ''}>{one}</{tag}>" for n, one in enumerate(row))

    body = "".join(f"<tr>{cells('td', row)}</tr>" for row in rows)
    return f'<div class="scroll"><table class="plain"><thead><tr>{cells("th", head)}</tr></thead><tbody>{body}</tbody></table></div>'


def page(lang: str, base: str, title: str, body: str, other: str) -> str:
    """A whole page; ``other`` is the address of the same page in the other language."""
    switch = link(other, "English" if lang == "zh" else "中文", lang="en" if lang == "zh" else "zh-CN", class_="lang")
    return (
        f'<!doctype html><html lang="{"zh-CN" if lang == "zh" else "en"}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<title>{text(title)}</title><link rel="stylesheet" href="{text(base)}assets/board.css">'
        f'<script src="{text(base)}assets/board.js" defer></script></head>'
        f"<body><header><h1>{text(title)}</h1>{switch}</header>{body}</body></html>"
    )


def legend(lang: str) -> str:
    """All states with colour, symbol and word."""
    items = "".join(f"<li>{badge(state, lang)}</li>" for state in STATES)
    return f'<section class="legend" aria-label="{text(say("legend", lang))}"><ul>{items}</ul></section>'

"""The matrix as a page: divisions and orgs down, periods across, a cell a state; a click opens the receipt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import quote

from auditlake.board.html import legend, link, page, query, text
from auditlake.board.matrix import Line, Matrix, Opened
from auditlake.board.words import STATES, say, state_word
from auditlake.standard.calendar import workdays_between

#: smaller hubs show their cities from the start
SMALL = 80


@dataclass(frozen=True)
class View:
    """What the reader asked for. ``hub`` blank: all hosted here; ``opened`` blank: what suits the size, ``-`` none."""

    lang: str = "zh"
    hub: str = ""
    until: str = ""
    periods: int = 12
    only: bool = False
    opened: str = ""

    def address(self, **changes: object) -> str:
        """Address of the page with some of it changed."""
        to = replace(self, **changes)  # type: ignore[arg-type]
        return query(
            lang=to.lang,
            hub=to.hub,
            until=to.until,
            periods=to.periods if to.periods != 12 else None,
            only=1 if to.only else None,
            open=to.opened,
        )

    def open_in(self, matrices: list[Matrix]) -> Opened:
        """Divisions that show what is below."""
        if self.opened:
            return Opened.of(self.opened)
        small = [m for m in matrices if len(m.orgs_here) <= SMALL]
        return Opened(frozenset(m.hub for m in matrices) | {one for m in small for one in m.below.get(m.hub, ())})


def board_page(view: View, hubs: dict[str, tuple[str, str]], matrices: list[tuple[Matrix, str]], base: str) -> str:
    """The page; ``hubs``: code -> names of those hosted here; ``matrices``: those shown, each with its ``as_of``."""
    lang = view.lang
    parts = [_filters(view, hubs, sorted({p for m, _ in matrices for p in m.periods}, reverse=True)), legend(lang)]
    opened = view.open_in([matrix for matrix, _ in matrices])
    parts += [_hub(view, matrix, as_of, hubs[matrix.hub], opened, base) for matrix, as_of in matrices]
    other = view.address(lang="en" if lang == "zh" else "zh")
    return page(lang, base, say("title", lang), f"<main>{''.join(parts)}</main>", base + other)


def _filters(view: View, hubs: dict[str, tuple[str, str]], periods: list[str]) -> str:
    lang = view.lang

    def select(name: str, label: str, options: list[tuple[str, str]], chosen: str) -> str:
        inside = "".join(
            f'<option value="{text(value)}"{" selected" if value == chosen else ""}>{text(words)}</option>'
            for value, words in options
        )
        return f'<label>{text(label)} <select name="{name}">{inside}</select></label>'

    named = [(code, names[0] if lang == "zh" else names[1]) for code, names in hubs.items()]
    return (
        f'<form method="get" class="filters"><input type="hidden" name="lang" value="{lang}">'
        + select("hub", say("hub", lang), [("", say("all_hubs", lang)), *named], view.hub)
        + select("until", say("until", lang), [(p, p) for p in periods], view.until)
        + select("periods", say("periods", lang), [(str(n), str(n)) for n in (6, 12, 24)], str(view.periods))
        + f'<label><input type="checkbox" name="only" value="1"{" checked" if view.only else ""}> '
        + f"{text(say('only', lang))}</label><button>{text(say('show', lang))}</button>"
        + link(view.address(opened="*"), say("open_all", lang))
        + link(view.address(opened="-"), say("close_all", lang))
        + "</form>"
    )


def _hub(view: View, matrix: Matrix, as_of: str, names: tuple[str, str], opened: Opened, base: str) -> str:
    lang = view.lang
    title = f"<h2>{text(names[0] if lang == 'zh' else names[1])} <small>{text(matrix.hub)}</small></h2>"
    shown = [p for p in matrix.periods if not view.until or p <= view.until][: view.periods]
    if not shown:
        return f"<section>{title}<p>{text(say('empty', lang))}</p></section>"
    shown.reverse()
    lines = matrix.lines(opened, shown[-1] if view.only else "")
    head = "".join(f'<th scope="col">{text(p)}{_due(matrix, p, lang)}</th>' for p in shown)
    body = "".join(_line(view, matrix, line, shown, opened, base) for line in lines)
    return (
        f'<section>{title}<p class="asof">{text(say("as_of", lang))} {text(as_of[:16].replace("T", " "))}</p>'
        f'<div class="scroll"><table class="matrix"><thead><tr><th scope="col">{text(say("place", lang))}</th>{head}</tr>'
        f"</thead><tbody>{body}</tbody></table></div></section>"
    )


def _due(matrix: Matrix, period: str, lang: str) -> str:
    due = matrix.due[period]
    left = workdays_between(matrix.today, due)
    if matrix.today > due:
        words = say("closed", lang)
    else:
        words = say("days_left", lang, n=left) if left else say("due_today", lang)
    came, owed = matrix.tally(matrix.hub, period)
    lines = (f"{say('due', lang)} {due:%m-%d}", words, say("in", lang, n=came, of=owed))
    return "".join(f"<small>{text(line)}</small>" for line in lines)


def _line(view: View, matrix: Matrix, line: Line, periods: list[str], opened: Opened, base: str) -> str:
    cells = (
        _org_cells(view, matrix, line, periods, base) if line.is_org else _division_cells(view, matrix, line, periods)
    )
    kind = f"d{min(line.depth, 5)}" + ("" if line.is_org else " division")
    name = link(f"{base}card/{matrix.hub}/{quote(line.key)}{query(lang=view.lang)}", line.name(view.lang))
    if line.has_below:
        name = _toggle(view, line, opened) + name
    return f'<tr class="{kind}"><th scope="row">{name}</th>{"".join(cells)}</tr>'


def _toggle(view: View, line: Line, opened: Opened) -> str:
    is_open = line.key in opened
    return link(
        view.address(opened=opened.toggled(line.key)) + f"#{line.key}",
        "▾" if is_open else "▸",
        class_="toggle",
        id=line.key,
        aria_expanded=str(is_open).lower(),
        aria_label=line.name(view.lang),
    )


def _division_cells(view: View, matrix: Matrix, line: Line, periods: list[str]) -> Iterator[str]:
    for period in periods:
        worst = matrix.worst(line.key, period)
        if worst is None:
            yield "<td></td>"
            continue
        came, owed = matrix.tally(line.key, period)
        yield (
            f'<td class="s-{worst}"><i role="img" aria-label="{text(f"{period}: {state_word(worst, view.lang)}")}">'
            f"{STATES[worst].symbol}</i> {came}/{owed}</td>"
        )


def _org_cells(view: View, matrix: Matrix, line: Line, periods: list[str], base: str) -> Iterator[str]:
    """Short on purpose: with everything open these are most of the page."""
    end = query(lang=view.lang)
    for period in periods:
        state = matrix.states.get((line.key, period))
        if state is None:
            yield "<td></td>"
            continue
        symbol, told = STATES[state].symbol, text(f"{period}: {state_word(state, view.lang)}")
        receipt = matrix.receipts[matrix.at[line.key, period]]
        if receipt is None:
            yield f'<td class="s-{state}"><i role="img" aria-label="{told}">{symbol}</i></td>'
        else:
            address = text(f"{base}receipt/{matrix.hub}/{quote(line.key)}/{quote(receipt)}{end}")
            yield f'<td class="s-{state}"><a href="{address}" aria-label="{told}">{symbol}</a></td>'

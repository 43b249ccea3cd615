"""auditlake board: the submission board and report cards as text."""

from __future__ import annotations

import unicodedata

import click

from auditlake import clock
from auditlake.board import store as boards
from auditlake.board.cards import card
from auditlake.board.matrix import Line, Matrix, Opened
from auditlake.board.words import STATES, say, state_word
from auditlake.hubs import load_hubs
from auditlake.store.client import Store


@click.command()
@click.argument("hub", required=False)
@click.option("--periods", default=12, show_default=True, help="显示几期 / how many periods")
@click.option("--card", "key", help="单位或地区的成绩单 / report card of an org or division")
@click.option("--lang", type=click.Choice(["zh", "en"]), default="zh", show_default=True, help="语言 / language")
def board(hub: str | None, periods: int, key: str | None, lang: str) -> None:
    """报送看板：各单位各期报了没有、何时报的 / Who sent what, when, and what lacks."""
    hubs = load_hubs()
    if hub is not None and hub not in hubs:
        raise click.UsageError(f"没有汇集点 {hub}，有 / no hub {hub}, there are: {', '.join(hubs)}")
    for code in [hub] if hub else hubs:
        facts, at = boards.read(Store.for_hub(code))
        matrix = Matrix(code, facts, clock.today())
        name = hubs[code].name_zh if lang == "zh" else hubs[code].name_en
        click.secho(f"{name} {code}  {say('as_of', lang)} {at['as_of'][:16]}", bold=True)
        if not matrix.periods:
            click.echo(say("empty", lang))
        elif key is None:
            _matrix(matrix, sorted(matrix.periods[:periods]), lang)
        elif matrix.members(key) != [key] or key in matrix.orgs_here:
            _card(matrix, key, lang)
    if key is None:
        click.echo("  ".join(f"{state.symbol} {state_word(code, lang)}" for code, state in STATES.items()))


def _matrix(matrix: Matrix, periods: list[str], lang: str) -> None:
    click.echo(_wide("", 40) + "".join(_wide(period, 9) for period in periods))
    for line in matrix.lines(Opened.of("*")):
        name = "  " * line.depth + line.name(lang)
        click.echo(_wide(name, 40) + "".join(_wide(_cell(matrix, line, period), 9) for period in periods))


def _cell(matrix: Matrix, line: Line, period: str) -> str:
    if line.is_org:
        state = matrix.states.get((line.key, period))
        return STATES[state].symbol if state else ""
    worst = matrix.worst(line.key, period)
    return f"{STATES[worst].symbol} {'/'.join(map(str, matrix.tally(line.key, period)))}" if worst else ""


def _card(matrix: Matrix, key: str, lang: str) -> None:
    names = ("owed", "came", "overdue", "refusals", "late_orgs", "most_late", "most_late_workdays", "revisions",
             "tables_missing", "rows", "rows_rejected", "vanished", "opening_differs", "complete", "continuous",
             "on_time")  # fmt: skip
    for one in card(matrix.facts, matrix.members(key)):
        click.echo(f"{one['period']}  " + "  ".join(f"{name}={one[name]}" for name in names))


def _wide(text: str, width: int) -> str:
    """``text`` padded to ``width`` columns of a terminal, where a Chinese character takes two."""
    taken = sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)
    return text + " " * max(width - taken, 1)

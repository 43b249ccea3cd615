"""The form of what a clerk is told by a rule."""

from __future__ import annotations

from typing import NamedTuple


class Message(NamedTuple):
    """Templates with {found} and {expected}."""

    zh: str
    en: str
    todo_zh: str
    todo_en: str


NEXT_ZH = "更正后按下一修订号重新报送"
NEXT_EN = "correct it and send the next revision"

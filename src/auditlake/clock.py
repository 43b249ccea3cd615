"""The only clock. Business decisions use ``as_of``; the ledger also notes the wall clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

from auditlake.settings import get_settings

CHINA = timezone(timedelta(hours=8), "Asia/Shanghai")


def now() -> datetime:
    """Wall clock, UTC; only for the ledger's ``at`` and for durations."""
    return datetime.now(UTC)


def as_of() -> datetime:
    """Business clock in China time: ``AUDITLAKE_AS_OF``, else the file ``HOME/as_of``, else the wall clock."""
    settings = get_settings()
    text = settings.as_of
    file = settings.home / "as_of"
    if text is None and file.is_file():
        text = file.read_text().strip()
    if not text:
        return now().astimezone(CHINA)
    moment = datetime.fromisoformat(text)
    return moment.astimezone(CHINA) if moment.tzinfo else moment.replace(tzinfo=CHINA)


def set_as_of(moment: datetime) -> None:
    """Write the business clock for every process that shares ``HOME`` (demo and tests)."""
    file = get_settings().home / "as_of"
    file.parent.mkdir(parents=True, exist_ok=True)
    temporary = file.with_suffix(".tmp")
    temporary.write_text(moment.isoformat())
    temporary.replace(file)


def today() -> date:
    """Business date in China."""
    return as_of().date()

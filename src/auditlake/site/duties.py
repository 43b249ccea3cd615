"""Pages of who owes what when, by kind of org."""

from __future__ import annotations

from collections.abc import Iterator

from auditlake.site import words
from auditlake.site.pages import Page, listed
from auditlake.standard.contracts import load_tables
from auditlake.standard.dialects import load_dialect
from auditlake.standard.duties import obligations
from auditlake.standard.reference import Org, org_kinds, orgs


def pages() -> Iterator[Page]:
    """The list of kinds, a page per kind that owes something."""
    kinds = [_kind(kind) for kind in dict.fromkeys(duty.org_kind for duty in obligations())]
    content = {"kinds": kinds}
    yield Page("duties/index", "报送义务", "Duties", "duties.html", content, listed(kinds))
    yield from kinds


def _kind(kind: str) -> Page:
    zh, en = org_kinds()[kind][:2]
    found = [duty for duty in obligations() if duty.org_kind == kind]
    own = [org for org in orgs().values() if org.kind == kind]
    content = {
        "duties": [(duty, load_tables().get(duty.table), _sources(own, duty.table)) for duty in found],
        "orgs": own,
        "kind": org_kinds()[kind],
    }
    return Page(f"duties/{kind}", zh, en, "duty.html", content, (), kind)


def _sources(own: list[Org], table: str) -> list[tuple[str, str]]:
    """Source files by which orgs of a kind bring a table: dialect, source table."""
    spoken = sorted({org.dialect for org in own} & set(words.spoken()))
    return [(name, source.name) for name in spoken if (source := load_dialect(name).source_of(table)) is not None]

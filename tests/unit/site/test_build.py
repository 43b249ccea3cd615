"""Where the site may be written, and that a fault of the generator is one."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditlake.site import build
from auditlake.site.build import MARK, Built, SiteError, build_site
from auditlake.site.pages import Page

_FRONT = Page("index", "字典", "Dictionary", "duties.html", {"kinds": []})


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """A site of one page without workbooks."""
    monkeypatch.setattr(build, "all_pages", lambda: [_FRONT])
    monkeypatch.setattr(build.workbooks, "write_all", lambda site: [])


def test_a_second_build_replaces_the_first_but_never_a_strangers_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def render(_folder: Path, out: Path, _jobs: int) -> None:
        out.mkdir()
        (out / "index.html").write_text("new")

    monkeypatch.setattr(build, "_sphinx", render)
    out = tmp_path / "site"
    assert build_site(out) == Built(1, 0)
    (out / "stale.html").write_text("old")
    assert build_site(out) == Built(1, 0) and not (out / "stale.html").exists()
    (out / MARK).unlink()
    with pytest.raises(FileExistsError, match="holds other files"):
        build_site(out)
    assert (out / "index.html").is_file()


def test_a_warning_of_the_generator_is_a_fault_and_leaves_the_old_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "site"
    out.mkdir()
    (out / MARK).touch()
    (out / "index.html").write_text("old")
    lost = Page("index", "字典", "Dictionary", "duties.html", {"kinds": []}, (("lost", "nowhere"),))
    monkeypatch.setattr(build, "all_pages", lambda: [lost, Page("lost", "无", "lost", "duties.html", {"kinds": []})])
    with pytest.raises(SiteError, match="nowhere"):
        build_site(out, 1)
    assert (out / "index.html").read_text() == "old"

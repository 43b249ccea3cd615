"""The whole site: pages from the standard, built by Sphinx, with the clerk's Excel templates beside them."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from auditlake.site import (
    checks,
    codes,
    dialects,
    duties,
    home,
    parameters,
    rules,
    sidebar,
    tables,
    versions,
    workbooks,
)
from auditlake.site.pages import TEMPLATES, Page, source

#: sections in the order of the navigation; each gives its first page first
SECTIONS = (tables, dialects, codes, duties, rules, parameters, checks, versions)
#: a folder is only emptied when this file says that an earlier build made it
MARK = ".made-by-auditlake-docs"
#: what the generator leaves for itself and no reader needs
_LEFTOVERS = ("objects.inv", ".buildinfo", "_sources", "_static/webpack-macros.html")


@dataclass(frozen=True)
class Built:
    """What stands in the folder now."""

    pages: int
    workbooks: int


class SiteError(RuntimeError):
    """The site generator is absent or refused a page; the message is its own."""


def all_pages() -> list[Page]:
    """Every page, the front page first."""
    sections = [list(section.pages()) for section in SECTIONS]
    return [home.page([pages[0] for pages in sections]), *(page for pages in sections for page in pages)]


def build_site(out: Path, jobs: int = 2) -> Built:
    """Build everything into ``out``; an earlier build there is replaced.

    ``FileExistsError`` when the folder holds anything else, ``SiteError`` when Sphinx is absent or finds a fault.
    """
    _refuse_strangers(out)
    found = all_pages()
    with tempfile.TemporaryDirectory(prefix="auditlake-docs-") as folder:
        source_dir, built = Path(folder) / "source", Path(folder) / "site"
        _write(found, source_dir)
        _sphinx(source_dir, built, jobs)
        made = workbooks.write_all(built)
        (built / MARK).touch()
        shutil.rmtree(out, ignore_errors=True)
        out.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(built, out)
    return Built(len(found), len(made))


def _refuse_strangers(out: Path) -> None:
    if out.is_dir() and any(out.iterdir()) and not (out / MARK).exists():
        raise FileExistsError(f"{out}: 目录中有其他文件，未动 / holds other files, nothing was changed")


def _write(pages: list[Page], folder: Path) -> None:
    """Sources of the site: a file per page, the configuration, the style."""
    for page in pages:
        file = folder / f"{page.path}.rst"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source(page), encoding="utf-8")
    (folder / "conf.py").write_text("from auditlake.site.conf import *\n", encoding="utf-8")
    sidebar.write(pages, folder)
    (folder / "_static").mkdir()
    shutil.copy(TEMPLATES / "style.css", folder / "_static" / "style.css")


def _sphinx(folder: Path, out: Path, jobs: int) -> None:
    """Run Sphinx in a process of its own; a warning is a fault."""
    done = subprocess.run(
        [sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-b", "html", "-j", str(jobs),
         "-d", str(folder.parent / "doctrees"), str(folder), str(out)],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    if done.returncode:
        raise SiteError(f"Sphinx: {done.stderr.strip()[-3000:]}")
    for name in _LEFTOVERS:
        left = out / name
        shutil.rmtree(left) if left.is_dir() else left.unlink(missing_ok=True)

"""A reader at the built dictionary: types words into the search box, and takes the pictures of the documents.

``python -m auditlake.demo.dictionary site docs/pictures`` takes them from a site that ``auditlake docs`` built.
"""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from auditlake.demo.browser import BrowserError, Page, browser

WIDTH, HEIGHT = 1440, 860
#: name, page, words that must be shown
PICTURES = (
    ("dictionary-home", "index.html", ["审计数据标准字典", "By domain"]),
    ("dictionary-table", "tables/ext_death.html", ["ext_death", "death_date", "PEN-01"]),
    ("dictionary-dialect", "dialects/nhsa/index.html", ["nhsa", "Source files"]),
    ("dictionary-codes", "codes/visit_kind.html", ["visit_kind"]),
)
SEARCHED = "死亡"
_RESULTS = """(() => {
  const links = [...document.querySelectorAll('ul.search li a')].map(a => a.getAttribute('href').split('?')[0]);
  const summary = document.querySelector('.search-summary');
  return JSON.stringify({links, text: summary ? summary.innerText : ''});
})()"""


def search(page: Page, site: Path, words: str, timeout: float = 60) -> list[str]:
    """Open the site, type ``words`` into its search box, press Enter; paths of the pages found, best first.

    ``BrowserError`` when there is no search box or no answer comes.
    """
    page.open((site / "index.html").resolve().as_uri(), ["By domain"])
    page.evaluate("document.querySelector('.search-button__button, .search-button-field').click()")
    if not page.evaluate("(() => { const box = document.querySelector('#pst-search-dialog input, .bd-search input'); "
                         "if (box) box.focus(); return Boolean(box) })()"):  # fmt: skip
        raise BrowserError(f"{site}: 页面上没有搜索框 / there is no search box on the page")
    page.call("Input.insertText", text=words)
    for kind in ("keyDown", "keyUp"):
        page.call("Input.dispatchKeyEvent", type=kind, key="Enter", code="Enter", windowsVirtualKeyCode=13, text="\r")
    return _results(page, words, timeout)


def _results(page: Page, words: str, timeout: float) -> list[str]:
    """Results once the page of results has listed all of them."""
    end, last = time.monotonic() + timeout, ""
    while time.monotonic() < end:
        time.sleep(0.5)
        seen = page.evaluate(_RESULTS) or ""
        found: dict[str, Any] = json.loads(seen or "{}")
        # they come one after another; the summary says when the last one stands there
        if found.get("links") and seen == last:
            return [link.removeprefix("./") for link in found["links"]]
        last = seen
    raise BrowserError(f"搜索“{words}”没有结果 / nothing was found for {words!r}: {last[:300]}")


def take(page: Page, site: Path, folder: Path) -> Iterator[tuple[Path, int]]:
    """Take the five pictures into ``folder``; yields each file with its bytes.

    ``BrowserError`` when a page does not show what it should or a picture is too large.
    """
    page.resize(WIDTH, HEIGHT)
    for name, path, words in PICTURES:
        page.open((site / path).resolve().as_uri(), words)
        yield (target := folder / f"{name}.png"), page.keep(target)
    found = search(page, site, SEARCHED)
    if "tables/ext_death.html" not in found:
        raise BrowserError(f"{SEARCHED}: ext_death 不在结果中 / is not among the results: {found[:20]}")
    page.wait([SEARCHED])
    yield (target := folder / "dictionary-search.png"), page.keep(target)


def pictures(folder: Path) -> Iterator[tuple[Path, int]]:
    """Build the site anew and take its pictures."""
    from auditlake.site.build import build_site

    with tempfile.TemporaryDirectory(prefix="auditlake-site-") as place, browser() as page:
        site = Path(place) / "site"
        build_site(site)
        yield from take(page, site, folder)


@click.command()
@click.argument("site", type=click.Path(path_type=Path, file_okay=False, exists=True))
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
def main(site: Path, folder: Path) -> None:
    """数据字典截图 / Take the pictures of the dictionary in SITE into FOLDER."""
    try:
        with browser() as page:
            for target, size in take(page, site, folder):
                click.echo(f"{target}  {size:,} bytes")
    except BrowserError as error:
        raise click.ClickException(str(error)) from error


if __name__ == "__main__":
    main()

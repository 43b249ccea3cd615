"""The built dictionary as a reader meets it: whole, without the network, and found in both languages."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from urllib.parse import unquote

import pytest

from auditlake.demo import dictionary
from auditlake.demo.browser import BrowserError, browser, chromium
from auditlake.site.build import Built, build_site

_LINK = re.compile(r'(?:href|src)="([^"]+)"')
# what a browser fetches by itself
_FETCHED = re.compile(
    r"""<(?:script|link|img|iframe)[^>]*(?:src|href)="(?:https?:)?//|@import\s+["'](?:https?:)?//|url\(["']?(?:https?:)?//"""
)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Built]:
    """One build of the whole site."""
    out = tmp_path_factory.mktemp("dictionary") / "site"
    return out, build_site(out)


def test_every_link_leads_to_a_file_and_nothing_is_fetched_from_elsewhere(built: tuple[Path, Built]) -> None:
    site, told = built
    files = sorted(file for file in site.rglob("*.html") if "_static" not in file.parts)
    assert len(files) >= told.pages > 700
    for file in files:
        text = file.read_text(encoding="utf-8")
        assert not _FETCHED.search(text), file
        for link in _LINK.findall(text):
            path = unquote(link).partition("#")[0].partition("?")[0]
            assert path.startswith(("http", "mailto:")) or not path or (file.parent / path).exists(), f"{file}: {link}"
    for style in site.rglob("*.css"):
        assert not _FETCHED.search(style.read_text(encoding="utf-8", errors="replace")), style


def test_every_source_file_has_a_template(built: tuple[Path, Built]) -> None:
    site, told = built
    books = sorted((site / "templates").rglob("*.xlsx"))
    assert len(books) == told.workbooks > 190
    assert all(zipfile.is_zipfile(book) for book in books)


@pytest.fixture(scope="module")
def _chromium() -> None:
    try:
        chromium()
    except BrowserError as error:
        pytest.skip(str(error))


@pytest.mark.usefixtures("_chromium")
@pytest.mark.parametrize(
    ("words", "path"),
    [
        ("死亡", "tables/ext_death.html"),
        ("death", "tables/ext_death.html"),
        ("ext_death", "tables/ext_death.html"),
        ("死亡日期", "tables/ext_death.html"),
        ("AAC002", "dialects/lb101_3/AC01.html"),
        ("失业保险金", "codes/claim_kind.html"),
        ("330113", "codes/division-33.html"),
    ],
)
def test_words_of_both_languages_and_codes_are_found(built: tuple[Path, Built], words: str, path: str) -> None:
    with browser() as page:
        found = dictionary.search(page, built[0], words)
    assert path in found

"""The browser behind the pictures: found or explained, waits for the words, fits the page."""

from __future__ import annotations

import shutil
import struct
from pathlib import Path

import pytest

from auditlake.demo.browser import BrowserError, browser, chromium

needs_chromium = pytest.mark.skipif(not shutil.which("chromium"), reason="no chromium: infra/local/apt.sh pictures")
PAGE = """<!doctype html><meta charset="utf-8"><body style="margin:0"><div id="a" style="height:321px"></div>
<script>setTimeout(() => document.getElementById('a').textContent = '已退回 refused', 300)</script>"""


def test_absent_browser_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    with pytest.raises(BrowserError, match=r"(?s)没有找到.*was not found.*apt.sh pictures"):
        chromium()


@needs_chromium
def test_waits_for_words_and_fits_the_page(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    address = (tmp_path / "page.html").as_uri()
    with browser() as page:
        page.open(address, ["已退回 refused"])
        page.fit(640)
        size = page.shoot(tmp_path / "shot.png")
        with pytest.raises(BrowserError, match="accepted"):
            page.open(address, ["accepted"], timeout=1)
    data = (tmp_path / "shot.png").read_bytes()
    assert len(data) == size
    assert struct.unpack(">II", data[16:24]) == (640, 321)

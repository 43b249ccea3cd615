"""A headless Chromium that takes screenshots, spoken to over its DevTools protocol."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from websockets.sync.client import ClientConnection, connect

from auditlake.orchestrate.processes import kill, session_members

LIMIT = 300_000  # bytes of a picture: documents are read over slow lines too
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
    "--no-proxy-server", "--lang=en-US", "--remote-debugging-port=0",
)  # fmt: skip
# true when the page is drawn: nothing turns or waits any more, fonts are there, and the expected words stand on it
_DRAWN = """(() => {
  const busy = document.querySelector('.chakra-spinner, .chakra-skeleton, [data-loading]');
  const text = document.body ? document.body.innerText : '';
  const missing = WORDS.filter(word => !text.includes(word));
  return JSON.stringify({drawn: document.readyState === 'complete' && document.fonts.status === 'loaded'
    && !busy && missing.length === 0, missing, text});
})()"""


class BrowserError(RuntimeError):
    """Chromium is absent, did not start, or a page did not show what it should."""


def chromium() -> str:
    """Path of the installed Chromium; ``BrowserError`` says how to get it."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if found := shutil.which(name):
            return found
    raise BrowserError(
        "没有找到 Chromium。请以 root 运行 infra/local/apt.sh pictures（Debian：apt-get install chromium fonts-noto-cjk）\n"
        "Chromium was not found. Run infra/local/apt.sh pictures as root (Debian: apt-get install chromium fonts-noto-cjk)"
    )


class Page:
    """One tab; ``call`` is a DevTools method."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._number = 0

    def call(self, method: str, **params: Any) -> dict[str, Any]:
        """Result of a DevTools method; ``BrowserError`` when Chromium refuses."""
        self._number += 1
        self._socket.send(json.dumps({"id": self._number, "method": method, "params": params}))
        while True:
            answer = json.loads(self._socket.recv(timeout=60))
            if answer.get("id") == self._number:
                if "error" in answer:
                    raise BrowserError(f"{method}: {answer['error']['message']}")
                result: dict[str, Any] = answer["result"]
                return result

    def evaluate(self, script: str) -> Any:
        """Value of a JavaScript expression in the page."""
        return self.call("Runtime.evaluate", expression=script, returnByValue=True)["result"].get("value")

    def remember(self, url: str, values: dict[str, str]) -> None:
        """Set local storage entries of the site at ``url`` before any of its pages runs."""
        lines = "".join(f"localStorage.setItem({json.dumps(k)}, {json.dumps(v)});" for k, v in values.items())
        script = f"if (location.origin === {json.dumps(url)}) {{ {lines} }}"
        self.call("Page.addScriptToEvaluateOnNewDocument", source=script)

    def open(self, url: str, words: list[str], timeout: float = 60) -> None:
        """Go to ``url`` and wait until all ``words`` are shown and the text has not changed for two seconds."""
        self.call("Page.navigate", url=url)
        self.wait(words, timeout)

    def wait(self, words: list[str], timeout: float = 60) -> None:
        """Wait as ``open`` does; ``BrowserError`` names the words that never came."""
        script, begin = _DRAWN.replace("WORDS", json.dumps(words)), time.monotonic()
        text, since = "", begin
        while True:
            time.sleep(0.25)
            seen = json.loads(self.evaluate(script) or '{"drawn": false, "missing": [], "text": ""}')
            now = time.monotonic()
            if not seen["drawn"] or seen["text"] != text:
                text, since = seen["text"], now
            elif now - since > 2:
                return
            if now - begin > timeout:
                raise BrowserError(
                    f"page not drawn after {timeout:.0f} s, missing: {seen['missing']}, shown:\n{seen['text'][:500]}"
                )

    def shoot(self, target: Path) -> int:
        """Save the visible page as PNG; returns bytes."""
        data = base64.b64decode(self.call("Page.captureScreenshot", format="png", optimizeForSpeed=False)["data"])
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        return len(data)

    def keep(self, target: Path) -> int:
        """``shoot`` for a document; ``BrowserError`` when the picture is larger than ``LIMIT``."""
        size = self.shoot(target)
        if size >= LIMIT:
            raise BrowserError(f"{target}: {size:,} bytes, the limit is {LIMIT:,}")
        return size

    def resize(self, width: int, height: int, scale: float = 1) -> None:
        """Size of the page in CSS pixels; ``scale``: dots of a picture per CSS pixel."""
        self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale, mobile=False
        )

    def fit(self, width: int) -> None:
        """Make the page as high as what stands on it."""
        self.resize(width, 1)
        self.resize(width, int(self.evaluate("Math.ceil(document.documentElement.getBoundingClientRect().height)")))


@contextmanager
def browser() -> Iterator[Page]:
    """A fresh Chromium with an empty profile and one tab; ended with all its processes."""
    program = chromium()
    with tempfile.TemporaryDirectory(prefix="auditlake-chromium-", ignore_cleanup_errors=True) as profile:
        process = subprocess.Popen(
            [program, *FLAGS, f"--user-data-dir={profile}", "about:blank"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env={**os.environ, "TZ": "Asia/Shanghai"},
        )
        try:
            with connect(_tab(process, Path(profile)), max_size=None, proxy=None) as socket:
                page = Page(socket)
                page.call("Page.enable")
                yield page
        finally:
            process.terminate()
            with suppress(subprocess.TimeoutExpired):
                process.wait(10)
            kill(session_members(process.pid))
            process.wait(5)


def _tab(process: subprocess.Popen[bytes], profile: Path, timeout: float = 30) -> str:
    """WebSocket address of a new tab, once Chromium has written the port it chose."""
    chosen, end = profile / "DevToolsActivePort", time.monotonic() + timeout
    while time.monotonic() < end and process.poll() is None:
        lines = chosen.read_text().splitlines() if chosen.exists() else []
        if len(lines) == 2:
            return _attach(f"ws://127.0.0.1:{lines[0]}{lines[1]}", lines[0])
        time.sleep(0.1)
    raise BrowserError(f"Chromium did not start within {timeout:.0f} s (exit status {process.poll()})")


def _attach(address: str, port: str) -> str:
    with connect(address, max_size=None, proxy=None) as socket:
        target = Page(socket).call("Target.createTarget", url="about:blank")["targetId"]
    return f"ws://127.0.0.1:{port}/devtools/page/{target}"

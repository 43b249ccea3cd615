"""The table server x capability: measured facts in one JSON file, the page of the docs made from it."""

from __future__ import annotations

import json
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

from auditlake.credentials.default import issuer_of
from auditlake.home import project_root
from auditlake.ports import free_port
from auditlake.settings import Settings
from auditlake.store.conformance import measure, suites, title
from auditlake.store.conformance.ground import ground
from auditlake.store.servers import make_server
from auditlake.store.tls import make_tls

_HEADS = {
    "basic": "平台所必需 / what the platform needs",
    "governance": "依法存档所必需 / what an archive under law needs",
    "further": "其他差异，平台不依赖 / other differences; the platform depends on none of them",
}
_INTRO = """# 存储兼容表 / What each store can do

本页由 `auditlake store compare` 生成：每项能力都在真实的服务器上经 HTTPS 实测，不是手工填写；测试核对本页与实测一致。
Made by `auditlake store compare`: every capability was tried on the running server over HTTPS, none was typed in.
Tests hold this page against what they measure. Your own server: `auditlake store probe`.

"""


@dataclass(frozen=True)
class Measured:
    """One server: its version as it says, and suite -> capability -> whether it can."""

    version: str
    can: dict[str, dict[str, bool]]


def facts() -> Path:
    """What was measured, as data."""
    return project_root() / "infra" / "store" / "measured.json"


def page() -> Path:
    """What was measured, to be read."""
    return project_root() / "docs" / "stores-compatibility.md"


def known() -> dict[str, Measured]:
    """What was measured last, by server."""
    if not facts().exists():
        return {}
    found = json.loads(facts().read_text(encoding="utf-8"))
    return {kind: Measured(**one) for kind, one in sorted(found.items())}


def try_out(kind: str) -> Measured:
    """Start a server of this kind over HTTPS in a folder of its own and ask it everything."""
    with tempfile.TemporaryDirectory() as folder:
        home, key, secret = Path(folder), "auditlake-platform", "platform-secret-for-trials"
        server = make_server(kind, home, free_port(), key, secret, make_tls(home / "tls"))
        values = {"home": home, "store_kind": kind, "store_endpoint": server.endpoint, "store_ca": server.ca}
        settings = Settings.model_validate(values | {"store_access_key": key, "store_secret_key": secret})
        with server, ground(settings, issuer_of(settings)) as place:
            return Measured(server.version(), measure(place))


def keep(found: dict[str, Measured]) -> None:
    """Write down what was measured; servers that were not asked keep what is written of them."""
    everything = {kind: asdict(one) for kind, one in (known() | found).items()}
    facts().write_text(json.dumps(everything, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    page().write_text(render(), encoding="utf-8")


def render() -> str:
    """The page as Markdown."""
    servers = known()
    text = _INTRO
    for suite, members in suites().items():
        text += f"## {suite}: {_HEADS[suite]}\n\n"
        text += "| | " + " | ".join(one.version for one in servers.values()) + " |\n"
        text += "|---|" + ":-:|" * len(servers) + "\n"
        for name, capability in members.items():
            cells = (_cell(one.can.get(suite, {}).get(name)) for one in servers.values())
            text += f"| {title(capability)} | " + " | ".join(cells) + " |\n"
        text += "\n"
    return text.rstrip("\n") + "\n"


def _cell(answer: bool | None) -> str:
    return {True: "yes", False: "**no**", None: "not asked"}[answer]

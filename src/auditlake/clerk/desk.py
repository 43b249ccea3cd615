"""Who sits at this computer: an org, its hub, and its key when there is one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from auditlake.settings import get_settings
from auditlake.standard.reference import Org, orgs
from auditlake.store.client import Store

_ORG_IN_KEY = re.compile(r"(?:\d{6}-)?(\d{6}-[a-z0-9]+?)(?:-[0-9a-f]{6})?")


class NoDesk(ValueError):
    """It is not clear which org this is, or the key is missing; the message says what to set."""


@dataclass(frozen=True)
class Key:
    """What the platform handed out to the org; ``token`` only with short-lived keys."""

    access_key: str | None = None
    secret_key: str | None = None
    token: str | None = None

    @property
    def complete(self) -> bool:
        """Whether one can log in with it."""
        return bool(self.access_key and self.secret_key)


def org_of(name: str | None, key: Key) -> Org:
    """The org by its id, else by the name of its key; :class:`NoDesk` when neither says one of the standard."""
    match = _ORG_IN_KEY.fullmatch(key.access_key or "")
    wanted = name or (match[1] if match else None)
    if wanted is None:
        raise NoDesk(
            "请用 --org 或 AUDITLAKE_ORG 说明本机构编号，例如 330106-si。\n"
            "say which org you are with --org or AUDITLAKE_ORG, for example 330106-si."
        )
    if wanted not in orgs():
        raise NoDesk(
            f"标准中没有机构 {wanted}：请核对编号，或索取新的标准文件。\n"
            f"the standard knows no org {wanted}: check the id, or ask for the current standard."
        )
    return orgs()[wanted]


def open_store(org: Org, hub: str | None, key: Key) -> Store:
    """The org's view of its hub (``hub`` when it is another one) with its own key; :class:`NoDesk` without a key."""
    if not (key.access_key and key.secret_key):
        raise NoDesk(
            "缺少密钥：请设置 AUDITLAKE_ORG_ACCESS_KEY 和 AUDITLAKE_ORG_SECRET_KEY（由省级审计机关发放）。\n"
            "no key: set AUDITLAKE_ORG_ACCESS_KEY and AUDITLAKE_ORG_SECRET_KEY (the provincial audit office issues them)."
        )
    settings = get_settings()
    token = {"session_token": key.token} if key.token else {}
    return Store.connect(
        settings.store_endpoint, f"hub-{hub or org.hub}", key.access_key, key.secret_key, settings.store_ca, **token
    )

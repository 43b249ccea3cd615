"""The issuer of this installation, from the settings."""

from __future__ import annotations

import importlib

from auditlake.credentials.issuer import CredentialIssuer
from auditlake.settings import get_settings


def default_issuer() -> CredentialIssuer:
    """The back end ``auditlake.credentials.<AUDITLAKE_STORE_KIND>`` with the settings' server and platform key."""
    settings = get_settings()
    issuer: CredentialIssuer = importlib.import_module(f"auditlake.credentials.{settings.store_kind}").from_settings(
        settings
    )
    return issuer

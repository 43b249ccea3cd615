"""The issuer of this installation, from the settings."""

from __future__ import annotations

import importlib

from auditlake.credentials.issuer import CredentialIssuer
from auditlake.settings import Settings, get_settings


def default_issuer() -> CredentialIssuer:
    """Issuer of the server that the process's settings name."""
    return issuer_of(get_settings())


def issuer_of(settings: Settings) -> CredentialIssuer:
    """The back end ``auditlake.credentials.<store_kind>`` with these settings' server and platform key."""
    module = importlib.import_module(f"auditlake.credentials.{settings.store_kind}")
    issuer: CredentialIssuer = module.from_settings(settings)
    return issuer

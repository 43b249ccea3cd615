"""Keys for many orgs at once."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from auditlake.credentials.issuer import CredentialIssuer, Credentials

#: servers stretch every secret they are sent (half a second of one core); more threads only wait for each other
THREADS = 4


def issue_all(issuer: CredentialIssuer, orgs: Sequence[str], hub: str) -> list[Credentials]:
    """A key for each org, in their order; the present one where there is one. Call ``prepare_hub`` before.

    Running it again after an error goes on where it stopped.
    """
    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(lambda org: issuer.issue(org, hub), orgs))

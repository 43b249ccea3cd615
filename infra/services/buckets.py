"""Make the bucket of every hub that is hosted here; nothing happens to those that are there."""

from __future__ import annotations

from auditlake.credentials.default import default_issuer
from auditlake.hubs import load_hubs

for hub in load_hubs():
    default_issuer().prepare_hub(hub)
    print(f"hub-{hub}")

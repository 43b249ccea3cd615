"""Certificates for servers of our own: an authority made for one folder, and one certificate under it."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

DAYS = 30


@dataclass(frozen=True)
class Tls:
    """``cert`` and ``key`` for the server, ``ca`` for its clients; all PEM."""

    ca: Path
    cert: Path
    key: Path


def make_tls(folder: Path) -> Tls:
    """An authority and a certificate for 127.0.0.1 and localhost, good for 30 days; needs ``openssl``."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    tls = Tls(folder / "ca.pem", folder / "cert.pem", folder / "key.pem")
    authority, request, names = folder / "ca.key", folder / "cert.csr", folder / "names.cnf"
    names.write_text("subjectAltName=IP:127.0.0.1,DNS:localhost\nbasicConstraints=CA:FALSE\n")
    fresh = ["req", "-newkey", "rsa:2048", "-nodes"]
    days = ["-days", str(DAYS)]
    signed = ["-CA", str(tls.ca), "-CAkey", str(authority), "-CAcreateserial", "-extfile", str(names)]
    for command in (
        [*fresh, "-x509", *days, "-subj", "/CN=auditlake test CA", "-keyout", str(authority), "-out", str(tls.ca)],
        [*fresh, "-subj", "/CN=127.0.0.1", "-keyout", str(tls.key), "-out", str(request)],
        ["x509", "-req", "-in", str(request), *days, *signed, "-out", str(tls.cert)],
    ):
        subprocess.run(["openssl", *command], check=True, capture_output=True)
    for private in (authority, tls.key):
        private.chmod(0o600)
    return tls

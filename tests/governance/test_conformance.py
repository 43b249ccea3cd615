"""The suites ``basic`` and ``governance`` on every server, and the table of what each can do."""

from __future__ import annotations

import pytest

from auditlake.store.compatibility import facts, known
from auditlake.store.conformance import CANNOT, can, suites
from tests.governance.conftest import Leg

ASKED = [(suite, name) for suite, members in suites().items() for name in members]


@pytest.mark.parametrize(("suite", "name"), ASKED, ids=[f"{suite}-{name}" for suite, name in ASKED])
def test_capability(leg: Leg, suite: str, name: str) -> None:
    """MinIO and Ceph pass ``basic`` and ``governance``, the embedded server ``basic``; all else is as written down."""
    capability = suites()[suite][name]
    must = suite == "basic" or (suite == "governance" and leg.kind != "rclone")
    if must:
        capability(leg.ground)
    if leg.scheme == "https":  # the table is measured over HTTPS: boto3's own checksums fail only there
        written = known()[leg.kind].can[suite][name]
        if must:
            assert written, f"{facts()} says that {leg.kind} cannot"
        else:
            assert can(capability, leg.ground) == written, f"{facts()} says {written}; auditlake store compare"


def test_a_fault_of_ours_is_not_taken_for_a_no(leg: Leg) -> None:
    def broken(_: object) -> None:
        raise TypeError("ours")

    with pytest.raises(TypeError):
        can(broken, leg.ground)
    assert TypeError not in CANNOT

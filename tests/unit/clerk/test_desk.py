"""Who sits here, from the id or the name of the key."""

from __future__ import annotations

import pytest

from auditlake.clerk.desk import Key, NoDesk, open_store, org_of
from auditlake.standard.reference import orgs


@pytest.mark.parametrize("name", ["330106-si", "330000-330106-si-a1b2c3", "330106-si-a1b2c3", "330000-330106-si"])
def test_the_keys_of_all_stores_name_their_org(name: str) -> None:
    assert org_of(None, Key(name, "x")).id == "330106-si"


def test_the_id_comes_before_the_key() -> None:
    assert org_of("330110-si", Key("330000-330106-si-a1b2c3", "x")).id == "330110-si"


@pytest.mark.parametrize(("name", "key"), [(None, Key()), (None, Key("STSX7Q", "x")), ("999999-si", Key())])
def test_whoever_is_not_known_is_told_what_to_set(name: str | None, key: Key) -> None:
    with pytest.raises(NoDesk, match=r"330106-si|999999-si"):
        org_of(name, key)


def test_half_a_key_is_none() -> None:
    assert not Key("a").complete and not Key(secret_key="b").complete and Key("a", "b").complete
    with pytest.raises(NoDesk, match="AUDITLAKE_ORG_SECRET_KEY"):
        open_store(orgs()["330106-si"], None, Key("330000-330106-si-a1b2c3"))

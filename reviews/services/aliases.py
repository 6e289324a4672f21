"""The newsroom's names, which an editor keeps: each change is in the trail, and what it touches is looked at again."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from django.core.exceptions import ValidationError
from django.db import transaction

from claims import services as claim_services
from claims.models import Alias
from reviews import audit
from reviews.services.findings import reopen_matching
from reviews.workflow import require_role


@transaction.atomic
def add_alias(*, user, name: str, stands_for: str) -> Alias:
    """Let `name` stand for another one. Raises Refused, and ValidationError by field."""
    require_role(user, "editor")
    with rereading(name):
        alias = claim_services.add_alias(name=name, stands_for=stands_for, by=user)
    audit.record(actor=user, verb="alias.add", subject=alias, after=told(alias))
    return alias


@transaction.atomic
def change_alias(*, user, alias: Alias, name: str, stands_for: str) -> Alias:
    require_role(user, "editor")
    alias = Alias.objects.select_for_update().get(pk=alias.pk)
    before = told(alias)
    with rereading(alias.name, name):
        alias = claim_services.change_alias(alias=alias, name=name, stands_for=stands_for, by=user)
    if told(alias) != before:
        audit.record(actor=user, verb="alias.change", subject=alias, before=before, after=told(alias))
    return alias


@transaction.atomic
def remove_alias(*, user, alias: Alias) -> None:
    require_role(user, "editor")
    with rereading(alias.name):
        claim_services.remove_alias(alias=alias)
    audit.record(actor=user, verb="alias.remove", subject=alias, before=told(alias))


def told(alias: Alias) -> dict:
    return {"name": alias.name, "stands_for": alias.stands_for}


@contextmanager
def rereading(*names: str) -> Iterator[None]:
    """Around a change of the table: the claims that hold these names, or others that stand for them, are read again,
    and what compares claims runs once more on those that are read at once."""
    concerned = {one for name in names for one in claim_services.names_through(name)}
    claims = claim_services.claims_holding(concerned)
    yield
    # Findings, claims, trail: the order in which workers lock them who write what they found.
    reopen_matching(claims=claims[: claim_services.READ_AT_ONCE])
    claim_services.reread(claims=claims)


def take_in(*, user, rows: Iterable[tuple[int, str, str]]) -> tuple[int, list[tuple[int, str]]]:
    """Add the names of a file, (line, name, what it stands for) each, or change those that are here already: how many
    that were, and (line, reason) of those that are refused."""
    done, refused = 0, []
    for line, name, stands_for in rows:
        try:
            known = Alias.objects.filter(folded=claim_services.folded(name)).first()
            if known is None:
                add_alias(user=user, name=name, stands_for=stands_for)
            elif (known.name, known.stands_for) != (name, stands_for):
                change_alias(user=user, alias=known, name=name, stands_for=stands_for)
            done += 1
        except ValidationError as error:
            refused.append((line, " ".join(error.messages)))
    return done, refused

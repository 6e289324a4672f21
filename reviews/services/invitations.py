"""Experts from outside, invited to one review by a link that ends."""

import hashlib
import secrets
from datetime import timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.crypto import constant_time_compare
from django.utils.translation import gettext as _

from claims.ingestion.text import one_line
from reviews import audit
from reviews.models import Invitation, Review
from reviews.services.reviews import locked
from reviews.workflow import Refused, Who, has_role, transition

FEWEST_DAYS, MOST_DAYS = 1, 30
SECRET_BYTES = 32
# That an expert has looked is written down at most so often: who only opens a page need not wait for a writer.
SEEN_EVERY = timedelta(minutes=5)


def digest(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


@transaction.atomic
def invite(
    *, review: Review, user, name: str, affiliation: str, days: int, shows_verdict: bool = False
) -> tuple[Invitation, str]:
    """A link to this review for an expert, and its secret, which is shown once and not kept. It ends after so many
    days; the draft verdict is shown by it only where that is wanted."""
    review = locked(review)
    transition(review, "invite", user)
    name, affiliation = one_line(name)[:150], one_line(affiliation)[:200]
    if not name:
        raise Refused(_("Say whom you invite: the name stands beside what they write."))
    if not FEWEST_DAYS <= days <= MOST_DAYS:
        raise Refused(_("A link holds for 1 to 30 days. Choose a number of days between them."))
    token, now = secrets.token_urlsafe(SECRET_BYTES), timezone.now()
    made = Invitation.objects.create(
        review=review,
        name=name,
        affiliation=affiliation,
        shows_verdict=shows_verdict,
        token_digest=digest(token),
        made_by=user,
        made_at=now,
        expires_at=now + timedelta(days=days),
    )
    after = {"expert": name, "affiliation": affiliation, "expires_at": made.expires_at, "shows_verdict": shows_verdict}
    audit.record(actor=user, verb="invitation.make", subject=review, after=after | {"invitation": made.pk})
    return made, token


@transaction.atomic
def revoke(*, invitation: Invitation, user) -> Invitation:
    """End a link, whatever has become of its review. Raises Refused with `why_not_revoke`."""
    invitation = Invitation.objects.select_for_update().get(pk=invitation.pk)
    if why := why_not_revoke(invitation, user):
        raise Refused(why)
    if invitation.revoked_at is None:
        invitation.revoked_at, invitation.revoked_by = timezone.now(), user
        invitation.save()
        after = {"invitation": invitation.pk, "expert": invitation.name}
        audit.record(actor=user, verb="invitation.revoke", subject=invitation.review, after=after)
    return invitation


def why_not_revoke(invitation: Invitation, user) -> str:
    """Empty for who made a link and for who may make one for its review; else a sentence."""
    if invitation.made_by_id == user.pk and has_role(user, "checker"):
        return ""
    return Who("checker", "assignee_or_editor").refuses(user, invitation.review)


def find_invitation(*, token: str) -> Invitation | None:
    """The invitation whose link has this secret, whether it still holds or not."""
    wanted = digest(token)
    found = Invitation.objects.select_related("review").filter(token_digest=wanted).first()
    return found if found and constant_time_compare(found.token_digest, wanted) else None


def note_seen(*, invitation: Invitation) -> None:
    """Write down that the expert has looked."""
    now = timezone.now()
    if invitation.seen_at is None or invitation.seen_at < now - SEEN_EVERY:
        Invitation.objects.filter(pk=invitation.pk).update(seen_at=now)

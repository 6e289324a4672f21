"""One action on many reviews: each by its own rule, so that some may be refused while the others are done."""

from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from reviews.models import Review
from reviews.services import reviews
from reviews.workflow import Refused

MOST = 200


@dataclass
class Done:
    """The claims (their ids) whose review was acted on, and how many were refused for each reason."""

    claims: list[int] = field(default_factory=list)
    refused: Counter[str] = field(default_factory=Counter)


def take(*, user, claims: Collection[int]) -> Done:
    return act_on(claims, lambda review: reviews.take(review=review, user=user))


def assign(*, user, claims: Collection[int], assignee) -> Done:
    return act_on(claims, lambda review: reviews.assign(review=review, user=user, assignee=assignee))


def dismiss(*, user, claims: Collection[int], reason: str) -> Done:
    return act_on(claims, lambda review: reviews.dismiss(review=review, user=user, reason=reason))


def reopen(*, user, claims: Collection[int]) -> Done:
    return act_on(claims, lambda review: reviews.reopen(review=review, user=user))


def act_on(claims: Collection[int], deed: Callable[[Review], Review]) -> Done:
    """Do this to the reviews of these claims, each in a transaction of its own: what is done stays done. Raises Refused
    for none and for too many."""
    if not claims:
        raise Refused(_("Select some claims first."))
    if len(claims) > MOST:
        message = ngettext("Select %(most)s claim at most.", "Select %(most)s claims at most.", MOST)
        raise Refused(message % {"most": MOST})
    done = Done()
    # In one order for everybody: nobody waits for somebody who waits for them.
    for review in Review.objects.filter(claim__in=claims).select_related("claim").order_by("pk"):
        try:
            done.claims.append(deed(review).claim_id)
        except Refused as refusal:
            done.refused[str(refusal)] += 1
    return done

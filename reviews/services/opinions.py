"""The blind second opinion: what somebody concludes who has not seen yet what the author concluded."""

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from claims.ingestion.text import normalise
from reviews.models import Review, SecondOpinion
from reviews.services.reviews import move, rated, seen
from reviews.workflow import Refused, transition


@transaction.atomic
def opine(*, review: Review, user, rating: str, reasons: str, version: int | None = None) -> SecondOpinion:
    """Give a second opinion on the verdict that is handed in; from then on both are to be seen. Raises Refused where none
    is wanted (any more), `user` is the author, or verdict or reasons are not given; Conflict where the review is no
    longer at `version`."""
    review = seen(review, version)
    row = transition(review, "opine", user)
    reasons = normalise(reasons).strip()
    if not rating:
        raise Refused(_("Choose a verdict."))
    if settings.FACTCHECK_REASONS and not reasons:
        raise Refused(_("Give the reasons for the verdict."))
    given = rated(rating)
    opinion = SecondOpinion.objects.create(
        review=review,
        submission=review.submission,
        by=user,
        rating=rating,
        rating_labels=given["rating_labels"],
        rating_colour=given["rating_colour"],
        reasons=reasons,
        author=review.author,
        author_rating=review.rating,
        author_labels=review.rating_labels,
        author_colour=review.rating_colour,
    )
    move(review, row, "opine", user, {"opinion": rating, "opinion_reasons": reasons}, awaits_opinion=False)
    return opinion

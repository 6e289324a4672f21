"""Who works on a review, and until when."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from reviews import audit
from reviews.models import Notification, Review
from reviews.services import comments
from reviews.services.notifications import notify
from reviews.services.reviews import move, seen
from reviews.workflow import Refused, has_role, transition


@transaction.atomic
def hand_over(*, review: Review, user, assignee, words: str = "", version: int | None = None) -> Review:
    """Give a review that one works on to a colleague, with a word where one is needed, which stands among the
    comments. Raises Refused where that person could not work on it."""
    review = seen(review, version)
    row = transition(review, "hand_over", user)
    if assignee == user:
        raise Refused(_("This claim is yours already. Choose a colleague."))
    if not has_role(assignee, "checker"):
        raise Refused(_("%(name)s is not a fact-checker. Choose somebody who is.") % {"name": assignee})
    said = comments.keep(review, user, comments.readable(words)) if words.strip() else None
    review = move(review, row, "hand_over", user, {"with_comment": said.pk} if said else None, assignee=assignee)
    told = {"by_name": user.get_username(), "words": said.text if said else ""}
    notify(to=[assignee], kind=Notification.Kind.HANDED_OVER, review=review, **told)
    return review


@transaction.atomic
def set_due(*, review: Review, user, due_on: date | None, version: int | None = None) -> Review:
    """Say by which day a verdict is wanted; None takes the day away. The draft that somebody is writing meanwhile is
    not another one by that, so its version stays."""
    review = seen(review, version)
    transition(review, "set_due", user)
    if review.due_on != due_on:
        before, review.due_on = review.due_on, due_on
        review.save(update_fields=["due_on", "updated_at"])
        audit.record(
            actor=user, verb="review.set_due", subject=review, before={"due_on": before}, after={"due_on": due_on}
        )
    return review

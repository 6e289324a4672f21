"""Working together: comments among decisions, due days, notifications."""

from dataclasses import dataclass
from datetime import datetime

from django import template
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from reviews import due as due_days
from reviews import telling
from reviews.mentions import pieces
from reviews.models import Approval, Comment, Correction, Invitation, Notification, Review
from reviews.services.invitations import why_not_revoke
from reviews.templatetags.findings import ShownEvidence, ShownFinding
from reviews.workflow import has_role

register = template.Library()
register.filter("told", telling.sentence)

# The bell counts no further.
MOST_COUNTED = 99


@register.filter
def due(review: Review) -> due_days.Due | None:
    return due_days.due(review)


@register.simple_tag
def unread_notifications(user) -> int | None:
    """How many wait to be read, at most a hundred; None for who has no role."""
    if not has_role(user, "checker"):
        return None
    unread = Notification.objects.unread().filter(to=user)
    return len(unread.values_list("pk", flat=True)[: MOST_COUNTED + 1])


@register.filter
def bell_number(number: int) -> str:
    return str(number) if number <= MOST_COUNTED else f"{MOST_COUNTED}+"


@dataclass(frozen=True)
class Said:
    """A comment, an approval or return, or a correction of one review."""

    what: str
    at: datetime
    item: Comment | Approval | Correction


@register.simple_tag
def discussion(comments, approvals, corrections) -> list[Said]:
    """What was said and decided of a review, in order."""
    kinds = {"comment": comments, "approval": approvals, "correction": corrections}
    said = [Said(what, item.at, item) for what, items in kinds.items() for item in items]
    return sorted(said, key=lambda one: one.at)


@register.filter
def with_mentions(comment: Comment) -> SafeString:
    """The words of a comment, escaped, with those it calls on marked."""
    parts = [(("mention" if is_name else "plain"), words) for words, is_name in pieces(comment.text, comment.mentions)]
    return format_html_join("", '<span class="{}">{}</span>', parts)


@register.filter
def can_revoke(invitation: Invitation, user) -> bool:
    return invitation.holds and not why_not_revoke(invitation, user)


@register.filter
def for_outsiders(shown: ShownFinding) -> list[ShownEvidence]:
    """The evidence that points to nothing in this store: fact-checks of others, and sums. Claims, articles and stored
    copies are the newsroom's."""
    return [item for item in shown.evidence if not (item.claim or item.article or item.snapshot)]


@register.filter
def can_take_back(comment: Comment, user) -> bool:
    return comment.can_be_taken_back_by(user)

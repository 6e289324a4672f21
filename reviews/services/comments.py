"""Comments on a review, by colleagues and by outside experts."""

import hashlib

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.ingestion.text import normalise
from reviews import audit
from reviews.blindness import hides
from reviews.mentions import mentioned
from reviews.models import Comment, Invitation, Notification, Review
from reviews.services.notifications import notify
from reviews.workflow import Refused, people, transition

Kind = Notification.Kind

LONGEST = 10_000
# So many comments an expert may leave by one link.
MOST_OF_EXPERT = 100


def readable(text: str) -> str:
    """The words as they are stored. Raises Refused where there are none, or too many."""
    text = normalise(text).strip()
    if not text:
        raise Refused(_("The comment is empty. Write it, then send it."))
    if len(text) > LONGEST:
        raise Refused(
            _("A comment has at most %(number)s characters. Shorten it, or send it in parts.") % {"number": LONGEST}
        )
    return text


@transaction.atomic
def comment(*, review: Review, user, text: str) -> Comment:
    """Say something to colleagues. Those who are mentioned are told, and those whose review it is."""
    transition(review, "comment", user)
    made = keep(review, user, readable(text))
    called = [person for person in people("checker") if person.username in made.mentions and person != user]
    owning = [person for person in owners(review) if person not in (user, *called)]
    tell(called, Kind.MENTION, made, user.get_username())
    tell(owning, Kind.COMMENT, made, user.get_username())
    return made


def tell(persons: list, kind: str, made: Comment, by_name: str) -> None:
    """Tell of a comment; without its words whoever must not read yet what is said of a verdict."""
    blind = [person for person in persons if hides(made.review, person)]
    about = {"kind": kind, "review": made.review, "by_name": by_name}
    notify(to=[person for person in persons if person not in blind], words=made.text, **about)
    notify(to=blind, **about)


def keep(review: Review, user, text: str) -> Comment:
    """Write a comment and its line in the trail, which has a digest of the words alone: they can be taken back."""
    names = people("checker").values_list("username", flat=True) if "@" in text else []
    made = Comment.objects.create(review=review, by=user, text=text, mentions=mentioned(text, names))
    audit.record(actor=user, verb="comment.add", subject=review, after=told(made))
    return made


def told(comment: Comment) -> dict:
    return {"comment": comment.pk, "sha256": hashlib.sha256(comment.text.encode()).hexdigest()}


def owners(review: Review) -> list:
    return [person for person in (review.assignee, review.author) if person]


@transaction.atomic
def take_back(*, comment: Comment, user) -> Comment:
    """Take a comment of one's own back; that it stood there stays to be seen. Raises Refused where it is too late."""
    comment = Comment.objects.select_for_update().get(pk=comment.pk)
    if comment.by_id != user.pk:
        raise Refused(_("Only who wrote a comment may take it back."))
    if not comment.can_be_taken_back_by(user):
        raise Refused(_("A comment can be taken back within 15 minutes. Write another one that puts it right."))
    audit.record(actor=user, verb="comment.take_back", subject=comment.review, before=told(comment))
    Notification.objects.filter(review=comment.review, by_name=user.get_username(), words=comment.text).update(
        words=""
    )
    comment.text, comment.mentions, comment.taken_back_at = "", [], timezone.now()
    comment.save()
    return comment


@transaction.atomic
def comment_as_expert(*, invitation: Invitation, text: str) -> Comment:
    """What an outside expert says, by the link of an invitation. Raises Refused where the link does not hold."""
    invitation = Invitation.objects.select_for_update().get(pk=invitation.pk)
    if not invitation.holds:
        raise Refused(_("This link does not hold any longer. Ask the newsroom for another one."))
    if invitation.comments.count() >= MOST_OF_EXPERT:
        raise Refused(_("No more comments can be left by this link. Ask the newsroom for another one."))
    review, text = invitation.review, readable(text)
    made = Comment.objects.create(review=review, invitation=invitation, text=text)
    audit.record(actor=None, verb="comment.expert", subject=review, after=told(made) | {"expert": invitation.name})
    to = [*owners(review), invitation.made_by]
    tell(to, Kind.EXPERT, made, invitation.name)
    return made

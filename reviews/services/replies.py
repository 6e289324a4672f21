"""The right of reply: who was asked for comment on a claim, and what they answered."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction
from django.forms.models import model_to_dict
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.ingestion.text import normalise, one_line
from reviews import audit
from reviews.models import ReplyRequest, Review, StepTick
from reviews.services.checklist import steps_for_reply, tick_for_reply
from reviews.services.sources import editable
from reviews.workflow import Refused

FIELDS = ("addressee", "channel", "asked_on", "answer_by", "answered_on", "answer")
MOST, LONGEST_ANSWER = 50, 10_000


@dataclass(frozen=True)
class Recorded:
    """A request that was written down, and the steps of the checklist that are ticked with it."""

    reply: ReplyRequest
    ticked: list[StepTick]


@transaction.atomic
def add_reply(*, review: Review, user, **fields) -> Recorded:
    """Write down whom the newsroom asked, how, when, and what came back. `fields` are those of FIELDS, dates as dates.
    Raises ValidationError, which names the field, where one is wrong, and Refused where the draft is not `user`'s."""
    review = editable(review, user)
    if review.replies.count() >= MOST:
        raise Refused(_("There are %(number)s requests on this claim already.") % {"number": MOST})
    reply = ReplyRequest(review=review, added_by=user)
    write(reply, fields)
    steps = steps_for_reply(review)
    audit.record(actor=user, verb="reply.add", subject=review, after=values(reply))
    return Recorded(reply, tick_for_reply(review, user, steps))


@transaction.atomic
def change_reply(*, reply: ReplyRequest, user, **fields) -> ReplyRequest:
    """Change the fields that are given. Raises as `add_reply` does, and Refused where the request is gone."""
    review = editable(reply.review, user)
    reply = present(review, reply)
    before = values(reply)
    write(reply, fields)
    if values(reply) != before:
        audit.record(actor=user, verb="reply.change", subject=review, before=before, after=values(reply))
    return reply


@transaction.atomic
def remove_reply(*, reply: ReplyRequest, user) -> dict:
    """Take a request off the review. The fields it had are returned: `add_reply` with them undoes this."""
    review = editable(reply.review, user)
    reply = present(review, reply)
    before = values(reply)
    audit.record(actor=user, verb="reply.remove", subject=review, before=before)
    reply.delete()
    return before


def present(review: Review, reply: ReplyRequest) -> ReplyRequest:
    found = review.replies.filter(pk=reply.pk).first()
    if found is None:
        raise Refused(_("Somebody has removed this request already."))
    return found


def values(reply: ReplyRequest) -> dict:
    return model_to_dict(reply, FIELDS)


def write(reply: ReplyRequest, fields: dict) -> None:
    unknown = set(fields).difference(FIELDS)
    if unknown:
        raise TypeError(f"A request for comment has no {', '.join(sorted(unknown))}; it has {', '.join(FIELDS)}.")
    for name, value in fields.items():
        setattr(reply, name, value)
    reply.addressee = one_line(reply.addressee)
    reply.answer = normalise(reply.answer).strip()
    reply.clean_fields(exclude=["review", "added_by"])
    errors = wrong_dates(reply)
    if errors:
        raise ValidationError(errors)
    reply.save()


def wrong_dates(reply: ReplyRequest) -> dict[str, str]:
    """What does not go together, by field."""
    today, errors = timezone.localdate(), {}
    if reply.asked_on > today:
        errors["asked_on"] = _("This day is yet to come. Write the request down once it is sent.")
    if reply.answer_by and reply.answer_by < reply.asked_on:
        errors["answer_by"] = _("This is before the day on which they were asked.")
    if reply.answered_on and not reply.asked_on <= reply.answered_on <= today:
        errors["answered_on"] = _("An answer comes on the day of the request or later, and not after today.")
    if reply.answer and not reply.answered_on:
        errors["answered_on"] = _("Say on which day they answered.")
    if reply.answered_on and not reply.answer:
        errors["answer"] = _("Give the answer in their words, or leave its date empty.")
    if len(reply.answer) > LONGEST_ANSWER:
        errors["answer"] = _("Quote what matters, in %(number)s characters at most.") % {"number": LONGEST_ANSWER}
    return errors

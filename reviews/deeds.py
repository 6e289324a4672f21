"""What people do to a review: one registry, by the names of the workflow's table, for the pages and the API alike.

A new deed is a line of DEEDS: the service that does it, taking `review`, `user`, `version` and its own fields by name. The
API then has it at `/api/v1/reviews/{id}/{action}`, described and refused like the others, and the claim page does it on a
post to `act`, where it is `done` in words. Who may do it stands in `reviews.workflow`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from django.contrib.auth import get_user_model
from django.utils.translation import gettext_lazy as _
from rest_framework import serializers

from claims.serializers import Day, Text
from reviews.models import Correction, Review, Source
from reviews.models.review import OFFERED
from reviews.services import assignment, comments, opinions, publishing, reviews
from reviews.services.sources import FIELDS
from reviews.workflow import Refused

DRAFT = ("claim_reviewed", "summary", "rating")
OUT_OF_DATE = _("This page is out of date. Copy what you wrote, and reload it.")
KEPT = "What it is stays where this is left out."
LARGEST_ID = 2**63 - 1


class Nothing(serializers.Serializer):
    """A deed that needs no words."""


class Version(serializers.Serializer):
    version = serializers.IntegerField(
        min_value=0,
        max_value=LARGEST_ID,
        help_text="The version of the review that this is about. Another one is refused with 409.",
    )


class Assigned(serializers.Serializer):
    assignee = serializers.PrimaryKeyRelatedField(
        queryset=get_user_model().objects.filter(is_active=True), help_text="The id of the person."
    )


class Draft(serializers.Serializer):
    claim_reviewed = Text(required=False, allow_blank=True, help_text=f"The claim in one sentence. {KEPT}")
    summary = Text(required=False, allow_blank=True, help_text=f"The reasons. {KEPT}")
    rating = Text(
        required=False, allow_blank=True, max_length=50, help_text=f"The slug of a verdict of the scale. {KEPT}"
    )


class Comment(serializers.Serializer):
    comment = Text(required=False, allow_blank=True, default="", help_text="For the author.")


class Dismissal(serializers.Serializer):
    reason = serializers.ChoiceField([(reason.value, reason.label) for reason in OFFERED])


class HandOver(Assigned):
    words = Text(required=False, allow_blank=True, default="", help_text="A word to them, among the comments.")


class DueDay(serializers.Serializer):
    due_on = Day(allow_null=True, help_text="The day by which a verdict is wanted; null takes it away.")


class Said(serializers.Serializer):
    text = Text(help_text="`@name` tells that person.")


class Opinion(serializers.Serializer):
    rating = Text(max_length=50, help_text="The slug of a verdict of the scale.")
    reasons = Text(required=False, allow_blank=True, default="")


class Note(serializers.Serializer):
    note = Text(required=False, allow_blank=True, default="", help_text="For the readers, beside the verdict.")


class SourceFields(serializers.ModelSerializer):
    """A source to be cited: `url` or `reference`, and `title`, are wanted."""

    published_on = Day(required=False, allow_null=True)

    class Meta:
        model = Source
        fields = FIELDS


class Closing(serializers.Serializer):
    requests = serializers.ListField(
        child=serializers.IntegerField(min_value=1, max_value=LARGEST_ID),
        required=False,
        help_text="Ids of readers' open requests for correction that this answers.",
    )


class NewVersion(Draft, Closing):
    kind = serializers.ChoiceField(
        [choice for choice in Correction.Kind.choices if choice[0] != Correction.Kind.RETRACTION]
    )
    why = Text(help_text="What changed and why; readers see it.")
    add_sources = SourceFields(many=True, required=False)
    remove_sources = serializers.ListField(
        child=serializers.IntegerField(min_value=1, max_value=LARGEST_ID),
        required=False,
        help_text="Ids of sources of this review.",
    )


class Retraction(Closing):
    why = Text(help_text="Readers see it instead of the verdict.")


def save(*, review: Review, user, version: int | None, **draft: str) -> Review:
    return reviews.save_draft(review=review, user=user, version=version, **unsaid(review) | draft)


def submit(*, review: Review, user, version: int | None, **draft: str) -> Review:
    """Hand in the draft as it is given here, or as it is. What lacks something is kept as a draft all the same."""
    if draft:
        review = save(review=review, user=user, version=version, **draft)
        version = review.version
    return reviews.submit(review=review, user=user, version=version)


def correct(*, review: Review, user, version: int | None, **changes) -> Review:
    return publishing.correct(review=review, user=user, version=version, **unsaid(review) | changes)


def comment(*, review: Review, user, version: int | None, text: str) -> Review:
    comments.comment(review=review, user=user, text=text)
    return review


def opine(*, review: Review, user, version: int | None, **given: str) -> Review:
    return opinions.opine(review=review, user=user, version=version, **given).review


def unsaid(review: Review) -> dict[str, str]:
    return {name: getattr(review, name) for name in DRAFT}


@dataclass(frozen=True)
class Deed:
    """`done` is what the claim page says afterwards ("" for what has a page or a form of its own), `undo` the deed that
    takes it back, `wrong` what the page says of fields that it cannot have sent. Where `was_seen`, it is about words that
    somebody has read, and the page too sends the version that it showed."""

    service: Callable[..., Review]
    summary: str
    fields: type[serializers.Serializer] = Nothing
    done: str = ""
    undo: str = ""
    wrong: str = OUT_OF_DATE
    was_seen: bool = False


DEEDS: dict[str, Deed] = {
    "take": Deed(reviews.take, "Take a claim", done=_("The claim is yours.")),
    "assign": Deed(
        reviews.assign, "Assign a claim", Assigned, done=_("Assigned."), wrong=_("Choose somebody of the list.")
    ),
    "release": Deed(reviews.release, "Give a claim back to the queue", done=_("Given back to the queue.")),
    "save": Deed(save, "Save a draft", Draft, was_seen=True),
    "submit": Deed(submit, "Submit a verdict", Draft, done=_("Submitted:"), undo="withdraw", was_seen=True),
    "withdraw": Deed(reviews.withdraw, "Take a verdict back", done=_("Taken back; it is a draft again.")),
    "return": Deed(
        reviews.return_to_author, "Return a verdict", Comment, done=_("Returned to its author."), was_seen=True
    ),
    "opine": Deed(
        opine,
        "Give a blind second opinion",
        Opinion,
        done=_("Your opinion is recorded. Both verdicts are to be seen now."),
        wrong=_("Choose a verdict."),
        was_seen=True,
    ),
    "approve": Deed(reviews.approve, "Approve a verdict", Comment, done=_("Approved."), was_seen=True),
    "publish": Deed(publishing.publish, "Publish a verdict", Note, done=_("Published."), was_seen=True),
    "correct": Deed(correct, "Correct what is published", NewVersion, was_seen=True),
    "retract": Deed(publishing.retract, "Retract what is published", Retraction, was_seen=True),
    "dismiss": Deed(
        reviews.dismiss,
        "Dismiss a claim",
        Dismissal,
        done=_("Dismissed:"),
        undo="reopen",
        wrong=_("Say why: not checkable, an opinion, or not a claim."),
    ),
    "reopen": Deed(reviews.reopen, "Reopen a claim", done=_("Reopened.")),
    "hand_over": Deed(
        assignment.hand_over,
        "Hand a claim over",
        HandOver,
        done=_("Handed over."),
        wrong=_("Choose a colleague of the list."),
    ),
    "set_due": Deed(
        assignment.set_due,
        "Set a due date",
        DueDay,
        done=_("The due date is kept."),
        wrong=_("Write the date as year-month-day, such as 2030-01-31."),
    ),
    "comment": Deed(comment, "Comment on a review", Said),
}


@cache
def body(action: str) -> type[serializers.Serializer]:
    """What is sent for a deed: its own fields and the version that they are about."""
    name = f"{action.title().replace('_', '')}ReviewSerializer"
    return type(name, (DEEDS[action].fields, Version), {"__doc__": DEEDS[action].fields.__doc__})


def posted(action: str, fields: Mapping[str, str]) -> dict:
    """What a form of the claim page has sent for a deed. Raises Refused where the page cannot have sent it."""
    deed = DEEDS[action]
    sent = (body(action) if deed.was_seen else deed.fields)()
    given = type(sent)(data={name: fields.get(name, "") for name in sent.fields})
    if not given.is_valid():
        raise Refused(OUT_OF_DATE if "version" in given.errors else deed.wrong)
    return {"version": None} | given.validated_data

"""A notification in a sentence: on the page and in an e-mail the same."""

from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext_lazy

from reviews.models import Notification

Kind = Notification.Kind

SENTENCES = {
    Kind.MENTION: gettext_lazy("%(name)s mentioned you in a comment."),
    Kind.ASSIGNED: gettext_lazy("%(name)s assigned this claim to you."),
    Kind.HANDED_OVER: gettext_lazy("%(name)s handed this claim over to you."),
    Kind.RETURNED: gettext_lazy("%(name)s returned the verdict to you."),
    Kind.SUBMITTED: gettext_lazy("%(name)s submitted a verdict; it waits for approval."),
    Kind.OPINION_WANTED: gettext_lazy("A blind second opinion is wanted on the verdict of %(name)s."),
    Kind.OPINION: gettext_lazy("%(name)s gave a second opinion; the verdict waits for approval."),
    Kind.APPROVED: gettext_lazy("%(name)s approved your verdict."),
    Kind.PUBLISHED: gettext_lazy("%(name)s published your verdict."),
    Kind.DUE_SOON: gettext_lazy("The verdict is due on %(date)s."),
    Kind.OVERDUE: gettext_lazy("The verdict was due on %(date)s."),
    Kind.COMMENT: gettext_lazy("%(name)s commented."),
    Kind.EXPERT: gettext_lazy("%(name)s, an outside expert, commented."),
    Kind.CORRECTION_REQUEST: gettext_lazy("A reader asks for a correction."),
}
# What these are about is a day.
DATED = {Kind.DUE_SOON, Kind.OVERDUE}


def sentence(notification: Notification) -> str:
    """What happened, in the language of the moment."""
    kind = Kind(notification.kind)
    day = date_format(date.fromisoformat(notification.about), "DATE_FORMAT") if kind in DATED else ""
    return SENTENCES[kind] % {"name": notification.by_name, "date": day}

"""What people are told of their reviews: written here, shown by the app, and mailed by `reviews.services.mailing`."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import CharField, Exists, OuterRef, QuerySet
from django.db.models.functions import Cast
from django.utils import timezone

from reviews import audit
from reviews.due import PENDING
from reviews.models import MailChoice, Notification, Review, Status
from reviews.workflow import people

Kind, Mail, When = Notification.Kind, Notification.Mail, MailChoice.When

# The hour, in the time zone of the newsroom, at which those who want one e-mail a day get it.
DIGEST_HOUR = 7
# An e-mail that could not be sent for so long is given up.
PATIENCE = timedelta(days=1)
MOST_DUE = 500


@transaction.atomic
def notify(
    *,
    to: Iterable,
    kind: str,
    review: Review,
    by_name: str = "",
    words: str = "",
    about: str = "",
    path: str = "",
    now: datetime | None = None,
) -> int:
    """Tell each of these people once, whatever becomes of the broker; how many were told anew.

    `by_name` is who caused it, `words` what they said, `path` where it leads ("": the claim's page). With `about`, what
    a person was told of this review, this kind and this `about` before is not told again.
    """
    now = now or timezone.now()
    persons = list({person.pk: person for person in to}.values())
    if about:
        told = Notification.objects.filter(review=review, kind=kind, about=about).values_list("to", flat=True)
        persons = [person for person in persons if person.pk not in set(told)]
    told_by = {"by_name": by_name, "words": words, "about": about, "path": path, "at": now}
    mails = mail_of(persons, now)
    rows = [Notification(to=person, kind=kind, review=review, **told_by, **mails[person.pk]) for person in persons]
    # Two that are told the same at the same time: the constraint keeps one of them.
    Notification.objects.bulk_create(rows, ignore_conflicts=bool(about))
    return len(rows)


def mail_of(persons: list, now: datetime) -> dict[int, dict]:
    """By person, how a notification made now is mailed."""
    choices = {}
    if settings.FACTCHECK_EMAIL:
        wanted = MailChoice.objects.filter(user__in=persons).exclude(when=When.NEVER)
        choices = dict(wanted.values_list("user", "when"))
    return {person.pk: mail_fields(choices.get(person.pk, When.NEVER), now) for person in persons}


def mail_fields(when: str, now: datetime) -> dict:
    if when == When.NEVER:
        return {"mail": Mail.UNWANTED, "mail_due_at": None, "mail_until": None}
    due_at = now if when == When.EACH else next_digest(now)
    return {"mail": Mail.WAITING, "mail_due_at": due_at, "mail_until": due_at + PATIENCE}


def next_digest(now: datetime) -> datetime:
    local = timezone.localtime(now)
    at = local.replace(hour=DIGEST_HOUR, minute=0, second=0, microsecond=0)
    return at if at > local else at + timedelta(days=1)


def announce(*, review: Review, action: str, by, words: str = "") -> None:
    """Tell those whom an action on a review concerns; called with every transition, inside its transaction. What waited
    for an approval waits no longer once the verdict is not submitted any more."""
    for kind, whom in TELLS.get(action, ()):
        persons = [person for person in whom(review) if person != by]
        about = f"submission {review.submission}" if kind in WAITING else ""
        notify(to=persons, kind=kind, review=review, by_name=by.get_username(), words=words, about=about)
    if action in SETTLES:
        settle(review=review, person=by if review.status == Status.SUBMITTED else None)
    if not review.awaits_opinion:
        done(review, Kind.OPINION_WANTED)


def assignee(review: Review) -> list:
    return [review.assignee] if review.assignee else []


def author(review: Review) -> list:
    return [review.author] if review.author else []


def approved_author(review: Review) -> list:
    """Nobody while a second approval is still wanted."""
    return author(review) if review.status == Status.APPROVED else []


def approvers(review: Review) -> list:
    """Nobody while a second opinion is to come first."""
    return [] if review.awaits_opinion else [person for person in people("editor") if person != review.author]


def colleagues(review: Review) -> list:
    """Who may give the second opinion that a verdict waits for."""
    return [person for person in people("checker") if person != review.author] if review.awaits_opinion else []


# By action of the workflow: what is told, and whom.
TELLS = {
    "assign": [(Kind.ASSIGNED, assignee)],
    "submit": [(Kind.SUBMITTED, approvers), (Kind.OPINION_WANTED, colleagues)],
    "opine": [(Kind.OPINION, lambda review: [*author(review), *approvers(review)])],
    "return": [(Kind.RETURNED, lambda review: [*assignee(review), *author(review)])],
    "approve": [(Kind.APPROVED, approved_author)],
    "publish": [(Kind.PUBLISHED, author)],
}
WAITING = {Kind.SUBMITTED, Kind.OPINION_WANTED}
SETTLES = {"withdraw", "return", "approve"}


def settle(*, review: Review, person=None) -> int:
    """What waits for an approval of this review is done with: for one person, or for all. Its e-mails are not sent."""
    return done(review, Kind.SUBMITTED, **({"to": person} if person else {}))


def done(review: Review, kind: str, **whose) -> int:
    return Notification.objects.unread().filter(review=review, kind=kind, **whose).update(read_at=timezone.now())


@transaction.atomic
def read(*, user, pk: int | None = None) -> int:
    """Mark what `user` was told as read: one notification, or all of them; how many were unread."""
    unread = Notification.objects.unread().filter(to=user)
    if pk is not None:
        unread = unread.filter(pk=pk)
    return unread.update(read_at=timezone.now())


@transaction.atomic
def choose_mail(*, user, when: str, language: str, address: str) -> MailChoice:
    """How `user` wants to be notified by e-mail, from now on and for what waits to be sent."""
    # The trail first, as everywhere: who has it writes what people were told, and would else wait for us while we wait.
    audit.record(actor=user, verb="account.choose_mail", subject=user, after={"when": when, "language": language})
    choice, _ = MailChoice.objects.update_or_create(user=user, defaults={"when": when, "language": language})
    if user.email != address:
        user.email = address
        user.save(update_fields=["email"])
    waiting = Notification.objects.filter(to=user, mail=Mail.WAITING)
    waiting.update(**mail_fields(when, timezone.now()))
    return choice


def tell_due(*, now: datetime | None = None) -> int:
    """Tell of verdicts that are due tomorrow, and of those that are overdue, each once a due day; how many people."""
    today = timezone.localdate(now)
    soon = untold(Kind.DUE_SOON).filter(due_on=today + timedelta(days=1))
    overdue = untold(Kind.OVERDUE).filter(due_on__lt=today)
    return tell_each(soon, Kind.DUE_SOON) + tell_each(overdue, Kind.OVERDUE)


def untold(kind: str) -> QuerySet[Review]:
    """What is due some day and of whose day nobody was told."""
    day = Cast(OuterRef("due_on"), CharField())
    told = Notification.objects.filter(review=OuterRef("pk"), kind=kind, about=day)
    due = Review.objects.filter(~Exists(told), status__in=PENDING, due_on__isnull=False)
    return due.select_related("assignee", "author").order_by("due_on", "pk")


def tell_each(reviews: QuerySet[Review], kind: str) -> int:
    rows = [(review, concerned(review)) for review in reviews[:MOST_DUE]]
    return sum(notify(to=to, kind=kind, review=review, about=review.due_on.isoformat()) for review, to in rows)


def concerned(review: Review) -> list:
    """Whose turn it is: the one who writes the verdict, or else the editors."""
    return assignee(review) if review.status in (Status.IN_REVIEW, Status.RETURNED) else approvers(review)

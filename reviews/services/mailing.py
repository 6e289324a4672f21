"""Notifications sent by e-mail to those who want that. What is to be sent stands in the database, so that neither a
broker nor a mail server that is away loses any; one that died while sending has it sent again.

1. `people_due` names those for whom something waits; the scheduler gives each to a worker.
2. `take` gives this worker all that waits for one person, for as long as a sending may last.
3. It is sent as one e-mail, in the person's language; what fails is tried again later, each time later, for a day.
"""

from datetime import datetime, timedelta
from email.utils import make_msgid
from smtplib import SMTPAuthenticationError, SMTPException, SMTPRecipientsRefused, SMTPResponseException
from urllib.parse import urlsplit

from billiard.exceptions import SoftTimeLimitExceeded
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.mail import EmailMessage, get_connection
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, override

from claims.ingestion.text import one_line
from reviews.models import MailChoice, Notification
from reviews.telling import sentence
from reviews.workflow import has_role

Mail = Notification.Mail

# By then a sending that has begun has ended: one that has not has lost its worker.
LEASE = timedelta(minutes=5)
TIMEOUT = 20
BACKEND = "django.core.mail.backends.smtp.EmailBackend"
FIRST_BACK_OFF, LONGEST_BACK_OFF = timedelta(minutes=1), timedelta(hours=2)
# So many are written out in one e-mail; of the others it says how many they are.
MOST_WRITTEN = 50


def people_due(*, most: int = 100, now: datetime | None = None) -> list[int]:
    """The people for whom an e-mail waits to be sent."""
    if not settings.FACTCHECK_EMAIL:
        return []
    due = Notification.objects.to_be_mailed(now or timezone.now())
    return list(due.order_by().values_list("to", flat=True).distinct()[:most])


def send_waiting(*, user_id: int, now: datetime | None = None) -> bool:
    """Send one person what waits for them, in one e-mail; whether one was sent. What goes wrong is written into the
    notifications, in words, and tried again later."""
    now = now or timezone.now()
    person = get_user_model().objects.get(pk=user_id)
    waiting = take(person, now)
    if not waiting:
        return False
    try:
        with get_connection(BACKEND, **settings.FACTCHECK_EMAIL.options(TIMEOUT)) as connection:
            letter(person, waiting, connection).send()
            # At once: what goes wrong when it is taken leave of has it sent no second time.
            sent = Notification.objects.filter(pk__in=[row.pk for row in waiting])
            sent.update(mail=Mail.SENT, mailed_at=timezone.now(), mail_error="")
    except (SMTPException, OSError, SoftTimeLimitExceeded) as error:
        put_off(waiting, reason_of(error), now)
        return False
    return True


@transaction.atomic
def take(person, now: datetime) -> list[Notification]:
    """What waits for this person, for this caller alone. What was read meanwhile is not mailed, and nothing is to
    somebody who has left or gave no address."""
    waiting = Notification.objects.to_be_mailed(now).filter(to=person).order_by("pk")
    ids = list(waiting.select_for_update(skip_locked=True).values_list("pk", flat=True))
    rows = Notification.objects.filter(pk__in=ids)
    wanted = rows.unread() if has_role(person, "checker") and person.email else rows.none()
    rows.exclude(pk__in=wanted.values("pk")).update(mail=Mail.UNWANTED, mail_due_at=None, mail_until=None)
    wanted.update(mail_due_at=now + LEASE)
    return list(wanted.select_related("review__claim").order_by("pk"))


def put_off(waiting: list[Notification], reason: str, now: datetime) -> None:
    """Have it tried again later, or give up what was tried for long enough. The person may have decided otherwise
    meanwhile: then it waits no longer and nothing is written."""
    for row in waiting:
        attempts = row.mail_attempts + 1
        wait = min(FIRST_BACK_OFF * 2 ** min(attempts - 1, 10), LONGEST_BACK_OFF)
        over = now >= row.mail_until
        fields = {"mail": Mail.GIVEN_UP} if over else {"mail_due_at": now + wait}
        still = Notification.objects.filter(pk=row.pk, mail=Mail.WAITING)
        still.update(mail_attempts=attempts, mail_error=reason[:300], **fields)


def reason_of(error: Exception) -> str:
    """Why nothing was sent, without what a server says of accounts and passwords."""
    match error:
        case SMTPAuthenticationError():
            return _("The mail server does not take the user and password of FACTCHECK_EMAIL_URL.")
        case SMTPRecipientsRefused():
            return _("The mail server refuses this e-mail address.")
        case SMTPResponseException():
            return _("The mail server answered with %(code)s.") % {"code": error.smtp_code}
    return _("The mail server cannot be reached (%(error)s).") % {"error": type(error).__name__}


def letter(person, waiting: list[Notification], connection) -> EmailMessage:
    """One e-mail that tells of all that waits."""
    choice = MailChoice.objects.filter(user=person).first()
    language = choice.language if choice and choice.language else settings.LANGUAGE_CODE
    with override(language):
        lines = [line(row) for row in waiting[:MOST_WRITTEN]]
        context = {
            "lines": lines,
            "more": len(waiting) - len(lines),
            "all": settings.BASE_URL + reverse("notifications"),
            "account": settings.BASE_URL + reverse("mail_choice"),
        }
        return EmailMessage(
            subject=subject(waiting),
            body=render_to_string("reviews/mail.txt", context),
            from_email=settings.FACTCHECK_EMAIL.sender,
            to=[person.email],
            headers={
                "Auto-Submitted": "auto-generated",
                "Message-ID": make_msgid(f"notification-{waiting[0].pk}", urlsplit(settings.BASE_URL).hostname),
                "Content-Language": language,
            },
            connection=connection,
        )


def line(row: Notification) -> dict:
    address = settings.BASE_URL + reverse("notification", args=[row.pk])
    return {"sentence": sentence(row), "claim": one_line(row.review.claim.statement)[:300], "address": address}


def subject(waiting: list[Notification]) -> str:
    if len(waiting) == 1:
        return one_line(f"{sentence(waiting[0])} {waiting[0].review.claim.statement}")[:150]
    number = len(waiting)
    return ngettext("%(number)s notification", "%(number)s notifications", number) % {"number": number}

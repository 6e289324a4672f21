from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .review import Review


class NotificationQuerySet(models.QuerySet):
    def unread(self):
        return self.filter(read_at=None)

    def to_be_mailed(self, now):
        return self.filter(mail=Notification.Mail.WAITING, mail_due_at__lte=now)


class Notification(models.Model):
    """Something that one person should know of a review, shown in the app and, where that person wants it, mailed.

    `by_name` is who caused it, "" for the clock. What `about` holds tells two of a kind apart: the same is told to
    nobody twice. `path` is where it leads, "" for the claim's page. `mail_until` is when an e-mail that could not be
    sent is given up; `mail_error` is why it could not, in a sentence.
    """

    class Kind(models.TextChoices):
        MENTION = "mention", _("mentioned")
        ASSIGNED = "assigned", _("assigned to you")
        HANDED_OVER = "handed_over", _("handed over to you")
        RETURNED = "returned", _("returned to you")
        SUBMITTED = "submitted", _("waiting for approval")
        OPINION_WANTED = "opinion_wanted", _("second opinion wanted")
        OPINION = "opinion", _("second opinion")
        APPROVED = "approved", _("approved")
        PUBLISHED = "published", _("published")
        DUE_SOON = "due_soon", _("due soon")
        OVERDUE = "overdue", _("overdue")
        COMMENT = "comment", _("comment")
        EXPERT = "expert", _("comment of an outside expert")
        CORRECTION_REQUEST = "correction_request", _("correction asked for")

    class Mail(models.TextChoices):
        UNWANTED = "", _("not by e-mail")
        WAITING = "waiting", _("waiting")
        SENT = "sent", _("sent")
        GIVEN_UP = "given_up", _("given up")

    to = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="notifications")
    kind = models.CharField(max_length=20, choices=Kind)
    review = models.ForeignKey(Review, models.CASCADE, related_name="notifications")
    by_name = models.CharField(max_length=150, blank=True)
    words = models.TextField(blank=True)
    about = models.CharField(max_length=40, blank=True)
    path = models.CharField(max_length=300, blank=True)
    at = models.DateTimeField(default=timezone.now)
    read_at = models.DateTimeField(null=True, blank=True)
    mail = models.CharField(max_length=10, choices=Mail, blank=True, default=Mail.UNWANTED)
    mail_due_at = models.DateTimeField(null=True, blank=True)
    mail_until = models.DateTimeField(null=True, blank=True)
    mail_attempts = models.PositiveSmallIntegerField(default=0)
    mail_error = models.CharField(max_length=300, blank=True)
    mailed_at = models.DateTimeField(null=True, blank=True)

    objects = NotificationQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["to", "review", "kind", "about"], condition=~Q(about=""), name="notification_once"
            ),
            models.CheckConstraint(
                condition=~Q(mail="waiting") | Q(mail_due_at__isnull=False, mail_until__isnull=False),
                name="notification_waiting_has_its_time",
            ),
        ]
        indexes = [
            models.Index(fields=["to", "-id"], condition=Q(read_at=None), name="notification_unread"),
            models.Index(fields=["to", "-id"], name="notification_of_person"),
            models.Index(fields=["mail_due_at"], condition=Q(mail="waiting"), name="notification_to_mail"),
        ]

    def __str__(self):
        return f"{self.kind} of review {self.review_id} to {self.to}"


class MailChoice(models.Model):
    """How a person wants to be notified by e-mail, and in which language ("": that of the site). Who has no row wants
    no e-mail."""

    class When(models.TextChoices):
        NEVER = "", _("Never")
        EACH = "each", _("As it happens")
        DAILY = "daily", _("Once a day, together")

    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="mail_choice")
    when = models.CharField(max_length=10, choices=When, blank=True, default=When.NEVER)
    language = models.CharField(max_length=10, blank=True)

    def __str__(self):
        return f"{self.user}: {self.when or 'never'}"

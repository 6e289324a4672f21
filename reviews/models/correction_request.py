from django.conf import settings
from django.core.validators import MaxLengthValidator, URLValidator
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from .review import Correction, Review


class CorrectionRequest(models.Model):
    """What a reader says is wrong with something published, with a clock: it is to be answered by `due_at`.

    Nothing of it is ever shown to the public. Who asked sees the state and the answer by a link of their own, of whose
    token a digest alone is kept. `address_digest` is keyed and is emptied after a day.
    """

    class State(models.TextChoices):
        OPEN = "open", pgettext_lazy("request", "Open")
        ACCEPTED = "accepted", _("Accepted")
        DECLINED = "declined", _("Declined")

    LONGEST_TEXT, LONGEST_EVIDENCE = 5000, 2000

    review = models.ForeignKey(Review, models.PROTECT, related_name="correction_requests")
    text = models.TextField(_("what is wrong"), max_length=LONGEST_TEXT, validators=[MaxLengthValidator(LONGEST_TEXT)])
    evidence = models.TextField(
        _("how you know"),
        max_length=LONGEST_EVIDENCE,
        validators=[MaxLengthValidator(LONGEST_EVIDENCE)],
        blank=True,
    )
    # Never fetched: a stranger chose it.
    link = models.CharField(
        _("a link that shows it"), max_length=2000, blank=True, validators=[URLValidator(["http", "https"])]
    )
    name = models.CharField(_("your name"), max_length=200, blank=True)
    email = models.EmailField(_("your e-mail"), blank=True)
    language = models.CharField(max_length=8)
    at = models.DateTimeField()
    due_at = models.DateTimeField()
    state = models.CharField(_("state"), max_length=8, choices=State, default=State.OPEN)
    answer = models.TextField(_("answer"), blank=True)
    handled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="handled_requests"
    )
    handled_at = models.DateTimeField(null=True, blank=True)
    correction = models.ForeignKey(Correction, models.PROTECT, null=True, blank=True, related_name="requests")
    token_digest = models.CharField(max_length=64, unique=True, editable=False)
    address_digest = models.CharField(max_length=64, blank=True, editable=False)

    class Meta:
        ordering = ["due_at", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(state="open", handled_at=None, handled_by=None)
                | Q(handled_at__isnull=False, handled_by__isnull=False) & ~Q(state="open"),
                name="request_open_or_handled",
            ),
            models.CheckConstraint(
                condition=Q(state="accepted", correction__isnull=False)
                | ~Q(state="accepted") & Q(correction__isnull=True),
                name="request_accepted_has_correction",
            ),
            models.CheckConstraint(condition=~Q(state="declined") | ~Q(answer=""), name="request_declined_has_answer"),
        ]
        indexes = [
            models.Index(fields=["state", "due_at", "id"]),
            models.Index(fields=["handled_at", "id"]),
            models.Index(fields=["at"]),
        ]

    def __str__(self):
        return f"{self.state} request {self.pk} about review {self.review_id}"

    @property
    def is_open(self) -> bool:
        return self.state == self.State.OPEN

    @property
    def is_overdue(self) -> bool:
        return self.is_open and self.due_at < timezone.now()

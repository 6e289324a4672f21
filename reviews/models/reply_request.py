from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .review import Review


class ReplyRequest(models.Model):
    """That somebody whom a claim concerns was asked for comment, and what they answered, in their words. Published with
    the verdict. Without an answer it stands open, or, once `answer_by` has passed, unanswered."""

    class Channel(models.TextChoices):
        EMAIL = "email", _("by e-mail")
        PHONE = "phone", _("by phone")
        LETTER = "letter", _("by letter")
        SOCIAL_MEDIA = "social_media", _("on social media")
        IN_PERSON = "in_person", _("in person")
        OTHER = "other", _("in another way")

    review = models.ForeignKey(Review, models.CASCADE, related_name="replies")
    addressee = models.CharField(
        _("whom"), max_length=300, help_text=_("Name and office, as readers may see them; no private address.")
    )
    channel = models.CharField(_("how"), max_length=12, choices=Channel, default=Channel.EMAIL)
    asked_on = models.DateField(_("asked on"))
    answer_by = models.DateField(_("answer wanted by"), null=True, blank=True)
    answered_on = models.DateField(_("answered on"), null=True, blank=True)
    answer = models.TextField(
        _("answer"), blank=True, help_text=_("In their own words: readers see them in quotation marks.")
    )
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    added_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["asked_on", "pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(addressee=""), name="reply_asked_of_somebody"),
            models.CheckConstraint(
                condition=Q(answered_on__isnull=True, answer="") | (Q(answered_on__isnull=False) & ~Q(answer="")),
                name="reply_answer_has_date_and_words",
            ),
            models.CheckConstraint(
                condition=Q(answered_on__isnull=True) | Q(answered_on__gte=F("asked_on")),
                name="reply_answered_after_asking",
            ),
            models.CheckConstraint(
                condition=Q(answer_by__isnull=True) | Q(answer_by__gte=F("asked_on")),
                name="reply_wanted_after_asking",
            ),
        ]

    def __str__(self):
        return self.addressee

    @property
    def is_unanswered(self) -> bool:
        """Whether the day by which an answer was wanted has passed without one."""
        return not self.answer and self.answer_by is not None and self.answer_by < timezone.localdate()

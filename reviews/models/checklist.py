from django.conf import settings
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from .review import Review


def worded(labels: dict[str, str], language: str | None = None) -> str:
    """Labels that are kept by language, in `language`, that of the interface by default, else in English."""
    language = (language or get_language() or "en").split("-")[0]
    return labels.get(language) or labels.get("en") or next(iter(labels.values()), "")


class ChecklistStep(models.Model):
    """Something that is to be done before a verdict is handed in, as this newsroom has set it up. `labels` are by
    interface language. One out of use is no longer offered; who has ticked it keeps the tick. Those that came with the
    program were changed by nobody."""

    labels = models.JSONField(default=dict)
    position = models.PositiveSmallIntegerField(default=0)
    is_required = models.BooleanField(_("required"), default=False)
    is_in_use = models.BooleanField(_("in use"), default=True)
    ticks_with_reply = models.BooleanField(_("ticks itself when a request for comment is recorded"), default=False)
    changed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    changed_at = models.DateTimeField(auto_now=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["position", "pk"]

    def __str__(self):
        return self.label()

    def label(self, language: str | None = None) -> str:
        return worded(self.labels, language)


class StepTick(models.Model):
    """That a step was done on a review, by whom and when. The labels and the place are those at the time of the tick,
    and once more when the verdict is handed in: what is published keeps them, whatever becomes of the step."""

    review = models.ForeignKey(Review, models.CASCADE, related_name="ticks")
    step = models.ForeignKey(ChecklistStep, models.PROTECT, related_name="ticks")
    labels = models.JSONField()
    position = models.PositiveSmallIntegerField()
    note = models.TextField(_("note"), blank=True, help_text=_("For colleagues; never published."))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["position", "pk"]
        constraints = [models.UniqueConstraint(fields=["review", "step"], name="step_ticked_once")]

    def __str__(self):
        return self.label()

    def label(self, language: str | None = None) -> str:
        return worded(self.labels, language)

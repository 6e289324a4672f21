from django.conf import settings
from django.core.validators import URLValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from .page import Page
from .review import Review


class Source(models.Model):
    """Evidence that a reviewer cites: on the web (`url`) or not (`reference`). A withheld one is never shown outside
    the newsroom, for the safety of a person."""

    class Kind(models.TextChoices):
        ORIGINAL = "original", _("Original")
        OFFICIAL = "official", _("Official")
        ALTERNATIVE = "alternative", _("Alternative")

    class Stance(models.TextChoices):
        SUPPORTS = "supports", _("Supports the claim")
        REFUTES = "refutes", _("Refutes the claim")
        CONTEXT = "context", _("Gives context")

    review = models.ForeignKey(Review, models.CASCADE, related_name="sources")
    url = models.CharField(_("address"), max_length=2000, blank=True, validators=[URLValidator(["http", "https"])])
    reference = models.CharField(
        _("offline reference"),
        max_length=500,
        blank=True,
        help_text=_("A book, an archive, an interview of your own."),
    )
    title = models.CharField(_("title"), max_length=500)
    publisher = models.CharField(_("publisher"), max_length=300, blank=True)
    published_on = models.DateField(_("date"), null=True, blank=True)
    kind = models.CharField(_("kind"), max_length=12, choices=Kind, default=Kind.ORIGINAL)
    stance = models.CharField(_("stance"), max_length=10, choices=Stance, default=Stance.CONTEXT)
    # None for what is not on the web, and for withheld ones: nobody is to see that the newsroom asked for them.
    page = models.ForeignKey(Page, models.PROTECT, null=True, blank=True, related_name="sources", editable=False)
    passage = models.TextField(
        _("passage"), blank=True, help_text=_("The words that you rely on, as they stand there.")
    )
    note = models.TextField(_("note"), blank=True, help_text=_("For colleagues; never published."))
    is_withheld = models.BooleanField(
        _("withheld"), default=False, help_text=_("Not shown outside the newsroom, for the safety of a person.")
    )
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="sources")
    added_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(condition=~Q(url="") | ~Q(reference=""), name="source_has_url_or_reference"),
        ]

    def __str__(self):
        return self.title

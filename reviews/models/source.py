from django.conf import settings
from django.core.validators import URLValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from .page import Page
from .review import Review


class Source(models.Model):
    """Evidence that a reviewer cites: on the web (`url`) or not (`reference`, `person`). A withheld one is never shown
    outside the newsroom, for the safety of a person: readers see that there is one of its medium, and no more.

    One that was cited by its address alone waits for its page to be read: until then `description_due_at` is when that is
    tried next, and `description_trouble` says afterwards why the page told nothing.
    """

    class Medium(models.TextChoices):
        WEB = "web", _("Web page")
        DOCUMENT = "document", _("Document")
        INTERVIEW = "interview", _("Interview")
        PHONE = "phone", _("Phone call")

    class Kind(models.TextChoices):
        ORIGINAL = "original", _("Original")
        OFFICIAL = "official", _("Official")
        ALTERNATIVE = "alternative", _("Alternative")

    class Stance(models.TextChoices):
        SUPPORTS = "supports", _("Supports the claim")
        REFUTES = "refutes", _("Refutes the claim")
        CONTEXT = "context", _("Gives context")

    review = models.ForeignKey(Review, models.CASCADE, related_name="sources")
    medium = models.CharField(_("medium"), max_length=10, choices=Medium, default=Medium.WEB)
    url = models.CharField(_("address"), max_length=2000, blank=True, validators=[URLValidator(["http", "https"])])
    reference = models.CharField(
        _("where it is kept"),
        max_length=500,
        blank=True,
        help_text=_("An archive and its box, a book and its page, the recording or the notes."),
    )
    title = models.CharField(_("title"), max_length=500, blank=True)
    person = models.CharField(
        _("who"), max_length=300, blank=True, help_text=_("Whom you spoke with, or who wrote the document.")
    )
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
    description_due_at = models.DateTimeField(null=True, blank=True, editable=False)
    description_trouble = models.CharField(max_length=500, blank=True, editable=False)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="sources")
    added_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(url="") | ~Q(reference="") | ~Q(person=""), name="source_is_somewhere"
            ),
            # To fetch a page could show somebody that the newsroom knows of it.
            models.CheckConstraint(
                condition=Q(is_withheld=False) | Q(page__isnull=True, description_due_at__isnull=True),
                name="source_withheld_is_not_fetched",
            ),
        ]
        indexes = [
            models.Index(
                fields=["description_due_at"],
                condition=Q(description_due_at__isnull=False),
                name="source_undescribed",
            )
        ]

    def __str__(self):
        return f"source {self.pk}" if self.is_withheld else self.name

    @property
    def name(self) -> str:
        """What it is called for people: its title, else who or where it is."""
        return self.title or self.person or self.url or self.reference

    @property
    def is_being_described(self) -> bool:
        return self.description_due_at is not None

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .review import OPEN, Review


class Invitation(models.Model):
    """A link by which an expert from outside reads one review, without an account, and comments on it.

    Only a digest of the link's secret is kept (SHA-256: the secret is 256 random bits, so it cannot be guessed from it).
    """

    review = models.ForeignKey(Review, models.CASCADE, related_name="invitations")
    name = models.CharField(_("name"), max_length=150)
    affiliation = models.CharField(_("affiliation"), max_length=200, blank=True)
    shows_verdict = models.BooleanField(_("shows the draft verdict"), default=False)
    token_digest = models.CharField(max_length=64, unique=True, editable=False)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="invitations")
    made_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)
    revoked_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    seen_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(condition=~Q(name=""), name="invitation_names_somebody"),
            models.CheckConstraint(condition=Q(expires_at__gt=F("made_at")), name="invitation_expires_after_made"),
        ]

    def __str__(self):
        return f"invitation of {self.name} to review {self.review_id}"

    @property
    def is_expired(self) -> bool:
        return self.expires_at <= timezone.now()

    @property
    def holds(self) -> bool:
        """Whether the link opens its review now: neither revoked nor expired, and the review still in work."""
        return self.revoked_at is None and not self.is_expired and self.review.status in OPEN

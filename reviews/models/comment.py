from datetime import timedelta

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .invitation import Invitation
from .review import Review

# For so long the one who wrote a comment may take it back.
TAKEN_BACK_WITHIN = timedelta(minutes=15)


class Comment(models.Model):
    """Words on a review, for the newsroom alone: `by` a colleague, or by the outside expert of an `invitation`.

    `mentions` holds the names of the colleagues it calls on. A comment that was taken back stays where it stood and
    says so; its words are gone.
    """

    review = models.ForeignKey(Review, models.CASCADE, related_name="comments")
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="review_comments"
    )
    invitation = models.ForeignKey(Invitation, models.PROTECT, null=True, blank=True, related_name="comments")
    text = models.TextField(_("comment"), blank=True)
    mentions = models.JSONField(default=list, blank=True)
    at = models.DateTimeField(default=timezone.now)
    taken_back_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["at", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(by__isnull=False, invitation__isnull=True) | Q(by__isnull=True, invitation__isnull=False),
                name="comment_of_colleague_or_expert",
            ),
            models.CheckConstraint(
                condition=(Q(taken_back_at__isnull=True) & ~Q(text="")) | Q(taken_back_at__isnull=False, text=""),
                name="comment_has_words_until_taken_back",
            ),
        ]

    def __str__(self):
        return f"comment {self.pk} on review {self.review_id}"

    @property
    def name(self) -> str:
        return self.invitation.name if self.invitation_id else self.by.get_username()

    def can_be_taken_back_by(self, user) -> bool:
        is_recent = self.at > timezone.now() - TAKEN_BACK_WITHIN
        return self.by_id is not None and self.by_id == user.pk and self.taken_back_at is None and is_recent

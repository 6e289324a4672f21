from django.conf import settings
from django.db import models

from .review import Review


class Presence(models.Model):
    """Somebody who has a review open in front of them, and when their page last said so."""

    review = models.ForeignKey(Review, models.CASCADE, related_name="presences")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    seen_at = models.DateTimeField(db_index=True)
    is_writing = models.BooleanField(default=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["review", "user"], name="presence_once_a_person")]

    def __str__(self):
        return f"{self.user_id} at review {self.review_id}"

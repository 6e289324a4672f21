from django.conf import settings
from django.db import models
from django.db.models import F, Q

from claims.models import Claim


class Repeat(models.Model):
    """That a look at `claim` found `other`, of whatever article, to say the same: of each pair one row for each side
    that found it."""

    claim = models.ForeignKey(Claim, models.CASCADE, related_name="+")
    other = models.ForeignKey(Claim, models.CASCADE, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["claim", "other"], name="repeat_once_a_side"),
            models.CheckConstraint(condition=~Q(claim=F("other")), name="repeat_not_of_itself"),
        ]

    def __str__(self):
        return f"claim {self.claim_id} is said again by claim {self.other_id}"


class SavedFilter(models.Model):
    """A view of the queue that somebody keeps: its query string by a name of theirs, for them alone or for all."""

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="saved_filters")
    name = models.CharField(max_length=60)
    query = models.TextField(blank=True)
    is_shared = models.BooleanField(default=False)

    class Meta:
        ordering = ["name", "id"]
        constraints = [
            models.UniqueConstraint(fields=["owner", "name"], name="saved_filter_once_a_name"),
            models.CheckConstraint(condition=~Q(name=""), name="saved_filter_has_name"),
        ]

    def __str__(self):
        return self.name

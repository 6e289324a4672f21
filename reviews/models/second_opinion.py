from django.conf import settings
from django.db import models
from django.db.models import Q

from .checklist import worded
from .review import Review


class SecondOpinion(models.Model):
    """What a second person concluded on one submission of a review before seeing what its author had concluded.

    Both verdicts keep the labels and colours that they were given; `author_rating` is the one that the opinion was asked on, so that
    another one asks for another opinion.
    """

    review = models.ForeignKey(Review, models.CASCADE, related_name="opinions")
    submission = models.PositiveSmallIntegerField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="opinions")
    rating = models.CharField(max_length=50)
    rating_labels = models.JSONField()
    rating_colour = models.CharField(max_length=20)
    reasons = models.TextField(blank=True)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    author_rating = models.CharField(max_length=50)
    author_labels = models.JSONField()
    author_colour = models.CharField(max_length=20)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["submission"]
        constraints = [
            models.UniqueConstraint(fields=["review", "submission"], name="opinion_once_a_submission"),
            models.CheckConstraint(condition=~Q(rating="") & ~Q(author_rating=""), name="opinion_has_both_verdicts"),
            models.CheckConstraint(condition=~Q(by=models.F("author")), name="opinion_of_somebody_else"),
        ]

    def __str__(self):
        return f"opinion of {self.by} on review {self.review_id}"

    @property
    def agrees(self) -> bool:
        return self.rating == self.author_rating

    def label(self, language: str | None = None) -> str:
        """The verdict of the second person in words, as it was given."""
        return worded(self.rating_labels, language) or self.rating

    def author_label(self, language: str | None = None) -> str:
        """The verdict of the author in words, as it was at the time."""
        return worded(self.author_labels, language) or self.author_rating

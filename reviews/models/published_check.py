from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from claims.models import Posting

from .feed import Feed


class PublishedCheckQuerySet(models.QuerySet):
    def standing(self):
        """Those that are looked at: had from Google, or of a feed that has not been removed."""
        return self.filter(Q(feed=None) | Q(feed__removed_at=None))


class PublishedCheck(models.Model):
    """A fact-check that others have published, its verdict in their words and on their scale.

    It came from a feed, or, where `feed` is None, from Google's Fact Check Tools. One row a source, page and claim
    (`key`). `gone_at` is when its feed first did not hold it any longer: most feeds hold the latest alone, so that says
    nothing against it.
    """

    feed = models.ForeignKey(Feed, models.PROTECT, null=True, blank=True, related_name="checks")
    key = models.CharField(max_length=64, unique=True, editable=False)
    claim_reviewed = models.TextField(_("claim reviewed"))
    claimant = models.CharField(_("claimant"), max_length=300, blank=True)
    claim_date = models.DateField(_("date of the claim"), null=True, blank=True)
    url = models.CharField(_("address"), max_length=2000)
    title = models.CharField(_("title"), max_length=500, blank=True)
    publisher = models.CharField(_("publisher"), max_length=300, blank=True)
    site = models.CharField(_("site"), max_length=253, blank=True)
    rating_label = models.CharField(_("verdict"), max_length=300, blank=True)
    rating_value = models.FloatField(null=True, blank=True)
    rating_best = models.FloatField(null=True, blank=True)
    rating_worst = models.FloatField(null=True, blank=True)
    review_date = models.DateField(_("date"), null=True, blank=True)
    language = models.CharField(_("language"), max_length=8, blank=True)
    # What claim matching reads in it, and which reading that was.
    reading = models.TextField(default="", editable=False)
    reading_version = models.PositiveSmallIntegerField(default=0, editable=False, db_index=True)
    first_seen_at = models.DateTimeField()
    last_seen_at = models.DateTimeField()
    gone_at = models.DateTimeField(null=True, blank=True)

    objects = PublishedCheckQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        indexes = [
            models.Index(fields=["feed", "last_seen_at"], name="published_check_feed"),
            models.Index(fields=["language", "id"], name="published_check_language"),
        ]

    def __str__(self):
        return f"{self.publisher}: {self.claim_reviewed[:100]}"

    @property
    def scale(self) -> str:
        """The number of the verdict and the ends of its scale as the publisher gave them; "" where one is missing."""
        numbers = (self.rating_value, self.rating_worst, self.rating_best)
        if None in numbers or self.rating_worst == self.rating_best:
            return ""
        value, worst, best = (f"{number:g}" for number in numbers)
        return f"{value} ({worst}–{best})"


class PublishedCheckPosting(Posting):
    """Published checks whose reviewed claims hold a term."""

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q


class ScaleVersionQuerySet(models.QuerySet):
    def newest(self):
        """The last version of each scale."""
        later = ScaleVersion.objects.filter(slug=OuterRef("slug"), number__gt=OuterRef("number"))
        return self.filter(~Exists(later))


class ScaleVersion(models.Model):
    """A verdict scale as an administrator saved it. Each save makes another row, and none is ever altered: triggers in
    the database refuse it, so a review that names its row by `slug` and `number` can be read in its terms for ever.

    `names` are by language. `ratings`, best first, are what `Rating.as_json` of `reviews.scales` gives.
    """

    slug = models.CharField(max_length=50)
    number = models.PositiveIntegerField()
    names = models.JSONField()
    ratings = models.JSONField()
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    made_at = models.DateTimeField(auto_now_add=True)

    objects = ScaleVersionQuerySet.as_manager()

    class Meta:
        ordering = ["slug", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["slug", "number"], name="scale_version_numbered"),
            # 0 is the built-in file of that name.
            models.CheckConstraint(condition=Q(number__gte=1) & ~Q(slug=""), name="scale_version_is_named"),
        ]

    def __str__(self):
        return f"{self.slug} {self.number}"


class ScaleInUse(models.Model):
    """The scale that verdicts are given on, in one row: a built-in one by its `slug`, or the `version` of a scale that
    was made here. Without the row FACTCHECK_SCALE says it."""

    slug = models.CharField(max_length=50)
    version = models.ForeignKey(ScaleVersion, models.PROTECT, null=True, blank=True, related_name="+")
    chosen_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    chosen_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(pk=1) & ~Q(slug=""), name="scale_in_use_is_one")]

    def __str__(self):
        return f"{self.slug} {self.number}"

    @property
    def number(self) -> int:
        return self.version.number if self.version else 0

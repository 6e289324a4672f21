import calendar
from datetime import date

from django.conf import settings
from django.core.validators import URLValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _


class ReferenceDate(models.Model):
    """When something happened that texts count from ("three years after …"), as a newsroom knows it, with its source.

    `names` are what it is called in languages of the interface, where that is not `name`: {"es": "Muerte de Franco"}.
    `first_day` is the day, or the first of the month or year where no more is known (`precision`). `wordings` are the
    words that a text may use for it, by language: {"es": ["invasión de Ucrania"]}. `folded` is what the list is searched
    by. Rows that came with the program were added by nobody.
    """

    class Precision(models.TextChoices):
        DAY = "day", _("day")
        MONTH = "month", _("month")
        YEAR = "year", _("year")

    name = models.CharField(_("what happened"), max_length=200)
    names = models.JSONField(default=dict, blank=True)
    folded_name = models.CharField(max_length=200, unique=True, editable=False)
    first_day = models.DateField()
    precision = models.CharField(max_length=5, choices=Precision, default=Precision.DAY)
    wordings = models.JSONField(default=dict)
    folded = models.TextField(editable=False)
    source_title = models.CharField(_("title of the source"), max_length=500)
    source_url = models.CharField(
        _("address of the source"), max_length=2000, validators=[URLValidator(["http", "https"])]
    )
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    changed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    changed_at = models.DateTimeField(auto_now=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["-first_day", "-pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(name="") & ~Q(folded_name=""), name="reference_date_has_name"),
            models.CheckConstraint(
                condition=~Q(source_title="") & ~Q(source_url=""), name="reference_date_has_source"
            ),
            models.CheckConstraint(
                condition=Q(precision__in=["day", "month", "year"]), name="reference_date_precision"
            ),
        ]
        indexes = [models.Index(fields=["-first_day", "-id"], name="reference_date_latest")]

    def __str__(self):
        return f"{self.name} ({self.written})"

    @property
    def called(self) -> str:
        """Its name in the language of the interface."""
        return self.names.get((get_language() or "en").split("-")[0], self.name)

    @property
    def written(self) -> str:
        """The date as it is written and read: "1986-04-26", "2014-03", "1991"."""
        return self.first_day.isoformat()[: {"day": 10, "month": 7, "year": 4}[self.precision]]

    @property
    def last_day(self) -> date:
        year, month = self.first_day.year, self.first_day.month
        if self.precision == self.Precision.YEAR:
            return date(year, 12, 31)
        if self.precision == self.Precision.MONTH:
            return date(year, month, calendar.monthrange(year, month)[1])
        return self.first_day

from django.db import models


class FactCheckAnswer(models.Model):
    """What Google's Fact Check Tools answered to a query in a language ("" for any), kept so that it is not asked the
    same twice. `checks` are ids of `PublishedCheck`; `token` asks for the page that is still to be had, and
    `answered_at` stays None until the last one is there."""

    key = models.CharField(max_length=64, unique=True, editable=False)
    query = models.CharField(max_length=300)
    language = models.CharField(max_length=8, blank=True)
    checks = models.JSONField(default=list)
    pages = models.PositiveSmallIntegerField(default=0)
    token = models.CharField(max_length=500, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)

    def __str__(self):
        return self.query


class DailyUse(models.Model):
    """How often a service of others was asked on one of its days; raised by one conditional update, so that however
    many workers ask, the quota holds."""

    service = models.CharField(max_length=30)
    day = models.DateField()
    number = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["service", "day"], name="daily_use_once_a_day")]

    def __str__(self):
        return f"{self.service} {self.day}: {self.number}"

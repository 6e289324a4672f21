"""News events: what happened, with the claims that give figures of it. (`Event` is a line of the audit trail.)"""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from claims.models import Claim


class NewsEventQuerySet(models.QuerySet):
    def standing(self):
        """Those that were not merged into another one."""
        return self.filter(merged_into=None)


class NewsEvent(models.Model):
    """Something that happened, and that several articles give figures of.

    Made by the machine, from what its claims say, or by a person. Title, place and days are what the claims say until
    somebody renames it. The rest is a summary of its claims, kept for the list: `first_on` to `latest_on` are the days
    as of which they count, `outlets` and `articles` how many they are, and `series` holds, by measure, the range of the
    outlets' latest numbers and the points of a small picture.
    """

    title = models.CharField(_("title"), max_length=300)
    language = models.CharField(max_length=8, blank=True)
    place = models.CharField(_("place"), max_length=200, blank=True)
    kind = models.CharField(max_length=20, blank=True)
    time_from = models.DateField(null=True, blank=True)
    time_to = models.DateField(null=True, blank=True)
    first_on = models.DateField()
    latest_on = models.DateField()
    articles = models.PositiveIntegerField(default=0)
    outlets = models.PositiveIntegerField(default=0)
    series = models.JSONField(default=list)
    created_at = models.DateTimeField(auto_now_add=True)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    renamed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    touched_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    merged_into = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="merged")

    objects = NewsEventQuerySet.as_manager()

    class Meta:
        ordering = ["-latest_on", "-id"]
        constraints = [
            models.CheckConstraint(condition=~Q(title=""), name="news_event_has_title"),
            models.CheckConstraint(condition=~Q(merged_into=F("id")), name="news_event_not_into_itself"),
            models.CheckConstraint(condition=Q(first_on__lte=F("latest_on")), name="news_event_days_in_order"),
        ]
        indexes = [
            models.Index(fields=["-latest_on", "-id"], condition=Q(merged_into=None), name="news_event_newest"),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("event", args=[self.pk])

    @property
    def is_touched(self) -> bool:
        """Whether a person has decided something about it; the machine then only suggests."""
        return self.touched_by_id is not None


class EventClaim(models.Model):
    """A claim's place in a news event: a claim is in one at most. `by` is None where the machine put it there.

    `series` is what its number counts: a measure for all the people of it ("killed"), and for a part of them, or an
    amount, the same words for those that can be held against each other ("killed:12", "EUR:40"). `as_of` is the day up
    to which it counts, by what the claim says (`is_as_of_told`), else by its article. `came_from` is the event that was
    merged into this one with it.
    """

    event = models.ForeignKey(NewsEvent, models.PROTECT, related_name="members")
    claim = models.OneToOneField(Claim, models.CASCADE, related_name="membership")
    series = models.CharField(max_length=40)
    as_of = models.DateField(null=True, blank=True)
    is_as_of_told = models.BooleanField(default=False)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    came_from = models.ForeignKey(NewsEvent, models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ["id"]
        indexes = [models.Index(fields=["event", "series", "as_of"])]

    def __str__(self):
        return f"claim {self.claim_id} in event {self.event_id}"


class KeptOut(models.Model):
    """A claim that a person took out of an event: the machine does not put it back."""

    event = models.ForeignKey(NewsEvent, models.CASCADE, related_name="kept_out")
    claim = models.ForeignKey(Claim, models.CASCADE, related_name="kept_out_of")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["event", "claim"], name="kept_out_once")]

    def __str__(self):
        return f"claim {self.claim_id} kept out of event {self.event_id}"


class EventPair(models.Model):
    """Two events that the machine takes for one and leaves to people to merge, or (`apart_by`) that a person has said
    are two."""

    event = models.ForeignKey(NewsEvent, models.CASCADE, related_name="pairs")
    other = models.ForeignKey(NewsEvent, models.CASCADE, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    apart_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["event", "other"], name="event_pair_once"),
            models.CheckConstraint(condition=Q(event__lt=F("other")), name="event_pair_in_order"),
        ]

    def __str__(self):
        return f"events {self.event_id} and {self.other_id}"

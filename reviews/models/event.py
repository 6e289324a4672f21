from django.conf import settings
from django.db import models


class Event(models.Model):
    """A line of the audit trail: who did what to what, when, before and after. Written once; triggers in the database
    refuse to alter or delete it. `hash` covers the line and the hash of the line before it."""

    at = models.DateTimeField()
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="events", db_constraint=True
    )
    actor_name = models.CharField(max_length=150)
    verb = models.CharField(max_length=50)
    subject = models.CharField(max_length=60, db_index=True)
    before = models.JSONField(default=dict)
    after = models.JSONField(default=dict)
    previous_hash = models.CharField(max_length=64, unique=True)
    hash = models.CharField(max_length=64, unique=True)

    class Meta:
        ordering = ["id"]
        indexes = [
            models.Index(fields=["verb", "id"]),
            models.Index(fields=["actor_name", "id"]),
            models.Index(fields=["at"]),
        ]

    def __str__(self):
        return f"{self.at:%Y-%m-%d %H:%M} {self.actor_name} {self.verb} {self.subject}"


class TrailHead(models.Model):
    """The hash of the last event; its one row is locked while an event is written, so that the chain never forks."""

    hash = models.CharField(max_length=64)

    def __str__(self):
        return self.hash

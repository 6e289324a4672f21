from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from claims.models import Claim


class Outcome(models.TextChoices):
    """What a check says of a claim. None of them is a verdict: a person decides."""

    SUPPORTS = "supports", _("agrees")
    CONTRADICTS = "contradicts", _("differs")
    RELATED = "related", _("related")
    NOTHING_FOUND = "nothing_found", _("nothing found")


class FindingQuerySet(models.QuerySet):
    def claimable(self, now):
        """Those that a worker may take: queued and due, or running past their lease."""
        due = Q(due_at=None) | Q(due_at__lte=now)
        lost = Q(state=Finding.State.RUNNING, lease_until__lt=now)
        return self.filter(Q(state=Finding.State.QUEUED) & due | lost)

    def number_open(self) -> int:
        # Asked for together, they would be read without the index of each.
        return sum(self.filter(state=state).count() for state in Finding.OPEN)

    def are_open(self) -> bool:
        return any(self.filter(state=state).exists() for state in Finding.OPEN)


class Finding(models.Model):
    """What one background check found on one claim; a row before its check has run, so that the database knows what
    is still to do. `explanation` and `evidence` are what `reviews.checks.Result` holds, as JSON;
    `error` is why it was not finished, as `claims.messages` keeps it.

    A queued one is not run before `due_at`; `sent_at` is when its message last went to the broker, None where there is
    none under way."""

    class State(models.TextChoices):
        QUEUED = "queued", _("waiting")
        RUNNING = "running", _("running")
        DONE = "done", _("done")
        FAILED = "failed", _("failed")

    class Priority(models.IntegerChoices):
        """Which is run first where many wait; the steps that the broker tells apart."""

        LOOKED_AT = 0, _("somebody is looking at it")
        NEW = 3, _("new")
        BULK = 9, _("in bulk")

    OPEN = (State.QUEUED, State.RUNNING)
    ENDED = (State.DONE, State.FAILED)

    claim = models.ForeignKey(Claim, models.CASCADE, related_name="findings")
    check_slug = models.CharField(max_length=50)
    check_version = models.CharField(max_length=20, blank=True)
    state = models.CharField(max_length=10, choices=State, default=State.QUEUED)
    priority = models.PositiveSmallIntegerField(choices=Priority, default=Priority.NEW)
    outcome = models.CharField(max_length=20, choices=Outcome, blank=True)
    explanation = models.JSONField(default=list)
    evidence = models.JSONField(default=list)
    attempts = models.PositiveSmallIntegerField(default=0)
    error = models.TextField(blank=True)
    lease_token = models.CharField(max_length=32, blank=True)
    lease_until = models.DateTimeField(null=True, blank=True)
    queued_at = models.DateTimeField(auto_now_add=True)
    due_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    started_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    objects = FindingQuerySet.as_manager()

    class Meta:
        ordering = ["claim_id", "check_slug"]
        constraints = [
            models.UniqueConstraint(fields=["claim", "check_slug"], name="finding_once_a_check"),
            models.CheckConstraint(
                condition=~Q(state="done") | (~Q(outcome="") & Q(finished_at__isnull=False)),
                name="finding_done_has_outcome",
            ),
            models.CheckConstraint(
                condition=~Q(state="running") | (~Q(lease_token="") & Q(lease_until__isnull=False)),
                name="finding_running_has_lease",
            ),
            models.CheckConstraint(
                condition=Q(finished_at__isnull=True) | Q(finished_at__gte=F("queued_at")),
                name="finding_times_in_order",
            ),
        ]
        indexes = [
            # One for each kind of what the sweeper looks for.
            models.Index(
                fields=["priority", "id"],
                condition=Q(state="queued", sent_at__isnull=True, due_at__isnull=True),
                name="finding_unsent",
            ),
            models.Index(
                fields=["due_at"],
                condition=Q(state="queued", sent_at__isnull=True, due_at__isnull=False),
                name="finding_postponed",
            ),
            models.Index(
                fields=["priority", "sent_at"], condition=Q(state="queued", sent_at__isnull=False), name="finding_sent"
            ),
            models.Index(fields=["queued_at"], condition=Q(state="queued"), name="finding_waiting"),
            models.Index(fields=["lease_until"], condition=Q(state="running"), name="finding_running"),
            models.Index(fields=["id"], condition=Q(state="failed"), name="finding_failed"),
            # What is counted, and what is run again in bulk.
            models.Index(fields=["check_slug", "state", "check_version"], name="finding_states"),
            models.Index(fields=["finished_at"], condition=Q(finished_at__isnull=False), name="finding_finished"),
        ]

    def __str__(self):
        return f"{self.check_slug} on claim {self.claim_id}: {self.state}"

    @property
    def is_open(self) -> bool:
        return self.state in self.OPEN

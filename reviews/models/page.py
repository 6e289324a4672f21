from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from claims.models import Article


class PageQuerySet(models.QuerySet):
    def relied_on(self):
        """Those that a review cites or that an article was published on."""
        sources = self.model._meta.get_field("sources").related_model
        published = Page.articles.through.objects.filter(page=OuterRef("pk"))
        return self.filter(Exists(sources.objects.filter(page=OuterRef("pk"))) | Exists(published))

    def needs_a_look(self):
        """Those that changed, are gone, or lack a passage that was cited."""
        return self.filter(Q(state__in=[Page.State.CHANGED, Page.State.GONE]) | Q(missing__gt=0))

    def due(self, now):
        """Those whose turn to be looked at has come."""
        return self.relied_on().filter(next_look_at__lte=now)


class Page(models.Model):
    """An address on the web that the newsroom relies on, once, however many cite it.

    `baseline` is the snapshot that later ones are compared with: the first that could be read, or the one whose changes
    an editor has accepted since. `kept` is the share of its main text that stands in `latest`, from 0 to 1; `missing`
    counts the cited passages that `latest` does not hold. `trouble` says why there was no answer the last time,
    as `claims.messages` keeps it, `looks_alike` how many looks in a row came to the same, and `has_news` that the claims
    which rely on the page are still to be told of a look that did not.
    """

    class State(models.TextChoices):
        UNKNOWN = "unknown", _("Not looked at yet")
        ALIVE = "alive", _("Stands")
        CHANGED = "changed", _("Changed")
        GONE = "gone", _("Gone")
        UNREACHABLE = "unreachable", _("Not reached")
        REFUSED = "refused", _("Cannot be read")

    url = models.CharField(_("address"), max_length=2000)
    url_digest = models.CharField(max_length=64, unique=True, editable=False)
    state = models.CharField(_("state"), max_length=12, choices=State, default=State.UNKNOWN)
    state_since = models.DateTimeField(null=True, blank=True)
    trouble = models.CharField(max_length=500, blank=True)
    kept = models.FloatField(default=1)
    missing = models.PositiveSmallIntegerField(default=0)
    baseline = models.ForeignKey("Snapshot", models.PROTECT, null=True, blank=True, related_name="+")
    latest = models.ForeignKey("Snapshot", models.PROTECT, null=True, blank=True, related_name="+")
    looked_at = models.DateTimeField(null=True, blank=True)
    asked_at = models.DateTimeField(null=True, blank=True)
    next_look_at = models.DateTimeField(null=True, blank=True)
    looks_alike = models.PositiveSmallIntegerField(default=0)
    has_news = models.BooleanField(default=False)
    articles = models.ManyToManyField(Article, related_name="pages", blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = PageQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(condition=Q(kept__gte=0, kept__lte=1), name="page_kept_0_to_1"),
            models.CheckConstraint(
                condition=~Q(state__in=["alive", "changed"]) | Q(latest__isnull=False), name="page_seen_has_snapshot"
            ),
        ]
        indexes = [
            models.Index(fields=["state", "-id"]),
            models.Index(fields=["next_look_at"]),
            models.Index(fields=["id"], condition=Q(has_news=True), name="page_has_news"),
        ]

    def __str__(self):
        return self.url

    @property
    def as_seen(self) -> str:
        """How the page stands, in a word that differs when that does: what a check notes of the page that it saw."""
        return f"{self.latest_id} {self.state} {self.trouble}".strip()

    @property
    def copy(self) -> "Snapshot | None":
        """The last copy that shows the page; one that says that it is gone shows it no more."""
        return self.latest if self.latest is None or self.latest.is_good else self.baseline or self.latest

    @property
    def needs_a_look(self) -> bool:
        return self.state in (self.State.CHANGED, self.State.GONE) or self.missing > 0


class SnapshotBody(models.Model):
    """Bytes as they came, compressed (zlib), once for all snapshots that hold the same."""

    sha256 = models.CharField(max_length=64, unique=True)
    size = models.PositiveIntegerField()
    content = models.BinaryField()

    def __str__(self):
        return self.sha256


class SnapshotText(models.Model):
    """What could be read: all visible text, and the main text of it. Once for all snapshots that say the same."""

    sha256 = models.CharField(max_length=64, unique=True)
    text = models.TextField()
    main = models.TextField(blank=True)

    def __str__(self):
        return self.text[:80]


class Snapshot(models.Model):
    """A page as it was fetched: time, answer, headers, bytes and text. Written once; the database refuses changes.

    Without `text`, `unreadable` says why, as `claims.messages` keeps it. `headers` is the list of [name, value] in the
    order in which they came.
    """

    page = models.ForeignKey(Page, models.PROTECT, related_name="snapshots")
    fetched_at = models.DateTimeField()
    final_url = models.CharField(max_length=4000)
    status = models.PositiveSmallIntegerField()
    headers = models.JSONField(default=list)
    content_type = models.CharField(max_length=200, blank=True)
    charset = models.CharField(max_length=40, blank=True)
    title = models.CharField(max_length=500, blank=True)
    body = models.ForeignKey(SnapshotBody, models.PROTECT, related_name="snapshots")
    text = models.ForeignKey(SnapshotText, models.PROTECT, null=True, blank=True, related_name="snapshots")
    unreadable = models.CharField(max_length=500, blank=True)
    reader_version = models.CharField(max_length=20)

    class Meta:
        ordering = ["-fetched_at", "-id"]
        indexes = [models.Index(fields=["page", "-fetched_at", "-id"])]

    def __str__(self):
        return f"{self.page} {self.fetched_at:%Y-%m-%d %H:%M}"

    def get_absolute_url(self):
        return reverse("snapshot", args=[self.pk])

    @property
    def is_good(self) -> bool:
        return 200 <= self.status < 300


class WaybackSave(models.Model):
    """The Wayback Machine asked to save what a snapshot shows: how far that has come, and the address it gave."""

    class State(models.TextChoices):
        QUEUED = "queued", _("to be asked")
        PENDING = "pending", _("being saved")
        SAVED = "saved", _("saved")
        FAILED = "failed", _("not saved")

    snapshot = models.OneToOneField(Snapshot, models.PROTECT, related_name="wayback")
    state = models.CharField(max_length=10, choices=State, default=State.QUEUED)
    job_id = models.CharField(max_length=200, blank=True)
    address = models.CharField(max_length=4000, blank=True)
    error = models.CharField(max_length=500, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    next_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(state="saved") | ~Q(address=""), name="wayback_saved_has_address")
        ]
        indexes = [
            models.Index(fields=["next_at"], condition=Q(state__in=["queued", "pending"]), name="wayback_waiting")
        ]

    def __str__(self):
        return f"{self.snapshot}: {self.state}"

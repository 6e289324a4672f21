from django.conf import settings
from django.core.validators import URLValidator
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

# Names that no server on the web ever has (RFC 2606): a feed there is a sample, and nobody is asked for it.
RESERVED = (".example", ".test", ".invalid")


class FeedQuerySet(models.QuerySet):
    def standing(self):
        """Those that have not been removed."""
        return self.filter(removed_at=None)

    def due(self, now):
        return self.standing().filter(is_active=True, next_fetch_at__lte=now)


class Feed(models.Model):
    """A list of fact-checks that a newsroom subscribes to: a schema.org DataFeed, or a page with ClaimReview markup.

    One without an address is a file that somebody uploaded. A removed feed is kept, so that removing can be undone;
    what it brought is not matched any longer. `next_fetch_at` is None for what is not fetched; a fetch that has begun
    moves it on, so that one whose worker died is begun again. `rejected` tells of items that could not be used: by
    reason (`reviews.elsewhere.reading.REASONS`) their number and a few of them. `error` says
    why it failed, as `claims.messages` keeps it. `digest` is that of the document as it
    came last; `moved_to` is the address that answered, where it is another one.
    """

    class State(models.TextChoices):
        NEW = "new", _("not fetched yet")
        FINE = "fine", _("fetched")
        FAILED = "failed", _("failed")

    url = models.CharField(_("address"), max_length=2000, blank=True, validators=[URLValidator(["http", "https"])])
    title = models.CharField(_("title"), max_length=300)
    publisher = models.CharField(_("publisher"), max_length=300, blank=True)
    state = models.CharField(max_length=10, choices=State, default=State.NEW)
    error = models.TextField(blank=True)
    is_active = models.BooleanField(_("active"), default=True)
    items = models.PositiveIntegerField(default=0)
    rejected = models.JSONField(default=dict, blank=True)
    fetched_at = models.DateTimeField(null=True, blank=True)
    next_fetch_at = models.DateTimeField(null=True, blank=True)
    failures = models.PositiveSmallIntegerField(default=0)
    etag = models.CharField(max_length=300, blank=True)
    last_modified = models.CharField(max_length=100, blank=True)
    digest = models.CharField(max_length=64, blank=True)
    moved_to = models.CharField(max_length=2000, blank=True)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="feeds")
    added_at = models.DateTimeField(auto_now_add=True)
    removed_at = models.DateTimeField(null=True, blank=True)

    objects = FeedQuerySet.as_manager()

    class Meta:
        ordering = ["title", "id"]
        constraints = [
            models.UniqueConstraint(fields=["url"], condition=~Q(url=""), name="feed_once_an_address"),
        ]
        indexes = [models.Index(fields=["next_fetch_at"], condition=Q(is_active=True), name="feed_due")]

    def __str__(self):
        return self.title

    @property
    def is_sample(self) -> bool:
        host = self.url.partition("://")[2].partition("/")[0].partition(":")[0].lower()
        return host.endswith(RESERVED)

    @property
    def is_fetched(self) -> bool:
        """Whether it has an address that can be asked."""
        return self.url != "" and not self.is_sample

    @property
    def is_under_way(self) -> bool:
        """Whether it waits to be fetched, or is being fetched now, for the first time or once more."""
        due = self.next_fetch_at is not None and self.next_fetch_at <= timezone.now()
        return self.is_active and (due or (self.state == self.State.NEW and self.next_fetch_at is not None))

    @property
    def rejected_items(self) -> int:
        return sum(told["count"] for told in self.rejected.values())

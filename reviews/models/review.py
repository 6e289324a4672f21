from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from claims.models import Claim, Claimant, ClaimKind
from reviews.scales import in_language


class Status(models.TextChoices):
    """Where the work on a claim is. What was concluded is its rating, another field."""

    NEW = "new", _("New")
    IN_REVIEW = "in_review", _("In review")
    SUBMITTED = "submitted", _("Submitted")
    RETURNED = "returned", _("Returned")
    APPROVED = "approved", _("Approved")
    PUBLISHED = "published", _("Published")
    CORRECTED = "corrected", _("Corrected")
    RETRACTED = "retracted", _("Retracted")
    DISMISSED = "dismissed", _("Dismissed")


class DismissalReason(models.TextChoices):
    NOT_CHECKABLE = "not_checkable", _("Not checkable")
    OPINION = "opinion", _("Opinion")
    FALSE_FIND = "false_find", _("Not a claim")
    MERGED = "merged", _("Merged into another claim")
    UNDONE = "undone", _("Undone")


# What a person says; the others follow from what is done to a claim.
OFFERED = [DismissalReason.NOT_CHECKABLE, DismissalReason.OPINION, DismissalReason.FALSE_FIND]


# What the queue is narrowed down by, each a column of the review: an index that holds all of them answers without a row.
FACETS = ["assignee", "kind", "language", "is_contradicted", "publisher", "claimant", "claim"]
OPEN = [Status.NEW, Status.IN_REVIEW, Status.SUBMITTED, Status.RETURNED, Status.APPROVED]
STANDING = [Status.PUBLISHED, Status.CORRECTED]
PUBLIC = [*STANDING, Status.RETRACTED]


def sees_work(user) -> bool:
    """Whether `user` has a role, and so sees what is not published and what the background checks found."""
    return user.has_perm("reviews.view_review")


def visible_claims(user) -> models.QuerySet:
    """The claims that `user` may see: with a role all, without one those that have a public review."""
    return Claim.objects.all() if sees_work(user) else Claim.objects.filter(review__status__in=PUBLIC)


class ReviewQuerySet(models.QuerySet):
    def open(self):
        """Still to be worked on by somebody."""
        return self.filter(status__in=OPEN)

    def published(self):
        """Verdicts that stand: published and not retracted."""
        return self.filter(status__in=STANDING)

    def public(self):
        """All that was ever published, retractions too: what an outsider may see."""
        return self.filter(status__in=PUBLIC)


class Review(models.Model):
    """The human conclusion on one claim. Made for every claim as "new", so that the queue is one table.

    The rating's labels, meanings, colour and numbers are copied when a verdict is submitted: it keeps them when the
    scale changes. `scale` and `scale_version` name the scale that it was given on; version 0 is a built-in one.
    `version` grows with every write, so that nobody overwrites what they have not seen.

    `kind`, `language`, `publisher` and `claimant` repeat what the claim and its article hold, `is_contradicted` says
    whether a check found something that differs, `articles` in how many articles the same is said, this one counted:
    the queue is sorted and narrowed down by them. `reviews.services.queueing` keeps them true.
    """

    claim = models.OneToOneField(Claim, models.PROTECT, related_name="review")
    status = models.CharField(_("status"), max_length=10, choices=Status, default=Status.NEW)
    priority = models.FloatField(default=0)
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="assigned_reviews"
    )
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="authored_reviews"
    )
    claim_reviewed = models.TextField(_("claim as reviewed"), blank=True)
    summary = models.TextField(_("reasons"), blank=True)
    scale = models.CharField(max_length=50, blank=True)
    scale_version = models.PositiveIntegerField(default=0)
    rating = models.CharField(_("verdict"), max_length=50, blank=True)
    rating_labels = models.JSONField(default=dict)
    rating_meanings = models.JSONField(default=dict)
    rating_colour = models.CharField(max_length=20, blank=True)
    rating_value = models.FloatField(null=True, blank=True)
    rating_worst = models.FloatField(null=True, blank=True)
    rating_best = models.FloatField(null=True, blank=True)
    dismissal = models.CharField(max_length=20, choices=DismissalReason, blank=True)
    merged_into = models.ForeignKey(Claim, models.PROTECT, null=True, blank=True, related_name="+")
    # Drawn when the verdict is first handed in, and then kept; due while there is no opinion on the verdict as it is.
    needs_second_opinion = models.BooleanField(default=False)
    awaits_opinion = models.BooleanField(default=False)
    publication_note = models.TextField(_("note for readers"), blank=True)
    submission = models.PositiveSmallIntegerField(default=0)
    due_on = models.DateField(_("due on"), null=True, blank=True)
    version = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)
    submitted_at = models.DateTimeField(null=True, blank=True)
    published_at = models.DateTimeField(null=True, blank=True)
    public_updated_at = models.DateTimeField(null=True, blank=True)
    kind = models.CharField(_("kind"), max_length=20, choices=ClaimKind, blank=True, editable=False)
    language = models.CharField(_("language"), max_length=8, blank=True, editable=False)
    publisher = models.CharField(_("publisher"), max_length=300, blank=True, editable=False)
    claimant = models.ForeignKey(
        Claimant, models.PROTECT, null=True, blank=True, editable=False, db_index=False, related_name="+"
    )
    is_contradicted = models.BooleanField(default=False, editable=False)
    articles = models.PositiveIntegerField(default=1, editable=False)

    objects = ReviewQuerySet.as_manager()

    class Meta:
        ordering = ["-priority", "id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(status__in=["published", "corrected", "retracted"])
                | (Q(published_at__isnull=False, public_updated_at__isnull=False) & ~Q(rating="")),
                name="review_published_has_rating_and_time",
            ),
            models.CheckConstraint(
                condition=~Q(status__in=["in_review", "submitted", "returned"]) | Q(assignee__isnull=False),
                name="review_in_work_has_assignee",
            ),
            models.CheckConstraint(
                condition=~Q(status="dismissed") | ~Q(dismissal=""), name="review_dismissed_has_reason"
            ),
            models.CheckConstraint(
                condition=Q(dismissal="merged", merged_into__isnull=False)
                | ~Q(dismissal="merged") & Q(merged_into__isnull=True),
                name="review_merged_names_the_other",
            ),
            models.CheckConstraint(condition=Q(articles__gte=1), name="review_in_an_article_at_least"),
            models.CheckConstraint(
                condition=Q(awaits_opinion=False) | Q(needs_second_opinion=True), name="review_awaits_what_it_needs"
            ),
            models.CheckConstraint(
                condition=Q(awaits_opinion=False) | ~Q(status__in=["approved", "published", "corrected", "retracted"]),
                name="review_approved_awaits_nothing",
            ),
        ]
        indexes = [
            # One for each order of the queue, read one status after the other; and one for the counts of its filters.
            models.Index(fields=["status", "-priority", "id", *FACETS], name="review_by_worth"),
            models.Index(fields=["status", "id", *FACETS], name="review_by_age"),
            models.Index(fields=["status", "-articles", "-priority", "id", *FACETS], name="review_by_repeats"),
            models.Index(fields=["status", *FACETS, "author"], name="review_facets"),
            models.Index(fields=["-priority", "id"]),
            models.Index(fields=["public_updated_at", "id"]),
            models.Index(fields=["updated_at", "id"]),
            models.Index(fields=["due_on"], condition=Q(due_on__isnull=False), name="review_due"),
        ]

    def __str__(self):
        return f"Review {self.pk}: {self.claim_reviewed[:80]}"

    def get_absolute_url(self):
        return reverse("published_review", args=[self.pk])

    @property
    def is_published(self) -> bool:
        return self.status in STANDING

    @property
    def is_public(self) -> bool:
        return self.is_published or self.status == Status.RETRACTED

    @property
    def scale_key(self) -> tuple[str, int]:
        """Names the scale that the verdict was given on."""
        return self.scale, self.scale_version

    def label(self, language: str = "") -> str:
        """The verdict in words, as it was given: in `language`, that of the interface by default, else in English."""
        return in_language(self.rating_labels, language) or self.rating


class Approval(models.Model):
    """A second person's yes or no to one submission of a review."""

    review = models.ForeignKey(Review, models.CASCADE, related_name="approvals")
    submission = models.PositiveSmallIntegerField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="approvals")
    is_yes = models.BooleanField()
    comment = models.TextField(blank=True)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["at", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["review", "submission", "by"], condition=Q(is_yes=True), name="approval_once_a_person"
            ),
            models.CheckConstraint(condition=Q(is_yes=True) | ~Q(comment=""), name="approval_no_has_comment"),
        ]

    def __str__(self):
        return f"{'yes' if self.is_yes else 'no'} of {self.by} to review {self.review_id}"


class Correction(models.Model):
    """A dated change to something published. `before` is the published version that it replaced, whole and readable;
    `after` the one that stands since (for a retraction: the same words, no longer standing)."""

    class Kind(models.TextChoices):
        CORRECTION = "correction", _("Correction")
        UPDATE = "update", _("Update")
        RETRACTION = "retraction", _("Retraction")

    review = models.ForeignKey(Review, models.PROTECT, related_name="corrections")
    number = models.PositiveSmallIntegerField()
    kind = models.CharField(_("kind"), max_length=10, choices=Kind)
    why = models.TextField(_("what changed and why"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="corrections")
    at = models.DateTimeField()
    before = models.JSONField()
    after = models.JSONField()

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["review", "number"], name="correction_numbered"),
            models.CheckConstraint(condition=~Q(why=""), name="correction_says_why"),
        ]

    def __str__(self):
        return f"{self.kind} {self.number} of review {self.review_id}"

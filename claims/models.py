"""What was said: articles, the claims in them, who made them and the figures they give."""

from django.conf import settings
from django.core.validators import URLValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from claims.splitting import languages


class Article(models.Model):
    """A text as it was published. The text never changes; offsets of claims are code points into it."""

    title = models.CharField(_("title"), max_length=500, blank=True)
    text = models.TextField(_("text"))
    language = models.CharField(_("language"), max_length=8, blank=True)
    url = models.CharField(_("address"), max_length=2000, blank=True, validators=[URLValidator(["http", "https"])])
    publisher = models.CharField(_("publisher"), max_length=300, blank=True)
    byline = models.CharField(_("byline"), max_length=300, blank=True)
    published_on = models.DateField(_("publication date"), null=True, blank=True)
    retrieved_at = models.DateTimeField(_("retrieved"), default=timezone.now)
    digest = models.CharField(max_length=64, unique=True, editable=False)
    submitted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="articles"
    )
    splitter_version = models.CharField(max_length=20, blank=True, editable=False)

    class Meta:
        ordering = ["-id"]

    def __str__(self):
        return self.title or self.text[:80].split("\n")[0]

    def get_absolute_url(self):
        return reverse("article", args=[self.pk])

    @property
    def is_split(self) -> bool:
        return self.splitter_version != ""

    @property
    def has_language_pack(self) -> bool:
        return self.language in languages()


class Claimant(models.Model):
    """Who made a claim: a person, an organisation, "medios rusos". One row a name, whatever its case and accents."""

    name = models.CharField(_("name"), max_length=300)
    folded = models.CharField(max_length=300, unique=True, editable=False)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class ClaimKind(models.TextChoices):
    CASUALTY_COUNT = "casualty_count", _("Casualty count")
    QUOTATION = "quotation", _("Quotation")
    REPORTED_STATEMENT = "reported_statement", _("Reported statement")
    QUANTITY = "quantity", _("Quantity")
    STATEMENT = "statement", _("Statement")


class Claim(models.Model):
    """A passage of one article that says one checkable thing.

    `start` and `end` are code points into the article's text, end exclusive; quote, prefix and suffix are the W3C
    TextQuoteSelector of the same passage. `check_worthiness` runs from 0 to 1 and is the sum of `reasons`.
    """

    article = models.ForeignKey(Article, models.PROTECT, related_name="claims")
    kind = models.CharField(_("kind"), max_length=20, choices=ClaimKind)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    quote = models.TextField()
    prefix = models.CharField(max_length=64, blank=True)
    suffix = models.CharField(max_length=64, blank=True)
    claimant = models.ForeignKey(Claimant, models.PROTECT, null=True, blank=True, related_name="claims")
    cue = models.CharField(max_length=200, blank=True)
    time_text = models.CharField(max_length=200, blank=True)
    time_from = models.DateField(null=True, blank=True)
    time_to = models.DateField(null=True, blank=True)
    place = models.CharField(max_length=200, blank=True)
    check_worthiness = models.FloatField(default=0)
    reasons = models.JSONField(default=list)
    statement = models.TextField(_("statement"))
    flags = models.JSONField(default=list)
    marked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="marked_claims"
    )
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["article_id", "start", "end"]
        constraints = [
            models.UniqueConstraint(fields=["article", "kind", "start", "end"], name="claim_once_a_passage"),
            models.CheckConstraint(condition=Q(start__lt=F("end")), name="claim_start_before_end"),
            models.CheckConstraint(
                condition=Q(check_worthiness__gte=0, check_worthiness__lte=1), name="claim_check_worthiness_0_to_1"
            ),
        ]
        indexes = [models.Index(fields=["article", "start"])]

    def __str__(self):
        return self.statement[:120]

    def get_absolute_url(self):
        return reverse("claim", args=[self.pk])


class Comparator(models.TextChoices):
    EXACTLY = "exactly", _("exactly")
    AT_LEAST = "at_least", _("at least")
    MORE_THAN = "more_than", _("more than")
    AT_MOST = "at_most", _("at most")
    LESS_THAN = "less_than", _("less than")
    ABOUT = "about", _("about")


class Measure(models.TextChoices):
    KILLED = "killed", _("killed")
    INJURED = "injured", _("injured")
    MISSING = "missing", _("missing")
    DISPLACED = "displaced", _("displaced")
    DETAINED = "detained", _("detained")
    RESCUED = "rescued", _("rescued")
    KIDNAPPED = "kidnapped", _("kidnapped")
    INFECTED = "infected", _("infected")
    AFFECTED = "affected", _("affected")


class Figure(models.Model):
    """The number in a claim, normalised: people of a `measure`, or an amount of a `unit` (ISO 4217 code, "percent",
    "hour", "km", "count", …). `value_max` is set for ranges alone."""

    claim = models.OneToOneField(Claim, models.CASCADE, related_name="figure")
    measure = models.CharField(max_length=12, choices=Measure, blank=True)
    unit = models.CharField(max_length=20, blank=True)
    value = models.DecimalField(max_digits=24, decimal_places=6)
    value_max = models.DecimalField(max_digits=24, decimal_places=6, null=True, blank=True)
    comparator = models.CharField(max_length=10, choices=Comparator, default=Comparator.EXACTLY)
    number_start = models.PositiveIntegerField()
    number_end = models.PositiveIntegerField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=(Q(measure="") & ~Q(unit="")) | (~Q(measure="") & Q(unit="")), name="figure_measure_or_unit"
            ),
            models.CheckConstraint(
                condition=Q(number_start__lt=F("number_end")), name="figure_number_start_before_end"
            ),
        ]
        indexes = [models.Index(fields=["measure", "value"]), models.Index(fields=["unit", "value"])]

    def __str__(self):
        return f"{self.comparator} {self.value.normalize():f} {self.measure or self.unit}"


class ClaimTerm(models.Model):
    """A term of a claim's statement, for claim matching: claims that share rare terms are candidates."""

    claim = models.ForeignKey(Claim, models.CASCADE, related_name="terms")
    term = models.CharField(max_length=40)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["term", "claim"], name="term_once_a_claim")]

    def __str__(self):
        return self.term


class Host(models.Model):
    """A host that pages are fetched from, so that it is asked by one at a time (see `claims.fetching.turns`): who asks
    has it until `leased_until`, and nobody asks before `next_at`."""

    name = models.CharField(max_length=255, unique=True)
    next_at = models.DateTimeField(default=timezone.now)
    leased_until = models.DateTimeField(default=timezone.now)

    def __str__(self):
        return self.name


class RobotsFile(models.Model):
    """The robots.txt of an origin (scheme, host and port) as it was fetched; empty where there is none."""

    origin = models.CharField(max_length=300, unique=True)
    rules = models.TextField(blank=True)
    fetched_at = models.DateTimeField()

    def __str__(self):
        return self.origin

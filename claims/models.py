"""What was said: articles, the claims in them, who made them and the figures they give."""

from django.conf import settings
from django.core.validators import URLValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from claims.splitting import languages


class ArticleKind(models.TextChoices):
    ARTICLE = "article", _("Article")
    TRANSCRIPT = "transcript", _("Transcript")


class Article(models.Model):
    """A text as it was published: a news article, or the transcript of what people said, by which quotations are
    measured. The text never changes; offsets of claims are code points into it."""

    kind = models.CharField(_("kind"), max_length=10, choices=ArticleKind, default=ArticleKind.ARTICLE)
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
    def is_transcript(self) -> bool:
        return self.kind == ArticleKind.TRANSCRIPT

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
    # What claim matching reads in the statement, so that a comparison needs no second reading, and which reading that
    # was: what an older one wrote is read again in the background.
    reading = models.TextField(default="", editable=False)
    reading_version = models.PositiveSmallIntegerField(default=0, editable=False, db_index=True)
    marked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="marked_claims"
    )
    created_at = models.DateTimeField(auto_now_add=True)
    # Grows with every change, so that nobody changes what they have not seen.
    version = models.PositiveIntegerField(default=0, editable=False)

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


class Utterance(models.Model):
    """A sentence of a transcript, and who said it where the transcript names them. Every sentence is one, also those
    that say nothing checkable: any of them may be quoted elsewhere."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="utterances")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    claimant = models.ForeignKey(Claimant, models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ["article_id", "start"]
        constraints = [
            models.UniqueConstraint(fields=["article", "start"], name="utterance_once_a_place"),
            models.CheckConstraint(condition=Q(start__lt=F("end")), name="utterance_start_before_end"),
        ]

    def __str__(self):
        return f"{self.article_id}: {self.start} to {self.end}"


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


class Posting(models.Model):
    """Some of the texts that a term stands in, for matching: candidates are those that share rare terms.

    `ids` holds `number` ids of four bytes each (unsigned, little-endian), in rising order. A term has many rows: each
    transaction adds its own, and packing merges them, so no two writers ever wait for each other. `is_new` marks rows
    that packing has not seen.
    """

    term = models.CharField(max_length=40)
    number = models.PositiveIntegerField()
    is_new = models.BooleanField(default=True)
    ids = models.BinaryField()

    class Meta:
        abstract = True
        indexes = [
            models.Index(fields=["term", "number"], name="%(class)s_term"),
            models.Index(fields=["id"], condition=Q(is_new=True), name="%(class)s_new"),
        ]

    def __str__(self):
        return f"{self.term} ({self.number})"


class ClaimPosting(Posting):
    """Claims whose statements hold a term."""


class UtterancePosting(Posting):
    """Sentences of transcripts that hold a term."""


class Alias(models.Model):
    """A name that the newsroom reads as another one: `name` (compared by `folded`) stands for `stands_for`."""

    name = models.CharField(_("name"), max_length=100)
    folded = models.CharField(max_length=200, unique=True, editable=False)
    stands_for = models.CharField(_("stands for"), max_length=100)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    added_at = models.DateTimeField(default=timezone.now)
    changed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    changed_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["folded"]

    def __str__(self):
        return f"{self.name} → {self.stands_for}"

    @property
    def is_changed(self) -> bool:
        # Both times are taken one after the other when a row is made.
        return (self.changed_at - self.added_at).total_seconds() > 1


class MatchJudgement(models.Model):
    """A person's word on two claims: that they say the same, or that they do not. `one` is the earlier row."""

    one = models.ForeignKey(Claim, models.CASCADE, related_name="+")
    other = models.ForeignKey(Claim, models.CASCADE, related_name="+")
    is_same = models.BooleanField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["one", "other"], name="judgement_once_a_pair"),
            models.CheckConstraint(condition=Q(one__lt=F("other")), name="judgement_in_order"),
        ]

    def __str__(self):
        return f"claims {self.one_id} and {self.other_id}: {'the same' if self.is_same else 'not the same'}"

    def other_than(self, claim_id: int) -> int:
        return self.other_id if claim_id == self.one_id else self.one_id


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

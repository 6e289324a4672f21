"""Articles and claims as the API shows them."""

import re
from decimal import Decimal

from django.utils.translation import gettext as _
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from claims.ingestion.text import normalise
from claims.models import Article, ArticleKind, Claim, Claimant, Figure
from claims.services import unsupported

PASSAGE = {
    "type": "object",
    "properties": {"start": {"type": "integer"}, "end": {"type": "integer"}},
    "required": ["start", "end"],
}
SELECTOR = {
    "type": "array",
    "items": {
        "anyOf": [
            {
                "type": "object",
                "title": "TextQuoteSelector",
                "properties": {
                    "type": {"type": "string", "const": "TextQuoteSelector"},
                    "exact": {"type": "string"},
                    "prefix": {"type": "string"},
                    "suffix": {"type": "string"},
                },
                "required": ["type", "exact", "prefix", "suffix"],
            },
            {
                "type": "object",
                "title": "TextPositionSelector",
                "properties": {
                    "type": {"type": "string", "const": "TextPositionSelector"},
                    "start": {"type": "integer"},
                    "end": {"type": "integer"},
                },
                "required": ["type", "start", "end"],
            },
        ]
    },
    "description": "The passage as W3C selectors: its words, and where it stands in Unicode code points.",
}


def number(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == int(value) else float(value)


class ArticleReferenceSerializer(serializers.ModelSerializer):
    """The article that a claim stands in."""

    class Meta:
        model = Article
        fields = ["id", "title", "url", "publisher", "language", "published_on"]


class ArticleSummarySerializer(serializers.ModelSerializer):
    """An article without its text."""

    is_split = serializers.BooleanField(read_only=True, help_text="Whether its claims have been looked for.")
    unsplit_reason = serializers.SerializerMethodField(help_text="Why not; null where they have.")

    class Meta:
        model = Article
        fields = [
            *(
                "id",
                "kind",
                "title",
                "language",
                "url",
                "publisher",
                "byline",
                "published_on",
                "retrieved_at",
                "digest",
            ),
            *("is_split", "unsplit_reason"),
        ]
        extra_kwargs = {"digest": {"help_text": "SHA-256 of the text as it is stored."}}

    def get_unsplit_reason(self, article: Article) -> str | None:
        return None if article.is_split else unsupported(article.language)


class ArticleSerializer(ArticleSummarySerializer):
    """An article with its text, which never changes: claims are positions in it."""

    class Meta(ArticleSummarySerializer.Meta):
        fields = [*ArticleSummarySerializer.Meta.fields, "text"]


class ClaimantSerializer(serializers.ModelSerializer):
    """Who made a claim, by the name the article gives."""

    class Meta:
        model = Claimant
        fields = ["id", "name"]


class FigureSerializer(serializers.ModelSerializer):
    """The number in a claim: people of a measure, or an amount of a unit."""

    measure = serializers.SerializerMethodField(help_text="Such as `killed`; null where there is a unit.")
    unit = serializers.SerializerMethodField(help_text="Such as `percent` or `USD`; null where there is a measure.")
    value = serializers.SerializerMethodField()
    value_max = serializers.SerializerMethodField(help_text="The upper end of a range, else null.")
    position = serializers.SerializerMethodField(help_text="Where the bare number stands in the article's text.")

    class Meta:
        model = Figure
        fields = ["measure", "unit", "value", "value_max", "comparator", "position"]

    def get_measure(self, figure: Figure) -> str | None:
        return figure.measure or None

    def get_unit(self, figure: Figure) -> str | None:
        return figure.unit or None

    def get_value(self, figure: Figure) -> float:
        return number(figure.value)

    def get_value_max(self, figure: Figure) -> float | None:
        return number(figure.value_max)

    @extend_schema_field(PASSAGE)
    def get_position(self, figure: Figure) -> dict:
        return {"start": figure.number_start, "end": figure.number_end}


class TimeSerializer(serializers.Serializer):
    """When a claim speaks of: its words, and the first and last day that they mean."""

    text = serializers.CharField()
    first_day = serializers.DateField(allow_null=True)
    last_day = serializers.DateField(allow_null=True)


class ReasonSerializer(serializers.Serializer):
    reason = serializers.CharField()
    points = serializers.FloatField()


class CheckWorthinessSerializer(serializers.Serializer):
    """How much a claim deserves checking, from 0 to 1. It says nothing about its truth."""

    value = serializers.FloatField()
    reasons = ReasonSerializer(many=True, help_text="Their points add up to the value.")


class FoundSerializer(serializers.Serializer):
    """Who found the claim: the splitter, in this version, or a person who marked it."""

    by = serializers.ChoiceField(["splitter", "person"])
    version = serializers.CharField(allow_null=True)
    at = serializers.DateTimeField()


class ClaimSerializer(serializers.ModelSerializer):
    """A passage of an article that says one checkable thing."""

    article = ArticleReferenceSerializer()
    claimant = ClaimantSerializer(allow_null=True)
    figure = FigureSerializer(allow_null=True)
    selector = serializers.SerializerMethodField()
    time = serializers.SerializerMethodField()
    place = serializers.SerializerMethodField()
    check_worthiness = serializers.SerializerMethodField()
    flags = serializers.ListField(child=serializers.CharField())
    found = serializers.SerializerMethodField()
    statement = serializers.CharField(help_text="The claim in words that can be read without the article.")
    version = serializers.IntegerField(help_text="Grows with every change of the claim.")

    class Meta:
        model = Claim
        fields = [
            *("id", "kind", "statement", "selector", "article", "claimant", "cue", "figure", "time", "place"),
            *("flags", "check_worthiness", "found", "version"),
        ]

    @extend_schema_field(SELECTOR)
    def get_selector(self, claim: Claim) -> list[dict]:
        return [
            {"type": "TextQuoteSelector", "exact": claim.quote, "prefix": claim.prefix, "suffix": claim.suffix},
            {"type": "TextPositionSelector", "start": claim.start, "end": claim.end},
        ]

    @extend_schema_field(TimeSerializer(allow_null=True))
    def get_time(self, claim: Claim):
        if not claim.time_text:
            return None
        return {"text": claim.time_text, "first_day": claim.time_from, "last_day": claim.time_to}

    def get_place(self, claim: Claim) -> str | None:
        return claim.place or None

    @extend_schema_field(CheckWorthinessSerializer)
    def get_check_worthiness(self, claim: Claim) -> dict:
        reasons = [{"reason": reason, "points": points} for reason, points in claim.reasons]
        return {"value": claim.check_worthiness, "reasons": reasons}

    @extend_schema_field(FoundSerializer)
    def get_found(self, claim: Claim) -> dict:
        by_person = claim.marked_by_id is not None
        version = None if by_person else claim.article.splitter_version
        moment = serializers.DateTimeField().to_representation(claim.created_at)
        return {"by": "person" if by_person else "splitter", "version": version, "at": moment}


class Text(serializers.CharField):
    """Text as people send it: what cannot be stored in it is dropped at the door and not refused."""

    def to_internal_value(self, data):
        if not isinstance(data, str):
            self.fail("invalid")
        if self.max_length and len(data) > self.max_length:
            self.fail("max_length", max_length=self.max_length)
        return normalise(data)


@extend_schema_field({"type": "string", "pattern": r"[^\s\x00-\x1f\x7f-\x9f\ufeff\ufffe\uffff]"})
class ArticleText(Text):
    """Text with something in it to read."""


class Day(serializers.DateField):
    """A day as ISO 8601 writes it in full; the parser would take abbreviations and weeks too."""

    def to_internal_value(self, data):
        if not isinstance(data, str) or not re.fullmatch(r"\d{4}-\d\d-\d\d", data, re.ASCII):
            self.fail("invalid", format="YYYY-MM-DD")
        return super().to_internal_value(data)


class Strict(serializers.Serializer):
    """A body in which every field is known."""

    def to_internal_value(self, data):
        unknown = set(data).difference(self.fields) if isinstance(data, dict) else ()
        if unknown:
            message = _("This is not a field here. Known are: %(known)s.") % {"known": ", ".join(self.fields)}
            raise serializers.ValidationError({name: [message] for name in sorted(unknown)}, code="unknown")
        return super().to_internal_value(data)


class SubmissionSerializer(Strict):
    """An article to be taken apart."""

    text = ArticleText(trim_whitespace=False, help_text="Plain text, at most 1 MB in UTF-8. It is kept as it is.")
    kind = serializers.ChoiceField(
        ArticleKind.choices, required=False, help_text="`transcript`: what was said, word for word; else `article`."
    )
    title = Text(required=False, allow_blank=True, max_length=500, help_text="The first line of the text by default.")
    language = serializers.RegexField(
        r"^[a-z]{2,3}$",
        required=False,
        help_text="ISO 639 code in lower case, such as `es`; told from the text by default.",
    )
    url = serializers.URLField(required=False, allow_blank=True, max_length=2000, help_text="Where it was published.")
    publisher = Text(required=False, allow_blank=True, max_length=300)
    byline = Text(required=False, allow_blank=True, max_length=300)
    published_on = Day(required=False, allow_null=True)

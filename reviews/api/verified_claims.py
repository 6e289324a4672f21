"""Verified claims: what was published, corrected and retracted, for whoever keeps a copy."""

from django.conf import settings
from django.db.models import Prefetch
from django.utils.translation import gettext_lazy as _
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema, extend_schema_field, extend_schema_view
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.mixins import ListModelMixin, RetrieveModelMixin
from rest_framework.renderers import JSONRenderer
from rest_framework.response import Response
from rest_framework.reverse import reverse

from claims.endpoints import Endpoint
from claims.models import ClaimKind
from claims.parameters import Language, ListParameters, Words
from claims.problems import Gone
from claims.serializers import ClaimSerializer
from reviews.api.claims import Name
from reviews.claimreview import claim_review, public_url
from reviews.models import Correction, Page, ReplyRequest, Review, Source, Status, StepTick
from reviews.models.review import sees_work
from reviews.palette import COLOURS
from reviews.services.publishing import PUBLIC_SOURCE_FIELDS, withheld_media
from reviews.services.replies import FIELDS as REPLY_FIELDS

PUBLIC_STATUSES = [(status.value, status.label) for status in (Status.PUBLISHED, Status.CORRECTED, Status.RETRACTED)]
KEPT_WITH = ("corrections", "ticks", "replies")


class JsonLdRenderer(JSONRenderer):
    media_type = "application/ld+json"
    format = "jsonld"


class RatingSerializer(serializers.Serializer):
    """The verdict as it was given, in words always and as a number where its scale has one for it."""

    scale = serializers.CharField()
    scale_version = serializers.IntegerField(help_text="0 for a built-in scale; the scale is at `/api/v1/scales`.")
    slug = serializers.CharField(source="rating")
    label = serializers.SerializerMethodField(help_text="In the article's language.")
    labels = serializers.DictField(source="rating_labels", child=serializers.CharField(), help_text="By language.")
    meanings = serializers.DictField(
        source="rating_meanings", child=serializers.CharField(), help_text="What the verdict means, by language."
    )
    colour = serializers.ChoiceField(list(COLOURS), source="rating_colour", help_text="Its name.")
    value = serializers.FloatField(source="rating_value", allow_null=True)
    worst = serializers.FloatField(source="rating_worst", allow_null=True)
    best = serializers.FloatField(source="rating_best", allow_null=True)

    def get_label(self, review: Review) -> str:
        return review.label(review.claim.article.language)


class SourceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Source
        fields = PUBLIC_SOURCE_FIELDS


class ArchivedSerializer(serializers.Serializer):
    """The stored copy of a source, and how its page stands."""

    address = serializers.URLField(help_text="Where the copy is shown here.")
    archived_at = serializers.DateTimeField(help_text="When it was fetched.")
    sha256 = serializers.CharField(help_text="Of the bytes as they came.")
    health = serializers.ChoiceField(Page.State.choices, help_text="How the page stands since.")


class CitedSerializer(SourceSerializer):
    snapshot = serializers.SerializerMethodField(help_text="Null without a stored copy, and for those without a role.")

    class Meta(SourceSerializer.Meta):
        fields = [*PUBLIC_SOURCE_FIELDS, "snapshot"]

    @extend_schema_field(ArchivedSerializer(allow_null=True))
    def get_snapshot(self, source: Source) -> dict | None:
        page = source.page if self.context.get("sees_work") else None
        if page is None or page.copy is None:
            return None
        copy = page.copy
        archived = {"archived_at": copy.fetched_at, "sha256": copy.body.sha256, "health": page.state}
        return {"address": settings.BASE_URL + copy.get_absolute_url()} | archived


class CorrectionSerializer(serializers.ModelSerializer):
    class Meta:
        model = Correction
        fields = ["number", "kind", "why", "at"]


class DoneStepSerializer(serializers.Serializer):
    """Something that was done before the verdict was published."""

    label = serializers.SerializerMethodField(help_text="In the article's language.")
    labels = serializers.DictField(child=serializers.CharField(), help_text="By language.")

    def get_label(self, tick: StepTick) -> str:
        return tick.label(tick.review.claim.article.language)


class ReplySerializer(serializers.ModelSerializer):
    """Somebody who was asked for comment, and what they answered, in their words; "" without an answer."""

    class Meta:
        model = ReplyRequest
        fields = REPLY_FIELDS


# Made once: a serializer costs more to make than to use.
SHOWN_RATING, SHOWN_CORRECTION = RatingSerializer(), CorrectionSerializer()
SHOWN_STEP, SHOWN_REPLY = DoneStepSerializer(), ReplySerializer()
SHOWN_SOURCE = {sees: CitedSerializer(context={"sees_work": sees}) for sees in (True, False)}


class VerifiedClaimSerializer(serializers.ModelSerializer):
    """A published verdict with its sources. A retracted one stays, with the reason and without verdict and words."""

    status = serializers.ChoiceField(PUBLIC_STATUSES)
    url = serializers.SerializerMethodField(help_text="The public page.")
    claim_review = serializers.SerializerMethodField(help_text="The schema.org ClaimReview; null once retracted.")
    language = serializers.CharField(source="claim.article.language")
    rating = serializers.SerializerMethodField(help_text="Null once retracted.")
    summary = serializers.SerializerMethodField(help_text="The reasons; null once retracted.")
    sources = serializers.SerializerMethodField(help_text="Those that may be shown; empty once retracted.")
    withheld_sources = serializers.SerializerMethodField(
        help_text="How many more there are that are not shown, for the safety of a person."
    )
    withheld_media = serializers.SerializerMethodField(
        help_text="Of those, how many of each medium: `web`, `document`, `interview` or `phone`."
    )
    steps = serializers.SerializerMethodField(
        help_text="What was done, by the newsroom's checklist; empty once retracted."
    )
    right_of_reply = serializers.SerializerMethodField(help_text="Who was asked for comment; empty once retracted.")
    publication_note = serializers.SerializerMethodField(
        help_text="To the readers; empty where there is none, null once retracted."
    )
    corrections = CorrectionSerializer(many=True)
    retraction = serializers.SerializerMethodField(help_text="When and why it was retracted; null while it stands.")
    claim = ClaimSerializer()
    updated_at = serializers.DateTimeField(source="public_updated_at", help_text="The last change that is public.")

    class Meta:
        model = Review
        fields = [
            *("id", "status", "url", "claim_review", "language", "claim_reviewed", "rating", "summary", "sources"),
            *("steps", "right_of_reply", "publication_note", "withheld_sources", "withheld_media", "corrections"),
            *("retraction", "claim", "published_at", "updated_at"),
        ]

    @extend_schema_field(OpenApiTypes.URI)
    def get_url(self, review: Review) -> str:
        return public_url(review)

    @extend_schema_field(serializers.URLField(allow_null=True))
    def get_claim_review(self, review: Review) -> str | None:
        if not review.is_published:
            return None
        return reverse("api:verified-claim-claimreview", args=[review.pk], request=self.context["request"])

    @extend_schema_field(RatingSerializer(allow_null=True))
    def get_rating(self, review: Review):
        return SHOWN_RATING.to_representation(review) if review.is_published else None

    def get_summary(self, review: Review) -> str | None:
        return review.summary if review.is_published else None

    @extend_schema_field(CitedSerializer(many=True))
    def get_sources(self, review: Review):
        shown = [s for s in review.sources.all() if not s.is_withheld] if review.is_published else []
        serializer = SHOWN_SOURCE[sees_work(self.context["request"].user)]
        return [serializer.to_representation(source) for source in shown]

    def get_withheld_sources(self, review: Review) -> int:
        return sum(source.is_withheld for source in review.sources.all()) if review.is_published else 0

    @extend_schema_field(serializers.DictField(child=serializers.IntegerField()))
    def get_withheld_media(self, review: Review) -> dict[str, int]:
        return withheld_media(list(review.sources.all())) if review.is_published else {}

    @extend_schema_field(DoneStepSerializer(many=True))
    def get_steps(self, review: Review):
        return [SHOWN_STEP.to_representation(tick) for tick in review.ticks.all()] if review.is_published else []

    @extend_schema_field(ReplySerializer(many=True))
    def get_right_of_reply(self, review: Review):
        return [SHOWN_REPLY.to_representation(reply) for reply in review.replies.all()] if review.is_published else []

    def get_publication_note(self, review: Review) -> str | None:
        return review.publication_note if review.is_published else None

    @extend_schema_field(CorrectionSerializer(allow_null=True))
    def get_retraction(self, review: Review):
        retractions = [c for c in review.corrections.all() if c.kind == Correction.Kind.RETRACTION]
        return SHOWN_CORRECTION.to_representation(retractions[-1]) if retractions else None


class VerifiedClaimParameters(ListParameters):
    language = Language(source="claim__article__language", help_text="Of the article, such as `es`.")
    kind = serializers.ChoiceField(ClaimKind.choices, required=False, source="claim__kind")
    claimant = Name(
        max_length=300,
        source="claim__claimant__folded",
        help_text="A name; case and accents do not matter.",
    )
    rating = serializers.SlugField(required=False, max_length=50, help_text="The slug of a rating, such as `false`.")
    publisher = Words(max_length=300, source="claim__article__publisher", help_text="Of the article.")
    updated_since = serializers.DateTimeField(
        required=False, source="public_updated_at__gte", help_text="ISO 8601; changed at this time or later."
    )
    q = Words(min_length=3, max_length=100, help_text="Words of the claim, of its passage or of the reasons.")


@extend_schema(tags=["verified claims"])
@extend_schema_view(
    list=extend_schema(
        summary="List verified claims",
        description="Published verdicts, the one that changed longest ago first. To keep a copy, follow `next` to the"
        " end, and ask again later with `updated_since` a minute before the last `updated_at` you hold: what is"
        " corrected or retracted comes again, under the same `id`. Filter what you receive rather than what you ask"
        " for, or you miss what leaves your filter.",
    ),
    retrieve=extend_schema(summary="Read a verified claim", description="A retracted one too, without its verdict."),
)
class VerifiedClaimEndpoint(ListModelMixin, RetrieveModelMixin, Endpoint):
    queryset = Review.objects.public()
    serializer_class = VerifiedClaimSerializer
    parameters = {"list": VerifiedClaimParameters}
    ordering = ("public_updated_at", "id")
    problems = {"claimreview": [410]}
    search = ("claim_reviewed", "summary", "claim__quote")

    def get_queryset(self):
        reviews = Review.objects.public().select_related("claim__article", "claim__claimant", "claim__figure")
        sources = Source.objects.all()
        if sees_work(self.request.user):
            copies = ("page__latest__body", "page__baseline__body")
            sources = sources.select_related(*copies).defer(*(f"{copy}__content" for copy in copies))
        return reviews.defer("claim__article__text").prefetch_related(Prefetch("sources", sources), *KEPT_WITH)

    @extend_schema(
        summary="Read a ClaimReview",
        description="A verified claim as schema.org's ClaimReview in JSON-LD. 410 once it is retracted.",
        responses={(200, "application/ld+json"): OpenApiTypes.OBJECT},
    )
    @action(detail=True, renderer_classes=[JsonLdRenderer])
    def claimreview(self, request, pk=None):
        review = self.get_object()
        if not review.is_published:
            raise Gone(_("This verdict was retracted, so it has no ClaimReview. The verified claim says why."))
        return Response(claim_review(review))

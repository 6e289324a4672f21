"""News events and their ledgers, for those with a role."""

from django.db.models import Exists, OuterRef, QuerySet
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema, extend_schema_field, extend_schema_view
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.mixins import ListModelMixin, RetrieveModelMixin
from rest_framework.reverse import reverse

from claims.endpoints import Endpoint
from claims.models import Measure
from claims.parameters import ListParameters, Words
from claims.permissions import WithRole
from claims.serializers import ArticleReferenceSerializer, ClaimantSerializer, FigureSerializer
from reviews.ledger import Row, rows_of
from reviews.models import EventClaim, NewsEvent


class RangeSerializer(serializers.Serializer):
    """The outlets' latest numbers of one thing that is counted, without those that later ones have overtaken."""

    series = serializers.CharField(help_text="Numbers of one series can be held against each other.")
    measure = serializers.CharField(allow_null=True, help_text="Such as `killed`; null for an amount.")
    unit = serializers.CharField(allow_null=True)
    low = serializers.FloatField()
    high = serializers.FloatField()
    numbers = serializers.IntegerField(help_text="How many numbers were looked at: the latest 400 of the event.")


class NewsEventSerializer(serializers.ModelSerializer):
    """Something that happened, and that several articles give numbers of. No number of it is a verdict."""

    url = serializers.SerializerMethodField(help_text="Its page.")
    ledger = serializers.SerializerMethodField(help_text="Its numbers, a page at a time.")
    first_day = serializers.DateField(source="time_from", allow_null=True, help_text="On which it happened, as told.")
    last_day = serializers.DateField(source="time_to", allow_null=True)
    ranges = serializers.SerializerMethodField()
    put_together_by = serializers.SerializerMethodField(help_text="`machine`, or `person` where one put it right.")
    merged_into = serializers.IntegerField(
        source="merged_into_id", allow_null=True, help_text="The event that it was found to be, else null."
    )

    class Meta:
        model = NewsEvent
        fields = [
            *("id", "title", "url", "ledger", "place", "first_day", "last_day", "first_on", "latest_on", "articles"),
            *("outlets", "ranges", "put_together_by", "merged_into", "created_at"),
        ]
        extra_kwargs = {
            "first_on": {"help_text": "The first day as of which a number counts."},
            "latest_on": {"help_text": "The latest such day."},
        }

    @extend_schema_field(OpenApiTypes.URI)
    def get_url(self, event: NewsEvent) -> str:
        return self.context["request"].build_absolute_uri(event.get_absolute_url())

    @extend_schema_field(OpenApiTypes.URI)
    def get_ledger(self, event: NewsEvent) -> str:
        return reverse("api:event-ledger", args=[event.pk], request=self.context["request"])

    @extend_schema_field(RangeSerializer(many=True))
    def get_ranges(self, event: NewsEvent) -> list[dict]:
        return [
            {
                "series": one["series"],
                "measure": one["measure"] or None,
                "unit": one["unit"] or None,
                "low": float(one["low"]),
                "high": float(one["high"]),
                "numbers": one["numbers"],
            }
            for one in event.series
        ]

    @extend_schema_field(serializers.ChoiceField(["machine", "person"]))
    def get_put_together_by(self, event: NewsEvent) -> str:
        return "person" if event.is_touched else "machine"


class LedgerLineSerializer(serializers.ModelSerializer):
    """One number, as one article gives it."""

    claim = serializers.IntegerField(source="claim_id", help_text="The claim that gives it.")
    passage = serializers.CharField(source="claim.quote")
    figure = FigureSerializer(source="claim.figure")
    claimant = ClaimantSerializer(source="claim.claimant", allow_null=True)
    article = ArticleReferenceSerializer(source="claim.article")
    is_part = serializers.SerializerMethodField(help_text="Whether it counts a part of the people of its measure.")
    is_by_a_person = serializers.SerializerMethodField(help_text="Whether a person put it in, else the machine.")

    class Meta:
        model = EventClaim
        fields = [
            *(
                "id",
                "claim",
                "series",
                "as_of",
                "is_as_of_told",
                "figure",
                "is_part",
                "claimant",
                "passage",
                "article",
            ),
            *("is_by_a_person", "at"),
        ]
        extra_kwargs = {
            "as_of": {"help_text": "The day up to which it counts: the claim's, else that of the article."},
            "is_as_of_told": {"help_text": "Whether the claim tells that day."},
        }

    def get_is_part(self, member: EventClaim) -> bool:
        return Row(member).is_part

    def get_is_by_a_person(self, member: EventClaim) -> bool:
        return member.by_id is not None


class EventParameters(ListParameters):
    q = Words(min_length=3, max_length=100, help_text="Words of the title.")
    place = Words(max_length=200, source="place__icontains", help_text="Words of the place.")
    measure = serializers.ChoiceField(Measure.choices, required=False, help_text="What some of its numbers count.")
    latest_since = serializers.DateField(
        required=False, source="latest_on__gte", help_text="ISO 8601; with a number as of this day or a later one."
    )


class LedgerParameters(ListParameters):
    series = Words(max_length=40, help_text="One of the event's `ranges`.")


@extend_schema(tags=["events"])
@extend_schema_view(
    list=extend_schema(
        summary="List events", description="The one with the latest number first, without those merged. Needs a role."
    ),
    retrieve=extend_schema(summary="Read an event", description="One that was merged too. Needs a role."),
)
class NewsEventEndpoint(ListModelMixin, RetrieveModelMixin, Endpoint):
    queryset = NewsEvent.objects.all()
    serializer_class = NewsEventSerializer
    permission_classes = [WithRole]
    parameters = {"list": EventParameters, "ledger": LedgerParameters}
    ordering = ("-latest_on", "-id")
    search = ("title",)

    def get_queryset(self) -> QuerySet[NewsEvent]:
        return (
            NewsEvent.objects.standing().filter(articles__gt=0) if self.action == "list" else NewsEvent.objects.all()
        )

    def filter_queryset(self, queryset: QuerySet) -> QuerySet:
        measure = self.given.pop("measure", None)
        if measure:
            queryset = queryset.filter(Exists(EventClaim.objects.filter(event=OuterRef("pk"), series=measure)))
        return super().filter_queryset(queryset)

    @extend_schema(
        summary="Read the ledger of an event",
        description="Who gave which number, as of when: those that came in last first. Needs a role.",
        responses=LedgerLineSerializer(many=True),
    )
    @action(detail=True)
    def ledger(self, request, pk=None):
        given, self.given = self.given, {}
        event = self.get_object()
        self.ordering = ("-id",)
        page = self.paginate_queryset(rows_of(event).filter(**given))
        return self.get_paginated_response(LedgerLineSerializer(page, many=True).data)

"""Fact-checks of others that were collected, for those with a role."""

from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework import serializers
from rest_framework.mixins import ListModelMixin, RetrieveModelMixin

from claims.endpoints import Endpoint
from claims.parameters import Language, ListParameters, Words
from claims.permissions import WithRole
from reviews.models import PublishedCheck


class ReadsFindings(WithRole):
    """Whoever may read what the checks found may read what they look at."""

    perms_map = {"GET": ["reviews.view_finding"], "HEAD": ["reviews.view_finding"]}


class TheirRatingSerializer(serializers.Serializer):
    """The verdict as its publisher gave it, in their words and on their scale; what they left out is empty or null."""

    label = serializers.CharField(source="rating_label")
    value = serializers.FloatField(source="rating_value", allow_null=True)
    worst = serializers.FloatField(source="rating_worst", allow_null=True)
    best = serializers.FloatField(source="rating_best", allow_null=True)


class PublishedCheckSerializer(serializers.ModelSerializer):
    """A fact-check that others have published. Its verdict is theirs."""

    rating = TheirRatingSerializer(source="*")
    feed = serializers.IntegerField(
        source="feed_id", allow_null=True, help_text="The feed that it came from; null where Google named it."
    )

    class Meta:
        model = PublishedCheck
        fields = [
            *("id", "claim_reviewed", "claimant", "claim_date", "url", "title", "publisher", "site", "rating"),
            *("review_date", "language", "feed", "first_seen_at", "last_seen_at", "gone_at"),
        ]


class PublishedCheckParameters(ListParameters):
    language = Language(help_text="ISO 639 code, such as `es`.")
    publisher = Words(max_length=300, help_text="Its name, as it was given.")
    site = Words(max_length=253, help_text="Its host, without `www.`.")
    feed = serializers.IntegerField(
        required=False, min_value=1, max_value=2**31 - 1, help_text="The feed that it came from."
    )
    seen_since = serializers.DateTimeField(
        required=False, source="first_seen_at__gte", help_text="ISO 8601; those first seen at this time or later."
    )
    q = Words(min_length=3, max_length=100, help_text="Words of the reviewed claim, its claimant or the verdict.")


@extend_schema(tags=["published checks"])
@extend_schema_view(
    list=extend_schema(
        summary="List fact-checks of others",
        description="What feeds and Google's Fact Check Tools brought, newest first. Needs a role.",
    ),
    retrieve=extend_schema(summary="Read a fact-check of others", description="Needs a role."),
)
class PublishedCheckEndpoint(ListModelMixin, RetrieveModelMixin, Endpoint):
    queryset = PublishedCheck.objects.standing()
    serializer_class = PublishedCheckSerializer
    permission_classes = [ReadsFindings]
    parameters = {"list": PublishedCheckParameters}
    search = ("claim_reviewed", "claimant", "rating_label")

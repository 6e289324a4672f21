"""The verdict scales, for whoever shows verdicts: open to all, as the page of method is."""

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.permissions import AllowAny
from rest_framework.response import Response

from claims.endpoints import Endpoint
from reviews.models import ScaleVersion
from reviews.palette import COLOURS
from reviews.scale_in_use import PublishedScale, current_scale, published_scales
from reviews.scales import Scale


def by_language(help_text: str) -> serializers.DictField:
    return serializers.DictField(child=serializers.CharField(), help_text=help_text)


class StepSerializer(serializers.Serializer):
    """One verdict of a scale."""

    slug = serializers.CharField()
    labels = by_language("By language.")
    meanings = by_language("By language.")
    colour = serializers.ChoiceField(list(COLOURS), help_text="Its name; each stands for a shape too.")
    value = serializers.FloatField(allow_null=True, help_text="Null for what lies beside the steps.")


class ScaleSerializer(serializers.Serializer):
    """A scale, at one version. Verified claims name it by `slug` and `version`."""

    slug = serializers.CharField()
    version = serializers.IntegerField(source="number", help_text="0 for a built-in scale.")
    names = by_language("By language.")
    is_in_use = serializers.BooleanField(help_text="Whether verdicts are given on it now.")
    verdicts = serializers.IntegerField(help_text="How many published verdicts were given on it.")
    first_published_at = serializers.DateTimeField(allow_null=True, help_text="The first of them.")
    last_published_at = serializers.DateTimeField(allow_null=True, help_text="The last of them.")
    worst = serializers.FloatField(allow_null=True)
    best = serializers.FloatField(allow_null=True)
    ratings = StepSerializer(many=True, help_text="The best first.")


class ScalesSerializer(serializers.Serializer):
    results = ScaleSerializer(many=True)


class ScaleEndpoint(Endpoint):
    """All of them in one answer: they are few."""

    queryset = ScaleVersion.objects.none()
    permission_classes = [AllowAny]

    @extend_schema(
        tags=["scales"],
        summary="List the scales",
        description="The scale in use first, then those of the published verdicts that stand. Needs no key.",
        operation_id="scales_list",
        responses=ScalesSerializer,
    )
    def retrieve(self, request):
        current, published = current_scale(), {used.scale.key: used for used in published_scales()}
        scales = [current, *(used.scale for used in published.values() if used.scale.key != current.key)]
        told = [described(scale, published.get(scale.key), scale.key == current.key) for scale in scales]
        return Response(ScalesSerializer({"results": told}).data)


def described(scale: Scale, used: PublishedScale | None, is_in_use: bool) -> dict:
    return {
        "slug": scale.slug,
        "number": scale.number,
        "names": scale.names,
        "is_in_use": is_in_use,
        "verdicts": used.number if used else 0,
        "first_published_at": used and used.first,
        "last_published_at": used and used.last,
        "worst": scale.worst,
        "best": scale.best,
        "ratings": scale.ratings,
    }

"""Findings: what the background checks did, and running them again."""

from drf_spectacular.utils import OpenApiResponse, extend_schema, extend_schema_view
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.mixins import ListModelMixin, RetrieveModelMixin
from rest_framework.response import Response

from claims.endpoints import Endpoint
from claims.models import Article, Claim
from claims.parameters import ListParameters
from claims.permissions import WithRole
from reviews import tasks
from reviews.api.claims import FindingSerializer
from reviews.models import Finding, Outcome
from reviews.services.findings import run_again, selected


class QueuedSerializer(serializers.Serializer):
    queued = serializers.IntegerField(
        help_text="How many were queued again; what was waiting or running already is not counted."
    )


class ListedFindingSerializer(FindingSerializer):
    """What one background check found on one claim. It is never a verdict."""

    class Meta(FindingSerializer.Meta):
        fields = ["id", "claim", *FindingSerializer.Meta.fields]


class FindingParameters(ListParameters):
    state = serializers.ChoiceField(Finding.State.choices, required=False, help_text="Where its check is.")
    check = serializers.SlugField(
        required=False, max_length=50, source="check_slug", help_text="The slug of a check, such as `same_figure`."
    )
    outcome = serializers.ChoiceField(Outcome.choices, required=False)
    claim = serializers.IntegerField(required=False, min_value=1, source="claim_id", help_text="Its id.")
    article = serializers.IntegerField(required=False, min_value=1, source="claim__article_id", help_text="Its id.")


class MayRunChecks(WithRole):
    """Whoever has a role may have checks run again: it changes nothing but what the machine says it found."""

    perms_map = WithRole.perms_map | {"POST": ["reviews.view_review"], "GET": ["reviews.view_review"]}
    perms_map |= {"HEAD": perms_map["GET"]}


ACCEPTED = {202: OpenApiResponse(QueuedSerializer, description="Queued; the results follow.")}


def accepted(request, subject, priority=Finding.Priority.NEW, **chosen) -> Response:
    again = run_again(findings=selected(**chosen), subject=subject, user=request.user, priority=priority)
    tasks.send(again.ids)
    return Response({"queued": again.number}, status=202)


@extend_schema(tags=["findings"])
@extend_schema_view(
    list=extend_schema(summary="List findings", description="Newest first. Needs a role."),
    retrieve=extend_schema(summary="Read a finding", description="With its explanation and evidence. Needs a role."),
)
class FindingEndpoint(ListModelMixin, RetrieveModelMixin, Endpoint):
    queryset = Finding.objects.all()
    serializer_class = ListedFindingSerializer
    permission_classes = [MayRunChecks]
    parameters = {"list": FindingParameters}
    problems = {"run": [404]}

    @extend_schema(
        summary="Run a check again",
        description="What it found before stays until the new result is there. Needs a role.",
        request=None,
        responses=ACCEPTED,
    )
    @action(detail=True, methods=["post"])
    def run(self, request, pk):
        return accepted(request, self.get_object(), Finding.Priority.LOOKED_AT, findings=[pk])


class ClaimChecks(Endpoint):
    queryset = Claim.objects.all()
    serializer_class = QueuedSerializer
    permission_classes = [MayRunChecks]
    problems = {"run": [404]}

    @extend_schema(
        tags=["claims"],
        summary="Run the checks of a claim again",
        description="All that have ended; what they found before stays until the new results are there. Needs a role.",
        request=None,
        responses=ACCEPTED,
    )
    def run(self, request, pk):
        return accepted(request, self.get_object(), claims=[pk])


class ArticleChecks(Endpoint):
    queryset = Article.objects.defer("text")
    serializer_class = QueuedSerializer
    permission_classes = [MayRunChecks]
    problems = {"run": [404]}

    @extend_schema(
        tags=["articles"],
        summary="Run the checks of an article again",
        description="Those of all its claims that have ended. Needs a role.",
        request=None,
        responses=ACCEPTED,
    )
    def run(self, request, pk):
        return accepted(request, self.get_object(), articles=[pk])

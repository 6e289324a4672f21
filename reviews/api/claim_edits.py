"""The API's claims: listed, read, and, by those who work on them, marked, changed, split, merged and undone, by the
services that the pages use."""

from collections.abc import Callable

from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema, extend_schema_view
from rest_framework import exceptions, serializers
from rest_framework.decorators import action
from rest_framework.fields import get_error_detail
from rest_framework.mixins import ListModelMixin, RetrieveModelMixin
from rest_framework.parsers import JSONParser
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse

from claims.endpoints import Endpoint
from claims.models import Article, Claim, ClaimKind
from claims.parameters import Language, ListParameters
from claims.permissions import WithRole
from claims.problems import Conflict
from claims.serializers import Strict
from reviews.api.claim_bodies import (
    ChangeSerializer,
    MarkSerializer,
    MergeSerializer,
    SplitSerializer,
    UndoSerializer,
    facts_of,
    passage_of,
)
from reviews.api.claims import Name, ReviewedClaimSerializer
from reviews.models import Status
from reviews.models.review import sees_work, visible_claims
from reviews.services import claim_edits
from reviews.services.claim_edits import Edit, Overtaken
from reviews.workflow import Refused

EDITS = ("partial_update", "split", "merge", "undo")


class ClaimParameters(ListParameters):
    article = serializers.IntegerField(required=False, min_value=1, source="article_id", help_text="Its id.")
    kind = serializers.ChoiceField(ClaimKind.choices, required=False)
    language = Language(source="article__language", help_text="Of the article, such as `es`.")
    claimant = Name(max_length=300, source="claimant__folded", help_text="A name; case and accents do not matter.")
    status = serializers.ChoiceField(
        Status.choices, required=False, source="review__status", help_text="Where the work on the claim is."
    )


class EditSerializer(serializers.Serializer):
    claim = ReviewedClaimSerializer()
    event = serializers.IntegerField(allow_null=True, help_text="What `undo` takes; null where nothing was changed.")
    new = ReviewedClaimSerializer(allow_null=True, help_text="The claim that a split made.")


def done(act: Callable[[], Edit]) -> Edit:
    """What an act did; its refusals as problems."""
    try:
        return act()
    except Overtaken as error:
        raise Conflict(str(error)) from error
    except Refused as error:
        raise exceptions.PermissionDenied(str(error)) from error
    except ValidationError as error:
        details = get_error_detail(error)
        raise exceptions.ValidationError(details if isinstance(details, dict) else {"exact": details}) from error


@extend_schema(tags=["claims"])
@extend_schema_view(
    list=extend_schema(
        summary="List claims",
        description="Newest first. People may change a claim until its verdict is submitted (`version` grows then);"
        " what is concluded on it is in the verified claims. Without a role: those with a public review alone.",
    ),
    retrieve=extend_schema(summary="Read a claim", description="Without a role: one with a public review."),
)
class ClaimEndpoint(ListModelMixin, RetrieveModelMixin, Endpoint):
    queryset = Claim.objects.all()
    http_method_names = [*Endpoint.http_method_names, "patch"]
    parser_classes = [JSONParser]
    problems = {name: [403, 404, 409] for name in EDITS}
    serializer_class = ReviewedClaimSerializer
    parameters = {"list": ClaimParameters}

    def get_queryset(self):
        claims = visible_claims(self.request.user).select_related("article", "claimant", "figure", "review")
        claims = claims.defer("article__text")
        return claims.prefetch_related("findings") if sees_work(self.request.user) else claims

    def get_permissions(self):
        return [WithRole()] if self.action in EDITS else super().get_permissions()

    def tried(self, act: Callable[..., Edit], claim: Claim, **given) -> Response:
        return answer(self.request, done(lambda: act(claim=claim, user=self.request.user, **given)))

    @extend_schema(
        summary="Change a claim",
        description="Its passage or its facts, until its verdict is submitted; its checks run again. Somebody else's"
        " claim is left to them. Needs a role.",
        request=ChangeSerializer,
        responses=EditSerializer,
    )
    def partial_update(self, request, pk: int):
        claim, given = self.get_object(), body(request, ChangeSerializer)
        passage = done(lambda: passage_of(claim.article, given))
        return self.tried(claim_edits.change, claim, version=given.get("version"), facts=facts_of(given), **passage)

    @extend_schema(
        summary="Split a claim in two",
        description="It keeps the words before the place; those from there on are a new claim. Needs a role.",
        request=SplitSerializer,
        responses=EditSerializer,
    )
    @action(detail=True, methods=["post"])
    def split(self, request, pk: int):
        return self.tried(claim_edits.split, self.get_object(), **body(request, SplitSerializer))

    @extend_schema(
        summary="Merge two claims",
        description="They overlap or stand beside each other. The other one is dismissed as merged. Needs a role.",
        request=MergeSerializer,
        responses=EditSerializer,
    )
    @action(detail=True, methods=["post"])
    def merge(self, request, pk: int):
        claim, given = self.get_object(), body(request, MergeSerializer)
        other = get_object_or_404(Claim, pk=given.pop("claim"))
        return self.tried(claim_edits.merge, claim, other=other, **given)

    @extend_schema(
        summary="Undo the last change of a claim",
        description="A mark, change, split or merge, where nothing was done since. A claim is never deleted: one that"
        " was marked is dismissed as undone. Needs a role.",
        request=UndoSerializer,
        responses=EditSerializer,
    )
    @action(detail=True, methods=["post"])
    def undo(self, request, pk: int):
        return self.tried(claim_edits.undo, self.get_object(), **body(request, UndoSerializer))


@extend_schema(tags=["articles"])
class ArticleClaims(Endpoint):
    """The claims of one article."""

    queryset = Article.objects.all()
    serializer_class = EditSerializer
    permission_classes = [WithRole]
    parser_classes = [JSONParser]
    problems = {"mark": [404, 409]}

    @extend_schema(
        summary="Mark a claim",
        description="A passage of the article as a claim. Claimant, figure, time, place and statement are read from it"
        " where they are not given. What is a claim already is answered with status 200. Needs a role.",
        request=MarkSerializer,
        responses={
            201: OpenApiResponse(EditSerializer, description="Marked."),
            200: OpenApiResponse(EditSerializer, description="The claim that stands there already."),
        },
        parameters=[
            OpenApiParameter("Location", str, OpenApiParameter.HEADER, response=[201], description="The new claim."),
        ],
    )
    def mark(self, request, pk: int):
        article, given = self.get_object(), body(request, MarkSerializer)
        edit = done(lambda: marked(article, given, request.user))
        return answer(request, edit, 201 if edit.event else 200)


def marked(article: Article, given: dict, user) -> Edit:
    facts = facts_of(given)
    # Without a passage there is nothing to mark, and the service says so.
    passage = {"start": 0, "end": 0} | passage_of(article, given)
    return claim_edits.mark(article=article, user=user, kind=facts.pop("kind", ""), facts=facts, **passage)


def body(request: Request, serializer: type[Strict]) -> dict:
    sent = serializer(data=request.data)
    sent.is_valid(raise_exception=True)
    return sent.validated_data


def answer(request: Request, edit: Edit, status: int = 200) -> Response:
    claims = Claim.objects.select_related("article", "claimant", "figure", "review").prefetch_related("findings")
    shown = {
        "claim": claims.get(pk=edit.claim.pk),
        "event": edit.event and edit.event.pk,
        "new": edit.new and claims.get(pk=edit.new.pk),
    }
    link = reverse("api:claim-detail", args=[edit.claim.pk], request=request)
    document = EditSerializer(shown, context={"request": request}).data
    return Response(document, status, headers={"Location": link} if status == 201 else None)

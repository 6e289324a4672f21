"""Reviews, for the newsroom's own programs: read, and worked on by the same deeds as on the claim page."""

from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils.translation import gettext as _
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from drf_spectacular.utils import extend_schema_view as described
from rest_framework import exceptions, serializers
from rest_framework.fields import get_error_detail
from rest_framework.mixins import ListModelMixin, RetrieveModelMixin
from rest_framework.response import Response

from claims.api import ArticleParser
from claims.endpoints import Endpoint
from claims.models import ClaimKind
from claims.openapi import EndpointSchema
from claims.parameters import Language, ListParameters, Words
from claims.permissions import WithRole
from claims.problems import Problem
from reviews.api.review_serializers import CitedSourceSerializer, ReviewSerializer
from reviews.deeds import DEEDS, SourceFields, body
from reviews.models import Review, Source, Status
from reviews.services import sources
from reviews.services.reviews import Conflict
from reviews.workflow import NotYours, Refused, WrongStatus

ME, NOBODY = "me", "nobody"


class WorksOnReviews(WithRole):
    """Whoever has a role; which deed is theirs, the workflow says."""

    perms_map = WithRole.perms_map | {method: ["reviews.change_review"] for method in ("POST", "PATCH", "DELETE")}


class ReviewParameters(ListParameters):
    status = serializers.ChoiceField(Status.choices, required=False, help_text="Where the work is.")
    assignee = Words(max_length=150, help_text="The name they log in with; `me`, or `nobody`.")
    kind = serializers.ChoiceField(ClaimKind.choices, required=False, source="claim__kind")
    language = Language(source="claim__article__language", help_text="Of the article, such as `es`.")
    claim = serializers.IntegerField(required=False, min_value=1, source="claim_id", help_text="Its id.")
    article = serializers.IntegerField(required=False, min_value=1, source="claim__article_id", help_text="Its id.")
    updated_since = serializers.DateTimeField(
        required=False, source="updated_at__gte", help_text="ISO 8601; changed at this time or later."
    )


def shown() -> QuerySet[Review]:
    related = ("claim__article", "assignee", "author")
    reviews = Review.objects.select_related(*related).defer("claim__article__text")
    return reviews.prefetch_related("sources", "ticks", "approvals__by", "corrections__by")


class ReviewRoom(Endpoint):
    """What all endpoints of reviews share: who may come in, and how a refusal is told."""

    permission_classes = [WorksOnReviews]
    parser_classes = [ArticleParser]
    serializer_class = ReviewSerializer
    queryset = Review.objects.all()

    def told(self, pk: int) -> dict:
        """The review as it is now."""
        return ReviewSerializer(shown().get(pk=pk), context={"request": self.request}).data

    def refused(self, refusal: Refused, pk: int) -> Problem:
        """A refusal names why, and shows the review as it is now."""
        code = 403 if isinstance(refusal, NotYours) else 409 if isinstance(refusal, (Conflict, WrongStatus)) else 422
        return Problem(self.request, code, str(refusal), review=self.told(pk))


@extend_schema(tags=["reviews"])
@described(
    list=extend_schema(
        summary="List reviews",
        description="One for each claim, the one that changed longest ago first. To keep up, follow `next` to the end,"
        " and ask again with `updated_since` a minute before the last `updated_at` you hold. Needs a role.",
    ),
    retrieve=extend_schema(
        summary="Read a review", description="With its sources, approvals and corrections. Needs a role."
    ),
)
class ReviewEndpoint(ListModelMixin, RetrieveModelMixin, ReviewRoom):
    parameters = {"list": ReviewParameters}
    ordering = ("updated_at", "id")

    def get_queryset(self) -> QuerySet[Review]:
        return shown()

    def filter_queryset(self, queryset: QuerySet) -> QuerySet:
        who = self.given.pop("assignee", None)
        if who == NOBODY:
            queryset = queryset.filter(assignee=None)
        elif who:
            queryset = queryset.filter(assignee__username=self.request.user.username if who == ME else who)
        return super().filter_queryset(queryset)


def strictly(serializer: serializers.Serializer, sent) -> dict:
    """What was sent, once it is read. Raises exceptions.ValidationError, also for fields that nobody knows."""
    unknown = set(sent).difference(serializer.fields) if isinstance(sent, dict) else ()
    if unknown:
        message = _("This is not a field here. Known are: %(known)s.") % {"known": ", ".join(serializer.fields)}
        raise exceptions.ValidationError({name: [message] for name in sorted(unknown)}, code="unknown")
    serializer.is_valid(raise_exception=True)
    return serializer.validated_data


class DeedSchema(EndpointSchema):
    """One operation for each deed, from the registry."""

    def get_operation_id(self) -> str:
        return f"reviews_{self.view.deed}"

    def get_summary(self) -> str:
        return DEEDS[self.view.deed].summary

    def get_description(self) -> str:
        return (
            "403 where it is not yours to do, 409 where the review is at another version or its status does not go with"
            " it, 422 where something is missing; each of them shows the review as it is now. Needs a role."
        )

    def get_request_serializer(self):
        return body(self.view.deed)

    def get_response_serializers(self) -> dict:
        return {200: OpenApiResponse(ReviewSerializer, description="Done; the review as it is now.")}


class DeedEndpoint(ReviewRoom):
    """One deed, done to one review."""

    schema = DeedSchema()
    deed = ""
    problems = {"do": [404, 409, 422]}

    @extend_schema(tags=["reviews"])
    def do(self, request, pk: int) -> Response | Problem:
        review = self.get_object()
        given = strictly(body(self.deed)(data=request.data), request.data)
        try:
            DEEDS[self.deed].service(review=review, user=request.user, **given)
        except Refused as refusal:
            return self.refused(refusal, pk)
        except ValidationError as error:
            raise exceptions.ValidationError(get_error_detail(error)) from error
        return Response(self.told(pk))


class SourceEndpoint(ReviewRoom):
    """The sources of a review, while its draft may be saved by who asks."""

    http_method_names = ["post", "patch", "delete"]
    problems = {
        "create": [404, 409, 422],
        "partial_update": [404, 409, 422],
        "destroy": [404, 409, 422],
    }

    @extend_schema(
        tags=["reviews"],
        summary="Cite a source",
        description="For who may save the draft. What is on the web is then fetched and kept, unless it is withheld."
        " Needs a role.",
        request=SourceFields,
        responses={201: OpenApiResponse(CitedSourceSerializer, description="Cited.")},
    )
    def create(self, request, pk: int) -> Response | Problem:
        review = self.get_object()
        given = strictly(SourceFields(data=request.data), request.data)
        return self.write(pk, 201, lambda: sources.add_source(review=review, user=request.user, **given))

    @extend_schema(
        tags=["reviews"],
        summary="Change a source",
        description="Fields that are left out stay as they are. Needs a role.",
        request=SourceFields(partial=True),
        responses=CitedSourceSerializer,
        parameters=[OpenApiParameter("source", int, OpenApiParameter.PATH, description="Its id.")],
    )
    def partial_update(self, request, pk: int, source: int) -> Response | Problem:
        cited = self.cited(source)
        given = strictly(SourceFields(cited, data=request.data, partial=True), request.data)
        return self.write(pk, 200, lambda: sources.change_source(source=cited, user=request.user, **given))

    @extend_schema(
        tags=["reviews"],
        summary="Remove a source",
        description="What it was stays in the trail. Needs a role.",
        request=None,
        responses={204: OpenApiResponse(description="Removed.")},
        parameters=[OpenApiParameter("source", int, OpenApiParameter.PATH, description="Its id.")],
    )
    def destroy(self, request, pk: int, source: int) -> Response | Problem:
        cited = self.cited(source)
        return self.write(pk, 204, lambda: sources.remove_source(source=cited, user=request.user))

    def cited(self, pk: int) -> Source:
        found = self.get_object().sources.filter(pk=pk).first()
        if found is None:
            raise exceptions.NotFound(_("This review cites no source of this id."))
        return found

    def write(self, pk: int, code: int, service) -> Response | Problem:
        try:
            written = service()
        except Refused as refusal:
            return self.refused(refusal, pk)
        except ValidationError as error:
            raise exceptions.ValidationError(get_error_detail(error)) from error
        return Response(CitedSourceSerializer(written).data if code != 204 else None, status=code)

"""Reviews, for the newsroom's own programs: read, and worked on by the same deeds as on the claim page."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils.translation import gettext as _
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema, extend_schema_field
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
from reviews.api.verified_claims import CorrectionSerializer, RatingSerializer
from reviews.blindness import blinded, hides
from reviews.deeds import DEEDS, SourceFields, body
from reviews.models import Approval, ChecklistStep, Correction, Review, Source, Status
from reviews.requirements import missing, required_steps
from reviews.services import sources
from reviews.services.reviews import Conflict
from reviews.services.sources import FIELDS
from reviews.workflow import ACTION_NAMES, NotYours, Refused, WrongStatus, actions

ME, NOBODY = "me", "nobody"


class WorksOnReviews(WithRole):
    """Whoever has a role; which deed is theirs, the workflow says."""

    perms_map = WithRole.perms_map | {method: ["reviews.change_review"] for method in ("POST", "PATCH", "DELETE")}


class PersonSerializer(serializers.Serializer):
    id = serializers.IntegerField()
    username = serializers.CharField()


class CitedSourceSerializer(SourceFields):
    """A source as the newsroom sees it, withheld ones and notes too."""

    class Meta(SourceFields.Meta):
        fields = ["id", *FIELDS]


class ApprovalSerializer(serializers.ModelSerializer):
    """A second person's yes or no to one submission."""

    by = PersonSerializer()

    class Meta:
        model = Approval
        fields = ["submission", "by", "is_yes", "comment", "at"]


class ReviewCorrectionSerializer(CorrectionSerializer):
    by = PersonSerializer()

    class Meta(CorrectionSerializer.Meta):
        model = Correction
        fields = [*CorrectionSerializer.Meta.fields, "by"]


class ReviewSerializer(serializers.ModelSerializer):
    """The newsroom's work on one claim. It is not for readers: what they may see is in the verified claims."""

    claim = serializers.IntegerField(source="claim_id", help_text="Its id.")
    article = serializers.IntegerField(source="claim.article_id", help_text="The id of the claim's article.")
    page = serializers.SerializerMethodField(help_text="The claim's page in the workbench.")
    kind = serializers.ChoiceField(ClaimKind.choices, source="claim.kind")
    language = serializers.CharField(source="claim.article.language", help_text="Of the article.")
    statement = serializers.CharField(source="claim.statement", help_text="The claim, as the splitter words it.")
    actions = serializers.SerializerMethodField(help_text="What you may do to it now.")
    lacks = serializers.SerializerMethodField(
        help_text="What it lacks before it can be submitted, while it is a draft."
    )
    assignee = PersonSerializer(allow_null=True)
    author = PersonSerializer(allow_null=True)
    rating = serializers.SerializerMethodField(help_text="Null until a verdict is chosen.")
    sources = CitedSourceSerializer(many=True)
    dismissal = serializers.CharField(help_text="Why it was dismissed, else empty.")
    approvals = ApprovalSerializer(many=True)
    corrections = ReviewCorrectionSerializer(many=True)

    class Meta:
        model = Review
        fields = [
            *(
                "id",
                "status",
                "version",
                "actions",
                "lacks",
                "claim",
                "article",
                "page",
                "kind",
                "language",
                "statement",
            ),
            *("assignee", "author", "claim_reviewed", "rating", "summary", "sources", "dismissal", "submission"),
            *(
                "awaits_opinion",
                "approvals",
                "corrections",
                "created_at",
                "updated_at",
                "submitted_at",
                "published_at",
            ),
        ]
        extra_kwargs = {
            "version": {"help_text": "It grows with every change of the review, and is sent with every deed."},
            "summary": {"help_text": "The reasons."},
            "awaits_opinion": {
                "help_text": "Whether it waits for a blind second opinion: until then what its author concluded is"
                " empty here for everybody else."
            },
            "submission": {"help_text": "How often a verdict was submitted."},
        }

    def to_representation(self, review: Review) -> dict:
        user = self.context["request"].user
        told = super().to_representation(blinded(review, user))
        return told | {"approvals": []} if hides(review, user) else told

    @extend_schema_field(OpenApiTypes.URI)
    def get_page(self, review: Review) -> str:
        return settings.BASE_URL + review.claim.get_absolute_url()

    @extend_schema_field(serializers.ListField(child=serializers.ChoiceField(list(ACTION_NAMES))))
    def get_actions(self, review: Review) -> list[str]:
        return actions(review, self.context["request"].user)

    @extend_schema_field(serializers.ListField(child=serializers.CharField()))
    def get_lacks(self, review: Review) -> list[str]:
        is_draft = review.status in (Status.IN_REVIEW, Status.RETURNED)
        return missing(review, self.required_steps) if is_draft else []

    @property
    def required_steps(self) -> list[ChecklistStep]:
        """Read once, however many reviews are listed."""
        if "required_steps" not in self.context:
            self.context["required_steps"] = required_steps()
        return self.context["required_steps"]

    @extend_schema_field(RatingSerializer(allow_null=True))
    def get_rating(self, review: Review):
        return RatingSerializer(review).data if review.rating else None


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

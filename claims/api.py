"""The API's articles: sent in, listed, read."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils.translation import gettext as _
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema, extend_schema_view
from rest_framework import exceptions, serializers
from rest_framework.fields import get_error_detail
from rest_framework.mixins import ListModelMixin, RetrieveModelMixin
from rest_framework.parsers import JSONParser
from rest_framework.response import Response

from claims.endpoints import Endpoint
from claims.models import Article, ArticleKind
from claims.parameters import Language, ListParameters, Words
from claims.permissions import WithRole
from claims.problems import TooLarge
from claims.serializers import ArticleSerializer, ArticleSummarySerializer, SubmissionSerializer
from claims.services import submit_article


class ArticleParser(JSONParser):
    """JSON in UTF-8, refused by its announced length before any of it is read."""

    def parse(self, stream, media_type=None, parser_context=None):
        announced = parser_context["request"].META.get("CONTENT_LENGTH") or "0"
        if announced.isdigit() and int(announced) > settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
            raise TooLarge()
        try:
            return super().parse(stream, media_type, parser_context | {"encoding": "utf-8"})
        except RecursionError as error:
            raise exceptions.ParseError(_("The body is nested too deeply.")) from error


class ArticleParameters(ListParameters):
    language = Language(help_text="ISO 639 code, such as `es`.")
    kind = serializers.ChoiceField(ArticleKind.choices, required=False)
    publisher = Words(max_length=300, help_text="Its name, as it was given.")
    submitted_since = serializers.DateTimeField(
        required=False, source="retrieved_at__gte", help_text="ISO 8601; those that came in at this time or later."
    )
    q = Words(min_length=3, max_length=100, help_text="Words of the title.")


@extend_schema(tags=["articles"])
@extend_schema_view(
    list=extend_schema(summary="List articles", description="Newest first, without their texts. Needs a role."),
    retrieve=extend_schema(summary="Read an article", description="With its text. Needs a role."),
)
class ArticleEndpoint(ListModelMixin, RetrieveModelMixin, Endpoint):
    queryset = Article.objects.all()
    serializer_class = ArticleSerializer
    permission_classes = [WithRole]
    parser_classes = [ArticleParser]
    parameters = {"list": ArticleParameters}
    search = ("title",)

    def get_queryset(self):
        return Article.objects.defer("text") if self.action == "list" else Article.objects.all()

    def get_serializer_class(self):
        return ArticleSummarySerializer if self.action == "list" else ArticleSerializer

    @extend_schema(
        summary="Send in an article",
        description="Stores the text and takes it apart into claims; the background checks follow. A text that is here"
        " already is not stored twice: the answer is then the earlier article, with status 200. One in a language"
        " that has no pack is kept unsplit, and `unsplit_reason` says so. Needs a role.",
        request=SubmissionSerializer,
        responses={
            201: OpenApiResponse(ArticleSerializer, description="Stored and split."),
            200: OpenApiResponse(ArticleSerializer, description="The earlier article with the same text."),
        },
        parameters=[
            OpenApiParameter("Location", str, OpenApiParameter.HEADER, response=[201], description="The new article."),
        ],
    )
    def create(self, request):
        submission = SubmissionSerializer(data=request.data)
        submission.is_valid(raise_exception=True)
        try:
            article, is_new = submit_article(submitted_by=request.user, **submission.validated_data)
        except ValidationError as error:
            raise refused(error) from error
        document = ArticleSerializer(article).data
        if not is_new:
            return Response(document)
        location = request.build_absolute_uri(reverse("api:article-detail", args=[article.pk]))
        return Response(document, status=201, headers={"Location": location})


def refused(error: ValidationError) -> exceptions.APIException:
    """What the service would not store, in the API's terms; an error that names no field is about the text."""
    if getattr(error, "code", "") == "too_large":
        return TooLarge(error.message)
    details = get_error_detail(error)
    return exceptions.ValidationError(details if isinstance(details, dict) else {"text": details})

"""Reviews as the newsroom's own programs read them."""

from django.conf import settings
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from claims.models import ClaimKind
from reviews.api.verified_claims import CorrectionSerializer, RatingSerializer
from reviews.blindness import blinded, hides
from reviews.deeds import SourceFields
from reviews.models import Approval, ChecklistStep, Correction, Review, Status
from reviews.requirements import missing, required_steps
from reviews.services.sources import FIELDS
from reviews.workflow import ACTION_NAMES, actions


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

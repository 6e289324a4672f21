"""Claims as they are shown: with their status and, for those who work on them, what the background checks found."""

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers
from rest_framework.reverse import reverse

from claims.matching import fold
from claims.messages import told
from claims.models import Claim
from claims.parameters import Words
from claims.serializers import ClaimSerializer
from reviews.models import Finding, Outcome, Status
from reviews.models.review import sees_work
from reviews.templatetags.findings import in_words


class Name(Words):
    """A name, found whatever its case and accents."""

    def to_internal_value(self, data) -> str:
        return fold(super().to_internal_value(data))


class LineSerializer(serializers.Serializer):
    about = serializers.CharField(help_text="`looked_at`, `found` or `not_found`.")
    text = serializers.CharField()


class EvidenceSerializer(serializers.Serializer):
    claim = serializers.IntegerField(allow_null=True, help_text="The claim that it stands in; null where in none.")
    article = serializers.IntegerField(required=False, help_text="The article that it stands in, where in no claim.")
    snapshot = serializers.IntegerField(required=False, help_text="The stored copy of a page that it stands in.")
    url = serializers.CharField(required=False, help_text="The page on the web, where it is on one.")
    title = serializers.CharField(required=False, help_text="The title of that page or article.")
    start = serializers.IntegerField(required=False, help_text="In code points of the text it stands in.")
    end = serializers.IntegerField(required=False)
    passage = serializers.CharField()
    outcome = serializers.ChoiceField(Outcome.choices)
    text = serializers.CharField()


class FindingSerializer(serializers.ModelSerializer):
    """What one background check found, or that it found nothing and where it looked. It is never a verdict."""

    check_slug = serializers.CharField()
    outcome = serializers.SerializerMethodField(help_text="Null until the check has run.")
    explanation = serializers.SerializerMethodField()
    evidence = serializers.SerializerMethodField()
    error = serializers.SerializerMethodField()

    class Meta:
        model = Finding
        fields = [
            *("check_slug", "check_version", "state", "outcome", "explanation", "evidence"),
            *("attempts", "error", "queued_at", "started_at", "finished_at"),
        ]

    @extend_schema_field(serializers.ChoiceField(Outcome.choices, allow_null=True))
    def get_outcome(self, finding: Finding) -> str | None:
        return finding.outcome or None

    @extend_schema_field(LineSerializer(many=True))
    def get_explanation(self, finding: Finding) -> list[dict]:
        return [{"about": line["about"], "text": in_words(line)} for line in finding.explanation]

    def get_error(self, finding: Finding) -> str:
        return told(finding.error)

    @extend_schema_field(EvidenceSerializer(many=True))
    def get_evidence(self, finding: Finding) -> list[dict]:
        return [
            {name: value for name, value in item.items() if name not in ("message", "values")}
            | {"text": in_words(item)}
            for item in finding.evidence
        ]


# Made once: a serializer costs more to make than to use.
SHOWN_FINDINGS = FindingSerializer(many=True)


class ReviewStateSerializer(serializers.Serializer):
    """Where the work on a claim is, and its verdict where there is a published one."""

    status = serializers.ChoiceField(Status.choices)
    verified_claim = serializers.URLField(allow_null=True)


class ReviewedClaimSerializer(ClaimSerializer):
    """A claim, where the work on it is, and what the background checks found."""

    review = serializers.SerializerMethodField()
    findings = serializers.SerializerMethodField(help_text="Null for those without a role.")

    class Meta(ClaimSerializer.Meta):
        fields = [*ClaimSerializer.Meta.fields, "review", "findings"]

    @extend_schema_field(ReviewStateSerializer)
    def get_review(self, claim: Claim) -> dict:
        review, request = claim.review, self.context["request"]
        link = reverse("api:verified-claim-detail", args=[review.pk], request=request) if review.is_public else None
        return {"status": review.status, "verified_claim": link}

    @extend_schema_field(FindingSerializer(many=True, allow_null=True))
    def get_findings(self, claim: Claim):
        if not sees_work(self.context["request"].user):
            return None
        return SHOWN_FINDINGS.to_representation(claim.findings.all())

"""The claims that may say the same as a claim, and people's word on them."""

from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from drf_spectacular.utils import extend_schema
from rest_framework import exceptions, serializers
from rest_framework.parsers import JSONParser
from rest_framework.response import Response

from claims.endpoints import Endpoint
from claims.matching import Match, similar, why
from claims.matching.judgements import judgements_on
from claims.models import Claim, MatchJudgement
from claims.permissions import WithRole
from claims.serializers import ArticleReferenceSerializer
from reviews.services import judgements


def strings(help_text: str) -> serializers.ListField:
    return serializers.ListField(child=serializers.CharField(), help_text=help_text)


class JudgementSerializer(serializers.Serializer):
    """What a person said of two claims."""

    is_same = serializers.BooleanField()
    by = serializers.CharField(source="by.username")
    at = serializers.DateTimeField()


class MatchedClaimSerializer(serializers.ModelSerializer):
    article = ArticleReferenceSerializer()

    class Meta:
        model = Claim
        fields = ["id", "kind", "statement", "article"]


class MatchReasonSerializer(serializers.Serializer):
    reason = serializers.CharField()
    points = serializers.FloatField()


class MatchSerializer(serializers.Serializer):
    """A claim that may say the same. `is_same` is a person's word where there is one; else what the machine takes it for,
    which is no verdict on either claim."""

    claim = MatchedClaimSerializer()
    is_same = serializers.BooleanField()
    score = serializers.FloatField(allow_null=True, help_text="From 0 to 1, the sum of the reasons; null if rejected.")
    reasons = MatchReasonSerializer(many=True)
    words = strings("In common, as this claim writes them.")
    names = strings("In common, as this claim writes them.")
    numbers = strings("In common, by value.")
    numbers_here = strings("That this claim alone has.")
    numbers_there = strings("That the other claim alone has.")
    differs = strings("The names of the reasons that speak against it.")
    judgement = JudgementSerializer(allow_null=True, help_text="Null where nobody has judged it.")


class MatchesSerializer(serializers.Serializer):
    results = MatchSerializer(many=True)


class WordSerializer(serializers.Serializer):
    claim = serializers.IntegerField(min_value=1, max_value=2**31 - 1, help_text="The id of the other claim.")
    is_same = serializers.BooleanField(
        allow_null=True, help_text="True: both say the same. False: they do not. Null takes back what was said."
    )


class JudgedSerializer(serializers.Serializer):
    judgement = JudgementSerializer(allow_null=True)


@extend_schema(tags=["claims"])
class MatchEndpoint(Endpoint):
    """Matches of one claim."""

    queryset = Claim.objects.all()
    permission_classes = [WithRole]
    parser_classes = [JSONParser]
    problems = {"create": [404]}

    def get_queryset(self):
        claims = Claim.objects.select_related("article", "claimant", "figure")
        return claims.defer("article__text")

    @extend_schema(
        summary="List the matches of a claim",
        description="Claims that may say the same, in any language: those that people confirmed first, then by score;"
        " last those that people rejected, which the background checks leave out. Needs a role.",
        responses=MatchesSerializer,
    )
    def retrieve(self, request, pk: int):
        claim = self.get_object()
        rejected = [(other, said) for other, said in judgements_on(claim).items() if not said.is_same]
        claims = self.get_queryset().in_bulk([other for other, _ in rejected])
        found = [told(claim, match) for match in similar(claim, most=20)]
        found += [nothing_told(claims[other], said) for other, said in rejected]
        return Response(MatchesSerializer({"results": found}).data)

    @extend_schema(
        summary="Judge a match",
        description="Says that two claims say the same, or that they do not, or takes that back. The background checks"
        " follow it from then on, on both claims. Needs a role.",
        request=WordSerializer,
        responses=JudgedSerializer,
    )
    def create(self, request, pk: int):
        claim = self.get_object()
        word = WordSerializer(data=request.data)
        word.is_valid(raise_exception=True)
        other = get_object_or_404(Claim, pk=word.validated_data["claim"])
        if other == claim:
            raise exceptions.ValidationError({"claim": [_("A claim is always the same as itself.")]})
        is_same = word.validated_data["is_same"]
        if is_same is None:
            judgements.forget_judgement(user=request.user, one=claim, other=other)
            return Response({"judgement": None})
        judgement = judgements.judge_match(user=request.user, one=claim, other=other, is_same=is_same)
        return Response(JudgedSerializer({"judgement": judgement}).data)


PARTS = ("words", "names", "numbers", "numbers_here", "numbers_there", "differs")


def told(claim: Claim, match: Match) -> dict:
    reasons = [{"reason": name, "points": points} for name, points in match.reasons]
    parts = dict.fromkeys(PARTS, ()) | why(claim, match)
    values = {"claim": match.claim, "is_same": match.is_same, "score": match.score, "reasons": reasons}
    return parts | values | {"judgement": match.judgement}


def nothing_told(claim: Claim, judgement: MatchJudgement) -> dict:
    empty = dict.fromkeys(PARTS, ())
    return empty | {"claim": claim, "is_same": False, "score": None, "reasons": [], "judgement": judgement}

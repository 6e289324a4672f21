"""Version 1 of the API."""

from django.urls import path
from rest_framework.routers import SimpleRouter

from claims.api import ArticleEndpoint
from reviews.api.claim_edits import ArticleClaims, ClaimEndpoint
from reviews.api.description import Documentation, Schema
from reviews.api.events import NewsEventEndpoint
from reviews.api.findings import ArticleChecks, ClaimChecks, FindingEndpoint
from reviews.api.matches import MatchEndpoint
from reviews.api.published_checks import PublishedCheckEndpoint
from reviews.api.reviews import DeedEndpoint, ReviewEndpoint, SourceEndpoint
from reviews.api.scales import ScaleEndpoint
from reviews.api.verified_claims import VerifiedClaimEndpoint
from reviews.deeds import DEEDS

app_name = "api"

router = SimpleRouter(trailing_slash=False, use_regex_path=False)
router.register("articles", ArticleEndpoint, basename="article")
router.register("claims", ClaimEndpoint, basename="claim")
router.register("events", NewsEventEndpoint, basename="event")
router.register("findings", FindingEndpoint, basename="finding")
router.register("published-checks", PublishedCheckEndpoint, basename="published-check")
router.register("reviews", ReviewEndpoint, basename="review")
router.register("verified-claims", VerifiedClaimEndpoint, basename="verified-claim")

urlpatterns = [
    *router.urls,
    path(
        "claims/<int:pk>/matches",
        MatchEndpoint.as_view({"get": "retrieve", "post": "create"}, basename="claim-matches"),
        name="claim-matches",
    ),
    path("articles/<int:pk>/claims", ArticleClaims.as_view({"post": "mark"}), name="article-claims"),
    path("articles/<int:pk>/checks", ArticleChecks.as_view({"post": "run"}), name="article-checks"),
    path("claims/<int:pk>/checks", ClaimChecks.as_view({"post": "run"}), name="claim-checks"),
    path("scales", ScaleEndpoint.as_view({"get": "retrieve"}, basename="scales"), name="scales"),
    *(
        path(
            f"reviews/<int:pk>/{action}",
            DeedEndpoint.as_view({"post": "do"}, deed=action, basename=f"review-{action}"),
            name=f"review-{action}",
        )
        for action in DEEDS
    ),
    path("reviews/<int:pk>/sources", SourceEndpoint.as_view({"post": "create"}), name="review-sources"),
    path(
        "reviews/<int:pk>/sources/<int:source>",
        SourceEndpoint.as_view({"patch": "partial_update", "delete": "destroy"}),
        name="review-source",
    ),
    path("schema", Schema.as_view(), name="schema"),
    path("docs", Documentation.as_view(), name="docs"),
]

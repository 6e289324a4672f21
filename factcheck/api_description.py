"""The document that describes the API: what stands at its head, and how its lists of choices are called."""

TITLE = "Factcheck"
TEXT = (
    "Articles, the checkable claims in them, and what a newsroom found: people decide, machines look up."
    " Every list is paged by cursor. Errors are problem documents (RFC 9457)."
)
TAGS = {
    "articles": "Texts as they were published. For those with a role.",
    "claims": "Passages that say one checkable thing.",
    "findings": "What the background checks found. For those with a role.",
    "events": "What several articles give numbers of. For those with a role.",
    "published checks": "Fact-checks of others. For those with a role.",
    "reviews": "The work on claims, and its deeds. For those with a role.",
    "verified claims": "What was published, corrected and retracted.",
    "scales": "The verdicts that claims are given, in words, colours and numbers.",
}
CHOICES = {
    "ArticleKindEnum": "claims.models.ArticleKind",
    "ClaimKindEnum": "claims.models.ClaimKind",
    "ComparatorEnum": "claims.models.Comparator",
    "FindingStateEnum": "reviews.models.Finding.State",
    "SourceKindEnum": "reviews.models.Source.Kind",
    "StanceEnum": "reviews.models.Source.Stance",
    "CorrectionKindEnum": "reviews.models.Correction.Kind",
    "OutcomeEnum": "reviews.models.Outcome",
    "PageStateEnum": "reviews.models.Page.State",
    "StatusEnum": "reviews.models.Status",
    "PublicStatusEnum": "reviews.api.verified_claims.PUBLIC_STATUSES",
}


def description(publisher: str, publisher_url: str, base_url: str) -> dict:
    """The settings of drf-spectacular, for the site at `base_url`."""
    return {
        "TITLE": TITLE,
        "VERSION": "1.0.0",
        "OAS_VERSION": "3.1.1",
        "DESCRIPTION": TEXT,
        "CONTACT": {"name": publisher, "url": publisher_url},
        "LICENSE": {"name": "Terms of the publisher", "url": publisher_url},
        "SERVERS": [{"url": base_url, "description": publisher}],
        "TAGS": [{"name": name, "description": text} for name, text in TAGS.items()],
        "SCHEMA_PATH_PREFIX": "/api/v1",
        "SERVE_INCLUDE_SCHEMA": False,
        "SERVE_AUTHENTICATION": [],
        "SWAGGER_UI_DIST": "SIDECAR",
        "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
        "POSTPROCESSING_HOOKS": ["drf_spectacular.hooks.postprocess_schema_enums", "claims.openapi.complete"],
        "ENUM_NAME_OVERRIDES": CHOICES,
    }

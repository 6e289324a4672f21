"""The description of the API (OpenAPI 3.1), and the page that shows it."""

from drf_spectacular.extensions import OpenApiAuthenticationExtension
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView

from claims.endpoints import Answers


class ApiKeyScheme(OpenApiAuthenticationExtension):
    target_class = "reviews.authentication.ApiKeyAuthentication"
    name = ["key", "keyHeader"]

    def get_security_definition(self, auto_schema) -> list[dict]:
        return [
            {"type": "http", "scheme": "bearer", "description": "A key that an administrator made."},
            {"type": "apiKey", "in": "header", "name": "X-Api-Key", "description": "The same key, in its own header."},
        ]


class Schema(Answers, SpectacularAPIView):
    """Open to all: it says what can be asked, not what is known."""


class Documentation(SpectacularSwaggerSplitView):
    """Scripts and styles come from this site alone, and none is inline, so that the page works under its CSP."""

    url_name = "api:schema"
    template_name = "api/docs.html"

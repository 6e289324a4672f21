"""Where everything is: pages, API, admin."""

from django.contrib import admin
from django.urls import include, path
from django.views.i18n import set_language

from claims import problems

handler400 = "claims.problems.bad_request"
handler500 = "claims.problems.server_error"

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/v1/", include("reviews.api.urls")),
    path("api/", problems.nothing_here),
    path("api/<path:rest>", problems.nothing_here),
    path("language", set_language, name="set_language"),
    path("", include("reviews.urls")),
]

"""The verdict report of an article, to be read, printed and exported."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from claims.models import Article
from reviews.annotation import segments
from reviews.report import Report, as_csv, as_json
from reviews.views.access import role_required


@role_required("checker")
@require_safe
def report(request: HttpRequest, pk: int) -> HttpResponse:
    found = Report(get_object_or_404(Article.objects.select_related("submitted_by"), pk=pk))
    match request.GET.get("format"):
        case "csv":
            return attached(HttpResponse(as_csv(found), "text/csv; charset=utf-8"), f"report-{pk}.csv")
        case "json":
            return attached(JsonResponse(as_json(found)), f"report-{pk}.json")
    context = {"report": found, "article": found.article, "segments": segments(found.article.text, found.entries)}
    return render(request, "reviews/report.html", context)


def attached(response: HttpResponse, name: str) -> HttpResponse:
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response

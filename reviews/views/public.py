from django.http import HttpResponse


def published(request, **kwargs):
    return HttpResponse("published")


def published_review(request, **kwargs):
    return HttpResponse("published_review")


def old_version(request, **kwargs):
    return HttpResponse("old_version")


def method(request, **kwargs):
    return HttpResponse("method")


def all_corrections(request, **kwargs):
    return HttpResponse("all_corrections")

from django.http import HttpResponse


def article(request, **kwargs):
    return HttpResponse("article")


def article_claims(request, **kwargs):
    return HttpResponse("article_claims")


def mark(request, **kwargs):
    return HttpResponse("mark")


def language(request, **kwargs):
    return HttpResponse("language")

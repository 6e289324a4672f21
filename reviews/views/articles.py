from django.http import HttpResponse


def articles(request, **kwargs):
    return HttpResponse("articles")


def new_article(request, **kwargs):
    return HttpResponse("new_article")

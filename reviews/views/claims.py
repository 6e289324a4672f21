from django.http import HttpResponse


def claim(request, **kwargs):
    return HttpResponse("claim")


def findings(request, **kwargs):
    return HttpResponse("findings")


def draft(request, **kwargs):
    return HttpResponse("draft")


def act(request, **kwargs):
    return HttpResponse("act")


def run_again(request, **kwargs):
    return HttpResponse("run_again")

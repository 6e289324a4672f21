from django.http import HttpResponse


def report(request, **kwargs):
    return HttpResponse("report")

from django.http import HttpResponse


def correct(request, **kwargs):
    return HttpResponse("correct")


def retract(request, **kwargs):
    return HttpResponse("retract")

from django.http import HttpResponse


def add(request, **kwargs):
    return HttpResponse("add")


def change(request, **kwargs):
    return HttpResponse("change")


def remove(request, **kwargs):
    return HttpResponse("remove")

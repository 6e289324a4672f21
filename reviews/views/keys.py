from django.http import HttpResponse


def keys(request, **kwargs):
    return HttpResponse("keys")


def revoke(request, **kwargs):
    return HttpResponse("revoke")

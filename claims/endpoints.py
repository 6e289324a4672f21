"""What all endpoints of the API share: strict parameters, filters, conditional answers, the caller's rate."""

from collections.abc import Mapping
from functools import reduce
from operator import or_

from django.db.models import Q, QuerySet
from django.middleware.http import ConditionalGetMiddleware
from django.utils.cache import patch_cache_control, patch_vary_headers
from rest_framework.serializers import Serializer
from rest_framework.views import APIView
from rest_framework.viewsets import GenericViewSet

from claims.parameters import read

conditional = ConditionalGetMiddleware(lambda request: None)


class Answers(APIView):
    """A view whose answers are private, can be asked for again by ETag, and say how much of the rate is left."""

    http_method_names = ["get", "head", "post"]

    def dispatch(self, request, *args, **kwargs):
        response = super().dispatch(request, *args, **kwargs)
        patch_cache_control(response, private=True, no_cache=True)
        patch_vary_headers(response, ["Authorization", "X-Api-Key", "Cookie", "Accept"])
        if hasattr(response, "render"):
            response.render()
        response = conditional.process_response(request, response)
        for name, value in getattr(self.request, "rate_headers", {}).items():
            response[name] = value
        return response


class Endpoint(Answers, GenericViewSet):
    """A resource. `parameters` are those of an action, `search` the fields that its `q` looks in."""

    lookup_value_converter = "int"
    parameters: Mapping[str, type[Serializer]] = {}
    ordering: tuple[str, ...] = ("-id",)
    search: tuple[str, ...] = ()

    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        if self.action:  # none: the method is refused next, whatever its parameters
            self.given = read(self.parameters.get(self.action, Serializer), request)

    def filter_queryset(self, queryset: QuerySet) -> QuerySet:
        lookups = {name: value for name, value in self.given.items() if name != "q"}
        queryset = queryset.filter(**lookups)
        if "q" in self.given:
            queryset = queryset.filter(reduce(or_, (Q((f"{f}__icontains", self.given["q"])) for f in self.search)))
        return queryset

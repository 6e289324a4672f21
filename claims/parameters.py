"""Query parameters, read strictly: what is unknown, repeated or malformed is refused and the known ones are named."""

from django.utils.translation import gettext as _
from rest_framework import serializers
from rest_framework.exceptions import ErrorDetail

from claims.pagination import MAX_PAGE_SIZE, PAGE_SIZE
from claims.problems import BadParameters


class Words(serializers.RegexField):
    """Any words; NUL is none, and no database takes it."""

    def __init__(self, **options):
        super().__init__(r"^[^\x00]*$", required=False, trim_whitespace=False, **options)


class Language(serializers.RegexField):
    def __init__(self, **options):
        super().__init__(r"^[A-Za-z-]{2,8}$", required=False, **options)


class ListParameters(serializers.Serializer):
    """What every list takes. A list's own are further fields, whose `source` is the lookup that they stand for."""

    cursor = serializers.RegexField(
        r"^[\w-]+:[\w-]+:[\w-]+$",
        required=False,
        help_text="Where to go on: the cursor of `next` or `previous`, unaltered.",
    )
    page_size = serializers.IntegerField(
        required=False, min_value=1, max_value=MAX_PAGE_SIZE, help_text=f"How many a page; {PAGE_SIZE} by default."
    )


def read(known: type[serializers.Serializer], request) -> dict:
    """The parameters of `request` by lookup, without those of paging. Raises BadParameters."""
    given = known(data=request.query_params.dict())
    errors = {name: [refusal(name, list(given.fields))] for name in request.query_params if name not in given.fields}
    errors |= {name: [repeated()] for name, values in request.query_params.lists() if len(values) > 1}
    if not given.is_valid() or errors:
        raise BadParameters(given.errors | errors)
    return {name: value for name, value in given.validated_data.items() if name not in ("cursor", "page_size")}


def refusal(name: str, known: list[str]) -> ErrorDetail:
    message = _("“%(name)s” is not a parameter here.") % {"name": name}
    if known:
        message += " " + _("Known are: %(known)s.") % {"known": ", ".join(known)}
    return ErrorDetail(message, "unknown")


def repeated() -> ErrorDetail:
    return ErrorDetail(_("This parameter may be given once."), "repeated")

"""Pages of a list by keyset: no COUNT and no OFFSET, so that the last page costs what the first does."""

from django.core import signing
from django.utils.translation import gettext as _
from rest_framework.exceptions import NotFound
from rest_framework.pagination import Cursor, CursorPagination
from rest_framework.response import Response

PAGE_SIZE, MAX_PAGE_SIZE = 20, 100


class KeysetPagination(CursorPagination):
    """Follows the view's `ordering`. Cursors are signed: one that is not this list's own leads nowhere."""

    page_size = PAGE_SIZE
    max_page_size = MAX_PAGE_SIZE
    page_size_query_param = "page_size"

    def get_ordering(self, request, queryset, view):
        self.salt = f"{view.basename}{view.ordering}"
        return view.ordering

    def encode_cursor(self, cursor: Cursor) -> str:
        return self.link_to(signing.dumps(list(cursor), salt=self.salt))

    def link_to(self, cursor: str) -> str:
        base, _question, _query = self.base_url.partition("?")
        parameters = self.request.query_params.copy()
        parameters[self.cursor_query_param] = cursor
        return f"{base}?{parameters.urlencode()}"

    def decode_cursor(self, request) -> Cursor | None:
        given = request.query_params.get(self.cursor_query_param)
        if given is None:
            return None
        try:
            return Cursor(*signing.loads(given, salt=self.salt))
        except signing.BadSignature as error:
            raise NotFound(
                _("This is no cursor of this list. Take it from “next” or “previous”, unaltered.")
            ) from error

    def get_paginated_response(self, data) -> Response:
        links = {"next": self.get_next_link(), "prev": self.get_previous_link()}
        header = ", ".join(f'<{link}>; rel="{relation}"' for relation, link in links.items() if link)
        return Response(
            {"results": data, "next": links["next"], "previous": links["prev"]},
            headers={"Link": header} if header else None,
        )

    def get_paginated_response_schema(self, schema: dict) -> dict:
        link = {"type": ["string", "null"], "format": "uri"}
        return {
            "type": "object",
            "required": ["results", "next", "previous"],
            "properties": {
                "results": schema,
                "next": link | {"description": "The page after this one; null on the last."},
                "previous": link | {"description": "The page before this one; null on the first."},
            },
        }

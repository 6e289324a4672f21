"""What the description of the API says of every operation: its parameters, and the problems it may answer with."""

from http import HTTPStatus

from drf_spectacular.openapi import AutoSchema

from claims.permissions import WithRole

REASONS = {
    400: "A parameter or the body is not what it should be; `errors` names each place.",
    401: "No key, or one that is not good.",
    403: "The key or account has no role that may do this.",
    404: "There is nothing under this id, or this cursor, that you may see.",
    406: "None of the media types that you accept.",
    409: "It has changed since you saw it, or its status does not go with this; nothing was done. `review` is how a"
    " review stands now.",
    410: "It was published and has been retracted.",
    413: "The body or the text is too large.",
    415: "The body is not JSON.",
    422: "Something is missing; the detail says what.",
    429: "The rate is used up; `Retry-After` says for how many seconds.",
}
PROBLEM = {
    "type": "object",
    "description": "What went wrong, by RFC 9457.",
    "required": ["type", "title", "status", "detail", "instance"],
    "properties": {
        "type": {"type": "string", "format": "uri-reference"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "instance": {"type": "string", "format": "uri-reference"},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["code", "detail"],
                "properties": {
                    "pointer": {"type": "string", "description": "JSON pointer to the place in the body."},
                    "parameter": {"type": "string", "description": "The query parameter."},
                    "code": {"type": "string"},
                    "detail": {"type": "string"},
                },
            },
        },
        "violated-policies": {"type": "array", "items": {"type": "string"}},
        "review": {
            "type": "object",
            "description": "The review as it is now, where what was to be done to it was refused.",
        },
    },
}


class EndpointSchema(AutoSchema):
    """Reads the parameters that an endpoint declares, and the problems that follow from what it is."""

    def get_override_parameters(self) -> list:
        parameters = getattr(self.view, "parameters", {}).get(getattr(self.view, "action", None))
        return [parameters] if parameters else []

    def get_operation(self, *args, **kwargs):
        operation = super().get_operation(*args, **kwargs)
        if operation:
            operation["responses"] |= {str(code): problem(code) for code in self.problems()}
        return operation

    def problems(self) -> list[int]:
        found = {400, 401, 406, 429}
        found |= {403} if any(issubclass(one, WithRole) for one in self.view.permission_classes) else set()
        found |= {413, 415} if self.method in ("POST", "PATCH") else {404}
        found |= set(getattr(self.view, "problems", {}).get(self.view.action, ()))
        return sorted(found)


def problem(code: int) -> dict:
    return {
        "description": f"{HTTPStatus(code).phrase}. {REASONS[code]}",
        "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }


def complete(result: dict, generator, request, public) -> dict:
    """Postprocessing hook: the problem's own schema, and that bodies hold no other fields than those named."""
    schemas = result["components"]["schemas"]
    schemas["Problem"] = PROBLEM
    for operations in result["paths"].values():
        for operation in operations.values():
            for content in operation.get("requestBody", {}).get("content", {}).values():
                schemas[content["schema"]["$ref"].rsplit("/", 1)[1]]["additionalProperties"] = False
    return result

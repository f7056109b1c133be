"""What every operation may answer, put into the OpenAPI description in one place."""

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from backend.api.errors import PROBLEM_JSON
from backend.api.request_ids import HEADER

REFUSED = (406,)  # by any operation: a client may accept no JSON
REFUSED_BODY = (400, 413, 415)  # by any that takes a body
REFUSED_NAME = (404,)  # by any whose address names something
REFUSED_STRANGER = (401,)
HEADERS = {
    HEADER: {"description": "The name of the request in our log.", "required": True},
    "Retry-After": {"description": "Seconds to wait.", "required": True},
    "WWW-Authenticate": {"description": "How to log in.", "required": True},
}
HEADERS_OF = {"401": ("WWW-Authenticate",), "429": ("Retry-After",)}


def with_every_answer(result: dict[str, Any], **_: Any) -> dict[str, Any]:
    """A hook of drf-spectacular: adds answers and headers that no view has to name; problems are shared."""
    components = result["components"]
    components["headers"] = {
        name: {**header, "schema": {"type": "string"}} for name, header in HEADERS.items()
    }
    shared = components["responses"] = {}
    for address, operation in _operations(result):
        answers = operation["responses"]
        statuses = {*answers, *(str(status) for status in _refusals(address, operation))}
        operation["responses"] = {
            status: answers.get(status) or _problem(status) for status in sorted(statuses)
        }
        for status, answer in operation["responses"].items():
            answer["headers"] = _headers(HEADER, *HEADERS_OF.get(status, ()))
            if PROBLEM_JSON in answer.get("content", {}):
                name = HTTPStatus(int(status)).phrase.title().replace(" ", "")
                shared[name] = answer
                operation["responses"][status] = {"$ref": f"#/components/responses/{name}"}
    components["responses"] = dict(sorted(shared.items()))
    return result


def _operations(result: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    return ((address, operation) for address, path in result["paths"].items() for operation in path.values())


def _refusals(address: str, operation: dict[str, Any]) -> Iterator[int]:
    yield from REFUSED
    if "{" in address:
        yield from REFUSED_NAME
    if "requestBody" in operation:
        yield from REFUSED_BODY
    if {} not in operation.get("security", [{}]):
        yield from REFUSED_STRANGER


def _problem(status: str) -> dict[str, Any]:
    problem = {"schema": {"$ref": "#/components/schemas/Problem"}}
    return {"content": {PROBLEM_JSON: problem}, "description": HTTPStatus(int(status)).phrase}


def _headers(*names: str) -> dict[str, Any]:
    return {name: {"$ref": f"#/components/headers/{name}"} for name in names}

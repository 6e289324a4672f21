import json

import pytest
from django.core.management import call_command
from rest_framework.test import APIClient

from reviews.deeds import DEEDS

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]


@pytest.fixture(scope="module")
def schema():
    response = APIClient().get("/api/v1/schema", headers={"Accept": "application/vnd.oai.openapi+json"})
    return json.loads(response.content)


def test_it_has_no_warnings(tmp_path):
    call_command("spectacular", "--validate", "--fail-on-warn", "--file", str(tmp_path / "openapi.yaml"))


def test_it_says_who_is_behind_it(schema):
    assert schema["openapi"].startswith("3.1") and schema["servers"]
    assert schema["info"]["contact"]["url"] and schema["info"]["license"]["url"]
    assert all(tag["description"] for tag in schema["tags"])


def test_every_operation_is_described_and_can_be_refused(schema):
    for operations in schema["paths"].values():
        for operation in operations.values():
            assert operation["summary"] and operation["description"] and operation["tags"]
            assert {"400", "401", "429"} <= set(operation["responses"])


def test_every_parameter_of_a_query_is_described(schema):
    names = {p["name"] for p in schema["paths"]["/api/v1/verified-claims"]["get"]["parameters"]}
    assert names == {
        *("cursor", "page_size", "language", "kind", "claimant", "rating", "publisher", "updated_since", "q"),
    }


def test_every_deed_to_a_review_is_an_operation_that_wants_a_version(schema):
    for action in DEEDS:
        operation = schema["paths"][f"/api/v1/reviews/{{id}}/{action}"]["post"]
        assert {"200", "400", "403", "404", "409", "422"} <= set(operation["responses"]), action
        name = operation["requestBody"]["content"]["application/json"]["schema"]["$ref"].rsplit("/", 1)[1]
        assert "version" in schema["components"]["schemas"][name]["required"], action


def test_its_page_needs_no_inline_script():
    page = APIClient().get("/api/v1/docs")
    assert page.status_code == 200
    assert b"<style" not in page.content and page.content.count(b"<script src=") == page.content.count(b"<script")

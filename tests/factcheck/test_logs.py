"""What stands in the logs: every line of a check names it, as a line for people and as JSON."""

import json
import logging.config

import pytest
from django.conf import settings
from structlog.contextvars import clear_contextvars

from factcheck.logs import formatter
from factcheck.processes import LOG_LINE
from reviews.checks import Check, Outcome, Result, checks
from reviews.services.findings import run_finding
from tests.factories import make_claim

pytestmark = pytest.mark.django_db


@pytest.fixture(params=["line", "json"])
def written(request):
    """What is written with this form, line by line."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.config.DictConfigurator({}).configure_formatter(formatter(request.param)))
    root, before = logging.getLogger(), logging.getLogger().level
    root.addHandler(handler)
    root.setLevel("INFO")
    handler.setStream(Lines())
    yield request.param, handler.stream
    root.removeHandler(handler)
    root.setLevel(before)
    clear_contextvars()


class Lines(list):
    def write(self, text):
        self.append(text)

    def flush(self):
        pass

    @property
    def text(self) -> str:
        return "".join(self)


def run(monkeypatch, check):
    monkeypatch.setitem(checks(), "trial", Check("Trial", "…", "1", lambda claim: True, check))
    finding = make_claim().findings.get(check_slug="trial")
    run_finding(finding_id=finding.pk)
    return finding


def breaks(claim):
    raise LookupError("the shelf is empty")


def test_every_line_of_a_check_names_it(monkeypatch, written):
    kind, lines = written
    finding = run(monkeypatch, breaks)
    assert "Traceback" in lines.text and "LookupError" in lines.text and finding.claim.quote not in lines.text
    told = [line for line in lines.text.splitlines() if LOG_LINE.match(line) and "findings" in line]
    assert len(told) == 2
    for line in told:
        if kind == "json":
            event = json.loads(line)
            assert (event["check"], event["claim"], event["finding"], event["attempt"]) == (
                "trial", finding.claim_id, finding.pk, 1
            )  # fmt: skip
        else:
            assert all(
                about in line
                for about in ("attempt=1", "check=trial", f"claim={finding.claim_id}", f"finding={finding.pk}")
            )


def test_what_is_done_is_told_with_its_seconds(monkeypatch, written):
    run(monkeypatch, lambda claim: Result(Outcome.NOTHING_FOUND, ()))
    assert "done" in written[1].text and "seconds" in written[1].text and "nothing_found" in written[1].text


def test_a_request_has_an_id_and_a_user(client, written, django_user_model):
    user = django_user_model.objects.create_user("ines")
    client.force_login(user)
    response = client.get("/queue?q=secret+words", headers={"X-Request-ID": "from-the-proxy-1"})
    assert response["X-Request-ID"] == "from-the-proxy-1"
    (line,) = [line for line in written[1].text.splitlines() if "GET /queue" in line]
    assert "from-the-proxy-1" in line and "secret" not in line
    assert f"user={user.pk}" in line or json.loads(line)["user"] == user.pk


@pytest.mark.parametrize("page", ["/guest/", "/corrections/followed/"])
def test_an_address_that_opens_a_page_is_not_told(client, written, page):
    client.get(f"{page}a-secret-of-43-characters?x=1")
    logging.getLogger("django.request").error("Internal Server Error: %s", f"{page}a-secret-of-43-characters")
    assert "a-secret" not in written[1].text and written[1].text.count(f"{page}***") >= 2


def test_an_id_that_could_forge_a_line_is_not_taken(client):
    assert client.get("/login", headers={"X-Request-ID": "x] ERROR forged"})["X-Request-ID"] != "x] ERROR forged"


def test_each_form_is_one_that_may_be_asked_for():
    assert settings.LOG == "line" and formatter("json") and formatter("line")

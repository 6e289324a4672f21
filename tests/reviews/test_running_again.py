"""Checks run again, and put first: from the page, by the API and from the command line; and those that claims lack."""

from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from reviews.checks import Check, checks
from reviews.models import CheckCoverage, Event, Finding
from reviews.services import findings
from reviews.services.findings import completing, rerunning
from tests.callers import checker, reader
from tests.factories import make_article, make_claim, make_user

pytestmark = pytest.mark.django_db
State, Priority = Finding.State, Finding.Priority
TEXT = "Murieron 12 personas en Lima, dijo Ana Ruiz. La inflación subió un 9 % en mayo de 2020."


@pytest.fixture(autouse=True)
def unsent(monkeypatch):
    """There is no broker here: what would be sent."""
    sent = []
    monkeypatch.setattr("celery.Task.apply_async", lambda task, args, **options: sent.append((args[0], options)))
    return sent


def ended(article=None):
    """An article whose checks are done."""
    article = article or make_article(TEXT)
    end(Finding.objects.filter(claim__article=article))
    return article


def end(rows, state=State.DONE):
    rows.update(state=state, outcome="related", finished_at=timezone.now() + timedelta(seconds=1))


def states(**lookups) -> set:
    return set(Finding.objects.filter(**lookups).values_list("state", flat=True))


def run_checks(capsys, *arguments) -> str:
    call_command("run_checks", *arguments)
    return capsys.readouterr().out.strip()


def test_a_claim_is_looked_up_again_from_its_page(client, unsent):
    article = ended()
    claim = article.claims.first()
    client.force_login(make_user())
    assert "Run all checks again" in client.get(claim.get_absolute_url()).text
    client.post(f"/claims/{claim.pk}/checks")
    assert states(claim=claim) == {State.QUEUED} and states(claim__in=article.claims.exclude(pk=claim.pk)) == {
        State.DONE
    }
    assert {pk for pk, _ in unsent} == set(claim.findings.values_list("pk", flat=True))
    assert {options["priority"] for _, options in unsent} == {Priority.LOOKED_AT}
    assert Event.objects.filter(verb="check.run_again", subject=f"claim:{claim.pk}").exists()


def test_an_article_is_looked_up_again_from_its_page(client):
    article, other = ended(), ended(make_article(TEXT + " Nadie más."))
    client.force_login(make_user())
    client.post(f"/articles/{article.pk}/checks")
    assert states(claim__article=article) == {State.QUEUED} and states(claim__article=other) == {State.DONE}


def test_a_page_that_is_opened_puts_its_checks_first_once(client, unsent):
    article = make_article(TEXT)
    client.force_login(make_user())
    unsent.clear()
    client.get(article.get_absolute_url())
    assert unsent == [], "sent again although it was sent just now"
    Finding.objects.update(sent_at=timezone.now() - timedelta(seconds=11))
    for _ in range(2):
        client.get(article.get_absolute_url())
    assert len(unsent) == Finding.objects.filter(claim__article=article).count()
    assert {options["priority"] for _, options in unsent} == {Priority.LOOKED_AT}


def test_what_waits_for_its_time_is_not_put_first():
    article = make_article(TEXT)
    Finding.objects.update(sent_at=None, due_at=timezone.now() + timedelta(hours=1))
    assert findings.look_at(claims=list(article.claims.values_list("pk", flat=True))) == []


def test_the_api_runs_one_a_claims_and_an_articles(unsent):
    article = ended()
    claim, api = article.claims.first(), checker()
    finding = claim.findings.first()
    response = api.post(f"/api/v1/findings/{finding.pk}/run")
    assert (response.status_code, response.json()) == (202, {"queued": 1})
    others = claim.findings.count() - 1
    assert api.post(f"/api/v1/claims/{claim.pk}/checks").json() == {"queued": others}
    end(Finding.objects.all())
    assert api.post(f"/api/v1/articles/{article.pk}/checks").json() == {"queued": Finding.objects.count()}


@pytest.mark.parametrize("path", ["claims/0/checks", "articles/0/checks", "findings/0/run"])
def test_the_api_knows_what_is_not_there(path):
    assert checker().post(f"/api/v1/{path}").status_code == 404


def test_the_api_runs_nothing_for_those_without_a_role():
    claim = ended().claims.first()
    for path in (f"claims/{claim.pk}/checks", f"articles/{claim.article_id}/checks"):
        assert reader().post(f"/api/v1/{path}").status_code == 403
    assert reader().get("/api/v1/findings").status_code == 403
    assert states(claim=claim) == {State.DONE}


def test_the_api_lists_findings_by_state_and_check():
    article = ended()
    end(Finding.objects.filter(check_slug="earlier_reviews"), State.FAILED)
    (first, *_) = found = checker().get("/api/v1/findings?state=failed&check=earlier_reviews").json()["results"]
    assert len(found) == article.claims.count() and first["claim"] and first["check_slug"] == "earlier_reviews"
    assert checker().get("/api/v1/findings?state=lost").status_code == 400


def test_the_command_asks_which(capsys):
    with pytest.raises(CommandError, match="Say which"):
        call_command("run_checks")
    with pytest.raises(CommandError, match="installed are"):
        call_command("run_checks", "--check", "horoscope")


def test_the_command_runs_what_is_all_that_was_asked_for(capsys):
    article, other = ended(), ended(make_article(TEXT + " Nadie más."))
    end(Finding.objects.filter(check_slug="earlier_reviews"), State.FAILED)
    number = article.claims.count()
    asked = ("--failed", "--article", str(article.pk), "--check", "earlier_reviews")
    assert run_checks(capsys, *asked, "--dry-run") == f"{number} would be queued."
    assert states() == {State.DONE, State.FAILED}
    assert run_checks(capsys, *asked) == f"{number} are queued."
    assert Finding.objects.filter(state=State.QUEUED).count() == number
    assert State.QUEUED not in states(claim__article=other)


def test_those_of_an_earlier_version_are_run_again_behind_all_others(capsys, monkeypatch, unsent):
    monkeypatch.setattr(rerunning, "BATCH", 2)
    ended()
    Finding.objects.filter(check_slug="earlier_reviews").update(check_version="0")
    number = Finding.objects.filter(check_slug="earlier_reviews").count()
    unsent.clear()
    assert run_checks(capsys, "--outdated") == f"{number} are queued."
    queued = Finding.objects.filter(state=State.QUEUED)
    assert set(queued.values_list("check_slug", "priority", "sent_at")) == {("earlier_reviews", Priority.BULK, None)}
    assert unsent == []


def install(monkeypatch, version="1", applies=lambda claim: claim.kind == "casualty_count"):
    monkeypatch.setitem(checks(), "trial", Check("Trial", "…", version, applies, lambda claim: None))


def test_claims_older_than_a_check_get_it_by_themselves(monkeypatch):
    article = make_article(TEXT)
    casualties = set(article.claims.filter(kind="casualty_count").values_list("pk", flat=True))
    assert casualties
    findings.complete()
    install(monkeypatch)
    assert findings.complete() == len(casualties)
    rows = Finding.objects.filter(check_slug="trial")
    assert set(rows.values_list("claim", flat=True)) == casualties
    assert set(rows.values_list("state", "priority")) == {(State.QUEUED, Priority.BULK)}
    assert findings.complete() == 0


def test_they_are_looked_through_a_piece_at_a_time(monkeypatch, django_assert_max_num_queries):
    for number in range(3):
        make_article(f"Murieron {number + 12} personas en Lima, dijo Ana Ruiz.")
    monkeypatch.setattr(completing, "MOST_COMPLETED", 1)
    install(monkeypatch, applies=lambda claim: True)
    claims = make_claim().article.claims.model.objects.count()
    Finding.objects.filter(check_slug="trial").delete()
    written = [findings.complete() for _ in range(claims + 1)]
    assert written == [1] * claims + [0]
    with django_assert_max_num_queries(3):
        findings.complete()


def test_a_new_version_is_looked_for_in_all_claims_again(monkeypatch):
    make_article(TEXT)
    install(monkeypatch, applies=lambda claim: False)
    findings.complete()
    install(monkeypatch, version="2")
    assert findings.complete() > 0
    monkeypatch.delitem(checks(), "trial")
    findings.complete()
    assert not CheckCoverage.objects.filter(check_slug="trial").exists()


def test_the_command_queues_what_is_missing(capsys, monkeypatch):
    make_article(TEXT)
    install(monkeypatch)
    assert run_checks(capsys, "--missing", "--check", "trial", "--dry-run") == "1 would be queued."
    assert not Finding.objects.filter(check_slug="trial").exists()
    assert run_checks(capsys, "--missing") == "1 are queued."
    assert run_checks(capsys, "--missing") == "0 are queued."


def test_progress_is_told_by_claims(client):
    article = ended()
    client.force_login(make_user())
    claim = article.claims.first()
    claim.findings.filter(check_slug="earlier_reviews").update(state=State.FAILED, error="Away.")
    all_claims = article.claims.count()
    page = client.get(article.get_absolute_url()).text
    assert f"{all_claims} of {all_claims} claims looked up" in page and "1 check failed" in page
    findings.requeue(claim.findings.all())
    for address in (f"/articles/{article.pk}/claims", f"/queue/progress?article={article.pk}"):
        fragment = client.get(address).text
        assert f"{all_claims - 1} of {all_claims} claims looked up" in fragment and "every" in fragment
    assert "under way" in client.get("/queue/progress").text and 'hx-trigger="load"' in client.get("/queue").text
    end(Finding.objects.all())
    assert "hx-trigger" not in client.get("/queue/progress").text

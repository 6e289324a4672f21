"""Google's Fact Check Tools, asked through a real local server that speaks its protocol."""

from datetime import timedelta
from threading import Barrier, Thread
from urllib.parse import parse_qs, quote_plus, urlsplit

import pytest
from django.db import connection
from django.utils import timezone

from claims.fetching import Busy, Unreachable
from claims.models import Host
from reviews.elsewhere import factchecktools
from reviews.elsewhere.factchecktools import KeyRefused, QuestionRefused, ask, spent_today
from reviews.models import DailyUse, FactCheckAnswer, PublishedCheck
from tests.others import Reply, as_json, error, google_claim

pytestmark = pytest.mark.django_db
SEARCH = "/v1alpha1/claims:search"
STATEMENT = "El puente de la Aurora costó 40 millones de pesos"


def queries(site) -> list[dict]:
    asked = [urlsplit(path) for path, _ in site.requests]
    return [{name: values[0] for name, values in parse_qs(parts.query).items()} for parts in asked]


def test_what_it_answers_is_kept_as_its_publishers_gave_it(site, google):
    google.claims = [google_claim(STATEMENT)]
    asked = ask(STATEMENT, "es")
    check = PublishedCheck.objects.get(pk__in=asked.checks)
    assert asked.how == "asked" and asked.answered_at
    assert (check.rating_label, check.publisher, check.site, check.language) == (
        "Engañoso", "Verifica", "verifica.example", "es",
    )  # fmt: skip
    assert (check.claimant, str(check.claim_date), str(check.review_date)) == ("Ana Ruiz", "2026-02-20", "2026-03-02")
    [query] = queries(site)
    assert query == {"query": "puente Aurora costó 40 millones pesos", "languageCode": "es", "pageSize": "20",
                     "key": google.key}  # fmt: skip


def test_without_a_key_nobody_is_asked(site, google, settings):
    settings.FACTCHECK_GOOGLE_KEY = ""
    assert ask(STATEMENT, "es").how == "no_key"
    assert not site.requests and not FactCheckAnswer.objects.exists()


def test_the_same_is_not_asked_twice_within_a_week(site, google):
    google.claims = [google_claim(STATEMENT)]
    first = ask(STATEMENT, "es")
    again = ask("El puente de la AURORA costo 40 millones de pesos", "es")
    assert again.how == "kept" and again.checks == first.checks and len(site.requests) == 1 == spent_today()


def test_an_answer_that_says_nothing_is_kept_too(site, google):
    assert (ask(STATEMENT, "es").checks, ask(STATEMENT, "es").how, len(site.requests)) == ((), "kept", 1)


def test_after_a_week_it_is_asked_anew(site, google):
    google.claims = [google_claim("Algo distinto", url="https://verifica.example/2")]
    ask(STATEMENT, "es")
    FactCheckAnswer.objects.update(answered_at=timezone.now() - timedelta(days=8))
    google.claims = [google_claim(STATEMENT)]
    asked = ask(STATEMENT, "es")
    [check] = PublishedCheck.objects.filter(pk__in=asked.checks)
    assert asked.how == "asked" and check.claim_reviewed == STATEMENT


def test_a_second_page_is_asked_for_and_a_third_is_not(site, google):
    google.claims = [google_claim(f"El puente {n} costó {n} pesos", url=f"https://a.example/{n}") for n in range(60)]
    asked = ask(STATEMENT, "es")
    assert len(asked.checks) == 40 and len(set(asked.checks)) == 40
    assert [query.get("pageToken") for query in queries(site)] == [None, "20"] and spent_today() == 2


def test_after_an_interruption_it_goes_on_with_the_page_that_is_missing(site, google):
    google.claims = [google_claim(f"El puente {n} costó {n} pesos", url=f"https://a.example/{n}") for n in range(30)]
    pages = iter([google, Reply(b"", 503), google])
    site.replies[SEARCH] = lambda path, headers: answer(next(pages), path, headers)
    with pytest.raises(Unreachable):
        ask(STATEMENT, "es")
    assert len(ask(STATEMENT, "es").checks) == 30
    assert [query.get("pageToken") for query in queries(site)] == [None, "20", "20"]


def answer(reply, path, headers):
    return reply(path, headers) if callable(reply) else reply


def test_what_google_leaves_out_is_left_out(site, google):
    bare = {"text": STATEMENT, "claimReview": [{"url": "https://verifica.example/1"}]}
    google.claims = [bare, {"claimReview": [{"url": "https://verifica.example/2"}]}, {"text": "x"}, {}]
    [check] = PublishedCheck.objects.filter(pk__in=ask(STATEMENT, "es").checks)
    assert (check.rating_label, check.publisher, check.review_date) == ("", "verifica.example", None)


@pytest.mark.parametrize(
    "page", [[], {"claims": None}, {"claims": ["x", {"text": 7, "claimReview": "x"}]}, {"claims": []}]
)
def test_an_odd_answer_harms_nobody(site, google, page):
    site.replies[SEARCH] = as_json(page)
    if isinstance(page, list):
        with pytest.raises(Unreachable):
            ask(STATEMENT, "es")
    else:
        assert ask(STATEMENT, "es").checks == ()


def test_a_key_that_google_does_not_take_is_named_and_not_shown(site, google, settings, caplog):
    caplog.set_level("DEBUG")
    settings.FACTCHECK_GOOGLE_KEY = "wrong+key/2"
    with pytest.raises(KeyRefused, match="FACTCHECK_GOOGLE_KEY.*API key not valid") as caught:
        ask(STATEMENT, "es")
    assert not [word for word in ("wrong+key", "wrong%2Bkey") if word in f"{caught.value} {caplog.text}"]


@pytest.mark.parametrize(
    ("reply", "raised"),
    [
        (error(403, "PERMISSION_DENIED", "Fact Check Tools API has not been used in project 1"), KeyRefused),
        (error(401, "UNAUTHENTICATED", "Request had invalid authentication credentials."), KeyRefused),
        (error(400, "INVALID_ARGUMENT", "Invalid language code."), QuestionRefused),
        (error(404, "NOT_FOUND", "Requested entity was not found."), QuestionRefused),
        (error(429, "RESOURCE_EXHAUSTED", "Quota exceeded"), Unreachable),
        (error(500, "INTERNAL", "Internal error"), Unreachable),
        (Reply(b"<html>down</html>", 502, {"Content-Type": "text/html"}), Unreachable),
        (Reply(b'{"claims": [', 200, {"Content-Type": "application/json"}), Unreachable),
        (Reply(b"<html>Log in to this network</html>", 200, {"Content-Type": "text/html"}), Unreachable),
    ],
)
def test_each_error_is_what_it_is(site, google, reply, raised):
    google.refusal = reply
    with pytest.raises(raised) as caught:
        ask(STATEMENT, "es")
    assert google.key not in str(caught.value)


def test_how_long_google_asks_to_wait_is_passed_on(site, google):
    google.refusal = as_json({}, 429, **{"Retry-After": "90"})
    with pytest.raises(Unreachable) as caught:
        ask(STATEMENT, "es")
    assert caught.value.wait == 90


def test_a_server_that_is_away_is_told_without_the_key(google, settings):
    settings.FACTCHECKTOOLS_URL = "http://127.0.0.1:9/v1alpha1/claims:search"
    settings.FACTCHECK_PRIVATE_HOSTS = ["127.0.0.1:9"]
    with pytest.raises(Unreachable) as caught:
        ask(STATEMENT, "es")
    assert "AIza" not in str(caught.value)


def test_a_day_has_so_many_questions(site, google, settings):
    settings.FACTCHECK_GOOGLE_DAILY_QUOTA = 2
    hows = [ask(f"{STATEMENT} en {year}", "es").how for year in (2019, 2020, 2021)]
    assert hows == ["asked", "asked", "no_quota"] and len(site.requests) == 2
    DailyUse.objects.update(day=factchecktools.today() - timedelta(days=1))
    assert ask(f"{STATEMENT} en 2021", "es").how == "asked"


def test_an_old_answer_is_shown_where_no_question_is_left(site, google, settings):
    google.claims = [google_claim(STATEMENT)]
    checks = ask(STATEMENT, "es").checks
    FactCheckAnswer.objects.update(answered_at=timezone.now() - timedelta(days=8))
    settings.FACTCHECK_GOOGLE_DAILY_QUOTA = 1
    asked = ask(STATEMENT, "es")
    assert (asked.how, asked.checks) == ("no_quota", checks)


def test_a_question_that_had_to_wait_for_its_turn_is_not_counted(site, google):
    later = timezone.now() + timedelta(seconds=30)
    Host.objects.create(name="127.0.0.1", leased_until=later, next_at=later)
    with pytest.raises(Busy):
        ask(STATEMENT, "es")
    assert spent_today() == 0 and not site.requests


@pytest.mark.django_db(transaction=True)
def test_many_workers_keep_within_the_quota(settings):
    settings.FACTCHECK_GOOGLE_DAILY_QUOTA = 5
    together, got = Barrier(4), []

    def work():
        together.wait()
        got.extend(factchecktools.spend() for _ in range(4))
        connection.close()

    threads = [Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (got.count(True), got.count(False), spent_today()) == (5, 11, 5)


@pytest.mark.parametrize("status", [400, 403])
def test_a_message_of_google_s_that_repeats_the_key_is_told_without_it(site, google, status):
    google.refusal = error(status, "INVALID_ARGUMENT", f"API key {google.key} expired ({quote_plus(google.key)}).")
    with pytest.raises(KeyRefused, match="API key … expired") as caught:
        ask(STATEMENT, "es")
    assert "AIza" not in str(caught.value)

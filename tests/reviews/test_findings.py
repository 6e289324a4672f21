from datetime import timedelta

import pytest
from billiard.exceptions import SoftTimeLimitExceeded
from django.db import OperationalError
from django.utils import timezone

from claims.fetching import Busy, Refused, Unreachable
from reviews import tasks
from reviews.checks import Check, Evidence, Line, Result, Unavailable, checks
from reviews.models import Finding, Outcome
from reviews.services import findings, publishing
from reviews.services.findings import MAX_ATTEMPTS, RESEND_AFTER, queueing, setbacks
from tests.factories import make_article, make_claim, make_review, make_user

pytestmark = pytest.mark.django_db
NOTHING = Result(Outcome.NOTHING_FOUND, (Line("not_found", "Nothing."),))
State = Finding.State


def install(monkeypatch, run, slug="trial", **options):
    """A check of the tests' own, installed beside the others for one test."""
    monkeypatch.setitem(checks(), slug, Check("Trial", "To be tried.", "7", lambda claim: True, run, **options))


def make_finding(monkeypatch, run=lambda claim: NOTHING, **options) -> Finding:
    install(monkeypatch, run, **options)
    return make_claim().findings.get(check_slug="trial")


def after(seconds=0):
    return timezone.now() + RESEND_AFTER + timedelta(seconds=1 + seconds)


def swept(now=None):
    return findings.lost_findings(most=1000, now=now or after())


def lose_worker(finding: Finding) -> None:
    """As a worker leaves a finding that is killed at its work: leased, and the lease runs out."""
    assert take(finding)
    past = timezone.now() - timedelta(seconds=1)
    Finding.objects.filter(pk=finding.pk).update(lease_until=past, sent_at=past - RESEND_AFTER)


def take(finding: Finding):
    """As a worker takes it: read afresh, then leased."""
    return findings.take(Finding.objects.get(pk=finding.pk), checks().get(finding.check_slug))


def again(finding: Finding):
    return findings.run_again(findings=findings.selected(findings=[finding.pk]), subject=finding)


def run_all():
    """Runs what is queued, and what that queues, as a worker and the sweeper would."""
    for _ in range(100):
        ids = list(Finding.objects.filter(state=State.QUEUED).values_list("pk", flat=True))
        if not ids:
            return
        for finding_id in ids:
            findings.run_finding(finding_id=finding_id)
    raise AssertionError("The findings send each other back for ever.")


def test_a_result_is_written_with_the_version_of_its_check(monkeypatch):
    finding = make_finding(monkeypatch)
    assert findings.run_finding(finding_id=finding.pk)
    finding.refresh_from_db()
    assert (finding.state, finding.outcome, finding.check_version) == (State.DONE, Outcome.NOTHING_FOUND, "7")
    assert finding.lease_token == "" and finding.attempts == 1


def test_a_message_delivered_twice_is_worked_on_once(monkeypatch):
    ran = []
    finding = make_finding(monkeypatch, lambda claim: ran.append(claim) or NOTHING)
    assert [findings.run_finding(finding_id=finding.pk) for _ in range(2)] == [True, False]
    assert len(ran) == 1


def test_two_workers_never_hold_one_finding(monkeypatch):
    finding = make_finding(monkeypatch)
    assert take(finding) and take(finding) is None


def test_a_worker_that_lost_its_lease_writes_nothing(monkeypatch):
    def slow(claim):
        Finding.objects.filter(claim=claim, check_slug="trial").update(lease_until=timezone.now() - RESEND_AFTER)
        assert take(finding)
        return Result(Outcome.RELATED, ())

    finding = make_finding(monkeypatch, slow)
    assert findings.run_finding(finding_id=finding.pk) is False
    finding.refresh_from_db()
    assert (finding.state, finding.outcome, finding.attempts) == (State.RUNNING, "", 2)


def test_a_lost_worker_is_swept_and_the_finding_done(monkeypatch):
    finding = make_finding(monkeypatch)
    lose_worker(finding)
    assert finding.pk in findings.lost_findings(most=10)
    assert findings.run_finding(finding_id=finding.pk)


def test_what_was_swept_is_not_swept_again_at_once(monkeypatch):
    finding = make_finding(monkeypatch)
    lose_worker(finding)
    assert finding.pk in findings.lost_findings(most=10)
    assert finding.pk not in findings.lost_findings(most=10)
    assert finding.pk in swept()


def test_a_check_that_kills_its_worker_each_time_fails_with_the_reason(monkeypatch):
    finding = make_finding(monkeypatch)
    for _ in range(MAX_ATTEMPTS):
        lose_worker(finding)
    assert finding.pk not in swept()
    finding.refresh_from_db()
    assert finding.state == State.FAILED and "worker was lost" in finding.error


def raising(error):
    def run(claim):
        raise error

    return run


@pytest.mark.parametrize(
    "error", [Unavailable("The index is away."), Unreachable("No such host."), OperationalError("gone")]
)
def test_what_may_pass_is_tried_again_later_and_then_fails(monkeypatch, error):
    finding = make_finding(monkeypatch, raising(error))
    for attempt in range(1, MAX_ATTEMPTS):
        begun, wait = timezone.now(), timedelta(seconds=2 * 4 ** (attempt - 1))
        assert findings.run_finding(finding_id=finding.pk)
        finding.refresh_from_db()
        assert (finding.state, finding.attempts) == (State.QUEUED, attempt) and finding.error
        assert begun + wait < finding.due_at < timezone.now() + 1.4 * wait
        assert finding.pk not in swept(timezone.now()), "sent again before its back-off is over"
        assert not findings.run_finding(finding_id=finding.pk), "run before its back-off is over"
        Finding.objects.filter(pk=finding.pk).update(due_at=timezone.now())
        assert finding.pk in swept(timezone.now())
    findings.run_finding(finding_id=finding.pk)
    finding.refresh_from_db()
    assert finding.state == State.FAILED and finding.finished_at and "Error" not in finding.error


def test_the_wait_that_was_asked_for_is_kept(monkeypatch):
    finding = make_finding(monkeypatch, raising(Unreachable("Come back later.", wait=3600)))
    findings.run_finding(finding_id=finding.pk)
    finding.refresh_from_db()
    assert finding.due_at > timezone.now() + timedelta(minutes=59)


@pytest.mark.parametrize("error", [LookupError("the shelf is empty"), Refused("The address is private.")])
def test_what_will_not_pass_fails_at_once_with_the_reason(monkeypatch, error):
    finding = make_finding(monkeypatch, raising(error))
    findings.run_finding(finding_id=finding.pk)
    finding.refresh_from_db()
    assert (finding.state, finding.attempts) == (State.FAILED, 1) and str(error) in finding.error


def test_one_that_takes_too_long_is_tried_twice(monkeypatch):
    finding = make_finding(monkeypatch, raising(SoftTimeLimitExceeded()))
    for state in (State.QUEUED, State.FAILED):
        findings.run_finding(finding_id=finding.pk)
        finding.refresh_from_db()
        assert finding.state == state and "longer than it may" in finding.error
        Finding.objects.filter(pk=finding.pk).update(due_at=None)


def test_a_busy_host_costs_no_attempt_and_is_waited_for_a_day(monkeypatch):
    finding = make_finding(monkeypatch, raising(Busy(30)))
    findings.run_finding(finding_id=finding.pk)
    finding.refresh_from_db()
    assert (finding.state, finding.attempts, finding.error) == (State.QUEUED, 0, "")
    assert finding.due_at > timezone.now() + timedelta(seconds=29)
    Finding.objects.update(due_at=None, queued_at=timezone.now() - setbacks.LONGEST_BUSY)
    findings.run_finding(finding_id=finding.pk)
    finding.refresh_from_db()
    assert finding.state == State.FAILED and "busy" in finding.error


def test_a_lease_is_as_long_as_the_check_may_take(monkeypatch):
    finding = make_finding(monkeypatch, queue="network", soft_limit=50, hard_limit=60)
    assert take(finding)
    finding.refresh_from_db()
    assert timedelta(seconds=60) < finding.lease_until - timezone.now() < timedelta(seconds=70)


def test_a_message_goes_to_the_queue_of_its_check_with_its_limits(monkeypatch):
    install(monkeypatch, None, queue="network", soft_limit=50, hard_limit=60)
    assert tasks.options_of("trial", 9) == {
        "queue": "network", "priority": 9, "soft_time_limit": 50, "time_limit": 60
    }  # fmt: skip
    assert tasks.options_of("gone", 3)["queue"] == "checks"


def test_each_queue_is_swept_for_itself(monkeypatch):
    make_finding(monkeypatch, queue="network")
    for queue, slugs in (("network", {"trial"}), ("checks", {"earlier_reviews", "dates_and_sums"})):
        ids = findings.lost_findings(most=1000, queue=queue, now=after())
        assert set(Finding.objects.filter(pk__in=ids).values_list("check_slug", flat=True)) >= slugs
        assert Finding.objects.filter(pk__in=ids, check_slug="trial").exists() == (queue == "network")


def test_a_check_that_breaks_holds_no_other_up(monkeypatch):
    def breaks(claim):
        raise LookupError

    make_finding(monkeypatch, breaks)
    run_all()
    states = set(Finding.objects.exclude(check_slug="trial").values_list("state", flat=True))
    assert states == {State.DONE}


def test_a_result_that_is_not_json_is_a_failure_of_the_check(monkeypatch):
    finding = make_finding(monkeypatch, lambda claim: Result(Outcome.RELATED, (Line("found", "%(it)s", {"it": {1}}),)))
    findings.run_finding(finding_id=finding.pk)
    finding.refresh_from_db()
    assert "TypeError" in finding.error and finding.state == State.FAILED


def test_a_check_that_is_gone_is_shown_as_failed(monkeypatch):
    finding = make_finding(monkeypatch)
    monkeypatch.delitem(checks(), "trial")
    findings.run_finding(finding_id=finding.pk)
    finding.refresh_from_db()
    assert finding.state == State.FAILED and "no longer installed" in finding.error


def test_run_again_keeps_what_was_found_until_there_is_more(monkeypatch):
    finding = make_finding(monkeypatch)
    findings.run_finding(finding_id=finding.pk)
    again(finding)
    finding.refresh_from_db()
    assert (finding.state, finding.outcome, finding.attempts) == (State.QUEUED, Outcome.NOTHING_FOUND, 0)


def test_run_again_leaves_a_running_check_alone(monkeypatch):
    finding = make_finding(monkeypatch)
    token = take(finding)
    assert again(finding).number == 0
    finding.refresh_from_db()
    assert finding.lease_token == token


def test_what_no_broker_took_is_sent_by_the_sweeper(monkeypatch):
    finding = make_finding(monkeypatch)
    assert finding.pk not in findings.lost_findings(most=1000)
    assert finding.pk in swept()


def test_what_waits_in_the_broker_is_not_sent_twice(monkeypatch):
    make_finding(monkeypatch)
    sent = Finding.objects.count()
    assert sent > 3 and findings.lost_findings(most=1000, in_broker=sent, now=after()) == []
    Finding.objects.filter(pk=Finding.objects.last().pk).update(priority=Finding.Priority.LOOKED_AT)
    lost = findings.lost_findings(most=1000, in_broker=sent - 2, now=after())
    assert len(lost) == 2 and lost[0] == Finding.objects.get(priority=Finding.Priority.LOOKED_AT).pk
    assert len(findings.lost_findings(most=1000, in_broker=sent, now=after(seconds=600))) == sent


def test_the_sweeper_sends_no_more_than_there_is_room_for(monkeypatch):
    make_finding(monkeypatch)
    make_claim()
    assert len(findings.lost_findings(most=1, now=after())) == 1


def test_no_finding_is_written_where_a_check_does_not_apply():
    claim = make_claim(make_article("Nadie vino a la fiesta del pueblo."), statement="Nadie vino.")
    assert "same_figure" not in claim.findings.values_list("check_slug", flat=True)


def test_a_large_article_is_queued_in_batches(django_assert_max_num_queries, monkeypatch):
    monkeypatch.setattr(queueing, "FIRST", 100)
    article = make_article(
        "\n".join(f"El {n} de mayo hubo {n} heridos en Lima, dijo Ana Ruiz." for n in range(2, 400))
    )
    count = Finding.objects.count()
    assert count > 800
    Finding.objects.all().delete()
    with django_assert_max_num_queries(3 + count // 40):  # SQLite takes no more rows in one statement
        sent = findings.queue_findings(article=article)
    assert (len(sent), Finding.objects.count()) == (100, count)
    assert Finding.objects.filter(sent_at=None).count() == count - 100
    assert len(swept(timezone.now())) == 1000


def pair_up(claim):
    """Finds every other claim of the store."""
    others = type(claim).objects.exclude(pk=claim.pk)
    evidence = tuple(Evidence(other.pk, other.quote, Outcome.RELATED) for other in others)
    return Result(Outcome.RELATED if evidence else Outcome.NOTHING_FOUND, (), evidence)


def test_a_later_claim_brings_the_earlier_one_up_to_date(monkeypatch):
    earlier = make_finding(monkeypatch, pair_up, is_mutual=True)
    run_all()
    later = make_claim().findings.get(check_slug="trial")
    findings.run_finding(finding_id=later.pk)
    earlier.refresh_from_db()
    assert earlier.state == State.QUEUED and earlier.pk in findings.lost_findings(most=1000)
    run_all()
    earlier.refresh_from_db()
    assert later.claim_id in [item["claim"] for item in earlier.evidence]


def test_an_earlier_check_that_runs_meanwhile_is_run_once_more(monkeypatch):
    earlier = make_finding(monkeypatch, pair_up, is_mutual=True)
    later = make_claim().findings.get(check_slug="trial")
    assert take(earlier)
    findings.run_finding(finding_id=later.pk)
    earlier.refresh_from_db()
    assert (earlier.state, earlier.lease_token) == (State.QUEUED, "")


def test_findings_do_not_send_each_other_back_for_ever(monkeypatch):
    def next_one(claim):  # a circle: what a claim names never names it
        claims = type(claim).objects
        other = claims.filter(pk__gt=claim.pk).order_by("pk").first() or claims.order_by("pk").first()
        return Result(Outcome.RELATED, (), (Evidence(other.pk, "", Outcome.RELATED),))

    install(monkeypatch, next_one, is_mutual=True)
    for _ in range(4):
        make_claim()
    run_all()


def test_a_check_that_is_not_mutual_leaves_the_others_alone(monkeypatch):
    earlier = make_finding(monkeypatch, pair_up)
    run_all()
    findings.run_finding(finding_id=make_claim().findings.get(check_slug="trial").pk)
    earlier.refresh_from_db()
    assert earlier.state == State.DONE


@pytest.fixture
def waiting_for_verdict():
    """A claim whose earlier reviews were looked up while the same claim, in another article, had none."""
    words = "El 5G causa 32 enfermedades en Alemania"
    first, second = (make_claim(make_article(f"{words}, dicen en {place}."), words) for place in ("Lima", "Quito"))
    run_all()
    return first, second.findings.get(check_slug="earlier_reviews")


def test_a_published_verdict_reaches_the_claims_like_it(waiting_for_verdict):
    claim, finding = waiting_for_verdict
    assert finding.outcome == Outcome.NOTHING_FOUND
    review = make_review("published", claim=claim)
    assert finding.pk in swept()
    run_all()
    finding.refresh_from_db()
    assert finding.evidence[0]["claim"] == claim.pk and "verdict" in finding.evidence[0]["values"]
    publishing.retract(review=review, user=make_user("editor"), why="It rested on a withdrawn report.")
    run_all()
    finding.refresh_from_db()
    assert finding.outcome == Outcome.NOTHING_FOUND


def empty_queues():
    with tasks.current_app.connection_for_write() as connection, connection.channel() as channel:
        for queue in (*tasks.QUEUES, "sweeper"):
            channel.queue_declare(queue)
            channel.queue_purge(queue)


def test_the_workers_queues_are_counted(embedded_broker, monkeypatch):
    empty_queues()
    finding = make_finding(monkeypatch)
    tasks.send(Finding.objects.values_list("pk", flat=True))
    slugs = [slug for slug, check in checks().items() if check.queue == "network"]
    network = Finding.objects.filter(check_slug__in=slugs).count()
    waiting = {"checks": Finding.objects.count() - network, "network": network, "sweeper": 0}
    assert tasks.queue_lengths() == waiting and network
    assert finding.pk
    empty_queues()

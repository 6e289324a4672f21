"""Pages that are relied on: kept, looked at on a schedule, and told to whom they matter."""

import importlib
from datetime import timedelta

import pytest
from billiard.exceptions import SoftTimeLimitExceeded
from django.apps import apps
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from claims.fetching import Fetched
from claims.ingestion import visible
from reviews import archive
from reviews.archive import kept_share, line_changes
from reviews.models import Event, Finding, Page, Snapshot, SnapshotBody, SnapshotText
from reviews.services import findings, snapshots, sources
from reviews.workflow import Refused
from tests.factories import make_article, make_review, make_source, make_user

pytestmark = pytest.mark.django_db

WORDS = "El informe describe los daños de la tormenta en los barrios de la costa y el plan de ayuda para sus familias."


def html(words: str) -> str:
    return f"<html><head><title>Acta</title></head><body><p>{words}</p></body></html>"


@pytest.fixture
def cited(web):
    """A source whose page was looked at."""
    web.write("/acta", html(WORDS))
    source = make_source(make_review("in_review"), url=web.url + "/acta", passage="los daños de la tormenta")
    snapshots.look_at_page(page_id=source.page_id)
    source.page.refresh_from_db()
    return source


def look_later(page: Page, days: int = 2) -> Page:
    """Look again as the schedule does, so many days after the last look."""
    Page.objects.filter(pk=page.pk).update(looked_at=timezone.now() - timedelta(days=days), asked_at=None)
    return snapshots.look_at_page(page_id=page.pk)


def finding_of(source) -> Finding:
    return Finding.objects.get(claim=source.review.claim, check_slug="source_health")


def test_what_is_cited_and_where_articles_were_published_is_a_page_once():
    article = make_article(url="https://example.org/a#part")
    source = make_source(make_review("in_review"), url="https://example.org/a")
    page = Page.objects.get()
    assert (page.url, source.page) == ("https://example.org/a", page)
    assert list(page.articles.all()) == [article] and Page.objects.relied_on().get() == page


def test_a_source_that_becomes_withheld_has_no_page_any_more():
    source = make_source(make_review("in_review"))
    source = sources.change_source(source=source, user=source.review.assignee, is_withheld=True)
    assert source.page is None and not Page.objects.relied_on().exists()


def test_a_snapshot_holds_what_came(cited, web):
    snapshot = Snapshot.objects.select_related("body", "text").get()
    assert (snapshot.status, snapshot.content_type, snapshot.title) == (200, "text/html", "Acta")
    assert ["Content-Type", "text/html; charset=utf-8"] in snapshot.headers
    assert snapshot.text.text == WORDS and snapshot.body.size == len(web.pages["/acta"][2])


@pytest.mark.parametrize(
    ("rows", "change"),
    [(Snapshot.objects, {"title": "x"}), (SnapshotBody.objects, {"size": 1}), (SnapshotText.objects, {"main": "x"})],
    ids=["snapshot", "bytes", "text"],
)
def test_the_database_refuses_to_alter_a_snapshot(cited, rows, change):
    with pytest.raises(DatabaseError, match="a snapshot never changes"), transaction.atomic():
        rows.update(**change)


def test_the_schedule_takes_what_is_due_and_relied_on_once(cited):
    Page.objects.update(next_look_at=timezone.now() - timedelta(minutes=1))
    Page.objects.create(url="https://example.org/b", url_digest="b", next_look_at=timezone.now())
    assert snapshots.due_pages(most=10) == [cited.page_id]
    assert snapshots.due_pages(most=10) == []
    assert snapshots.due_pages(most=10, now=timezone.now() + timedelta(hours=1)) == [cited.page_id]


def test_the_longer_nothing_changes_the_rarer_a_page_is_looked_at(cited):
    page = cited.page
    sources_gone = [sources.drop(cited.review, cited, cited.review.assignee)]
    page.articles.add(make_article())
    waits = []
    for _ in range(5):
        page = look_later(page, 40)
        waits.append((page.next_look_at - page.looked_at) / timedelta(days=1))
    # Up to a tenth more, by page, so that not all come on one day.
    spread = waits[0] / 3
    assert sources_gone and 1 <= spread < 1.1
    assert waits == pytest.approx([days * spread for days in (3, 7, 30, 30, 30)])


def test_what_a_review_in_work_cites_is_looked_at_daily(cited):
    for _ in range(4):
        page = look_later(cited.page)
    assert (page.next_look_at - page.looked_at).days == 1


def test_a_change_that_matters_queues_the_findings_of_the_claims(cited, web):
    finding = finding_of(cited)
    findings.run_finding(finding_id=finding.pk)
    web.write("/acta", html("Se retiró el acta."))
    page = look_later(cited.page)
    finding.refresh_from_db()
    assert (page.state, page.has_news) == ("changed", False)
    assert (finding.state, finding.priority) == ("queued", Finding.Priority.BULK)


def test_a_finding_that_knows_how_the_page_stands_is_left_alone(cited):
    finding = finding_of(cited)
    findings.run_finding(finding_id=finding.pk)
    Page.objects.update(has_news=True)
    assert snapshots.tell_news() == 0
    finding.refresh_from_db()
    assert finding.state == "done"


def test_news_wait_for_a_finding_that_is_running(cited):
    finding = finding_of(cited)
    findings.take(finding, None)
    Page.objects.update(has_news=True)
    assert snapshots.tell_news() == 0 and Page.objects.get().has_news


def test_a_page_that_stays_the_same_queues_nothing(cited):
    findings.run_finding(finding_id=finding_of(cited).pk)
    page = look_later(cited.page)
    assert not page.has_news and snapshots.tell_news() == 0


def test_a_page_that_comes_back_stands_again(cited, web):
    kept = web.pages.pop("/acta")
    assert look_later(cited.page).state == "gone"
    web.pages["/acta"] = kept
    page = look_later(cited.page)
    assert (page.state, page.missing) == ("alive", 0)


def test_one_that_is_not_reached_is_tried_again_later_and_later(cited, web):
    web.write("/acta", "busy", status=503)
    waits = []
    for _ in range(4):
        Page.objects.update(next_look_at=timezone.now() - timedelta(seconds=1))
        page = look_later(cited.page)
        waits.append(round((page.next_look_at - page.looked_at).total_seconds() / 60))
    assert page.state == "unreachable" and page.latest is not None and waits == [1, 10, 60, 360]


def test_one_that_takes_too_long_to_read_is_tried_again_later_and_later(cited, monkeypatch):
    def too_long(*_):
        raise SoftTimeLimitExceeded

    monkeypatch.setattr("claims.ingestion.visible.readable", too_long)
    page = look_later(cited.page)
    assert (page.state, page.latest) == ("unreachable", cited.page.latest) and "longer" in page.trouble
    assert page.next_look_at > timezone.now() + timedelta(seconds=50)


@pytest.mark.django_db(transaction=True)
def test_a_document_is_read_before_anything_is_locked(web, monkeypatch):
    def watched(*given):
        within.append(connection.in_atomic_block)
        return readable(*given)

    within, readable = [], visible.readable
    monkeypatch.setattr("claims.ingestion.visible.readable", watched)
    snapshots.look_at_page(page_id=archive.page_of(web.write("/acta", html(WORDS))).pk)
    assert within == [False] and Snapshot.objects.exists()
    Page.objects.update(latest=None, baseline=None, state="unknown")


def test_an_address_that_leads_on_without_end_is_cut():
    answer = Fetched(
        "https://example.org/a", "https://example.org/" + "a" * 6000, 200, (), b"x", "text/plain", "utf-8"
    )
    page = archive.keep(archive.page_of("https://example.org/a"), answer, timezone.now())
    assert len(page.latest.final_url) == 4000


def test_robots_are_asked_by_the_schedule_and_not_for_what_a_person_cites(web):
    web.write("/robots.txt", "User-agent: *\nDisallow: /", content_type="text/plain")
    web.write("/acta", html(WORDS))
    source = make_source(make_review("in_review"), url=web.url + "/acta")
    assert snapshots.look_at_page(page_id=source.page_id).state == "alive"
    page = look_later(source.page)
    assert (page.state, page.snapshots.count()) == ("alive", 1) and "robots.txt" in page.trouble
    snapshots.ask_again(page=page, user=source.review.assignee)
    page = snapshots.look_at_page(page_id=page.pk)
    assert page.snapshots.count() == 2 and page.trouble == ""


def test_an_article_that_nobody_submitted_is_fetched_as_robots_let(web):
    web.write("/robots.txt", "User-agent: *\nDisallow: /", content_type="text/plain")
    web.write("/a", html(WORDS))
    make_article(url=web.url + "/a")
    page = snapshots.look_at_page(page_id=Page.objects.get().pk)
    assert page.state == "refused" and "robots.txt" in page.trouble


def test_an_article_that_somebody_submitted_is_fetched(web):
    web.write("/robots.txt", "User-agent: *\nDisallow: /", content_type="text/plain")
    make_article(url=web.write("/a", html(WORDS)), submitted_by=make_user())
    assert snapshots.look_at_page(page_id=Page.objects.get().pk).state == "alive"


def test_an_accepted_change_is_what_later_looks_are_compared_with(cited, web):
    web.write("/acta", html("Se retiró el acta."))
    page, editor = look_later(cited.page), make_user("editor")
    page = snapshots.accept_changes(page=page, user=editor, snapshot_id=page.latest_id)
    assert (page.state, page.baseline) == ("alive", page.latest)
    assert Event.objects.latest("id").verb == "page.accept"
    assert look_later(page).state == "alive"


def test_no_change_is_accepted_unseen(cited, web):
    web.write("/acta", html("Se retiró el acta."))
    page, editor = look_later(cited.page), make_user("editor")
    with pytest.raises(Refused, match="looked at again"):
        snapshots.accept_changes(page=page, user=editor, snapshot_id=page.latest_id - 1)


def test_what_nothing_relies_on_is_not_asked_for(cited):
    sources.remove_source(source=cited, user=cited.review.assignee)
    with pytest.raises(Refused, match="relies"):
        snapshots.ask_again(page=cited.page, user=cited.review.assignee)


def test_equal_bytes_of_two_pages_are_stored_once(web):
    for path in ("/a", "/b"):
        page = archive.page_of(web.write(path, html(WORDS)))
        page.articles.add(make_article())
        snapshots.look_at_page(page_id=page.pk)
    assert Snapshot.objects.count() == 2 and SnapshotBody.objects.count() == 1


def test_what_was_cited_before_there_were_pages_is_noted_by_the_migration():
    review = make_review("in_review")
    cited = make_source(review, url="https://example.org/a#part")
    withheld = make_source(review, url="https://example.org/b", is_withheld=True)
    article = make_article(url="https://example.org/a")
    type(cited).objects.update(page=None)
    article.pages.clear()
    Page.objects.all().delete()
    importlib.import_module("reviews.migrations.0009_snapshots_are_immutable").note_pages(apps, None)
    cited.refresh_from_db()
    withheld.refresh_from_db()
    assert (cited.page, withheld.page) == (Page.objects.get(), None)
    assert list(cited.page.articles.all()) == [article]
    assert cited.page.next_look_at < timezone.now() + timedelta(days=1)


@pytest.mark.parametrize(
    ("after", "share"),
    [
        (WORDS, 1),
        (WORDS.upper(), 1),
        (f"Visto 99 veces. {WORDS} Nuevo: otra nota.", 1),
        ("Nada que ver con lo de antes, ni una palabra.", 0),
        ("", 0),
    ],
)
def test_what_is_left_of_a_text(after, share):
    assert kept_share(WORDS, after) == share


def test_half_a_text_is_half_left():
    words = [f"palabra{letter}" for letter in "abcdefghijklmnopqrst"]
    assert 0.4 < kept_share(" ".join(words), " ".join(words[:10])) < 0.5


def test_changes_are_told_line_by_line_with_what_stands_around_them():
    before = "\n".join(f"línea {number}" for number in range(10))
    changes = line_changes(before, before.replace("línea 5", "otra"))
    assert [change.kind for change in changes] == ["left_out", "same", "removed", "added", "same", "left_out"]
    assert (changes[2].lines, changes[3].lines) == (("línea 5",), ("otra",))
    assert line_changes(before, before) == []

"""The list of sources and the stored copies: what is shown, to whom, and how it can be taken along."""

import csv
import io

import pytest
from django.urls import reverse
from django.utils import timezone

from claims.messages import Message
from reviews.models import Event, Page, Snapshot
from reviews.services import findings, snapshots, sources
from tests.factories import make_article, make_claim, make_review, make_source

pytestmark = pytest.mark.django_db
FILLER = " ".join(f"Párrafo {number} del informe con sus palabras de cada día." for number in range(20))


def keep(url: str, words: str, status: int = 200) -> Page:
    body = f"<html><head><title>Acta <b>1</b></title></head><body><p>{words}</p><p>{FILLER}</p></body></html>"
    headers = [("Content-Type", "text/html; charset=utf-8"), ("X-Evil", "<script>1</script>")]
    return snapshots.keep_snapshot(
        url=url, body=body.encode(), headers=headers, fetched_at=timezone.now(), status=status
    )


@pytest.fixture
def source():
    """Cited, with a stored copy that holds the passage."""
    claim = make_claim(make_article("El acta habla de 32 muertos en la costa."), "32 muertos en la costa")
    review = make_review("in_review", claim=claim)
    source = make_source(review, url="https://news.example/acta", title="El acta", passage="murieron 32 personas")
    keep(source.url, "Allí murieron 32 personas <script>alert(1)</script> &lt;b&gt;.")
    return source


@pytest.fixture
def copy(source) -> Snapshot:
    return Snapshot.objects.latest("pk")


def rows_of(client, **query) -> str:
    return client.get(reverse("pages", query=query)).content.decode()


def test_the_list_says_what_stands_and_who_cites_it(client, checker, source):
    text = rows_of(client)
    assert "https://news.example/acta" in text and "Stands" in text
    assert source.review.claim.get_absolute_url() in text


def test_it_is_narrowed_by_state_and_words(client, checker, source):
    assert source.url in rows_of(client, state="alive") and source.url not in rows_of(client, state="gone")
    assert source.url in rows_of(client, q="El acta") and source.url not in rows_of(client, q="otra cosa")
    assert source.url in rows_of(client, state="nonsense")


def test_why_a_page_could_not_be_had_is_told_in_words_wherever_it_is_shown(client, checker, source, copy):
    late = Message("%(page)s: it does not answer in time.", page=source.url)
    Page.objects.update(state="unreachable", trouble=late.kept(500))
    table = b"".join(client.get(reverse("pages", query={"format": "csv"})).streaming_content).decode()
    for text in (rows_of(client), client.get(copy.get_absolute_url()).content.decode(), table):
        assert f"{source.url}: it does not answer in time." in text and "%(page)s" not in text


def test_what_needs_a_look_is_one_filter(client, checker, source):
    assert source.url not in rows_of(client, state="trouble")
    keep(source.url, "Se retiró el acta.")
    assert source.url in rows_of(client, state="trouble")


def test_a_withheld_source_is_not_in_it(client, checker, source):
    sources.change_source(source=source, user=source.review.assignee, is_withheld=True)
    assert source.url not in rows_of(client)


def test_an_empty_list_says_what_to_do(client, checker):
    assert "No sources on the web yet" in rows_of(client)
    assert "No source is like that" in rows_of(client, q="x")


def test_it_is_paged_by_key(client, checker):
    for number in range(22):
        make_article(url=f"https://news.example/{number}")
    first = client.get(reverse("pages"))
    more = client.get(reverse("pages") + "?" + first.context["page"].more, headers={"HX-Request": "true"})
    assert len(first.context["page"].rows) == 20 and len(more.context["page"].rows) == 2
    assert b"<table" not in more.content


def test_the_number_of_queries_does_not_grow_with_the_rows(client, checker, django_assert_max_num_queries):
    for number in range(8):
        make_article(url=f"https://news.example/{number}")
        keep(f"https://news.example/{number}", f"Nota {number}")
    with django_assert_max_num_queries(10):
        rows_of(client)


def test_it_is_exported_as_a_table_that_no_spreadsheet_runs(client, checker, source):
    keep("https://news.example/b", "=1+1").articles.add(make_article(url="https://news.example/b"))
    response = client.get(reverse("pages", query={"format": "csv", "state": "alive"}))
    table = list(csv.DictReader(io.StringIO(b"".join(response.streaming_content).decode())))
    assert [row["url"] for row in table] == ["https://news.example/b", source.url]
    assert table[1]["state"] == "alive" and len(table[1]["sha256"]) == 64
    assert source.review.claim.get_absolute_url() in table[1]["cited_by"]


def test_a_page_is_looked_at_again_when_somebody_asks(client, checker, source):
    client.post(reverse("look_again", args=[source.page_id]), {"next": "/sources?state=alive"})
    page = Page.objects.get(pk=source.page_id)
    assert page.asked_at and page.next_look_at <= timezone.now()
    assert Event.objects.latest("id").verb == "page.ask"


def test_nobody_is_led_to_another_site(client, checker, source):
    response = client.post(reverse("look_again", args=[source.page_id]), {"next": "https://evil.example/"})
    assert response.url == reverse("pages")


def test_a_copy_shows_its_text_with_the_passage_and_no_markup_of_others(client, checker, source, copy):
    text = copy.text.text
    start = text.index("murieron")
    shown = client.get(copy.get_absolute_url(), {"start": start, "end": start + 20}).content.decode()
    assert '<mark id="passage" class="current">murieron 32 personas</mark>' in shown
    assert "<script>alert(1)" not in shown and "<script>1" not in shown and "&lt;b&gt;" in shown
    assert copy.body.sha256 in shown and "X-Evil" in shown


@pytest.mark.parametrize("query", [{"start": "9", "end": "3"}, {"start": "x"}, {"end": "99999999"}, {"against": "0"}])
def test_a_place_that_is_none_is_no_error(client, checker, copy, query):
    assert client.get(copy.get_absolute_url(), query).status_code == 200


def test_a_long_text_is_shown_around_the_passage(client, checker):
    words = "palabra " * 60_000 + "aguja " + "palabra " * 60_000
    page = keep("https://news.example/long", words)
    start = page.latest.text.text.index("aguja")
    response = client.get(page.latest.get_absolute_url(), {"start": start, "end": start + 5})
    assert b'class="current">aguja</mark>' in response.content and len(response.content) < 400_000


def test_what_changed_is_shown_line_by_line(client, checker, source, copy):
    newer = keep(source.url, "Se retiró el acta.").latest
    shown = client.get(newer.get_absolute_url(), {"against": copy.pk}).content.decode()
    assert "<del>Allí murieron 32 personas" in shown and "<ins>Se retiró el acta.</ins>" in shown


def test_a_change_is_accepted_by_editors_alone(client, edu, ana, source):
    page = keep(source.url, "Se retiró el acta.")
    address, fields = reverse("accept_changes", args=[page.pk]), {"snapshot": page.latest_id}
    client.force_login(ana)
    assert client.post(address, fields).status_code == 403
    client.force_login(edu)
    client.post(address, fields)
    page.refresh_from_db()
    assert page.state == "alive"


def test_the_bytes_are_given_to_be_saved_and_never_to_be_opened(client, checker, copy):
    response = client.get(reverse("original", args=[copy.pk]))
    assert b"<script>alert(1)" in response.content
    assert response["Content-Type"] == "application/octet-stream"
    assert response["Content-Disposition"].startswith("attachment")
    assert response["X-Content-Type-Options"] == "nosniff" and "sandbox" in response["Content-Security-Policy"]


@pytest.mark.parametrize("name", ["warc", "claim_warc"])
def test_copies_are_given_as_warc(client, checker, source, copy, name):
    pk = copy.pk if name == "warc" else source.review.claim_id
    response = client.get(reverse(name, args=[pk]))
    assert b"".join(response.streaming_content)[:2] == b"\x1f\x8b"
    response.close()
    assert response["Content-Disposition"].startswith("attachment")


@pytest.mark.parametrize("name", ["pages", "snapshot", "original", "warc", "claim_warc", "look_again"])
def test_outsiders_see_nothing_of_it(client, source, copy, name):
    pk = {"claim_warc": source.review.claim_id, "look_again": source.page_id}.get(name, copy.pk)
    address = reverse(name, args=[] if name == "pages" else [pk])
    response = client.post(address) if name == "look_again" else client.get(address)
    assert response.status_code == 302 and "/login" in response.url


def test_the_claim_page_shows_how_each_source_stands(client, source, copy):
    client.force_login(source.review.assignee)
    address = source.review.claim.get_absolute_url()
    assert "being fetched" in client.get(address).content.decode()
    finding = source.review.claim.findings.get(check_slug="source_health")
    Page.objects.update(asked_at=None)
    findings.run_finding(finding_id=finding.pk)
    shown = client.get(address).content.decode()
    assert "passage found" in shown and f"{copy.get_absolute_url()}?start=" in shown


def test_the_reviewer_is_told_of_a_page_that_is_gone(client, source):
    keep(source.url, "no", status=404)
    client.force_login(source.review.assignee)
    shown = client.get(source.review.claim.get_absolute_url()).content.decode()
    assert "1 of the pages cited has changed" in shown


def test_the_badges_come_with_the_checks_that_end(client, source):
    client.force_login(source.review.assignee)
    shown = client.get(reverse("findings", args=[source.review.claim_id]), headers={"HX-Request": "true"})
    assert f'id="health-{source.pk}" hx-swap-oob="true"' in shown.content.decode()

"""Sources cited with one key: a pasted address, what a check has found, a passage of the stored copy."""

import re

import pytest
from django.urls import reverse

from reviews.models import Event, Finding, Source
from reviews.services import descriptions, sources
from reviews.services.citing import mark_of
from tests.factories import make_article, make_claim, make_review, make_source, make_user

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}
TEXT = "The storm hit the coast.\nTwelve people died in Cádiz, says the balance. It lists their names.\nAds 😀 here."


@pytest.fixture
def review(client, ana):
    client.force_login(ana)
    claim = make_claim(make_article("Doce personas murieron en Cádiz.", language="es"))
    return make_review("in_review", claim, checker=ana)


@pytest.fixture(autouse=True)
def sent(monkeypatch):
    found = []
    monkeypatch.setattr("celery.Task.apply_async", lambda task, args, **options: found.append((task.name, args)))
    return found


def paste(client, review, url, headers=HTMX):
    return client.post(reverse("paste_source", args=[review.claim_id]), {"url": url}, headers=headers)


def read(source) -> Source:
    descriptions.describe_source(source_id=source.pk)
    source.refresh_from_db()
    return source


# ---- a pasted address ----


def test_a_pasted_address_stands_there_at_once_and_is_sent_for(client, review, sent):
    response = paste(client, review, "https://example.org/a")
    source = review.sources.get()
    assert ("reviews.tasks.describe_source", [source.pk]) in sent
    assert f'id="source-{source.pk}"' in response.text and "every 1s" in response.text
    assert "Reading title, publisher and date" in response.text and "1 source has no title yet." in response.text


def test_the_web_process_fetches_nothing(client, review, web):
    paste(client, review, web.write("/a", TEXT))
    assert web.asked == []


def test_it_says_nothing_until_the_page_is_read_and_then_all(client, review, web):
    paste(client, review, web.write("/a", f"<title>Balance</title><p>{TEXT}</p>"))
    source = review.sources.get()
    address = reverse("source_card", args=[source.pk])
    assert client.get(address, headers=HTMX).status_code == 204
    read(source)
    card = client.get(address, headers=HTMX).text
    assert "Balance" in card and "every 1s" not in card and "Pick the passage" in card
    assert 'data-title="Balance"' in card and "no title yet" not in card


def test_a_failure_says_why_and_leaves_the_form(client, review):
    paste(client, review, "http://127.0.0.1/admin")
    source = read(review.sources.get())
    card = client.get(reverse("source_card", args=[source.pk]), headers=HTMX).text
    assert "could not be read, so write its title yourself" in card and "public" in card
    assert "Edit" in card and "no title yet" in card


def test_a_source_that_is_gone_leaves_the_page(client, review):
    response = client.get(reverse("source_card", args=[99999]), headers=HTMX)
    assert (response["HX-Retarget"], response["HX-Reswap"]) == ("#source-99999", "delete")


@pytest.mark.parametrize("url", ["", "no address", "javascript:alert(1)", "ftp://example.org/a", '"><script>x'])
def test_what_is_no_address_is_said_beside_the_field_and_stays(client, review, url):
    response = paste(client, review, url)
    assert response.status_code == 422 and 'role="alert"' in response.text and "<script>" not in response.text
    assert response["HX-Retarget"] == "#paste-source" and not review.sources.exists()


def test_an_address_that_is_cited_already_is_shown(client, review):
    paste(client, review, "https://example.org/a")
    response = paste(client, review, "https://example.org/a#b")
    assert "This is cited already" in response.text and review.sources.count() == 1
    assert re.search(rf'id="source-{review.sources.get().pk}"[^>]*autofocus', response.text)


def test_it_works_without_a_script(client, review):
    assert 'name="url"' in client.get(reverse("paste_source", args=[review.claim_id])).text
    assert paste(client, review, "nothing", headers={}).status_code == 422
    response = paste(client, review, "https://example.org/a", headers={})
    assert response.url == f"/claims/{review.claim_id}#source-{review.sources.get().pk}"


@pytest.mark.parametrize("name", ["paste_source", "presence", "claimant", "precedent"])
def test_people_without_a_role_are_kept_out(client, name):
    client.force_login(make_user(""))
    claim = make_claim()
    address = reverse(name, args=[claim.pk])
    assert client.get(address).status_code in (403, 405) and client.post(address).status_code in (403, 405)


def test_somebody_elses_review_is_left_alone(client, review):
    other = make_review("in_review")
    assert "assigned to" in paste(client, other, "https://example.org/a").text
    assert not other.sources.exists()


def test_a_form_that_was_open_does_not_wipe_out_what_the_page_says(client, review, web):
    paste(client, review, web.write("/a", f"<title>Balance</title><p>{TEXT}</p>"))
    source = review.sources.get()
    form = client.get(reverse("change_source", args=[source.pk]), headers=HTMX).text
    assert 'name="was_waiting" value="True"' in form
    read(source)
    fields = {"url": source.url, "title": "", "note": "Mine", "kind": "official", "stance": "refutes"}
    client.post(reverse("change_source", args=[source.pk]), fields | {"was_waiting": "True"}, headers=HTMX)
    source.refresh_from_db()
    assert (source.title, source.note, source.kind) == ("Balance", "Mine", "official")


def test_a_later_form_wants_a_title(client, review, web):
    paste(client, review, web.write("/a", f"<title>Balance</title><p>{TEXT}</p>"))
    source = read(review.sources.get())
    fields = {"url": source.url, "title": "", "kind": "official", "stance": "refutes", "was_waiting": "False"}
    response = client.post(reverse("change_source", args=[source.pk]), fields, headers=HTMX)
    assert response.status_code == 422 and "This field is required." in response.text


# ---- the passage ----


@pytest.fixture
def source(client, review, web):
    paste(client, review, web.write("/a", f"<title>Balance</title><p>{TEXT.replace(chr(10), '</p><p>')}</p>"))
    return read(review.sources.get())


def pick(client, source, place, snapshot=None, headers=HTMX):
    fields = {"snapshot": snapshot or source.page.latest_id, "place": place}
    return client.post(reverse("pick_passage", args=[source.pk]), fields, headers=headers)


def test_sentences_that_share_most_are_first_and_say_what_they_share(client, source):
    page = client.get(reverse("pick_passage", args=[source.pk]), headers=HTMX).text
    likely = page[: page.index("The text")]
    assert "Twelve people died in Cádiz, says the balance." in likely and "Ads" not in likely
    assert re.search(r"shares [^<]*Cádiz", likely) and "<html" not in page
    assert not re.search(r"\b(true|false|supports|refutes|agrees)\b", likely, re.IGNORECASE)


def test_the_pick_is_the_exact_words_of_the_copy(client, source):
    text = source.page.latest.text.text
    start = text.index("Twelve")
    response = pick(client, source, f"{start}-{text.index(' It lists')}")
    source.refresh_from_db()
    assert source.passage == "Twelve people died in Cádiz, says the balance." and source.passage in response.text


def test_a_place_counts_code_points(client, source):
    text = source.page.latest.text.text
    pick(client, source, f"{text.index('😀')}-{text.index('😀') + 6}")
    source.refresh_from_db()
    assert source.passage == "😀 here"


@pytest.mark.parametrize(
    "place", ["", "5", "5-", "a-b", "5-5", "9-2", "99999-100000", "²-³", "-1-5", "1-2-3", "0-9999999999999"]
)
def test_a_place_that_is_none_is_refused(client, source, place):
    response = pick(client, source, place)
    source.refresh_from_db()
    assert response.status_code == 422 and source.passage == ""


def test_a_copy_of_another_page_is_refused(client, source, web):
    other = make_review("in_review")
    web.write("/b", "Other words.", content_type="text/plain")
    theirs = read(sources.cite_address(review=other, user=other.assignee, url=f"{web.url}/b"))
    response = pick(client, source, "0-5", snapshot=theirs.page.latest_id)
    assert response.status_code == 422 and "not in the stored copy" in response.text


def test_somebody_else_picks_nothing(client, source):
    client.force_login(make_user("editor"))
    assert pick(client, source, "0-9").status_code == 422
    source.refresh_from_db()
    assert source.passage == ""


def test_the_text_is_searched(client, source):
    address = reverse("pick_passage", args=[source.pk])
    page = client.get(address, {"words": "BALANCE"}, headers=HTMX).text
    assert "Twelve people" in page and "The storm" not in page and "<form" not in page
    assert "stand nowhere" in client.get(address, {"words": "<b>zebra"}, headers=HTMX).text


def test_without_a_script_it_is_a_page_with_a_list(client, source):
    page = client.get(reverse("pick_passage", args=[source.pk])).text
    assert "<html" in page and page.count('type="radio"') >= 4
    assert pick(client, source, "0-24", headers={}).url.endswith(f"#source-{source.pk}")


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_without_a_copy_it_says_what_to_do(client, review, headers):
    source = make_source(review, url="", reference="Archive")
    page = client.get(reverse("pick_passage", args=[source.pk]), headers=headers).text
    assert "no stored copy" in page


def test_hostile_text_is_text(client, review, web):
    paste(client, review, web.write("/x", "Doce <script>alert(1)</script> en Cádiz.", content_type="text/plain"))
    source = read(review.sources.get())
    page = client.get(reverse("pick_passage", args=[source.pk]), headers=HTMX).text
    assert "&lt;script&gt;" in page and "<script>alert" not in page


def test_a_long_text_is_shown_in_part_and_searched_whole(client, review, web):
    lines = [f"Line {number} says nothing of it." for number in range(2000)]
    lines[1500] = "Doce personas murieron en Cádiz."
    paste(client, review, web.write("/long", "\n".join(lines), content_type="text/plain"))
    address = reverse("pick_passage", args=[read(review.sources.get()).pk])
    page = client.get(address, headers=HTMX).text
    assert lines[1500] in page and "1700 lines more are not shown" in page
    assert lines[1999] in client.get(address, {"words": "line 1999"}, headers=HTMX).text


# ---- what a check has found ----


def found(claim, item, slug="same_figure") -> Finding:
    item = {"claim": None, "passage": "", "outcome": "related", "message": "", "values": {}} | item
    finding, _ = Finding.objects.update_or_create(claim=claim, check_slug=slug)
    fields = {"state": "done", "outcome": "related", "evidence": [item], "explanation": [{}]}
    Finding.objects.filter(pk=finding.pk).update(finished_at=finding.queued_at, **fields)
    finding.refresh_from_db()
    return finding


def cite(client, finding, at=0, mark=None, headers=HTMX):
    mark = mark or mark_of(finding.evidence[0])
    return client.post(reverse("cite_evidence", args=[finding.pk, at, mark]), headers=headers)


def elsewhere(**fields):
    options = {"title": "Elsewhere", "url": "https://example.org/else", "language": "xx", "publisher": "El Faro"}
    return make_article("Nine died.", **options | {"published_on": "2026-03-01"} | fields)


def test_evidence_in_another_claim_is_cited_as_its_article(client, review):
    finding = found(review.claim, {"claim": make_claim(elsewhere(), "Nine died.").pk, "passage": "Nine"})
    response = cite(client, finding)
    source = review.sources.get()
    assert (source.url, source.title, source.publisher) == ("https://example.org/else", "Elsewhere", "El Faro")
    assert (source.passage, str(source.published_on), source.stance) == ("Nine died.", "2026-03-01", "context")
    assert "Cited:" in response.text and reverse("remove_source", args=[source.pk]) in response.text


def test_citing_is_undone_by_one_button(client, review):
    cite(client, found(review.claim, {"claim": make_claim(elsewhere()).pk}))
    client.post(reverse("remove_source", args=[review.sources.get().pk]), headers=HTMX)
    assert not review.sources.exists()
    assert [event.verb for event in Event.objects.order_by("-id")[:2]] == ["source.remove", "source.add"]


def test_a_transcript_is_cited_as_original_and_one_off_the_web_by_where_it_is_kept(client, review):
    article = elsewhere(kind="transcript", url="")
    cite(client, found(review.claim, {"article": article.pk, "passage": "Nine died."}, "same_quotation"))
    source = review.sources.get()
    assert (source.kind, source.medium, source.passage) == ("original", "document", "Nine died.")
    assert str(article.pk) in source.reference


def test_a_fact_check_of_others_is_cited_with_what_its_publisher_said(client, review):
    values = {"publisher": "Verifica", "site": "verifica.example", "verdict": "Engañoso", "date": "2026-03-02"}
    item = {"passage": "El puente cayó", "url": "https://verifica.example/1", "title": "Lo que sabemos"}
    cite(client, found(review.claim, item | {"values": values}, "published_checks"))
    source = review.sources.get()
    assert (source.title, source.publisher, source.passage) == (
        "Lo que sabemos",
        "Verifica",
        "Engañoso: El puente cayó",
    )
    assert str(source.published_on) == "2026-03-02"


def test_the_page_of_the_article_itself_and_of_a_date_in_a_sum_can_be_cited(client, review):
    article = review.claim.article
    type(article).objects.filter(pk=article.pk).update(url="https://example.org/own", publisher="La Voz")
    page = {"url": "https://example.org/own", "title": "x", "passage": "Doce", "values": {"health": "stands"}}
    cite(client, found(review.claim, page, "source_health"))
    day = {"claim": review.claim_id, "passage": "In ten years", "url": "https://example.org/day", "title": "The day"}
    cite(client, found(review.claim, day | {"values": {"operation": "1 + 1"}}, "dates_and_sums"))
    own, date = review.sources.all()
    assert (own.publisher, own.passage) == ("La Voz", "Doce")
    assert (date.title, date.passage) == ("The day", "")


def test_what_is_cited_already_is_shown_and_marked(client, review):
    finding = found(review.claim, {"claim": make_claim(elsewhere()).pk})
    cite(client, finding)
    assert "This is cited already" in cite(client, finding).text and review.sources.count() == 1
    page = client.get(review.claim.get_absolute_url()).text
    assert (
        "Cited as a source" in page
        and reverse("cite_evidence", args=[finding.pk, 0, mark_of(finding.evidence[0])]) not in page
    )


@pytest.mark.parametrize(("at", "mark"), [(1, None), (0, "000000000000"), (99999, None)])
def test_evidence_that_has_changed_since_is_not_cited(client, review, at, mark):
    response = cite(client, found(review.claim, {"claim": make_claim(elsewhere()).pk}), at, mark)
    assert response.status_code == 422 and "run again since" in response.text and not review.sources.exists()


def test_evidence_whose_article_is_gone_is_told(client, review):
    response = cite(client, found(review.claim, {"claim": 999999}))
    assert response.status_code == 422 and "not in the store" in response.text


@pytest.mark.parametrize("item", [{"values": {"source": 1, "health": "near"}, "url": "https://example.org/a"}, {}])
def test_what_is_no_source_is_not_offered_nor_taken(client, review, item):
    finding = found(review.claim, item)
    assert "/evidence/0/" not in client.get(review.claim.get_absolute_url()).text
    assert cite(client, finding).status_code == 422


def test_an_address_that_is_none_is_refused(client, review):
    response = cite(client, found(review.claim, {"url": "javascript:alert(1)", "title": "x"}))
    assert response.status_code == 422 and not review.sources.exists()


def test_evidence_of_a_review_of_somebody_else_is_left_alone(client, review):
    other = make_review("in_review")
    finding = found(other.claim, {"claim": make_claim(elsewhere()).pk})
    assert "assigned to" in cite(client, finding).text and not other.sources.exists()


def test_evidence_is_cited_without_a_script_too(client, review):
    response = cite(client, found(review.claim, {"claim": make_claim(elsewhere()).pk}), headers={})
    assert response.url.endswith(f"#source-{review.sources.get().pk}")


def test_the_claims_words_and_theirs_stand_side_by_side(client, review):
    article = make_article("Once personas murieron en Cádiz.", language="es")
    other = make_claim(article)
    found(review.claim, {"claim": other.pk, "passage": other.quote})
    page = client.get(review.claim.get_absolute_url()).text
    assert "<mark>Doce</mark> personas murieron en Cádiz." in page
    assert "<mark>Once</mark> personas murieron en Cádiz." in page

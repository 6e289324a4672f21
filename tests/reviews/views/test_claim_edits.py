"""The claim at hand on the article page: shown, changed, split, merged, dismissed and undone."""

from html import unescape
from re import search

import pytest
from django.urls import reverse

from claims.models import Claim
from reviews.models import Event, Finding
from reviews.services import claim_edits, reviews
from reviews.services.findings import run_finding
from tests.factories import make_article, make_claim, make_review, make_user

pytestmark = pytest.mark.django_db

TEXT = "La tormenta dejó dos muertos y 12 heridos en Valencia, según la alcaldesa Ana Ruiz.\nPidió calma a todos."


@pytest.fixture
def article():
    return make_article(TEXT)


@pytest.fixture
def claim(article):
    return article.claims.get(quote="12 heridos")


def fields(client, claim) -> dict:
    """The form of a claim as a browser would send it."""
    form = client.get(reverse("at_hand", args=[claim.pk]), {"edit": "1"}).context["form"]
    return {name: "" if form[name].value() is None else form[name].value() for name in form.fields}


def edit(client, claim, **changed):
    return client.post(reverse("edit_claim", args=[claim.pk]), fields(client, claim) | changed)


def panel(client, claim, **asked) -> str:
    return unescape(client.get(reverse("at_hand", args=[claim.pk]), asked).content.decode())


def test_the_claim_at_hand_has_its_facts_its_findings_and_what_can_be_done(client, checker, claim):
    for finding in Finding.objects.filter(claim=claim):
        run_finding(finding_id=finding.pk)
    page = panel(client, claim)
    for words in (
        "12 injured",
        "Ana Ruiz",
        "Valencia",
        "Same figure",
        "nothing found",
        "Take",
        "Edit",
        "Dismiss",
        "Split",
    ):
        assert words in page
    assert "hx-trigger" not in page


def test_the_panel_asks_again_while_checks_are_open(client, checker, claim):
    assert 'hx-trigger="every 2s"' in panel(client, claim)
    address = reverse("at_hand_findings", args=[claim.pk])
    seen = search(r"\?seen=([^\"]+)", client.get(address).content.decode()).group(1)
    assert client.get(f"{address}?seen={seen}").status_code == 204


def test_the_article_shows_the_claim_of_its_address_and_else_the_first_to_be_worked_on(
    client, checker, article, claim
):
    asked = client.get(article.get_absolute_url(), {"claim": claim.pk})
    assert asked.context["hand"] == claim
    first = article.claims.order_by("start", "end").first()
    assert client.get(article.get_absolute_url()).context["hand"] == first
    reviews.dismiss(review=first.review, user=checker, reason="opinion")
    assert client.get(article.get_absolute_url()).context["hand"] != first


@pytest.mark.parametrize("asked", ["0", "999999", "x", "²", "-1", "9" * 30])
def test_a_claim_that_is_not_there_is_passed_over(client, checker, article, asked):
    assert client.get(article.get_absolute_url(), {"claim": asked}).status_code == 200


def test_what_is_decided_and_dismissed_looks_different(client, checker):
    article = make_article(TEXT, language="de")
    make_review("submitted", make_claim(article, "dos muertos"))
    make_review("dismissed", make_claim(article, "12 heridos"))
    make_claim(article, "Pidió calma")
    page = client.get(article.get_absolute_url()).content.decode()
    text = page[page.index('id="article-text"') :]
    for standing in ("decided", "dismissed", "open"):
        assert f'data-standing="{standing}"' in text
    assert "2 of 3 decided" in page


def test_what_was_undone_is_no_claim_of_the_article(client, checker):
    article = make_article(TEXT, language="de")
    claim = claim_edits.mark(article=article, user=checker, start=0, end=11).claim
    claim_edits.undo(claim=claim, user=checker)
    page = client.get(article.get_absolute_url()).content.decode()
    assert f'id="passage-{claim.pk}"' not in page and "decided" not in page[page.index("claims-head") :]


def test_marked_words_come_back_in_a_form_with_what_was_read_and_an_undo(client, checker, article):
    response = client.post(
        reverse("mark_claim", args=[article.pk]), {"quote": "dos muertos y 12 heridos"}, follow=True
    )
    form, page = response.context["form"], response.content.decode()
    assert (form["claimant"].value(), form["measure"].value(), form["value"].value()) == ("Ana Ruiz", "killed", "2")
    claim = Claim.objects.get(quote="dos muertos y 12 heridos")
    assert "Marked:" in page and reverse("undo_edit", args=[claim.pk]) in page


def test_the_form_changes_what_was_changed_in_it_alone(client, checker, claim):
    response = edit(client, claim, place="Alicante", time_text="ayer", time_from="2025-08-05", time_to="2025-08-05")
    assert response.status_code == 302
    event = Event.objects.latest("id")
    assert (event.verb, event.actor) == ("claim.change", checker)
    assert {"place", "time_text", "time_from", "time_to"} <= set(event.after) and "figure" not in event.after
    page = client.get(response["Location"]).content.decode()
    assert "Changed:" in page and "Alicante" in page and f'value="{event.pk}"' in page


def test_a_form_that_changes_nothing_says_nothing(client, checker, claim):
    before = Event.objects.count()
    response = client.get(edit(client, claim)["Location"])
    assert Event.objects.count() == before and b"Changed:" not in response.content


def test_a_figure_is_given_and_taken_away(client, checker, claim):
    edit(client, claim, comparator="about", value="3.5", value_max="4", measure="", unit="EUR", kind="quantity")
    figure = Claim.objects.get(pk=claim.pk).figure
    assert (figure.unit, figure.value, figure.value_max, figure.comparator) == ("EUR", 3.5, 4, "about")
    edit(client, claim, value="", value_max="", unit="", measure="")
    assert not hasattr(Claim.objects.get(pk=claim.pk), "figure")


def test_other_words_are_given_by_pasting_them(client, checker, claim):
    edit(client, claim, start="", end="", quote="12 heridos en Valencia")
    assert Claim.objects.get(pk=claim.pk).quote == "12 heridos en Valencia"


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"start": "", "end": "", "quote": "no such words"}, "do not stand in the article"),
        ({"quote": " "}, "required"),
        ({"statement": ""}, "Say what the claim is"),
        ({"value": "many"}, "in digits"),
        ({"unit": "km"}, "one of both"),
        ({"time_from": "2025-08-05", "time_to": "2025-08-01"}, "before the first"),
        ({"time_from": "yesterday"}, "valid date"),
        ({"kind": "rumour"}, "valid choice"),
        ({"claimant": "x" * 301}, "too long"),
        ({"start": "9" * 400, "end": "9" * 401, "quote": "12 heridos x"}, "do not stand"),
    ],
)
def test_what_cannot_be_is_said_beside_its_field_and_nothing_typed_is_lost(client, checker, claim, changed, why):
    response = edit(client, claim, place="Alicante", **changed)
    page = unescape(response.content.decode())
    assert response.status_code == 422 and why in page and 'value="Alicante"' in page
    assert Claim.objects.get(pk=claim.pk).version == 0


def test_words_that_are_a_claim_already_are_refused_with_its_number(client, checker, article, claim):
    other = article.claims.get(quote="dos muertos")
    response = edit(client, claim, start=other.start, end=other.end, quote=other.quote)
    assert response.status_code == 422 and f"Claim {other.pk} of this kind" in response.content.decode()


def test_who_saves_after_somebody_else_is_told_and_keeps_what_they_typed(client, checker, claim):
    typed = fields(client, claim) | {"place": "Murcia"}
    claim_edits.change(claim=claim, user=make_user(), facts={"place": "Alicante"})
    response = client.post(reverse("edit_claim", args=[claim.pk]), typed)
    page = response.content.decode()
    assert response.status_code == 409 and "has changed since you saw it" in page and 'value="Murcia"' in page
    assert Claim.objects.get(pk=claim.pk).place == "Alicante"


def test_a_claim_is_split_merged_and_undone_from_the_page(client, checker):
    article = make_article(TEXT, language="de")
    claim = make_claim(article, "dos muertos y 12 heridos")
    assert "… dos muertos ⁞ y 12 heridos …" in panel(client, claim)
    page = client.post(reverse("split_claim", args=[claim.pk]), {"at": TEXT.index("y 12")}, follow=True)
    assert "Split in two:" in page.content.decode()
    new = article.claims.get(quote="y 12 heridos")
    assert f'name="other" value="{new.pk}"' in panel(client, claim)
    page = client.post(reverse("merge_claim", args=[claim.pk]), {"other": new.pk}, follow=True)
    assert "Merged into one:" in page.content.decode()
    event = Event.objects.filter(verb="claim.merge").get()
    assert f"claim={claim.pk}" in panel(client, new) and "Merged into another claim" in panel(client, new)
    page = client.post(reverse("undo_edit", args=[claim.pk]), {"event": event.pk}, follow=True)
    assert "Undone:" in page.content.decode() and article.claims.get(pk=claim.pk).quote == "dos muertos"


@pytest.mark.parametrize(
    ("deed", "sent", "status"),
    [
        ("split_claim", {"at": "x"}, 422),
        ("split_claim", {"at": "9" * 50}, 422),
        ("split_claim", {}, 422),
        ("merge_claim", {"other": "x"}, 404),
        ("undo_edit", {"event": "x"}, 422),
    ],
)
def test_deeds_that_make_no_sense_are_refused(client, checker, claim, deed, sent, status):
    assert client.post(reverse(deed, args=[claim.pk]), sent).status_code == status


def test_what_somebody_did_since_is_not_undone(client, checker, claim):
    event = claim_edits.change(claim=claim, user=checker, facts={"place": "Alicante"}).event
    claim_edits.change(claim=claim, user=make_user(), facts={"place": "Murcia"})
    response = client.post(reverse("undo_edit", args=[claim.pk]), {"event": event.pk})
    assert response.status_code == 409 and "Something else was done" in response.content.decode()


def test_a_dismissal_goes_on_to_the_next_claim_and_can_be_undone(client, checker, article):
    claims = list(article.claims.order_by("start", "end", "pk"))
    query = "order=check_worthiness&evil=1"
    sent = {"reason": "opinion", "query": query}
    response = client.post(reverse("act_here", args=[claims[0].pk, "dismiss"]), sent)
    assert response["Location"].startswith(article.get_absolute_url() + "?order=check_worthiness&claim=")
    assert "evil" not in response["Location"]
    page = client.get(response["Location"])
    assert (
        page.context["hand"] != claims[0]
        and reverse("act_here", args=[claims[0].pk, "reopen"]) in page.content.decode()
    )
    client.post(reverse("act_here", args=[claims[0].pk, "reopen"]))
    assert Claim.objects.get(pk=claims[0].pk).review.status == "new"


@pytest.mark.parametrize(("action", "status"), [("approve", 404), ("publish", 404), ("submit", 404), ("reopen", 422)])
def test_only_some_deeds_are_done_beside_the_text(client, checker, claim, action, status):
    assert client.post(reverse("act_here", args=[claim.pk, action])).status_code == status


def test_somebody_elses_claim_is_shown_and_not_changed(client, checker, claim):
    sent = fields(client, claim)
    reviews.take(review=claim.review, user=make_user(username="olga"))
    page = panel(client, claim, edit="1")
    assert "olga" in page and reverse("edit_claim", args=[claim.pk]) not in page and "Split" not in page
    response = client.post(reverse("edit_claim", args=[claim.pk]), sent | {"place": "Roma"})
    assert response.status_code == 422 and "assigned to olga" in response.content.decode()


@pytest.mark.parametrize("name", ["edit_claim", "split_claim", "merge_claim", "undo_edit"])
def test_people_without_a_role_and_visitors_are_kept_out(client, claim, name):
    address = reverse(name, args=[claim.pk])
    assert reverse("login") in client.post(address)["Location"]
    client.force_login(make_user(""))
    assert (
        client.post(address).status_code == 403 and client.get(reverse("at_hand", args=[claim.pk])).status_code == 403
    )


def test_the_history_on_the_claims_own_page_undoes_the_last_change_and_comes_back(client, checker, claim):
    claim_edits.change(claim=claim, user=checker, facts={"place": "Alicante"})
    page = client.get(claim.get_absolute_url()).content.decode()
    assert reverse("undo_edit", args=[claim.pk]) in page and "changed the claim" in page
    response = client.post(reverse("undo_edit", args=[claim.pk]), {"next": claim.get_absolute_url()})
    assert response["Location"] == claim.get_absolute_url()
    assert reverse("undo_edit", args=[claim.pk]) not in client.get(claim.get_absolute_url()).content.decode()


def test_no_address_of_another_site_is_gone_to(client, checker, claim):
    claim_edits.change(claim=claim, user=checker, facts={"place": "Alicante"})
    response = client.post(reverse("undo_edit", args=[claim.pk]), {"next": "https://evil.example/", "query": "//evil"})
    assert response["Location"].startswith(claim.article.get_absolute_url())


def test_hostile_words_are_shown_as_words(client, checker, claim):
    words = "<script>alert(1)</script>\"'> \u202eabc"
    edit(client, claim, statement=words, claimant=words, place=words)
    page = client.get(claim.article.get_absolute_url(), {"claim": claim.pk, "edit": "1"}).content.decode()
    assert "<script>alert" not in page and "&lt;script&gt;" in page
    assert "<script>alert" not in client.get(claim.get_absolute_url()).content.decode()


def test_the_panel_costs_the_same_queries_whatever_its_claims(client, checker, django_assert_num_queries):
    article = make_article(TEXT, language="de")
    claim = make_claim(article, "dos muertos y 12 heridos")
    for number, quote in enumerate(("dos muertos", "12 heridos", "en Valencia", "Pidió calma")):
        if number:
            make_claim(article, quote)
        with django_assert_num_queries(7):
            client.get(reverse("at_hand", args=[claim.pk]))

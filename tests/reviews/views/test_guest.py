"""The page of an outside expert: one claim, and nothing else of the site."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import get_resolver, reverse
from django.urls.resolvers import URLPattern
from django.utils import timezone

from reviews.models import Comment, Finding, Invitation, Review
from reviews.services import comments, invitations, reviews, sources
from reviews.views import guest as page_of_guests
from tests.factories import make_article, make_claim, make_review, make_source, make_user

pytestmark = pytest.mark.django_db
SECRET = "xyzzy"  # in everything that an expert must not see
HTML = "<script>alert(1)</script><b>"


@pytest.fixture
def review():
    article = make_article(f"The bridge fell on Monday. {SECRET} is another claim.", title="The bridge", language="en")
    make_claim(article, f"{SECRET} is another claim.")
    review = make_review("in_review", claim=make_claim(article, "The bridge fell on Monday."))
    make_source(review, title="Report of the harbour", note=f"{SECRET} note")
    make_source(review, title=f"{SECRET} title", url=f"https://example.org/{SECRET}", is_withheld=True)
    make_source(review, url="", reference=f"{SECRET} reference", title=f"{SECRET} offline", is_withheld=True)
    comments.comment(review=review, user=make_user(), text=f"{SECRET} comment")
    review = Review.objects.get(pk=review.pk)
    reviews.save_draft(
        review=review,
        user=review.assignee,
        version=None,
        claim_reviewed="It stood on Tuesday.",
        summary="We saw it standing.",
        rating="false",
    )
    return review


def invite(review, **options):
    options = {"name": "Dr. Eva Ruiz", "affiliation": "", "days": 7} | options
    made, token = invitations.invite(review=Review.objects.get(pk=review.pk), user=review.assignee, **options)
    return made, reverse("guest", args=[token])


def text_of(response) -> str:
    return response.content.decode()


def beyond_context(page: str) -> str:
    """The page without the paragraph that the claim stands in, which is shown."""
    return re.sub(r"<blockquote class=\"in-context.*?</blockquote>", "", page, flags=re.DOTALL)


def found(claim, slug, *evidence, words="Looked."):
    """A finding of this check as if it had run, with a line of what it looked at."""
    result = {"state": "done", "outcome": "related", "finished_at": timezone.now() + timedelta(minutes=1)}
    told = {"evidence": list(evidence), "explanation": [{"about": "looked_at", "message": words}]}
    Finding.objects.update_or_create(claim=claim, check_slug=slug, defaults=result | told)


def test_it_shows_the_claim_its_sources_and_what_was_looked_up(client, review):
    elsewhere = {"verdict": "Wrong", "site": "facts.example", "publisher": "The Faro"}
    item = {"url": "https://facts.example/1", "title": "Did it fall?", "passage": "It fell.", "values": elsewhere}
    found(review.claim, "published_checks", item)
    page = text_of(client.get(invite(review)[1]))
    assert all(words in page for words in ("The bridge fell on Monday.", "Report of the harbour", "Looked."))
    assert "Wrong" in page and 'href="https://facts.example/1"' in page


def test_it_shows_nothing_of_the_newsrooms_own(client, review):
    other = make_claim(make_article(f"Elsewhere {SECRET} fell.", language="en", title=SECRET))
    item = {"passage": f"{SECRET} passage", "outcome": "related", "message": f"{SECRET} words"}
    found(review.claim, "same_figure", item | {"claim": other.pk}, item | {"article": other.article_id})
    found(review.claim, "source_health", item | {"snapshot": 1, "title": SECRET})
    found(review.claim, "earlier_reviews", words=f"{SECRET} verdicts were given before")
    page = text_of(client.get(invite(review)[1]))
    assert "Looked." in page and SECRET not in beyond_context(page)
    assert not any(words in page for words in ("It stood on Tuesday.", "We saw it standing.", "Gives context"))


def test_the_draft_verdict_is_shown_only_where_the_inviter_says_so(client, review):
    page = text_of(client.get(invite(review, shows_verdict=True)[1]))
    assert "It stood on Tuesday." in page and "We saw it standing." in page and "Gives context" in page
    assert SECRET not in beyond_context(page)


def test_an_expert_sees_no_comment_but_their_own(client, review):
    other, _ = invite(review, name="Dr. No")
    comments.comment_as_expert(invitation=other, text="What Dr. No says.")
    _, link = invite(review)
    client.post(link, {"text": "I built it."})
    page = text_of(client.get(link))
    assert "I built it." in page and "Dr. No" not in page


def test_a_comment_is_left_without_an_account_a_cookie_or_a_token_of_a_form(review):
    client, (made, link) = Client(enforce_csrf_checks=True), invite(review)
    response = client.post(link, {"text": f"{HTML} It fell."}, headers={"origin": "null"})
    assert response.status_code == 302 and response.url.startswith(f"{link}#comment-")
    assert Comment.objects.get(invitation=made).text == f"{HTML} It fell."
    page = client.get(link)
    assert not page.cookies and "<script>alert" not in text_of(page)
    client.force_login(review.assignee)
    inside = text_of(client.get(reverse("claim", args=[review.claim_id])))
    assert "outside expert" in inside and "<script>alert" not in inside


@pytest.mark.parametrize("text", ["", "  ", "x" * 10_001])
def test_a_comment_that_is_none_is_refused_and_kept_to_be_mended(client, review, text):
    response = client.post(invite(review)[1], {"text": text})
    assert response.status_code == 422 and 'role="alert"' in text_of(response)


def test_no_copy_of_it_is_kept_or_found_and_no_site_is_told_of_it(client, review):
    for response in (client.get(invite(review)[1]), client.get(reverse("guest", args=["wrong"]))):
        assert response["Referrer-Policy"] == "no-referrer" and "noindex" in response["X-Robots-Tag"]
        assert "no-store" in response["Cache-Control"] and "private" in response["Cache-Control"]


def test_no_link_of_it_leads_into_the_site(client, review):
    link = invite(review)[1]
    for page in (text_of(client.get(link)), text_of(client.get(reverse("guest", args=["wrong"])))):
        addresses = re.findall(r'(?:href|src|action|hx-\w+)="([^"]*)"', page)
        inside = [address for address in addresses if not address.startswith(("https://", "/static/"))]
        assert set(inside) <= {link}


def test_a_link_that_was_made_up_is_not_found_and_one_that_ended_says_so(client, review):
    made, link = invite(review)
    assert client.get(link[:-1]).status_code == 404
    Invitation.objects.filter(pk=made.pk).update(
        made_at=timezone.now() - timedelta(days=2), expires_at=timezone.now() - timedelta(minutes=1)
    )
    for response in (client.get(link), client.post(link, {"text": "late"})):
        assert response.status_code == 410 and "The bridge" not in text_of(response)
    assert not Comment.objects.filter(invitation=made).exists()


def test_a_revoked_link_and_one_to_a_finished_review_show_nothing(client, review):
    made, link = invite(review)
    _, other = invite(review)
    invitations.revoke(invitation=made, user=review.assignee)
    assert client.get(link).status_code == 410 and client.get(other).status_code == 200
    reviews.dismiss(review=Review.objects.get(pk=review.pk), user=review.assignee, reason="opinion")
    assert client.get(other).status_code == 410


def test_that_it_was_opened_is_noted(client, review):
    made, link = invite(review)
    client.get(link)
    made.refresh_from_db()
    assert made.seen_at


def test_it_is_in_the_language_of_the_browser(client, review):
    page = text_of(client.get(invite(review)[1], headers={"accept-language": "es"}))
    assert '<html lang="es"' in page and 'lang="en">The bridge fell on Monday.' in page


def test_who_asks_too_often_waits(client, review, monkeypatch, embedded_broker):
    monkeypatch.setattr(page_of_guests, "RATE", 3)
    link = invite(review)[1]
    statuses = [client.get(link, REMOTE_ADDR="192.0.2.7").status_code for _ in range(8)]
    assert 429 in statuses and statuses[0] == 200
    assert client.get(link, REMOTE_ADDR="192.0.2.8").status_code == 200


def test_behind_a_proxy_one_who_asks_too_often_shuts_nobody_else_out(
    client, review, monkeypatch, settings, embedded_broker
):
    monkeypatch.setattr(page_of_guests, "RATE", 3)
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    link = invite(review)[1]
    secure = {"X-Forwarded-Proto": "https"}
    for _ in range(8):
        client.get(link, headers=secure | {"X-Forwarded-For": "203.0.113.9"})
    assert client.get(link, headers=secure | {"X-Forwarded-For": "203.0.113.8"}).status_code == 200


def test_a_source_that_is_withheld_later_is_gone(client, review):
    link, source = invite(review)[1], review.sources.get(title="Report of the harbour")
    sources.change_source(source=source, user=review.assignee, is_withheld=True)
    assert "Report of the harbour" not in text_of(client.get(link))


def patterns(resolver, before="") -> list[tuple[str, URLPattern]]:
    found = []
    for pattern in resolver.url_patterns:
        path = before + str(pattern.pattern)
        found += [(path, pattern)] if isinstance(pattern, URLPattern) else patterns(pattern, path)
    return found


def addresses(pk: int, token: str) -> list[str]:
    """Every address of the site, with this number, or the secret, in the place of what varies."""
    found = []
    for path, _ in patterns(get_resolver()):
        path = re.sub(r"[\^$\\]|\.\*", "", path)
        numbered = re.sub(r"<(?:int|slug):\w+>", str(pk), path)
        found.append("/" + re.sub(r"\(\?P<.*?\)|<\w+:\w+>|<\w+>|\(\?:.*?\)", str(pk), numbered))
        found.append("/" + re.sub(r"\(\?P<.*?\)|<\w+:\w+>|<\w+>|\(\?:.*?\)", token, numbered))
    return sorted(set(found) - {f"/guest/{token}"})


def test_with_its_secret_nothing_else_of_the_site_opens(client, review):
    """Every address, asked with the secret wherever one could be shown, answers what it answers to nobody."""
    _, link = invite(review)
    token = link.rsplit("/", 1)[1]
    client.get(link)
    walked = addresses(review.claim_id, token)
    assert len(walked) > 150
    for address in walked:
        for method in ("get", "post"):
            shown = {"headers": {"authorization": f"Bearer {token}", "x-api-key": token, "referer": link}}
            plain = getattr(Client(), method)(address)
            client.cookies["sessionid"] = token
            secret = getattr(client, method)(f"{address}?token={token}&key={token}", **shown)
            body = b"" if secret.streaming else secret.content
            assert b"The bridge fell" not in body and SECRET.encode() not in body, address
            assert secret.status_code == plain.status_code or secret.status_code in (401, 403), address


def test_the_secret_opens_no_page_of_another_claim(client, review):
    link = invite(review)[1]
    other = make_review("in_review")
    for query in ({"claim": other.claim_id}, {"pk": other.claim_id}, {"review": other.pk}):
        page = text_of(client.get(link, query))
        assert other.claim.quote not in page and "The bridge fell on Monday." in page

"""What a first visitor finds: the articles of seeds/, and earlier reviews of claims in them."""

import hashlib

import pytest
from django.contrib.auth import get_user_model
from django.db import transaction
from django.db.models import Min
from django.urls import reverse

from claims.models import Article, Claim
from claims.splitting import languages
from reviews import audit
from reviews.checks import checks, dates_and_sums, earlier_reviews, same_figure, same_quotation
from reviews.models import Event, Finding, NewsEvent, Outcome, Review
from reviews.services import findings, reviews
from tests.factories import make_user
from tests.seeds import EVERYTHING, FOLDER, SEEDS, WANTED, load

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def loaded(django_db_setup, django_db_blocker):
    """Loaded once: each test finds them in a transaction within this one."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield load()
        transaction.set_rollback(True)


@pytest.fixture
def seeds(loaded, db):
    assert loaded[1] == ""


def test_the_founding_article_is_there_byte_for_byte():
    text = (FOLDER / SEEDS[0]["file"]).read_bytes()
    assert hashlib.sha256(text).hexdigest() == "6a4814a92af0a9a9e0b0a08a3e00eef0bb596d3933c3ce34de57c343ded103cf"


def test_every_text_of_the_folder_is_loaded_and_explained():
    parts = [path.relative_to(FOLDER) for path in FOLDER.rglob("*.*")]
    files = {str(path) for path in parts if path.name not in ("README.md", "seeds.json")}
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert files == {seed["file"] for part in EVERYTHING.values() for seed in part}
    assert all(name in readme for name in files)


def test_all_articles_are_split_and_most_claims_are_new(seeds):
    assert Article.objects.exclude(splitter_version="").count() == len(SEEDS) and {
        seed["language"] for seed in SEEDS
    } <= set(languages())
    assert Review.objects.filter(status="new").count() > 10 * len(WANTED)
    assert not Claim.objects.exclude(marked_by=None).exists()


def test_every_seeded_review_finds_its_claim_and_is_published(seeds):
    assert Review.objects.published().count() == len(WANTED)
    assert Review.objects.filter(status="corrected").count() == 1
    assert {wanted["rating"] for wanted in WANTED} >= {"true", "false", "unverifiable"}
    assert set(Review.objects.published().values_list("claim__article__language", flat=True)) == {"es", "en"}


def test_nobody_can_log_in_as_those_who_reviewed(seeds):
    people = get_user_model().objects.filter(username__startswith="seed-")
    assert people.count() == 2 and not any(person.has_usable_password() for person in people)


def test_loading_again_changes_nothing_whatever_people_did_meanwhile(seeds):
    review = Review.objects.filter(status="new").first()
    reviews.take(review=review, user=make_user())
    before = list(Review.objects.values()), list(Event.objects.values())
    assert load() == (f"Sample articles: 0 new of {len(SEEDS)}. Reviews of claims in them: 0 new.\n", "")
    assert (list(Review.objects.values()), list(Event.objects.values())) == before


def claim(quote: str, kind: str, file: str = SEEDS[0]["file"]) -> Claim:
    text = (FOLDER / file).read_text(encoding="utf-8")
    return Claim.objects.get(quote=quote, kind=kind, article__text=text)


def test_a_claim_of_the_founding_article_was_reviewed_before(seeds):
    result = earlier_reviews.CHECK.run(claim("32 muertos", "casualty_count"))
    assert "El ataque ruso de la semana pasada en Kiev dejó 32 muertos." in [item.passage for item in result.evidence]


def test_a_count_of_the_founding_article_is_agreed_with_and_contradicted(seeds):
    result = same_figure.CHECK.run(claim("12 heridos", "casualty_count"))
    assert {Outcome.SUPPORTS, Outcome.CONTRADICTS} <= {item.outcome for item in result.evidence}


def test_the_toll_of_the_founding_article_is_seen_to_rise(seeds):
    result = same_figure.CHECK.run(claim("32 muertos", "casualty_count"))
    assert result.outcome == Outcome.RELATED and any("rising toll" in line.message for line in result.explanation)


@pytest.mark.parametrize(
    ("quote", "file"),
    [
        ("168 passengers", "005_ferry_seagull.txt"),
        ("23 injured", "005_ferry_seagull.txt"),
        ("60%", "007_ferry_one_week_on.txt"),
    ],
)
def test_a_wrong_weekday_a_wrong_sum_and_a_wrong_share_are_seen(seeds, quote, file):
    found = Claim.objects.filter(quote=quote, article__text=(FOLDER / file).read_text(encoding="utf-8"))
    assert Outcome.CONTRADICTS in [dates_and_sums.CHECK.run(claim).outcome for claim in found]


def test_a_quotation_is_seen_to_be_attributed_to_somebody_else(seeds):
    robles = Claim.objects.get(kind="quotation", quote__startswith="The rudder", claimant__name__contains="Robles")
    (item,) = same_quotation.CHECK.run(robles).evidence
    assert item.outcome == Outcome.CONTRADICTS and "Quiroga" in item.values["other_claimant"]


def test_a_quotation_of_the_founding_article_stands_elsewhere_exact_and_altered(seeds):
    zelensky = "No hay sentido militar en este ataque. Es solo crueldad para asustar a la gente"
    assert same_quotation.CHECK.run(claim(zelensky, "quotation")).outcome == Outcome.SUPPORTS
    trump = Claim.objects.get(kind="quotation", quote__startswith="Pensamos que habíamos resuelto [la guerra]")
    assert same_quotation.CHECK.run(trump).outcome == Outcome.CONTRADICTS


OUTCOMES = {
    "dates_and_sums": {"supports", "contradicts", "nothing_found"},
    "earlier_reviews": {"related", "nothing_found"},
    "published_checks": {"related", "nothing_found"},
    "same_figure": {"supports", "contradicts", "related", "nothing_found"},
    "same_quotation": {"supports", "contradicts", "nothing_found"},
    "source_health": {"supports", "contradicts", "related", "nothing_found"},
}


@pytest.fixture
def all_run(seeds):
    """Everything looked up; nothing is fetched for it, and nothing fails."""
    for pk in Finding.objects.order_by("pk").values_list("pk", flat=True):
        findings.run_finding(finding_id=pk)
    for pk in Finding.objects.filter(state="queued").order_by("pk").values_list("pk", flat=True):
        findings.run_finding(finding_id=pk)
    assert set(Finding.objects.values_list("state", flat=True)) == {"done"}


def told(slug: str) -> str:
    return str(list(Finding.objects.filter(check_slug=slug).values_list("evidence", flat=True)))


def test_all_is_looked_up_and_shown(all_run, client):
    """In one go, for it takes its time to look all of it up."""
    each_check_has_something_found_something_that_differs_and_nothing_found()
    a_transcript_shows_what_was_said()
    assert {"Kyiv", "Puerto Sereno"} <= set(NewsEvent.objects.values_list("place", flat=True))
    each_page_shows_what_was_found(client)


def each_check_has_something_found_something_that_differs_and_nothing_found():
    found = {slug: set(Finding.objects.filter(check_slug=slug).values_list("outcome", flat=True)) for slug in checks()}
    assert not {slug: OUTCOMES[slug] - outcomes for slug, outcomes in found.items() if OUTCOMES[slug] - outcomes}
    # Of a verdict no check says that it differs: that is for people, who see it.
    assert "'en': 'False'" in told("earlier_reviews") and "Mayormente falso" in told("published_checks")
    assert "harbourpost.example" in told("source_health") and "'health': 'gone'" in told("source_health")


def each_page_shows_what_was_found(client):
    client.force_login(make_user("editor"))
    client.post(reverse("set_language"), {"language": "es"})
    first_of_each = Finding.objects.order_by().values("check_slug", "outcome").annotate(first=Min("claim"))
    claims = {row["first"] for row in first_of_each}
    assert len(claims) >= len(checks())
    for pk in claims:
        page = client.get(reverse("claim", args=[pk]))
        assert page.status_code == 200 and "%(" not in page.content.decode()


def a_transcript_shows_what_was_said():
    altered = Finding.objects.get(
        check_slug="same_quotation", claim__quote="El timón no respondió y nadie quiso frenar"
    )
    transcript = Article.objects.get(kind="transcript")
    (item,) = [item for item in altered.evidence if item.get("article") == transcript.pk]
    assert item["outcome"] == "contradicts" and "no hubo tiempo" in item["values"]["there"]


def test_the_trail_of_the_seeds_is_whole(seeds):
    assert Event.objects.count() > 30 and not list(audit.broken_links()) and not audit.end_is_missing()

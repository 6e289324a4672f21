"""One claim with its article and its sources on a real web: first as cited, then changed, then gone."""

import pytest
from django.utils import timezone

from claims.fetching import Unreachable
from reviews.checks import sentence
from reviews.checks.source_health import CHECK
from reviews.models import Finding, Outcome, Page, Snapshot
from reviews.services import findings, snapshots, sources
from tests.factories import make_article, make_claim, make_review, make_source

pytestmark = pytest.mark.django_db

STORY = "La tormenta dejó 32 muertos en la costa, dijo la alcaldesa."
REPORT = "Balance oficial del lunes. Murieron 32 personas en la costa y 12 siguen desaparecidas, según el informe."
FILLER = "".join(
    f"<p>Párrafo {word} del informe sobre la tormenta y sus daños en {word}.</p>" for word in "abcdefghij"
)


def page(*paragraphs: str, title: str = "Balance") -> str:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f"<!doctype html><html><head><title>{title}</title></head><body><main>{body}{FILLER}</main></body></html>"


@pytest.fixture
def story(web):
    """A claim under review whose article is on the web and that cites a report there."""
    web.write("/noticia", page(STORY, title="Noticia"))
    web.write("/informe", page(REPORT))
    article = make_article(STORY, url=web.url + "/noticia")
    review = make_review("in_review", claim=make_claim(article, "dejó 32 muertos en la costa"))
    make_source(review, url=web.url + "/informe", passage="Murieron 32 personas en la costa")
    return review.claim


def words(result) -> list[str]:
    return [sentence(item.message, item.values) for item in result.evidence]


def later():
    """Whatever was looked at was looked at long ago."""
    Page.objects.update(looked_at=timezone.now() - timezone.timedelta(days=2), asked_at=None)


def test_it_applies_where_the_article_has_an_address(django_assert_num_queries):
    with_address = make_claim(make_article(url="https://example.org/a"))
    without = make_claim()
    with django_assert_num_queries(0):
        assert CHECK.applies(with_address) and not CHECK.applies(without)


def test_the_article_and_each_source_are_fetched_stored_and_the_passages_found(story):
    result = CHECK.run(story)
    assert result.outcome == Outcome.SUPPORTS
    assert [item.values["health"] for item in result.evidence] == ["stands", "stands"]
    for item in result.evidence:
        text = Snapshot.objects.get(pk=item.snapshot).text.text
        assert text[item.start : item.end] == item.passage
    assert "2 of 2" in sentence(result.explanation[0].message, result.explanation[0].values)


def test_a_page_is_fetched_once_for_all_the_claims_that_rely_on_it(story, web):
    CHECK.run(story)
    CHECK.run(make_claim(story.article, "dijo la alcaldesa"))
    assert sorted(web.paths()) == ["/informe", "/noticia"]


def test_a_passage_that_is_not_there_differs(story, web):
    web.write("/informe", page("Otro informe, sobre las cosechas de este año en el valle."))
    result = CHECK.run(story)
    assert result.outcome == Outcome.CONTRADICTS
    assert result.evidence[0].values["health"] == "absent" and "is not on the page" in words(result)[0]


def test_another_number_is_named(story, web):
    web.write("/informe", page(REPORT.replace("32", "31")))
    result = CHECK.run(story)
    assert (result.outcome, result.evidence[0].values["health"]) == (Outcome.CONTRADICTS, "altered")
    assert "only cited: “32”, only on the page: “31”" in words(result)[0]


def test_other_words_are_related(story, web):
    web.write("/informe", page("Murieron en total 32 personas en toda la costa."))
    result = CHECK.run(story)
    assert (result.outcome, result.evidence[0].values["health"]) == (Outcome.RELATED, "near")


def test_what_changes_later_is_told_with_the_copy_that_held_it(story, web):
    CHECK.run(story)
    first = Snapshot.objects.get(page__url__endswith="/informe")
    web.write("/informe", page("Se retiró este informe."))
    later()
    result = CHECK.run(story)
    changed = result.evidence[0]
    assert (changed.values["health"], changed.snapshot) == ("changed", first.pk)
    assert changed.passage == "Murieron 32 personas en la costa"
    assert Page.objects.get(url__endswith="/informe").state == "changed"


def test_what_is_gone_later_is_told_with_the_copy_that_held_it(story, web):
    CHECK.run(story)
    del web.pages["/informe"]
    later()
    result = CHECK.run(story)
    assert result.outcome == Outcome.CONTRADICTS and result.evidence[0].values["health"] == "gone"
    assert result.evidence[0].passage == "Murieron 32 personas en la costa"
    assert Page.objects.get(url__endswith="/informe").state == "gone"


def test_counters_and_dates_do_not_make_a_page_a_changed_one(story, web):
    CHECK.run(story)
    web.write("/informe", page(REPORT, "Leído 4711 veces. Hoy es 9 de agosto de 2025."))
    later()
    assert CHECK.run(story).outcome == Outcome.SUPPORTS
    assert Page.objects.get(url__endswith="/informe").state == "alive"


def test_a_page_that_stays_the_same_costs_a_row_and_no_bytes(story):
    CHECK.run(story)
    later()
    CHECK.run(story)
    kept = Snapshot.objects.filter(page__url__endswith="/informe")
    assert kept.count() == 2 and kept.values("body").distinct().count() == 1


def test_a_withheld_source_is_not_fetched_and_that_is_said(story, web):
    source = story.review.sources.get()
    sources.change_source(source=source, user=story.review.assignee, is_withheld=True)
    result = CHECK.run(story)
    assert web.paths() == ["/noticia"]
    assert any("Withheld" in line.message for line in result.explanation)
    source.refresh_from_db()
    assert source.page is None


def test_a_source_off_the_web_is_not_looked_at_and_that_is_said():
    review = make_review("in_review")
    make_source(review, url="", reference="Archivo municipal, caja 4")
    result = CHECK.run(review.claim)
    assert result.outcome == Outcome.NOTHING_FOUND
    assert any("off the web" in line.message for line in result.explanation)


def test_what_the_site_does_not_show_is_related(story, web):
    web.write("/informe", "no", status=403)
    result = CHECK.run(story)
    assert result.evidence[0].values["health"] == "not_seen" and "403" in words(result)[0]


def test_it_is_tried_again_where_nothing_could_be_reached(web):
    claim = make_claim(make_article(url=web.write("/a", "busy", status=503)))
    with pytest.raises(Unreachable):
        CHECK.run(claim)
    assert Page.objects.get().state == "unreachable"


def test_one_page_that_is_not_reached_does_not_hide_the_others(story, web):
    web.write("/informe", "busy", status=503)
    result = CHECK.run(story)
    assert {item.values["health"] for item in result.evidence} == {"stands", "not_seen"}


def test_no_page_of_the_sample_articles_is_asked_for():
    claim = make_claim(make_article(url="https://news.example/a"))
    result = CHECK.run(claim)
    assert result.outcome == Outcome.RELATED and result.evidence[0].values["health"] == "not_seen"


@pytest.mark.parametrize(
    ("url", "health"), [("http://10.0.0.7/a", "unseen_again"), ("https://news.example/a", "stands")]
)
def test_a_snapshot_that_is_given_stands_for_a_page_that_cannot_be_fetched(url, health):
    """At an address that only examples have there is nothing to be seen again: the copy is the page."""
    claim = make_claim(make_article(STORY, url=url), "dejó 32 muertos")
    when = timezone.now() - timezone.timedelta(days=30)
    headers = [("Content-Type", "text/html")]
    snapshots.keep_snapshot(url=url, body=page(STORY).encode(), headers=headers, fetched_at=when)
    item = CHECK.run(claim).evidence[0]
    assert (item.values["health"], item.passage) == (health, "dejó 32 muertos")


def test_a_finding_comes_with_the_first_source_and_again_with_each_change():
    review = make_review("in_review")
    assert not Finding.objects.filter(check_slug="source_health").exists()
    source = make_source(review, url="", reference="Archivo municipal")
    finding = Finding.objects.get(claim=review.claim, check_slug="source_health")
    for deed in (
        lambda: sources.change_source(source=source, user=review.assignee, title="Acta"),
        lambda: sources.remove_source(source=source, user=review.assignee),
    ):
        assert findings.run_finding(finding_id=finding.pk)
        deed()
        finding.refresh_from_db()
        assert finding.state == "queued"

import random
import re
from urllib.parse import urlencode

import pytest
from django.urls import reverse
from django.utils import timezone

from claims.matching import VERSION, read
from claims.models import Article, Claim, Claimant, ClaimKind
from claims.services.matching import index_claims
from reviews.models import Review, Status
from reviews.models.review import OPEN
from reviews.services import queueing
from tests.factories import make_article, make_claim, make_review, make_user

pytestmark = pytest.mark.django_db
QUEUE = reverse("queue")
HTMX = {"HX-Request": "true"}
WORDS = "puente río alcaldesa hospital tormenta cinco muertos bridge mayor storm".split()
HOSTILE = [
    *(
        "\x00",
        "x" * 5000,
        "9" * 30,
        "-1",
        "1e400",
        "nan",
        "' OR 1=1 --",
        "<script>alert(1)</script>",
        "%",
        "٣",
    ),
    *("{{ 7 }}", "[]", "\u202eevil", "me\x00", "None", "true", "\n"),
]


def shown(response) -> list[int]:
    """The claims on a page, in its order."""
    return [int(pk) for pk in re.findall(r'href="/claims/(\d+)"[^>]*data-row-link', response.content.decode())]


def every_page(client, **query) -> list[int]:
    found, address = [], f"{QUEUE}?{urlencode(query)}"
    while address:
        response = client.get(address, headers=HTMX if "after" in address else {})
        found += shown(response)
        more = response.context["page"].more
        address = more and f"{QUEUE}?{more}"
    return found


@pytest.fixture
def people(checker):
    return [checker, make_user(), make_user("editor")]


@pytest.fixture
def store(people) -> list[Review]:
    """A hundred and fifty claims of which everything is by chance, always the same."""
    chance = random.Random(5)
    claimants = Claimant.objects.bulk_create(Claimant(name=name, folded=name.lower()) for name in ("Ana", "Bo", "Cid"))
    articles = [
        Article.objects.create(text="…", digest=f"{n:064}", language=language, publisher=publisher, title=f"T{n}")
        for n, (language, publisher) in enumerate([("es", "Uno"), ("en", "Uno"), ("es", ""), ("pt", "Dos & tres")])
    ]
    claims = [claim(chance, chance.choice(articles), place, claimants) for place in range(150)]
    index_claims(Claim.objects.bulk_create(claims))
    Review.objects.bulk_create(review(chance, one, people) for one in claims)
    return list(Review.objects.select_related("claim"))


def claim(chance, article, place, claimants) -> Claim:
    statement = " ".join(chance.sample(WORDS, 4))
    return Claim(
        article=article,
        kind=chance.choice(ClaimKind.values),
        start=place,
        end=place + 1,
        quote=statement,
        statement=statement,
        reading=read(statement, article.language).line,
        reading_version=VERSION,
        claimant=chance.choice([None, *claimants]),
    )


def review(chance, of: Claim, people) -> Review:
    status = chance.choice(Status.values)
    is_taken = status not in ("new", "dismissed")
    return Review(
        claim=of,
        status=status,
        priority=chance.randint(0, 4) / 4,
        articles=chance.randint(1, 4),
        assignee=chance.choice(people) if is_taken else None,
        author=chance.choice(people) if is_taken else None,
        rating="false",
        published_at=timezone.now(),
        public_updated_at=timezone.now(),
        dismissal="opinion",
        is_contradicted=chance.random() < 0.3,
        **queueing.columns_of(of),
    )


def matches(review: Review, user, **query) -> bool:
    """Whether a review is what is asked for, found out without the database."""
    status = query.get("status", "")
    wanted = {"": OPEN, "all": Status.values}.get(status, [status])
    person = {"me": user.pk, "nobody": None}
    tests = {
        "assignee": lambda value: review.assignee_id == (person[value] if value in person else int(value)),
        "kind": lambda value: review.claim.kind == value,
        "language": lambda value: review.claim.article.language == value,
        "publisher": lambda value: review.claim.article.publisher == value,
        "claimant": lambda value: review.claim.claimant_id == int(value),
        "contradicts": lambda value: review.is_contradicted == (value == "yes"),
        "author": lambda value: review.author_id != user.pk,
        "q": lambda value: set(value.split()) <= set(review.claim.statement.split()),
    }
    return review.status in wanted and all(tests[name](value) for name, value in query.items() if name in tests)


def random_queries(people) -> list[dict]:
    chance = random.Random(11)
    ana = Claimant.objects.get(name="Ana").pk
    values = {
        "status": ["all", "new", "in_review", "published"],
        "assignee": ["me", "nobody", str(people[1].pk)],
        "kind": ["quotation", "quantity"],
        "language": ["es", "en"],
        "publisher": ["Uno", "Dos & tres"],
        "claimant": [str(ana)],
        "contradicts": ["yes", "no"],
        "author": ["others"],
        "q": ["puente", "storm mayor"],
    }
    asked = [{name: value} for name, choices in values.items() for value in choices]
    for _ in range(15):
        names = chance.sample(list(values), chance.choice([2, 2, 3]))
        asked.append({name: chance.choice(values[name]) for name in names})
    return [{}, *asked]


def test_every_count_is_what_the_choice_would_show(client, checker, people, store):
    for query in random_queries(people):
        facets = client.get(QUEUE, query).context["facets"]
        for field, choices in facets:
            for choice in choices:
                asked = {**query, field.name: choice.value}
                asked = {name: value for name, value in asked.items() if value}
                naive = sum(matches(review, checker, **asked) for review in store)
                assert choice.count == naive, (query, field.name, choice)


def test_what_is_shown_and_its_number_are_what_is_asked_for(client, checker, people, store):
    for query in random_queries(people):
        wanted = {review.claim_id for review in store if matches(review, checker, **query)}
        assert set(every_page(client, **query)) == wanted, query
        assert client.get(QUEUE, query).context["total"] == len(wanted)


SORTS = {
    "": lambda review: (-review.priority, review.pk),
    "newest": lambda review: -review.pk,
    "oldest": lambda review: review.pk,
    "repeated": lambda review: (-review.articles, -review.priority, review.pk),
}


@pytest.mark.parametrize(("sort", "status"), [(sort, status) for sort in SORTS for status in ("", "all")])
def test_each_order_is_kept_over_all_pages_without_a_gap_or_a_repetition(client, checker, store, sort, status):
    wanted = [review for review in store if matches(review, checker, status=status)]
    found = every_page(client, sort=sort, status=status)
    assert found == [review.claim_id for review in sorted(wanted, key=SORTS[sort])]


def test_the_number_of_queries_is_bounded_whatever_is_asked_for(
    client, checker, people, store, django_assert_max_num_queries
):
    for query in random_queries(people):
        with django_assert_max_num_queries(26):
            client.get(QUEUE, query)


@pytest.mark.parametrize("name", ["publisher", "claimant"])
def test_lists_of_publishers_and_claimants_say_what_each_would_show(client, checker, people, store, name):
    for query in random_queries(people):
        found = client.get(reverse("queue_choices", args=[name]), query, headers=HTMX).context["found"]
        for choice, address in found:
            asked = {**query, name: choice.value}
            assert choice.count == sum(matches(review, checker, **asked) for review in store) > 0
            assert client.get(address).context["total"] == choice.count


def test_a_list_can_be_searched_whatever_the_accents(client, checker, store):
    Claimant.objects.filter(name="Ana").update(name="Íñigo Gárate", folded="inigo garate")
    page = client.get(reverse("queue_choices", args=["claimant"]), {"find": "GÁRATE"}).content.decode()
    assert "Íñigo Gárate" in page and "Cid" not in page
    page = client.get(reverse("queue_choices", args=["publisher"]), {"find": "dos"}).content.decode()
    assert "Dos &amp; tres" in page and ">Uno<" not in page
    assert "publisher=Dos+%26+tres" in page


def test_there_is_no_list_of_anything_else(client, checker):
    assert client.get(reverse("queue_choices", args=["status"])).status_code == 404


def test_each_filter_is_named_and_can_be_taken_away_alone(client, checker, store):
    claimant = Claimant.objects.get(name="Cid")
    query = {
        "kind": "quotation",
        "publisher": "Dos & tres",
        "claimant": str(claimant.pk),
        "q": "puente",
        "sort": "oldest",
    }
    response = client.get(QUEUE, query)
    chips = {str(label): (value, without) for label, value, without in response.context["filter"].chips}
    assert {value for value, _ in chips.values()} == {"Quotation", "Dos & tres", "Cid", "puente"}
    without = chips["Publisher"][1]
    assert "publisher" not in without and "kind=quotation" in without and "sort=oldest" in without
    assert f'href="{QUEUE}?{without.replace("&", "&amp;")}"' in response.content.decode()


def test_an_article_is_named_where_the_queue_is_narrowed_down_to_it(client, checker):
    article = make_article("Hay seis heridos.", title="La tormenta")
    make_claim(article)
    assert "La tormenta" in [chip[1] for chip in client.get(QUEUE, {"article": article.pk}).context["filter"].chips]


def test_choices_out_of_the_form_are_kept_when_it_is_sent(client, checker, store):
    page = client.get(QUEUE, {"publisher": "Uno", "author": "others"}).content.decode()
    form = page.split('id="filters"')[1].split("</form>")[0]
    assert '<input type="hidden" name="publisher" value="Uno">' in form
    assert '<input type="hidden" name="author" value="others">' in form


def test_a_word_is_found_in_every_language_by_its_beginning_and_a_number_by_its_value(client, checker):
    spanish = make_claim(make_article("El puente de Salgueiro tiene cinco grietas.", language="es"))
    english = make_claim(make_article("The bridges of Salgueiro have 5 cracks.", language="en"))
    both = {spanish.pk, english.pk}
    assert both <= set(shown(client.get(QUEUE, {"q": "Salgueiro"})))
    assert both <= set(shown(client.get(QUEUE, {"q": "salgueiros 5"})))
    assert not set(shown(client.get(QUEUE, {"q": "Salgueiro seis"})))


def test_words_that_say_nothing_find_nothing_and_the_page_says_what_would(client, checker):
    make_review()
    assert "Words of three letters" in client.get(QUEUE, {"q": "zz"}).content.decode()


NAMES = [
    *("q", "status", "assignee", "kind", "language", "contradicts", "publisher", "claimant", "author", "article"),
    *("sort", "after", "find", "due"),
]


@pytest.mark.parametrize("value", HOSTILE)
def test_hostile_values_break_no_page(client, checker, value):
    make_review()
    asked = [dict.fromkeys(NAMES, value), *({name: value} for name in ("q", "publisher", "article", "claimant"))]
    for query in asked:
        page = client.get(QUEUE, query)
        assert page.status_code == 200 and "<script>alert" not in page.content.decode()
        assert client.get(QUEUE, {**query, "after": value}, headers=HTMX).status_code == 200
    for listed in ("publisher", "claimant"):
        assert client.get(reverse("queue_choices", args=[listed]), asked[0]).status_code == 200


@pytest.mark.parametrize("sort", SORTS)
def test_a_position_of_another_order_breaks_nothing(client, checker, sort):
    make_review()
    for after in ("1_0.5_1", "0.5_1", "1_1", "1", "x_0.5_1", "1_inf_1", "1_0.5", "1_0.5_99999999999999999999"):
        assert client.get(QUEUE, {"sort": sort, "after": after}, headers=HTMX).status_code == 200


def test_a_row_says_in_how_many_articles_the_same_is_said(client, checker):
    once, thrice = make_review(), make_review()
    Review.objects.filter(pk=thrice.pk).update(articles=3)
    rows = client.get(QUEUE).content.decode().split("<tr data-row")
    assert ["in 3 articles" in row for row in rows if f"/claims/{thrice.claim_id}" in row] == [True]
    assert ["articles</span>" in row for row in rows if f"/claims/{once.claim_id}" in row] == [False]


def test_tabs_say_how_many_claims_they_show(client):
    ana, edu = make_user(), make_user("editor")
    client.force_login(edu)
    make_review("in_review", checker=ana), make_review("in_review", checker=edu), make_review("approved", checker=ana)
    make_review("returned", checker=edu), make_review("submitted", checker=ana), make_review("submitted", checker=edu)
    tabs = client.get(QUEUE).context["tabs"]
    assert {tab.slug: tab.count for tab in tabs} | {"open": 0} == {
        "open": 0, "mine": 3, "returned": 1, "opinion": 0, "approval": 1, "publish": 1,
    }  # fmt: skip
    for tab in tabs:
        response = client.get(tab.address)
        assert tab.count == response.context["total"] == len(every_page(client, **tab.query))
        assert response.context["shown"].slug == tab.slug


def test_what_i_approved_does_not_wait_for_my_approval(client, settings):
    settings.FACTCHECK_APPROVALS = 2
    edu, review = make_user("editor"), make_review("submitted")
    client.force_login(edu)
    waiting = {"status": "submitted", "author": "others"}
    assert shown(client.get(QUEUE, waiting)) == [review.claim_id]
    client.post(
        reverse("act", args=[review.claim_id, "approve"]), {"version": Review.objects.get(pk=review.pk).version}
    )
    assert shown(client.get(QUEUE, waiting)) == []

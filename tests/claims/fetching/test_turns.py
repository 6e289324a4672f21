"""One polite queue a host, whoever asks and from wherever."""

import threading
from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.utils import timezone

from claims.fetching import Busy, Refused, Unreachable, fetch
from claims.fetching.turns import turn
from claims.models import Host
from tests.internet import OTHER_PUBLIC, answer, redirect


@pytest.fixture
def news(web):
    site = web.site("news.site")
    site.pages["/"] = answer(b"news")
    return site


def pause_at(name: str) -> float:
    """The seconds between the end of the last turn and the next."""
    row = Host.objects.get(name=name)
    return (row.next_at - row.leased_until).total_seconds()


def later(name: str) -> None:
    """As if a long time had passed."""
    Host.objects.filter(name=name).update(next_at=timezone.now(), leased_until=timezone.now())


def test_a_host_is_left_alone_for_a_second(news):
    fetch("http://news.site/")
    assert pause_at("news.site") == 1


def test_who_comes_in_between_is_told_when_to_come_back(news):
    fetch("http://news.site/")
    Host.objects.update(next_at=timezone.now() + timedelta(seconds=60))
    with pytest.raises(Busy) as busy:
        fetch("http://NEWS.site.:8080/other")
    assert 0.1 <= busy.value.wait <= 60 and len(news.heads) == 1


def test_then_it_is_asked_again(news):
    fetch("http://news.site/")
    later("news.site")
    assert fetch("http://news.site/").body == b"news"


@pytest.mark.parametrize("url", ["http://news.site/none.png", "http://news.site/drip"])
def test_it_is_left_alone_after_a_failure_too(url, news):
    news.pages |= {"/none.png": answer(b"x", "image/png"), "/drip": news.drip(b"x")}
    with pytest.raises((Refused, Unreachable)):
        fetch(url, timeout=0.1)
    assert pause_at("news.site") == 1


@pytest.mark.parametrize(
    ("status", "retry_after", "seconds"),
    [(429, "90", 90), (503, "90", 90), (429, None, 60), (503, None, 1), (429, "9" * 9, 3600)],
)
def test_it_is_left_alone_for_as_long_as_it_asks(status, retry_after, seconds, news):
    news.pages["/"] = answer(status=f"{status} Later", Retry_After=retry_after)
    with pytest.raises(Unreachable):
        fetch("http://news.site/")
    assert pause_at("news.site") == seconds


def test_other_hosts_do_not_wait(web, news):
    web.site("other.site", OTHER_PUBLIC).pages["/"] = answer(b"other")
    with turn("news.site", 5):
        assert fetch("http://other.site/").body == b"other"


def test_a_redirect_takes_the_turn_of_the_other_host(web, news):
    other = web.site("other.site", OTHER_PUBLIC)
    news.pages["/"] = redirect("http://other.site/")
    with turn("other.site", 5), pytest.raises(Busy):
        fetch("http://news.site/")
    assert other.heads == []


def test_a_redirect_on_the_same_host_is_of_the_same_turn(news):
    news.pages |= {"/": redirect("/on"), "/on": answer(b"there")}
    assert fetch("http://news.site/").body == b"there"


def test_a_holder_that_died_is_not_waited_for_for_ever(news):
    Host.objects.create(name="news.site", leased_until=timezone.now() + timedelta(seconds=30))
    with pytest.raises(Busy):
        fetch("http://news.site/")
    Host.objects.update(leased_until=timezone.now())
    assert fetch("http://news.site/").body == b"news"


def test_a_turn_that_ran_out_does_not_end_the_next_one(db):
    slow = turn("news.site", 5)
    slow.__enter__()
    later("news.site")
    with turn("news.site", 5):
        before = Host.objects.values().get()
        slow.__exit__(None, None, None)
        assert Host.objects.values().get() == before


def test_hosts_of_the_newsrooms_own_need_no_pause(web, settings):
    archive = web.site()
    archive.pages["/"] = answer(b"archived")
    settings.FACTCHECK_PRIVATE_HOSTS = [f"127.0.0.1:{archive.port}"]
    for _ in range(3):
        assert fetch(f"http://127.0.0.1:{archive.port}/").body == b"archived"


@pytest.mark.django_db(transaction=True)
def test_of_many_who_ask_at_once_one_has_the_turn():
    """Each on a connection of its own, at a host that no row is there for yet."""
    number, got, done = 8, [], threading.Event()
    start, asked = threading.Barrier(number), threading.Barrier(number + 1)

    def ask():
        try:
            start.wait()
            try:
                with turn("news.site", 5):
                    got.append("turn")
                    asked.wait()
                    done.wait()
            except Busy as busy:
                got.append(busy.wait)
                asked.wait()
        finally:
            connection.close()

    threads = [threading.Thread(target=ask) for _ in range(number)]
    for thread in threads:
        thread.start()
    asked.wait(20)
    done.set()
    for thread in threads:
        thread.join()
    assert got.count("turn") == 1 and all(wait == 2 for wait in got if wait != "turn")
    assert Host.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_nobody_fetches_inside_a_transaction(news):
    """It would keep the row, on SQLite the database, for as long as the server takes."""
    with pytest.raises(RuntimeError), transaction.atomic():
        fetch("http://news.site/")
    assert news.heads == []

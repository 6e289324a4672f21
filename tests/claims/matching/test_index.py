import random
import threading

import pytest
from django.db import DatabaseError, connection, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.matching import CLAIMS, index
from claims.matching.index import merged, step
from claims.models import ClaimPosting

TERMS = "ana bus car dog eel fox gnu hen".split()


def nearest(*terms, most=50, **options):
    return CLAIMS.nearest(CLAIMS.weigh(terms), most=most, **options)


def add(texts: dict[int, str]):
    """Each text in a row of its own, as if each had been written in a transaction of its own."""
    for text_id, words in texts.items():
        CLAIMS.add([(text_id, words.split())])


def test_what_shares_the_rarest_terms_is_first_and_the_latest_of_equals(db):
    add({1: "ana bus", 2: "bus car", 3: "bus car", 4: "bus"})
    assert [text_id for text_id, _ in nearest("ana", "car", "bus")] == [1, 3, 2, 4]


def test_the_weight_is_the_sum_of_what_its_terms_weigh(db):
    add({1: "ana bus", 2: "bus"})
    weights = CLAIMS.weigh(["ana", "bus", "unheard"])
    found = dict(CLAIMS.nearest(weights, most=9))
    assert found[1] == pytest.approx(weights.of["ana"] + weights.of["bus"], abs=1e-4)
    assert list(weights.of) == ["unheard", "ana", "bus"] and weights.numbers["unheard"] == 0


def test_nothing_is_nearest_to_nothing(db):
    assert nearest() == [] and nearest("unheard") == []


def test_those_left_out_make_room_for_others(db):
    add({1: "ana", 2: "ana", 3: "ana"})
    assert [text_id for text_id, _ in nearest("ana", most=2, excluding={3})] == [2, 1]


def test_what_a_transaction_adds_is_found_in_it_and_gone_when_it_is_undone(db):
    with transaction.atomic():
        add({1: "ana"})
        assert nearest("ana")
        transaction.set_rollback(True)
    assert not nearest("ana") and not ClaimPosting.objects.exists()


def test_terms_beyond_the_budget_are_left_out_the_commonest_first(db, monkeypatch):
    monkeypatch.setattr(index, "BUDGET", 4)
    add({1: "bus car", 2: "bus car", 3: "bus", 4: "bus", 5: "bus"})
    assert [text_id for text_id, _ in nearest("car", "bus")] == [2, 1]


def test_where_every_term_is_beyond_the_budget_the_latest_of_the_rarest_are_read(db, monkeypatch):
    monkeypatch.setattr(index, "BUDGET", 2)
    add({1: "bus", 2: "bus", 3: "bus", 4: "bus"})
    assert [text_id for text_id, _ in nearest("bus")] == [4, 3]


@pytest.mark.parametrize("text_id", [0, 2**32 - 1])
def test_ids_of_four_bytes_are_kept(db, text_id):
    CLAIMS.add([(text_id, ["ana"])])
    assert [found for found, _ in nearest("ana")] == [text_id]


def test_a_greater_id_is_refused_rather_than_cut(db):
    with pytest.raises(OverflowError):
        CLAIMS.add([(2**32, ["ana"])])


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    texts=st.lists(st.sets(st.sampled_from(TERMS), min_size=1), max_size=60),
    asked=st.sets(st.sampled_from(TERMS), min_size=1),
    packed_after=st.sets(st.integers(0, 60)),
)
def test_packing_never_changes_what_is_found(db, texts, asked, packed_after):
    """Whatever is added, and whenever it is packed."""
    with transaction.atomic():
        for at, terms in enumerate(texts):
            CLAIMS.add([(at, terms)])
            if at in packed_after:
                CLAIMS.pack()
        before = nearest(*asked)
        CLAIMS.pack()
        assert nearest(*asked) == before
        assert {text_id for text_id, _ in before} == {at for at, terms in enumerate(texts) if terms & asked}
        transaction.set_rollback(True)


def test_packing_leaves_few_rows_and_each_id_once(db):
    add(dict.fromkeys(range(1000), "ana bus"))
    assert CLAIMS.pack() and not CLAIMS.pack()
    rows = ClaimPosting.objects.filter(term="ana")
    assert rows.count() < index.FAN * index.STEPS / 2
    assert sorted(text_id for row in rows for text_id in ids_of(row)) == list(range(1000))


def ids_of(row):
    return memoryview(bytes(row.ids)).cast("I").tolist()


def test_packing_can_be_done_in_part(db):
    add({at: f"term{at}" for at in range(index.PACKED_AT_ONCE + 1)})
    assert CLAIMS.pack(most=1) == index.PACKED_AT_ONCE
    assert CLAIMS.pack(most=1) == 1 and CLAIMS.pack(most=1) == 0


def test_an_id_is_written_again_a_bounded_number_of_times():
    """100,000 rows of one posting each: what packing writes is in proportion to what was added."""
    rows, written = {}, 0
    for number in range(1, 100_001):
        rows[number] = 1
        if number % 100 == 0:
            for group in merged([(size, row) for row, size in rows.items()]):
                rows[group[0]] = sum(rows.pop(row) for row in group)
                written += rows[group[0]]
    assert written <= index.STEPS * 100_000
    assert len(rows) < index.FAN * (index.STEPS + 1)


@pytest.mark.parametrize(("number", "at"), [(1, 0), (7, 0), (8, 1), (63, 1), (64, 2), (511, 2), (512, 3), (32768, 5)])
def test_a_step_is_a_power_of_the_fan(number, at):
    assert step(number) == at


@pytest.mark.django_db(transaction=True)
def test_two_that_pack_at_once_lose_and_double_nothing():
    texts = {at: " ".join(random.Random(at).sample(TERMS, 3)) for at in range(400)}
    add(texts)
    before = nearest(*TERMS, most=400)
    failures = []
    packers = [threading.Thread(target=pack_alone, args=[failures]) for _ in range(2)]
    for packer in packers:
        packer.start()
    while any(packer.is_alive() for packer in packers):
        assert nearest(*TERMS, most=400) == before
    for packer in packers:
        packer.join()
    assert not failures and nearest(*TERMS, most=400) == before
    assert not ClaimPosting.objects.filter(is_new=True).exists()


def pack_alone(failures):
    try:
        while CLAIMS.pack(most=1):
            pass
    except DatabaseError as error:  # which a thread would keep to itself
        failures.append(error)
    finally:
        connection.close()


def test_what_holds_all_terms_is_found_whatever_rows_they_stand_in(db):
    add({1: "ana bus", 2: "bus car", 3: "ana bus car", 4: "ana"})
    add({3: "ana"})  # said twice, and not packed yet
    assert CLAIMS.holding({"ana", "bus"}).tolist() == [1, 3]
    CLAIMS.pack()
    assert CLAIMS.holding({"ana", "bus"}).tolist() == [1, 3]
    assert CLAIMS.holding({"ana", "unheard"}).tolist() == CLAIMS.holding(set()).tolist() == []

"""A text that no longer says a term is no longer found by it, however the index is packed."""

import numpy as np
import pytest

from claims.matching import CLAIMS
from claims.matching.index import ID
from claims.models import ClaimPosting

pytestmark = pytest.mark.django_db


def held(term: str) -> list[int]:
    rows = ClaimPosting.objects.filter(term=term).values_list("ids", "number")
    found = [np.frombuffer(ids, dtype=ID).tolist() for ids, _ in rows]
    assert [len(ids) for ids in found] == [number for _, number in rows]
    return sorted(number for ids in found for number in ids)


def test_a_term_is_taken_from_one_text_and_left_with_the_others():
    CLAIMS.add([(1, ["storm", "port"]), (2, ["storm"]), (70_000, ["storm"])])
    CLAIMS.remove(2, ["storm", "nowhere"])
    assert held("storm") == [1, 70_000] and held("port") == [1]


def test_a_row_that_nobody_is_left_in_is_gone():
    CLAIMS.add([(5, ["storm"])])
    CLAIMS.remove(5, ["storm"])
    assert not ClaimPosting.objects.filter(term="storm").exists()


def test_a_text_that_stands_in_several_rows_is_taken_from_all():
    for _ in range(3):
        CLAIMS.add([(7, ["storm"]), (8, ["storm"])])
    CLAIMS.remove(7, ["storm"])
    assert held("storm") == [8, 8, 8]


def test_packed_rows_give_a_text_up_too():
    for number in range(1, 30):
        CLAIMS.add([(number, ["storm"])])
    CLAIMS.pack()
    CLAIMS.remove(13, ["storm"])
    assert held("storm") == [number for number in range(1, 30) if number != 13]


def test_bytes_that_only_look_like_an_id_across_two_others_are_no_id():
    # 1 and 256 side by side hold the bytes of 65,536 and others between them.
    CLAIMS.add([(1, ["storm"]), (256, ["storm"])])
    CLAIMS.remove(65_536, ["storm"])
    CLAIMS.remove(16_777_216, ["storm"])
    assert held("storm") == [1, 256]


def test_nothing_to_remove_asks_for_nothing(django_assert_num_queries):
    with django_assert_num_queries(0):
        CLAIMS.remove(1, [])

import pytest

from reviews.templatetags.sums import marked, sum_of


def test_the_words_of_a_sum_are_marked_where_they_stand():
    item = {"passage": "Hubo <9> muertos & 5 hombres.", "values": {"marks": [[6, 7], [19, 20]]}}
    assert marked(item) == "Hubo &lt;<mark>9</mark>&gt; muertos &amp; <mark>5</mark> hombres."


@pytest.mark.parametrize("marks", [[[5, 2]], [[0, 99]], [["a", 2]], [[3, 6], [2, 4]], "x", [5], [[1]]])
def test_marks_that_cannot_be_understood_mark_nothing(marks):
    assert marked({"passage": "<Hubo>", "values": {"marks": marks}}) == "&lt;Hubo&gt;"


def test_a_piece_of_evidence_without_a_sum_has_none():
    assert sum_of({"passage": "x", "values": {}}) is None and sum_of({"passage": "x"}) is None
    shown = sum_of({"values": {"operation": "1 + 1 = 2"}, "url": "https://example.org", "title": "T"})
    assert (shown.operation, shown.url, shown.title) == ("1 + 1 = 2", "https://example.org", "T")

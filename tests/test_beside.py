"""What goes on in processes of its own while the other tests run, waited for."""

import pytest

pytestmark = pytest.mark.servers


def test_it_does_the_same_on_postgresql_and_redis(run_on_postgresql, capsys):
    """Everything that depends on the database, once more, on the servers of a larger newsroom."""
    tell(capsys, "on PostgreSQL and Redis", run_on_postgresql.result())


def test_whole_sites_do_what_they_should(runs_of_sites, capsys):
    for run in runs_of_sites:
        tell(capsys, "whole sites", run.result())


def tell(capsys, name: str, result: str) -> None:
    with capsys.disabled():
        print(f"\n{name}: {result}")

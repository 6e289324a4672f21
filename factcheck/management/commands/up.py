"""`manage.py up`: everything that Factcheck needs, started by one command and stopped by Ctrl-C."""

import json
import os
import signal
import sys
import time
import urllib.error
import urllib.request

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management import BaseCommand, CommandError, call_command

from factcheck import assets, broker
from factcheck.accounts import create_first_accounts, new_password
from factcheck.preconditions import Refused, free_port, only_one, refuse_unreachable_servers
from factcheck.processes import Child, Supervisor

READY_SECONDS = 60
SOME_BATCHES = 50
CELERY = [sys.executable, "-m", "celery", "--quiet", "--app", "factcheck"]
WORKER = [*CELERY, "worker", "--without-gossip", "--without-mingle"]
# Two, so that what waits for the network holds up neither what is quick nor the sweeper.
WORKERS = {
    "worker": [*WORKER, "--hostname", "checks@%h", "--queues", "checks,sweeper", "--concurrency", "2"],
    "network": [*WORKER, "--hostname", "network@%h", "--queues", "network", "--concurrency", "4"],
}
WEB = [sys.executable, "-m", "granian", "--interface", "wsgi", "--no-ws", "--workers", "2", "--blocking-threads", "4"]


class Command(BaseCommand):
    help = "Start the web server, a worker, the scheduler and, where REDIS_URL names none, a broker. Ctrl-C stops all."

    def add_arguments(self, parser):
        parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this machine only)")
        parser.add_argument("--port", type=int, default=8000, help="port to listen on; 0 picks a free one")
        parser.add_argument("--no-seeds", action="store_false", dest="seeds", help="start without sample articles")

    def handle(self, host, port, seeds, **options):
        os.umask(0o077)
        set_signals(signal.default_int_handler)
        try:
            port = free_port(host, port)
            address = address_of(host, port)
            with only_one(settings.DATA_DIR, address):
                refuse_unreachable_servers()
                self.run(host, port, address, seeds)
        except (Refused, broker.BrokerUnavailable) as error:
            raise CommandError(str(error)) from None
        except KeyboardInterrupt:
            pass

    def run(self, host, port, address, seeds):
        """Start all, broker first, and watch; whatever happens, stop all, broker last."""
        given = os.environ.pop("FACTCHECK_ADMIN_PASSWORD", "").strip()  # not for the children to see
        # The checks that a worker would make again at its start were made for this command.
        fixed = {"PYTHONUNBUFFERED": "1", "CELERY_SKIP_CHECKS": "1"}
        environment = {**os.environ, **fixed, "FACTCHECK_BASE_URL": os.environ.get("FACTCHECK_BASE_URL") or address}
        supervisor = Supervisor(settings.DATA_DIR / "log", settings.BASE_DIR, environment, self.say)
        begun = time.monotonic()
        try:
            self.start_broker(supervisor)
            call_command("migrate", interactive=False, verbosity=0)
            # After an upgrade claims are to be found before checks look for them; the scheduler does the rest.
            call_command("pack_index", most=SOME_BATCHES, verbosity=0)
            assets.collect()
            self.create_accounts(given)
            for name, command in WORKERS.items():
                supervisor.start(Child(name, command))
            supervisor.start(Child("web", [*WEB, "--host", host, "--port", str(port), "factcheck.wsgi:application"]))
            if seeds:
                call_command("load_seeds", verbosity=0)
            self.wait_until_ready(supervisor, address)
            supervisor.start(Child("beat", [*CELERY, "beat", "--pidfile="]))
            self.greet(address, time.monotonic() - begun)
            supervisor.watch()
        except KeyboardInterrupt:
            self.say("Stopping.")
        finally:
            set_signals(signal.SIG_IGN)
            supervisor.stop()

    def start_broker(self, supervisor):
        if not settings.REDIS_URL:
            broker.make_room(settings.DATA_DIR)
            command = broker.server_command(settings.DATA_DIR)
            supervisor.start(Child("broker", command, quiet=True, is_needed=True))

    def create_accounts(self, given):
        """At the first start; the password is said at once, because whatever follows may fail."""
        password = given or new_password()
        try:
            created = create_first_accounts(password)
        except ValidationError as error:
            raise CommandError(f"FACTCHECK_ADMIN_PASSWORD is refused: {' '.join(error.messages)}") from None
        if created:
            shown = "the one in FACTCHECK_ADMIN_PASSWORD" if given else f"{password}  (shown this once)"
            self.say("Accounts: checker looks claims up, editor approves and publishes, admin sets things up.")
            self.say(f"Password of all three: {shown}")

    def wait_until_ready(self, supervisor, address):
        deadline, answers = time.monotonic() + READY_SECONDS, {"web server": "no answer"}
        while set(answers.values()) != {"ok"}:
            if first_dead := next((child for child in supervisor.children if not child.is_running), None):
                raise CommandError(f"{first_dead.name} ended at the start. See {supervisor.log_path(first_dead)}.")
            if time.monotonic() > deadline:
                raise CommandError(f"Not ready after {READY_SECONDS} s: {answers}. See {supervisor.folder}.")
            time.sleep(0.05)
            answers = ask(address) or answers

    def greet(self, address, seconds):
        self.say(f"\nFactcheck is ready at {address}  ({seconds:.1f} s)")
        self.say("Sign in as checker and open the first article of the queue; what checker submits, editor approves.")
        self.say(f"Data and logs: {settings.DATA_DIR}   Stop: Ctrl-C\n")

    def say(self, line):
        self.stdout.write(line)
        self.stdout.flush()


def set_signals(handler):
    """What ends us, a closed terminal included, unless `nohup` has it ignored."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        if number != signal.SIGHUP or signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, handler)


def address_of(host, port):
    """Where a browser on this machine finds what listens on this host."""
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def ask(address):
    """The answers of /healthz, or None as long as there is no web server. A proxy has no business in between."""
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with direct.open(f"{address}/healthz", timeout=5) as response:
            return json.load(response)
    except urllib.error.HTTPError as error:
        return json.load(error)
    except OSError:
        return None

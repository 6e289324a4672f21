"""Background checks: rows first, the broker only carries them. Taken and written once, whatever is delivered twice.

`queueing` writes the rows, `completing` those that a new check lacks; `taking` leases one to a worker, `running` runs its
check, `writing` writes what came of it; `changing` begins anew where a claim was changed; `selecting` and `rerunning` queue once more what has ended, `looking` puts first
what somebody looks at, `sweeping` sends again what was lost.
"""

from .changing import lock_around, look_again
from .completing import complete, queue_missing
from .looking import look_at
from .queueing import queue_findings
from .rerunning import Again, reopen, reopen_like, reopen_matching, requeue, run_again
from .running import run_finding
from .selecting import selected
from .sweeping import RESEND_AFTER, beat, lost_findings
from .taking import MARGIN, MAX_ATTEMPTS, lease_of, take

__all__ = [
    "MARGIN",
    "MAX_ATTEMPTS",
    "RESEND_AFTER",
    "Again",
    "beat",
    "complete",
    "lease_of",
    "lock_around",
    "look_again",
    "look_at",
    "lost_findings",
    "queue_findings",
    "queue_missing",
    "reopen",
    "reopen_like",
    "reopen_matching",
    "requeue",
    "run_again",
    "run_finding",
    "selected",
    "take",
]

"""Background checks: rows first, the broker only carries them. Taken and written once, whatever is delivered twice.

`queueing` writes the rows, `taking` leases one to a worker, `running` runs its check, `writing` writes what came of it,
`rerunning` queues once more what has ended, `sweeping` sends again what was lost.
"""

from .queueing import queue_findings
from .rerunning import reopen, reopen_like, requeue, run_again
from .running import run_finding
from .sweeping import RESEND_AFTER, lost_findings
from .taking import MARGIN, MAX_ATTEMPTS, lease_of, take

__all__ = [
    "MARGIN",
    "MAX_ATTEMPTS",
    "RESEND_AFTER",
    "lease_of",
    "lost_findings",
    "queue_findings",
    "reopen",
    "reopen_like",
    "requeue",
    "run_again",
    "run_finding",
    "take",
]

"""Pages of others, fetched so that nobody is harmed: no private address, no endless answer, one polite queue a host."""

from .addresses import is_reserved
from .outcomes import Busy, Fetched, Refused, Unreachable
from .visits import fetch

__all__ = ["Busy", "Fetched", "Refused", "Unreachable", "fetch", "is_reserved"]

"""News events: gathered by the machine from what a check found, put right by people. The only writers of them."""

from .deeds import keep_apart, merge, put_in, rename, split, take_out, undo_merge
from .following import follow_change
from .gathering import gather
from .membership import Moved, lock

__all__ = [
    "Moved",
    "follow_change",
    "gather",
    "keep_apart",
    "lock",
    "merge",
    "put_in",
    "rename",
    "split",
    "take_out",
    "undo_merge",
]

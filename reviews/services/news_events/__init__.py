"""News events: gathered by the machine from what a check found, put right by people. The only writers of them."""

from .deeds import keep_apart, merge, put_in, rename, split, take_out, undo_merge
from .gathering import gather

__all__ = ["gather", "keep_apart", "merge", "put_in", "rename", "split", "take_out", "undo_merge"]

"""Pages of others that the newsroom relies on: looked at, kept as they were, compared with what they were before.

Written here and not in the services, like the trail, because a check writes it too: it looks at pages while it runs.
"""

from .changes import kept_share, line_changes
from .looking import FRESH, look_at, miss
from .standing import Standing, standing
from .storing import keep, page_of, same_page

__all__ = [
    "FRESH", "Standing", "keep", "kept_share", "line_changes", "look_at", "miss", "page_of", "same_page", "standing",
]  # fmt: skip

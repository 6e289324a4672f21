"""The only writers of articles and claims; one file a noun."""

from .aliases import add_alias, change_alias, claims_holding, folded, names_through, remove_alias
from .articles import readable_text, run_pipeline, set_language, submit_article, unsupported
from .claims import mark_claim, split_article
from .judgements import forget_judgement, judge_match
from .matching import READ_AT_ONCE, pack_index, reread

__all__ = [
    "READ_AT_ONCE",
    "add_alias",
    "change_alias",
    "claims_holding",
    "folded",
    "forget_judgement",
    "judge_match",
    "mark_claim",
    "names_through",
    "pack_index",
    "readable_text",
    "remove_alias",
    "reread",
    "run_pipeline",
    "set_language",
    "split_article",
    "submit_article",
    "unsupported",
]

"""The only writers of articles and claims; one file a noun."""

from .aliases import add_alias, change_alias, claims_holding, folded, names_through, remove_alias
from .articles import readable_text, run_pipeline, set_language, submit_article, unsupported
from .claims import split_article
from .judgements import forget_judgement, judge_match
from .marking import change_claim, cut_claim, facts_in, mark_claim, passage_in, restore_claim, standing_at
from .matching import READ_AT_ONCE, pack_index, reread

__all__ = [
    "READ_AT_ONCE",
    "add_alias",
    "change_alias",
    "change_claim",
    "claims_holding",
    "cut_claim",
    "facts_in",
    "folded",
    "forget_judgement",
    "judge_match",
    "mark_claim",
    "names_through",
    "pack_index",
    "passage_in",
    "readable_text",
    "remove_alias",
    "reread",
    "restore_claim",
    "run_pipeline",
    "set_language",
    "split_article",
    "standing_at",
    "submit_article",
    "unsupported",
]

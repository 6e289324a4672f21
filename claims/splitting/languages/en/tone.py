"""English words of opinion, wish and boilerplate, of superlatives and of what is to come."""

from claims.splitting.words import Phrases, listed

TONES = {
    "opinion": Phrases(
        "i think|i believe|in my opinion|we believe|fortunately|unfortunately|sadly|wonderful|amazing|"
        "awesome|terrible|"
        "horrible|beautiful|fantastic|disappointed|disappointing|proud|shame|shameful|ridiculous|"
        "outrageous|absurd|great|cool|felt|she believed|"
        "he believed|feel|love|hate|good thing|bad thing|it is important|"
        "it is time|incredible|incredibly|much better|much worse|tragic|deserves|deserve|unacceptable|"
        "of course|obviously|clearly"),
    "wish": Phrases(
        "i hope|we hope|hoping|i wish|we wish|rest in peace|congratulations|thank you|thanks|happy new year|"
        "good luck|we want to thank|want to thank|let us|let's"),
    "advice": Phrases(
        "should|must|ought to|you can|you should|if you|need to|needs to|we need|avoid|don't miss|"
        "you want"),
}  # fmt: skip
BOILERPLATE = Phrases(
    "image :|photo :|photos :|file image|file photo|credit :|source :|video :|read more|see also|subscribe|follow us|"
    "share this|related :|advertisement|sign up|click here|all rights reserved|this article|copyright|home|contact us|"
    "photo by|picture :|pictured :|external links|sources|related news|sister links|have an opinion"
)
SUPERLATIVES = Phrases(
    "record|unprecedented|never before|for the first time|the first time|the only|the largest|"
    "the biggest|the smallest|the highest|"
    "the lowest|the worst|the best|the deadliest|the oldest|the youngest|the longest|the shortest|the fastest|"
    "the greatest|the first|the strongest|the richest|the poorest|the hottest|the coldest|the costliest|historic|"
    "deadliest|largest|biggest|highest|lowest|worst ever|all-time"
)
SUPERLATIVE_LEADS = frozenset({"most", "least"})
FUTURE_PHRASES = Phrases(
    "is going to|are going to|is to be|are to be|is expected to|are expected to|is set to|are set to|plans to"
)
FUTURE_WORDS = listed("will won't shall we'll they'll he'll she'll it'll")
PAST_VERBS = listed(
    "was were had did went came took made gave saw found kept began ran held wrote lost paid met led "
    "grew fell sent built "
    "spent won rose broke spoke chose drew threw felt heard said told killed has been emailed"
)

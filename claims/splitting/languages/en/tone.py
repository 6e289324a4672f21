"""English words of opinion, wish, advice and boilerplate, of comparison, and of what is to come."""

from claims.splitting.words import Phrases, each, listed

TONES = {
    "opinion": Phrases(
        "mindless|thuggery|authoritarian|draconian|misguided|wrong-headed|wrongheaded|deluded|delusional|naive|"
        "arrogant|arrogance|incompetent|incompetence|shambles|shambolic|disastrous|heroic|inspiring|spectacular|"
        "magnificent|lovely|vile|wicked|heinous|senseless|unfair|unjust|tremendous|splendid|glorious|dreadful|awful|"
        "ghastly|abysmal|woeful|dismal|lamentable|scandalous|obscene|grotesque|sickening|reprehensible|contemptible|"
        "inhumane|barbaric|ludicrous|preposterous|nonsensical|stupid|idiotic|crazy|unwise|spineless|toothless|"
        "scaremongering|a shame|such a move would|remains to be seen|only time will tell|time will tell|"
        "would do well to|to be sure|to be fair|in truth|arguably|no wonder|small wonder|little wonder|not surprising|"
        "unsurprisingly|enough is enough|how else|one can only|i think|i believe|i feel|in my opinion|in my view|"
        "in our view|fortunately|unfortunately|sadly|thankfully|luckily|frankly|honestly|admittedly|regrettably|"
        "hopefully|of course|obviously|clearly|undoubtedly|surely|no doubt|there is no question|wonderful|amazing|"
        "awesome|terrible|horrible|horrific|beautiful|fantastic|brilliant|superb|stunning|gorgeous|delightful|"
        "charming|dazzling|gripping|heartbreaking|heartwarming|hilarious|dreary|lacklustre|lackluster|mediocre|"
        "disappointed|disappointing|pathetic|pitiful|proud|shame|shameful|shameless|disgrace|disgraceful|disgusting|"
        "despicable|appalling|outrageous|outrage|ridiculous|absurd|laughable|farcical|farce|nonsense|madness|insane|"
        "insanity|folly|foolish|reckless|cruel|cruelty|immoral|indefensible|inexcusable|intolerable|unacceptable|"
        "unforgivable|hypocrisy|hypocritical|cynical|cowardly|betrayal|a circus|a sham|a joke|travesty|charade|fiasco|"
        "spectacle|masterpiece|masterclass|a gem|a joy|a delight|a triumph|must-see|must-read|great|cool|she believed|"
        "he believed|love|hate|good thing|bad thing|it is important|it's important|it is vital|it is essential|"
        "it is crucial|it is time|it's time|high time|incredible|incredibly|deeply ashamed|ashamed of|heartbroken|"
        "broken-hearted|hearts are broken|heart is broken|heart breaks|hearts go out|heart goes out|our hearts|"
        "our thoughts|thoughts and prayers|very worried|deeply worried|extremely worried|deeply concerned|"
        "deeply saddened|deeply moved|overjoyed|devastated by|over the moon|lost for words|the real story is|"
        "beyond words|i would prefer|i'd prefer|i prefer|we prefer|would be nice|would be lovely|would love|dream of|"
        "dreams of|dreaming of|a dream come true|never lost faith|lost hope|much better|much worse|tragic|"
        "deserves better|deserve better|deserves|deserve|deeply wrong|simply wrong|plain wrong|common sense|"
        "the truth is|let's be honest|makes no sense|perhaps|maybe|the real question|the problem is|what matters|"
        "big advance|major advance|step forward|step backward|step backwards|step back for|big step|huge step|"
        "giant leap|major concern|serious concern|grave concern|big concern|great concern|real concern|"
        "biggest concern|cause for concern|cause for celebration|welcome news|good news|bad news|great news|"
        "action is needed|change is needed|reform is needed|more work is needed|is urgently needed|"
        "are urgently needed|badly needed|desperately needed|it's unclear|it is unclear|hard to say|too early to|"
        "too soon to|a long way off|fed up|sick and tired|with contempt|simple as that|a pity|a wake-up call|"
        "slap in the face|game changer|game-changer|no-brainer|long overdue|win-win|ill-advised|short-sighted|"
        "shortsighted|heavy-handed|out of touch|to my mind|big deal|truly|remarkable|remarkably|downright|affront|"
        "difficult decision|tough decision|right decision|wrong decision|right thing|wrong thing|unreasonable|"
        "a nightmare|a blessing|a curse|a miracle|very happy|very sad|so proud|so happy|so sad|bodes well|bodes ill|"
        "speaks volumes|sends the wrong|the wrong message|the right message|a slippery slope|tip of the iceberg|"
        "pure and simple|for the better|for the worse|hard to believe|hard to imagine|beggars belief|defies belief|"
        "defies logic|no excuse|no excuses|enough is"
    ),
    "wish": Phrases(
        "i hope|we hope|hoping|i wish|we wish|rest in peace|congratulations|thank you|thanks|happy new year|"
        "happy birthday|merry christmas|good luck|we want to thank|want to thank|let us|let's|welcome to our|"
        "good morning|good afternoon|good evening|good night|dear readers|dear reader|see you|stay tuned|stay safe"
    ),
    "advice": Phrases(
        "asked to avoid|urged to avoid|advised to avoid|told to avoid|warned to avoid|should|must|ought to|need to|"
        "needs to|avoid|don't miss|try to|make sure|be sure to|remember to|don't forget|can be avoided"
    ),
    "address": Phrases(
        "anyone with information|anyone with any information|any witnesses|witnesses are asked|witnesses are urged|"
        "anyone who saw|asked to call|asked to contact|asked to come forward|urged to call|urged to contact|"
        "urged to come forward|encouraged to call|encouraged to contact|invited to contact|"
        "you|your|yours|you're|you'll|you've|yourself|yourselves"
    ),
    "first_person": Phrases("i|i'm|i've|i'll|i'd|me|myself|my|mine|we|ourselves|our|ours|we're|we've|we'll|we'd"),
    # Lines about how the story was reported and published.
    "newsroom": Phrases(
        "for comment|for a comment|for further comment|declined to comment|declined comment|refused to comment|"
        "would not comment|wouldn't comment|could not comment|couldn't comment|will not comment|won't comment|"
        "cannot comment|can't comment|had no comment|no further comment|declined further comment|made no comment|"
        "declined to be interviewed|independently verify|independently confirm|independently verified|"
        "independently confirmed|immediately be reached|not be reached|be reached by|condition of anonymity|"
        "asked not to be named|asked not to be identified|authorised to speak|authorized to speak|first published|"
        "originally published|originally appeared|first appeared in|this report by|this report was|this story was|"
        "this story has|this article was|this article has|this piece was|this version corrects|contributed to this|"
        "contributed reporting|views expressed|opinions expressed|for more information|for further information|"
        "for details visit|that's all from|that's all for|that's it from|that's it for|wrapping up|live blog|liveblog|"
        "this blog|a quick recap|here's a recap|here's a summary|we will bring you|we'll bring you|more to follow|"
        "more follows|edited for length|edited for clarity|edited for space|edited for brevity|edited and condensed|"
        "condensed and edited|lightly edited|condensed for|handing over to|taking over from|my colleague|my colleagues"
    ),
    "promise": Phrases(
        "promised|promises|promise|pledged|pledges|vowed|vows|committed to|commits to|guaranteed|"
        "predicted|predicts"
    ),
}  # fmt: skip
# Phrases that take the tone from the words they hold.
TONE_BLOCKS = {
    "opinion": Phrases(
        "reckless driving|reckless homicide|reckless endangerment|reckless conduct|charge of reckless|"
        "charges of reckless|count of reckless|counts of reckless|charged with reckless|convicted of reckless|"
        "guilty of reckless|accused of reckless|great britain|great deal|hate crime|hate crimes|hate speech|"
        "outrage over|cruelty to animals|animal cruelty|grossly indecent|clearly visible|clearly marked"
    ),
    "wish": Phrases(
        "thanks to|no thanks to|his congratulations|her congratulations|their congratulations|"
        "the congratulations|of congratulations|bring good luck|brings good luck|brought good luck|"
        "for good luck|as thanks|gave thanks|give thanks|in thanks|his thanks|her thanks|their thanks"
    ),
    "advice": Phrases(
        "to avoid|will avoid|would avoid|could avoid|helped avoid|help avoid|can avoid|cannot avoid|"
        "will try to|would try to|to try to|and try to|they try to|we try to|i try to|often try to|"
        "the need to|a need to|no need to|any need to|did not need to|didn't need to|do not need to|"
        "don't need to|does not need to|doesn't need to|to make sure|will make sure|would make sure"
    ),
}
# What addresses the reader where a clause begins with it.
IMPERATIVES = Phrases(
    each(
        "click|download|discover|check out|sign up|subscribe|find out|tell us|let us know|get in touch|read on|"
        "stay with us|tune in|vote now|buy now|book now|visit our|join our|share your|send us|email us|write to us|"
        "order now",
        "sure",
    )
)
BELIEFS = listed(
    "believes believed believe thinks thought think feels felt feel considers considered hopes hoped hope regards"
)
# Participles of feeling and standing, and the auxiliaries of the present.
STATIVE_WORDS = listed(
    """
    have has been tired exhausted worried concerned scared frightened terrified horrified petrified shocked stunned
    appalled outraged saddened devastated disappointed frustrated annoyed disgusted sickened ashamed embarrassed
    pleased delighted thrilled excited relieved overwhelmed humbled honoured honored moved touched inspired encouraged
    determined committed dedicated united divided prepared opposed convinced satisfied dissatisfied disillusioned
    fed-up need needed alleged supposed so-called indeed interested confused surprised amazed astonished bored blessed
    privileged
    """
)
VIEWPOINT_LEADS = frozenset({"for"})
VIEWERS = listed("critics analysts experts supporters opponents campaigners many some me us")
EXCLAMATIONS = Phrases(
    "what a|what an|how|why|what we know|what to know|what you|what is|what are|who is|who are|here's what|here's how|"
    "here's why|here is what|everything you|things to know"
)
# What opens a line that is no part of the story.
_POSTED = [
    f"{verb} {when}"
    for verb in ("updated", "posted", "published", "modified", "last updated", "first published", "first posted")
    for when in (
        *listed("today yesterday just about an a at jan feb mar apr may jun jul aug sep sept oct nov dec"),
        *listed("january february march april june july august september october november december"),
        *listed("monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun"),
        *map(str, range(1, 61)),
    )
]
BOILERPLATE = Phrases(
    _POSTED
    + "phone :|tel :|telephone :|email :|e-mail :|website :|tickets :|admission :|for tickets|opening hours :|"
    "related story|related article|you may also like|you might also like|don't miss :|recommended reading|image :|"
    "images :|photo :|photos :|photograph :|file image|file photo|file -|file —|file –|credit :|credits :|"
    "source :|sources :|video :|videos :|watch :|listen :|read more|read also|also read|read :|see also|see more|"
    "more :|more on|more from|more about|subscribe|sign up|sign in|log in|register|follow us|follow @|share this|"
    "share on|related :|related news|related stories|related articles|related topics|recommended :|advertisement|"
    "sponsored|click here|tap here|download our|all rights|this article|copyright|©|contact us|contact :|photo by|"
    "photos by|picture :|pictured :|pictured is|picture by|image by|illustration :|graphic :|external links|"
    "sister links|have an opinion|tags :|topics :|filed under|published :|published on|posted on|posted by|updated :|"
    "updated on|last updated|last modified|minute read|min read|reporting by|editing by|additional reporting|"
    "written by|compiled by|translated by|comments|leave a comment|editor's note|note :|correction :|privacy policy|"
    "terms of use|terms and conditions|newsletter|get our|get the latest|join our|join us|support us|donate|"
    "horoscope|aries :|taurus :|gemini :|cancer :|leo :|virgo :|libra :|scorpio :|sagittarius :|capricorn :|"
    "aquarius :|pisces :|aries (|taurus (|gemini (|leo (|virgo (|libra (|scorpio (|sagittarius (|capricorn (|"
    "aquarius (|pisces (|ingredients :|skip to|back to top|next :|previous :|( supplied|( photo|( picture|( image|"
    "( file|( credit|( source|( reuters :|( ap :|( afp :|( getty|( courtesy|( via|( facebook :|( twitter :|"
    "( instagram :".split("|")
)
# What gives a line away wherever it stands.
CREDITS = Phrases(
    "( left )|( right )|( centre )|( center )|left to right|from left|file photo|stock photo|courtesy of|"
    "getty images|/ ap|/ reuters|/ afp|/ getty|/ pa|all rights reserved|our newsletter|daily newsletter|"
    "our live coverage|our free app|developing story|will be updated|this is a breaking|terms of service|"
    "scroll down|story continues|article continues|reporting by|editing by|supplied by|subscribe to|sign up for|"
    "follow us on"
)
COMPARISONS = Phrases(
    "twice as|twice the|twice that|three times|four times|five times|ten times|times as|times more|times higher|"
    "times the|half of|half the|by half|one in|a third of|two thirds of|two-thirds of|three quarters of|"
    "three-quarters of|a quarter of|as much as any|compared with|compared to|in contrast to|double the|triple the|"
    "halved|doubled|tripled|quadrupled|outnumber|outnumbers|outnumbered|unlike|ahead of any|than any other"
)
COMPARISON_OPENERS = listed(
    "more less fewer higher lower bigger smaller larger faster slower older younger better worse greater cheaper "
    "stronger weaker longer shorter richer poorer safer earlier later rather"
)
COMPARISON_JOINERS = frozenset({"than"})
# What stands before a time that something is compared with.
COMPARISON_LEADS = Phrases(
    "compared with|compared to|in comparison with|in comparison to|relative to|versus|vs|against|than in|than at|"
    "than on|than during|than for|than the|than a|than last|from the same|from the previous|from the prior|from last|"
    "from a year|from its|above its|above the same|below its|below the same"
)

SUPERLATIVES = Phrases(
    "record|unprecedented|never before|for the first time|the first time|the only|the largest|the biggest|"
    "the smallest|the highest|the lowest|the worst|the best|the deadliest|the oldest|the youngest|the longest|"
    "the shortest|the fastest|the slowest|the greatest|the first|the last country|the strongest|the weakest|"
    "the richest|the poorest|the hottest|the coldest|the wettest|the driest|the costliest|the cheapest|the safest|"
    "the busiest|the heaviest|the tallest|the deepest|the fewest|historic|deadliest|largest|biggest|highest|lowest|"
    "worst ever|best ever|all-time|ever recorded|on record|no other|no woman|no country|no president|world's first|"
    "than any other|second-largest|second-biggest|like never before"
)
SUPERLATIVE_LEADS = frozenset({"most", "least"})
FUTURE_PHRASES = Phrases(
    "is going to|are going to|was going to|is to be|are to be|is expected to|are expected to|is set to|are set to|"
    "plans to|plan to|is due|are due|is scheduled|are scheduled|is slated|are slated|is poised to|are poised to|"
    "intends to|intend to|aims to"
)
FUTURE_WORDS = listed("will won't shall we'll they'll he'll she'll it'll i'll")
PAST_VERBS = listed(
    "was were had did went came took made gave saw found kept began ran held wrote lost paid met led grew fell sent "
    "built spent won rose broke spoke chose drew threw felt heard said told killed has have been emailed sank sang "
    "fled split shot struck hit cut put let left brought bought caught taught thought fought sought stood became "
    "drove flew rode swam woke wore tore stole froze shook dug hung stuck swept slept dealt meant laid sold shut set "
    "read bit bled blew bore bound burst cost crept drank ate forbade forgot got hid knew lent lit overcame overtook "
    "quit shrank slid spread sprang stung swore threw understood withdrew arose awoke became bent bred built clung "
    "dealt dwelt fed foresaw gave hung knelt leapt learnt mistook outdid overthrew rang strode strove stunk slew "
    "slung spelt spoilt spun stole swore swung tore undertook upheld wept withstood wrung begun broken chosen driven "
    "eaten fallen flown forbidden forgotten frozen given gone grown hidden overtaken risen rung shaken shown shrunk "
    "sprung spoken stolen sunk sworn taken thrown torn withdrawn worn woken written wasn't weren't didn't hadn't"
)

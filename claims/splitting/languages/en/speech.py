"""English words of saying, by trait: "say" and "bare" verbs report a statement also without "that" ("bare" ones, which
take other objects too, before a plain verb only), "clause" verbs with it, "object" verbs name who was told first, and
"speech" verbs only stand beside a quotation, and who "heard" something didn't say it."""

from claims.splitting.words import Phrases, listed

_ED, _E, _Y = listed("s ed ing") | {""}, listed("e es ed ing"), listed("y ies ied ying")
_SAY = listed(
    "said says say saying insist insists insisted insisting claimed claims claim claiming believe believes believed "
    "believing allege alleges alleged alleging argue argues argued arguing contend contends contended contending reckon "
    "reckons reckoned think thinks concluded concludes conclude concluding boasted complained complains complaining"
)
_BARE_ED = listed("report suggest stress explain confirm reveal hint recall warn add")
_BARE_E = listed("not announc acknowledg recognis recogniz estimat indicat promis guarante conced presum")
_BARE = listed(
    "deny denies denied denying testify testifies testified testifying found finds find finding show shows showed shown showing admit admits admitted admitting predict predicts "
    "predicted predicting swear swears swore pledge pledges pledged feel feels understands understood vow vows "
    "vowed maintain maintains maintained guarantee guarantees guaranteed signalled signaled signals "
)
_CLAUSE_ED = listed(
    "assert comment discover detect protest object lament attest affirm attest proclaim respond "
    "report suspect mention highlight remark doubt counsel attest learn uncover"
)
_CLAUSE_E = listed(
    "stat observ theoriz theoris emphasiz emphasis declar disclos confid demonstrat stipulat reiterat speculat "
    "conjectur determin calculat elaborat not hypothesiz hypothesis underlin underscor surmis opin"
)
_CLAUSE_Y = listed("repl clarif specif certif verif")
_CLAUSE = listed(
    "gathered gathers ascertained averred avers ventured ventures countered counters retorted retorts reaffirmed "
    "reaffirms conveyed conveys accepted accepts deduced deduces inferred infers recounted "
    "recounts relayed relays reasoned reasons posited posits quipped joked bragged brags tweeted bemoaned bemoans "
    "decried decries postulated postulates established establishes documented documents judged advised advises "
    "thought felt tweeted tweets posting wrote writes write writing ruled rules ruling agreed agrees agree agreeing forecast forecasts foresees foresaw "
    "proved proves prove proving implied implies implying imply held holds learnt "
    "determined cautioned cautions caution cautioning"
)
_OBJECT = listed(
    "told tells tell telling informed informs informing assured assures assuring reminded reminds reminding notified "
    "notifies notifying warned warns warning"
)
_SPEECH = (
    "continued asked asks called calls described describes dubbed characterized characterised quipped joked "
    "posted read reading reads praised criticized criticised condemned accused "
    "responded urged shouted recommending recommended labelled labeled refer referred refers cited "
    "quoted yelled exclaimed answered began begins citing "
    "laughed laughs sighed sighs smiled shrugged grinned chuckled smirked murmured murmurs muttered mutters mumbled "
    "whispered whispers screamed screams shrieked growled growls snapped snaps barked roared hissed gasped groaned "
    "moaned sobbed cried cries pleaded begged gushed gushes raved enthused enthuses fumed fumes raged thundered "
    "thunders chanted chants sang chimed interjected interrupted mused muses pondered reminisced reminisces rejoined "
    "deadpanned intoned inquired enquired queried implored exhorted lectured scoffed scoffs sneered jeered mocked "
    "taunted teased marvelled marveled exulted crowed ranted texted emailed captioned typed penned summarised "
    "summarized warbled bellowed stammered blurted hollered "
    "branded brands hailed hails lambasted lambasts derided derides slammed slams blasted blasts blamed termed terms "
    "ridiculed likened deemed touted touts "
    "calling describing dubbing branding labelling labeling hailing praising condemning accusing criticising "
    "criticizing slamming blasting urging terming deeming likening deriding lambasting chanting shouting crying "
    "screaming joking quipping asking answering exclaiming yelling"
)
_SPOKE_UP = (
    "shot back|shoots back|hit back|hits back|fired back|chipped in|summed up|sums up|went on|goes on|hit out|"
    "burst out|spoke up|called out|cried out"
).split("|")
# Verbs that report what they deny behind a noun alone ("rejected suggestions that").
_DENIAL = (
    "rejected rejects reject rejecting dismissed dismisses dismiss dismissing refuted refutes refute refuting rebuffed "
    "rebuffs rebutted rebuts disputed disputes dispute disputing repudiated repudiates repeated repeats repeat "
    "repeating disputing downplayed downplays discounted discounts contested contests renewed denounced denounces"
)
# What a reporter says that somebody left unsaid.
_WITHHELD = [
    *(f"{verb} to {rest}" for verb in ("declined", "declines", "refused", "refuses")
      for rest in "comment say elaborate give name identify disclose confirm specify discuss provide answer be".split()),
    *(f"{verb} {rest}" for verb in ("did not", "didn't", "does not", "would not", "could not")
      for rest in "elaborate say give provide specify name identify disclose offer explain comment respond".split()),
    *(f"without {rest}" for rest in "elaborating giving providing specifying naming identifying offering explaining "
      "saying citing".split()),
    "gave no", "offered no", "provided no", "stopped short of",
]  # fmt: skip
_PHRASES = (
    "made clear|makes clear|made it clear|makes it clear|making clear|pointed out|points out|pointing out|point out|"
    "went on to say|goes on to say|turned out|turns out|ruled out the possibility|ruled out|"
    "gave assurances|took the view|takes the view|is of the view|is adamant|was adamant|are adamant|were adamant|"
    "is convinced|was convinced|are convinced|were convinced|is confident|was confident|are confident|were confident|is sure|was sure|are sure|were sure|"
    "is certain|was certain|are certain|were certain"
)

CUE_VERBS = Phrases(
    {
        **dict.fromkeys(_SPEECH.split(), "speech"),
        **{stem + ending: "clause" for stem in _CLAUSE_ED for ending in _ED},
        **{stem + ending: "clause" for stem in _CLAUSE_E for ending in _E},
        **{stem + ending: "clause" for stem in _CLAUSE_Y for ending in _Y},
        **dict.fromkeys(_CLAUSE, "clause"),
        **{stem + ending: "bare" for stem in _BARE_ED for ending in _ED},
        **{stem + ending: "bare" for stem in _BARE_E for ending in _E},
        **dict.fromkeys(_BARE, "bare"),
        **dict.fromkeys(_SAY, "say"),
        **dict.fromkeys(_OBJECT, "object"),
        **dict.fromkeys(listed("heard hears hear"), "heard"),
        **dict.fromkeys(_PHRASES.split("|"), "clause"),
        **dict.fromkeys(_DENIAL.split(), "denial"),
        **dict.fromkeys(_WITHHELD, "withheld"),
        **dict.fromkeys(
            (
                f"{be} {told} as saying"
                for be in ("is", "was", "are", "were", "been")
                for told in ("reported", "quoted", "cited")
            ),
            "say",
        ),
        **dict.fromkeys(["took to twitter", "put it", *_SPOKE_UP], "speech"),
    }
)
CUE_PARTICIPLES = Phrases({})

SOURCE_CUES = Phrases(
    "according to|as reported by|in the words of|in the view of|as per|per|in the opinion of|citing|"
    "in the eyes of|in the estimation of|by the account of"
)
NOT_SOURCES = listed(
    "q question answer plan schedule cent year month week day hour night capita person head share game match minute second mile gallon "
    "litre liter barrel tonne ton kilometre kilometer pupil student patient household unit se diem annum vote "
    "size height age rank whether what when tradition custom need"
)
# Words that may stand between a verb of saying and its "that".
CLAUSE_GAPS = listed(
    "on in at to also later yesterday today earlier again then , monday tuesday wednesday thursday friday saturday "
    "sunday reporters journalists publicly this last during via through by from after repeatedly recently previously "
    "afterwards however separately emphatically out clearly"
)
# Forms that are nouns as often as they are verbs ("claims that", "the report").
NOUN_CUES = listed(
    "claim claims report reports fear fears promise promises estimate estimates note notes state states stress "
    "show shows hint hints warning finding find finds forecast forecasts pledge pledges rule rules ruling vow vows "
    "guarantee guarantees thought caution post doubt doubts protest comment comments object remark remarks swear "
    "boast saying feeling showing meaning mention mentions lament suspect suspects read reads call calls tweet tweets "
    "thinking signal signals "
)
# What somebody denies, repeats or confirms before "that".
CLAIM_NOUNS = listed(
    "suggestion suggestions claim claims allegation allegations accusation accusations report reports rumour rumours "
    "rumor rumors assertion assertions speculation notion idea charge charges criticism complaint complaints belief "
    "warning warnings argument arguments contention insinuation insinuations theory theories denial view "
    "possibility conclusion conclusions"
)
# What opens a clause before the main one.
SUBORDINATORS = Phrases(
    "although|though|even though|while|whilst|whereas|after|when|before|because|as|since|once|if|even as|just as|"
    "shortly after|soon after|days after|hours after|weeks after|months after|a day after|a week after|a month after|"
    "despite|in spite of|regardless of|by|besides|until|even if|given that"
)
NOUN_LEADS = listed(
    "the a an his her its their of no any to these those our my your whose over from for by with in on amid despite "
    "about as new latest recent earlier previous false further more many some several such similar repeated "
    "unconfirmed unverified media's growing rising early initial own old it's there's real best only live tv talk"
)
PREVERBALS = listed(
    "also has have had not later then previously recently further again never subsequently reportedly allegedly "
    "initially already twice himself herself themselves itself now yesterday today repeatedly earlier still did does do "
    "always often seldom rarely sometimes usually hardly barely scarcely once even privately publicly formally long "
    "just first would will could"
)
COORDINATORS = listed("and but while whilst although though whereas or however yet")
CONTRAST_WORDS = listed("while whilst whereas although though but")
CLAUSE_WORDS = listed(
    "that what when while whilst if as where because although though but and or who whom which whose since whereas after with "
    "unless whether"
)
# m, f: whom a pronoun can mean; p: many; t: no person.
SUBJECT_PRONOUNS = {"he": "m", "she": "f", "they": "p", "it": "t"}
SENTENCE_ADVERBS = Phrases(
    "however|meanwhile|also|then|later|but|and|yet|still|in addition|furthermore|moreover|additionally|earlier|"
    "afterwards|on the other hand|in response|for example|for instance|instead|similarly|so|thus|therefore|"
    "nevertheless|nonetheless|both|previously|recently|finally|though|although|while|in fact|now|allegedly|reportedly|"
    "at a news conference|at a press conference|in a statement|in an interview|separately|in turn|for his part|for her part|for their part|for its part|by contrast|in contrast|at the time|"
    "on the contrary|in the meantime|as a result|after that|since then|until now|in particular|overall|in total|"
    "shortly after|shortly afterwards|soon after|days later|hours later|weeks later|months later|even so|first|again"
)
# Words before a name that aren't part of it, and words before those.
TITLES = listed(
    "president minister vice-president chancellor senator sen rep representative congressman congresswoman lawmaker "
    "governor gov mayor councillor councilor councilman councilwoman secretary general gen colonel col captain capt "
    "lieutenant lt sergeant sgt corporal cpl major maj admiral commander brigadier king queen prince princess pope dr "
    "doctor mr mrs ms miss sir dame lord lady baroness judge justice attorney prosecutor solicitor ambassador professor "
    "prof emeritus director chief officer spokesman spokeswoman spokesperson ceo cfo chairman chairwoman chairperson "
    "chair administrator coach manager captain reverend rev archbishop bishop cardinal father sister imam rabbi "
    "commissioner constable inspector detective superintendent sheriff marshal leader deputy premier taoiseach envoy "
    "diplomat analyst economist historian author actor actress singer striker midfielder defender goalkeeper "
    "quarterback founder co-founder executive owner editor journalist researcher scientist activist resident lawyer "
    "hon supt insp adm cllr ald dep asst spc pfc head boss expert speaker whip"
)
TITLE_MODIFIERS = listed(
    "us u.s uk british american french german russian ukrainian chinese israeli former ex prime vice first state foreign "
    "home interior defense defence finance health acting deputy senior police labour's federal then late lead chief "
    "assistant district high"
)
NAME_JOINERS = listed("of the de van von bin al la del")
NAMING_WORDS = listed(
    "case law affair doctrine effect named titled entitled nicknamed called labelled labeled known film movie book song album series "
    "show novel magazine "
    "operation ship band word term words website site section game episode single project campaign plan "
    "titled headlined "
    "codenamed play documentary article video"
)
WORDING_NOUNS = listed(
    "phrase phrases slogan slogans message messages banner sign chant chants motto words inscription"
)
SPOKEN_WORDS = listed(
    "i me my mine myself we us our ours ourselves you your yours yourself i'm i've i'd i'll we're we've we'd we'll "
    "you're you've you'd you'll let's it's that's there's they're don't can't won't isn't didn't thank thanks please"
)
# Whose view it is, shown by a possessive alone: whoever has the word.
OWN_VIEWS = Phrases(
    "in his view|in her view|in their view|in its view|in his opinion|in her opinion|in their opinion|to his mind|to her mind"
)
# On what occasion something was said.
OCCASIONS = Phrases(
    "in an interview|in a statement|in a news conference|at a news conference|at a press conference|"
    "in a speech|in a letter|in an email|in a tweet|in a post|in comments|in remarks|"
    "during an interview|during a news conference|during a press conference"
)

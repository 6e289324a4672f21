"""English words of saying: "bare" verbs report a statement also without "that", "clause" verbs with it, and "speech"
verbs only stand beside a quotation; "object" verbs name who was told first."""

from claims.splitting.words import Phrases, each, listed

_BARE = (
    "said says say saying believes believed believe claimed claims claim claiming insisted insists insist noted "
    "notes reported reports reporting found alleged alleges suggested suggests suggest stressed explained "
    "explains warned warns acknowledged acknowledges admitted admits announced announces confirmed confirms "
    "argued argues estimated estimates feared fears show shows showed shown revealed reveals indicated indicates "
    "predicted predicts promised promises promising recalled concluded concludes added adds hinted"
)
_CLAUSE = (
    "wrote tweeted stated states state stating asserted asserts observed observes replied replies commented "
    "theorized denied denies emphasized emphasised declared declares maintained maintains contended contends "
    "disclosed forecast forecasts proposed testified ruled complained cautioned reiterated reiterates vowed "
    "pledged demonstrated demonstrates highlighted remarked proved explaining warning adding noting arguing "
    "insisting alleging suggesting claiming announcing confirming indicating showing stressing believing "
    "asserting concluding heard boasted conceded clarified speculated understood agreed agrees guaranteed "
    "expressed"
)
_SPEECH = (
    "continued asked asks called calls described describes dubbed characterized characterised quipped joked "
    "tweeted posted wrote reads read reading writing told praised criticized criticised condemned accused "
    "responded concluded urged shouted recommending recommended labelled labeled refer referred refers cited "
    "quoted yelled exclaimed answered began begins citing"
)

CUE_VERBS = Phrases(
    {
        **dict.fromkeys(_SPEECH.split(), "speech"),
        **dict.fromkeys(_CLAUSE.split(), "clause"),
        **dict.fromkeys(_BARE.split(), "bare"),
        **dict.fromkeys(listed("told tells tell telling informed informs assured reminded warned"), "object"),
        **each(
            "made clear|makes clear|made it clear|pointed out|points out|went on to say|pointing out|"
            "said in a statement|goes on to say",
            "clause",
        ),
        **each("took to twitter|put it", "speech"),
    }
)  # fmt: skip
CUE_PARTICIPLES = Phrases({})

SOURCE_CUES = Phrases("according to|as reported by|in the words of|in the view of|as per|citing")
NOT_SOURCES = listed("q a question answer plan schedule")
CLAUSE_GAPS = listed(
    "on in at to also later yesterday today earlier again then , monday tuesday wednesday thursday "
    "friday saturday sunday "
    "reporters journalists publicly this last during via through by from after repeatedly recently "
    "previously afterwards "
    "however separately emphatically out"
)
PREVERBALS = listed(
    "also has have had not later then previously recently further again never subsequently reportedly allegedly "
    "initially already himself herself themselves itself now yesterday today repeatedly earlier still did does do"
)
COORDINATORS = listed("and but while although though whereas or however")
CLAUSE_WORDS = listed(
    "that when while if as where because although though but and or who whom which since whereas after with"
)
SUBJECT_PRONOUNS = listed("he she they it")
SENTENCE_ADVERBS = Phrases(
    "however|meanwhile|also|then|later|but|and|yet|still|in addition|furthermore|moreover|additionally|earlier|"
    "afterwards|on the other hand|in response|for example|instead|similarly|so|thus|therefore|nevertheless|both|"
    "previously|recently|finally|though|although|while|in fact|now|allegedly|reportedly"
)
TITLES = listed(
    "president prime minister vice senator sen rep representative governor gov mayor secretary general "
    "colonel captain "
    "king queen prince princess pope dr doctor mr mrs ms miss sir lord lady judge justice attorney "
    "ambassador us u.s uk "
    "british american chancellor professor prof emeritus director chief officer lieutenant sergeant "
    "spokesman spokeswoman "
    "spokesperson former state foreign home first interior defense defence ceo chairman administrator "
    "coach reverend rev "
    "police commissioner inspector detective superintendent sheriff the congressman congresswoman labour's leader"
)
NAME_JOINERS = listed("of the de van von bin al la del")
NAMING_WORDS = listed(
    "named titled entitled nicknamed called labelled labeled known film movie book song album series "
    "show novel magazine "
    "operation ship band word term words website site section game episode single project campaign plan "
    "titled headlined "
    "codenamed play documentary article video"
)
WORDING_NOUNS = listed("phrase slogan message banner sign chant motto words inscription")
SPOKEN_WORDS = listed(
    "i me my mine myself we us our ours ourselves you your yours yourself i'm i've i'd i'll we're we've we'd we'll "
    "you're you've you'd you'll let's it's that's there's they're don't can't won't isn't didn't thank thanks please"
)

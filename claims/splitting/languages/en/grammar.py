"""English function words and verb forms."""

from claims.splitting.words import listed

DETERMINERS = listed(
    "the a an this that these those his her its their our your my some any each every both all another other no "
    "several many most such"
)
PREPOSITIONS = listed(
    "about above across after against along among around as at before behind below beneath beside between beyond by "
    "despite down during except for from in inside into like near of off on onto out outside over past per since "
    "through throughout to toward towards under until up upon via with within without amid"
)
CONJUNCTIONS = listed(
    "and or but nor yet so that because while although though if when whenever where whereas whether "
    "than then who whom "
    "whose which what how why not also too only even just still again already ago later earlier there here now today "
    "yesterday tomorrow however more less fewer most least"
)
PRONOUNS = listed(
    "i you he she it we they me him us them himself herself itself themselves one someone anyone everyone nobody"
)

AUXILIARIES = listed(
    "was were been be being is are am left leaving get got getting remain remains remained feared reported confirmed "
    "presumed declared found listed have has had leaves leave reportedly"
)
PERFECT_AUXILIARIES = listed("has have had having")

MODALS = listed("will would can cannot could may might shall should must do does did don't doesn't didn't won't can't")
FINITE_VERBS = (
    (AUXILIARIES - {"been", "be", "being", "leaving", "getting", "reportedly"})
    | MODALS
    | listed(
        """
    isn't aren't wasn't weren't hasn't haven't hadn't couldn't wouldn't shouldn't it's he's she's they're we're i'm
    i've
    we've they've that's there's said says say told tells tell went goes go came comes come took takes take made
    makes make
    gave gives give saw sees see knew knows know got gets thought thinks think found finds find kept keeps keep
    began begins
    begin ran runs run held holds hold brought brings bring wrote writes write stood stands stand lost loses lose
    paid pays
    pay met meets meet led leads lead grew grows grow fell falls fall sent sends send built builds build spent
    spends spend
    won wins win rose rises rise broke breaks break drove drives drive spoke speaks speak chose chooses choose drew
    draws
    draw threw throws throw flew flies fly felt feels feel heard hears hear hit hits put puts set sets cut cuts
    cost costs
    read reads became becomes become sold sells sell bought buys buy caught catches taught sought struck strikes
    shot shoots
    killed died dies wants want wanted needs need needed seems seem appears appear includes include included shows show
    showed shown believes believe hopes hope expects expect plans plan announces announce launches launch announced
    remains continues continue celebrates celebrate begins attracts attack attacks wait waits inspires inspire leads
    faces face calls call called works work worked helps help uses use lives live costs provides provide offers offer
    creates create causes cause features feature represents allows allow means mean follows follow explains explain
    claims claim argues argue supports support opposes oppose marks mark covers cover opens open closes close ends end
    lies visits visit wins signs sign moves move rejects reject approves approve symbolizes revolves range ranges
    treats
    treat try tries tried lets let wishes wish asks ask asked flock carry carries turn turns states state reads exists
    """
    )
)
VERB_ENDINGS = ("ed",)

FUNCTION_WORDS = (
    DETERMINERS
    | PREPOSITIONS
    | CONJUNCTIONS
    | PRONOUNS
    | MODALS
    | listed(
        """
    is are was were be been being am has have had having said says died killed were percent according including
    """
    )
)

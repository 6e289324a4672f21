"""English words around counts of victims: tolls, where they are brought, none at all, parts, rates, and verbs that come back to them."""

from claims.splitting.languages.en.casualties import NOUNS
from claims.splitting.words import Phrases, each, listed

_RISES = (
    "rose rises rising rise risen climbed climbs climbing climb increased increases increase jumped jumps grew grows grown "
    "raised raises raising raise fell falls fallen dropped drops revised lifted lifts updated lowered brought brings "
    "bringing pushed pushing taking took topped ticked surged soared swelled swollen cut went goes declined doubled doubles "
    "doubling surge surges soar soars jump leapt edged spiked spikes shot crept tops tick ticks put puts putting"
)
RISE_VERBS = Phrases(
    [f"{verb} {to}" for verb in _RISES.split() for to in ("to", "above", "past", "by", "beyond", "over", "at")]
    + (
        "increases to|reached|reaches|reaching|stands at|stood at|standing at|is|was|are|were|of|at|to|passed|surpassed|"
        "surpasses|topped|tops|topping|exceeds|exceeded|exceeding|hits|hit|would have been|had reached|has reached|up to|"
        "will be|may reach|could reach|has passed|now stands at|include|includes|included|totaled|totalled|totals|"
        "numbered|remains at|remained at|put at|among"
    ).split("|")
)
TOLLS = Phrases(
    {
        **each(
            "death toll|the toll|a toll|official toll|provisional toll|confirmed toll|overall toll|toll|death count|"
            "death tolls|fatality count|body count|total deaths|"
            "the dead|those killed|road deaths|deaths|fatalities|homicides|murders|suicides|killings|civilian deaths|"
            "victims include|the victims",
            "killed",
        ),
        **{
            f"{before} {noun}": measure
            for measure, nouns in NOUNS.items()
            for noun in nouns.split("|")
            for before in ("number of", "total number of", "the total", "confirmed", "count of", "tally of", "total")
            if noun not in ("people killed", "cases") or before != "the total"
        },
        **each("number killed|number of people killed|number who died|number who have died", "killed"),
        **each(
            "number injured|number wounded|the injured|the wounded|those injured|those wounded|injuries", "injured"
        ),
        **each("the missing|those missing", "missing"),
        **each("those arrested|those detained|the detainees|arrests", "detained"),
        **each("the figure|the number|the total|total|the count|the tally|the overall figure|the overall total", ""),
        **each("cases|number of confirmed cases|confirmed cases|total cases|infections", "infected"),
    }
)

_NOBODY = "no one|nobody|no one else|none of them|none|no-one|nobody else"
NO_CASUALTIES = Phrases(
    {
        f"{nobody} {verb}{fate}": measure
        for nobody in _NOBODY.split("|")
        for verb in ("was ", "has been ", "had been ", "were ", "is ", "is believed to have been ",
                     "appears to have been ", "")
        for fate, measure in (
            *((fate, "killed") for fate in ("killed", "died", "dead", "has died", "had died")),
            *((fate, "injured") for fate in ("injured", "hurt", "wounded", "seriously hurt")),
            *((fate, "detained") for fate in ("arrested", "detained", "charged or arrested")),
        )
    }
    | each("without loss of life|no loss of life|no lives were lost|no deaths or serious injuries", "killed")
)  # fmt: skip
NONE_WORDS = listed("no without neither zero")
NONE_JOINERS = listed("or and nor")
CARRYINGS = listed(
    "taken rushed flown airlifted transported transferred admitted brought driven moved sent ferried conveyed escorted "
    "held kept relocated bussed bused led evacuated helicoptered hauled dragged removed"
)
DESTINATIONS = Phrases(
    {
        **each("hospital|hospitals|clinic|clinics|medical center|medical centre|medical centers|medical centres|infirmary|"
               "trauma center|trauma centre|emergency room|emergency rooms|emergency department|burns unit|burn unit|"
               "intensive care|field hospital", "injured"),
        **each("shelter|shelters|evacuation center|evacuation centre|evacuation centers|evacuation centres|refuge|"
               "temporary accommodation|emergency accommodation|temporary housing|refugee camp|refugee camps|higher ground|"
               "relief camps|relief camp|relief centers|relief centres", "displaced"),
        **each("on suspicion|for questioning|in connection|without charge|without trial|incommunicado|custody|police station|police stations|police headquarters|jail|prison|detention|the cells|police cells",
               "detained"),
        **each("hostage|captive|for ransom", "kidnapped"),
        **each("mortuary|morgue|the morgue", "killed"),
        **each("safety", "rescued"),
    }
)  # fmt: skip
CORPSES = listed("body corpse skeleton")
FINDING_WORDS = listed(
    "found find finds finding discovered recovered retrieved pulled washed discovers recovers discover"
)
LEAVING_VERBS = listed("left leaves leaving leave")
AMONG_WORDS = listed("among amongst")
UNREAL_LEADS = Phrases(
    [
        f"{verb} to"
        for verb in listed(
            "threaten threatens threatened threatening threat threats plot plots plotted plotting plan plans planned planning "
            "vow vows vowed vowing want wants wanted wanting intend intends intended intending try tries tried trying attempt "
            "attempts attempted attempting fail fails failed failing refuse refuses refused refusing hope hopes hoped hoping "
            "aim aims aimed aiming prepare prepares prepared preparing conspire conspired conspiring conspiracy swore pledge "
            "pledged promise promised promises offer offered offers wish wishes wished intention bid unable"
        )
    ]
    + [f"{verb} the" for verb in listed("demand demands demanded demanding urge urged seek seeks sought seeking")]
    + "could|might|would|may|can|cannot|never|didn't|did not|does not|called for the|calling for the|calls for the".split(
        "|"
    )
)
INTERVALS = listed("every each per")
TOLL_OPENERS = Phrases("number of|numbers of|total of|count of|tally of")
NONE_ONES = listed("no none neither")
NO_VICTIMS = Phrases(
    {
        **each("casualties|casualty|deaths|death|fatalities|fatality|loss of life|dead|victims", "killed"),
        **each("injuries|injured|wounded|injury", "injured"),
        **each("arrests|arrest|detentions", "detained"),
        **each("missing", "missing"),
        **each("evacuations", "displaced"),
    }
)
NONE_BLOCKS = listed(
    "serious major further new more other longer new significant doubt idea way need question matter one nobody who to in "
    "on at for with from by is was were are but that how many plans sign signs evidence indication sentence penalty certificate life-threatening "
    "their his her its our your my left remaining"
)

PARTS = Phrases(
    "including|among them|among whom were|among the dead were|among those killed were|including at least|included|"
    "of whom|of them|among the victims were|among the injured were|of which|among them were|two of whom|"
    "they include|they included|these include|these included|among them are|among them is|among them was|of these ,|"
    "of those ,|among those|among whom are|the dead include|the dead included|the injured include|the injured included|"
    "the victims include|the victims included|those arrested include|those arrested included|among those hurt were|"
    "among the injured was|among the wounded were|among the wounded was|among the missing were|among the missing was|"
    "among those killed was|among those injured was|among those arrested was|among the victims are|among the victims is|"
    "among those arrested were|among those killed are|among the dead are|among those injured were|among the dead was|among the victims was"
)
_THEN = (
    "the day before|a day earlier|the previous day|a week earlier|the week before|a year earlier|the year before|last year|"
    "yesterday|a month earlier|the previous week|the previous year|a year ago|a week ago|earlier"
)
CONTRASTS = Phrases(
    "for a total of|bringing the total to|to a total of|making a total of|compared with|compared to|up from|down from|compared with the|compared to the|as against|as opposed to|"
    + "|".join(
        f"{time} {verb}"
        for time in _THEN.split("|")
        for verb in ("it was", "there were", "the figure was", "the number was")
    )
)
COMPANIONS = Phrases("along with|together with|as well as|alongside")
COUNT_MODIFIERS = listed(
    "more other others new further additional of the these those his her their its all aboard confirmed suspected "
    "another reported total were was second third fourth fifth first last remaining"
)
FEWER_WORDS = listed("fewer less")
SAVING_STEMS = ("sav", "prevent", "avoid", "avert", "spar")
RATE_WORDS = frozenset({"per"})
RATE_LEADS = Phrases(each("per|for every|in every|out of every", "sure"))

_HARMS = {
    "killed": "killing murdering drowning executing strangling shooting",
    "injured": "injuring wounding hurting stabbing",
    "detained": "arresting detaining",
    "kidnapped": "kidnapping abducting",
}
PURSUING_VERBS = Phrases(
    {
        f"{verb} {whom}": measure
        for measure, verbs in _HARMS.items()
        for verb in verbs.split()
        for whom in (
            "them",
            "both",
            "him",
            "her",
            "all of them",
            "both of them",
            "them both",
            "them all",
            "each of them",
        )
    }
    | each(
        "shot them dead|killed them|killed them all|killed both|murdered them|executed them|killed them both", "killed"
    )
    | each("arrested them|detained them|took them into custody|took them away", "detained")
    | each("rescued them|saved them|pulled them to safety|brought them to safety", "rescued")
    | each("kidnapped them|abducted them|took them hostage", "kidnapped")
)
RESUMPTIONS = Phrases(
    "before being|after which they were|before they were|after which they|and were later|and were subsequently|"
    "where they were|and were then|and were eventually|and have since been|and had to be|until they were"
)

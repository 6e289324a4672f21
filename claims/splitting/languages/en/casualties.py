"""English words for what happens to people."""

from claims.splitting.words import Phrases, each, listed

_NOUNS = {
    "killed": "dead|deaths|fatalities|killed|casualties|victims|homicides|murders|killings|suicides|people killed|"
    "people dead",
    "injured": "injured|wounded|injuries|people injured|people wounded|hurt",
    "missing": "missing|people missing|disappearances",
    "displaced": "displaced|evacuees|evacuations|people displaced|refugees",
    "detained": "arrests|detainees|detentions|people arrested|people detained|arrested|detained",
    "rescued": "rescues|people rescued|rescued",
    "kidnapped": "hostages|kidnappings|abductions",
    "infected": "infections|cases|confirmed cases|people infected",
    "affected": "people affected",
}

MEASURE_NOUNS = Phrases(
    {
        **each(
            "dead|deaths|death|fatalities|fatality|bodies|body|corpses|killed|casualties|lives|lives lost|"
            "fatally wounded|murders|homicides|killings|slayings|slain|suicides|femicides|drownings|dead bodies|"
            "overdose deaths|covid deaths|battle deaths|traffic deaths",
            "killed",
        ),
        **each("injured|wounded|injuries|hurt|hospitalized|hospitalised|hospitalizations|hospitalisations|seriously "
               "injured|seriously hurt|critically injured|badly hurt|lightly wounded|burn victims", "injured"),
        **each("missing|unaccounted for|disappearances", "missing"),
        **each("homeless|displaced|evacuated|evacuees|evacuations|internally displaced", "displaced"),
        **each("arrests|detained|arrested|detainees|in custody|detentions", "detained"),
        **each("rescued|rescues", "rescued"),
        **each("hostages|hostage|kidnapped|abducted|captives|kidnappings|abductions", "kidnapped"),
        **each(
            "infections|infected|cases|confirmed cases|positive cases|positive tests|confirmed infections|infection",
            "infected",
        ),
        **each("affected", "affected"),
    }
)  # fmt: skip

DISEASE_MEASURES = listed("cases infections confirmed positive infection")
DISEASE_WORDS = listed(
    "covid-19 covid coronavirus virus pandemic epidemic disease outbreak infection infected infections flu influenza "
    "dengue cholera ebola measles malaria zika mpox smallpox polio hepatitis variant omicron aids hiv h1n1 sars "
    "tuberculosis meningitis mumps rubella pertussis diphtheria typhoid salmonella listeria listeriosis legionnaires "
    "legionella norovirus botulism rabies anthrax plague lyme chikungunya fever vaccinated unvaccinated vaccine vaccines "
    "monkeypox h5n1 pneumonia syphilis gonorrhea rsv epidemiologist epidemiologists contagion"
)

PARTICIPLES = Phrases(
    {
        **each(
            "killed|dead|slain|murdered|drowned|shot dead|shot and killed|stabbed to death|gunned down|lynched|"
            "assassinated|fatally shot|fatally stabbed|fatally wounded|fatally injured|beaten to death|burned to death|"
            "burnt to death|massacred|crushed to death|found dead|pronounced dead|declared dead|presumed dead|"
            "confirmed dead|feared dead|beheaded|strangled|suffocated|electrocuted|martyred|frozen to death|"
            "trampled to death|hacked to death|bludgeoned to death|buried alive|executed",
            "killed",
        ),
        **each(
            "injured|wounded|hurt|hospitalized|hospitalised|burned|burnt|stabbed|shot|poisoned|taken to hospital|"
            "taken to hospitals|taken to the hospital|taken to a hospital|rushed to hospital|airlifted to hospital|"
            "transported to hospital|admitted to hospital|transported to hospitals|taken to area hospitals|"
            "taken to local hospitals|taken to a local hospital|sent to hospital|treated in hospital|treated at hospital|"
            "treated for|treated at the scene|maimed|mauled|scalded|bitten|left paralysed|left paralyzed|beaten up|"
            "shot and wounded|shot and injured|in hospital|being treated",
            "injured",
        ),
        **each("missing|unaccounted for|reported missing|lost at sea", "missing"),
        **each("displaced|evacuated|homeless|uprooted|forced from their homes|forced to flee|forced to evacuate|"
               "forced to leave their homes|driven from their homes|made homeless|left homeless|forced out of their homes|"
               "told to evacuate|ordered to evacuate|moved to safety", "displaced"),
        **each("arrested|detained|jailed|imprisoned|in custody|taken into custody|apprehended|rounded up|held in custody|"
               "remanded in custody|in detention|under arrest|captured", "detained"),
        **each("rescued|saved|pulled alive|pulled to safety|brought to safety|airlifted to safety|winched to safety|"
               "plucked to safety|found alive|pulled from the rubble|pulled from the water", "rescued"),
        **each("kidnapped|abducted|taken hostage|held hostage|held captive|taken captive", "kidnapped"),
        **each("infected|sickened|taken ill|diagnosed with", "infected"),
        **each("affected", "affected"),
    }
)  # fmt: skip
STATES = Phrases(
    {
        **each(
            "with injuries|with minor injuries|with serious injuries|with burns|with gunshot wounds|in critical condition|"
            "in serious condition|in a critical condition|in a serious condition|in intensive care|with stab wounds|"
            "in stable condition|with life-threatening injuries|with head injuries|critically ill in hospital",
            "injured",
        ),
        **each("from their homes|without homes|without shelter|out of their homes|in shelters", "displaced"),
        **each("behind bars|into custody", "detained"),
        **each("to safety", "rescued"),
    }
)
_ILL = "injuries|minor injuries|serious injuries|burns|severe burns|head injuries|gunshot wounds|broken bones|"

EVENT_VERBS = Phrases(
    {
        **each(
            "died|die|dies|dying|perished|perish|lost their lives|lost his life|lost her life|lose their lives|"
            "lost their life|drowned|drown|drowning|bled to death|burned to death|burnt to death|froze to death|"
            "succumbed to|suffocated|took their own lives|starved to death|plunged to their deaths|fell to their deaths|"
            "fell to his death|fell to her death|choked to death|passed away|have lost their lives",
            "killed",
        ),
        **each("went missing|go missing|gone missing|goes missing|disappeared|vanished", "missing"),
        **each(
            "|".join(
                f"{verb} {harm}"
                for verb in "sustained suffered suffer suffering sustaining received".split()
                for harm in (_ILL + "fractures|smoke inhalation|non-life-threatening injuries|cuts|wounds").split("|")
            ) + "|were treated for|was treated for|needed hospital treatment|required hospital treatment",
            "injured",
        ),
        **each("tested positive|test positive|fell ill|fallen ill|contracted|caught the virus|became infected|"
               "came down with|became ill|become ill|were sickened", "infected"),
        **each("fled their homes|fled|lost their homes|flee their homes|fled the fighting|left their homes|"
               "abandoned their homes|lose their homes|leave their homes|evacuated their homes", "displaced"),
    }
)  # fmt: skip

HARM_VERBS = Phrases(
    {
        **each(
            "killed|kills|kill|killing|killing all|murdered|murdering|murders|claimed the lives of|claims the lives of|"
            "claimed the life of|claiming the lives of|claim the lives of|took the lives of|the deaths of|taken the lives of|"
            "the death of|deaths of|death of|shot dead|shot and killed|the murder of|murder of|murders of|cost the lives of|"
            "bodies of|body of|remains of|killing of|killings of|executed|took the life of|shooting dead|assassinated|"
            "gunned down|massacred|massacre of|slaughtered|slaughter of|stabbed to death|lynched|execution of|executes|"
            "drowning of|beheaded|assassination of|loss of|burned alive|strangled|manslaughter of|fatally shot|"
            "fatally stabbed|gunning down|shoots dead|drowned",
            "killed",
        ),
        **each(
            "injured|injures|injuring|wounded|wounds|wounding|hurt|hurting|hurts|injuries to|injure|wound|burned|burning|"
            "hospitalized|hospitalised|hospitalizes|hospitalising|hospitalizing|injury to|wounding of|stabbed|stabs|"
            "stabbing|maimed|maiming|sent to hospital|poisoned|poisoning|poisoning of|stabbing of",
            "injured",
        ),
        **each(
            "arrested|arrest|arresting|arrests|detained|detain|detains|detaining|arrest of|arrests of|detention of|"
            "apprehended|apprehends|apprehending|rounded up|jailed|imprisoned|jailing|imprisoning|captured|captures|"
            "capturing|capture of|imprisonment of|jailing of|nabbed|nabs",
            "detained",
        ),
        **each("rescued|rescue|rescuing|rescues|rescue of|saved|saves|saving|freed|frees|freeing|freeing of|"
               "plucked|airlifted|pulled alive", "rescued"),
        **each(
            "kidnapped|kidnapping|kidnaps|kidnap|abducted|abducting|abducts|abduct|kidnapping of|abduction of|"
            "took hostage|kidnappings of|abductions of|hostage",
            "kidnapped",
        ),
        **each(
            "displaced|displacing|evacuated|evacuating|evacuates|evacuate|displaces|displace|evacuation of|uprooted|"
            "displacement of|uprooting",
            "displaced",
        ),
        **each("infected|infecting|infects|infect|has infected|sickening|sickened|sickens|sicken", "infected"),
        **each("affected|affecting|affects|affect", "affected"),
        **each("disappearance of|disappearances of", "missing"),
    }
)  # fmt: skip

_RISES = (
    "rose rises rising rise risen climbed climbs climbing climb increased increases increase jumped jumps grew grows grown "
    "raised raises raising raise fell falls fallen dropped drops revised lifted lifts updated lowered brought brings "
    "bringing pushed pushing taking took topped ticked surged soared swelled swollen cut went goes declined"
)
RISE_VERBS = Phrases(
    [f"{verb} {to}" for verb in _RISES.split() for to in ("to", "above", "past", "by")]
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
            for measure, nouns in _NOUNS.items()
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
        **each("number of cases|number of confirmed cases|confirmed cases|total cases|infections", "infected"),
    }
)

_NOBODY = "no one|nobody|no one else|none of them|no-one|nobody else"
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
    "on at for with from by is was were are but that how many plans sentence penalty certificate life-threatening"
)

PARTS = Phrases(
    "including|among them|among whom were|among the dead were|among those killed were|including at least|included|"
    "of whom|of them|among the victims were|among the injured were|of which|among them were|two of whom|"
    "among those arrested were|among those killed are|among the dead are|among those injured were|among the dead was|among the victims was"
)
COMPANIONS = Phrases("along with|together with|as well as|alongside")
COUNT_MODIFIERS = listed(
    "more other others new further additional of the these those his her their its all aboard confirmed suspected "
    "reported total were was second third fourth fifth first last"
)
FEWER_WORDS = listed("fewer less")
SAVING_STEMS = ("sav", "prevent", "avoid", "avert", "spar")
RATE_WORDS = frozenset({"per"})
CHANCE_JOINERS = Phrases(["in every", "out of every"])

"""English words for people and for what happens to them."""

from claims.splitting.words import Phrases, each, listed

PEOPLE = listed(
    """
    person persons people man men woman women child children boy boys girl girls baby babies infant infants toddler
    teenager teenagers teen teens adult adults minor minors pensioner civilian civilians soldier soldiers troop troops
    serviceman servicemen marine marines sailor sailors officer officers policeman policemen police guard guards
    firefighter firefighters rescuer rescuers paramedic paramedics worker workers employee employees staff miner miners
    fisherman fishermen farmer farmers driver drivers pedestrian pedestrians cyclist cyclists motorist motorists
    passenger passengers crew pilot pilots astronaut astronauts tourist tourists visitor visitors migrant migrants
    refugee refugees student students pupil pupils teacher teachers professor professors doctor doctors nurse nurses
    patient patients journalist journalists reporter reporters activist activists leader leaders politician politicians
    lawmaker official officials businessman resident residents citizen citizens villager villagers local locals
    protester protesters protestor protestors demonstrator demonstrators prisoner prisoners inmate inmates suspect
    suspects gunman gunmen militant militants fighter fighters insurgent insurgents rebel rebels terrorist terrorists
    attacker attackers bomber bombers robber robbers son sons daughter daughters brother brothers sister sisters father
    fathers mother mothers husband wife couple swimmer swimmers climber climbers hiker hikers skier skiers athlete
    athletes player players fan fans spectator spectators bystander bystanders member members victim victims family
    families foreigner foreigners occupant occupants customer customers worshipper worshippers worshiper worshipers
    pilgrim pilgrims priest priests hostage hostages captive captives sergeant colonel general reservist reservists
    contractor contractors volunteer volunteers peacekeeper peacekeepers diplomat diplomats lawyer judge scientist
    engineer engineers palestinian palestinians israeli israelis ukrainian ukrainians russian russians syrian syrians
    iraqi iraqis afghan afghans american americans briton britons mexican mexicans haitian haitians chinese indian
    indians pakistani pakistanis turk turks french germans muslims christians jews youth youths individual individuals
    survivor survivors shopper shoppers others other dead wounded injured elderly teenaged
    """
)

NOT_PEOPLE = listed(
    """
    dog dogs cat cats animal animals cow cows horse horses pig pigs chicken chickens bird birds fish whale whales
    dolphins wolf wolves bear bears lion lions tiger tigers shark sharks deer rabbits snakes bees seals
    company companies firm firms business businesses bank banks airline airlines country countries state states
    sheep goats elephant elephants cattle house houses home homes building buildings vehicle vehicles car cars truck
    trucks plane planes aircraft ship ships boat boats drone drones tank tanks missile missiles acre acres tree trees
    city cities town towns school schools hospital hospitals year years month months day days hour hours minute minutes
    week weeks match matches time times mile miles percent dollars million bill bills case cases species
    """
)

MEASURE_NOUNS = Phrases(
    {
        **each(
            "dead|deaths|death|fatalities|fatality|bodies|corpses|killed|casualties|lives|fatally wounded|"
            "murders|homicides|slain|suicides",
            "killed",
        ),
        **each("injured|wounded|injuries|hurt|hospitalized|hospitalised", "injured"),
        **each("missing|unaccounted for", "missing"),
        **each("homeless|displaced|evacuated|evacuees|evacuations", "displaced"),
        **each("arrests|detained|arrested|detainees|in custody|detentions", "detained"),
        **each("rescued|rescues", "rescued"),
        **each("hostages|hostage|kidnapped|abducted|captives|kidnappings", "kidnapped"),
        **each("infections|infected|cases|confirmed cases|positive cases|positive tests", "infected"),
        **each("affected", "affected"),
    }
)  # fmt: skip

DISEASE_MEASURES = listed("cases infections")
DISEASE_WORDS = listed(
    "covid-19 covid coronavirus virus pandemic epidemic disease outbreak infection infected infections flu influenza "
    "dengue cholera ebola measles malaria zika mpox smallpox polio hepatitis variant omicron aids hiv h1n1 sars"
)

PARTICIPLES = Phrases(
    {
        **each(
            "killed|dead|slain|murdered|executed|drowned|shot dead|shot and killed|stabbed to death|"
            "assassinated|fatally shot|beaten to death|burned to death|massacred|crushed to death|found dead",
            "killed",
        ),
        **each(
            "injured|wounded|hurt|hospitalized|hospitalised|burned|stabbed|shot|poisoned|taken to hospital|"
            "taken to hospitals",
            "injured",
        ),
        **each("missing|unaccounted for", "missing"),
        **each("displaced|evacuated|homeless|uprooted", "displaced"),
        **each("arrested|detained|jailed|imprisoned|in custody|taken into custody|apprehended", "detained"),
        **each("rescued|saved|pulled alive", "rescued"),
        **each("kidnapped|abducted|taken hostage", "kidnapped"),
        **each("infected", "infected"),
        **each("affected", "affected"),
    }
)  # fmt: skip
INJURIES = Phrases(each("with injuries|sustained injuries|suffered injuries|suffered burns", "injured"))

EVENT_VERBS = Phrases(
    {
        **each(
            "died|die|dies|dying|perished|perish|lost their lives|lost his life|lost her life|"
            "lose their lives",
            "killed",
        ),
        **each("went missing|disappeared|vanished", "missing"),
        **each(
            "sustained injuries|suffered injuries|suffered minor injuries|suffered burns|were treated for|"
            "sustained minor injuries",
            "injured",
        ),
        **each("tested positive|fell ill|contracted", "infected"),
        **each("fled|fled their homes|lost their homes", "displaced"),
    }
)  # fmt: skip

HARM_VERBS = Phrases(
    {
        **each(
            "killed|kills|kill|killing|killing all|murdered|murdering|claimed the lives of|"
            "claimed the life of|claiming the lives of|claim the lives of|took the lives of|the deaths of|"
            "the death of|deaths of|shot dead|shot and killed|the murder of|the murders of|the bodies of|"
            "the killing of|the killings of|executed|took the life of",
            "killed",
        ),
        **each(
            "injured|injures|injuring|wounded|wounds|wounding|hurt|hurting|injuries to|injure|wound|"
            "hospitalized|hospitalised|injury to|sickened",
            "injured",
        ),
        **each(
            "arrested|arrest|arresting|detained|detain|detaining|the arrest of|the arrests of|"
            "the detention of|arrests|apprehended",
            "detained",
        ),
        **each("rescued|rescue|rescuing|rescues|the rescue of|saved", "rescued"),
        **each(
            "kidnapped|kidnapping|abducted|abducting|the kidnapping of|the abduction of|took hostage",
            "kidnapped",
        ),
        **each(
            "displaced|displacing|evacuated|evacuating|displaces|the evacuation of|the displacement of",
            "displaced",
        ),
        **each("infected|infecting|has infected|sickening", "infected"),
        **each("affected|affecting|affects", "affected"),
    }
)  # fmt: skip

RISE_VERBS = Phrases(
    "rose to|rises to|rising to|risen to|climbed to|climbs to|climbing to|increased to|increases to|reached|reaches|"
    "reaching|stands at|stood at|standing at|is|was|are|were|of|at|to|passed|surpassed|surpasses|topped|"
    "tops|jumped to|"
    "exceeds|exceeded|hits|hit|would have been|had reached|has reached|up to|grew to|has risen to|had risen to|"
    "will be|may reach|could reach|climbs past|rises above|rose above|has passed|now stands at"
)
TOLLS = Phrases(
    {
        **each(
            "death toll|toll|death count|number of dead|number of deaths|number of fatalities|"
            "number of people killed|number killed|the dead|total deaths|death tolls|total number of deaths|"
            "confirmed deaths",
            "killed",
        ),
        **each(
            "number of injured|number injured|number of wounded|number of people injured|number of injuries",
            "injured",
        ),
        **each("number of missing|number of people missing", "missing"),
        **each("number of arrests|number of detainees|number of people arrested", "detained"),
        **each(
            "number of infections|number of cases|number of confirmed cases|confirmed cases|total cases",
            "infected",
        ),
        **each("number of displaced|number of people displaced|number of evacuees", "displaced"),
    }
)  # fmt: skip

NO_CASUALTIES = Phrases(
    {
        **each(
            "no casualties|no deaths|no fatalities|no one was killed|nobody was killed|no one died|"
            "nobody died|no one has died|no reported deaths|without casualties|without loss of life|"
            "no loss of life|no one had died",
            "killed",
        ),
        **each(
            "no injuries|no one was injured|nobody was injured|no one was hurt|nobody was hurt|"
            "no one injured|no reported injuries|without injuries|none were injured|no one else was injured",
            "injured",
        ),
        **each("no arrests|no one has been arrested|no one was arrested", "detained"),
    }
)  # fmt: skip

PARTS = Phrases(
    "including|among them|among whom were|among the dead were|among those killed were|including at least|included|"
    "of whom|of them|among the victims were|among the injured were|of which"
)
COUNT_MODIFIERS = listed(
    "more other others new further additional people of the these those his her their all aboard confirmed suspected "
    "reported total of were was"
)
RATE_WORDS = frozenset({"per"})
CHANCE_JOINERS = Phrases(["in every", "out of every"])

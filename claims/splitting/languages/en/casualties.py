"""English words for what happens to people."""

from claims.splitting.words import Phrases, each, listed

NOUNS = {
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
        **each("arrests|detained|arrested|in custody|detentions", "detained"),
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
            "killed|deceased|dead|slain|murdered|drowned|shot dead|shot and killed|stabbed to death|gunned down|lynched|"
            "assassinated|fatally shot|fatally stabbed|fatally wounded|fatally injured|beaten to death|burned to death|"
            "burnt to death|massacred|crushed to death|found dead|pronounced dead|declared dead|presumed dead|"
            "confirmed dead|feared dead|beheaded|strangled|suffocated|electrocuted|martyred|frozen to death|"
            "trampled to death|hacked to death|bludgeoned to death|buried alive|executed|slaughtered|butchered|put to death|"
            "burned alive|burnt alive|hanged|mown down|mowed down|cut down|clubbed to death|kicked to death|starved to death|"
            "hunted down and killed|neutralised|neutralized|crushed|choked to death|swept to their deaths|left dead|asphyxiated|"
            "shot to death|thought dead|believed dead|swept to his death|swept to her death|swept to their death|decapitated",
            "killed",
        ),
        **each(
            "injured|wounded|hurt|hospitalized|hospitalised|burned|burnt|stabbed|shot|poisoned|"
            ""
            ""
            ""
            ""
            "treated in hospital|treated at hospital|"
            "treated for|treated at the scene|maimed|mauled|scalded|bitten|left paralysed|left paralyzed|beaten up|"
            "shot and wounded|shot and injured|in hospital|being treated|run over|knocked down|mown down and injured|maimed for life|"
            "critically hurt|blinded|paralysed|paralyzed|gassed|treated in hospitals|treated on the spot|rushed to hospitals",
            "injured",
        ),
        **each("missing|unaccounted for|reported missing|lost at sea|still missing|not accounted for|swept away|"
               "trapped under rubble", "missing"),
        **each("displaced|evacuated|homeless|uprooted|forced from their homes|forced to flee|forced to evacuate|"
               "forced to leave their homes|driven from their homes|made homeless|left homeless|forced out of their homes|"
               "told to evacuate|ordered to evacuate|moved to safety", "displaced"),
        **each("arrested|rearrested|recaptured|detained|jailed|imprisoned|in custody|apprehended|rounded up|held in custody|"
               "remanded in custody|in detention|under arrest|captured|hauled away|hauled off|led away|dragged away|"
               "taken away in handcuffs|led away in handcuffs|being held on suspicion|held on suspicion|being held in custody|"
               "being held for questioning|held for questioning|being held in connection|behind bars|locked up|nabbed|"
               "being held without charge|held without charge|interned", "detained"),
        **each("released|let go", "released"),
        **each("rescued|saved|pulled alive|pulled to safety|winched to safety|"
               "plucked to safety|found alive|pulled from the rubble|pulled from the water|pulled out alive|brought out alive|"
               "dug out alive|freed|pulled alive from|pulled out of the rubble|dug out|plucked from|hauled to safety|winched off|"
               "carried to safety|brought ashore|brought to the surface|lifted to safety|brought up alive|picked up alive|set free", "rescued"),
        **each("kidnapped|abducted|taken hostage|held hostage|held captive|taken captive|captive|still being held|still held|"
               "being held hostage|being held captive|in captivity|still captive|held for ransom|snatched|seized by gunmen|"
               "being held for ransom|still in captivity|hostage", "kidnapped"),
        **each("infected|sickened|taken ill|diagnosed with", "infected"),
        **each("affected", "affected"),
    }
)  # fmt: skip
_HURTS = (
    [
        f"{how}{what}"
        for what in ("injuries", "wounds", "burns")
        for how in (
            "",
            "minor ",
            "serious ",
            "severe ",
            "multiple ",
            "bullet ",
            "gunshot ",
            "shrapnel ",
            "splinter ",
            "stab ",
            "knife ",
            "head ",
            "leg ",
            "chest ",
            "facial ",
            "spinal ",
            "internal ",
            "critical ",
            "fatal ",
            "slight ",
            "superficial ",
            "grievous ",
            "life-threatening ",
            "life threatening ",
            "non-life-threatening ",
            "only minor ",
            "only slight ",
            "various ",
            "blast ",
            "burn ",
            "neck ",
            "back ",
            "light ",
            "grave ",
            "significant ",
            "extensive ",
            "third-degree ",
            "second-degree ",
            "crush ",
            "eye ",
            "hand ",
            "pellet ",
        )
    ]
    + "concussion fractures cuts bruises lacerations".split()
    + ["smoke inhalation", "broken bones", "broken legs", "heat stroke", "electric shocks"]
)

STATES = Phrases(
    {
        **each(
            "fatal|fatally|mortally|among the dead|among those killed|among the victims|among those who died|among the fatalities",
            "killed",
        ),
        **each(
            "|".join(
                f"{by} {illness}"
                for by in ("with", "living with", "live with", "sick with", "ill with")
                for illness in "covid|covid-19|coronavirus|dengue|cholera|ebola|measles|flu|zika|malaria|tuberculosis|meningitis|hepatitis|"
                "hiv|aids|smallpox|mpox|polio|diphtheria|whooping cough|salmonella|typhoid|the virus|the disease|the infection".split(
                    "|"
                )
            ),
            "infected",
        ),
        **each("among the missing|under the rubble|beneath the rubble", "missing"),
        **each("among those arrested|among those detained|on remand", "detained"),
        **each("among the hostages|in captivity", "kidnapped"),
        **each(
            "with fractures|"
            "in critical or serious condition|in serious or critical condition|in a critical but stable condition|"
            "in critical but stable condition|in serious but stable condition|in a stable condition|in grave condition|"
            "in the high dependency unit|in the intensive care unit|in an intensive care unit|in icu|in the icu|on life support|"
            "in a coma|fighting for their lives|fighting for his life|fighting for her life|in a life-threatening condition|"
            "in the burns unit|on ventilators|with stab injuries|with gunshot injuries|"
            "among the injured|among the wounded|among those injured|among those hurt|among those wounded|in hospital|"
            "in a critical state|in a serious state|in critical state|in a grave condition|in a grave state|critically ill|"
            "in surgery|with hypothermia|with heatstroke|seriously ill|"
            "in critical condition|"
            "in serious condition|in a critical condition|in a serious condition|in intensive care|"
            "in stable condition|critically ill in hospital",
            "injured",
        ),
        **each(
            "to evacuate|to flee|off their land|from their land|into exile|to flee their homes|to evacuate their homes|"
            "from their homes|without homes|without shelter|out of their homes|in shelters",
            "displaced",
        ),
        **{f"with {hurt}": "injured" for hurt in _HURTS},
        **each("behind bars|into custody", "detained"),
        **each("to safety", "rescued"),
    }
)
EVENT_VERBS = Phrases(
    {
        **each(
            "laid down their lives|gave their lives|gave his life|gave her life|sacrificed their lives|laid down his life|died|die|dies|dying|perished|perish|lost their lives|lost his life|lost her life|lose their lives|"
            "lost their life|drowned|drown|bled to death|burned to death|burnt to death|froze to death|"
            "succumbed to|suffocated|took their own lives|starved to death|killed themselves|killed himself|killed herself|"
            "were lost at sea|starve to death|bled out|burn to death|freeze to death|lost both their lives|met their deaths|"
            "met their death|met his death|met her death|took his own life|took her own life|plunged to his death|"
            "plunged to her death|leapt to their deaths|jumped to their deaths|has died|have died|had died|lose his life|"
            "lose her life|losing their lives|losing his life|losing her life|succumbed|plunged to their deaths|fell to their deaths|"
            "fell to his death|fell to her death|choked to death|passed away|have lost their lives",
            "killed",
        ),
        **each("went missing|go missing|gone missing|goes missing|disappeared|vanished|disappear|vanish|going missing|"
               + "|".join(
                   f"{verb} {found}"
                   for verb in ("have not been", "has not been", "had not been", "haven't been", "hasn't been", "hadn't been",
                                "were never", "was never", "were not", "was not", "have yet to be", "has yet to be",
                                "had yet to be", "have never been", "has never been", "could not be", "are yet to be",
                                "is yet to be", "never")
                   for found in ("found", "located", "seen", "seen since", "heard from", "seen again", "heard from since",
                                 "accounted for", "recovered")
                   if verb != "were not" or found != "recovered"
               ), "missing"),
        **each(
            "|".join(
                f"{verb} {hurt}"
                for verb in "sustained suffered suffer suffering sustaining received receiving receive sustain incurred".split()
                for hurt in _HURTS
            ) + "|" + "|".join(
                f"{lost} {limb}"
                for lost in "lost lose loses losing".split()
                for limb in "an eye|a leg|an arm|a hand|a foot|his leg|her leg|his arm|her arm|his sight|her sight|their sight|a finger|"
                "his eye|her eye|both legs|both arms|their legs|their limbs|limbs|a limb|his hand|her hand|their eyesight|his eyesight|"
                "the sight in one eye|his foot|her foot|consciousness|fingers|toes|their hearing|both hands|his legs|her legs".split("|")
            ) + "|were treated for|was treated for|needed hospital treatment|required hospital treatment",
            "injured",
        ),
        **each("tested positive|test positive|fell ill|fallen ill|contracted|caught the virus|became infected|"
               "came down with|became ill|become ill|were sickened", "infected"),
        **each("fled|have fled|has fled|had fled|flee|are fleeing|fleeing", "fled"),
        **each("fled their homes|have fled their homes|had fled their homes|has fled their homes|lost their homes|flee their homes|left their homes|"
               "abandoned their homes|lose their homes|leave their homes|evacuated their homes|sought refuge|seek refuge|"
               "sought shelter|seeking refuge|took refuge|took shelter|fleeing their homes|losing their homes|"
               "leaving their homes|crossed the border to escape|lost homes", "displaced"),
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
            "drowning of|butchered|butchering|slaughtering|massacring|neutralised|neutralized|neutralises|neutralising|neutralizing|"
            "murdering|kill off|hanged|hanging of|slew|claiming the life of|took out|mowed down|mown down|"
            "hang|hangs|hanging|behead|beheads|beheading|beheaded|electrocuted|crushed|crushing|suffocated|lynches|lynching of|poisoned to death|"
            "shoot dead|put to death|beating to death|beat to death|hacked to death|burned to death|assassinating|assassinates|assassination of|loss of|burned alive|strangled|manslaughter of|fatally shot|"
            "fatally stabbed|gunning down|shoots dead|drowned|drowning|drowns",
            "killed",
        ),
        **each(
            "injured|injures|injuring|wounded|wounds|wounding|hurt|hurting|hurts|injuries to|injure|wound|burned|burning|"
            "hospitalized|hospitalised|hospitalizes|hospitalising|hospitalizing|injury to|wounding of|stabbed|stabs|"
            "shot|shoot|shoots|shooting|knifed|knifing|slashed|slashing|trampled|trampling|scalded|bit|beat up|"
            "stabbing|maimed|maiming|blinded|blinding|ran over|mauled|mauling|sent to hospital|poisoned|poisoning|poisoning of|stabbing of",
            "injured",
        ),
        **each(
            "arrested|arrest|arresting|arrests|detained|detain|detains|detaining|arrest of|arrests of|detention of|"
            "apprehended|apprehends|apprehending|rounded up|jailed|imprisoned|jailing|imprisoning|captured|captures|"
            "capturing|capture of|imprisonment of|jailing of|nabbed|nabs|hauled away|hauled off|led away|dragged away|took away|"
            "held|holding|caught|collared|remanded|round up|rounds up|took in|"
            "took into custody|taken into custody|rounding up|locked up|nab|nabbing|interned",
            "detained",
        ),
        **each("released|releasing|releases|release of|let go", "released"),
        **each("rescued|rescue|rescuing|rescues|rescue of|saved|saves|saving|freed|frees|freeing|freeing of|"
               "plucked|airlifted|pulled alive|plucking|airlifting|pulled out alive|dug out|rescued alive|pulled to safety|"
               "picked up|picks up|picking up|brought to safety|winched|winching|pulled|pulling|pulls|pull|lifted|hauled|fished|recovered alive|found alive|evacuated to safety", "rescued"),
        **each(
            "kidnapped|kidnapping|kidnaps|kidnap|abducted|abducting|abducts|abduct|kidnapping of|abduction of|"
            "seized|seizing|seizes|seize|grabbed|grabbing|snatch|took captive|captured alive|held captive|"
            "took hostage|kidnappings of|abductions of|hostage|snatched|seized hostage|takes hostage|taking hostage",
            "kidnapped",
        ),
        **each(
            "displaced|displacing|evacuated|evacuating|evacuates|evacuate|displaces|displace|evacuation of|uprooted|"
            "displacement of|uprooting|forced out|drove out|driven out|forcing out|exodus of|flight of|forced from their homes",
            "displaced",
        ),
        **each("infected|infecting|infects|infect|has infected|sickening|sickened|sickens|sicken", "infected"),
        **each("affected|affecting|affects|affect", "affected"),
        **each("disappearance of|disappearances of", "missing"),
    }
)  # fmt: skip

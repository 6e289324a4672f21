"""English forms of verbs in a main clause that no ending tells, and what headlines leave the verb out of."""

from claims.splitting.words import listed

# Verbs that are no nouns.
_VERBS = listed(
    """
    mull ink nab nix axe quash quell rebuke rebuff rap blast decry deplore lambast lambaste lambasts berate laud tout
    flaunt shun spurn snub scrap scrub shelve ditch dodge eye oust woo coax lure vie probe ponder brace gear reel teeter
    loom dwindle soften ease stoke spur fuel bolster thwart foil avert evict raze gut maul lash batter upend near hail hurl pelt abandon abolish absorb accelerate accept accommodate accompany accuse achieve acknowledge acquire acquit activate
    adapt address adjourn admit adopt advise advocate affect affirm afford agree aim allege allocate allow alter amend
    amount analyse analyze announce anticipate apologise apologize appeal appear appoint appreciate approve argue arise
    arrange arrest arrive assemble assert assess assign assist assume assure attach attain attend attract avert avoid
    await award back become befall begin behave believe belong betray bind bless blow boast bolster boost breach bring
    broaden build bury capture cease celebrate choose cite clarify climb collapse collect collide combat combine
    commemorate commence commit comply compete compile complain complete comprise concede condemn conduct confess confirm
    confiscate confront connect conquer consider consist constitute construct consult consume contain contend continue
    contract contradict contribute convert convict convince cope correspond create criticise criticize cut damage deal
    debut decide declare decline decrease deem defeat defend define defy delete deliver demolish demonstrate denounce
    deny depart depend depict deploy deport deprive derail describe deserve destroy detain deteriorate determine develop
    devote die differ diminish disappear disclose discover discuss dismantle dismiss dispatch displace disrupt dissolve
    distribute dominate donate drown earn edge eject elect eliminate embark embrace emerge emphasise emphasize employ
    enable enact encounter encourage endorse endure enforce engage enjoy enlist enrol ensure enter envisage erect erode
    erupt escalate establish evacuate evade evaluate evolve exceed exclude execute exempt exist expand expect expel
    explain explode exploit explore expose extend extinguish extradite face facilitate fail favour favor feel fight file
    fill find finish fire fix flee fly follow forbid forecast forgive form fulfil fulfill gather generate get give go
    govern grant grapple grow guarantee halve happen hear hesitate hinder hold honour hurt identify ignore illustrate
    impose imprison improve incite include incorporate increase incur indicate indict infect inform inherit inhabit
    injure insist inspire install instruct intend intensify interrupt introduce invade invent invest investigate invite
    involve issue jeopardise join justify keep kill know lack last launch lead learn leave lend leap lie lift link lose
    lower maintain make manage manufacture marry mean meet melt merge minimise mobilise monitor mourn multiply murder
    narrow negotiate nominate notify obey obtain occupy occur open operate oppose opt order organise organize oust
    outline outnumber overcome overhaul oversee overtake overturn owe own pass pay perform permit persist persuade
    plead plunge poll portray possess postpone practise praise predict prefer prepare prescribe preserve preside prevail
    prevent proceed produce prohibit prolong promote prompt prosecute protect prove provide provoke publish punish
    purchase pursue put qualify question quit raise range reach react read realise realize reassure rebuild recall
    receive recognise recognize recommend reconsider recover recruit reduce refer reflect refuse regain regulate reject
    relate release relocate rely remain remember remind remove renew reopen repeal repeat replace represent require
    rescue resemble reside resign resist resolve respond restore restrict resume retain retire retrieve reveal reverse
    revise revive rise rule sack say see seek seem seize select sell send separate serve settle shed simplify sink sit
    slam slash soar solve span speak specialise specify spend stage stand stay steal stem strengthen strive struggle
    submit succeed suffer suggest surge survive suspect suspend sustain swear take teach tell think thrive threaten
    tighten tolerate topple tour transfer transform translate transmit transport travel treat undergo undermine
    understand undertake unite unveil update uphold urge vanish vary vow wait want warn weaken wear welcome widen win
    withdraw withstand witness worry worsen write yield demand sentence ban erect enrich equip exacerbate entitle entail
    evoke exhibit export import reinforce reunite
    """
)
# Verbs that are nouns as well.
_NOUN_VERBS = listed(
    """
    arrest convict murder recruit suspect     act aid answer attack attempt auction balance ban bar base battle beat bet bid bill blame blast block board bomb book
    border brand break broadcast budget call campaign care cause challenge change charge chase cheer claim clash clear
    clinch close coach comfort command comment compromise concern contest control cook cost count court cover crash
    crew cross crown cruise curb cure cycle dance date debate delay demand deposit design detail dip direct display
    dispute divide double draft drag drain draw dream dress drink drive drop dump echo end escape estimate exit
    experience face fall fan farm fear feature feed fight figure film fine finish fire fish flight flood flow focus force
    form frame fuel function fund gain grade grip ground guard guide halt handle harm haul head heat help highlight hike
    hint hire hit hold hope host house hunt impact import increase influence interest interview issue joke judge jump kick
    knock label land launch laugh lead leak lease level light limit link list live load loan lock look lure mail march
    mark market mask match matter measure milk mix model mount move name need note number object offer order pack
    paint park part patrol pause permit phone pick picture pilot place plan plant play plot plunge point pose position post
    pour praise present press price probe process profit program programme progress project promise protest pull pump
    push race raid rain rally range rank rate reach record reform regret release remark rent repair reply report request
    rescue research respect rest result retreat return review reward ride ring riot rise risk rock roll round row ruin
    rule run rush sack sail sample sanction save scale scare schedule score scrap seal search seat secure sentence shake
    shape share shelter shift ship shock shoot shop show shut sign signal slide slip slow slump smash smile smoke snap sound
    spark spell split sponsor spot spread spring squeeze stage stake stamp stand star start state stay steer step
    stem stick stock stop store storm strain strand stream stress stretch strike strip study style summit supply support
    surge surprise survey swap sweep swing switch tackle talk target tax team tear test text thank tie tighten top
    total touch tour track trade trail train transfer transport trap travel treat trend trial trick trigger trim triumph
    trip trouble trust try turn tweet twist upset use value veto view visit voice volunteer vote wage wake walk wander
    warrant wash waste watch water wave weigh welcome whip work worry wound wrap wreck
    """
)
_IRREGULAR = listed(
    """
    arose awoke bore became began bent bet bit bled blew bound bred brought broke built burnt burst bought came cast
    caught chose clung crept cut dealt did drank drew drove dug dwelt ate fed fell felt fled flew forbade forecast
    forgave forgot fought found froze gave got grew ground had heard held hid hit hung hurt kept knelt knew laid led
    leant leapt learnt left lent let lit lost made meant met mistook outdid overcame overtook overthrew paid pled
    proved put quit ran rang read rid rode rose said sang sank sat saw sent set shook shone shot showed shrank shut
    slept slid slung sold sought sped spent spelt spilt spoke spoilt sprang spread spun split stole stood stuck stung
    strode strove struck stunk swam swept swore swore swung taught thought threw thrust told took tore undertook
    foresaw foretold misled misread oversaw overrode rebuilt repaid resold retold rewrote slew slit spat stank strung trod
    undercut underwrote unwound waylaid wrung outgrew outran outsold outspent outbid overran overshot overspent partook
    redrew rethought outshone
    understood underwent undid upheld upset was went were withdrew withheld withstood woke won wore wept wound wove wrote
    """
)


def _third(base: str) -> str:
    """ "passes", "denies", "wins"."""
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    return base[:-1] + "ies" if base.endswith("y") and base[-2] not in "aeiou" else base + "s"


_IRREGULAR_NOUNS = listed(
    "beat bit bore bound burst cast cost cut forecast found ground hit lay left lit read rose saw set shot shut split spread stuck upset wound"
)
NOUN_VERBS = frozenset(_third(base) for base in _NOUN_VERBS) | _IRREGULAR_NOUNS
VERB_FORMS = (frozenset(_third(base) for base in _VERBS) | _IRREGULAR) - NOUN_VERBS
# The form of the present that goes with a plural.
BASE_VERBS = _VERBS | _NOUN_VERBS
PLURAL_SUBJECTS = listed(
    "police people men women children they we i you who many most few some thousands hundreds dozens millions crew cattle staff"
)

SURE_VERB_ENDINGS = ("ed", "n't")
NOT_VERBS = listed(
    """
    need red bed shred indeed hundred sacred speed feed seed embed exceed breed wicked naked rugged talented beloved crowded creed
    greed weed deed reed steed shed bleed freed proceed succeed unprecedented so-called unmanned unarmed unnamed
    mixed-race alleged supposed armed-forces aforementioned one-sided old-fashioned red-haired
    """
)

# Nouns by which a headline tells an event without a verb.
HEADLINE_WORDS = listed(
    """
    earthquake quake fire fires wildfire wildfires blaze explosion explosions blast crash collision derailment accident
    attack attacks bombing shooting shootings stabbing murder killing killings arrest arrests death deaths riot riots
    protest protests strike strikes walkout march rally raid raids flood floods flooding storm hurricane cyclone tornado
    drought heatwave landslide avalanche eruption outbreak epidemic outage blackout fraud theft robbery burglary heist
    kidnapping trial verdict acquittal conviction ruling resignation dismissal election elections vote referendum deal
    truce ceasefire sanctions tariffs inflation unemployment poverty deficit debt exports imports sales layoffs closure
    recall rescue evacuation discovery victory win defeat loss draw record rise fall drop surge increase decline merger
    takeover bankruptcy invasion offensive massacre coup shipwreck sinking stampede
    """
)

ADJECTIVES_BEFORE = listed(
    """
    new old big small great good bad major minor other last next first second third recent early late high low long short top further possible public national local international global political mass daily weekly annual free air peace armed key strong
    """
)

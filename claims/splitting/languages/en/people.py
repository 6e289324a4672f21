"""English nouns for people, and for what is hit or lost without being any."""

from claims.splitting.words import listed

PEOPLE = listed(
    """
    keeper keepers zookeeper zookeepers captor captors detainee detainees casualty person persons people witness witnesses onlooker onlookers eyewitness eyewitnesses man men woman women child children boy boys girl girls baby babies infant infants toddler
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
    survivor survivors shopper shoppers others elderly
    pensioners retiree retirees grandmother grandfather grandmothers grandparents grandson granddaughter grandchildren
    twin twins triplets sibling siblings uncle aunt nephew niece cousin cousins friend friends neighbour neighbours
    neighbor neighbors boyfriend girlfriend fiancée bride groom widow orphan orphans newborn newborns toddlers preschooler
    schoolboy schoolboys schoolgirl schoolgirls schoolchild schoolchildren undergraduate undergraduates graduate
    graduates lecturer lecturers scholar scholars researcher researchers scientists academic academics
    plumber electrician carpenter builder builders labourer labourers laborer laborers roofer janitor cleaner cleaners
    cook cooks chef waiter waitress bartender barista shopkeeper shopkeepers vendor vendors trader traders merchant
    courier couriers trucker truckers motorcyclist motorcyclists biker bikers rider riders jogger joggers runner
    runners walker walkers rambler ramblers backpacker backpackers camper campers holidaymaker holidaymakers bather
    bathers surfer surfers diver divers snorkeler snorkellers kayaker kayakers canoeist boater boaters angler anglers
    mountaineer mountaineers skydiver paraglider snowboarder snowboarders golfer golfers footballer footballers boxer
    jockey wrestler cricketer cricketers dancer dancers singer actor actress musician musicians artist artists writer
    author blogger bloggers photographer photographers cameraman cameramen correspondent editor broadcaster
    troopers trooper deputy deputies detective detectives constable constables sheriff inspector ranger rangers
    lieutenant captain corporal commander commanders commando commandos sniper paratrooper
    paratroopers cadet cadets recruit recruits conscript conscripts veteran veterans airman airmen seaman seamen
    sailor crewman crewmen crewmember mariner mariners stowaway stowaways navigator steward stewardess attendant
    attendants conductor medic medics responder responders lifeguard lifeguards caregiver caregivers carer carers
    midwife surgeon physician physicians clinician pharmacist dentist psychiatrist resident inpatient
    asylum seekers seeker immigrant immigrants evacuee evacuees exile exiles deportee deportees defector defectors
    separatist separatists extremist extremists jihadist jihadists islamist islamists mercenary mercenaries
    paramilitary paramilitaries gangster gangsters trafficker traffickers smuggler smugglers dealer dealers thief
    thieves burglar burglars looter looters rioter rioters vandal vandals kidnapper kidnappers abductor assailant
    assailants perpetrator perpetrators shooter shooters killer killers stalker fraudster fraudsters hacker hackers
    offender offenders convict convicts detainee fugitive fugitives defendant defendants accomplice accomplices
    striker strikers picketers marcher marchers supporter supporters counterprotester organiser organizers dissident
    dissidents campaigner campaigners unionist unionists candidate candidates mayor mayors governor senator senators
    lawmakers councillor councilor mp mps ambassador minister ministers aide aides executive executives manager
    managers director directors owner owners founder tenant tenants guest guests diner diners concertgoer
    concertgoers partygoer partygoers reveler revelers reveller revellers festivalgoers moviegoer clubgoers commuter
    commuters traveller travellers traveler travelers spouse parent parents 
    canadian canadians australian australians brit brits englishman scot irish scottish welsh german italian italians
    spaniard spaniards spanish portuguese greek greeks dutch belgian belgians swiss austrian austrians swede swedes
    swedish norwegian norwegians dane danes finn finns poles polish czech hungarian hungarians romanian
    romanians bulgarian bulgarians serb serbs croat croats albanian albanians belarusian georgian armenians azeri
    kazakh uzbek lebanese jordanian jordanians egyptian egyptians libyan libyans tunisian tunisians moroccan
    moroccans algerian algerians sudanese ethiopian ethiopians eritrean somali somalis kenyan kenyans ugandan
    rwandan nigerian nigerians ghanaian senegalese congolese malian zimbabwean japanese korean koreans
    vietnamese thai thais filipino filipinos indonesian indonesians malaysian malaysians burmese rohingya bangladeshi
    bangladeshis nepali nepalese lankan lankans iranian iranians saudi saudis yemeni yemenis kurd kurds kurdish
    emirati qatari colombian colombians venezuelan venezuelans peruvian peruvians chilean chileans argentine
    argentines brazilian brazilians bolivian ecuadorian cuban cubans dominican honduran hondurans guatemalan
    guatemalans salvadoran salvadorans nicaraguan jamaican african africans european europeans asian asians arab
    arabs muslim christian jew jewish hindu hindus sikh sikhs buddhist monk monks nun nuns bishop pastor imam rabbi
    clerk clerks bailiff bailiffs accountant accountants butcher baker barber mechanic mechanics programmer secretary
    receptionist wives husbands mum mums dad dads mom moms guide guides porter porters sherpa sherpas tutsi tutsis hutu hutus
    druze alawites yazidis houthis tuareg uyghurs uighurs azeris georgians kazakhs zambian zambians tanzanian tanzanians
    ugandans rwandans gambian gambians malians somalilanders emiratis qataris omani britishers scots schoolteacher
    schoolteachers shepherd shepherds herder herders herdsman herdsmen bandit bandits hoodlum hoodlums vigilante
    vigilantes aid-worker aid-workers gatekeeper watchman watchmen caretaker caretakers hunter hunters fishers logger
    loggers quarry-worker deminer deminers sapper sappers policewoman policewomen gendarme gendarmes
    cleric clerics missionary missionaries parishioner parishioners seniors senior juvenile juveniles adolescent
    adolescents cop cops guy guys lady ladies girlfriends relative relatives descendant colleague colleagues teammate
    teammates classmates
    addict addicts admiral agent agents alumni amputee amputees analyst analysts anarchist angolan angolans
    apprentice apprentices arsonist assassin assassins assemblyman attendee attendees attorney attorneys aussie
    aussies aviator aviators babysitter bachelor bahamian bahamians bahraini bahrainis balloonist balochi banker
    bankers barbadian barrister barristers bedouin bedouins beekeeper beggar beggars belizean beninese bhutanese
    boatman boatmen bodyguard bodyguards bolivians bosnian bosnians botswanan bouncer bouncers bricklayer
    bricklayers brigadier brigand brigands brokers burkinabe burundian burundians butler cabbie cabbies
    californian californians cambodian cambodians cameroonian cameroonians captains carjacker carjackers caver
    cavers celebrities celebrity centenarian chadian chadians chancellor chauffeur chiefs chieftain chieftains
    choirboy chorister choristers clansmen classmate co-pilot co-pilots colonist columnist comedian comedians
    compatriot compatriots competitor competitors congregant congregants congressman congressmen conman consul
    consuls consultant consultants contestant contestants copilot counsellor counselor counselors countrymen
    couples cowboy cowboys crabber croatian croatians cypriot cypriots danish daughter-in-law daytripper
    daytrippers delegate delegates deliveryman devotee devotees dispatcher dispatchers djiboutian dominicans
    doorman doormen drunkard dutchman dutchmen dweller dwellers economist ecuadorians educator educators elder
    elders electricians englishmen entrepreneur entrepreneurs envoy envoys eritreans estonian estonians
    ex-boyfriend ex-girlfriend ex-husband ex-president ex-wife expat expatriate expatriates expats father-in-law
    female females ferryman fiance fiancee fijian fijians filmmaker filmmakers finnish foreman foremen frenchman
    frenchmen freshman freshmen gabonese gamekeeper gardener gardeners gatecrasher gazan gazans gis godfather
    grandparent great-grandmother guerilla guerillas guerrilla guerrillas guinean guineans guitarist gunners
    guyanese hacktivist half-brother half-sister handyman handymen hazara hazaras headmaster headteacher
    helmsman henchman henchmen hijacker hijackers historian historians hitman hitmen holiday-maker
    holiday-makers homemaker homeowner homeowners hongkonger hongkongers hooligan hooligans householder
    householders housekeeper housewife housewives icelander icelanders in-laws infantryman infantrymen informant
    informants inhabitant inhabitants inpatients instructor instructors intern interns irishman irishmen
    islander islanders ivorian ivorians jailer jailers jamaicans jihadi jihadis judges juror jurors kashmiri
    kashmiris kid kids kingpin kosovar kosovars kuwaiti kuwaitis kyrgyz lad lads landlord landlords landowner
    landowners landscaper laotian laotians lass latvian latvians lawyers legionnaire legionnaires legislator
    legislators lesbians liberian liberians lithuanian lithuanians lobsterman londoner londoners loner lover
    lovers loyalist lumberjack lumberjacks luxembourger macedonian macedonians machinist magician magistrate
    magistrates maid maids mailman malawian malawians maldivian male males maltese maoist marshals mauritian
    militiaman militiamen mobster mobsters moldovan moldovans mongolian mongolians montenegrin mother-in-law
    mourner mourners mozambican mozambicans murderer murderers namibian namibians nannies nanny nationalist
    nationals naxalite naxalites neo-nazi neo-nazis newlyweds nicaraguans nigerien nomad nomads nonagenarian
    nonagenarians notary novelist oarsmen octogenarian octogenarians onlooker onlookers outlaw outlaws
    outpatient outpatients paddler paddlers painter painters panamanian panamanians papuan papuans parachutist
    paraguayan paraguayans parisian parisians parliamentarian parliamentarians participant participants partisan
    partisans pashtun pashtuns passer-by passerby passers-by passersby patrolman patrolmen peasant peasants
    picker pickers pickpocket pickpockets pirate pirates poacher poachers poet poets postman postmen potholer
    potholers presenter presenters president presidents producer producers prosecutor prosecutors prostitute
    prostitutes punjabi punjabis quarryman raider raiders rancher ranchers rapist rapper rappers rican ricans
    rowdy rower rowers royalist samoan scaffolder scaffolders scammer scammers schoolmate schoolmates scotsman
    scotsmen scouts secretaries seminarian seminarians septuagenarian servant servants settler settlers
    sharecropper shoplifter shoplifters sightseer sightseers sinhalese skipper skippers skydivers slovak slovaks
    slovene slovenes slovenian slovenians smokejumper smokejumpers solicitor solicitors son-in-law sophomore
    spies spokesman spy squatter squatters stepchildren stepdaughter stepfather stepmother stepson stewards
    stuntman stuntmen superintendent superintendents surinamese swindler taiwanese tajik tajiks taliban tamil
    tamils texan texans theologian thug thugs tibetan tibetans togolese tongan tot tots townsfolk townspeople
    trainee trainees trainer trainers transgender trawlerman trawlermen trekker trekkers tribesman tribesmen
    trinidadian tutor tutors tween tweens tycoon uruguayan uruguayans ushers uzbeks vacationer vacationers
    vagrant vagrants vet veterinarian vets warden wardens warlord warlords welder welders welshman welshmen
    whistleblower whistleblowers widower widowers widows witness witnesses woodcutter woodcutters yachtsman
    yachtsmen yorker yorkers youngster youngsters zealander zealanders zimbabweans zookeeper
    """
)

NOT_PEOPLE = listed(
    """
    turkey turkeys duck ducks goose geese hen hens poultry calf calves lamb lambs ewe ewes bull bulls buffalo bison pony
    ponies donkey donkeys mule mules puppy puppies kitten kittens monkey monkeys ape apes gorilla gorillas chimpanzees
    rhino rhinos rhinoceros hippo hippos giraffe giraffes zebra zebras crocodile crocodiles alligator alligators lizard
    lizards frog frogs rat rats mouse mice bat bats squirrel squirrels fox foxes badger badgers hedgehog hedgehogs hare
    hares boar boars elk moose kangaroo kangaroos koala koalas wallaby wallabies dolphin porpoise porpoises otter otters
    walrus pigeon pigeons dove doves swan swans eagle eagles owl owls gull gulls parrot parrots chick chicks ostrich
    salmon trout tuna crab crabs oyster oysters lobster lobsters locust locusts butterfly butterflies ant ants wasp wasps
    livestock herd flock species mink minks ferret ferrets beaver beavers antelope leopard leopards cheetah cheetahs
    panda pandas llama alpaca alpacas mammoth mammoths dinosaur dinosaurs camel camels reindeer turtle turtles penguin penguins insect insects spider spiders
    mosquito mosquitoes dog dogs cat cats animal animals cow cows horse horses pig pigs chicken chickens bird birds fish whale whales
    dolphins wolf wolves bear bears lion lions tiger tigers shark sharks deer rabbits snakes bees seals
    company companies firm firms business businesses bank banks airline airlines country countries state states
    sheep goats elephant elephants cattle house houses home homes building buildings vehicle vehicles car cars truck
    trucks plane planes aircraft ship ships boat boats drone drones tank tanks missile missiles acre acres tree trees
    city cities town towns school schools hospital hospitals year years month months day days hour hours minute minutes
    station stations van vans bus buses train trains lorry lorries motorcycle motorcycles bicycle bicycles helicopter
    helicopters jet jets flight flights vessel vessels ferry submarine submarines rocket rockets bomb bombs mine mines
    weapon weapons gun guns rifle rifles bullet bullets shot shots round rounds headquarters department departments
    force forces post posts base bases camp camps court courts prison prisons jail church churches mosque mosques
    temple hotel hotels restaurant restaurants shop shops store stores office offices factory factories farm farms
    field fields crop crops forest forests river rivers island islands bridge bridges road roads street streets village
    villages community communities region regions province provinces district districts county counties area areas
    dwelling dwellings apartment apartments property properties structure structures roof roofs computer computers
    phone phones server servers account accounts network networks email emails document documents book books website
    websites plant plants pet pets puppy puppies kitten kittens calf calves lamb lambs bull bulls
    livestock poultry duck ducks goose geese swan swans eagle eagles owl owls pigeon pigeons penguin penguins seal dolphin
    turtle turtles snake crocodile crocodiles alligator alligators leopard leopards cheetah rhino rhinos
    rhinoceros hippo giraffe giraffes monkey monkeys gorilla gorillas chimpanzee chimpanzees fox foxes coyote coyotes
    rat rats mouse mice bat bats bee rabbit salmon sturgeon coral reefs mosquito mosquitoes insect insects virus
    accident accidents incident incidents crash crashes attack attacks raid raids strike strikes blast blasts explosion
    explosions fire fires wildfire wildfires storm storms hurricane hurricanes earthquake earthquakes quake quakes
    aftershock aftershocks flood floods landslide shooting shootings clash clashes operation operations complaint
    complaints offence offences crime crimes robbery robberies trial trials sentence sentences law laws measure measures
    proposal proposals plan plans project projects job jobs vote votes seat seats goal goals point points game games
    title titles record records set sets place places spot spots percentage lawsuit lawsuits claim claims scheme
    decade decades century centuries euro euros pound pounds ton tons tonnes
    finger fingers leg legs arm arms rib ribs knee knees eye eyes tooth teeth toe toes career careers chance chances
    hope hopes trawler trawlers tanker tankers warship warships frigate frigates dinghy dinghies yacht yachts ferries canoe canoes
    satellite satellites outlet outlets magazine magazines newspaper newspapers embassy embassies consulate consulates
    week weeks match matches time times mile miles percent dollars million bill bills case cases species
    """
)

PEOPLE_ENDINGS = ("year-old", "year-olds", "month-old", "woman", "women", "ists", "goers")

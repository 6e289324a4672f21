"""Spanish forms of verbs in a main clause that no ending tells: the present, and what headlines leave the verb out of."""

from claims.splitting.words import listed

# The third person singular of the present, without its ending: with it the plural is made.
_AR = listed(
    """
    aval abandon abarc abog abord abort abraz absorb abund acab acapar acat acept acerc aclam aclar acompañ aconsej acort
    acredit activ actu acumul acus adapt adeud adjudic administr admir adopt advers afect aferr afianz afront agot
    agrad agrav agreg aguant ahog ahorr alarg alberg albergu alcanz alej alent alert alient aliment aliv almacen
    alquil alter ampar ampli analiz anhel anot anticip anul apag apel aplast aplaz aplic aport apoy aprovech aprueb
    apuest apunt arranc arras arrastr arrebat arregl arrest arrib arriesg arroj articul asalt asesin asest asign
    asom aspir atac aterriz atestigu aument autoriz avanz avis ayud añad bail baj bas bast bat batall bautiz bloque
    bombarde bord borr bot brind brot burl busc calcul calific call calm cambi camin cancel cant capacit capt captur
    carg castig caus caz celebr censur centr cerc ces circul cit cobij cobr colabor coloc combin coment comienz
    compar compens complement complet complic compr comprueb comunic concentr concret conden confirm conform
    conmemor conquist consagr conserv consider consolid const consult consum contact contagi contamin contempl
    contrast contrat control convers convoc coordin coron corrobor cort cost cotiz cre critic cruz cuadr cuelg cuent
    cuest cuid culmin culp cultiv curs dañ decepcion declar decomis decret dedic defraud delat deleg delimit demand
    demor demuestr denomin denunci depend deport deposit derroch derrot desaloj desarm desarroll desarticul descans
    descart descuent desemboc desembols desempeñ desencaden desliz desmantel despeg despiert desplaz despleg destac
    destin desvel desvi detall detect determin deton devast devuelv dibuj dict diezm dificult discrep discrimin
    diseñ disfrut disimul disip dispar disput dist divulg dobl dom domin don dot dur ech edit educ efectú ejecut
    elabor elev elimin embarc embarg emborrach emigr empat empeor empiez emple empuj encabez encarcel encarg encarn
    encauz encuentr enfad enferm enfoc enfrent enfri enlaz enseñ enter entierr entr entreg entren entrevist envenen
    enví equip equivoc escal escap escase escuch esper espi establ estall estanc estim estrech estren estrope estudi
    evacu evalú evit evolucion exacerb examin exceptú exoner expans experiment explic explor explot export expres
    expuls extradit extravi fabric facilit factur fall falsific falt felicit festej fich figur fij finaliz financi
    firm flot foment forcej form formul fortific fracas fren frustr funcion fund fusil gan garantiz gast gener
    gestion gir gobiern golpe goz grab gradú grit guard guí habilit habit habl hall hered herv hosped humill
    identific ignor ilustr implant implement import impuls imput incaut incendi inciner inclin incomod incorpor
    increment inculp indag indemniz indic indign indult inform ingres inici inmol inquiet inspeccion inspir instal
    instaur instig insult integr intensific intent intercambi interes intern interpel interpret interrog inund
    investig invit involucr irrit jubil jueg junt juzg lament lanz lastr lesion levant liber lider limit limpi llam
    lleg llen llev llor localiz logr luch machac madrug maltrat mand manej manifiest marc march mejor men merm mezcl
    milit mir moderniz modific molest monitore mont motiv moviliz mud muestr mult multiplic nad narr naufrag naveg
    necesit neg negoci nieg nombr normaliz notific objet oblig observ obstaculiz ocasion ocult ocup odi ofert
    oficializ olvid oper opin opt orden organiz origin oscil otorg pact pag paraliz particip pas patrocin patrull
    peg pele penaliz penetr perdur perfeccion perfil permut perpetr perturb pes pesc pesquis piens pilot pint pis
    plane plant plante polariz port posterg postul practic precipit precis preocup prepar presenci present preserv
    presid presion prioriz priv proces proclam procur profundiz program progres promocion pronostic propag propici
    proporcion prosper protest provoc proyect prueb public pugn qued quej quem quit ratific reaccion reactiv realiz
    reanud rearm rebaj rebas rebel recab recalc recaud rechaz recicl reclam reclut recomiend reconquist record
    recort recre recrudec rectific recuerd recuper redact redobl reemplaz reflej reform refuerz refugi refut regal
    regent registr regres regul rehabilit reingres reinici reinvent reiter relacion relanz relat relev remat rememor
    renov renuev renunci repar repart repas replic report repres represent reproch resalt rescat reserv respald
    respet respir rest restaur result retir retom retras retrat revalid revalor revel revis revoc rob rond rueg
    sabote sac salt salud salv sancion secuestr separ señal sign silb simpatiz simul sit situ sobr sobrepas sobresal
    sobrevuel socav sofoc solicit solucion soport soslay sospech subast subray subsan sueñ sum suministr super
    supervis suplant surc sustent tach tard tas termin tiembl tild tir toler tom top torpede tortur trabaj trafic
    traicion tramit transfier transform transit transmit traslad trat traz trep tribut triplic triunf tropiez tuit
    ubic ultim us usurp utiliz vacun vag valid valor var vaticin vener veng verific vet viaj vigil vincul visit
    visualiz vocifer vol volc vot vuel vulner zarp
    """
)
_ER = listed(
    """
    abastec absuelv acced aceler acog acomet acontec acud admit adquier advert advier adviert agradec amanec amplec
    anochec aparec aplaud aprend arremet asciend asist asum atañ atend atiend atribuy añad bat beb bendic cae carec
    choc coincid combat comet comp comparec compart compit compite complac comprend compromet conced concluy conduc
    confund conmuev conoc consist constituy constr construy consum contien contradic contribuy conviert conviv corr
    correspond corrig cre crec cubr cumpl debat decid deduc defiend demuel depend desaparec desciend desconoc
    describ descubr desmient desobedec despid despliegu despoj destituy destruy detien devuelv difier difund diluy
    dirig discut distribuy divid divierte duel ejerc elig embellec emit emprend encarec enciend enfurec enorgullec
    enriquec entiend envejec envuelv equival erig escog escond escrib esparc establec estremec exced excluy exig
    exim exist expid extiend fallec favorec fing florec fluy fortalec frec fund huy imped impid incid incluy incumpl
    incurr inflig influy ingier inscrib insist interrump intervien intuy invad inviert irrump luc mantien merec mid
    mient mord muer muerd muev nac obedec obtien ocurr ofend ofrec oscurec padec parec pend percib perd perman
    permanec permit persist persuad pertenec pid pierd pos pose preced predic prefier prend pretend preval prevalec
    preve previen proced produc prohib promet promuev proteg provien pued quier reaparec recib recog reconoc
    reconstruy recorr recurr reduc ref refier rehuy reincid remit rend repit rescind resid resist respond restablec
    restring resuelv resum retien retroced reviv rig rind romp sacud satisfac sient sirv sobrecog sobreviv socorr
    somet sorprend sostien subyac suced sufr sugier sumerg surg suscrib suspend sustituy tej teng tien tiend
    transcurr transmit trasciend venc vend vien vierte vist viv vuelv yac
    """
)
# Forms that are nouns as well: they are verbs only where a noun stands before them.
NOUN_FORMS = listed(
    """
    alquila apuesta arriba ayuda baja batalla bota calla calma cambia carga causa caza censura cita colabora combate
    compra condena conquista consulta corona costa cuenta cuesta debate decreta demanda demora denuncia derrota
    disputa doma dona dura embarga entrega entrevista escala escucha espera estudia factura falla falta figura firma
    forma funda goza graba guarda guía importa intenta lanza llama lucha marca marcha mejora mezcla muda muestra
    multa oferta pacta patrulla pesca pinta planta porta pose practica procura programa protesta prueba publica
    queja quema rebaja reforma renuncia reserva restaura resume ronda ruega sita tasa toma vacuna venga vigila viste
    zarpa
    """
)
_OTHERS = listed(
    """
    es son hay va van da dan ve ven cae caen huye huyen pone ponen supone dispone propone proponen impone expone opone
    depone compone viene vienen interviene proviene previene conviene tiene tienen mantiene contiene obtiene detiene
    sostiene retiene entretiene hace hacen rehace deshace satisface dice dicen predice contradice bendice maldice
    desdice sale salen vale valen equivale sobresale trae traen atrae extrae contrae distrae sustrae oye oyen ríe ríen
    sonríe fríe prevé prevén provee proveen posee poseen lee leen cree creen puede pueden quiere quieren sabe saben cabe
    caben suele suelen debe deben haya sea rige rigen elige eligen exige exigen dirige dirigen corrige surge surgen
    emerge protege protegen acoge recoge escoge finge inflige restringe erige sigue siguen consigue persigue prosigue
    mide miden pide piden impide despide expide viste visten repite compite rinde rinden sirve sirven gime
    envía envían confía confían desafía fía guía guían espía espían enfría varía amplía amplían desvía fotografía
    continúa continúan evalúa evalúan actúa actúan efectúa gradúa sitúa sitúan acentúa atenúa reúne reúnen prohíbe
    prohíben aísla aíslan aúlla sitúan perpetúa insinúa exceptúa huyó cayó oyó leyó fue era tuvo hubo vino vio dio quiso
    puso hizo pudo supo estuvo anduvo produjo condujo redujo trajo dijo tradujo introdujo dedujo sedujo contrajo atrajo
    obtuvo mantuvo detuvo sostuvo retuvo contuvo propuso impuso expuso dispuso supuso compuso opuso intervino previno
    provino deshizo satisfizo predijo maldijo bendijo cupo quepa iré irás iba iban sido estoy soy somos hemos he has
    fui fuimos fuiste eres estás estamos vamos voy tengo tenemos puedo podemos debo debemos quiero queremos sé sabemos
    digo decimos hago hacemos creo creemos pienso pensamos siento espero veo llevo llevamos nací vivo vivimos trabajo
    """
)
VERB_FORMS = frozenset(
    ({stem + ending for stem in _AR for ending in ("a", "an")} | {stem + ending for stem in _ER for ending in ("e", "en")})
    | _OTHERS
) - NOUN_FORMS  # fmt: skip

# Endings that only verbs have, and words that have them without being one.
SURE_ENDINGS = ("ó", "aron", "ieron", "yeron", "jeron", "aba", "aban", "ará", "arán", "erá", "erán", "irá", "irán",
                "arían", "erían", "irían", "ían", "ábamos", "íamos", "aremos", "eremos", "iremos")  # fmt: skip
LIKELY_ENDINGS = ("an", "en", "aría", "ería", "iría")
NOT_VERBS = listed(
    """
    frente clase base gente adelante delante importante
    activa completa concreta limpia corta llena fija expresa propicia inquieta molesta manifiesta despierta junta justa suelta alerta tema firme grave clave breve fuerte presente
    caraba ataba traba traban aldaba almohada sílaba árabe cara vara para cámara máscara cuchara tara rara clara
    bandera ribera carrera manera frontera quimera cartera escalera madera primera tercera hilera ladera pradera
    cantera nevera tijera era sera viera dinastía galería batería lotería tesorería ingeniería secretaría
    categoría mayoría minoría autoría auditoría asesoría alcaldía teoría historia memoria victoria artillería
    infantería caballería panadería librería peluquería ganadería minería pesquería refinería portería cafetería
    carnicería lechería estantería mensajería tubería averiguaría gran san tan sin bien quien también según
    imagen orden crimen examen joven plan origen margen volumen virgen resumen clan pan afán gluten dictamen certamen
    gravamen régimen abdomen polen desorden aman alguien ningún ambien cien tren sartén almacén fan tulipán huracán
    catamarán terraplén rehén andén edén retén holandés ven ten bienestar alemán titán volcán capitán sultán
    talibán orangután ademán caimán alacrán refrán sacristán
    batman superman islam semen himen germen ultimátum liquen sostén balan satén harén
    """
)

# Participles and nouns by which a headline tells an event without a verb.
_EVENTS = frozenset(
    stem + ending
    for stem in listed(
        """
        detenid hallad condenad acusad imputad absuelt asesinad deportad encarcelad liberad rescatad arrestad capturad
        procesad desarticulad incautad decomisad aprobad suspendid cancelad aplazad clausurad cerrad inaugurad elegid
        nombrad destituid cesad despedid sancionad multad hospitalizad internad secuestrad localizad identificad
        investigad expulsad evacuad desalojad desmantelad confirmad prohibid restablecid premiad abatid herid muert
        fallecid atropellad apuñalad balead ejecutad extraditad embargad robad descartad encontrad
        """
    )
    for ending in ("o", "a", "os", "as")
) | listed(
    """
    choque choques incendio incendios terremoto sismo temblor explosión atentado tiroteo balacera accidente accidentes
    renuncia dimisión detención condena muerte asesinato homicidio feminicidio secuestro robo asalto ataque ataques
    bombardeo victoria derrota triunfo goleada empate subida caída alza baja aumento descenso récord cierre apertura
    acuerdo ruptura protesta protestas manifestación marcha huelga paro inundación inundaciones deslizamiento derrumbe
    alud sequía huracán ciclón tornado erupción apagón corte brote caso casos alerta golpe despidos quiebra embargo
    multa fraude estafa desfalco hallazgo descubrimiento rescate evacuación operativo allanamiento redada captura
    extradición juicio fallo absolución sanción sanciones inflación desempleo pobreza déficit deuda exportaciones
    importaciones ventas elecciones votación referéndum tregua invasión ofensiva masacre motín fuga intoxicación
    epidemia vuelco descarrilamiento naufragio ahogamiento volcadura colisión
    """
)
HEADLINE_WORDS = _EVENTS | {event + "s" for event in _EVENTS}

ADJECTIVES_BEFORE = listed(
    """
    gran gran buen buena mal mala nuevo nueva nuevas nuevos primer primera segundo segunda tercer tercera último última próximo próxima mejor peor mayor menor pequeña pequeño importante larga largo corta misma mismo otra otro doble media medio alta alto baja bajo fuerte grave posible supuesta supuesto presunta presunto falsa verdadera única enorme eterna libre mera propia dura
    """
)

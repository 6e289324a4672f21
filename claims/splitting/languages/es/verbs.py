"""Spanish forms of verbs in a main clause that no ending tells: the present, and what headlines leave the verb out of."""

from claims.splitting.words import listed

# The third person singular of the present, without its ending: with it the plural is made.
_AR = listed(
    """
    abandon abarc abog abord abort abraz abund acab acapar acarre acat acept acerc aciert aclam aclar acompas acompañ
    aconsej acort acostumbr acredit activ acuerd acuest acumul acus adapt adelant adeud adiestr adjudic administr
    admir adopt advers afect aferr afianz afil afloj aflor afront aglutin agot agrad agrav agreg agrup aguant ahog
    ahond ahorr alab alarg alberg albore alcanz alegr alej alert alient aliment alivi almacen almuerz aloj alquil
    alter altern amag amarr amas amenaz amonest amort ampar amplific analiz anex anhel anim aniquil anot anticip anul
    apadrin apag aparc apel aplac aplast aplaz aplic aport apoy apremi apres apriet aprovech aprueb apuest apunt
    arranc arras arrastr arrebat arregl arrest arrib arriend arriesg arrincon arroj arruin articul asalt asesin asest
    asever asign asoci asom aspir asust atac atasc aterr aterriz aterroriz atesor atestigu atrap atras atravies aument
    autentic autoriz aval avanz aventaj aventur avis ayud azot añor bail baj bas bast batall bautiz bloque bombarde
    bord borr bot brind brome brot burl busc cabalg calcul calient calific call calm cambi camin canaliz cancel canje
    cant capacit capt captur carg castig catapult caus caz celebr cement censur centr cerc certific ces chantaje cierr
    cifr circul cit clam clasific clausur coaccion cobij cobr codici colabor colaps coloc coloniz combin coment
    comienz comision compagin compar compens complement complet complic compr comprueb comunic concentr concret conden
    conect confies confirm confisc conform congel conjug conmemor conquist consagr conserv consider consolid const
    consuel consult contabiliz contact contagi contamin contempl contest contraatac contrarrest contrast contrat
    control convalid convers convoc coordin coron corrobor cort cosech cost cotiz cre critic cruz cuadr cuaj cuantific
    cuelg cuent cuest cuestion cuid culmin culp cultiv curs dañ debilit decepcion declar decomis decret dedic defraud
    degrad degust delat deleg delimit deline demand demor demuestr denieg denomin denot denunci deriv deport deposit depur
    derram derrib derroch derrot derrumb desactiv desafor desalient desaloj desaprueb desarm desarroll desarticul
    desat desbarat desbord descalific descans descarg descarril descart descifr desconect descuent desembarc desemboc
    desembols desempeñ desencaden desentierr desestabiliz desestim desfil desgast desinfl desintegr desliz desmantel
    desmay desmont despach despeg despej despiert desplaz desplieg despoj destac destap destierr destin destron
    destroz desvalij desvel desvincul detall detect deterior determin detest deton devalú devast diagnostic dibuj dict
    diezm dificult dilat diput discrep discrimin disemin diseñ disfrut disimul disip dispar disput dist distanci
    divulg dobl document dom domin don dot drag dren dur ech eclips edit educ efectú ejecut ejemplific elabor
    electrocut elev elimin embarc embarg emborrach emigr empat empeor empiez emplaz emple empuj emul encabez encaj
    encamin encarcel encarg encarn encauz encañon encierr encuentr encumbr endeud endos enfad enfatiz enferm enfoc
    enfrent englob enjuici enlaz enlod enmarc enmiend ensalz ensay enseñ entabl enter entierr entr entreg entren
    entrevist entusiasm enumer envenen enví equip equipar equivoc esboz escal escap escase escuch esfuerz esper
    estabiliz establ estacion estaf estall estanc estim estimul estipul estrangul estrech estrell estren estrope
    estructur estudi evacu evalú evit evolucion exacerb exager exalt examin excav exceptú excus exhort exoner
    experiment explic explor explot export expres expropi expuls extermin extirp extradit extraví extrañ fabric
    facilit factur facult fall falsific falt fascin felicit festej fich figur fij finaliz financi firm fiscaliz
    flexibiliz flot fluctú foment forcej forj form formaliz formul fortific fracas fractur frecuent fren frieg frustr
    fulmin fumig funcion fund fusil galardon gan garantiz gast gener gestion gir gobiern gole golpe goz grab gradú
    gravit grit guard guí habilit habit habl hall hered hipotec homenaje homolog honr hosped humill identific ignor
    igual ilustr imagin impact implant implement implic import impresion improvis impugn impuls imput inaugur incaut
    incendi inciner incit inclin incomod incomunic incorpor increment inculp indag indemniz indic indign indult
    infiltr influenci inform ingres inhabilit inici inmol inquiet inspeccion inspir instal instaur instig instrument
    insult integr intensific intent intercambi interes intern interpel interpret interrog intimid intoxic inund
    invalid investig invit invoc involucr irrit jubil jueg junt justific juzg labr lament lanz lastim lastr lav
    legaliz legisl legitim lesion levant liber licit lider limit limpi linch liquid litig llam lleg llen llev llor
    localiz logr luch machac madrug malgast maltrat mand manej manifiest manipul marc march matricul mejor mencion
    mengu merm merode mezcl milit mir mitig moderniz modific molest monitore monopoliz mont motiv moviliz mud muestr
    mult multiplic mutil nacionaliz narr naufrag naveg necesit negoci neutraliz nieg niev nombr normaliz notific
    objet oblig obsequi observ obsesion obstaculiz ocasion ocult ocup odi ofert oficializ olvid oper opin opt orden
    organiz origin oscil ostent otorg pact pag palp paraliz particip pas patent patrocin patrull peg pele penaliz
    penetr perdon perdur perfeccion perfil perfor perjudic permut perpetr perturb pes pesc pesquis piens pilot pint
    pis plane plant plante plasm platic polariz polemiz ponder populariz port posibilit posicion posterg postul
    potenci practic precipit precis preconiz predomin premi preocup prepar presenci present preserv presion prest
    prioriz priv privatiz proces proclam procur profundiz program progres prolong promocion promulg pronostic propag
    propici propin proporcion prosper protest provoc proyect prueb public puebl pugn puj pulveriz puntualiz qued quej
    quem quit radic rasg rastre ratific reaccion reactiv reagrup realiz reanud rearm reaviv rebaj rebas rebel recab
    recalc recaud rechaz recicl reclam reclut recomiend reconquist reconsider recopil recort recre rectific recuerd
    recuper redact redobl reedit reemplaz reencuentr reestructur refinanci reflej reflexion reform refrend refuerz
    refugi refut regal regent registr regres regul regulariz rehabilit reingres reinici reinvent reiter reivindic
    relacion relaj relanz relat releg relev remat rememor remodel remolc remont renuev renunci repar repas replic
    replieg report repres represent reproch reprueb resalt rescat reserv reseñ resguard resign respald respet respir
    responsabiliz rest restaur resuen result retir retom retras retrat retumb reubic revalid revaloriz revel revient
    revis revitaliz revoc revolucion ridiculiz rieg rivaliz rob rond roz rued rueg sabote sac salt salud salv sancion
    sane saque satur secuestr secund segreg sentenci separ sepult señal sieg siembr sient sign silb simpatiz simplific
    simul sincroniz sintoniz sobr sobrellev sobrepas sobrevuel socav sofoc solicit solucion sonde sopes soport sorte
    sosieg soslay sospech suaviz subast subestim sublev subordin subray subsan subsidi subvencion suelt suen sueñ
    sufrag sum suministr super supervis suplant surc suscit sustent tach tambale tante tard tas teoriz tergivers
    termin testific tiembl tient tild tir titube titul toc toler tom top torn torpede tortur trabaj trafic traicion
    tramit tranquiliz transform transit traslad trasplant trat traz trep tribut triplic tritur triunf tropiez truen
    trunc tuest tuit ubic ultim unific urbaniz us usurp utiliz vacil vacun vag valid valor vandaliz vapule vaticin
    vener veng veran verific vet viaj vigil vincul viol violent visit visualiz vocifer vot vuel vuelc vulner zanj zarp
    """
)
_ER = listed(
    """
    abastec abol aborrec abr absorb abstien absuelv acaec acced acog acomet acontec acud adhier admit adormec adquier
    aduc adviert aflig agradec agred amanec anochec aparec apetec aplaud aprend arguy arremet arrepient asciend asient
    asist asum atañ atiend atribuy añad barr bat beb bendic carec ced circunscrib coexist coincid com combat comet
    compadec comparec compart compel compit complac comprend compromet conced concib concluy concurr condesciend
    conduc confier confund conmuev conoc consient consist constituy construy consum contien contradic contribuy
    convalec convenc conviert conviv corr correspond corrig cos cre crec cubr cumpl debat decid decrec deduc defiend
    demuel depend desaparec desciend desconoc describ descubr desfallec desguarnec desist desmient desobedec despid
    desprend destituy destruy desvanec detien devuelv difier difund diluy dirig dirim discut disient disminuy
    distribuy disuad disuelv divid diviert duel duerm ejerc elig embellec embist emerg emit empobrec emprend encarec
    enciend endurec engull enfurec enloquec enmudec enorgullec enriquec enrojec ensombrec ensordec enternec entiend entorpec
    entristec envejec envuelv equival erig escog escond escrib esgrim esparc establec estremec exced excluy exhib exig
    exim exist expand expid exprim extiend extingu fallec favorec fing florec fluy fortalec fund gim guarnec hier
    hierv hund huy impart impid imprim incid incluy incumpl incurr induc infier inflig influy infring infund ingier
    inhib inmiscuy inscrib insist instruy interrump intervien introduc intuy invad inviert irrump languidec lluev luc
    malvend mantien merec met mid mient muel muer muerd muev nac nutr obedec obstruy obtien ocurr ofend ofrec omit
    oprim oscurec padec palidec parec pend percib perec permanec permit persigu persist persuad pertenec perviv pid
    pierd pose precav preced predic prefier prend prescrib presid presum pretend prevalec previen proced produc prohíb
    promet promuev proscrib prosigu proteg provien pudr pued pul quier reaparec recib recog reconoc reconstruy
    reconviert recorr recrudec recurr redim reduc reelig refier rehuy reincid rejuvenec remit remuev repart repel
    repit reprend reprim requier rescind resid resient resist resplandec respond restablec restituy restring resuelv
    resum retien retribuy retroced retuerc reviert reviv revuelv rig rind robustec romp rug sacud satisfac seduc sient
    sirv sobrecog sobresal sobreviv socorr somet sorprend sostien sub subdivid subsist subyac suced sucumb sufr sugier
    sumerg suprim surg surt suscrib suspend sustituy tej tem tien tiend traduc transcrib transcurr transfier transgred
    transmit trasciend tuerc un urd urg venc vend vien viert vist viv vuelv yac zurc
    """
)
# Forms that are nouns as well: they are verbs only where a noun stands before them.
NOUN_VERBS = listed(
    """
    bebe captura espía alquila amenaza apuesta arriba ayuda baja barra batalla bota calla calma cambia carga causa caza censura cifra
    cita colabora combate compra condena conquista consulta corona cosecha costa cuenta cuesta debate decreta demanda
    demora denuncia derrota descarga disputa doma dona draga dura embarga entrega entrevista escala escucha espera
    estafa estudia excusa factura falla falta figura firma forja forma fractura funda gesta goza graba guarda guía
    honra importa intenta lanza lava llama lucha marca marcha mejora mengua mezcla muda muestra multa oferta pacta
    parte patrulla pesca pinta planta plasma porta pose practica procura programa protesta prueba publica puebla puja
    queja quema rebaja reforma renuncia reserva reseña restaura resume ronda rueda ruega saca sentencia siega siembra
    sita suelta tasa toma turba vacuna venga vigila viola viste zanja zarpa
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
# What somebody tells of himself, in the past.
FIRST_PERSONS = listed(
    """
    llamé llegué vi salí entré encontré pregunté escuché hablé llevé dejé tomé saqué busqué empecé terminé pagué compré
    gané corrí caí avisé denuncié firmé mandé envié pasé quedé regresé volví trabajé viajé intenté empujé golpeé maté
    disparé robé manejé tiré paré bajé subí abrí cerré cogí agarré perdí pedí recibí conocí dormí leí comí bebí
    sufrí aprendí oí seguí decidí escribí dije hice tuve estuve fui vine puse traje supe pude anduve presenté entregué
    acepté rechacé voté encontramos llegamos llamamos entramos salimos enteramos avisamos denunciamos presentamos
    entregamos firmamos ganamos perdimos empatamos recibimos pedimos hicimos dijimos tuvimos pudimos pusimos vinimos
    trajimos vimos dimos leímos oímos caímos empezamos terminamos repetimos hallamos sacamos dejamos pasamos quedamos
    regresamos volvimos corrimos subimos bajamos abrimos cerramos compramos vendimos pagamos enviamos detectamos
    descubrimos
    """
)
VERB_FORMS = frozenset(
    ({stem + ending for stem in _AR for ending in ("a", "an")} | {stem + ending for stem in _ER for ending in ("e", "en")})
    | _OTHERS
    | FIRST_PERSONS
) - NOUN_VERBS  # fmt: skip

# Endings that only verbs have, and words that have them without being one.
SURE_VERB_ENDINGS = ("ó", "aron", "ieron", "yeron", "jeron", "aba", "aban", "ará", "arán", "erá", "erán", "irá", "irán",
                "arían", "erían", "irían", "ían", "ábamos", "íamos", "aremos", "eremos", "iremos")  # fmt: skip
LIKELY_VERB_ENDINGS = ("an", "en", "aría", "ería", "iría")
# Endings that nouns have too, so that a noun must stand before the verb ("un jubilado asentía").
NOUN_LED_ENDINGS = ("ía",)
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
    catamarán terraplén rehén andén edén retén holandés ten bienestar alemán titán volcán capitán sultán
    talibán orangután ademán caimán alacrán refrán sacristán
    tramos gramos ramos reclamos kilogramos miligramos ramos amos primos racimos mimos timos
    últimos próximos máximos mínimos íntimos legítimos ilegítimos marítimos séptimos décimos pésimos óptimos ánimos anónimos
    sinónimos prójimos céntimos vigésimos centésimos altísimos muchísimos grandísimos buenísimos malísimos
    policía compañía energía garantía economía tecnología ideología geografía fotografía biografía avería alegría melodía
    utopía simpatía anarquía monarquía jerarquía oligarquía apatía autonomía anatomía agonía armonía ciudadanía vía día
    guía tía todavía filosofía psicología ecología democracia cercanía lejanía valentía cobardía rebeldía travesía poesía
    fantasía hipocresía herejía burguesía cortesía amnistía sintonía soberanía hegemonía ironía manía
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

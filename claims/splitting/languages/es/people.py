"""Spanish nouns for people, and for what is hit or lost without being any."""

from claims.splitting.words import listed

# Those of a country, in both genders.
_NATIONALS = (
    "american argentin chilen mexican colombian peruan venezolan ecuatorian bolivian uruguay paraguay cuban dominican "
    "haitian hondureñ salvadoreñ guatemaltec panameñ brasileñ puertorriqueñ italian británic polac ruman búlgar "
    "húngar grieg serbi suec norueg suiz austriac chec eslovac ucranian rus bielorrus georgian armeni turc "
    "siri palestin jordan egipci libi tunecin argelin kenian congoleñ nigerian sudafrican indi "
    "birman filipin indonesi malay australian norteamerican sudamerican european african asiátic "
    "chin afgan kurd mauritan gambian ghan angoleñ mozambiqueñ zambian lituan leton estoni "
    "moldav macedoni bosni chipriot uzbek tayik camboyan laosian surcorean norcorean corean"
)

# What women are called who do the work of these men is a thing, a science or a firm.
_NOT_WOMEN = listed(
    "músico político técnico mecánico informático químico físico minero operador productor constructor editor "
    "defensor locutor conductor supervisor cabo mando marino colector corredor sujeto elemento efectivo bulto "
    "individuo abonado capo cuadro romero herrero recolector gestor transportista infante mesero camarógrafo "
    "carnicero tendero zapatero velero cañero comercio panadero"
)

_NAMED = listed(
    """
    persona personas hombre hombres mujer mujeres niño niños niña niñas menor menores bebé bebés adolescente
    adolescentes joven jóvenes adulto adultos anciano ancianos anciana ancianas chico chicos chica chicas muchacho
    muchachos civil civiles soldado soldados militar militares policía policías agente agentes oficial oficiales
    uniformado uniformados elemento elementos efectivo efectivos guardia guardias bombero bomberos rescatista
    rescatistas paramédico paramédicos trabajador trabajadores trabajadora trabajadoras obrero obreros empleado
    empleados minero mineros pescador pescadores campesino campesinos agricultor agricultores comerciante comerciantes
    contable transeúnte transeúntes peatón peatones conductor conductores chofer choferes taxista taxistas camionero
    motociclista motociclistas ciclista ciclistas pasajero pasajeros pasajera tripulante tripulantes piloto pilotos
    turista turistas migrante migrantes inmigrante inmigrantes refugiado refugiados estudiante estudiantes alumno
    alumnos alumna alumnas profesor profesores profesora maestro maestros médico médicos médica enfermero enfermeros
    enfermera enfermeras paciente pacientes periodista periodistas reportero reporteros fotógrafo activista activistas
    líder líderes político políticos diputado concejal alcalde funcionario funcionarios secretarios ministros
    empresario empresarios artista vecino vecinos vecina residente residentes habitante habitantes ciudadano ciudadanos
    poblador pobladores aldeanos manifestante manifestantes preso presos reo reos recluso reclusos interno internos
    delincuente delincuentes ladrón ladrones sospechoso sospechosos asaltante asaltantes sicario sicarios pandillero
    pandilleros narcotraficante narcotraficantes terrorista terroristas yihadista yihadistas miliciano milicianos
    combatiente combatientes guerrillero guerrilleros insurgente insurgentes rebelde rebeldes atacante atacantes
    tirador hijo hijos hija hijas hermano hermanos hermana hermanas padre padres madre madres esposo esposa
    pareja bañista bañistas nadador nadadores montañista montañistas excursionistas alpinistas
    esquiadores deportista jugadores aficionado aficionados hincha hinchas espectador espectadores asistente asistentes
    miembro miembros integrante integrantes compañero compañeros individuo individuos sujeto sujetos víctima
    víctimas familia familias extranjero extranjeros ocupante ocupantes usuarios cliente clientes fieles feligreses
    sacerdote sacerdotes monja monjas religioso religiosos rehén rehenes coronel coroneles general generales teniente
    capitán sargento sargentos cabo cabos marino marinos marinero marineros infantes reservistas reclutas
    vigilante vigilantes custodio custodios escolta escoltas indígena indígenas afrodescendientes sirios sirio
    israelíes
    palestinos palestino ucranianos ucraniano rusos ruso mexicanos mexicano españoles español estadounidenses
    estadounidense venezolanos venezolano colombianos colombiano argentinos argentino chilenos chileno
    peruanos haitianos hondureños guatemaltecos salvadoreños cubanos ecuatorianos iraquíes iraníes afganos franceses
    francés alemanes alemán italianos italiano británicos británico chinos chino japoneses libaneses turcos indios
    nigerianos marroquíes gazatíes musulmanes judíos cristianos árabes zanzibaríes electores votantes docentes gente
    fetos embarazada embarazadas lactantes mayores jornalero jornaleros temporeros cooperantes voluntario voluntarios
    observadores diplomáticos abogado abogados juez jueces fiscal fiscales científico científicos ingeniero ingenieros
    técnico técnicos dependiente
    bañistas surfista surfistas jubilado jubilados jubilada pensionista pensionistas repartidor repartidores
    albañil albañiles electricista electricistas mecánico mecánicos panadero vendedor vendedores vendedora ganadero
    ganaderos leñador buzo buzos paracaidista paracaidistas jinete jinetes torero ciclistas atleta atletas futbolista
    futbolistas boxeador bailarina cantante cantantes músico músicos actor actriz escritor estudiante colegial
    colegiales escolar escolares universitario universitarios universitaria bebe lactante
    gemelos gemelas mellizos hermanitos abuelo abuela abuelos tío tía sobrino sobrina primo primos nieto nieta nietos
    suegra yerno cuñado novio novia amigo amiga amigos amigas matrimonio marido viuda huérfanos huérfano 
    infante adolescentes quinceañera treintañero cuarentón septuagenario octogenario nonagenario
    parroquiano parroquianos lugareño lugareños comunero comuneros colono colonos aldeano ribereños
    mochilero mochileros veraneantes veraneante senderista senderistas excursionista escaladores escalador alpinista
    andinista andinistas espeleólogos parapentista navegante navegantes balsero balseros polizón polizones
    inmigrantes migrante desplazado retornados deportados apátridas sintecho indigente indigentes mendigo
    carabinero carabineros gendarme gendarmes ertzaina ertzainas mosso mossos federales marinas infante
    patrullero patrulleros inspector inspectores comisario detective escoltas espía espías francotirador
    legionario paramilitares paramilitar mercenario mercenarios disidente disidentes cabecilla cabecillas capo
    capos traficante traficantes narco narcos coyote coyotes extorsionador extorsionadores estafador estafadores
    secuestrador secuestradores violador agresor agresores homicida pirómano pistolero pistoleros tiradores hampones
    malhechor malhechores prófugo prófugos imputado imputados acusado acusados procesado procesados
    condenado condenados implicado implicados involucrado involucrados investigado investigados presunto
    aspirante candidato candidatos candidata senador senadores diputada diputados diputadas concejales alcaldes
    gobernador ministro magistrado magistrados jueza síndico regidor regidores regidora edil ediles dirigente
    dirigentes sindicalista sindicalistas militante militantes opositor opositores ambientalista ambientalistas
    defensor defensores defensora comunicador comunicadores corresponsal camarógrafo camarógrafos redactor
    socorrista socorristas sanitario sanitarios sanitaria brigadista brigadistas voluntaria auxiliar auxiliares
    cirujano psicólogo anestesista matrona partera farmacéutico pediatra doctor doctora doctores
    interno internas reclusas presas presa rea convicto convictos prisionero prisioneros cautivo cautivos
    automovilista automovilistas motorista motoristas copiloto acompañante acompañantes conductora conductoras
    maquinista maquinistas azafata azafatas asistenta cobrador capitanes contramaestre patrón estibador estibadores
    operario operarios operaria peón peones técnica técnicas contratista contratistas supervisor soldador guardabosques
    parvulario docente catedrático rector directivo directivos ejecutivo ejecutivos gerente banquero
    rescatados sobreviviente sobrevivientes superviviente supervivientes tripulación
    argentina chilena mexicana colombiana peruana venezolana ecuatoriana boliviano bolivianos boliviana uruguayo
    uruguayos paraguayo paraguayos cubano cubana dominicano dominicanos dominicana haitiano haitiana hondureño
    hondureña salvadoreño salvadoreña guatemalteco guatemalteca nicaragüense nicaragüenses costarricense panameño
    panameños brasileño brasileños brasileña portugués portugueses española españolas francesa alemana italiana
    inglés ingleses irlandés irlandeses escocés polaco polacos rumano rumanos rumana búlgaro húngaros griego griegos
    serbios croatas albaneses kosovares belga belgas holandés holandeses neerlandeses sueco suecos noruego noruegos
    danés daneses finlandeses suizo suizos austriaco austriacos checo checos israelí palestina palestinas libanés
    iraní iraquí afgano afgana kurdo kurdos yemeníes saudíes egipcio egipcios marroquí argelino argelinos tunecino
    tunecinos libios sudanés sudaneses etíopes somalíes keniano kenianos congoleños ruandeses nigeriano senegalés
    senegaleses malienses ghaneses sudafricanos indio pakistaní pakistaníes bangladesíes nepalí nepalíes birmanos
    rohinyás tailandeses vietnamitas filipino filipinos indonesios malayos chino surcoreano surcoreanos japonés
    australiano australianos canadiense canadienses norteamericano norteamericanos europeo europeos africanos
    latinoamericanos subsaharianos asiáticos mapuche mapuches gitanos yazidíes hutíes chiíes suníes coptos
    israelís iraquís iraní iranís pakistanís marroquís saudí saudís rohinyá rohinyas yemení somalí nepalís hutu hutus
    tutsi tutsis drusos alauíes guía guías porteador porteadores sherpa sherpas esposas esposos maridos mamá papá
    fugado fugados fugada evadido evadidos demorado afectado arquitecto arquitectos arquitecta informático biólogo bióloga pastor pastores monje obispo obispos
    imán cura curas mahometanos evangélicos musulmán judío cristiano árabe
    abogada abogadas abonado abonados albanés albañila alférez allegado allegados almirante amante amantes
    amotinado amotinados analfabeto andaluces andaluz andaluza apicultor arzobispo asesina asesino asesinos
    asesor asesora asesores asilado asilados asturiano asturianos auditor auditores austríaca austríaco
    austríacos azafato bagdadíes bailarinas bailarines bandido bandidos bandolero bandoleros barceloneses
    barcelonés barquero barqueros barrendera barrenderas barrendero barrenderos bebita bebito beliceño beliceños
    berlineses bisabuela bisabuelo bisnieto bloguero blogueros bogotano bogotanos botero brigadier  
     caballero cadete cadetes californianos camarera camareras camarero
    camareros camarógrafa cameruneses camerunés camillero camilleros camioneros canoero
    capitalino capitalinos caraqueño caraqueños carcelero carceleros cardenal carnicero carniceros carpintero
    carpinteros catalana catalanes catalán cañero cañeros chadianos chamanes chamán chaval chavala chavales
    ciego ciegos cineasta cineastas cisjordanos clérigo clérigos cocinera cocinero cocineros colectivero
    colectiveros comandante comandantes comensal comensales concurrentes conscripto conscriptos consejera
    consejero consejeros conserje conserjes constructor constructores consumidor consumidores convicta
    cordobeses cordobés coreógrafo corredor corredora corredores corresponsales creyente creyentes croata crío
    críos curandero curanderos cuñada cuñados cónsul cónsules dama danesa danzante danzantes delegada delegado
    delegados deportada deportadas desconocido desconocidos devoto devotos director directora directores
    discapacitada discapacitado discapacitados diácono dueña dueño dueños editor editores encapuchado
    encapuchados enferma enfermas enfermo enfermos enmascarado eritreo eritreos escocesa escultor etíope
    exalcalde excombatiente excombatientes exconcejal exconvicto exconvictos exdiputado exesposa exesposo
    exfiscal exfuncionario exfuncionarios exguerrillero exguerrilleros exiliada exiliado exiliados exjefe
    exmarido exmilitar exmilitares exministro exministros exmujer exnovia exnovio expareja expolicía expolicías
    expresidenta expresidente familiar familiares farmacéuticas feligresa ferroviario ferroviarios filósofo
    finlandesa finlandés fiscala fontanero fontaneros forastero forasteros fotógrafa fotógrafos furtivos fémina
    féminas galeses gallega gallego gallegos galés gay gays gazatí gemela gemelo gimnasta gimnastas granadinos
    granjera granjero granjeros gruero grumete guardiana guardianes guyanés habanero habaneros hacker hackers
    hawaiano hawaianos hembra herido hermanastro herrero hijastra hijastro holandesa homicidas homosexual
    homosexuales huésped huéspedes indocumentado indocumentados influencer influencers inglesa inquilina
    inquilino inquilinos inspectora interna invidente invitada invitado invitados irlandesa islandés jamaicano
    jamaicanos jamaiquino jamaiquinos japonesa japonesas jardinero jardineros jefa jefas jefe jefes
    jerosolimitanos jockey jornalera jornaleras juezas kosovar lanchero lancheros lesbiana lesbianas letrada
    letrado limeño limeños limosnero locutor locutora locutores luxemburgueses luxemburgués madrastra madrileña
    madrileño madrileños mafioso mafiosos magistrada mago malagueño malagueños maleante maleantes maltés mando
    mandos mariachi mariachis marinera mellizas mesera meseras mesero meseros michoacanos milicianas ministra
    minusválido minusválidos misionera misionero misioneros mochilera mocosos montañera montañero
    montañeros moscovitas moza mozo mozos murciano murcianos neerlandés nena nene nenes neonato neonatos
    neoyorquino neoyorquinos nepalesa nietas notario notarios novicia nuera oaxaqueños ocupantas oficiala
    padrastro paisa paisas pandillera pariente parientes parisino parisinos partero partisano partisanos pastora
    payaso payasos peluquera peluqueras peluquero penado penados penitente penitentes peregrina peregrino
    peregrinos perito peritos pintor pintora pintores plomero poblanos poeta poetas pordiosero pordioseros
    portavoz portera portero porteño porteños prefecto prematuro prematuros presidente presidentes presidiario
    presidiarios productor productores progenitor progenitores prometido promotor propietario
    propietarios prostituta prostitutas párroco quinceañeras quiteño quiteños rabino rabinos rapero raperos
    reclusa recluta recolector recolectores refugiada refugiadas religiosa religiosas remero remeros repartidora
    repatriado repatriados reportera reporteras representante representantes residenta romanos romeros ruandés
    sacerdotisa saharaui saharauis secretaria secretario senegalesa sevillana sevillano sevillanos sexoservidora
    sexoservidoras señor señora señoras señores snowboarder sobrinas socia socio socios soldada solicitante
    solicitantes sordo subinspector sublevado sublevados suboficial suboficiales subteniente subtenientes
    sudanesa suegro suegros tailandesa tailandés talibanes talibán tanzano tapatíos tejanos temporera temporeras
    tendero tenderos tesorero testigo testigos texanos trans transexual transexuales travesti travestis
    trillizas trillizos tuitero tías tíos ugandeses ugandés universitarias vagabundo vagabundos valenciana
    valenciano valencianos varones varón vasca vasco vascos veterinaria veterinario viajera
    viajeras viajero viajeros viceministro viceministros vietnamita youtuber zapatero zaragozanos chófer chóferes chofer choferes árbitro
    árbitros
    """
)
PEOPLE = (
    frozenset(stem + ending for stem in _NATIONALS.split() for ending in ("o", "a", "os", "as"))
    | _NAMED
    | {word[:-1] + ending for word in _NAMED - _NOT_WOMEN if word.endswith("o") for ending in ("a", "as", "os")}
    | {word + ending for word in _NAMED - _NOT_WOMEN if word.endswith("or") for ending in ("a", "as", "es")}
)

# What can be left behind, be hit or get lost without being a casualty.
NOT_PEOPLE = listed(
    """
    pavo pavos visón visones gansos ganso gallo gallos codornices codorniz avestruz avestruces bovinos bovino porcinos ovinos
    caprinos equinos vacunos bisontes búfalo búfalos burro potro potros jirafa jirafas cebra cebras gorila gorilas
    chimpancé chimpancés orangutanes canguro canguros koalas nutria nutrias hurón hurones ardilla ardillas erizo erizos
    lagarto lagartos rana ranas cangrejo cangrejos langosta langostas sardinas truchas mariposas avispas abeja gaviota
    gaviotas flamencos flamenco loro loros halcón halcones buitre buitres venado venados antílopes leopardo leopardos
    dedo dedos costilla costillas pierna piernas brazo brazos ojo ojos diente dientes carrera carreras
    pájaro pájaros insecto insectos mosquito mosquitos hormiga hormigas araña arañas oruga larvas reno renos alce camello camellos llama llamas alpaca alpacas
    perro perros gato gatos animal animales vaca vacas caballo caballos cerdo cerdos gallina gallinas ave aves pez
    peces
    lobo lobos oso osos león leones tigre tigres tiburón tiburones conejos abejas ciervos jabalíes burros monos
    empresa empresas
    compañía compañías banco bancos aerolínea aerolíneas negocios equipo equipos país países ciudad ciudades
    estados ballena
    ballenas delfines tortugas ovejas cabras toros elefante elefantes cabezas ejemplares casa casas vivienda
    viviendas edificio edificios vehículo vehículos auto autos coche coches camión camiones avión aviones barco
    barcos buque buques dron drones tanque tanques misil misiles hectárea hectáreas árbol árboles municipio municipios
    inmueble inmuebles local locales negocio comercio comercios tienda tiendas fábrica fábricas finca fincas parcela
    cultivo cultivos cosecha cosechas planta plantas bosque bosques río ríos isla islas playa playas carretera
    carreteras calle calles barrio barrios pueblo pueblos aldea aldeas comunidad comunidades región regiones
    provincia provincias departamento departamentos distrito distritos colonia colonias manzana manzanas
    bus buses autobús autobuses ómnibus micro micros colectivo tren trenes vagón vagones moto motos motocicleta
    motocicletas bicicleta bicicletas camioneta camionetas tráiler patrulla patrullas embarcación embarcaciones lancha
    lanchas bote botes patera pateras yate yates velero submarino fragata helicóptero helicópteros avioneta avionetas
    caza cazas cohete cohetes proyectil proyectiles bomba bombas mina minas arma armas fusil fusiles pistola pistolas
    vuelo vuelos servicio servicios línea líneas ruta rutas puente puentes torre torres antena techo techos
    computadora computadoras ordenador ordenadores teléfono teléfonos celular celulares servidor servidores cuenta
    cuentas correo correos documento documentos libro libros cuadro cuadros joya joyas paquete paquetes bulto bultos
    kilo kilos tonelada toneladas litro litros gramo gramos billete billetes voto votos escaño escaños
    ley leyes proyecto proyectos medida medidas propuesta propuestas iniciativa empleo empleos puesto puestos
    plaza plazas puesto curso cursos aula aulas institución instituciones organización organizaciones entidad
    entidades institución sucursal sucursales oficina oficinas sede sedes embajada iglesia iglesias templo templos
    mezquita museo museos hotel hoteles restaurante restaurantes bar bares estadio aeropuerto aeropuertos
    accidente accidentes incidente incidentes choque choques ataque ataques atentado atentados explosión explosiones
    incendio incendios sismo sismos terremoto terremotos réplica réplicas tormenta tormentas huracán huracanes
    inundación inundaciones deslizamiento deslizamientos derrumbe derrumbes tiroteo tiroteos enfrentamiento
    enfrentamientos operativo operativos redada redadas allanamiento allanamientos disparo disparos balazo balazos
    tiro tiros puñalada puñaladas impacto impactos golpe denuncia denuncias delito delitos robo robos
    juicio juicios sentencia condena condenas cárcel cárceles prisión mamífero mamíferos ganado res reses yegua
    yeguas mula mulas oveja cabra toro novillo ternero terneros cordero corderos pollo pollos pato patos cisne
    cisnes paloma palomas águila águilas cóndor cóndores búho foca focas pingüino pingüinos manatí manatíes delfín
    tortuga serpiente serpientes cocodrilo cocodrilos lince linces puma pumas jaguar jaguares mono rinoceronte
    rinocerontes hipopótamo zorro zorros ciervo jabalí rata ratas ratón ratones murciélago murciélagos cachorro
    cachorros canes can felino felinos especie especies colmena colmenas salmón salmones atún década décadas siglo
    siglos fin gol goles punto puntos récord récords título títulos set sets lugar lugares sitio sitios zona zonas
    escuela escuelas hospital hospitales año años mes meses día días hora horas minuto minutos semana semanas partido
    partidos vez veces kilómetro kilómetros metro metros golpe golpes millones euros dólares pesos por ciento caso
    casos
    """
)

PEOPLE_ENDINGS = (
    "istas",
    "ista",
    "adores",
    "ador",
    "adora",
    "adoras",
    "ólogo",
    "óloga",
    "ólogos",
    "ense",
    "enses",
)

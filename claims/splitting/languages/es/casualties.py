"""Spanish words for people and for what happens to them."""

from claims.splitting.words import Phrases, each, listed

PEOPLE = listed(
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
    técnico técnicos dependiente muertos fallecidos heridos
    """
)

# What can be left behind, be hit or get lost without being a casualty.
NOT_PEOPLE = listed(
    """
    perro perros gato gatos animal animales vaca vacas caballo caballos cerdo cerdos gallina gallinas ave aves pez
    peces
    lobo lobos oso osos león leones tigre tigres tiburón tiburones conejos abejas ciervos jabalíes burros monos
    empresa empresas
    compañía compañías banco bancos aerolínea aerolíneas negocios equipo equipos país países ciudad ciudades
    estados ballena
    ballenas delfines tortugas ovejas cabras toros elefante elefantes cabezas ejemplares casa casas vivienda
    viviendas edificio edificios vehículo vehículos auto autos coche coches camión camiones avión aviones barco
    barcos buque buques dron drones tanque tanques misil misiles hectárea hectáreas árbol árboles municipio municipios
    escuela escuelas hospital hospitales año años mes meses día días hora horas minuto minutos semana semanas partido
    partidos vez veces kilómetro kilómetros metro metros golpe golpes millones euros dólares pesos por ciento caso
    casos
    """
)

MEASURE_NOUNS = Phrases(
    {
        **each(
            "muerto|muertos|muerta|muertas|fallecido|fallecidos|fallecida|fallecidas|víctimas mortales|"
            "víctima mortal|víctimas fatales|víctima fatal|víctimas|víctima|cadáver|cadáveres|cuerpos|"
            "cuerpo sin vida|cuerpos sin vida|deceso|decesos|defunción|defunciones|muertes|muerte|"
            "fallecimientos|asesinatos|asesinato|homicidios|feminicidios|bajas mortales|ejecutados|"
            "asesinados|asesinadas|ahogados|calcinados|vidas|suicidios",
            "killed",
        ),
        **each(
            "herido|heridos|herida|heridas|lesionado|lesionados|lesionada|lesionadas|hospitalizados|"
            "hospitalizado|intoxicados|quemados|baleados|contusionados|heridos graves|heridos leves",
            "injured",
        ),
        **each("desaparecido|desaparecidos|desaparecida|desaparecidas|extraviados", "missing"),
        **each(
            "evacuado|evacuados|evacuadas|desplazado|desplazados|desplazadas|refugiados|evacuaciones",
            "displaced",
        ),
        **each(
            "detenido|detenidos|detenida|detenidas|arrestado|arrestados|arrestada|capturados|capturado|"
            "aprehendidos|detenciones|arrestos",
            "detained",
        ),
        **each("rescatado|rescatados|rescatadas", "rescued"),
        **each("secuestrado|secuestrados|secuestradas|rehenes|rehén|secuestros", "kidnapped"),
        **each(
            "contagios|contagio|contagiado|contagiados|infectado|infectados|infecciones|casos|caso|"
            "casos confirmados|positivos|casos positivos",
            "infected",
        ),
        **each("damnificado|damnificados|damnificadas|afectados|afectadas|afectado|perjudicados", "affected"),
    }
)  # fmt: skip

DISEASE_MEASURES = listed("casos caso infecciones")
DISEASE_WORDS = listed(
    "covid-19 covid coronavirus virus contagio contagios contagiados pandemia epidemia enfermedad dengue cólera ébola "
    "sarampión gripe influenza zika malaria paludismo sida vih brote infección infectados infectadas confirmados "
    "hepatitis viruela variante ómicron chikungunya"
)

_PARTICIPLES = {
    "killed": "muert fallecid asesinad ejecutad ahogad abatid acribillad calcinad ultimad sepultad ahorcad degollad",
    "injured": "herid lesionad balead hospitalizad intoxicad quemad atropellad apuñalad contusionad malherid",
    "missing": "desaparecid extraviad",
    "displaced": "desplazad evacuad desalojad",
    "detained": "detenid arrestad capturad aprehendid encarcelad apresad",
    "rescued": "rescatad salvad liberad",
    "kidnapped": "secuestrad raptad plagiad",
    "infected": "contagiad infectad",
    "affected": "afectad damnificad",
}
PARTICIPLES = Phrases(
    {
        stem + ending: measure
        for measure, stems in _PARTICIPLES.items()
        for stem in stems.split()
        for ending in ("o", "a", "os", "as")
    }
)
INJURIES = Phrases(dict.fromkeys(["con heridas", "con lesiones", "con quemaduras"], "injured"))

# The subject suffers these.
EVENT_VERBS = Phrases(
    {
        **dict.fromkeys(listed(
            "murió murieron muere mueren muriera murieran morir morirían morirá morirán morían muriendo "
            "falleció fallecieron fallece fallecen fallecer fallecerán falleciera fallecía pereció "
            "perecieron perecen perecer"
        ), "killed"),
        **each(
            "perdió la vida|perdieron la vida|pierde la vida|pierden la vida|perder la vida|"
            "perdieran la vida|perdido la vida|se ahogó|se ahogaron|se suicidó|se suicidaron",
            "killed",
        ),
        **each("se contagiaron|se contagió|contrajeron", "infected"),
        **each("desapareció|desaparecieron", "missing"),
    }
)  # fmt: skip

# The object suffers these, with or without the preposition before people.
HARM_VERBS = Phrases(
    {
        **dict.fromkeys(listed(
            "mató mataron mata matan matar matando matado mataría asesinó asesinaron asesina asesinan "
            "asesinar asesinando asesinado ejecutó ejecutaron abatió abatieron abatir abatido"
        ), "killed"),
        **each(
            "causó la muerte|causó la muerte de|causando la muerte de|causó la muerte a|provocó la muerte de|"
            "la muerte de|las muertes de|la vida de|la vida a|las vidas de|el asesinato de|el homicidio de|"
            "los cuerpos de|los cadáveres de|muerte a|la muerte a|la vida a otras",
            "killed",
        ),
        **each(
            "hirió|hirieron|hiere|hieren|hiriendo|herir|lesionó|lesionaron|heridas a|heridas leves a|"
            "heridas graves a|lesiones a|lesionó a|hirió a",
            "injured",
        ),
        **dict.fromkeys(listed(
            "detuvo detuvieron detiene detienen detener detenido arrestó arrestaron arresta arrestan "
            "arrestar arrestado capturó capturaron captura capturan capturar capturado apresó aprehendió "
            "aprehendieron"
        ), "detained"),
        **each("la detención de|el arresto de|la captura de", "detained"),
        **dict.fromkeys(listed("rescató rescataron rescata rescatan rescatar rescatado salvó salvaron"), "rescued"),
        **each("el rescate de", "rescued"),
        **dict.fromkeys(listed(
            "secuestró secuestraron secuestra secuestran secuestrar secuestrado raptó raptaron"
        ), "kidnapped"),
        **each("el secuestro de", "kidnapped"),
        **dict.fromkeys(listed(
            "evacuó evacuaron evacua evacúan evacuar evacuado desplazó desplazaron desalojó desalojaron "
            "desplazado"
        ), "displaced"),
        **each("la evacuación de|el desplazamiento de|el desalojo de", "displaced"),
        **dict.fromkeys(listed("contagió infectó infectado"), "infected"),
        **each("afectó a|afectaron a|afecta a|afectan a|afectado a", "affected"),
        **each("la desaparición de", "missing"),
    }
)  # fmt: skip

RISE_VERBS = Phrases(
    "asciende a|ascienden a|ascendió a|ascendieron a|ascendía a|ascendido a|ascendido hasta|asciende ya a|se eleva a|"
    "se elevó a|se elevan a|elevó a|subió a|subió hasta|sube a|suben a|subieron a|aumentó a|aumentó hasta|aumenta a|"
    "aumentado a|llegó a|llega a|llegan a|llegaron a|llegado a|alcanza|alcanzó|alcanzan|alcanzaron|alcanzado|supera|"
    "supera ya|superan|superó|superaron|superado|es de|son|fue de|fueron|era de|se sitúa en|se situó en|"
    "se sitúan en|se ubica en|suma|suman|sumó|sumaron|pasó a|roza|rozan|de|en|por|contándose por|a|hasta|de al menos|"
    "se mantiene en|quedó en"
)
TOLLS = Phrases(
    {
        **each(
            "número de muertos|número de víctimas mortales|número de fallecidos|número de víctimas|"
            "cifra de muertos|cifra de fallecidos|cifra de víctimas|saldo de muertos|total de muertos|"
            "total de fallecidos|balance de muertos|balance de víctimas|recuento de muertos|"
            "número de muertes|número de decesos|cifra de decesos|cifra de muertes|los fallecidos|"
            "los muertos|las muertes|las víctimas mortales|los decesos|saldo mortal|balance mortal|"
            "cifra mortal",
            "killed",
        ),
        **each("número de heridos|cifra de heridos|los heridos|número de lesionados|los lesionados", "injured"),
        **each("número de desaparecidos|los desaparecidos|cifra de desaparecidos", "missing"),
        **each("número de detenidos|los detenidos|cifra de detenidos", "detained"),
        **each("número de desplazados|los desplazados|número de evacuados|los evacuados", "displaced"),
        **each(
            "número de contagios|los contagios|número de contagiados|número de casos|los contagiados|"
            "los casos confirmados",
            "infected",
        ),
        **each("número de damnificados|los damnificados|número de afectados|los afectados", "affected"),
    }
)  # fmt: skip

NO_CASUALTIES = Phrases(
    {
        **each(
            "sin víctimas|sin víctimas mortales|sin muertos|ningún muerto|ninguna víctima|"
            "ninguna víctima mortal|ningún fallecido|no hubo víctimas|no hubo muertos|no hay víctimas|"
            "no hay muertos|no se registraron víctimas|no se reportaron víctimas|no causó víctimas|"
            "no dejó víctimas|sin fallecidos|sin víctimas fatales|nadie murió|no se reportan víctimas|"
            "no hubo víctimas mortales",
            "killed",
        ),
        **each(
            "sin heridos|ningún herido|no hubo heridos|sin lesionados|ningún lesionado|nadie resultó herido|"
            "no se registraron heridos|no se reportaron heridos|no dejó heridos",
            "injured",
        ),
        **each("ningún detenido|no hay detenidos|no hubo detenidos|sin detenidos", "detained"),
        **each("ningún desaparecido|no hay desaparecidos", "missing"),
    }
)  # fmt: skip

PARTS = Phrases(
    "entre ellos|entre ellas|entre los que hay|entre los cuales|entre los que se encuentran|entre las que|incluidos|"
    "incluidas|incluido|incluida|incluyendo|de los cuales|de las cuales|de ellos|de ellas|entre las víctimas|"
    "entre los muertos|entre los fallecidos|entre los heridos|entre los que figuran|entre los que están|"
    "entre los que se cuentan"
)
COUNT_MODIFIERS = listed(
    "nuevos nuevas nuevo nueva otros otras más presuntos presuntas supuestos supuestas posibles de los "
    "las la el estas "
    "estos sus personas miles total jóvenes pequeños pequeñas primeros primeras últimos últimas"
)
RATE_WORDS = frozenset({"por"})
CHANCE_JOINERS = Phrases(["de cada"])

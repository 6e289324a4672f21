"""How Spanish tells men from women and one from many: articles, titles, kin and given names."""

from claims.splitting.words import listed

_MEN = listed(
    "el un ministro exministro viceministro presidente expresidente mandatario vicepresidente senador diputado "
    "legislador gobernador alcalde prefecto exprefecto exalcalde concejal consejero secretario canciller rey príncipe papa doctor dr sr "
    "señor don juez magistrado abogado director subdirector obispo arzobispo cardenal padre capitán comisario inspector "
    "actor escritor empresario profesor catedrático investigador científico experto médico delantero portero entrenador "
    "técnico seleccionador jugador procurador rector decano coordinador vocero hombre joven niño hijo hermano marido "
    "esposo abuelo tío primo viudo "
    "aarón abel adolfo adrián agustín alan alberto aldo alejandro alex alfonso alfredo álvaro andrés ángel antonio "
    "ariel armando arturo augusto benito benjamín bernardo boris bruno camilo carlos césar claudio cristian cristóbal "
    "damián daniel darío david diego domingo edgar edgardo edmundo eduardo elías emiliano emilio enrique enric "
    "ernesto esteban eugenio ezequiel fabián federico felipe félix fernando fidel francisco gabriel gerardo germán "
    "gilberto gonzalo gregorio guillermo gustavo héctor hernán hugo humberto ignacio íñigo iñaki isaac ismael iván "
    "jacobo jaime jairo javier jerónimo jesús joan joaquín jordi jorge josé josep juan julián julio karim leandro "
    "leonardo leopoldo lorenzo lucas luciano luis manuel marcelo marcos mariano mario martín mateo matías mauricio "
    "máximo miguel mikel moisés nelson nicolás norberto octavio omar óscar pablo pascual patricio pau pedro pere "
    "rafael ramiro ramón raúl ricardo roberto rodolfo rodrigo rogelio román rubén salvador samuel santiago saúl "
    "sebastián sergio simón teodoro tomás ulises vicente víctor vladimir volodymyr walter xabier xavier "
    "abraham ademir agapito amadeo anselmo arnaldo artemio baltasar bartolomé basilio bautista blas candido "
    "casimiro celestino cipriano ciro cornelio crisanto dante demetrio dimas dionisio efraín eladio eleazar "
    "eleuterio eliseo elmer eloy erick erwin eusebio evaristo everardo facundo fausto fermín fidencio florencio "
    "franco fulgencio gaspar genaro gervasio gorka heriberto hernando hilario hipólito horacio iker isidro "
    "israel jacinto jeremías joel jonathan jonás josué kevin lautaro leonel lisandro lucio lázaro macario "
    "maximiliano melchor milton modesto nahuel narciso nazario néstor oriol orlando osvaldo otto pavel plácido "
    "porfirio primitivo reinaldo renato rené rigoberto rolando roque rufino ruperto serafín severino silverio "
    "silvio sixto tadeo telmo teófilo tito tobías tristán uriel valentín valeriano venancio wilfredo wilmer "
    "wilson yago yerai zacarías"
)
_WOMEN = listed(
    "la una ministra exministra viceministra presidenta expresidenta mandataria vicepresidenta senadora diputada "
    "legisladora gobernadora alcaldesa prefecta exprefecta concejala consejera secretaria reina princesa doctora dra sra srta señora "
    "señorita doña jueza magistrada abogada directora sor capitana comisaria inspectora actriz escritora empresaria "
    "profesora catedrática investigadora científica experta médica delantera portera entrenadora jugadora procuradora "
    "rectora decana coordinadora vocera fiscala mujer niña hija hermana madre esposa abuela tía prima viuda "
    "adela adriana agustina aída ainhoa alba alejandra alicia almudena amalia amanda amelia ana andrea ángela angélica "
    "antonia antonella aurora bárbara beatriz belén berta blanca camila carina carla carlota carmen carolina catalina "
    "cecilia celia clara claudia concepción consuelo cristina dalia daniela débora delia diana dolores edith elba elena "
    "elisa elsa elvira emilia emma erika ester esther estela eugenia eva fabiola fátima florencia francisca gabriela "
    "gemma giovanna gladys gloria graciela guadalupe helena inés ingrid irene irina iris isabel ivana ivette jimena "
    "josefa juana julia juliana karina karla laura leonor leticia lidia liliana lola lorena lourdes lucía lucrecia luisa "
    "luz magdalena maite manuela marcela margarita maría mariana marina marisol marta martha matilde mercedes micaela "
    "mireia miriam mónica nadia natalia nieves noelia nora norma nuria olga paloma pamela patricia paula paulina "
    "penélope pilar raquel rebeca regina rita rocío romina rosa rosario roxana ruth sandra sara silvia sofía soledad "
    "sonia susana tamara tatiana teresa vanesa vera verónica victoria viviana ximena yolanda "
    "adelaida alexandra amaia amparo anabel anahí andreína araceli ariadna ariana aránzazu asunción azucena "
    "begoña bernarda betty brenda brígida celina chiara clemencia clotilde dolors dulce edurne elisabet "
    "elizabeth elodia encarnación enriqueta estefanía eulalia evangelina evelyn fabiana felisa fernanda filomena "
    "flora francesca frida genoveva georgina gimena gisela gloriana greta griselda haydée herminia hilda "
    "hortensia ileana imelda inmaculada iratxe irma isidora itziar ivonne jacinta janet jazmín jessica joana "
    "johana jordana josefina judith julieta justina karen katia leire leonora leslie lina lisa lorenza lucila "
    "mabel macarena maribel maricarmen maricel marisa maritza marlene martina matilda maura melania melisa mercè "
    "milagros minerva mirta mirtha montserrat nayeli nerea nélida ofelia olivia ona oriana otilia paola paquita "
    "petra priscila purificación ramona rebecca remedios renata roberta rosalía rosana rosaura roser rufina "
    "sabina salomé samanta selena severina sheila stella tania valentina valeria vanina vilma virginia wendy "
    "xiomara yamila yanina yesenia zaida zoila zulema úrsula"
)
GENDERS = {**dict.fromkeys(_MEN, "m"), **dict.fromkeys(_WOMEN, "f")}
PLURALS = listed(
    "los las unos unas varios varias algunos algunas muchos muchas ambos ambas otros otras estos estas esos esas "
    "numerosos numerosas diversos diversas cientos miles decenas dos tres cuatro cinco seis siete ocho nueve diez sus"
)

# Who speaks of several named before, alone: "One said".
LONE_CLAIMANTS = listed(
    "uno una otro otra otros otras algunos algunas muchos muchas varios varias ambos ambas todos todas unos"
)

# Organisations speak as people do.
BODIES = listed(
    """
    gobierno ejecutivo ministerio ministerios secretaría subsecretaría consejería departamento dirección fiscalía
    procuraduría defensoría contraloría tribunal juzgado corte audiencia jurado ayuntamiento alcaldía intendencia
    municipalidad municipio consistorio diputación junta generalitat xunta cabildo gobernación presidencia vicepresidencia
    cancillería embajada consulado congreso senado cámara parlamento asamblea legislatura comisión comité consejo
    partido oposición oficialismo coalición bancada bloque sindicato sindicatos patronal gremio federación
    confederación asociación asociaciones organización organizaciones colectivo plataforma ong fundación instituto
    universidad colegio academia hospital clínica empresa compañía firma grupo consorcio banco aerolínea fabricante
    constructora club equipo liga selección ejército armada marina aviación guardia policía gendarmería
    bomberos defensa acusación querella familia iglesia diócesis arzobispado agencia organismo entidad institución
    autoridad autoridades fuentes fuente diario periódico revista cadena canal emisora portal medio medios prensa
    administración oficina servicio servicios superintendencia tesorería hacienda
    """
)

# By these somebody sets a figure: "put the toll at 34".
TALLY_VERBS = listed(
    """
    elevó eleva elevaron elevan elevaba situó sitúa situaron sitúan cifró cifra cifraron cifran fijó fija
    fijaron ubicó ubica ubicaron actualizó actualiza actualizaron aumentó aumentaron rebajó rebaja rebajaron
    redujo redujeron contabilizó contabiliza contabilizaron contabilizan computó computaron calculó calcula
    calcularon calculan estimó estima estimaron estiman habló hablaron hablaba hablan habla hablado cuenta cuentan
    contó contaron contabilizado elevado rebajado cifrado situado actualizado baja bajó sube subió
    """
)

# Those that are told things rather than say them.
HEARERS = listed("tribunal jurado juzgado audiencia sala corte")

# Those who may be anybody: "Anyone who believes that ..." says nothing.
ANYBODY = listed("quien quienes cualquiera aquellos aquellas alguien nadie")
# What comes before something only supposed: "asked if he believes that".
CONDITIONS = listed("si cuando")
# What those do whose words stand on what they hold: "carried a banner with the words".
BEARING_VERBS = listed(
    "colgó colgaron cuelgan llevaba llevaban lleva llevan llevando portaba portaban portó portaron porta "
    "portan portando mostraba mostraban mostró mostraron mostrando exhibió exhibieron exhibía exhibían "
    "exhibiendo desplegó desplegaron desplegando levantó levantaron levantando alzó alzaron alzando sostenía "
    "sostenían sosteniendo sujetaba sujetaban ondeaba ondeaban ondeando enarbolaba enarbolaban vestía vestían "
    "lucía lucían luciendo"
)

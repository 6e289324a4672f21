"""Portuguese nouns for people, and for what is hit or lost without being any."""

from claims.splitting.words import listed

PEOPLE = listed(
    """
    pessoa pessoas homem homens mulher mulheres criança crianças menino meninos menina meninas garoto garotos garota
    garotas moço moça rapaz rapazes rapariga raparigas bebê bebês bebé bebés recém-nascido recém-nascidos adolescente
    adolescentes jovem jovens adulto adultos adulta adultas idoso idosos idosa idosas ancião anciã menor menores
    civil civis soldado soldados militar militares policial policiais polícia polícias agente agentes guarda guardas
    oficial oficiais pm pms bombeiro bombeiros brigadista brigadistas socorrista socorristas paramédico paramédicos
    trabalhador trabalhadores trabalhadora trabalhadoras operário operários operária funcionário funcionários
    funcionária funcionárias empregado empregados empregada servidor servidores mineiro mineiros garimpeiro garimpeiros
    pescador pescadores agricultor agricultores camponês camponeses lavrador lavradores fazendeiro comerciante
    comerciantes vendedor vendedores pedestre pedestres peão peões transeunte transeuntes motorista motoristas condutor
    condutores condutora taxista taxistas caminhoneiro caminhoneiros camionista camionistas motociclista motociclistas
    motoqueiro motoqueiros motoboy ciclista ciclistas passageiro passageiros passageira passageiras tripulante
    tripulantes piloto pilotos copiloto turista turistas migrante migrantes imigrante imigrantes emigrantes refugiado
    refugiados estudante estudantes aluno alunos aluna alunas professor professores professora professoras docentes
    médico médicos médica médicas enfermeiro enfermeiros enfermeira enfermeiras paciente pacientes doente doentes utente
    utentes jornalista jornalistas repórter repórteres fotógrafo fotógrafos cinegrafista ativista ativistas ambientalista
    líder líderes político políticos deputado vereador prefeito autarca funcionários empresário empresários empresária
    artista músico músicos vizinho vizinhos vizinha morador moradores moradora moradoras residente residentes habitante
    habitantes cidadão cidadãos cidadã aldeões manifestante manifestantes grevistas preso presos presa presas detento
    detentos detenta detentas recluso reclusos reclusa presidiário presidiários interno internos criminoso criminosos
    bandido bandidos assaltante assaltantes ladrão ladrões traficante traficantes miliciano milicianos suspeito suspeitos
    suspeita suspeitas terrorista terroristas jihadista jihadistas combatente combatentes guerrilheiro guerrilheiros
    insurgente insurgentes rebelde rebeldes atirador atiradores agressor agressores filho filhos filha filhas irmão
    irmãos irmã irmãs gêmeos gémeos pai pais mãe mães avô avó avós neto netos neta netas tio tia sobrinho sobrinha primo
    primos esposa marido companheira companheiro casal casais banhista banhistas nadador nadadores surfista surfistas
    alpinista alpinistas montanhista montanhistas trilheiros esquiadores caminhantes jogador jogadores atleta atletas
    torcedor torcedores adepto adeptos espectador espectadores participante participantes membro membros integrante
    integrantes elemento elementos colega colegas indivíduo indivíduos sujeito sujeitos vítima vítimas família famílias
    estrangeiro estrangeiros estrangeira ocupante ocupantes hóspede hóspedes cliente clientes frequentadores fiéis
    padre padres freira freiras bispo pastor religioso religiosos refém reféns coronel coronéis general generais tenente
    capitão major sargento sargentos cabo cabos marinheiro marinheiros fuzileiro fuzileiros reservistas recrutas
    vigilante vigilantes segurança seguranças escolta porteiro indígena indígenas quilombola quilombolas sem-terra
    palestino palestinos palestiniano palestinianos israelense israelenses israelita israelitas sírio sírios ucraniano
    ucranianos ucraniana russo russos russa brasileiro brasileiros brasileira brasileiras português portugueses portuguesa
    angolano angolanos moçambicano moçambicanos venezuelano venezuelanos haitiano haitianos argentino argentinos boliviano
    bolivianos paraguaio paraguaios colombiano colombianos chileno chilenos mexicanos peruanos cubanos espanhol espanhóis
    francês franceses alemão alemães italiano italianos britânico britânicos inglês ingleses americano americanos
    norte-americano norte-americanos chinês chineses japonês japoneses indianos iranianos iraquianos afegão afegãos
    libaneses turcos nigerianos marroquinos senegaleses cabo-verdianos guineenses muçulmanos judeus cristãos árabes
    eleitores gente grávida grávidas gestante gestantes feto fetos cooperantes voluntário voluntários voluntária
    observadores diplomata diplomatas advogado advogados advogada juiz juízes promotor promotores cientista cientistas
    engenheiro engenheiros técnico técnicos operador operadores ex-militares ex-policiais catador catadores
    """
)

# What can be left behind, be hit or get lost without being a casualty.
NOT_PEOPLE = listed(
    """
    cão cães cachorro cachorros gato gatos animal animais bicho bichos vaca vacas boi bois cavalo cavalos porco porcos
    galinha galinhas frango frangos ave aves peixe peixes lobo lobos urso ursos leão leões onça onças tigre tigres
    tubarão tubarões abelhas coelho coelhos javalis burros macaco macacos jacaré jacarés cobra cobras baleia baleias
    golfinho golfinhos tartaruga tartarugas ovelha ovelhas cabra cabras touro touros elefante elefantes cabeças
    exemplares empresa empresas companhia companhias banco bancos negócios equipe equipes equipa equipas time times clube
    clubes país países cidade cidades estado estados casa casas moradia moradias imóvel imóveis edifício edifícios prédio
    prédios veículo veículos carro carros automóvel automóveis viatura viaturas moto motos ônibus autocarro autocarros
    caminhão caminhões camião camiões avião aviões helicóptero helicópteros barco barcos navio navios embarcação
    embarcações drone drones tanque tanques míssil mísseis hectare hectares árvore árvores município municípios
    concelho concelhos freguesia freguesias bairro bairros escola escolas hospital hospitais ano anos mês meses dia dias
    hora horas minuto minutos semana semanas jogo jogos partida partidas gol gols golo golos ponto pontos vez vezes
    quilômetro quilômetros quilómetro quilómetros metro metros milhões reais euros dólares arma armas celular celulares
    telemóveis tiros disparos quilos toneladas mandados caso casos
    """
)

PEOPLE_ENDINGS = ("istas", "ista", "adores", "ador", "adora", "adoras", "ólogo", "óloga", "ólogos")

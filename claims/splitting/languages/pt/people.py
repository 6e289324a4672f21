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
    cão cães cachorro cachorros gato gatos animal animais bicho bichos vaca vacas boi bois cavalo cavalos porco
    porcos galinha galinhas frango frangos ave aves peixe peixes lobo lobos urso ursos leão leões onça onças tigre
    tigres tubarão tubarões abelhas coelho coelhos javalis burros macaco macacos jacaré jacarés cobra cobras baleia
    baleias golfinho golfinhos tartaruga tartarugas ovelha ovelhas cabra cabras touro touros elefante elefantes
    cabeças exemplares empresa empresas companhia companhias banco bancos negócios equipe equipes equipa equipas
    time times clube clubes país países cidade cidades estado estados casa casas moradia moradias imóvel imóveis
    edifício edifícios prédio prédios veículo veículos carro carros automóvel automóveis viatura viaturas moto motos
    ônibus autocarro autocarros caminhão caminhões camião camiões avião aviões helicóptero helicópteros barco barcos
    navio navios embarcação embarcações drone drones tanque tanques míssil mísseis hectare hectares árvore árvores
    município municípios concelho concelhos freguesia freguesias bairro bairros escola escolas hospital hospitais
    ano anos mês meses dia dias hora horas minuto minutos semana semanas jogo jogos partida partidas gol gols golo
    golos ponto pontos vez vezes quilômetro quilômetros quilómetro quilómetros metro metros milhões reais euros
    dólares arma armas celular celulares telemóveis tiros disparos quilos toneladas mandados caso casos terreno
    terrenos lote lotes apartamento apartamentos barraco barracos loja lojas fábrica fábricas fazenda fazendas
    lavoura lavouras safra floresta florestas rio rios ilha ilhas praia praias estrada estradas rodovia rodovias rua
    ruas aldeia aldeias vila vilas comunidade comunidades região regiões província províncias distrito distritos
    comarca comarcas trem trens comboio comboios vagão vagões bicicleta bicicletas motocicleta motocicletas
    caminhonete lancha lanchas bote botes balsa balsas iate veleiro submarino aeronave aeronaves avioneta caça caças
    foguete foguetes projétil projéteis bomba bombas mina minas fuzil fuzis pistola pistolas revólver revólveres
    granada granadas voo voos serviço serviços linha linhas rota rotas ponte pontes torre torres telhado telhados
    computador computadores gerador geradores indicador indicadores ventilador ventiladores refrigerador processador
    operadora operadoras elevador elevadores radar radares telefone telefones conta contas documento documentos
    livro livros quadro quadros joia joias pacote pacotes litro litros grama gramas nota notas voto votos cadeira
    cadeiras mandato lei leis projeto projetos projecto projectos medida medidas proposta propostas emenda emendas
    emprego empregos posto postos vaga vagas curso cursos aula aulas sala salas instituição instituições organização
    organizações entidade entidades agência agências sede sedes embaixada igreja igrejas templo templos museu museus
    hotel hotéis restaurante restaurantes bar bares estádio aeroporto aeroportos acidente acidentes incidente
    incidentes choque choques colisão ataque ataques atentado atentados explosão explosões incêndio incêndios sismo
    sismos terremoto terremotos réplica réplicas temporal tempestade tempestades furacão furacões ciclone ciclones
    enchente enchentes cheia cheias deslizamento deslizamentos desabamento tiroteio tiroteios confronto confrontos
    operação operações bala balas facada facadas impacto impactos denúncia denúncias crime crimes roubo roubos furto
    furtos julgamento sentença sentenças condenação condenações presídio presídios cadeia cadeias cela celas lista
    listas pista pistas revista revistas entrevista entrevistas conquista conquistas vista vistas gado rês reses
    bezerro bezerros boiada égua mula bode cordeiro cordeiros pato patos pombo pombos águia águias foca focas
    pinguim pinguins serpente serpentes crocodilo crocodilos raposa raposas rato ratos morcego morcegos felino
    felinos espécie espécies salmão atum década décadas século séculos título títulos set sets lugar lugares local
    locais zona zonas campeonato
    """
)

PEOPLE_ENDINGS = ("istas", "ista", "adores", "ador", "adora", "adoras", "ólogo", "óloga", "ólogos", "ólogas")

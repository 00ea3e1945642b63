import { readWords } from './read-words'

/**
 * Made by `npm run ordinary-words`; do not change it by hand. Ordinary words: what our own texts and notes of a session
 * write in lower case and what stands in the Dutch dictionary (OpenTaal, see THIRD_PARTY_NOTICES.md) or in our own word
 * list, less common names. A capital at the start of a sentence does not make one of these a name.
 */
export const ordinaryWords = readWords(`
aan aanbellen aanbeveling aanbevelingen aanbevolen aanbieden aanbieder aanbieders aanbiedingen aanbiedt
aanbod aandacht aandachtsfunctionaris aandachtspunten aandeel aandoen aandragen aandringt aangaat
aangebeld aangeboden aangedaan aangehouden aangejaagde aangeklikt aangekomen aangekondigd aangemeld
aangenomen aangepakt aangepast aangerand aangeslagen aangesloten aangesproken aangeven aangevinkt
aangevinkte aangewezen aangifte aangiftebereidheid aangiftecijfers aangiften aangifteplicht
aangifteproces aangifteprocessen aangiftes aanhalen aanhield aanhouding aanhoudingen aankan aankloppen
aankomen aankomende aankomt aankondiging aankoop aankoopfraude aankopen aankunnen aanleg aanleggen
aanleiding aanleveren aanlevert aanloop aanmaakt aanmaakte aanmaning aanmaningen aanmelden aanmelder
aanmeldformulier aanmelding aanmeldpunt aanmeldt aanmerking aanmoedigen aannames aanneemt aannemen aanpak
aanpakken aanpasbaar aanpassen aanpassing aanprijst aanprijzen aanraadde aanraadt aanraden aanraken
aanraking aanranding aanrandingen aanrichten aanschuiven aanslag aanslagen aanslagpleger aanslagplegers
aansluiten aansluiting aansprakelijk aansprakelijkheid aanspreekpunt aanspreekt aanspreken aanstookt
aansturen aanstuurden aantal aantallen aantekening aantonen aantrekkelijk aantrekkelijke aantrekkelijker
aanvaarden aanval aanvallen aanvalsdiensten aanviel aanvielen aanvinken aanvinkte aanvoelen aanvraag
aanvraagt aanvragen aanvrager aanvullen aanvullend aanvulling aanwakkeren aanwas aanwezig aanwezigen
aanwezigheid aanwijzen aanwijzing aanwijzingen aanzetten aanzien aard aardig abonnement abonnementen
absent abstracts academie account accounthandel accountmisbruik accountnaam accountovername accounts accu
aceton acht achter achteraan achteraf achterdochtig achtergrond achterhalen achterhoofd achterin achterna
achternaam achternamen achterstand achttien achttiende act actie actiedag actief actielijst actieplan
actieplannen actieprogramma acties actiestand actiever activiteit activiteiten actualiteiten actueel
actuele acute acuut ademen ademt administratie adolescent adolescenten adolescentenstrafrecht adolescents
adres adreskwaliteit adreslijsten adresonderzoek adressen adverteerde advertentie advertenties advies
adviesgesprek adviesronde adviesvragen adviezen adviseer adviseerde adviseert adviseren adviseur advocaat
advocaat-aangifte advocaat-verdachte advocaten advocatenpagina af afbeelding afbetalen afbetaling
afdeling afdelingsleider afdoening afdreiging afdwingen afdwingt affect afgeeft afgegeven afgelegen
afgeleid afgelopen afgelost afgeluisterd afgemeld afgenomen afgepakt afgeperst afgeplakt afgeplakte
afgerond afgeronde afgesloten afgesproken afgetroggeld afgeven afgewezen afglijden afhaalpunt afhandelen
afhandeling afhandig afhangt afhankelijk afhankelijke afkeuren afkeurt afkicken afkomst afkorting
afkraken afleiden afleiding afloop aflossen afmaakt afmaken afnemen afnemers afpakken afpersen afperser
afpersers afpersing afpersingszaken afperst afperste afrekening afremmen afroep afronden afronding
afrondt afschalen afscheid afschermen afschermt afschrikken afschrikt afsluitcode afsluiten afspraak
afspraken afsprakenkaart afsprakenkaarten afsprakenkader afspreekt afspreken afstand afsteekt afsteken
aftappen aftapt afval afwegen afweging afwegingen afwegingskader afwerken afwerkt afwezig afwijken
afwijking afwijst afwijzen afwijzing afwijzingen afzeggen afzender afzien afzonderlijke agenda agent
agenten agressie agressief agressieprotocol ah ai akkoord al alarm alarmbellen alarmnummer alarmpistolen
alarmpistool alcohol alert alerts algemeen algemene algoritme all alle allebei alledaagse alleen
alleenstaande allemaal allerlei alles allicht allochtone als alsnog alsof alternatief alternatieve altijd
alvast alweer ambassadeur ambassadeurs ambitie ambt ambtelijke ambtenaar ambtenaren ambulance ambulant
ampullen amv analyse and ander andere anderen andermans anders andersom angst angstaanjagende angstig
animo anno anoniem anonieme anonimiteit antennes anti antwoord antwoorden antwoordt apart aparte apotheek
app apparaat apparaten apparatuur appen appgroep appgroepen appje appjes apps appt april arbeid
arbeidsinspectie arbeidsuitbuiting archief are arm armbandjes arme armere armoede armoedig arrest
arrestaties arrestatieteam arresteert art artikel artikelen artikelnummer artikelnummers artikeltekst
artsen as asiel asielkinderen asielzaak asielzoekers assen assessment asten at atelier atheneum au
augustus aula autisme autistische auto auto's autobedrijven automatisch automutilatie ave averechts avond
avonden avondje avondklok avonds axe baan baantje baart baat babbeltruc babbeltrucs baby back back-up
back-upbeleid backbone bajonetten bakent bakfiets balans balie ballonnen bancaire band bandbreedte banden
banen bang banga bangalijst bangalijsten bangmakerij bank bankbiljetten banken bankfraude bankgegevens
bankhelpdesk bankieren bankmedewerker bankpas bankpassen bankrekening bankrekeningen banksite banner bar
barbecue barcode barrieres base baseert baseren basis basisafspraken basisbank basisdocument basisfeiten
basishouding basisonderwijs basisrekening basisscholen basisscholieren basisschool basisschoolleerling
basisschoolsetting basisteam basisteamdriehoeken basisteams baten bazige beamen beamer beantwoorden
beantwoordt bebouwde bed bedank bedankt bedenk bedenken bedenkt bediening bedoel bedoeld bedoelde
bedoelen bedoeling bedoelingen bedoelt bedrag bedragen bedreigd bedreigde bedreigden bedreigen bedreiging
bedreigingen bedreigt bedrijf bedrijfsartsen bedrijfsinformatie bedrijfswagen bedrijven bedrijventerrein
bedrijventerreinen bedrog bedrogen beef beeindigd beeindigen beeld beelden beelden-rond beeldmateriaal
been beesten beetje begeleid begeleide begeleider begeleiders begeleiding begeleidster begeleidt begin
beginnen beginnende beginsel begint begon begonnen begreep begrijpelijk begrijpelijke begrijpen begrijpt
begrip begrippen begrippenlijst behalve behandel behandeld behandelen behandeling behandelt beheer
beheerd beheerde beheerder beheerders beheerrechten beheerst beheert beheren behoefte behoeften
behoefteonderzoek behouden beide beiden beinvloeden bekeek bekeken bekend bekende bekenden bekendheid
bekendmaakt bekendstaan bekendste bekennen bekent bekentenis bekentenissen bekijk bekijken bekijkt
bekwaam bekwamer bel belachelijk belaging belanden belandt belang belangen belangenafweging belangrijk
belangrijke belangrijkst belangrijkste belangstellend belangstelling belasting belde beledigen belediging
beledigingen beleef belegd beleggen beleggers belegging beleggingen beleggingsfraude beleggingstips
beleggingswinst beleid beleidsadviseur beleidsmakers beleidsmedewerker beleidsplan beleidsregels
belemmeren belemmerende bellen beller bellers bellijst belofte beloning beloof beloofd beloofde belooft
beloven belscript belscripts belt beltegoed beltekst belteksten belwinkel bemachtigen bemand bemiddel ben
benadeelde benaderd benaderde benaderen benadering benadert benadrukken benadrukt benauwdheid bench bende
bendes beneden benieuwd benoemd benoemde benoemt bent benzine beoogd beoogt beoordeeld beoordeelt
beoordelen beoordeling bepaal bepaald bepaalde bepaalt bepalen bepaling bepalingen beperk beperken
beperking beperkingen beperkt beperkte berecht berechten beredeneerd bereid bereidheid bereik bereikbaar
bereikbaarheid bereikbaarheidsdienst bereiken bereikt bereikte bereikten bericht berichten berichtenapps
berichtje beroep beroepen beroepsgeheim beroepsgroep beroepsgroepen beroepsnorm beroepsvereniging beroofd
beroven beroving beschadigd beschadigen beschadiging beschadigt beschamend bescheiden bescherm beschermd
beschermde beschermen beschermende bescherming beschermingsmaatregel beschermt beschikbaar beschikken
beschreef beschreven beschrijf beschrijft beschrijven beschrijvend beschrijving beschuldig beschuldigd
beschuldigde beschuldigen besef beseffen beseft besefte beslag beslis beslissen beslissing beslist
besliste besloot besloten besluit besluiten besmet besmette besmettelijk bespaarde bespot bespotten
besprak bespreek bespreekbaar bespreekt bespreken besproken best bestaan bestaand bestaande bestaat
bestand bestanden bestandsnamen beste besteden besteld bestelde bestellen bestellijsten bestelling
bestellingen bestelt bestolen bestond bestraft bestrijden bestrijding bestudeerden besturen bestuur
bestuurder bestuurders bestuurlijk bestuurlijke bestuursacademie bestuursondersteuning bestuursorgaan
bestuursrapportage bestuursrecht bestuursrechter betaal betaalapp betaalapps betaalbeeld betaalbewijs
betaald betaalde betaalfraude betaallink betaalmethoden betaalmiddelen betaalpas betaalpassen
betaalrekening betaalt betaalverzoek betaalverzoeken betaalverzoekfraude betalen betaling betalingen
betalingsfraude betalingsproblemen betalingsverkeer betekende betekenen betekenis betekenissen
betekenisvolle betekent beter betere beteugelen betrapt betreft betrek betrekken betrokken betrokkene
betrokkenen betrokkenheid betrouwbaar beurs beurt bevalt bevat bevatten beveelt beveilig beveiligd
beveiligde beveiligen beveiliging beveiligingsassessment beveiligingsassessments beveiligingsincidenten
beveiligingsrichtlijnen beveiligingssoftware beveiligt bevel bevelen bevestigd bevestigde bevestigen
bevestigt bevinden bevinding bevindingen bevoegd bevoegde bevoegdheden bevoegdheid bewaakt bewaar bewaard
bewaart bewaartermijn bewaartermijnen bewaartijd bewaken bewaker bewapend bewaren beweging bewerking
bewerkt bewerkte bewezen bewijs bewijst bewijzen bewoner bewust bewuste bewusteloos bewuster
bewustwording bewustzijn bezat bezette bezig bezighielden bezighouden bezit bezittingen bezocht bezoek
bezoeken bezoekers bezoekjes bezorgbaan bezorgbaantje bezorgd bezorgde bezorgdienst bezorgen bezorger
bezorgers bezorgpunt bezorgt bezorgwerk bezwaar bib bibliotheek bibliotheken bied bieden biedt bij
bijbaan bijbaantje bijdraagt bijdrage bijdragen bijeenkomst bijeenkomsten bijgehouden bijgepraat
bijgesneden bijgewerkt bijhouden bijklus bijlage bijlagen bijna bijnaam bijpraten bijstellen bijsturing
bijverdienen bijverdienste bijvoorbeeld bijzonder bijzondere bijzonderheden bijzonders bilt bindend bindt
binnen binnendringen binnengaan binnengaat binnengedrongen binnengekomen binnenharken binnenkomen
binnenkomt binnenkwam binnenland binnenuit biometrisch bitcoin bitcoins blackmail blad blauw blauwe bleef
bleek blij blijf blijft blijkbaar blijken blijkt blijven blijvend blik blinde blob bloed blog blogreeks
blogs blokkade blokkades blokkeer blokkeert blokken blokkeren bluffen blut boa bod boeit boek boeken
boekhoofdstuk boekhouden boekje boel boerderij boete boetebedrag boetecategorie boetes boksbeugel
boksbeugels bollenstreek bom bommelding bommenlegger bommenleggers bon bondspagina bonken bonker bonnen
bonus bonussen boodschap boodschappen boodschappenhuis boos boosheid bootcamp booten booter booters bord
borging borgingsafspraak boring bot botnet botsen bouw bouwen bouwer bouwers bouwt boven bovenaan
bovendien bovenwereld box boxes boy boys boze bracht brachten braken brandgevaar branding brandstichten
brandstichting brandstof brandweer bravoure brede breder bredere breed breekt breidt breken breng brengen
brengt brief briefadres briefgeld briefje brieven brievenbus bril brillen brochure broekband broekzak
broer broertje broertjes brommer bron bronadressen bronbestanden brondocumenten bronfeit bronnen
bronsysteem brontekst browse brug brugklas bruikbaar bruikbare bruine bug buikgriep buikpijn buit buiten
buitengebied buitengebieden buitengesloten buitengewoon buitenkant buitenland buitenlands buitenlandse
buitenshuis buitensluiten buitenspel buitenstaander buitmaakte bundel bundelt bungalow bureau bureau-rvs
buren burenruzie burgemeester burgemeesters burgerlijk burgerservicenummer burgerzaken bus bushalte busje
buslijn buur buurt buurtagent buurtbewoner buurtbewoners buurten buurthuis buurtonderzoek buurtpreventie
buurtsuper buurtteam buurtvader buurvrouw bv by cadeau cadeaukaarten cadeaus calamiteit
calamiteitenbeleid callcenter callcenters camera campagne campagnemateriaal campagnes campagneteksten
canada cannabis cannabisnieuws cap capaciteit capuchon carbid case cases cash cashers casino casinonieuws
casuistiek casus casusinbrenger casuskaart casuskaarten casusnummer casusondersteuning casusoverleg
casusregie casusregisseur casussen casussessie catalogus categorie categorie-overzicht categorieen
cathinonen cautie cc cease cel celstraf cent centra centraal centrale centralist centrum challenge
challenges chantage chanteert chanteren chanterende character charges chat chatapps chatbot chatbots
chatgroep chatgroepen chats chatten chauffeur cheats check check-in checklist chemicalien chemie chemisch
chemische chillen christelijk cijfer cijferpagina's cijfers cijfersysteem circuit circulaire circuleren
city claims classificatie classificeer client clienten clinical clip cloud clouddienst club clubbestuur
cm coach coaches coaching coalities cobra cobra's cocaine cocainehandel code codes codetaal codewoord
collectie collega collega's college colofon column columns columnsite combinatie combinaties combineert
combineren commanderen commentaar commercial commissie communicatie communicatieadviseurs
communicatiematerialen communiceren community compassie compleet complex complexe compliment complimenten
complottheorie component computer computercriminaliteit computergegevens computerkenner computerkennis
computermisdrijven computers computersysteem computertalent computervredebreuk con concept concepten
concern concert concerten concertgangers concertkaartje conclusie conclusies concreet concrete concreter
conflict conflicten confronteer confronteren congresbijdrage connect connectie consument contact
contacten contactgegevens contactgids contactpagina contactpersoon contactpunt container containers
contant contante content context continu contract contracten contributie controle controleer controleert
controlegroep controleren controlerende controles convenant convenanten coordineert coordineren cops
copycat coronacrisis coronatijd corpora corporatie correctie correcties corrigeert court creamen creamer
credible credit creditboy creditboys creditcard crime crimes criminaliteit crimineel crimineeltje
criminele criminelen criminoloog crisis crisisdienst crisissituaties criteria cross crypto
crypto-oplichting cryptobeleggingen cryptobeurs cryptografie cryptografiebeleid cryptomunten
cryptoplatform cryptorekeningen cryptowallet cryptowallets csv culturele cultuur cursus cursussen cyber
cyberaanvallen cyberagent cyberagressie cyberbeeld cybercolumn cybercrime cybercrimeonderzoeken
cybercrimeteam cybercrimeverdachten cybercrimezaken cybercriminaliteit cybercrimineel cybercriminelen
cyberdader cyberdaders cyberdelict cyberdelicten cyberfeiten cybergevaar cyberinterventies
cyberoefendriehoek cyberouders cyberpesten cyberprojecten cyberrijbewijs cybersecurity cyberspionage
cyberstalking cyberveiligheid cyberweerbaarheid cyberzaken cyclus daad daalde daalden daalt daar daaraan
daarachter daarbij daarboven daarbuiten daardoor daarheen daarin daarmee daarna daarnaar daarnaast daarom
daaronder daarop daarover daartegen daartoe daaruit daarvan daarvoor dacht dachten dader daderbeeld
daderbril daderprofielen daders daderschap dag dagbesteding dagelijks dagen dagje dagritme dakloos
dakloosheid dalen daling dampen dan dank dankzij dansen danst dark darkweb dat data data-privacy databank
database databestand databronnen datadiefstal dataexpert datalek datalekken dataverbruik dataverzameling
date datingapp datingfraude datum datzelfde ddos-aanvallen de deal dealen dealende dealer dealers dealt
decaan december decentraal decryptie deden deed deel deelde deelden deelname deelname-trainingskamp
deelnemer deelnemers deelonderzoeken deels deelt deepfake deepnude default definitie definitief
definities definitieve degene degenen dekking dekmantel dekt delen delict delicten delictscategorie
delinquent delinquentie demonstratie den denk denkbaar denken denkt denktijd depressief der derby derde
dertien dertiende dertig des design designerdrug designerdrugs designerdrugsverbod desist desk desktop
desktopprogramma desktopsoftware deskundige deskundigen deskundigheid deskundigheidsbevordering destijds
detail details detentie deugen deur deuren deurwaarder deurwaarderskantoor development devices deze
dezelfde diagnose diagnoses diagnostiek dialoog dicht dichtbij dichte dichterbij dichtgaat dichtklappen
dichtklapt dichtstbijzijnd dichtzetten die diefstal diegene dien dienen diens dienst diensten dient diep
diepe dier dierenmishandeling digitaal digitale digitalisering dingen dinsdag dinsdagmiddag diploma
direct directe directeur directie directielid disciplines discriminatie discussie discussieer
discussievragen dissen district districtelijke districten districtsindeling dit ditmaal diverse diversie
diversiteit dm do docent docente docenten dochter dochtertje document documentatie documenteer documenten
dodelijk doden doe doei doekoe doel doelbinding doelen doelgroep doelgroepen doelloos doelwit doen does
doet dolk dollar dom domein domeinen doms donderdag donderdagavond donkerrood dood doodgaan doodmoe
doodsbedreiging doodslag door doorboeken doorbraak doorbreken doorbrengen doordat doordringt doorgaan
doorgaat doorgaf doorgamen doorgeeft doorgegaan doorgegeven doorgeknipt doorgestuurd doorgestuurde
doorgeven doorgezet doorgroeien doorhebben doorheen doorklikten doorleiden doorliep doorloop
doorontwikkelen doorsluizen doorstroomcoach doorstroompunt doorsturen doorstuurde doorstuurt doorverkoopt
doorverkopen doorverkoper doorverteld doorvertellen doorverwezen doorverwijzen doorverwijzing doorvraagt
doorvragen doorwerken doorzet doorzetten doorzetting doorzichtige doorzoeken doorzoekingen doos dop dorp
dorpen dorpspomp dossier dossierplichtige dossiers douchen download downloaden downloads doxen doxt
doxxen dozen draag draagt draai draaiboek draaiboeken draaien draait dragen drager dragers drang drank
dreig dreigbericht dreigberichten dreigde dreigement dreigementen dreigen dreigend dreigende dreiging
dreigingsniveau dreigt dreigtweet drempel drempels drie drieduizend driehoek driehoeken driehoeksoverleg
driehonderd driekwart driemaal driestar drietal drietallen drillmuziek drillrap dring dringend dringende
dringt drinken drip droeg dromen dronken drop dropshipping drug drugs drugscriminaliteit drugscriminelen
drugsdealer drugsgebruik drugshandel drugshandelaren drugsinfo drugsklusjes drugskoerier drugskoeriers
drugslab drugslabs drugsmenu drugsnummer drugspand drugsproblemen drugsrunner drugsschuld drugssmokkel
drugswereld druk drukke drukmiddel drukte dubbel dubbele duidelijk duidelijke duidelijker duidelijkheid
duiden duiding duikt duim duizend duizenden duizendje dulden dump dun duo dupe dure duren durfde durfspel
durft durven dus duur duurde duurt duurzaam duwt dwang dwangsom dwarsligger dwingen dwingt dwong e-mail
ease easy echt echte echter echtnietvandaag economie economische editie een eenduidig eenheid
eenheidsleiding eenmaal eenmanszaak eens eensgezind eentje eenvoud eenvoudig eenvoudige eenzaam
eenzaamheid eenzame eer eerder eerdere eergerelateerd eerlijk eerlijke eerst eerste eerstelijns eersten
eet eeuw effect effectbewijs effecten effectevaluatie effectief effectieve effectiever effectiviteit
effectmeting effectonderzoek eigen eigenaar eigenaren eigenheid eigenlijk eind einde eindeloze eindexamen
eindig eindigden eindigen eindigt eindonderzoek eindoordeel eindstand eis eisen eist elektra element
elementen elf elk elkaar elkaars elke ellende emotie emotioneel emotionele empirische en encyclopedie ene
energiebedrijf engagement engineering enig enige enkel enkele enorm enorme enquete er eraan erachter eraf
erbij erbovenop erbuiten erdoor erg ergens erger ergere ergste erheen erin erkend erkende erkennen
erkenning ermee erna ernaar ernaast ernst ernstig ernstige ernstigers ernstigs erom eromheen eronder erop
erover ertegen ertoe ertussen eruit eruitzien eruitziet ervaart ervan ervaren ervaring ervaringen
ervaringsdeskundige ervaringsdeskundigen ervoor escalatie escaleert escaleren escapebus escaperoom
escapespel eten etentje ethiek ethisch ethische etiket etnisch euro euro's evaluatie evaluatie-uitkomst
evaluaties evalueer evalueren even evenmin evenredigheid eventueel evenveel ex ex-daders ex-gedetineerde
ex-gedetineerden ex-gevangene ex-partners exact examen examenfraude examens excuses excuus exit
experiment experimenten experimenteren expert expertbijeenkomst expertise expertises experts expliciete
exploreren explosie explosief explosiegevaar explosies explosieve explosieven expose exposebericht
exposeberichten exposed exposegroepen exposen expres extern externe extra extranetten extreemrechts
extreemrechtse extreme extremer extremisme extremistisch ezel faalt facilitator faciliterend factor
factoren factors fake familie familiebezoek familieleden familielid families familiezaak fanaccount
fanatiek fanatieke fanclub fangroepen fanpagina fans farms fascinatie fase fasen fatbike fatbikes
features feb februari feedback feest feestende feestje feestjes feit feitelijk feitelijke feiten fel
felle feller fennek fenomeen fenomenen fentanylen festival festivalkaartjes festivals festivalticket
fgame fier fiets fietsen fijn film filmen filmer filmpje filmpjes filmt filter fin finance financial
financieel financiele financien finfluencer first fiscaal five flat flauwe fles flexen flexibel flink
flinke flitspeiling flyer focusgebieden fok folders fonds fooien for forensische formele formulier
formulieren fors forse forum foto foto's fotografeer fouilleren fout foute fouten fouts fra fraude
fraude-game fraudebestrijding fraudefilmpjes fraudegame fraudegeld fraudehelpdesk fraudeknooppunt
fraudemeldingen fraudemeldpunt fraudenummer fraudeorganisatie frauderegister frauderen fraudeslachtoffers
fraudespel fraudeur fraudeurs fraudewereld fraudewoorden frequentie full functie functies functionaris
functioneert fusie future fysiek fysieke ga gaan gaande gaat gaf game game-account game-chat game-items
gameavond gameclub gamegroep gamekanaal gamemaat gamen gameplatform gamer gamers games gameserver
gameservers gamet gamevriend gamevrienden gang ganse garage garagebox garantie gas gasflessen gaspistolen
gaspistool gast gastles gastlessen gaten gaven ge geaardheid geaccepteerd geacht geachte geappt
gearresteerd gebaren gebaseerd gebeld gebeurd gebeurde gebeuren gebeurt gebeurtenissen gebied gebieden
gebiedsverbod geblokkeerd geblokkeerde geblurd geboekt gebonkt geboortedata geboortedatum gebouw
gebrandmerkt gebrek gebruik gebruiken gebruiker gebruikers gebruikersnaam gebruikersnamen gebruikmaken
gebruiksmessen gebruikt gebruikte gebruikten gebundeld gecertificeerde gechanteerd gecombineerde
gecommuniceerd gecontroleerd gecontroleerde gedaan gedacht gedachte gedachten gedeald gedeeld gedeelde
gedeeltelijk gedetineerde gedetineerden gedigitaliseerd gedigitaliseerde gedist gedoe gedoucht gedownload
gedownloade gedoxt gedraagt gedrag gedragen gedragsmaatregel gedragsonderzoek gedragsonderzoeker
gedragsprogramma gedragsprogramma's gedragstechnieken gedragswetenschapper gedreigd gedurende gedwongen
geef geeft geeist geel geen geest geestelijke gefascineerd gefilmd gefraudeerd gegaan gegeven gegevens
gegevensbescherming gegevensbeschermingseffectbeoordeling gegevensdeling gegevensgebruik
gegevensuitwisseling gegevensverwerking gegijzeld gegokt gehaald gehackt gehackte gehad gehandicaptenzorg
geheel geheim geheime geheimen geheimhouden geheimhouding geheimhoudingsplicht geheimpjes geheimzinnig
geheimzinnigheid geholpen gehoord gehuurd gehuurde geind geinformeerd geinstalleerd geinteresseerd
geintimideerd gejaagd gek gekloonde gekocht gekomen gekopieerd gekopieerde gekoppeld gekozen gekregen
gekwalificeerde gekwetst gelach geladen geld geldboete geldboetecategorieen geldcriminelen gelden geldend
geldezel geldezelrekeningen geldezels geldezelzaken geldfilmpjes geldgebrek geldig geldigheidsdatum
geldnood geldproblemen geldstress geldt geldtips geldwoorden geldzaken geldzorgen gele geleden geleend
geleende geleerd gelegd gelegenheid geleid geleidelijk gelekt gelekte gelet geleverd gelezen geliefden
gelijk gelijke gelijken gelijkwaardige gelinkt gelokt geloof geloofde gelooft geloot gelopen geloven
geluid gelukt gem gemaakt gemaild gemak gemarkeerd gematigd gemeenschap gemeente gemeente-online
gemeentegrens gemeentegrenzen gemeentehuis gemeentelijk gemeentelijke gemeentelijst gemeenten
gemeentepagina gemeenteraad gemeenteregels gemeentesecretaris gemeentesessies gemeentewet gemeld gemelde
gemengd gemengde gemeten gemiddeld gemiddelde gemis gemist gemiste generaal genitale genoeg genoemd
genoemde genomen genoteerd genummerd geordend georganiseerde gepakt geparkeerd gepest gepeste gepind
geplaatst gepland gepleegd gepraat gepresenteerd geprinte geprioriteerd geprobeerd gepubliceerd geraakt
geraden gerapt gereageerd gerechtshof gerechtvaardigd gereedschap geregeld geregistreerd geregistreerde
gericht gerichte geronseld geronselde gerucht geruchten gerust geruststelling geruststelt gescheiden
geschiedenis geschillencommissie geschorst geschreven geschrifte geschrokken gescoord geskimd geslaagde
geslagen geslikt gesloten gesmokkelde gespaard gespannen gespeeld gespeld gesprek gesprekken
gespreksadvies gespreksleidraad gespreksteksten gespreksvoering gespreksvragen gesproken gestaan gestart
gesteld gestoken gestolen gestopt gestopte gestort gestraft gestuurd get getal getallen getekend geteld
getest getint getinte getoetste getolereerd getoond getraind getrainde getrakteerd getroffen getrokken
getuige getuigen geur geuren gevaar gevaarlijk gevaarlijke gevaarlijks gevaarlijkst geval gevallen
gevangene gevangenis gevangenisbezoek gevangenissen gevangenisstraf gevangeniswezen gevaren gevecht
gevechten geven gever gevlucht gevoel gevoelens gevoelig gevoelige gevoelsmatig gevoerd gevolg gevolgd
gevolgen gevolgtrekking gevonden gevormd gevraagd gevraagde gewaarschuwd geweerd geweest geweigerd
geweigerde geweld gewelddadige gewelddadiger geweldsbeelden geweldzaken gewenst gewerkt geweten gewist
gewogen gewond gewone gewoner gewonnen gewoon gewoons gewoonste gewoonte gewoontematig geworden gezag
gezagsdriehoek gezagsdriehoeken gezamenlijk gezamenlijke gezegd gezellige gezelliger gezelschap gezet
gezichten gezien gezin gezinnen gezinsaanpak gezinscoach gezinsgegevens gezinslid gezinsmanager
gezinsvoogd gezocht gezochte gezonde gezondheid gezondheidsdienst gezondheidsgegevens gezondheidszorg ggz
gifcentrum giftcard giftigs gig gijzelsoftware ging gingen gisteravond gisteren go goed goede goedemorgen
goeder goederen goedkeuring goedkoop goedkope goedkoper goedmaakt goedmaken goedpraat goedpraatten
goedpraten gok gokken gokkers gokproblemen gokschuld gokschulden goksite goksites gokstudies gokt gokte
gokverslaafd gokverslaafden gokverslaving gold golf gooi gooien gore graag gram grap grapje grapjes
grappen grappige grasmaaier gratis greep grens grensoverschrijdend grensoverschrijding grenzen grijp
grijpt grijze grillige grip groei groeide groeiden groeien groeiend groeimodel groeit groene groep
groepen groepje groepjes groepsaanpak groepsapp groepschat groepsconflict groepsdruk groepsfoto
groepsgedrag groepsgesprek groepspatroon groepsprogramma groepsverbod groeten groetjes grof grofweg grond
gronden grondslag grondslagen groomen groomer grooming grootouders grootschalig grootschalige grootspraak
grootst grootste grote groter grotere grove grovere gsm gsm's gulle gun gunst gunsten gunstig gunt
gymnasium gymzaal haag haakt haal haalbaar haalbare haalde haalt haast haat haataccount haatberichten
haatgroep haatideologie hack hackathon hacken hackende hacker hackers hacking hackt hacktalent hackwereld
had hadden hagenaar haken halen half halfjaar hallen hallo halt halve halverwege hamburger han hand
hand-en-spandiensten handbereik handboek handel handelde handelen handeling handelingen handelingskader
handelingsonbekwaam handelingsperspectief handelingsprotocol handelingswijzen handelsfraude handelssite
handelt handen handhaven handhavend handhaver handhavers handhaving handig handige handiger handreiking
handschoenen handtekening handvat handvatten hang hangen hangjongeren hangplek hangt hap hard harddrugs
harddrugscriminaliteit harde harder hardnekkige hardop hards hardst hartproblemen hash hashtags hasj hate
have haven havens haventerrein haventerreinen havo hbo headliner heb hebben hebt hecht hechte hechtenis
heden heeft heel heen heengezonden heet heette heftige hek heksenjacht helaas helderheid hele helemaal
helft heling help helpdesk helpdeskfraude helpdesks helpen helpers helpt hem hemzelf hen hennep
hennepkwekerij hennepkwekerijen herfst herfstvakantie herhaal herhaald herhaalt herhaling herindeling
herinnering herken herkenbaar herkenbare herkend herkende herkenden herkennen herkenpunten herkent
herkomst herleidbaar herleidbare herleiden herlezen hernummerd herstel herstelcode herstellen herstelt
hersteltest het heten heterdaad hetzelfde heus hield hielden hielp hielpen hier hierbij hierboven
hierdoor hierin hiermee hierover hiertegen hiertoe hiervan hiervandaan hiervoor high hij hinderen hing
hingen hint hire historie hitte hitteschild hobby hoe hoef hoeft hoeken hoera hoeveel hoeveelheid hoewel
hoge hoger hogere hogerop hogescholen hoi home hond honderd honderden honderdje hoofd hoofddader
hoofddoelen hoofdfeit hoofdletters hoofdstraffen hoofdstuk hoofdstukken hoofdtekst hoofdverdachte
hoogleraar hoogste hoogstens hoogte hoogtepunt hooguit hoop hoopt hoor hoorde hoort hopelijk horeca horen
horizon horloge hotel hotelkamer hotelkamers hotels hotline hotspots hou houd houden houder houding houdt
houtje hsl http https huid huidige huidskleur huis huisarts huisartsen huisartsenpost huisbezoek
huisbezoeken huiselijk huisgenoot huishoudens huisje huisjes huisnummer huisvesting huiswerk huizen hulp
hulpadressen hulpdiensten hulpinstantie hulpje hulplijn hulplijnen hulpmiddel hulpmiddelen hulpofficier
hulpplatform hulpteksten hulpverlener hulpverleners hulpverlening hulpvraag hulpvraagfraude hulpvragen
humor hun huren huur huurder huurformulier huurgeweld huurkamer huurplek huurt huurwoning hybride hype
hypotheek ia ibuprofen ict ict'er id ideaal idee ideeen idem identificerende identiteit identiteitsbewijs
identiteitsdocument identiteitsfraude identiteitskaart identiteitskaarten identiteitsmisbruik ideologie
idool ieder iedere iedereen ieders iemand iemands iets ik illegaal illegale imago imam impact
implementatie implementeren impulsen impulsief in inbraak inbracht inbreken inbrengen inbrenger inbrengt
inbreuk incasso incassobrieven incident incidenten inclusief indeelt indeling inderdaad index indicatoren
indien indienen indient indirect indringers indruk indrukwekkend industrieterrein ineen ineens influencer
influencers info info-mensenhandel infographic informatie informatie-delen informatiebeeld
informatiebeveiliging informatiecentrum informatiegestuurd informatiepositie informatiepositie-gemeenten
informatieproduct informatiesoort informatiesystemen informeer informele informeren infouitwisseling
infrastructuur ingaan ingang ingebroken ingedeeld ingegooid ingehouden ingehuurd ingekort ingeleverd
ingelicht ingelogd ingenomen ingeregelde ingericht ingeschreven ingesloten ingestemd ingetrokken
ingevoegd ingevoerd ingevoerde ingevuld ingevulde ingewikkeld ingewikkelde ingewikkelder ingezet ingezien
ingreep ingrijpen ingrijpende ingrijpends inhoud inhoudelijk inhoudelijke inhouden inhoudsopgave inhoudt
inhuren initialen initiatief initiatiefnota inkomen inkoop inkoopt inkopen inkorten inleg inlegden
inleiding inleveractie inleveren inlicht inlichten inlichtingen inlichtingendiensten inlog inlogcode
inlogfunctie inloggegevens inloggen inlogpagina inlogt inloop inmiddels inneemt innemen inpalmen
inpalming inrichten inrichting inrichtingen inschakelen inschakelt inschatten inschrijven inschrijvers
inschrijving insider inspanningen inspecteur inspectie inspectieresultaten inspecties inspelen
inspirerend inspirerende installatie installeren instanties instap instapdelict instappen instappers
instelling instellingen instemde instemmen instemming instemt instituut instroom instructies instrumenten
int integraal integratieverordening intelligentie intelligentietest intensief interessant interesse
intern internationaal internationale interne internet internetaangifte internetcriminaliteit
internetcriminelen internetfraude internetkant internetoplichting internetrecht internetsystemen
internetten internetvoorzieningen internetvriend interpreteren intervenieren interventie
interventiebeschrijving interventies interview intervisie intiem intieme intimidatie intimideren
introductie intussen inval invallen inventariseer inverzekeringstelling investeringen invloed invoering
invullen invulling invult inwerkingtreding inwerkprogramma inwoner inwoners inzage inzet inzetten inzicht
inzichten is issues it item items ja jaar jaarbericht jaarberichten jaarcijfers jaarlijks jaarlijkse
jaarplan jaarstukken jaarverslag jagen jaloers jaloerse jaloezie jammer januari jaren jarenlang jarig
jarige jarigen jas jaszak jatten je jerrycan jeugd jeugdagent jeugdarts jeugdbeleid jeugdbeschermer
jeugdbeschermers jeugdbescherming jeugdcollega jeugdconsulent jeugdcriminaliteit jeugdcriminelen
jeugddelinquentie jeugddetentie jeugddossiers jeugdgevangenis jeugdgeweld jeugdgezondheidszorg jeugdgroep
jeugdgroepen jeugdgroepenaanpak jeugdgroepsconflicten jeugdgroepsconflicten-online jeugdhulp
jeugdhulpaanbieder jeugdhulpaanbieders jeugdhulprichtlijn jeugdhulpverlener jeugdhulpverleners jeugdige
jeugdigen jeugdinrichting jeugdinrichtingen jeugdinstelling jeugdjournaal jeugdkaart jeugdmonitor
jeugdnetwerken jeugdoverlast jeugdprofessional jeugdprofessionals jeugdprostitutie jeugdrecht
jeugdrechtadvocaat jeugdreclasseerders jeugdreclassering jeugdrichtlijn jeugdsignalen jeugdstraf
jeugdstraffen jeugdstrafrecht jeugdstrafzaken jeugdteam jeugdveld jeugdverpleegkundige jeugdwerk
jeugdwerker jeugdwet jeugdzaak jeugdzaken jeugdzitting jeugdzorg jezelf jij jijzelf joeg join joint
jongens jongensles jonger jongere jongeren jongerencentrum jongerencoach jongerenprostitutie jongerenraad
jongerentaal jongerenwerk jongerenwerker jongerenwerkers jongerenwerkorganisaties jongerenwoord jongste
jongsten jongvolwassen jongvolwassene jongvolwassenen jou journalist journalisten journalistiek jouw juf
juist juiste juli jullie juni juridisch juridische jurisprudentie jurist juristen justitie justitieel
justitieketen justitiele justitiepartners juwelen kaart kaarten kaartje kaartjes kabinet kabinetsreactie
kader kaders kaderwet kan kanaal kanalen kans kansen kansrijk kansspel kansspelautoriteit kansspelen kant
kant-en-klaar kant-en-klare kanten kantine kantoor kantoorbestanden kantoortijd kantooruren kanttekening
kap kapot kapotgemaakt kapotgevallen kapotte kapper kassa kast kat katalysator kattenkwaad katvanger
katvangers katvangerschap keek keer keerpunt keken ken kende kenden kenmerk kenmerken kennelijk kennen
kennis kennisbank kennisbijeenkomst kennisbijeenkomsten kenniscentra kenniscentrum kenniscentrumtekst
kennisdocument kennisdossiers kennisopbouw kennispartners kennisronde kennissessies kent kenteken
kentekenlijsten kentekenplaat kentekens keren kerk kern kernboodschap kernen kerngroep kernleden
kernregels kerst kerstvakantie ketamine keten ketenpartners ketenregisseur ketens kettingbericht
keukenmes keuren keurt keuze keuzelijst keuzemenu keuzes keylogger keyword kids kies kiest kieswijzer
kiezen kijk kijken kijkt killers killings kind kindcentrum kinderbescherming kinderbeschermingsmaatregel
kinderen kinderhandel kinderlijk kinderlokken kinderlokker kindermisbruik kindermishandeling
kinderontvoering kinderopvang kinderporno kinderpornografie kinderpornografisch kinderrechten
kinderrechter kinderschoenen kindertelefoon kis klaar klaargezet klaarligt klaarzetten klacht
klachtdelict klachtdelicten klachten klachtencommissie klachtenregeling klachttermijn klant klanten
klantenbestand klantenservice klap klappen klare klas klasgenoot klasgenote klasgenoten klasse klassenapp
klassengesprek klassieke kleding kleiner kleinere kleins kleinste kleintjes klem klemmen kleren kletsen
kleur kleurcode kleurt kleuter klikken klikt klikte klimaat klinken klinkt klok klonen klonk kloppen
klopt klopte kluis kluisje kluisjes kluisjescontrole kluisrekening kluisrekeningen klus klusje klusjes
klussen knaller knap knappe knappen knel knellen knelpunt knelpunten knelt knipt knop kocht koerier
koerieren koffer koffie kok koken kolom kolommen kom komend komende komma komt kon konden kondigde
kondigt koninkrijk kookt koop koopfraude koopt koos kop kopen koper kopers kopie kopie-site kopieer
koppel koppelen koppelingen koppelt koppen korfbal korpschef kort korter kortere kortgeleden korting kost
koste kostte koud koude koudwatervrees kozen kraak kraakpand kraakt kraam kracht krachten kraken kranen
krant krantenbericht krantenwijk krap krassen kreeg kregen krijg krijgen krijgt krijt kring kritiek
kritisch kritischer kst kun kundige kundiger kunnen kunstmatige kunt kwaad kwade kwalificatie kwalitatief
kwaliteit kwam kwamen kwart kwartaal kweekt kwetsbaar kwetsbaarder kwetsbaarheden kwetsbaarheid kwetsbare
kwetsen kwijt kwijtgeraakt kwijtgeraakte kwijtraakt kwijtraken laag laagdrempelig laat laatst laatste
label labelen labels labs lach lachen lachend lachgas lacht lachte lag lage lagen lager lagere lanceren
land landelijk landelijke landen landgenoot landgenoten landgraaf landkaart landnummer lang langdurig
langdurige langer langere langs langsgelopen langskomen langskomt langsloopt langst langste langzaam
laptop laptops large las last laster lastig lastige lastiger lastiggevallen lastigvallen lastigvalt late
laten later latere launch launches laveloos law lazen leads lebben lebber lectoraat leden leed leefgebied
leefgebieden leeft leeftijd leeftijden leeftijdgenoot leeftijdgenoten leeftijdsgenoot leeftijdsgenoten
leeftijdsgrens leeftijdsregel leeftijdsverschil leefwereld leeg leegstaand leegstand leek leemte leemtes
leen leende leent leer leerde leerden leergierigheid leerkracht leerlijn leerling leerlingen
leerlinggegevens leerlingvolgsysteem leerlingzaken leeromgeving leeropbrengst leeropdracht leerplicht
leerplichtambtenaar leerplichtambtenaren leerpunt leerpunten leerspellen leerstraf leert leerzaam lees
leesbaar leesbaarheid leest leesvolgorde leg legaal legale legalisering legde legden lege leggen
legitimeren legt leid leidde leiden leider leiding leidinggevende leidraad leidt lek lekken lekstroom
lelijke lenen lening leningen lente leraar leraren leren les lesaanbod lesauto lesje lesmateriaal
lespakket lespakketten lessen lesuur let letsel letselschade letten letter letterlijk letters lettertypen
leugen leugens leuk leuke leunt leven levens levensbedreigende levensdelict levensdoel levensecht
levensgevaar levensgevaarlijk levenslang levensloop levensstijl lever leverancier leverde leverden
leveren levert lezen lezer lezing lezingen lhbti licentie lichaam licht lichte lichten lichter lichtere
lichts lichtste lid liedje liedtekst liefde liefdesverdriet liefst lieg liegen liegt liep liet lieten
liever lifestyle lift liggen ligt lijden lijken lijkend lijkt lijmt lijn lijnen lijst lijsten lijstje
like link linkje links lip list listings literatuur literatuuronderzoek literatuuroverzicht
literatuurverkenning littekens live livestreamlocatie loc locatie lockdown loer log logboek logeren
loggen logins logische logistiek logregel logregels logs logt lokaal lokaas lokale loket loketkansspel
lokken lokroep lokt lol long lontje loods loonbedrijf loonstrook loont loop loopbaan loopjongen loopt
loopwerk loot lootjeslijst lopen lopend lopende loper los losgeld losgeldbrief loslaat loslaten losmaken
losse lossen lost losweken loterij lotgenoten loting lover loverboy loverboys lsd lucht luchten
luchthaven luiden luidspreker luister luisteren luisterlijn luistert lukken lukt lukte lunch luxe
luxeverzuim lyceum maag maak maakt maakte maakten maaltijdbezorger maaltijdbezorging maaltijden maand
maandag maandagavond maandbericht maandelijks maanden maandenlang maar maart maatje maatregel maatregelen
maatschappelijk maatschappelijke maatschappij maatstaf maatwerk machete machetes machine macht machteloos
machtigen mag magister magneet mail mailaccount mailadres mailde mailen mails mailupdates maken maker
makers makkelijk makkelijke makkelijker makkelijkst malware malwarescan mam mama man manager mand
manfluencer manier manifest mannen mantelzorg map markeer market markt marktplaats marktplaatsoplichting
marktplaatstrucs marteling masker massaal masterclasses masterscriptie masturbatiefilmpjes mate materiaal
matig matrix mavo maximaal maximale maximum maximumduur maximumstraf maximumstraffen mbo mbo'ers
mbo-scholen mbo-studenten me mede medeleerlingen medeplegen medeplichtigheid medestudenten medewerker
medewerkers medeweten media mediaan mediaopvoeding mediator medicatie medicijnen medio medisch medische
medium mee meebeslissen meebeslist meededen meedeed meedenken meedenkt meedoen meedoeners meedoet meegaan
meegaat meegedaan meegeeft meegegaan meegegeven meegekeken meegelokt meegemaakt meegenomen meegeteld
meegetrokken meegeven meegevraagd meegewerkt meehelpen meehelpt meekeken meekijk meekijken meekijkt
meekomen meekomt meeleeft meeleest meelezen meelopen meelopende meeloper meelopers meeluistert meemaakt
meemaakte meemaakten meemaken meen meenam meeneemt meenemen meent meepraten meerdere meerderjarigen
meerfactor-inloggen meerjarenagenda meermaals meervoudige meeschrijven meespelen meest meestal meeste
meesten meester meet meetekenen meetellen meetlat meetmethode meetrekken meevallen meevalt meevraagt
meevragen meevroeg meewerkt meezingen mei meid meiden meisje meisjes meivakantie meld meldadviezen
meldcode meldcode-vraag meldde meldden melden melder meldformulier meldgedrag meldgrens melding meldingen
meldingsprocedure meldkamer meldkamers meldknop meldnorm meldplicht meldprocedure meldpunt
meldpunt-identiteitsfraude meldpunten meldrecht meldroute meldt meme memes memo men meneer mengen mengsel
mengvorm mening meningen meningenmeter meningsuiting mens menselijk mensen mensenhandel mensenhandelaar
mensenhandelaren mensensmokkel mentaal mentale mentaliteit mentor mentoren mentoring menu menukaarten
merk merkbaar merken merkkleding merkt merkte merkteken mes messen messenbezit messenger messengers
messenverbod met meteen meten methode methoden methodiek meting metingen metro metrostation meubels
mevrouw miauw middag middel middelbare middelen middelmatige midden middenin middernacht
migratieachtergrond mij mijden mijdt mijn mijnstreek mikt milde militaria miljoen miljoenen min minder
minderjarig minderjarige minderjarigen minimaal minimale minimum minimumleeftijd mining minister
ministerie ministeries ministerraad minors minstens minuten minuut mis misbruik misbruikbeeld misbruiken
misbruikgroepen misbruikt misdaad misdaadinfluencer misdaadinfluencers misdrijf misdrijfbeeld misdrijven
misgaan misgaat mishandeld mishandelen mishandeling misleid misleidende misleiding misloopt mislukkingen
mislukt mislukte misplaatste misschien misselijkmakende missen missie mist misverstand misverstanden mits
mix mkb mkb'ers mkb-ondernemers mobiel mobiele mobieltjes mobiliseerde mocht mode model modelconvenant
modernisering modules moe moeder moeders moeilijk moeilijke moeilijker moeite moest moesten moet moeten
mogelijk mogelijke mogelijkheden mogen mogendheid moment momenteel momenten mond mondeling money
moneymakers moneymule moneymules monitor monitoren monitoring monster monteert monteren mooi mooie mooier
moord more moreel morgen moskee motief motieven motivatie motiverend motiverende motivering motorbendes
mule mules mum munitie munten muntjes muren must muur muziek muziekclip muziekclips muziekfilmpje
muziekstijl muziekstudio na naakt naaktbeeld naaktbeelden naakte naaktfilmpjes naaktfoto naaktfoto's naam
naar naarmate naars naartoe naast naaste nabellen nabootsen nacht nachtdienst nachtdiensten nachten
nachtleven nachts nadat nadeel nadelen nadelig nadenk nadenken nadenkt nadere nadoen nadoet nadruk nagaan
nagedaan nagegaan nagekeken nagelezen nagellak nagelopen nagels nagelstudio nagemaakt nagemaakte
nagevraagd naief naiviteit najaar nakijken nakijkt nakomt nalatig nalatigheid naleeft nalezen nalopen nam
namaak namaken name namelijk namen namenlijst namenlijsten namens nameting nap napraten nare naslag
nationaal nationale nature natuurlijk nauwelijks navolging navraag navraagt navragen nazorg nee neef neem
neemt neer neerleggen negatieve negen negentien negentig negeren nemen nep nepaccount nepaccounts
nepacties nepadvertentie nepadvertenties nepagent nepagenten nepbaan nepbankmedewerker nepbankmedewerkers
nepbeeld nepbeelden nepbeleggen nepbericht nepberichten nepbetaalapp nepbetaallink nepbiljetten nepbom
nepdienst nepfoto neplink nepmail nepmails nepmerken nepnaakt nepnaaktbeelden nepnaaktfoto nepomgeving
neppe nepprofiel nepprofielen nepsite nepsites nepvacature nepverhaal nepvideo nepwapen nepwapens
nepwebsite nepwebwinkel nergens net netjes netwerk netwerkbijeenkomst netwerken network neutraliseren
neven new nicht nichten nichtje nicotine nicotinezakjes niemand nieren niet niet-bancaire niet-openbare
niet-westerse niets nieuw nieuwe nieuwer nieuwere nieuwkomers nieuws nieuwsartikel nieuwsbank
nieuwsbericht nieuwsberichten nieuwsblad nieuwsbrieven nieuwsgierig nieuwsgierigheid nieuwste nihil
nihilistisch niks nipper niveau niveaus no node nodig nodige nodigen noem noemde noemden noemen noemt nog
nogal nogmaals non nood noodfraude noodgeval noodklok noodnummer noodzaak noodzakelijk nooit noord
noorden norm normaal normale normen normenkader normlijst nota noteer noteert noteren notitie notities
notitieveld notuleert notulen notulist nou nov november npm nu nudes nudify nul nulmeting nummer
nummerbord nummers nuttigst object ochtend ochtenden ochtends oefen oefenen oefening oefensessie
oefensites oefent of officieel officiele officier officieren offline ogen okt oktober om oma ombudsman
omdat omdraaien omgaan omgaat omgang omgebouwd omgebouwde omgegaan omgekeerd omgekeerde omgekleed
omgekochte omgeving omgezet omheen omhoog omkleden omlaag omloop omroepen omschreven omschrijf
omschrijving omslagpunt omstander omstandigheden omstreden omtrent omvang omvatte omzeilen on
onaantrekkelijk onafhankelijk onafhankelijke onbekend onbekende onbekenden onbelangrijk onbeperkt
onbereikbaar onbevestigd onbevestigde onbewust onbruikbaar ondanks onder onderaan onderbetaald
onderbetaling onderbouwd onderbouwen onderbouwing onderbreking onderbuik onderbuikgevoel onderdak
onderdeel onderdelen ondergang onderhandel onderhandelen onderhoud onderhoudswerk onderlinge
ondermijnende ondermijning onderneemt ondernemend ondernemer ondernemers ondernemersverenigingen
onderschatten onderscheid onderschept ondersteunen ondersteuning ondersteuningsteam ondertoezichtstelling
ondertussen onderuit ondervraagde ondervraagden ondervragen onderweg onderwereld onderwerp onderwerpen
onderwijs onderwijscrisis onderwijsgids onderwijsinspectie onderwijssoorten onderzocht onderzochte
onderzoek onderzoeken onderzoeker onderzoekers onderzoeksblog onderzoeksbureau onderzoeksrapport
onderzoeksrapporten onderzoeksregister onderzoekt onduidelijk oneerlijk ongeautoriseerde ongedaan
ongeldig ongelezen ongelijk ongeluk ongelukje ongelukken ongemerkt ongeoorloofd ongeoorloofde ongeopende
ongepaste ongeregeldheden ongerust ongestraft ongeveer ongevraagd ongevraagde ongewenst ongewenste
ongunstig onhandig onherkenbaar onlangs online online-bedreiging online-criminaliteit online-drugshandel
online-dwang online-fraude online-fraudewereld online-gebiedsverbod online-gedrag onlinefraude
onlinenetwerken onlinevriendschap onmiddellijk onmisbare onmogelijk onnodig onnodige onofficieel
onofficiele onopgelost onrust onrustig onrustige ons onschuldig onschuldige ontbrak ontbraken ontbreekt
ontbreken ontbrekend ontbrekende ontdekking ontdekt ontdekte ontdekten onterecht onterechte onthouden
onthoudt onthulling onthullingen ontkennen ontlopen ontmoedigen ontmoet ontmoeten ontmoeting ontploffing
ontruiming ontspannen ontstaan ontstaat ontstond onttrekken ontucht ontvangen ontvangers ontvangt
ontvoering ontwerp ontwijkt ontwikkeld ontwikkelen ontwikkeling ontwikkelingen ontzeggen onveilig
onveilige onveiliger onveiligheid onveiligs onverklaarbare onverklaarde onverschillige onverwacht
onverwachte onvindbaar onvoldoende onvoorspelbaarheid onvrij onwetende onze onzeker onzekere onzekerheid
onzichtbaar onzichtbaarheid onzichtbare oog oogje oogmerk oogopslag ooit ook oom oordeel oordeelde
oordeelt oordelen oorlog oorsprong oorspronkelijke oorzaak oorzaken oost op opa opbiecht opblazen opbouw
opbouwen opbouwend opbouwende opbouwt opbouwwerker opbrengst opbrengsten opdraaien opdraait opdracht
opdrachten opdrachtgever opdrachtgevers opdrachtje opdragen opdroeg opduiken opduikt opeens open openbaar
openbare opende openen opener openers opengaan openheid opening openingstijden openlijk openmaken opens
openstaan openstond opent operationeel operationele opgebrand opgeeft opgefokt opgehaald opgehelderd
opgejut opgeleid opgeleverd opgelicht opgelost opgenomen opgepakt opgepakte opgeroepen opgerolde
opgeschaald opgeschreven opgeslagen opgespoord opgeven opgewacht opgezocht opgroeien opgroeit ophaalt
ophalen ophaler ophalers ophangen ophoudt opinie opiniepanel opiumwet opjut opjutten opkijken opkijkt
opknappen opknapt opkomen opkomt opleggen opleiding opleidingen opletten oplettende oplettender opleverde
opleverden opleveren oplevering oplevert oplicht oplichten oplichter oplichters oplichting
oplichtingstrucs oplichtte oplopen oplopende oplossen oplossing oplossingen oplost opmaak opmaken opmars
opmerking opmerkingen opname opneemt opnemen opnieuw oppas oppassen oprecht oproep oproepbaar oproepen
oproeper oproept opruien opruiers opruiing opschaalmoment opschalen opscheppen opschrijft opschrijven
opslaan opslag opsommingen opsomt opsporing opsporingsambtenaar opsporingsambtenaren opsporingskansen
opsporingsonderzoeken opsporingsresultaat opsporingstaak opstapelen opstarten optellen optelsom optelt
optie opties optreden optrekken opvallend opvallende opvang opvangen opvangt opviel opvoeden opvoedhulp
opvoeding opvolgen opvolgt opvragen opwachten opweegt opzeggen opzet opzettelijk opzettelijke opzetten
opzicht opzichte opzoeken opzoekt or oranje orde ordedomein ordenen ordeverstoring ordeverstoringen
organisatie organisaties organisator organisatoren organiseer organiseert organiseren origineel
originelen orthopedagoog ots oud oude ouder ouderbijeenkomst oudere ouderen oudergesprek ouderinformatie
ouders oudertraining oudste out output over overal overbelaste overboeking overbruggen overdag overdoses
overdosis overdracht overdragen overdreven overdrijf overdrijven overeen overeenkomst overeind overgaan
overgaat overgang overgangen overgehaald overgemaakt overgenomen overgeslagen overgestapt overgingen
overhaalde overhaalt overhalen overheden overheen overheid overheidsmaatregelen overheidsverband
overheidswebsites overhoop overig overige overkomen overkomt overkwam overlast overleg overlegd overlegde
overleggen overlegt overlijden overlijdt overmaakte overmaken overmatig overnam overname overneemt
overnemen overprikkeling overruled overschatten overschreden overslaan overslag overspoeld overspoelt
overstap overstappen overstappers overstapt overtreding overtreffen overtuigen overtuigend overtuigende
overtuiging overtuigt overval overvallen oververtegenwoordigd oververtegenwoordiging overvraagd overwegen
overzicht overzien overziet paar paardenstal pad paden page pages pagina pagina's pak pakje pakjes
pakkans pakken pakket pakketbezorgers pakketdienst pakketfraude pakketje pakketjes pakketpunt
pakketpunten pakketten pakt pakte palet palmen pand panden paneel panel panels paniek paper papier
papieren para paracetamol paragraaf paranoia paranoide park parkeer parkeerplaats parkeerplek parket
parkstad parool part participatie particulier particulieren partij partijen partner partnernieuws
partners pasje pasjes paspoort passen passend passende past paste patatje patroon pauze pauzes pdf pdf's
pedagogische pedagoog peer-to-peer peiling peiljaar penetratietest people per percent percentages
perikelen periode periodes persbericht persberichten persen personeel personeelsadvertentie personen
persoon persoonlijk persoonlijke persoons persoonsgegeven persoonsgegevens persoonsgerichte persoonsnaam
persoonsnamen perspectief perst pest pesten pester pestfilmpje pet petten pgb phishing phishingberichten
phishingpanel phishingpanels piekt pijn pijnlijk pijnlijke pijnstillers pikante piket piketadvocaat
piketdienst pillen pilot pin pinapparaat pincode pinde pinkster pinlimiet pinnen pinner pinpas pinpassen
piramide piramidespel pistool pit pizza plaatje plaats plaatselijk plaatselijke plaatsen plaatsengids
plaatsers plaatsing plaatst plaatste plaatsten plagen plak plan planbureaus plande plannen plassen
platform platformen platforms platleggen play pleegde pleegden pleegouders pleegt pleegzorg plegen pleger
plegers plein pleintje pleit pleiten plek plekken plenair plezier plicht plichten plots plotseling
plotselinge plug pluisgevoel pluizen plus plussers podcastserie poeder poes pof poging pogingen pointer
polderweg politici politicus politie politie-basisteam politie-eenheid politie-gemeente politie-zorg
politieacties politieadvies politieagent politiebericht politiebureau politiecampagne politiecel
politiechefs politiecijfer politiecijfers politiecontact politiecursus politiedag politiedefinitie
politiedistrict politiedossiers politieformulieren politiegegevens politiek politiematen
politiemedewerker politienummer politieplatform politierechter politieregistratie politiescreening
politieverhoor politiewebsite politiewerk politiezaak pols pooier poort populair populairder populaire
porno pornovideo portal portemonnee portfolio portfolio-pagina positie positief postadres posten
postpakket poule praat praatje praatte practices pragmatische praktijk praktijkadvies praktijkbronnen
praktijkgericht praktijkles praktijkondersteuner praktijkondersteuners praktijkonderwijs
praktijkvoorbeeld praktijkvoorbeelden praktisch praktische prank praten precies precieze preciezer
preciezere preek preken prepaid presentatie presenteer prestatie prestatiedruk presteren prettig
prevalentie prevalentiemonitor preventie preventieprogramma prijs prijsgeven prijslijst prijslijsten
prijst prijzen prikkelbaar principe print printen printers prioriteit prioriteiten prioriteren privaat
privacy privacy-beleid privacy-onderzoek privacybeleid privacydesk privacyexperts privacyfunctionaris
privacygrenzen privacynieuws privacyregel privacyregels privacyreglement privacyrisico's privacytoets
privacytoezichthouder privacywet private prive privebericht priveberichten privechat privefoto's
privegebruik privegegevens pro probeer probeerde probeert proberen probleem probleemgeval problematiek
problematisch problematische problemen procedure procent proces proces-verbaal procesevaluatie
procesregie procesregisseur procureur procureur-generaal product producten productie proef proefdag
proefpakje proefschrift proeftijd proeven prof professional professionals professionele profiel
profielnamen profileren program programma programma's programmamanager programmaplan programmastrategie
programmeren programs project projectbeschrijving projecten projectleider projectplan promotieonderzoek
pronken prooi proportie prostitutie protocol protocollen provider providers provinciaal provincie
provincies pst psych psychiater psychische psychologen psychologie psycholoog pub puber puberen
puberjongens pubers puberteit publicatie publicatiepagina publicaties publiceer publiceren publiciteit
publiek publiek-privaat publieke pump punt punten puntenchecklist pupillen putting puzzelstukje qua quasi
query quiz quizvragen raad raadden raadplegen raadslid raadsman raadsonderzoeker raadsvragen raadt raak
raakt raakte raakten raam raar rad radar raden radicale radicaliseert radicaliseren radicalisering raken
ramen ranglijst ransomware rap rappen rapport rapportage rapportages rapporteer rapporten rapteksten rare
razendsnel re re-integratieverordening reactie reacties reactietijd reageer reageerde reageerden reageert
reageren reality reanimatie reanimeren reb recent recente receptie recherche rechercheur
recherchewoordenboek recht rechtbank rechte rechten rechtenstudentje rechter rechterlijk rechters
rechtmatige rechtmatigheid rechtmatigheidsadviescommissie rechts rechts-radicale rechtsbijstand
rechtskundig rechtspositie rechtspraak rechtstreeks rechtszaak rechtszaal rechtszaken rechtzetten
recidive reclame reclassering recordaantal recruiter recruitment rector redactie redden redelijk
redelijkerwijs reden redenen reed reeel reeks reele ref reflectiegesprekken reformatorische regel regelde
regeldruk regelen regeling regelingen regelmatig regels regelt regering regie regio regio's
regioburgemeesters regionaal regionale regioprogramma regisseur register registers registratie
registraties registreer registreerde registreerden registreert registreren reglement regulier
reisdocument reisdocumenten reisschuld reizen reken rekende rekenen rekenhulp rekening rekeningen
rekeningnummer rekeningnummers rekenkracht rekent rekentool rekwisiet rel relatie relatief relaties
release releases relgroep relinfluencer rellen relschopper repareer repareert report research reserve
resource resources respect respectvol respectvolle rest resultaat resultaten review reviews revolver
richt richten richting richtingen richtinggevend richtlijn richtlijnen richtte right rij rijbewijs
rijbewijzen rijden rijdt rijen rijk rijksoverheid rijksregeling rijkswebsites rijles rijtje rip rip-off
ripdeal rippen risico risico's risicoafweging risicocijfer risicofactor risicofactoren
risicofactorenpagina risicogerichte risicogroepen risicojeugd risicojongere risicojongeren risicolocaties
risicoprofiel risicosignaal risicovol risicovolle risk riskant riskante riskeert rivaliserende robot
roddel roddelaccount roddelronde roddels rode roepen roept roes roesmiddel roken rokende rolde rollen
rolluiken rolmodel rolmodellen rolt rolverdeling rond rondbrengen rondbrengt ronde rondgaan rondgaand
rondgaande rondgaat rondgegaan rondgestuurd rondgingen rondhangen rondhangende rondje rondkijken
rondloopt rondlopen rondsturen rondvertellen rondzwerven ronselaar ronselaars ronselde ronselen
ronselpraktijken ronselt rood roofdier rookt rookwaren rooster roosters rot rotzooi rouleert route
routekaart routes roze rug ruik ruiken ruikt ruil ruilen ruim ruimte ruit run runner rust rusten rustig
rustige ruwweg ruzie ruzies ruziezoeker rvs saai saaie sabotage sadisme sadistisch sadistische safe safer
salaris samen samenbrengen samengaan samengaat samengesteld samengevoegd samenhangen samenhangt
samenkomen samenleving samenstelling samenvatting samenvattingen samenwerken samenwerking
samenwerkingsafspraken samenwerkingsrelatie samenwerkingsverbanden samenwerkingsvorm samenwonen sanctie
sancties save scam scams scan scared schaadt schaal schaalt schaam schaamt schaamte schade schadebedrag
schadebedragen schadedeel schadelijk schadelijke schadeloos schaden schadeposten schadevergoeding schakel
schakelen schakelt schalen schamen schande schandpaal scharlakenkoord schat schatten schatting
schattingen scheefheid scheelde scheelt scheiden scheiding scheikunde schelden scheldfilmpjes schelen
schema schenden schending schendt schept scherm schermafbeelding schermafbeeldingen schermafdruk
schermafdrukken schermen schermtijd scherp scherpe schiet schieten schietpartij schijf schijnbaar
schilderen schoenen schokkende scholen scholengemeenschap scholier scholieren scholierenorganisatie
scholing school schoolagenda schoolarts schoolbedreiging schoolbestuur schooldag schooldeur
schoolfactoren schoolfilter schooljaar schoolleiding schoolmaatschappelijk schoolmedewerker schoolnetwerk
schoolopdracht schoolpagina schoolplein schoolpleinen schoolprestaties schoolproject schoolregels schools
schoolsite schoolsoorten schoolspel schoolsysteem schoolsystemen schooltas schooltijd schooluitval
schoolvakanties schoolveiligheid schoolveiligheidsplan schoolverlaten schoolverzuim schoolwebsite
schoonmaak schoonmaakmiddel schorsing schorste schot schouder schouderophalen schrappen schreef
schreeuwen schreven schriftelijk schriftelijke schrijf schrijft schrijfwijzer schrijven schrik
schrikachtig schrikbarend schrikken schrikt schroevendraaier schrok schroom schuift schuiven schuld
schuldbrief schuldeiser schuldeisers schulden schuldgevoel schuldhulp schuldig schuldvrij schuldwitwassen
schuur schuurtje schuwen scooter scooterzadel score scoren scouting screener screening screenshots
screent script scriptie scriptie-experiment scriptiehoofdstuk scripts se search sec secondant seconde
seconden secretaresse secretariaat secretaris sectie secties sector sectoren sectorhoofd secure security
seks seksafspraak seksberichten seksmisdrijf seksualiteit seksueel seksueels seksuele selecteert
selecteren senaat senioren sense sensitief seponeren september serie serieus serieuze server service
services sessie sessienotities sessies sexchatten sext sexten sexting sextortion sexy sfeer shame shaming
shop show showbutton shows sieraden sigaretten signaal signaalcheck signaallijst signaallijsten
signaalverzuim signaleer signaleert signalen signalenboekje signalenkaart signalenkaarten signalenlijst
signaleren signalering significant sim simfraude simkaart simkaarten simpel sims simswapzaak simulatie
simulatiespel sinds sindsdien site sites situatie situaties sjoemelen sjouwt skatepark skin skins sla
slaan slaap slaapgebrek slaapplek slaapt slaat slachtoffer slachtofferbril slachtofferhulp slachtoffers
slachtofferschap slachtofferwijzer slag slagkracht slagvaardig slang slapen slecht slechte slechter
slechtere sleutel sleutelen sleutels slikte slim slimmer slingeren sloot slordig sluit sluiten sluitend
sluitende sluiting sluizen smaad smaakje smeden smishing smoes smoesjes smoezen smokkel sms sms-bericht
sms-berichten sms-codes snackbar snap snapchat snapdealer snapgroep snappen snapt sneakers sneep snelheid
snelle sneller snellere snelst snijden snijwond snoep snus soa's sociaal social sociale sofinummer
softdrugs software soldaat soldaatje somber sombere somberheid sommige sommigen soms songfestival soort
soorten soorten-fraude source sowieso spaar spaarpas spaart spamtelefoontjes spannend spannende spanning
sparen sparren spaties speciaal speciale specialistisch specifiek specifieke speech speel speelde
speelgoedwapen speelt speeltuin speelveld spel spelcomputer spelcomputers spelen speler spelers spelgeld
spellen spelletje spelregels speuren speurhonden spiegel spieken spijbelen spijbelt spijt spilfiguur
spinnenweb spionage spionagewetgeving spitta splitsen spoed spoedpost spoedzaak spontaan spoofingdienst
spookjongeren spoor spooremplacement sporen sport sportabonnement sportclub sporten sporthal sportief
sportschool sporttas sportweddenschap sportwedstrijden spot spraakbericht spraakkanaal sprak sprake
spraken spreek spreekt spreiding spreken sprekers spring springt spuigaten spul spullen spyware sta staan
staat staats staatsblad staatsbladen staatsgeheim staatssecretaris stabiel stabiliteit stad stadium stads
stadsdriehoek stadsgroep stage stagebedrijf stageplek stages stagiair stagiaire stal stalen stalhouder
stalken stalker stalkerware stalking stand standaard stank stap stapel stapelen stapels stappen
stappenmodel stappenplan stapt stapten start startcijfer starten startende startkwalificatie startpakket
startpunt startpunten startsessie startte startten startvraag state statement station statistiek
statistische status statusspullen stedelijk steden steeds steeg steek steekincident steekincidenten
steekpartij steekpartijen steekproef steekproeven steekt steekwapen steelt stegen steken stel stelde
stelden stelen stellen stelletjes stellig stelling stellingen stelselmatig stelt stem stemfilter stemmen
stemmetje stemming stempel stempelen stemt stentor step sterke sterker sterkst sterkste sterkte steun
steunen steunpunt steunt stevige steviger stichten stichting stick stiekem stift stiften stijgen
stijgende stijging stijgt stijl stijlvolle stil stiletto stiletto's stille stillere stilstonden stilte
stiltes stip stippen stoeipartij stoel stoer stoere stoerheid stoffen stokt stom stoms stond stonden
stoot stop stopgesprek stoploverboys stoppen stopt stopte stopten storen storing storingen storten story
straat straatboete straatcoach straatcriminaliteit straatcultuur straathoekwerk straatleven straatroof
straatroven straattaal straatwaarde straatwaarden straatwoord straf strafadvies strafadvocaat strafbaar
strafbaars strafbaarstelling strafbare strafbepaling strafbepalingen strafblad strafdossier strafeis
straffeloos straffen strafgegevens strafgrens strafmaxima strafonderzoek strafproces strafrecht
strafrechtelijk strafrechtelijke strafrechtketen straft straftraject strafverhoging strafvordering
strafvorderlijke strafwaardig strafzaak strafzaken straight strain straks strategie strategieen
strategisch streamen streamer streamers streef streetwise strekking streng strenge strenger strengere
stress stresser stressklachten strijd strijden stroman stroming strooien structureel structurele
struikelblok student studenten studeren studie studiekeuze studieloopbaanbegeleider studies studieschuld
studio stuipen stuk stukgemaakt stukje stukken sturen sturend stuur stuurde stuurden stuurlui stuurt sub
subcultuur succes successen succesvol sufheid sugardating suggesties suicidale suicide supermarkt
supportlijn surfen surveillance survey sus suspect suspects swa swap swappen swatten swatting swipen
synoniem synthetische systeem system systemen taak taakstraf taakstraffen taakstrafverbod taal tabak
tabel taboe tachtig tackle tafel tafels taferelen tag tags take taken talent talenten talentontwikkeling
talk tamelijk tandarts tandenpoetsen tante tappen target targets tarief tasje tasjes taskforce taskforces
tassen tatoeage te team teamgenoot teamgenoten teamleider teamleiding teamleidster teamoverleg teams
techniek technieken technische teen tegel tegelijk tegelkaart tegels tegen tegenaan tegenargument
tegenbeweging tegengaan tegenhouden tegenhoudt tegenkomen tegenkomt tegenkwam tegenkwamen tegenover
tegenspreekt tegenspreken tegenspreker tegenstanders tegenvragen tegenwoordig tegoed tegoedkaart
tegoedkaarten teken tekende tekenen tekens tekent tekort tekst tekstalternatief teksten tel telde telden
telecom telecombedrijf telecomfraude telecomprovider telecomsector telefonie telefonisch telefonische
telefoon telefoonaanbieder telefoonabonnement telefoonabonnementen telefoonafpersing telefooncode
telefoondozen telefoongrap telefoonlijst telefoonnummer telefoonnummers telefoonregels telefoonrekening
telefoons telefoontje telefoontjes telefoonverbod telefoonwinkel telefoonwinkels telefoonzaak telegraaf
telegram telegramgroep telen tellen telling tellingen telt tempo ten tenslotte tentamen tenzij ter
terecht terechtkan terechtkomen terechtkunnen terechtkunt terechtkwamen term termijn termijnen terminal
terrein terrorisme terrorismebestrijding terroristisch terug terugbetaald terugbetaalt terugbetalen
terugbetaling terugblik terugbrengen terugdoen teruggaat teruggebeld teruggedraaid teruggefloten
teruggekregen teruggelezen teruggetrokken teruggeven teruggezet terughoort terughoudender terugkan
terugkijken terugkijktermijn terugkomen terugkommoment terugkomt terugkoppelen terugkoppeling terugkrijgt
terugmelden terugpakken terugslaan terugtrekken terugvallen terugvaloptie terugverdienen terugverdient
terugvindt terugvragen terwijl test testen tests tevoren tevreden the thema thema's themagroepen
themapagina thematisch theoretische therapeut therapie thuis thuisaangifte thuisblijft thuisgekomen
thuiskapper thuiskomen thuissituatie tic ticket ticketfraude tickets ticketzwendel tien tiende
tienduizend tienduizenden tiener tienerjongen tienerjongens tieners tienersite tientallen tientje tijd
tijdbewaker tijdelijk tijden tijdens tijdschrift tijdsdruk tijdsgrens tijdstip tikfout timer tip tiplijn
tips titel titels tjonge to toch toe toegaf toegang toegangen toegangscode toegangscodes toegankelijk
toegankelijke toegankelijkheid toegankelijkheidsverklaring toegeeft toegestaan toegestane toegestuurd
toegeven toegevoegd toekeken toekomst toekomstgericht toekomstgericht-werken toelaat toeleiding
toelichten toelichting toen toename toeneemt toenemende toepassing toeschouwer toeslag toeslagen
toespreken toestel toestellen toestemming toets toetsen toetsing toetst toetsweek toevallig toevoeging
toevoegt toewerken toezicht toezichthouder tolk ton tonen tool toolbox toolkit tools toon toont top topic
tot totaal totdat tour traag tracker traditional trage trainde trainen trainer trainers training
trainingen trainingskamp trainingsstudies trainster traject trajecten trakteert tram transparant trap
trappen trapt trauma treden treedt treffen treft trein treiteren trek trekken trekt trends trespassers
triage trial trials trillen trimbos trof trok trots trouw truc trucs tussen tussenevaluatie tussenpersoon
tussenuur twaalf twaalfminner twaalfminners twee tweede tweedehands tweedeling tweeduizend tweeling
tweemaal tweetallen twijfel twijfelachtig twijfelden twijfels twijfelt twintig twintigers twintigtal type
typen types typt uit uitbesteden uitbetaald uitbetalen uitblijft uitbreiden uitbreiding uitbuit
uitbuiting uitbuitingssignaal uitbuitingsslachtoffer uitdaging uitdagingen uitdeelt uitdrukkelijke uiteen
uiteindelijk uiten uiterlijk uitgaan uitgaansplek uitgaat uitgang uitgangspunt uitgebreid uitgebuit
uitgegeven uitgekleed uitgelachen uitgeleend uitgeleende uitgelegd uitgelekte uitgelicht uitgelogd
uitgenodigd uitgeschreven uitgesteld uitgestelde uitgestoken uitgevallen uitgeven uitgever uitgevochten
uitgevoerd uitgewerkt uitgezocht uithalen uithaler uithalers uithalerswet uithuisplaatsing uiting
uitingen uitje uitkering uitkijk uitklaplijst uitkleed uitkleedapps uitkomst uitkomsten uitkomt uitleende
uitleent uitleg uitleggen uitlegt uitlekken uitlenen uitloggen uitlokken uitloop uitlopen uitmaken
uitnodiging uitprobeersel uitproberen uitrol uitrollen uitschrijving uitslagen uitsluit uitsluiten
uitsluiting uitsplitsing uitspraak uitspraken uitstapmomenten uitstappen uitstappende uitstel uitstellen
uitstraling uittreksels uitval uitvallen uitvallers uitvalt uitverkochte uitviel uitvluchten uitvoer
uitvoerder uitvoerders uitvoeren uitvoering uitvoeringspraktijk uitvoert uitwedstrijd uitweg uitwerking
uitwerkt uitwisselen uitwisseling uitwisselingsstudenten uitwisselt uitzetten uitzien uitziet uitzoeken
uitzoekt uitzondering uitzonderingen uitzonderlijke uk unit universiteit universiteiten up update
updateproces uren urgent urgentie usb uur uw vaag vaak vaakst vaardig vaardiger vaardigheden vaardigheid
vacature vader vaderfiguur vaders vage vak vakantie vakantiehuisje vakantiehuisjes vakantiepark
vakantiewerk vaker vakken vakkennis vakmanschap vakwoord val valkuilen vallen valmes valmessen vals valse
valsheid valsspelen valt van vanaf vanavond vandaag vandaan vandaar vang vangt vanmiddag vanmorgen
vannacht vanochtend vanuit vanwege vanzelf vanzelfsprekend vapes vapete variant vast vaste vastgehouden
vastgelegd vastgelegde vastgelopen vastgemaakt vastgesteld vastgezet vastgoed vasthouden vasthoudt
vastleggen vastlegt vastloopt vastlopen vaststaat vaststellen vaststond vastzat vastzetten vastzit
vastzitten vat vecht vechtafspraak vechten vechtende vechtfilmpje vechtpartij vechtpartijen vechtstreek
veel veelbelovend veelgestelde veelkoppig veertien veertig veilig veilige veiliger veiliggesteld
veiligheid veiligheidsagenda veiligheidsbeleid veiligheidsbeoordeling veiligheidscoalitie
veiligheidscultuur veiligheidsdiensten veiligheidsdomein veiligheidshuis veiligheidshuizen
veiligheidsplan veiligheidsprobleem veiligheidsproblematiek veiligheidsprofessionals veiligheidsregels
veiligheidsregio veiligheidsstrategie veiligheidssystemen veiligheidsvraag veiligstellen veilingfraude
veld vele velen ver verander veranderd veranderde veranderden veranderen veranderende verandering
veranderingen verandert verantwoord verantwoordelijk verantwoordelijkheden verantwoordelijkheid
verantwoorden verantwoording verbaal verbaasd verband verbanden verbergen verbergt verbeter verbeterd
verbeteren verbeterpunten verbied verbieden verbiedt verbinden verbinding verblijf verblijfadres
verblijfsstatus verbod verboden verborgen verbouwd verbouwing verbouwt verbreek verbreekt verbreken
verbroken verdacht verdachte verdachten verdedigen verdedigt verdeeld verdeling verdenken verdenking
verdenkingen verdenkt verder verdere verdergaan verdergaat verderop verdien verdiend verdiende verdienden
verdienen verdient verdriet verdrietig verdubbelden verdubbeling verdween verdwenen verdwijnen verdwijnt
verenigd vereniging verenigingen verf vergeet vergeleken vergelijkbare vergelijken vergelijkende
vergelijking vergelijkingsgroep vergeten vergezellen vergiftiging vergiftigingenlijn vergissen vergissing
vergoedden vergoeden vergoeding vergoedt vergrijpen vergroot vergroten vergunning vergunningen verhaal
verhaallijn verhaallijnen verhalen verhandeld verhandelen verharden verheerlijken verheerlijkt verhinderd
verhogen verhoging verhoogd verhoogde verhoogt verhoor verhoord verhoorpolitie verhoort verhoren
verhouding verhuisd verhuist verhuizen verhuizing verhullen verhuren verhuur verhuurd verhuurde
verhuurder verjaardag verjaardagsgeld verjaart verjaring verjaringstermijn verkeer verkeerd verkeerde
verkeersboete verkend verkende verkennen verkennend verkenning verkering verkiezing verkiezingen
verklaard verklaart verklaren verklaring verklaringen verkleinen verkleint verkocht verkochte verkochten
verkoop verkoopadvertentie verkoopbaan verkoopfraude verkoopsite verkoopt verkopen verkoper verkopers
verkracht verkrachting verkrachtingen verkrachtingszaken verkregen verkrijgen verlaagden verlaagt
verlangen verleden verleent verlegen verleid verleiden verleiding verleidt verlenen verlengd verlengde
verlengen verlenging verlengt verliefd verliefdheid verlies verliest verliezen verloop verloopt verloor
verlopen verloren vermagerd vermeende vermeld vermelding verminderde verminking vermissing vermissingen
vermist vermiste vermoed vermoedelijke vermoeden vermoedens vermoedt vermogensmisdrijf
vermogensmisdrijven vermogensrecht vernederen vernield vernielen vernieling vernietigen vernietiging
vernieuwd vernieuwde veroordeeld veroordeelde veroordeelden veroordeling veroordelingen veroorzaakt
veroorzaakten veroorzaken verordening verouderd verpakken verpakking verpakkingen verpest verplaatst
verpleegkundige verpleegkundigen verplicht verplichte verplichten verplichtend verraad verraden verrader
verrassend verrassing verre verruimd verschenen verschijnsel verschijnselen verschijnt verschil
verschilde verschillen verschillend verschillende verschilt verschuift verschuiven verschuiving versie
versiedatum versies verslaafd verslag verslapen verslavende verslaving verslavingsinstelling
verslavingszorg versleuteld versleutelde versleuteling versnipperd verspreid verspreiden verspreider
verspreiding verspreidt verstandelijk verstandelijke verstandig verstandige versterk versterken
versterkende versterking versterkt verstoort verstoppertje verstopt verstoren verstoring verstrekken
verstrikt versturen verstuur verstuurd verstuurde vertaald vertalen vertaling vertel verteld vertelde
vertelden vertellen verteller vertelt vertrekken vertrouwde vertrouwelijk vertrouwelijkheid vertrouwen
vertrouwensband vertrouwensinspecteur vertrouwensinspectie vertrouwenspersonen vertrouwenspersoon
vertrouwensrelatie vertrouwt vervallen vervalsen vervang vervangen vervangers vervangt verveeld vervelend
vervelende verveling verviel vervoer vervoeren vervolg vervolgd vervolgdatum vervolgen vervolgens
vervolging vervolgonderzoek vervolgopleiding vervolgsessie vervolgstappen vervolgt vervolgvraag
verwaarlozing verwacht verwachten verwachting verwachtingen verwant verwante verward verwarren verweer
verwees verwerken verwerking verwerkingen verwerkt verweven verwezen verwijder verwijderd verwijderde
verwijderen verwijdering verwijdert verwijderverzoek verwijs verwijst verwijt verwijten verwijzen
verwijzer verwijzers verwijzing verwijzingen verwijzingsregister verwoest verwonden verwonding
verwondingen verzamel verzameld verzamelen verzameling verzamelt verzamelwoord verzekeraar verzekeraars
verzekering verzekeringen verzender verzint verzocht verzoek verzoeken verzonnen verzorgen verzorger
verzorgers verzuim verzuimloket verzuimmelding verzwijg verzwijgen verzwijgt vete via video video's viel
vielen vier vierde vierduizend viertal viertallen view viezerik vijand vijf vijfde vijftien vijftiende
vind vindbaar vinden vindt vinger vingerafdruk virtual virtueel virtuele virus virussen vissen visuele
vitale vlag vlaggen vlaggensysteem vlek vlekken vlindermes vlindermessen vloeren vlotte vluchteling
vluchtelingen vmbo voedsel voeg voegt voel voelde voelen voelt voer voeren voert voertuigen
voertuigpapieren voetbal voetbalclub voetbalveld vogelvlucht vol voldeden voldoen volg volgapp volgde
volgen volgend volgende volgens volgers volgnummer volgorde volgt volhouden volksbank volksmond volle
volledig volledige volwassen volwassene volwassenen volwassenenstraf volwassenenstrafrecht vond vonden
vondst voogdij voogdijinstelling voor vooraan vooraf voorafgaand vooral voorbeeld voorbeeldbrieven
voorbeelden voorbeeldvraag voorbehoud voorbehouden voorbereiden voorbereiding voorbij voorbijkomen
voordat voordeden voordeel voordeur voordoen voordoet voorgaat voorgedaan voorgelegd voorgezet voorheen
voorin voorjaarsvakantie voorkeur voorkom voorkomen voorkomende voorkoming voorkomt voorkwam voorlichten
voorlichting voorlichtingen voorlopig vooroordeel voorop voorraad voorrang voorschieten voorschoot
voorspel voorspelbaar voorspellende voorspellers voorspelling voorspelt voorstel voorstellen voorstelt
voortaan voortdurend voortgang voortgezet voortijdig vooruit vooruitdenken voorval voorwaarde
voorwaardelijk voorwaardelijke voorwaarden voorwerp voorwerpen voorzichtig voorzichtiger voorzichtigheid
voorzieningen voorzitter voorzorg vordering vorderingen vordert vorig vorige vorm vormden vormen
vormgeven vorming vormt vp vpn vr vraag vraagstuk vraagt vraagteken vragen vragenlijst vragenreeks
vragenronde vreemd vreemde vreemdeling vreemdelingen vreemds vrees vreest vriendelijk vriendelijke
vrienden vrienden-netwerk vriendendienst vriendengroep vriendengroepen vriendin vriendinnen vriendinnetje
vriendinnood vriendje vriendjes vriendschap vrij vrijblijvend vrijbrief vrijdag vrijdagavond vrije
vrijetijdsbesteding vrijgelaten vrijgesproken vrijheid vrijheidsbeperking vrijspraak vrijwel vrijwillig
vrijwillige vrijwilliger vrijwilligers vroeg vroegen vroeger vroegsignalering vroegtijdig vroegtijdige
vrouw vrouwelijke vrouwen vruchten vso vsv vuistregel vuistregels vul vulden vullen vult vuur vuurwapen
vuurwapenhandel vuurwapens vuurwerk vuurwerkbom vuurwerkdelicten vuurwerkgebruik vuurwerkincidenten
vuurwerkovertreding vuurwerkovertredingen vve vwo waait waar waaraan waarbij waarborgen waarde waardeert
waarden waarderen waardering waardevol waardig waardoor waarin waarmaken waarmee waarna waarneembare
waarneming waarom waaronder waarop waarover waarschijnlijk waarschijnlijker waarschuw waarschuwde
waarschuwden waarschuwen waarschuwende waarschuwing waarschuwingen waarschuwingsbrief
waarschuwingsbrieven waarschuwingsgesprek waarschuwingslijst waarschuwt waaruit waarvan waarvoor wacht
wachten wachtenden wachtwoord wachtwoorden wakker wallen wallet wallets wanhoop wanneer want wantrouwen
wantrouwend wapen wapenbeelden wapenbezit wapenen wapenhandel wapenonderdelen wapens wapenstok
wapenstokken wapenwet waren warm warme was wassen wast wat water waterschappen we web webadres
webapplicaties webcam webcamchantage webcammisbruik webinar webpagina webshop webshops website websites
webtool webversie webwinkel webwinkels wedden weddenschap wederdienst wederhoor wederom wederzijdse
wedstrijd wedstrijden wedt weeg weegploeg weegt week weekend weer weerbaar weerbaarder weerbaarheid
weerbaarheidstraining weerbaarheidstrainingen weerbare weergave weerhouden weerstand wees weet weg
wegblijft wegblijven wegbrengen wegbrengt wegdraaien wegen wegenbelasting wegens weggaan weggaat weggaf
weggegeven weggehaald weggelaten weggelopen weggestuurd wegging weggooit weghaalt weghalen weging weglaat
wegliep wegloopt weglopen wegloper wegnemen wegsluist wegsluizen wegstrepen wegvallen wegvalt wegwerp
wegwerpagent wegwerpagenten wegwezen wegwijs wegwijzer wegwuiven wegzetten weigeren weigering weigert
weinig wekelijks weken wekken wel welbevinden weleens welgestelde welk welke welkom welkomstactie
welkomstcadeau wellicht welzijn wensen werd werden wereld werelden wereldje wereldwijd wereldwijde werft
werk werkafspraak werkafspraken werkdagen werkelijkheid werken werkend werker werkers werkgever
werkgevers werkgroep werkgroepen werkgroepleden werking werkloosheid werknemers werkomgeving werkopdracht
werkplek werkproces werkrelatie werksessie werkstraf werkstraffen werkt werkte werktelefoon werkten
werkterreinen werktijden werkveld werkvorm werkvraag werkwijze werkwijzen werkwoord werkzame werpt werven
wervende werving wervingstekst westelijke westerse westlanders wet wetboek weten wetenschap
wetenschappelijk wetgever wetgeving wethouder wethouders wetsartikel wetsartikelen wetspagina wetsversies
wetsvoorstel wetsvoorstellen wetswijziging wettekst wettelijk wettelijke wetten whatsapp wie wiens
wierven wiet wietlucht wietplantage wifi wij wijk wijkaanpak wijkagent wijkagenten wijken wijkgrens
wijkprofessional wijkprofessionals wijkt wijkteam wijkteams wijs wijst wijze wijzen wijzende wijzer
wijzigen wijziging wijzigingen wijzigingsbeheer wiki wil wild wilden willekeurig willen wilt
winkeldiefstal winkelier winkelstraat winkelvoorraad winnen winst winstkans wint wis wisselen wisselend
wisselende wisseling wisselt wissen wist wisten witwaspraktijken witwassen witwast witwaste witwaswinkels
witwaszaak woede woensdag woensdagmiddag woerden wok won wond wonden wonderen wonen woning
woningcorporatie woningcorporaties woningen woninginbraak woningoverval woningovervallen woningsluiting
woon woonadres woonbegeleider woonbegeleiding woonde woonden woongroep woongroepen woonorganisatie
woonplaats woonplek woont woord woorden woordenboek woordenlijst word worden wordt workshops world
worstelen wraak wraakporno wraakpornogroepen wrok ypsilon z'n zaad zaaien zaak zag zagen zak zakboek zake
zakelijk zaken zakgeld zakjes zakken zakmes zakt zal zat zaten zaterdag zaterdagavond ze zeden
zedenartikelen zedendelicten zedenfeiten zedenmisdrijf zedenmisdrijven zedenpolitie zeehaven zeer zeg
zeggen zegt zei zeiden zeil zeker zekerheid zelden zeldzaam zeldzame zelf zelfbeeld zelfbeschadiging
zelfcontrole zelfde zelfdoding zelfgemaakt zelfgemaakte zelfgemelde zelfhulp zelfmoord zelfmoordgedachten
zelfmoordpoging zelfrapportage zelfs zelfstandig zelfstandige zelfverminking zelfvertrouwen
zelfverwonding zenuwachtig zes zesentwintig zestien zestig zet zette zetten zeven zevenstappenaanpak
zevenstappenmodel zeventien zeventienduizend zich zicht zichtbaar zichtbaarder zichtbaarheid zichtbare
zichzelf zie ziek zieke ziekenhuis ziekte ziekteverzuim ziekteverzuimbegeleiding zien ziens ziet zij zijn
zin zinnen zinnetje zinvol zinvolle zit zitten zitting zo zo'n zoal zoals zocht zochten zodat zodra zoek
zoekadvertenties zoeken zoekers zoekmachine zoekresultaten zoekt zoekwoord zoekwoorden zogenaamd
zogenaamde zoiets zojuist zolang zomaar zombiecomputers zomerschool zomervakantie zon zondag zonder
zonwering zoontje zorg zorgadviesteam zorgcoordinator zorgelijk zorgelijke zorgen zorggesprek
zorginstellingen zorgleerling zorgmelding zorgplan zorgplicht zorgsectoren zorgsignaal zorgt zorgtaken
zorgteam zorgverlener zorgverleners zorgvuldig zorgvuldige zorgwekkend zorgwekkende zorgwelzijn zou
zouden zoveel zover zowel zucht zuid zuiden zuidoost zuiver zulk zulke zullen zus zusje zusjes zussen
zusters zwaaier zwaar zwaard zwaarden zwaarder zwaardere zwaarders zwaars zwaarst zwaarste zwak zwakste
zwangerschap zware zwarte zweden zwerft zweten zwijgen zwijgplicht zwijgrecht zwijgt zzp zzp'er
`)

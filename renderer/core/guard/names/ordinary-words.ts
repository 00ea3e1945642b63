import { readWords } from './read-words'

/**
 * Ordinary Dutch words: every word that our own content and register write in lower case, and the words that notes of a session
 * use most, less those that are common names. A capital at the start of a sentence does not make one of these a name.
 */
export const ordinaryWords = readWords(`
aa aac aan aanbellen aanbevelingen aanbevolen aanbieden aanbieders aanbiedingen aanbiedingsmemo aanbiedt
aanbod aandacht aandachtsfunctionaris aandachtspunten aandeel aandoen aandragen aangaat aangebeld
aangeboden aangedaan aangehouden aangejaagde aangeklikt aangekomen aangekondigd aangemeld aangenomen
aangepakt aangepast aangeslagen aangesloten aangesproken aangeven aangevinkt aangevinkte aangewezen
aangifte aangiftebereidheid aangiftecijfers aangiften aangifteproces aangiftes aanhalen aanhield
aanhouding aanhoudingen aankloppen aankomen aankomende aankomt aankondiging aankoopfraude aankopen
aankunnen aanleg aanleggen aanleiding aanlevert aanloop aanmaakt aanmaakte aanmaning aanmaningen aanmelden
aanmelder aanmeldformulier aanmelding aanmeldpunt aanmeldt aanmerking aanmoedigen aannames aanneemt
aannemen aanpak aanpakken aanpasbaar aanpassen aanprijst aanprijzen aanraadt aanraken aanraking aanranding
aanrandingen aanrichten aanschuiven aanslag aanslagen aansluiten aansluiting aansprakelijk aanspreekpunt
aanspreekt aanspreken aansturen aanstuurden aantal aantallen aantekening aantrekkelijk aantrekkelijke
aantrekkelijker aanval aanvallen aanvalsdiensten aanviel aanvielen aanvoelen aanvraag aanvraagt aanvragen
aanvrager aanvullen aanvullend aanvulling aanwakkeren aanwas aanwezig aanwezigen aanwijzen aanwijzing
aanwijzingen aanzetten aanzien aard aardig ab abef abn abonnement abonnementen absent abuse ac aca
academie account accounthandel accountmisbruik accountnaam accountovername accounts accused acdf aceton
achievement acht achter achteraan achteraf achterblijft achterdochtig achtergrond achterhalen achterin
achterna achternaam achternamen achterstand achttien achttiende across actie actiedag actief actielijst
actieplan actieplannen actieprogramma acties actiestand actiever activiteit activiteiten activity actuele
acute acuut ad add adhd administratie adoc adolescence adolescent adolescenten adolescentenstrafrecht
adolescents adres adreslijsten adresonderzoek adressen ads adults adverteerde advertentie advertenties
advies adviesgesprek adviesronde adviesvragen adviezen adviseer adviseerde adviseert adviseren adviseur
advocaat advocaten advocatenpagina ae aea aeafbf af afbb afbeelding afbetalen afbetaling afdeling
afdelingsleider afdoening afdreiging afdwingen afdwingt affect affecting afgeeft afgegeven afgelegen
afgeleid afgelopen afgelost afgemeld afgenomen afgepakt afgeperst afgeplakt afgeplakte afgerond afgeronde
afgesloten afgesproken afgetroggeld afgeven afgewezen afglijden afhaalpunt afhandelen afhandeling afhandig
afhankelijk afkeuren afkeurt afkomst afkorting afkraken afleiden afleiding afloop afmaakt afmaken afnemen
afnemers afpakken afpersen afperser afpersers afpersing afpersingszaken afperste afrekening afremmen
afronden afronding afrondt afschalen afscheid afschermen afschermt afschrikken afsluitcode afsluiten
afspraak afspraken afsprakenkaart afsprakenkaarten afsprakenkader afspreekt afspreken afstand afsteekt
afsteken aftappen aftapt afval afwegen afweging afwegingen afwegingskader afwezig afwijst afwijzen
afwijzing afwijzingen afzeggen afzender against agency agenda agent agenten agreement agressie agressief
agressieprotocol airbnb akkoord al alarm alarmnummer alarmpistolen alarmpistool alcohol alert algemeen
algemene algoritme all alle allebei alleen allemaal allerlei alles allicht allochtone almeerse almere als
alsnog alsof alternatief alternatieve alternative altijd alvast alweer ambassadeur ambassadeurs ambitie
ambt ambtelijke ambtenaar ambtenaren ambulance ambulant amerikaans amerikaanse amersfoort amersfoortse
among amp amro amsterdamse an and ander andere anderen andermans anders andersom angst angstig animo
announced anoniem anonieme anonimiteit antennes antwoord antwoorden apart aparte apotheek app apparaat
apparaten apparatuur appen appgroep appgroepen apps appt april arbeid arbeidsinspectie arbeidsuitbuiting
archief are arm armbandjes arme armere armoede armoedig arnhemse arrest arrestaties arresteert arrests art
artificial artikel artikelen artikelnummer artikelnummers artikeltekst as asiel assessment associated
associations at atelier atheneum attacks augustus aula authorities autism autisme auto autobedrijven automatisch
automutilatie autos averechts avond avonden avondje avondklok avonds awareness ba baan baantje baart baat
babbeltruc babbeltrucs baby baf bajonetten bakent bakfiets balans balie band bandbreedte banden bando
bandoe banen bang banga bangalijst bangalijsten bangmakerij bank bankbiljetten banken bankfraude
bankgegevens bankhelpdesk bankhelpdeskfraude bankhelpdeskfraudeurs bankieren bankmedewerker
bankmedewerkersfraude bankoe bankpas bankpassen bankrekening bankrekeningen banksite bankslapen bankslaper
bankspoofing banku banner barki barkie barrier barrieres baseert baseren basis basisafspraken
basisbankrekening basisdocument basisfeiten basishouding basisonderwijs basisrekening basisscholen
basisscholieren basisschool basisschoolsetting basisteam basisteamdriehoek basisteamdriehoeken basisteams
baten bazige bb bd be beamen beamer beantwoordt becoming bed bedank bedankt bedenk bedenken bedenkt
bediening bedoel bedoeld bedoelen bedoeling bedoelingen bedoelt bedrag bedragen bedreigd bedreigde
bedreigden bedreigen bedreiging bedreigingen bedreigt bedrijf bedrijfsinformatie bedrijfswagen bedrijven
bedrijventerrein bedrijventerreinen bedrogen bee beef beeindigen beeld beelden beeldmateriaal been beetje
before begeleid begeleide begeleider begeleiders begeleiding begeleidster begeleidt begin beginnen
beginnende begint begon begonnen begrijpelijk begrijpelijke begrijpen begrijpt begrip begrippen behalve
behandel behandeld behandeling behandelt behavior behaviours beheerder beheerders beheerrechten beheerst
beheert beheren behoefte behoeften behoefteonderzoek behouden beide beinvloeden bekeek bekeken bekend
bekende bekenden bekendheid bekendmaakt bekendstaan bekendste bekennen bekent bekentenis bekijk bekijken
bekijkt bekwaam bel belanden belandt belang belangenafweging belangrijk belangrijke belangrijkst
belangrijkste belangstellend belangstelling belasting belde beledigen belediging beledigingen belegd
beleggen beleggers beleggingen beleggingsfraude beleggingstips beleggingswinst beleid beleidsadviseur
beleidsmedewerker beleidsplan beleidsregels belemmeren belgisch belgische belkamer bellen beller bellers
bellijst belofte beloning beloof beloofd beloofde belooft beloven belscript belscripts belt beltegoed
beltekst belteksten belwinkel bemachtigen bemand ben benadeelde benaderd benaderde benaderen benadert
benadrukken benadrukt bench bende bendes beneden benieuwd benoemd benoemt bent beoogd beoordeeld
beoordeelt beoordelen beoordeling bepaal bepaald bepaalde bepaalt bepalen bepalingen beperk beperken
beperking beperkingen beperkt beperkte berecht berechten beredeneerd bereid bereidheid bereik bereikbaar
bereikbaarheid bereikbaarheidsdienst bereiken bereikt bereikte bereikten bericht berichten berichtenapps
berichtje beroep beroepen beroepsgeheim beroepsgroep beroepsgroepen beroepsnorm beroepsvereniging beroofd
beroven beroving beschadigd beschadigen beschadiging beschadigt beschamend bescheiden bescherm beschermd
beschermen beschermende bescherming beschermingsmaatregel beschermt beschikbaar beschikken beschreef
beschreven beschrijf beschrijft beschrijven beschrijvend beschrijving beschuldig beschuldigd beschuldigen
beseffen beseft beslag beslis beslissen beslissing beslist besliste besloten besluit besluiten besmet
besmette besmettelijk bespaarde bespot bespotten besprak bespreek bespreken besproken best bestaan
bestaande bestaat bestand bestanden bestandsnamen beste besteden besteld bestelde bestellen bestellijsten
bestelling bestellingen bestelt bestolen bestond bestraft bestrijden bestrijding bestudeerden besturen
bestuur bestuurder bestuurders bestuurlijk bestuurlijke bestuursondersteuning bestuursorgaan
bestuursrapportage bestuursrechter betaal betaalapp betaalapps betaalbewijs betaald betaalde betaalfraude
betaallink betaallinkfraude betaalmethoden betaalmiddelen betaalpas betaalpassen betaalrekening betaalt
betaalverzoek betaalverzoeken betaalverzoekfraude betalen betaling betalingsproblemen betalingsverkeer
betekenen betekenis betekenissen betekent beter betere beteugelen betrapt betreft betrek betrekken
betrokken betrokkene betrokkenen betrokkenheid betrouwbaar betting between beurs bevalt bevat bevatten
beveelt beveilig beveiligd beveiligde beveiligen beveiliging beveiligingsincidenten beveiligt bevel
bevelen bevestigd bevestigde bevestigen bevestigt bevinden bevinding bevindingen bevoegde bevoegdheden
bevoegdheid bewaakt bewaar bewaard bewaart bewaartermijn bewaartermijnen bewaartijd bewaken bewaker
bewaren beweging bewerking bewerkte bewezen bewijs bewijst bewijzen bewoner bewust bewuste bewustwording
bewustzijn bezat bezette bezig bezighielden bezighouden bezit bezittingen bezocht bezoek bezoeken
bezoekers bezorgbaan bezorgd bezorgde bezorgdienst bezorgen bezorger bezorgers bezorgpunt bezorgt
bezorgwerk bf bfa bfe bibliotheek bibliotheken bied bieden biedt bij bijbaan bijbaantje bijdraagt bijdrage
bijdragen bijeenkomst bijeenkomsten bijgehouden bijgepraat bijgewerkt bijhouden bijklus bijlage bijlagen
bijna bijnaam bijpraten bijstellen bijsturing bijverdienen bijverdienste bijvoorbeeld bijzonder bijzondere
bijzonderheden bijzonders bilt bindt binnen binnendringen binnengaan binnengaat binnengedrongen
binnengekomen binnenkomen binnenkomt binnenkwam binnenuit bis bitcoin bitcoins blad blauwe bleef bleek
blij blijf blijft blijkbaar blijken blijkt blijven blijvend blik blinde blog blogs blokkade blokkades
blokkeer blokkeert blokken blokkeren bluffen blut boa bod boeit boek boeken boekhoofdstuk boekhouden
boekje boel boerderij boete boetebedrag boetecategorie boetes boilerroom boilerroomfraude boksbeugel
boksbeugels bom bommelding bommenlegger bommenleggers bon bonken bonker bonnen boodschap boodschappen boos
boosheid bootcamp booten booter booters bord borging borgingsafspraak boring botnet botsen bouw bouwen
bouwer bouwers bouwplugin bouwt boven bovenaan bovendien box boxes boy boys boze brabantse bracht brachten
braken brandgevaar brandstichten brandstichting brandweer bravoure breach brede breder breed breekt breken
breng brengen brengt brief briefadres briefgeld briefje brieven brievenbus bril brillen brits britse
brochure broer broertje broertjes bron bronadressen bronbestanden bronfeit bronnen bronsysteem brontekst
browser brug brugklas bruikbaar bruikbare bruine bug buikpijn build buit buiten buitengebied
buitengebieden buitengewoon buitenkant buitenland buitenlands buitenlandse buitenshuis buitenspel
buitenstaander buitmaakte bundel bundelt bungalow burden bureau buren burenruzie burgemeester
burgemeesters burgerservicenummer burner bus bushalte busje buur buurt buurtbewoner buurtbewoners buurten
buurthuis buurtonderzoek buurtpreventie buurtsuper buurtteam buurtvader buurvrouw bv by ca cadeau
cadeaukaarten cadeaus callcenter callcenters camera campagne campagnemateriaal campagnes campagneteksten
campaign canadees canadese cap capaciteit cappen carbid card carried case cases cash casher cashers
cashing casino casuistiek casus casuskaart casuskaarten casusnummer casusondersteuning casusoverleg
casusregie casusregisseur casussen casussessie categorie categorieen catfish caused cc ccab ce cease cebb
cel celstraf cent centraal centrale centralist centrum certainty cf cfb challenge challenges changing
channel chantage chanteert chanteren chanterende charges chat chatapps chatbot chatgroep chatgroepen chats
chatten chauffeur cheats check checkdewet checklist chemicalien chemie chemisch chemische chief child
children chillen christelijk ci cijfer cijfers cijfersysteem circuit circulaire classificatie client
clienten clip cloning cloud clout club cmd coach coaches coaching coalities cobra cocaine cocainehandel
code codes codetaal codewoord colaatje collectie collega collegas college colofon column columnsite com
combinatie combinaties combineert combineren comensha commanderen commentaar commercial commissie
communicatie communicatieadviseurs communiceren community comparison competences compleet complex complexe
compliment component computer computercriminaliteit computergegevens computerkenner computerkennis
computermisdrijven computers computersysteem computertalent computervredebreuk concept concepten concern
concierge conclusie conclusies concreet concrete concreter conflict conflicten congresbijdrage connect
connectie conrector consumer contact contacten contactgegevens contactpersoon contactpunt container
containers contant content context contract contracten contributie control controle controleer controleert
controleren controles convenant convenanten coordinator coordineert coordineren cops copycat core
coronatijd corpora correctie correlates corrigeert countries creamen creamer creation credible credit
creditboy creditboys creditcard crime crimefluencer crimeinfluencer crimes criminal criminaliteit
criminals crimineel crimineeltje criminele criminelen crisis criteria crypto cryptobeleggers
cryptobeleggingen cryptobeurs cryptofraude cryptografie cryptografiebeleid cryptomarkt cryptomunten
cryptoplatform cryptorekeningen cryptowallets cultuur cultuursensitief cursus cursussen cyber
cyberaanvallen cyberagent cyberagressie cyberbeeld cyberbullying cybercrime cybercrimeonderzoeken
cybercrimeteam cybercrimeverdachten cybercrimezaken cybercriminaliteit cybercrimineel cybercriminelen
cyberdader cyberdaders cyberdelict cyberdelicten cyberfeiten cyberfraudeurs cybergevaar cyberinterventies
cyberoefendriehoek cyberpesten cyberprojecten cybersecurity cyberveiligheid cyberweerbaarheid cyberzaken
cyclus da daad daalde daalden daalt daar daaraan daarachter daarbij daarboven daarbuiten daardoor daarheen
daarin daarmee daarna daarnaar daarnaast daarom daaronder daarop daarover daartegen daartoe daaruit
daarvan daarvoor dacht dachten dader daderbeeld daderbril daderprofielen daders daderschap daf dag
dagbesteding dagelijks dagen dagje dagritme dakloos dakloosheid dalen daling dampen dan dank dankzij dark
darkweb dash dashen dat data databronnen datadiefstal datalek datalekken dataverzameling datingapp
datingapps datingfraude datum dc dd ddec ddos ddossen de deal dealen dealer dealers dealt debilt debt
decaan decc december decentraal decfa decrypt decryptie dede deden deed deel deelde deelden deelname
deelnemer deelnemers deels deelt deens deense deep deepfake deepfakes deepnude default definitie
definitief definities definitieve degene degenen dekmantel dekt delen delict delicten delinquency
delinquent delinquentie delinquentjes demonstratie denial denk denken denkt denktijd depressief derde
dertien dertiende dertig des design designertas desist desistance desktopprogramma desktopsoftware
deskundige deskundigen deskundigheid destijds detail details detains detentie deterrent deugen deur deuren
deurwaarder deurwaarderskantoor development devices deze dezelfde df dhr diagnose diagnoses dicht dichtbij
dichte dichterbij dichtstbijzijnd dickpic did die diefstal diegene dienen diens dienst diensten dient diep
dier dierenmishandeling digid digitaal digital digitale digitalisering dingen dinsdag dinsdagmiddag
diploma direct directe directeur directie direction disciplines disclosure discord discourage discussie
discussieer discussievragen disposable disrupts diss dissen disstrack distress distributed district
districtelijke districten districtsindeling dit diversion dm do docent docente docenten dochter dochtertje
docplayer document documentatie documenteer documenten doden doe doei doekoe doel doelbinding doelen
doelgroep doelgroepen doelloos doelwit doen does doet doezoe dok dollar dom domein domeinen doms donderdag
donderdagavond donkerrood donnie dood doodgaan doodmoe doodsbedreiging doodslag door doorboeken doorbraak
doorbreken doorbrengen doordat doordringt doorgaan doorgaat doorgaf doorgamen doorgeeft doorgegaan
doorgegeven doorgestuurd doorgestuurde doorgeven doorgezet doorgroeien doorhebben doorheen doorklikten
doorliep doorloop doorsturen doorstuurde doorstuurder doorstuurt doorverkopen doorverkoper doorverteld
doorverwezen doorverwijzen doorverwijzing doorvraagt doorvragen doorwerken doorzet doorzetten doorzetting
doorzichtige doorzoeken doos dop dorp dorpen dossier dossierplichtige dossiers download downloaden
downloads dox doxen doxing doxt doxxen dozen draag draagt draai draaiboek draaiboeken draaien draait
dragen drager drang drank dreigapp dreigbericht dreigberichten dreigde dreigement dreigementen dreigen
dreigend dreigende dreiging dreigt dreigtweet drempel drempels drie drieduizend driehoek driehoeken
driehoeksoverleg driehonderd driekwart driemaal drietal drietallen drill drillers drillmuziek drillrap
drillraps dring dringend dringende dringt drinken drip drnicomuller dromen dronken drop dropout
dropshipping drugs drugscriminaliteit drugsdealer drugshandel drugshandelaren drugskoerier drugskoeriers
drugslab drugslabs drugsmenu drugspand drugsschuld drugsuithalers drugsweb drugswereld druk drukmiddel
drukte dubbel dubbele duidelijk duidelijke duidelijker duidelijkheid duiden duikt duim duitse duizend
duizenden duizendje dump dun dupen dure duren durfde durft durven dus duur duurde duurt duurzaam duwt
dwang dwangsom dwingen dwingt ea ease easy ec echt echte echter economie economies economische ed ede
editie educational ee een eenduidig eenheid eenheidsleiding eenmaal eenmanszaak eens eensgezind eentje
eenvoudig eenvoudige eenzaam eenzaamheid eenzame eer eerder eerdere eergerelateerd eerlijk eerst eerste
eerstelijns eersten eeuw ef efa efd effect effectbewijs effecten effectieve effectiever effective
effectiviteit effectmeting effectonderzoek effects efficacy eigen eigenaar eigenaren eigenheid eigenlijk
eind einde eindexamen eindig eindigden eindigt eindoordeel eis eisen eist ek elektra elementary elementen
elf elk elkaar elkaars elke ellende emerging emotie emotioneel emotionele empirical empirische en
encounter ene energiebedrijf enforcement engagement engelse engineering enig enige enkele enorm enquete
epmj er eraan erachter eraf erbij erbovenop erdoor erg ergens erger ergere ergste erheen erin erkend
erkende erkennen erkenning ermee erna ernaar ernaast ernst ernstig ernstige ernstigs erom eromheen eronder
erop erover ers ertegen ertoe eruit eruitzien eruitziet ervaart ervan ervaren ervaring ervaringen
ervaringsdeskundige ervaringsdeskundigen ervoor escalatie escaleert escaleren escapebus escaperoom
escapespel eslint eten etentje ethiek ethisch ethische etiket etnisch euro europees evaluatie evaluaties
evaluating evaluation evalueer evalueren even evenmin eventueel evenveel ex exact examen examenfraude
examens examines excuses excuus exit experience experiment experimenten experimenteren expert
expertbijeenkomst expertise experts expliciete exploitation exploreren explosie explosief explosiegevaar
explosies explosieven exposebericht exposeberichten exposed exposegroep exposegroepen exposen expres
extern externe extra extranetten ey ezel fa faalt facilitator fact factor factoren factors fae fake false
fam familie familiebezoek familieleden familielid families familiezaak fanaccount fanatiek fanpagina fans
fase fasen fast fb fba fbb fc fe features feb februari feed feest feestje feestjes feit feitelijk
feitelijke feiten fel feller fenomeen fenomenen festival ff fgame fier fiets fijn film filmen filmer
filmpje filmpjes filmt filter financial financieel financiele financien findings finds finfluencer fiscaal
fitti fittie five flat flauwe flevoland flexen flexforces flexibel floes flyer focusgebieden folders fonds
fooien for forces forensische format formele formulier formulieren foto foto's fotografeer fotos
fouilleren four fout foute fouten fouts fraud fraude fraudefilmpjes fraudegame fraudehelpdesk
fraudemeldingen fraudemeldpunt fraudenummer fraudeorganisatie frauderegister frauderen fraudeslachtoffers
fraudespel fraudetaal fraudeur fraudeurs fraudewereld fraudewoord fraudewoorden friese from fsync full
functie functionaris functioneert fusie future fysiek fysieke ga gaan gaande gaat gaf gambling game
gameavond gameclub gamegroep gamekanaal gamen gameplatform gamer gamers games gameserver gameservers gamet
gamevriend gamevrienden gamificatie gang gangland ganse garage garagebox garantie gaspistolen gaspistool
gast gastles gastlessen gaten geaardheid geacht geachte geappt gearresteerd gebaren gebaseerd gebeld
gebeurd gebeurde gebeuren gebeurt gebeurtenissen gebied gebieden gebiedsverbod geblokkeerd geblokkeerde
geblurd gebonkt geboortedata geboortedatum gebouw gebrek gebruik gebruiken gebruiker gebruikers
gebruikersnaam gebruikt gebruikte gebruikten gecertificeerde gechanteerd gecombineerde gecommuniceerd
gecontroleerd gecontroleerde gedaan gedacht gedachte gedachten gedeald gedeeld gedeelde gedigitaliseerd
gedigitaliseerde gedist gedoe gedownload gedownloade gedoxt gedraagt gedrag gedragen gedragsmaatregel
gedragsonderzoek gedragsonderzoeker gedragsprogramma gedragstechnieken gedragswetenschapper gedreigd
gedurende gedwongen geef geeft geeist geel geen geest geestelijke gefraudeerd gegaan gegeven gegevens
gegevensbescherming gegevensbeschermingseffectbeoordeling gegevensdeling gegevensgebruik
gegevensuitwisseling gegevensverwerking gegijzeld gehaald gehackt gehackte gehad gehandicaptenzorg geheel
geheim geheime geheimen geheimhouding geheimhoudingsplicht geheimpjes geheimzinnig geheimzinnigheid
geholpen gehoord gehuurd gehuurde geind geinformeerd geinstalleerd geinteresseerd geintimideerd gejaagd
gek gekloonde gekocht gekomen gekopieerd gekoppeld gekozen gekregen geladen geld geldboete
geldboetecategorieen gelden geldend gelderse geldezel geldezelrekeningen geldezels geldezelzaken
geldfilmpjes geldgebrek geldig geldnood geldposts geldproblemen geldstress geldt geldtips geldwoorden
geldzaken geldzorgen gele geleden geleend geleende geleerd gelegd gelegenheid geleid geleidelijk gelekt
gelekte geleverd gelezen gelijk gelijke gelijken gelijkwaardige gelinkt geloof geloofde gelooft gelopen
geloven geluid gelukt gemaakt gemaild gemailde gemapst gemarkeerd gematigd gemeenschap gemeente
gemeentegrens gemeentegrenzen gemeentehuis gemeentelijk gemeentelijke gemeenten gemeenteraad
gemeenteregels gemeentesecretaris gemeld gemelde gemengd gemengde gemeten gemiddeld gemiddelde gemis
gemist gemiste generate genitale genoeg genoemd genoemde genomen genoteerd genummerd geordend
georganiseerde gepakt gepest gepind geplaatst gepland gepleegd gepraat gepresenteerd geprinte
geprioriteerd geprobeerd geraakt geraden gerapt gereageerd gerechtshof gerechtvaardigd gereedschap
geregeld geregistreerd geregistreerde gericht gerichte geronseld geronselde gerucht geruchten gerust
geruststelling geruststelt gescheiden geschiedenis geschorst geschrifte geskimd geslaagde geslagen
gesloten gesmokkelde gespaard gespannen gespeeld gespeld gesprek gesprekken gespreksadvies
gespreksleidraad gespreksteksten gespreksvoering gespreksvragen gesproken gestaan gestart gesteld gestoken
gestolen gestopt gestopte gestort gestraft gestuurd getal getallen getekend geteld getest getinte
getoetste getoond getraind getrainde getroffen getrokken getuige getuigen geur geuren gevaar gevaarlijk
gevaarlijke geval gevallen gevangenis gevangenisbezoek gevangenisstraf gevangeniswezen gevechten geven
gever gevoel gevoelens gevoelig gevoelige gevoelsmatig gevoerd gevolg gevolgd gevolgen gevonden gevormd
gevraagd gevraagde geweerd geweest geweigerd geweigerde geweld gewelddadige gewelddadiger geweldsbeelden
gewenst gewerkt geweten gewist gewond gewone gewoner gewonnen gewoon gewoons gewoonte gewoontematig
geworden gezag gezagsdriehoek gezagsdriehoeken gezamenlijk gezamenlijke gezegd gezellige gezelliger gezet
gezichten gezien gezin gezinnen gezinsaanpak gezinscoach gezinsgegevens gezinsmanager gezinsvoogd gezocht
gezochte gezonde gezondheid gezondheidsdienst gezondheidsgegevens gezondheidszorg ggz gijzelsoftware ging
gingen gisteravond gisteren gm goed goede goedemorgen goeder goederen goedkeuring goedkoop goedkope
goedkoper goedmaken goedpraatten goedpraten gok gokken gokkers gokproblemen gokschuld gokschulden goksites
gokstudies gokt gokte gokverslaafd gokverslaving gold golf good google gooi gooien gooise goot graag gram
grap grapje grapjes grappen grappige gratis grens grensoverschrijding grenzen grijp grijpt grijze grillige
grip groei groeide groeiden groeien groeiend groeimodel groeit groene groep groepen groepje groepjes
groepsaanpak groepsapp groepschat groepsconflict groepsdruk groepsfoto groepsgedrag groepsgesprek
groepspatroon groepsprogramma groepsverbod groeten groetjes grofweg grond gronden grondslag grondslagen
groningen groningse grooming grootouders grootschalig grootschalige grootspraak grootst grootste grote
groter grotere ground groups grove grovere growing gsm gulle gun gunst gunsten gunstig gunt gx gymnasium
gymzaal gzip haagse haakt haal haalbaar haalbare haalde haalt haarlemse haast haat haatberichten hack
hackathon hackcursus hacken hackende hacker hackers hacking hackright hackt hacktalent hackuitdaging
hackwereld had hadden halen half halfjaar hallo halt halve halverwege hamburger hand handbereik handel
handelde handelen handeling handelingen handelingskader handelingsperspectief handelingsprotocol
handelsfraude handelssite handelt handen handhaven handhavend handhaver handhavers handhaving handig
handige handiger handreiking handvat handvatten hang hangen hangjongeren hangplek hangt harassment hard
harddrugs harddrugscriminaliteit harde hardnekkige hardop hards hardst harm harmful hash hashtags hasj
hate have haven haventerrein haventerreinen havo hbo heb hebben hebt hecht hechtenis heeft heel heen
heengezonden heet heists hek heksenjacht helaas helderheid hele helemaal helft help helpdesk
helpdeskfraude helpdeskfraudeurs helpen helpers helpt hem hemzelf hen hennep hennepkwekerij herfst
herfstvakantie herhaal herhaalt herhaling herindeling herinnering herken herkenbaar herkenbare herkend
herkende herkenden herkennen herkenpunten herkent herkomst herleidbare herleiden herlezen hernoemen
hernummerd herstel herstelcode herstellen herstelt hersteltest het heten heterdaad hetzelfde heus hey
hield hielden hielp hielpen hier hierbij hierboven hierdoor hierin hiermee hierover hiertegen hiervan
hiervandaan hiervoor high hij hilversum hilversumse hinderen hing hingen hint hire hitte hitteschild hobby
hoe hoef hoeft hoeken hoeveel hoeveelheid hoewel hoge hoger hogere hogerop hogescholen hoi hollands
hollandse honderd honderden honderdje hoofd hoofddader hoofddoelen hoofdfeit hoofdstuk hoofdtekst
hoofdverdachte hoogleraar hoogste hoogstens hoogte hoogtepunt hooguit hoop hoopt hoor hoorde hoort
hopelijk horeca horen horloge hosts hotel hotelkamer hotels hotline hotspots hou houd houden houding houdt
houtje http https huid huidige huidskleur huis huisarts huisbezoek huisbezoeken huiselijk huiselijkgeweld
huisgenoot huishoudens huisje huisnummer huisvesting huiswerk huizen hulp hulpinstantie hulpje hulplijn
hulplijnen hulpmiddel hulpmiddelen hulpofficier hulpplatform hulpteksten hulpverlener hulpverleners
hulpverlening hulpvraag hulpvraagfraude hulpvragen hun huren huur huurder huurformulier huurgeweld
huurkamer huurt hv hybride hype hypotheek ict id ideaal idee identified identiteit identiteitsbewijs
identiteitsdocument identiteitsfraude identiteitskaart identiteitskaarten identiteitsmisbruik idkaart ids
ieder iedere iedereen ieders iemand iemands iets ik illegale imam impact implementatie implementation
implementeren improve impulsen in inbraak inbracht inbreken inbrengen inbrenger inbrengt inbreuk incasso
incassobrieven incident incidenten incidents inclusief increase increases indeelt indeling indicatoren
indien indienen indirect individuals indringers indruk indrukwekkend industrieterrein ineens influencer
influencers info infographic informatie informatiebeeld informatiebeveiliging informatiegestuurd
informatiepositie informatieproduct informatiesoort informatiesystemen information informeer infostealer
infrastructure infrastructuur ing ingang ingebroken ingedeeld ingegooid ingehouden ingehuurd ingekort
ingeleverd ingelicht ingelogd ingeregelde ingericht ingeschreven ingesloten ingetrokken ingevoerd
ingevoerde ingevuld ingevulde ingewikkeld ingewikkelde ingewikkelder ingezet ingezien ingreep ingrijpende
inhoud inhoudelijk inhoudelijke inhouden inhoudsopgave inhoudt inhuren initialen initiatief initiatiefnota
inkomen inkoop inkoopt inkopen inkorten inleg inlegden inleiding inlichten inlichtingen
inlichtingendiensten inlog inlogcode inlogfunctie inloggegevens inloggen inlogpagina inlogt inloop
inmiddels innemen inrichten inrichting inschakelen inschatten inschrijven inschrijving insider
inspanningen inspectie inspelen inspirerend instagram installeren instanties instap instapdelict instappen
instappers instelling instellingen instemmen instemt instituut instroom instructies integraal intelligence
intelligentie intelligentietest interessant interesse intern internationaal internationale interne
interneppen internet internetaangifte internetcriminaliteit internetfraude internetkant internetoplichting
internetsystemen internetten internetvoorzieningen internetvriend interpreteren intervenieren interventie
interventiebeschrijving interventies intervention interventions interview intervisie intieme intimidatie
intimideren into introductie intuinen intussen inval invallen inventariseer inverzekeringstelling
investeringen invloed invoering involvement invullen invulling invult inwerkprogramma inwoner inwoners
inzage inzet inzetten inzicht iphone is it items ja jaar jaarbericht jaarcijfers jaarlijks jaarlijkse
jaarplan jaarstukken jaarverslag jagen jaloerse jaloezie jammer januari jaren jarenlang jarig jarige jarra
jas jaszak jatten je jeugd jeugdagent jeugdarts jeugdbeleid jeugdbeschermer jeugdbeschermers
jeugdbescherming jeugdcollega jeugdconsulent jeugdcriminaliteit jeugdcriminelen jeugddelinquentie
jeugddetentie jeugddossiers jeugdgevangenis jeugdgeweld jeugdgroep jeugdgroepaanpak jeugdgroepen
jeugdgroepleden jeugdhulp jeugdhulprichtlijn jeugdhulpverlener jeugdige jeugdigen jeugdinrichting
jeugdnetwerken jeugdoverlast jeugdprofessionals jeugdreclasseerders jeugdreclassering jeugdrichtlijn
jeugdsignalen jeugdstraf jeugdstraffen jeugdstrafrecht jeugdteam jeugdverpleegkundige jeugdwerk
jeugdwerker jeugdwet jeugdzaak jeugdzaken jeugdzitting jeugdzorg jezelf jgda jij jijzelf jnl joeg join
joint jongens jongensles jonger jongere jongeren jongerencentrum jongerencoach jongerenraad jongerentaal
jongerenwerk jongerenwerker jongerenwerkers jongerenwerkorganisaties jongste jongsten jongvolwassen
jongvolwassene jongvolwassenen jou journalist journalisten journalistiek jouw juf juist juiste juli jullie
juni juridisch juridische jurist juristen justitie justitieketen justitiele justitiepartners juvenile
juwelen jw kaart kaarten kaartjes kabinet kader kaders kaderwet kamerbrief kamerleden kamerstuk kan kanaal
kanalen kans kansen kansrijk kansspelen kant kanten kantine kantoor kantoorbestanden kantoortijd
kanttekening kapot kapotgemaakt kapotgevallen kapotte kapper kassa kast katalysator kattenkwaad katvanger
katvangers katvangerschap keek keeps keer keerpunt keken ken kende kenden kenmerk kenmerken kennelijk
kennen kennis kennisbank kennisbijeenkomst kennisbijeenkomsten kenniscentrumtekst kennisopbouw kennisronde
kennissessies kent kenteken kentekenlijsten kentekenplaat kentekens keren kerk kern kernboodschap kernen
kerngroep kernleden kernregels kerst kerstvakantie keten ketenpartners ketenregisseur ketens
kettingbericht keukenmes keuren keuze keuzelijst keuzes keylogger keyword kiddie kiddies kids kies kiest
kiezen kijk kijken kijkt killers killings kind kindcentrum kinderbescherming kinderen kinderhandel kinderlijk
kindermisbruik kindermishandeling kinderopvang kinderporno kinderpornografie kinderpornografisch
kinderschoenen kindertelefoon klaar klaargezet klaarzetten klacht klachten klachtencommissie klachttermijn
klant klanten klantenbestand klantenservice klap klas klasgenoot klasgenote klasgenoten klasse klassenapp
klassengesprek klassieke kleding kleiner kleinere kleins kleinste kleintjes klem klemmen kleren kletsen
kleur kleurcode kleurt kleuter klikken klikt klikte klimaat klinkt klok klonen kloppen klopt klopte
kluisje kluisjes kluisjescontrole kluisrekening kluisrekeningen klus klusje klusjes klussen knaller knap
knappe knappen knel knellen knelpunt knelpunten knipt knock knop knowledge known kocht koerier koffer
koffie kok koken kom komende komt kon konden kondigt koninkrijk koop koopfraude koopt koos kop kopen koper
kopers kopie kopieer koppel koppelen koppelingen koppelt koppen korpschef korrelatie kort korter kortere
kortgeleden kost koste kostte koud koude koudwatervrees kozen kp kraakpand kraakt kraam kracht krachten
kraken kranen krant krantenbericht krantenwijk krap krassen kreeg kregen krijg krijgen krijgt krijt kring
kritiek kritisch kritischer kun kundige kundiger kunnen kunstmatige kunt kwaad kwade kwalitatief kwaliteit
kwam kwamen kwart kwartaal kweekt kwetsbaar kwetsbaarder kwetsbaarheden kwetsbaarheid kwetsbare kwijt
kwijtgeraakt kwijtgeraakte kwijtraakt kwijtraken laag laat laatst laatste label labels labs lach lachen
lachend lacht lag lage lagen lager lagere lanceren land landelijk landelijke landen lang langdurig
langdurige langer langere langs langsgelopen langskomen langskomt langste langzaam laptop laptops las last
lastig lastige lastiger lastiggevallen lastigvallen lastigvalt late laten later latere launch launches
launderers law layout lazen leads leaken lebben lebber lectoraat leden leed leefgebied leefgebieden leeft
leeftijd leeftijden leeftijdgenoten leeftijdsgenoot leeftijdsgenoten leeftijdsgrens leeftijdsregel
leeftijdsverschil leefwereld leeg leegstaand leegstand leek leemte leemtes leen leende leent leer leerde
leerden leergierigheid leerkracht leerlijn leerling leerlingen leerlinggegevens leerlingvolgsysteem
leerlingzaken leeromgeving leeropbrengst leeropdracht leerplicht leerplichtambtenaar leerplichtambtenaren
leerpunt leerpunten leerspellen leerstraf leert leerzaam lees leesbaar leesbaarheid leest leesvolgorde leg
legaal legale legalisering legde legden lege leggen legitimeren legt leid leidde leiden leider leiding
leidinggevende leidraad leidt lek lekken lelijke lelystad lenen lening leningen lente leraar leraren leren
les lesauto lesje lesmateriaal lespakket lespakketten lessen lesuur let letsel letten letterlijk letters
lettertypen leugen leugens leuk leuke leunt leven levens levensbedreigende levensdelict levensdoel
levensecht levensgevaar levensgevaarlijk levenslang levensstijl lever leverancier leverde leverden leveren
levert lezen lezing library licentie lichaam licht lichte lichten lichter lichtere lichts lichtste lid
liedje liedtekst liefde liefdesverdriet liefst lieg liegen liegt liep liet lieten liever lift liggen ligt
lijden lijken lijkend lijkt lijmt lijn lijnen lijst lijsten lijstje limburg limburgse link linked linkje
links lint literacy literatuur literatuuronderzoek literatuuroverzicht literatuurverkenning littekens live
lng locatie loer log logboek logeren loggen logging logische logistiek logregel logs logt lokaal lokaas
lokale loket lokken lokroep lol lontje loods looking loonstrook loop loopbaan loopjongen loopt loopwerk
loot lootbox lootboxes lootjeslijst lopen lopend lopende loper los losgeld losgeldbrief loslaten losmaken
losse lossen lost loterij loting loverboy loverboys lowering lucht luchthaven luiden luister luisteren
luisterlijn luistert lukken lukt lukte lunch luxe luxeverzuim lvb lyceum maag maak maakt maakte maakten
maaltijdbezorger maaltijdbezorging maaltijden maand maandag maandagavond maandelijks maanden maandenlang
maar maart maatje maatregel maatregelen maatschappelijk maatschappelijke maatschappij maatstaf maatwerk
machine macht machtigen mag magister mail mailaccount mailadres mailde mailen mailupdates maintaining
majority maken maker makers makkelijk makkelijke makkelijker malware malwarescan mam man manager mand
manfluencer manfluencers manier mannen mantelzorg map mapsen markeer market markt marktplaats
marktplaatsoplichting marokkaanse masker massaal masterclasses masterscriptie masturbatiefilmpjes mate
materiaal matig matrix mavo maximaal maximale maximum maximumduur maximumstraf maximumstraffen mbo mbo's
me mechanisms mede medeleerlingen medeplegen medeplichtigheid medestudenten medewerker medewerkers media
mediaan mediating medicatie medio medische medium mee meebeslissen meebeslist meededen meedeed meedenken
meedenkt meedoen meedoeners meedoet meegaan meegaat meegedaan meegegaan meegegeven meegekeken meegelokt
meegemaakt meegenomen meegeteld meegeven meegevraagd meegewerkt meehelpen meehelpt meekijken meekijker
meekijkt meekomt meeleeft meeleest meelezen meelopen meelopende meeluistert meemaakt meemaakte meemaken
meen meeneemt meenemen meepraten meerdere meermaals meervoudige meeschrijven meespelen meest meestal
meeste meesten meester meet meetekenen meetellen meetlat meetmethode meevallen meevalt meevragen meevroeg
meewerkt meezingen mei meid meiden meisje meisjes meivakantie meld meldadviezen meldcode meldde meldden
melden melder meldformulier meldgedrag meldgrens melding meldingen meldkamer meldknop meldnorm meldplicht
meldprocedure meldpunt meldpunten meldt meme memes memo men meneer mengvorm mening meningen meningsuiting
mens menselijk mensen mensenhandel mentale mentaliteit mentor mentoren mentoring menu menukaarten
merelvandorp merk merkbaar merken merkkleding merkt merkte mes mesbezit messages messen messenger
messengers met meteen meten methode meting metingen metro metrostation meubels mevr mevrouw mgdl middag
middel middelbare middelen middelmatige midden middenin migratieachtergrond mij mijden mijn mikt milde
miljoen miljoenen min minder minderjarig minderjarige minderjarigen minecraft minimaal minimale minimum
minimumleeftijd mining minister ministerie minors minstens minuten minuut mis misbruik misbruikbeeld
misbruiken misbruikgroepen misbruikt misdaad misdaadinfluencer misdaadinfluencers misdrijf misdrijven
misgaan misgaat mishandeld mishandeling misleid misleiding misloopt mislukkingen mislukt mislukte
misplaatste misschien missen missie mist misuse misverstand misverstanden mits mix mkb mln mobiel mobiele
mobieltjes mobiliseerde mocht model modelconvenant modernisering modules moe moeder moeders moeilijk
moeilijke moeilijker moeite moest moesten moet moeten mogelijk mogelijke mogelijkheden mogen mogendheid
moment momenteel momenten mond mondeling money moneymakers moneymule moneymules monitor monitoren
monitoring monnie monteert monteren mooi mooie mooier moord moreel morgen moskee motief motieven motivatie
motiverende motivering motorbendes mp mpoe ms mule mules muling munitie munten muntjes murders muren must
muur muziek muziekclip muziekclips muziekstijl muziekstudio mvv mw na naakt naaktbeeld naaktbeelden
naaktfoto naaktselfie naam naar naars naartoe naast nabootsen nacht nachtdienst nachtdiensten nachten
nachtleven nachts nadat nadeel nadelen nadelig nadenken nadoen nadoet nadruk nagaan nagedaan nagegaan
nagekeken nagelezen nagellak nagelopen nagels nagelstudio nagemaakt nagemaakte naief naiviteit nakijken
naleeft nalopen nam namaak namaken name namelijk namen namenlijst namens nameting napraten nare narrative
naslag nationaal national nationale nature natuurlijk nauwelijks navolging navragen nazorg nederland nee
neef neem neemt neer neerleggen negatieve negen negentien negentig neglect nemen nep nepaccount
nepaccounts nepacties nepadvertentie nepadvertenties nepagent nepagenten nepbaan nepbank nepbankmedewerker
nepbankmedewerkers nepbeeld nepbeelden nepbelegging nepbericht nepbetaalapp nepbetaallink nepbiljetten
nepdienst nepfoto nepklusje neplink nepmail nepnaakt nepnaaktfoto nepnummer nepomgeving neppe nepprofiel
nepprofielen nepsite nepsites nepsms nepstem neptelefoontje neptelefoontjes nepvacature nepverhaal
nepvideo nepwapen nepwapens nepwebshop nepwebsite nepwebwinkel nergens net netjes netnografisch netwerk
netwerkbijeenkomst netwerken network networks neutraliseren neven new nicht nichten nichtje niemand niet
niets nieuw nieuwe nieuwer nieuwere nieuws nieuwsbericht nieuwsberichten nieuwsbrieven nieuwsgierig
nieuwsgierigheid nieuwste nigeriaans niks nine nippa nipper niveau niveaus nltoday nlwet nodig nodige noem
noemde noemden noemen noemt nog nogal nogmaals nokia nonpunishment nood noodgeval noodklok noodnummer
noodzaak noodzakelijk nooit noord noorden noors noorse noot nop norm normaal normale normen normenkader
normlijst noteer noteert noteren notitie notities notitieveld notul notuleert notulen notulist nou november now
npm nr nu nude nudes nudify nul nulmeting number nummer nummerbord nummers nuttigst oai object ochtend
ochtenden oefen oefenen oefening oefensites oefent of offending officer officieel officiele officier
officieren offlimits offline often ogen oke okt oktober om oma ombudsman omdat omdraaien omgaan omgaat
omgang omgebouwd omgebouwde omgegaan omgekeerd omgekeerde omgekochte omgeving omgezet omheen omhoog omlaag
omroepen omschreven omschrijving omslagpunt omstander omstandigheden omstreden omtrent omvang omvatte
omzeilen on onaantrekkelijk onafhankelijk onafhankelijke onbekend onbekende onbekenden onbelangrijk
onbeperkt onbereikbaar onbevestigd onbewust onbruikbaar ondanks onder onderaan onderbetaald onderbetaling
onderbouwd onderbouwen onderbouwing onderbreking onderbuik onderbuikgevoel onderdeel onderdelen ondergang
onderhandel onderhandelen onderhoud onderhoudswerk onderlinge ondermijnende ondermijning onderneemt
ondernemend ondernemer ondernemers ondernemersverenigingen onderschatten onderscheid ondersteunen
ondersteuning ondersteuningsteam ondertoezicht ondertoezichtstelling ondertussen ondervraagde onderweg
onderwereld onderwerp onderwerpen onderwijs onderwijscrisis onderzocht onderzochte onderzoek onderzoeken
onderzoeker onderzoekers onderzoeksblog onderzoeksbureau onderzoeksrapport onderzoekt onduidelijk one
oneerlijk onepage ongeldig ongelezen ongeluk ongelukje ongemerkt ongeoorloofd ongeoorloofde ongeopende
ongeregeldheden ongerust ongestraft ongeveer ongevraagde ongewenste ongunstig onherkenbaar onlangs online
onlinenetwerken onlinevriendschap onmiddellijk onmogelijk onnodig onnodige onofficieel onofficiele
onopgelost onrust onrustig onrustige ons onschuldig onschuldige ontbreekt ontbreken ontbrekend ontbrekende
ontdekt ontdekte onterecht onterechte onthouden onthoudt onthulling onthullingen ontkennen ontlopen
ontmoedigen ontmoet ontmoeten ontploffing ontstaan ontstaat ontstond ontvangen ontvangers ontvangt ontwerp
ontwijkt ontwikkeld ontwikkeling ontwikkelingen onveilig onveilige onveiliger onveiligheid onverklaarbare
onverschillige onverwacht onvoldoende onze onzeker onzichtbaar onzichtbare oog oogje oogmerk ooit ook oom
oordeel oordeelde oordeelt oordelen oorlog oorsprong oorspronkelijke oorzaak oorzaken oost op opa opbouw
opbouwen opbouwend opbouwende opbouwwerker opbrengst opbrengsten opdraaien opdraait opdracht opdrachten
opdrachtgever opdrachtgevers opdrachtje opdragen opduiken opduikt opeens open openbaar openbare opende
openen openheid opening openingstijden openlijk openmaken opens openstond opent operationeel operationele
opgebrand opgeeft opgehaald opgeleid opgeleverd opgelicht opgelost opgenomen opgepakt opgepakte opgeroepen
opgerolde opgeschaald opgeschreven opgeslagen opgespoord opgeven opgewacht opgezocht opgroeien opgroeit
ophaalt ophalen ophaler ophalers ophangen opinie opiniepanel opkijken opkijkt opknappen opleggen opleiding
opleidingen opletten oplettende oplettender opleverde opleverden opleveren oplevering oplevert oplicht
oplichten oplichter oplichters oplichting oplichtingstrucs oplopen oplopende oplossen oplossing
oplossingen oplost opmaak opmaken opmerking opmerkingen opname opneemt opnemen opnieuw oppas oppassen opps
oprecht oproep oproepbaar oproepen oproeper opruien opruiers opruiing opschaalmoment opschalen opscheppen
opschrijft opschrijven opslaan opslag opsommingen opsomt opsporing opsporingsambtenaar opsporingskansen
opsporingsonderzoeken opsporingstaak opstapelen optelsom optie opties optreden optrekken opvallend
opvallende opvang opvoeden opvoedhulp opvoeding opvolgen opvragen opweegt opzeggen opzet opzettelijk
opzetten opzichte opzoeken or oranje orde ordenen ordeverstoring ordeverstoringen organisatie organisaties
organisator organisatoren organiseer organiseert organiseren origineel originelen orthopedagoog osso other
otherwise ots oud oude ouder ouderbijeenkomst oudere ouderen oudergesprek ouders oudertraining oudste out
output over overal overbelaste overboeking overbruggen overdag overdracht overdragen overdreven overdrijf
overdrijven overeen overgang overgehaald overgemaakt overgenomen overgeslagen overgestapt overgingen
overhaalde overhaalt overhalen overheden overheen overheid overheidsmaatregelen overheidsverband
overheidswebsites overhoop overig overige overkomen overkomt overkwam overlast overleg overlegd overlegde
overleggen overlegt overlijden overlijdt overmaken overnam overname overneemt overnemen overschatten
overslag overspoeld overspoelt overstap overstappen overstappers overstapt overtreding overtuigend
overtuigende overtuigt overval overvallen overvraagd overzicht overzien overziet paar pad page pagina
paginas pak pakje pakjes pakkans pakken pakket pakketfraude pakketjes pakketpunt pakketpunten pakketten
pakt pakte pand panden paneel panel panels paniek papier papieren para paragraaf paranoia paranoide
parental park parked parkeer parkeerplaats parkeerplek parket part participatie partij partijen partner
partners pasen pasfraude pasje pasjes pasophaler paspoort passen passend passende past patatje patroon
pauze pauzes pdf pdfmake pdfslide pdftotext pedagogische pedagoog peiling peiljaar penetratietest people
per percent percentages periode periodes persbericht persen personeelsadvertentie personen persoon
persoonlijk persoonlijke persoonsgegeven persoonsgegevens persoonsgerichte persoonsnaam perst pesten pet
petten pgb phishing phishingberichten phishinglink phishingpanel phishingpanels phishingsite
phishingsoftware photos pijn pijnlijk pijnlijke pilot pin pinapparaat pincode pinde pinkster pinksteren
pinlimiet pinnen pinner pinpas pinpassen piramidespel pistool pizza plaatje plaats plaatselijk
plaatselijke plaatsen plaatsengids plaatsers plaatsing plaatst plaatste plaatsten plak plakka plan
planbureaus plande plannen platform platforms platleggen play pleegde pleegden pleegouders pleegt
pleegzorg plegen pleger plegers plein pleintje pleit plek plekken plenair plezier plicht plichten plots
plotseling plotselinge plug pluizen plus podcastserie pof poging pogingen poh police policing politici
politie politieacties politieagent politiebericht politiebureau politiecampagne politiecel politiechefs
politiecijfer politiecijfers politiecontact politiedag politiedistrict politieformulieren politiegegevens
politiemedewerker politienummer politieplatform politierechter politieregistratie politiescreening
politiewebsite politiewerk pols poolse poort populair populairder populaire porno positie postadres posten
postpakket praat praatje practices praktijk praktijkadvies praktijkbronnen praktijkgericht
praktijkonderwijs praktijkvoorbeeld praktisch praktische prank praten precies precieze preek preken
prepaid presentatie presenteer prestatie prestatiedruk presteren prevalence prevent preventie
preventieprogramma prevention prijs prijsgeven prijslijst prijslijsten prijzen prikkelbaar principe print
prioriteit prioriteiten prioriteren privacy privacydesk privacyfunctionaris privacygrenzen privacyregel
privacyregels privacyreglement privacyrisico privacytoets privacytoezichthouder privacywet private prive
privebericht privefoto privegebruik privegegevens probeer probeerde probeert proberen probleem
probleemgeval problem problematiek problematisch problematische problemen problems procedure procent
proces procesevaluatie procesregie procesregisseur procureur product producten productie proef
proefschrift proeftijd proeven professional professionals professionele profiel profielnamen profileren
program programma programmamanager programmaplan programmastrategie programmeren programmes programs
project projectbeschrijving projectleider projectplan promotieonderzoek pronken prostitutie protect
protection protective protocol protocollen provider providers provinciaal provincie provincies psych psychiater
psychische psychological psycholoog puberen puberjongens pubers puberteit publicatie publicatiepagina
publiceer publiceren publiciteit publiek publieke pump punt punten putting puzzelstukje qodyrzs qua
qualitative quater query quishing quiz quizvragen raad raadden raadplegen raadslid raadsvragen raadt raak
raakt raakte raakten raam raar rabo rabobank raden radicalisering raken ramen ranglijst ransomware rap
rappen rapport rapportage rapportages rapporteer rapporten raptekst rapteksten razendsnel rd reactie
reacties reageer reageerde reageerden reageert reageren reality recent recente recentering receptie
recherche rechercheur recht rechtbank rechte rechten rechter rechters rechtmatigheid
rechtmatigheidsadviescommissie rechts rechtsbijstand rechtstreeks rechtszaak rechtszaal rechtszaken
rechtzetten recidivism reclame reclassering recruited recruiter recruiting recruitment rector redden
redelijk reden redenen redirect reduced reduces reed reeks ref referral reflectiegesprekken regel regelde
regelen regeling regelmatig regels regelt regie regio regioburgemeesters regionaal regionale
regioprogramma regisseur register registers registratie registraties registreer registreerde registreerden
registreert registreren reglement reizen reken rekende rekenen rekenhulp rekening rekeningen
rekeningnummer rekeningnummers rekenkracht rekent rekentool rel related relatie relatief relationship
release releases relgroep relinfluencer rellen relschopper renderer repareer repareert report reporting
requests research researching reserve respect respectvolle responsible rest restitution restriction
restrictive resultaat resultaten results review revolver richt richten richting richtinggevend richtlijn
richtlijnen richtte rij rijden rijdt rijk rijksoverheid rijles rijtje ripdeal rippen rise risico
risicoafweging risicocijfer risicofactor risicofactoren risicofactorenpagina risicogerichte risicogroepen
risicojeugd risicojongere risicojongeren risicolocaties risicoprofiel risicosignaal risicovol risicovolle
risk riskant riskante risks rivaliserende rn roblox robux roc roddel roddelronde roddels rode roepen roept
roken rokende role rollen rolluiken rolmodel rolmodellen rolnamen rolt rolverdeling rond rondbrengen ronde
rondgaan rondgaand rondgaande rondgaat rondgestuurd rondgingen rondhangen rondje rondkijken rondloopt
rondlopen rondsturen rondvertellen rondzwerven ronselaar ronselaars ronselbericht ronselde ronselen
ronseling ronselt rood rookstopinterventie rookt rooster roosters root rot rotterdamse rotzooi route
routekaart routes roze rss rug rugpull ruik ruiken ruikt ruil ruilen ruim ruimte ruit run runner runtime
rust rusten rustig rustige ruwweg ruzie ruzies saai saaie sabotage sadisme sadistisch sadistische safe
safer safety salaris samen samenbrengen samengaan samengaat samengesteld samengevoegd samenhangen
samenkomen samenleving samenstelling samenvatting samenvattingen samenwerken samenwerking
samenwerkingsafspraken samenwerkingsverbanden samenwerkingsvorm samenwonen sancties sannie says scam
scamgesprek scammen scams scan scared scenarios schaadt schaal schaam schaamt schaamte schade schadebedrag
schadedeel schadelijk schadelijke schadeloos schaden schadeposten schadevergoeding schakel schakelt
schalen schamen schande schandpaal schat schatten schatting schattingen scheefheid scheelt scheiden
scheiding scheikunde schelden schelen schema schenden schending schept scherm schermafbeelding
schermafbeeldingen schermafdruk schermafdrukken schermen scherp scherpe schieten schietpartij schijf
schilderen schoenen scholen scholengemeenschap scholieren scholierenorganisatie scholing school schoolarts
schoolbedreiging schoolbestuur schoolfactoren schoolfilter schoolhack schooljaar schoolleiding
schoolmaatschappelijk schoolnetwerk schoolopdracht schoolpagina schoolplein schoolpleinen schoolprestaties
schoolproject schoolregels schools schoolsite schoolsoorten schoolspel schoolsysteem schoolsystemen
schooltijd schooluitval schoolvakanties schoolveiligheid schoolveiligheidsplan schoolverlaten
schoolverzuim schoolwebsite schoonmaak schoonmaakmiddel schorsing schorste schot schouder schouderophalen
schrappen schreef schreven schriftelijk schriftelijke schrijf schrijft schrijfwijzer schrijven schrik
schrikachtig schrikken schrikt schrok schuiven schuld schuldbrief schuldeiser schuldeisers schulden
schuldgevoel schuldhulp schuldig schuldvrij schuldwitwassen schuur schuurtje schuwen scooter scooterzadel
scoping score scoren scotoe scouto screening screens screenshots screent script scriptie scriptiehoofdstuk
scripts scroll se search seconde seconden secr secretaresse secretariaat secretaris sectie secties section
sector sectoren sectorhoofd security seks seksafspraak seksberichten seksualiteit seksueel seksuele
selecteren senioren sense sentenced seponeren september serieus server servers service services serving
sessie sessienotities sessies sexchatten sexchatting sexies sexten sexting sextingjongeren sextortion
sexual sexy sh shamesexting shaming shank share show showbutton shows sid sieraden sigaretten sight
signaal signaalcheck signaallijst signaallijsten signaalverzuim signal signaleer signaleert signalen
signalenboekje signalenkaart signalenkaarten signalenlijst signaleren signalering signaleringssessie
significant signs simfraude simkaart simkaarten simkaartproviders simpel sims simswapaanval simswapping
simswapzaak simswapzaken simulatie simulatiespel since sinds sindsdien site sites situatie situaties
situational sjoemelen sjoemelwinkel sjoemelwinkels sjouwt skatepark skeer skid skin skins skirr skotoe sla
slaan slaap slaapgebrek slaapplek slaapt slaat slachtoffer slachtofferbril slachtofferhulp slachtoffers
slachtofferschap slachtofferwijzer slag slagkracht slagvaardig slang slapen slecht slechte slechter sleept
sleutel sleutelen sleutels slide slim slingeren sloot slordig slug sluit sluiten sluitende sluizen smaad
smeden smishing smoes smoesjes smoezen smokkel sms snachts snackbar snap snapchat snapchatkoerier
snapdealer snapgroep snappen snapt sneakers snelheid snelle sneller snellere snelst snijden snijwond
snitch snitchen snoep sociaal social sociale sofinummer softdrugs software soldaat soldaatje somber
sombere somberheid something sommige sommigen soms somtoday soort soorten source sowieso spaarpas spaart
spamtelefoontjes spannend spannende spanning sparen sparren speciaal speciale specialistisch specifiek
speech speel speelde speelgoedwapen speelt speeltuin speelveld spel spelen speler spelers spelgeld spellen
spelregels speuren speurhonden spiegel spieken spijbelen spijt spionage spitta spoed spontaan spoofen
spoofing spoofingdienst spookjongere spookjongeren spoor spooremplacement sporen sport sportclub sporten
sporthal sportief sportschool sporttas sportweddenschap sportwedstrijden spot spraakbericht sprak sprake
spraken spreek spreekt spreiding spreken sprekers spring spul spullen spying sta staan staat
staatssecretaris stabiel stacks stad stadsgroep stage stagebedrijf stageplek stages stagiair stagiaire
stalen stalken stalking stand standaard stank stap stapel stapels stappen stappenplan stapt stapten start
starten startende startkwalificatie startpunt startpunten startscherm startsessie startte startten
startvraag stash station statistiek status statusspullen stedelijk steden steeds steeg steek
steekincidenten steekproef steekproeven steekwapen steelt stegen steken stel stelde stelden stelen stellen
stelletjes stelling stellingen stelselmatig stelt stem stemfilter stemklonen stemmen stemming stempel
stempelen stemt step sterke sterker sterkst sterkste sterkte steun steunen steunt stevige steviger
stichten stichting stichtse stiekem stift stiften stijgen stijging stijgt stijl stijlvolle stil stiletto
still stille stillere stilstonden stiltes stip stippen stoeipartij stoel stoer stoere stoerheid stoffen
stokt stoms stond stonden stop stopgesprek stoppen stopt stopte stopten stories storing storingen storten
story straat straatboete straatcoach straatcriminaliteit straatcultuur straatleven straatroof straatroven
straattaal straatwoord straf strafadvies strafbaar strafbaars strafbaarstelling strafbare strafbepaling
strafbepalingen strafblad strafdossier strafeis straffeloos straffen strafmaxima strafonderzoek
strafproces strafrecht strafrechtelijk strafrechtelijke strafrechtketen straft straftraject strafvordering
strafvorderlijke strafwaardig strafzaak strafzaken straight strain straks strap strategie strategieen
strategies strategisch streamen streetwise strekking streng strenge stress stresser strijd strijden
stroman structureel structurele struikelblok student studenten students studeren studie studiekeuze
studieloopbaanbegeleider studies studieschuld studio stuk stukgemaakt stukje stukken sturen stuur stuurde
stuurden stuurt subcultuur succes successen successfully succesvol suicidaal suicidale suicide supermarkt
supportlijn surfen surfsharekit surge surinaamse survey suspects suspicion sustainability swappen swipen
synoniem systeem system systematic systemen taak taakstraf taakstraffen taal tachtig tackle tafel tafels
tags taken taking talent talenten talentontwikkeling talk tamelijk tandarts tante tappen target targeted
targets tasje tasjes taskforce taskforces tcmp te team teamgenoot teamleider teamleiding teamleidster teamoverleg
teams techniek technieken technische teenage teens tegelijk tegen tegenargument tegenbeweging tegengaan
tegenhouden tegenhoudt tegenkomen tegenkomt tegenkwam tegenkwamen tegenover tegenprestatie tegenspreekt
tegenspreken tegenspreker tegenwoordig tegoedkaart tegoedkaarten teken tekende tekenen tekens tekent
tekort tekst tekstalternatief teksten tel telde telden telecombedrijf telecomfraude telecomprovider
telefonie telefonisch telefonische telefoon telefoonabonnement telefoonabonnementen telefoonafpersing
telefoongrap telefoonlijst telefoonnummer telefoonnummers telefoonregels telefoonrekening telefoons
telefoontje telefoontjes telefoonwinkel telefoonwinkels telefoonzaak telegram telegramgroep telen tellen
telling tellingen telt template tempo ten tenslotte tentamen tenzij ter terecht terechtkan terechtkunnen
terechtkwamen term termijn termijnen terminal terrein terrorisme terug terugbetaald terugbetalen
terugbetaling terugblik terugdoen teruggebeld teruggedraaid teruggekregen teruggelezen teruggetrokken
teruggeven teruggezet terughoudender terugkan terugkijken terugkijktermijn terugkomen terugkommoment
terugkomt terugkoppelen terugkoppeling terugkrijgt terugpakken terugvaloptie terugvindt terugvragen
terwijl test testen tests tevoren tevreden than the theft thema themagroepen themapagina theoretische
therapeut therapie there think throw thuis thuisblijft thuisgekomen thuiskapper thuiskomen thuissituatie
ticketfraude tien tiende tienduizend tienduizenden tiener tienerjongens tieners tienersite tientallen
tientje tijd tijdbewaker tijdelijk tijden tijdens tijdschrift tijdsdruk tijdstip tikfout tikkie tilburgse
timer tip tiplijn tips titel titels title tjawa tjonge tmpl to toch toe toegaf toegang toegangscode
toegangscodes toegankelijk toegankelijke toegankelijkheid toegankelijkheidsverklaring toegestaan
toegestane toegevoegd toekomst toelaat toelichten toelichting toen toename toeneemt toenemende toeschouwer
toeslag toestel toestellen toestemming toets toetsen toetst toetsweek toevallig toewerken toezicht
toezichthouder toggle tokens ton tonen too tool toolkit tools toon toont top tot totaal totdat tour traag
trade traditional trage trainde trainen trainer trainers training trainingen trainingsstudies trainster
traits traject trajecten trakteert tram trap trappen trapping trapt trauma treasure treden treedt treffen
trein treiteren trek trekken trekt trends trespassers trof trok trots trouw truc trucs true turkse tussen
tussenpersoon tussenuur twaalf twaalfminner twaalfminners twee tweede tweedehands tweedeling tweederde
tweeduizend tweefactorauthenticatie tweejarige tweeling tweemaal tweens tweestapsverificatie tweetallen
twentse twice twijfel twijfelden twijfelt twintig twintigers twofold type typen types typt ui uit
uitbesteden uitbetalen uitbreiden uitbreiding uitbuit uitbuiting uitbuitingssignaal uitbuitingsslachtoffer
uitdaging uitdagingen uitdeelt uitdrukkelijke uiteen uiteindelijk uiten uiterlijk uitgaan uitgaat
uitgangspunt uitgebuit uitgegeven uitgekleed uitgeleend uitgeleende uitgelegd uitgelekte uitgelogd
uitgenodigd uitgeschreven uitgesteld uitgestelde uitgestoken uitgever uitgevochten uitgevoerd uitgewerkt
uithalen uithaler uithalers uithalerswet uithuisplaatsing uiting uitingen uitje uitkering uitkijk
uitkleedapp uitkleedapps uitkomst uitkomsten uitkomt uitleende uitleent uitleg uitleggen uitlegt uitlekken
uitlenen uitloggen uitloop uitlopen uitmaken uitnodiging uitproberen uitrol uitrollen uitschrijving
uitsluiting uitsplitsing uitspraak uitspraken uitstapmomenten uitstappen uitstappende uitstel uitstellen
uitstraling uitval uitvallen uitvalt uitviel uitvluchten uitvoer uitvoerder uitvoerders uitvoeren
uitvoering uitvoeringspraktijk uitvoert uitwedstrijd uitweg uitwerking uitwerkt uitwisselen uitwisseling
uitwisselingsstudenten uitwisselt uitzetten uitzien uitziet uitzoeken uitzondering uitzonderingen
uitzonderlijke uncover under understanding unit universiteit unprecedented up update updateproces uren
urgent urgentie url used utrecht utrechtse uur uw vaag vaak vaakst vaardig vaardiger vaardigheden
vaardigheid vacature vader vaderfiguur vaders vage vak vakantie vakantiehuisje vakantiehuisjes
vakantiepark vakantiewerk vaker vakken vakkennis vakmanschap vakwoord val valkuilen vallen valmessen vals
valse valsheid valsspelen valt value van vanaf vanavond vandaag vandaan vandaar vang vangt vanmiddag
vanmorgen vannacht vanochtend vanuit vanwege vanzelf vanzelfsprekend vapedealer vapes vapeverbod variant
vast vaste vastgelegd vastgelegde vastgelopen vastgesteld vastgezet vastgoed vasthouden vasthoudt
vastleggen vastlegt vastloopt vastlopen vaststellen vaststond vastzat vastzetten vastzit vastzitten vat
vechtafspraak vechten vechtende vechtfilmpje vechtpartij vechtpartijen vechtstreek veel veelbelovend
veenendaalsekrant veertien veertig veilig veilige veiliger veiligewedstrijd veiliggesteld veiligheid
veiligheidsagenda veiligheidsbeleid veiligheidsbeoordeling veiligheidscoalitie veiligheidscultuur
veiligheidsdiensten veiligheidsdomein veiligheidshuis veiligheidshuizen veiligheidsplan
veiligheidsprobleem veiligheidsproblematiek veiligheidsprofessionals veiligheidsregels
veiligheidsstrategie veiligheidssystemen veiligheidsvraag veiligstellen veiligthuis veiligthuiszw
veilingfraude veld vele velen ver veranderd veranderde veranderden veranderen veranderende verandering
veranderingen verandert verantwoordelijk verantwoordelijkheden verantwoordelijkheid verantwoorden
verantwoording verbaal verbaasd verband verbanden verbergen verbergt verbeter verbeterd verbeteren
verbeterpunten verbied verbiedt verbinden verbinding verblijf verblijfadres verbod verboden verborgen
verbouwd verbouwing verbouwt verbreken verbroken verdacht verdachte verdachten verdedigen verdedigt
verdeeld verdeling verdenken verdenking verdenkingen verdenkt verder verdergaan verdergaat verderop
verdien verdiend verdiende verdienden verdienen verdient verdriet verdrietig verdubbeling verdween
verdwijnen verdwijnt verenigd vereniging verf vergeet vergeleken vergelijkbare vergelijken vergelijkende
vergelijking vergelijkingsgroep vergeten vergissen vergissing vergoedden vergoeden vergoedt vergrijpen
vergroot vergroten vergunning verhaal verhaallijn verhaallijnen verhalen verharden verheerlijken
verheerlijkt verhinderd verhogen verhoging verhoogd verhoogde verhoogt verhoor verhouding verhuisd
verhuist verhuizen verhuizing verhullen verhuren verhuur verhuurd verhuurde verhuurder verjaardag
verjaardagsgeld verjaringstermijn verkeer verkeerd verkeerde verkeersboete verkend verkende verkennen
verkennend verkenning verkering verklaart verklaren verklaring verklaringen verkleinen verkleint verkocht
verkochte verkochten verkoop verkoopadvertentie verkoopbaan verkoopfraude verkoopsite verkoopt verkopen
verkoper verkopers verkrachting verlaagden verlaagt verlangen verleden verlegen verleid verleiden
verleiding verleidt verlenen verlengd verlengde verlengen verlenging verlengt verliefd verliefdheid
verlies verliest verliezen verloop verloopt verloor verlopen verloren vermeende vermeld vermelding
verminderde verminking vermissing vermist vermoed vermoedelijke vermoeden vermoedt vermogensmisdrijf
vermogensmisdrijven vernederen vernield vernielen vernieling vernieuwd veroordeeld veroordeelde
veroordeelden veroordeling veroordelingen veroorzaakt veroorzaakten veroorzaken verordening verouderd
verpest verplaatst verpleegkundige verpleegkundigen verplicht verplichte verplichtend verraad verraden
verrader verrassing verre verruimd verschenen verschijnsel verschijnselen verschijnt verschil verschilde
verschillen verschillend verschillende verschilt verschuift verschuiven verschuiving versie versiedatum
versies verslaafd verslag verslapen verslaving verslavingsinstelling versleuteld versleuteling versnipperd
verspreid verspreiden verspreider verspreiding verspreidt verstandelijk verstandelijke verstandig
verstandige versterk versterken versterking verstoort verstoppertje verstopt verstoren verstoring
verstrekken verstrikt versturen verstuurde vertaald vertalen vertaling vertel verteld vertelde vertelden
vertellen verteller vertelt vertrouwelijk vertrouwelijkheid vertrouwen vertrouwensband vertrouwenspersoon
vertrouwt vervallen vervalsen vervangen vervangers vervangt verveeld vervelend vervelende verveling
vervoer vervoeren vervolg vervolgd vervolgdatum vervolgen vervolgens vervolging vervolgopleiding
vervolgsessie vervolgt vervolgvraag verwacht verwachten verwant verwante verward verweer verwees verwerken
verwerking verwerkingen verwerkt verweven verwezen verwijder verwijderd verwijderen verwijdering
verwijdert verwijs verwijst verwijt verwijzen verwijzer verwijzers verwijzing verwijzingen
verwijzingsregister verwoest verwonden verwonding verwondingen verzamel verzameld verzamelen verzameling
verzamelt verzamelwoord verzekeraar verzekeraars verzekering verzint verzocht verzoek verzoeken verzonnen
verzorgen verzorger verzorgers verzuim verzuimloket verzuimmelding vete via victims video video's viel
vielen vier vierde vierduizend viertal viertallen viezerik vijand vijf vijfde vijftien vijftiende vind
vindbaar vinden vindt vinger vinted violence virtueel virtuele virus virussen vissen visuele vitale vlaams
vlaamse vlag vlaggen vlek vlekken vlindermessen vloeren vmbo voeg voegt voel voelde voelen voelt voer
voeren voert voertuigen voertuigpapieren voetbal voetbalclub voetbalveld vog voice vol voldeden voldoen
volg volgde volgen volgend volgende volgens volgers volgnummer volgorde volgt volhouden volle volledige
volwassen volwassene volwassenen volwassenenstraf volwassenenstrafrecht vond vonden voor vooraan vooraf
voorafging vooral voorbeeld voorbeeldbrieven voorbeelden voorbeeldvraag voorbehouden voorbereiden
voorbereiding voorbij voorbijkomen voordat voordeden voordeel voordeur voordoen voordoet voorgaat
voorgedaan voorheen voorin voorjaarsvakantie voorkeur voorkom voorkomen voorkomende voorkoming voorkomt
voorkwam voorlichten voorlichting vooroordeel voorop voorraad voorrang voorschoot voorspel voorspelling
voorspelt voorstel voorstellen voortaan voortdurend voortgang voortgezet voortijdig vooruit vooruitdenken
voorval voorwaarde voorwaardelijk voorwaardelijke voorwaarden voorwerp voorwerpen voorz voorzichtig
voorzichtiger voorzichtigheid voorzieningen voorzitter voorzorg vorderingen vordert vorig vorige vorm
vormden vormen vormgeven vormt vpn vr vraag vraagstuk vraagt vragen vragenlijst vragenreeks vragenronde
vreemd vreemde vreemds vreest vrgooienvechtstreek vriendelijk vriendelijke vrienden vriendendienst
vriendengroep vriendengroepen vriendin vriendinnen vriendinnetje vriendje vriendjes vriendschap vrij
vrijblijvend vrijdag vrijdagavond vrije vrijetijdsbesteding vrijgelaten vrijgesproken vrijheid
vrijheidsbeperking vrijspraak vrijwel vrijwillig vrijwillige vrijwilliger vrijwilligers vroeg vroegen
vroeger vroegsignalering vroegtijdig vroegtijdige vrouw vrouwelijke vrouwen vru vso vt vuistregel
vuistregels vul vulden vullen vult vuurwapen vuurwapenhandel vuurwapens vuurwerk vuurwerkbom
vuurwerkdelicten vuurwerkovertredingen vvij vvik vwo waar waaraan waarbij waarborgen waarde waarden
waarderen waardering waardevol waardoor waarin waarmaken waarmee waarna waarneembare waarom waaronder
waarop waarover waarschijnlijk waarschijnlijker waarschuw waarschuwde waarschuwden waarschuwen
waarschuwende waarschuwing waarschuwingen waarschuwingsbrief waarschuwingsbrieven waarschuwingsgesprek
waarschuwingslijst waarschuwt waaruit waarvan waarvoor wacht wachten wachtenden wachtwoord wachtwoorden
waggie wagie wakker wallen wanhoop wanneer want wantrouwen wantrouwend wapen wapenbeelden wapenbezit
wapenen wapenhandel wapenonderdelen wapens wapenstok wapenstokken wapenwet waren warm warme warning warns
was wassen wast wat water waterschappen we web webadres webapplicaties webcam webcamchantage
webcammisbruik webinar webpagina webshop webshops website websites webtool webversie webwinkel webwinkels
wedden weddenschap wederdienst wederhoor wederom wedstrijd wedstrijden weeg weegploeg weegt week weekend
weer weerbaar weerbaarder weerbaarheidstrainingen weerbare weergave weerhouden weerstand wees weesp weet
weg wegblijven wegbrengen wegdraaien wegen wegenbelasting wegens weggaat weggegeven weggehaald weggelaten
weggelopen wegging weghaalt weghalen weging weglaat weglopen wegnemen wegvalt wegwerp wegwerpagent
wegwerpagenten wegwezen wegwijzer wegwuiven wegzetten weigeren weigering weigert weinig wekelijks weken
wekken wel weleens welgestelde welk welke welkom welkomstactie welkomstcadeau wellicht welzijn wensen werd
werden wereld werelden wereldwijd wereldwijde werk werkafspraak werkafspraken werkdag werkdagen
werkelijkheid werken werkend werker werkers werkgever werkgevers werkgroep werkgroepen werkgroepleden
werking werkloosheid werknemers werkomgeving werkopdracht werkplek werkproces werksessie werkstraf
werkstraffen werkt werkte werktelefoon werkten werktijden werkveld werkvorm werkvraag werkwijze werkwijzen
werkwoord werkzame werven wervende werving wervingstekst wet weten wetenschap wetenschappelijk wetgever
wetgeving wethouder wethouders wetsartikel wetsartikelen wetsites wetsvoorstel wetswijziging wettekst
wettelijk wettelijke wetten wettenverzameling wgs what whatsapp whatsappfraude wie wiens wierven wiet
wietlucht wifi wij wijdemeren wijk wijkaanpak wijkagent wijkagenten wijken wijkgrens wijkprofessionals
wijkt wijkteam wijkteams wijs wijst wijze wijzen wijzende wijzer wijzigen wijziging wijzigingen
wijzigingsbeheer wil wilde wilden willen wilt winkeldiefstal winkelier winkelstraat winkelvoorraad winnen
winst winstkans wint wis wisselen wisselend wisselende wisselt wissen wist wisten with witwaspraktijken
witwassen witwast witwaszaak woensdag woensdagmiddag wond wonden wonderen wonen woning woningcorporatie
woningcorporaties woningen woninginbraak woningoverval woningovervallen woon woonde woonden woongroep
woongroepen woonplaats woont woord woorden woordenboek woordenlijst word worden wordt work workshops
worstelen wraak wraakporno wraakpornogroepen wv wynndanzur years you youngsters your youth za zaaien zaak
zag zagen zak zake zaken zakgeld zakken zakt zal zat zaten zaterdag zaterdagavond ze zedenartikelen
zedenfeiten zeer zeeuwse zeg zeggen zegt zei zeiden zeil zeist zeker zekerheid zelden zelf zelfbeeld
zelfbeschadiging zelfcontrole zelfdoding zelfgemaakte zelfgemelde zelfmoord zelfmoordgedachten
zelfrapportage zelfs zelfstandig zelfstandige zelfverminking zelfvertrouwen zelfverwonding zenuwachtig zes
zesentwintig zestien zestig zet zette zetten zeven zevenduizend zevenstappenaanpak zevenstappenmodel
zeventien zeventienduizend zich zicht zichtbaar zichtbaarder zichtbaarheid zichtbare zichzelf zie zieke
ziekenhuis ziekte zien ziens ziet zij zijn zin zinnen zinnetje zinvolle zit zitten zitting zo zo'n zoal
zoals zocht zochten zodat zodra zoek zoeken zoekers zoekindex zoekmachine zoekresultaten zoekt zoekveld
zoekvragen zoekwoord zoekwoorden zogenaamd zogenaamde zoiets zojuist zolang zomaar zombiecomputers
zomervakantie zon zondag zonder zonwering zoontje zorg zorgadviesteam zorgcoordinator zorgelijk zorgelijke
zorgen zorggesprek zorgleerling zorgmelding zorgsignaal zorgt zorgtaken zorgteam zorgvuldig zorgvuldige
zorgwekkend zorgwekkende zou zouden zoveel zover zowel zucht zuid zuiden zuiver zulke zullen zus zusje
zusjes zussen zusters zvh zwaaier zwaar zwaard zwaarden zwaarder zwaardere zwaarders zwaarste zwak zwakste
zware zwarte zweeds zweedse zwerft zwijgen zwijgplicht zwijgt zzp
onder anders reden line mate okay sus ante
`)

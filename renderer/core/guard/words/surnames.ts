import { readWords } from './read-words'

/**
 * Surnames that are common in the Netherlands, of every background, without their "van", "de" or "el". Written down by hand, as
 * the first names were.
 */
export const surnames = readWords(`
aalbers aarab aarras aarrass aarts abarkan abarkane abattoy abbadi abbas abbassi abbink abbou abboud abdallah
abdelaoui abdelkhalek abdellaoui abdellati abdessamad abdi abdi-ali abdo abdoelhak abdulaziz abdulkadir
abdullah abdullahi abdulle abdulrahman abhelakh abidi abouchaib aboud abouhafs aboulkhair aboutaleb abraha
abrahams abreha abshir acar achahbar achahboun achbar acheampong achemlal achouitar achterberg acikgoz
ackermann acquah adahchour adamczyk adams adamski adan aday addison addo adebayo adekunle aden adeyemi adhin
adiguzel adjei adriaans adriaanse adu aerts afallah afellay afkir afolabi afriyie agarwal agerd aghzadi agnaou
aguilar agyei agyeman agyemang ahajjaj ahalouch ahankour aharchi ahbib ahmad ahmadi ahmadzai ahmed ahmedi
ahmidouch ahrouch ahuja ainanshe aissaoui aissati ajayi ajjouri akachar akalai akar akbari akbas akbulut akca
akdag akdeniz akgul akhiat akhtar akin akinola akioud akka akkaya akkerman akman akodad akoto akoudad akouh
akpinar akrich aksoy aksu aktas akuffo akyildiz akyol akyuz alabdallah alabdullah alahmad alahmed alakhramsing
alali alami alaoui albayrak albers alberto albertoe alberts albertus alderliesten alem alendy algoe alhamad
alhamwi alhasan alhassan alhussein ali ali-nur alibaks alibrahim alissa alizada alizadeh aljaber aljasem
aljundi alkan alkema alkemade alkhalaf alkhaled alkhalil alkhatib allach allali allen allouch allouchi almasri
almeida almohammad almousa alnajjar aloema alomar alrifai alsaleh alsayed alshaikh alshami alsheikh althuis
altin altinok altintas altun altuntas alvarez alves alzheimer alzoubi amallah amania amankwah amare amatali
amatdjais amatsoero amezian amghar amhaini amhali amhaouch amin amini amiri ammerlaan amoah amoako ampofo
ampong amrani amraoui amzieb anandbahadoer anches andela anderson andrade andringa andrzejewski angad angela
angelov angelova anijs anita ankrah annan anomtaroeno ansah ansoe antersijn antomoi antonia antonissen antwi
anwari aouad aoulad aouragh aourik appel appelman appiah arahmani araujo araya arbib arefi arends arentsen
arias arikan ariss armstrong arrahmani arrindell arroub arslan arslantas artan arts asaad asadi asamoah asante
asare asfaha asjes aslami aslan asmelash asperger assad assadi assakkali assaoui assbai asserti assink atalay
atanasov atassi ates atmaca atmodikoro atmodikromo attahiri attaibi autar avci awale ayachi ayad ayaz aydemir
aydin aydogan aydogdu ayew ayhan aykac aykut aynan aynaou ayoub aytac aytekin azahaf azaouagh azaoui azarkan
azaroual azimi azimullah aziz azizi azouagh azzaoui azzouz azzouzi baah baal baali baar baars baas babenko
babic baboeram bachiri bacuna badal badaoui badloe badri bae baffour bagci bah bahaji bahrami bahri baidjnath
baidoo bailey bajrami bakali bakare bakels baker bakhat bakhshi bakhuis bakir bakkali bakkar bakker bakkers
bakkioui bakkouri bakkum bakmeijer bakouch bakr balak balci balde baldew baldewpersad baldewsingh balen
balentien balentina balghzal balgobind bali balk balogun balootje balraadjsing baltus banarsi bandhoe bandura
bangura bansi bansidhar bansie baptista barakat barakzai baran baranowski barbosa barbu barendregt barends
barkani barkaoui barkhadle baromeo barre barros bartels barten basaran bashir baskan bastiaans bastiaansen
batista bautista bax bayat baydar bayrak bayraktar bayram bazuin bechan bechterew becker beek beekharry
beekhuis beekman beeldsnijder beelen beemster beens beerens beers begic begovic behari bektas belaid belarbi
belbin belhadj belhaj belkacem belkadi belkasmi belkhir bell belmokadem ben-ali benaddi benaissa benaissati
benali benallal benamar benani benayad benchaib bendadi bendaoud bendt benhaddou benhammou benjelloun
benkaddour benkirane benmoussa bennani bennett benomar benouar bensaid bensalah benschop benslimane bentaleb
benyahia benzakour berends berendsen berenstein berg bergen bergh berghuis berghuizen bergman bergsma berhane
berisha berkane berkani berkel berkhof berkhout bernabela bernadina bernard bernards berrada bertens bervoets
besselink beukers beumer beuningen bhageloe bhaggoe bhagwandin bhagwat bharos bhatt bhattoe bhawan bhikharie
bhoelan bhola bicentini bicer bidesi bielecki bierens biervliet bihari biharie bijl bijlhout bijlsma
bijsterveld bikhari bikker bile bilgic bilgin bilir bilkerdijk binda birinci bisesar bisnajak bisoen bissesar
bissessur bissumbhar bizimana blaauw blackman blank blankestijn blaszczyk bleijenberg bloem bloemen
bloemendaal blok blokhuis blokland blom blommaert blommers boadu boahene boakye boamah boateng bode boedhoe
boedhram boejharat boekel boekhoudt boelbaai boelens boelijn boender boer boeren boerleider boerma boersma
bogaard bogaert bogers boiko bokre bol bolat bolhuis bolivar bolt bomers bommel bonafacia bondar bondarchuk
bondarenko bonevacia bongers bonsu bont bontekoe boogaard boogaart boom boomsma boon boonstra boot bootsma
borges borgman borkowski borowski borst bos bosch bosma bosman bosscher bossink boter bots bottse bouali
bouayad bouazza bouazzaoui boubkari bouchaara bouchaib bouchelaghem bouchiba bouchibti bouchikhi bouchnafa
boudhan boudiba boudouh boufars bouhaddi bouhaddou bouhali bouhlal boujaddaine boujemaa boujnan boukallouch
boukhari boukhriss boukich boulahfa boulahia boulahrouz boularjah boulghalegh boulkalam bouma bouman boumaza
boumeshouli bounou bourakkadi bouras bourass bouri bousmaha boussoufa boutahar boutaib boutarfa bouterse
bouthoubeit bouwens bouwman bouwmeester bouyadou bouyaghroumni bouyakhrichan bouyaouzan bouzakoura bouzambou
bouzerda bouzian bouziane bouziani bouzid bouzidi bouzoubaa boven bowlby boyko boz bozdag bozkurt braafheid
braak braam brand brands brandsma brandt breedveld breeveld breukelman briene briezen brigitha brijbhokun
brijlal brink brinkman brion brito broeders broek broekema broekhuizen broekman broers broersma bronkhorst
brooks brouwer brouwers brown bruggeman bruggen bruggink brugman bruijn bruijne bruin bruins bruinsma brul
brunswijk brzezinski budhu buijs buis buist buitenhuis buiter bulbul bulut burger burgers burgzorg burleson
buskens busscher butt buurma buurman buyuk bytyqi caballero cabral cabrera caglar cakir cakmak calderon
caliskan calmero calor camara camci camelia campbell campos can candan cankaya canpolat canwood capella
capello cardenas cardoso carolina carolus carrasco carter caruso carvalho casiano castelen castillo castro
ceesay celebi celestijn celestina celik cetin cetinkaya cevik ceylan chaaban chaabi chaara chahboun chahbouni
chahid chahidi chaib chairi chakir chakor chakouh chakroun chan chander chandrikasingh chang changoer chaouch
chaoui charef charkaoui charki charrat chatou chatt chau chaudhry chavez chebli chedi chelabi chen cheng
chergui cherkaoui cherradi cheung chikhi chin chin-a-fat chin-a-sen chiu chmielewski cho choennie choi chong
chopra chotkan choukoud choukri chow chowdhury chu chukwu chung cicek cicilia cieslak cifci ciftci cijntje
cinar ciobanu cisse claassen claessens clarinda clark clemencia clement coban codrington coelho coenen coers
coffi coffie colak colastica collins colombo comvalius concincion conquet conradus conteh contreras cook
cooper coppola copur cordero cornelisse cornelissen correia cortez cosgun coskun costa coulibaly courtar cox
cremers crestian croes croeze crohn cruden cruz cudjoe cuijpers cunha cuperus curiel cushing czajka czarnecki
czerwinski da-silva daalder daali daamen daams dabrowska dabrowski daflaar dag dagdelen dahbi dahir dahman
dahmani dahri dakhil dal dalen dalhuisen dalkilic dam damen damiana dammers damoen damsma danesh dankerlui
dankwah danso danylenko daoud daoudi darkaoui darko darraz darri darwesh darwish das davelaar davies davis
davydenko dawood de-jesus debidien debie debipersad debisarun debrah deekman dehghan dekens dekker dekkers
delannoy delfgaauw delfina delgado delic dembele demir demirbas demirci demirel demirkan demirtas deniz dere
derkaoui derks derksen dermirel derraz dervishi desai desta deursen dewkali dewnarain dhanes dharampal diaby
diakite diallo diarra diarrassouba dias diaz dib dibi diepeveen dierckx dihal dijk dijkema dijkgraaf dijkhoff
dijkhuizen dijkman dijkstra dikmen dilek dilip dilrosun dimitrov dimitrova dincer ding dinh dinia dinu diop
dipai dirie diriye dirks dirksen dirksz djalo djan djaoen djasmadi djojoseparto djojosoeparto djokarto
djordjevic doan dobre doebe doekhi doelwijt doerga doergapersad doergaram doesburg dogan dogru dokter dolman
domacasse domanski dominguez dompig donker donkers donkor donmez dooren doorenbos doorn doornbos doorson doran
dorothea dorrestein dorst douiri douma doumbia dovzhenko down draaijer dragman dragomir driel dries driessen
driouch drioueche driouich drongelen drost druiventak drunen duah duale duarte dubbeldam dubois duda dudek
duijn duijvestijn duin duindam duinen duinkerken duits duivenvoorde dullaert duman dumbuya dumitru duong durak
duran durand durmaz durmus dursun dutta duursma duzgun dvorak dwarka dyk dykstra ebbers ebrahimi echarrouti
eck eckhardt eddaoudi edwards eefting eekhof eenhoorn eerden egberts eggens eggink ehsani eijck eijk eikelboom
eisden eising ekici ekinci elabassi elaissati elamrani elbers elbouazzati elders eleonora elfassi elfilali
elghazi elhaddouchi elhage elhamdaoui elidrissi elkaddouri elkadiri elkhattabi ellenbroek elmaci elmahdi elmas
elmi elmont elmoussaoui elouafi elouali elyaagoubi elzinga emanuels emanuelson emerenciana emmens emre engbers
engel engelen engels engelsman ennaji ensink enthoven erbas ercan erdem erdinc erdogan eren ergin ergul ergun
erikson erkan eroglu erol errachidi ersilia ersoy ertas ertugrul eryilmaz es esajas escobar esen eser
eskandari esmaili espinoza esposito essabiri essabri essaidi essakkali essed essen essien esteves estevez
ettaheri eugenia eustacia eustatia evans everon evers everts evertse evertsz evora evren ewijk eze ezeh
ezzahiri ezzahra ezzouine faasen faber fadil faizi faneyte fannouch farah farahani farahi faraj farax fares
farhat faria faris farkas farsi fassi fatah fathi faye fazli fechtali fecunda feddes feenstra feijen felicia
felida felipa felter fennema ferero fernand fernandes fernandez ferrara ferreira ferrier ferwerda fessehaye
fettah figaroa figueiredo figueroa fikkers fikri filali finisie fischer flanegin flemming flipse florea
florentina flores fluonia fofana fokkema fokker folkerts fong fonseca fontaine fontes fortes foster fosu
fournier francisca franken frankena franko frans fransen franssen frederiks freitas freud friebel frieling
friesema frimpong fritsma ftouhi fuentes fung furtado fynn gaasbeek gajadhar gajadin gajapersad gajewski gal
galema galgren gallardo gallego gallo gandhi ganesh ganga gangadin gangaram ganpat gao garcia garmes garnier
garrido gashi gaye gebre gebrehiwet gebrehiwot gebremariam gebremedhin gebremeskel gebremichael gebreselassie
gebretsadik gebreyesus gedi geelen geerling geerlings geerman geerts geertsema gefferie gelderblom gelderen
gemert genc gencer gent georgiev georgieva gerards gerrits gerritse gerritsen gerritsma geurts geurtsen gezer
ghafari ghafoori ghailan ghalbzouri ghanem gharbaoui gharbi ghazi ghazouani ghebre ghebremedhin ghebreyesus
gheorghe ghisaidoobe ghorbani ghulami gibson gielen giesen giessen gijsbers gijsbertha gijzen gils gimenez
ginkel giordano girard girdhari girigori girigoria girigorie girjasing girma gjoni glas glowacki gobardan
gobardhan gobind godfried goedhart goedhoop goeloe goeptar goercharan goerdin gokce gokdemir gokmen gokoel
gokturk gomes gomez gommers goncalves goncharenko gonesh gonzales gonzalez goossens gopal gopalrai gopie
gordon gorecki gorgulu gorp gorsira gorski gosselink gouverneur gouwens govers gowricharn graaf graaff
graafland graanoogst graas grabowska grabowski graca graham grant granviel gravendeel gray green gregoria
greven grevink griffin griffioen grimbergen grinsven groen groenendijk groeneveld groeneveldt groenewegen
groenewoud groenhof groot grootenboer groothuis grootveld grzelak guclu guerra guerrero gueye guillermo gul
gulec guled guler gulsen gultekin gumbs gumus gunawan gunay gundogdu gunduz gunes gungor guo gupta gur gurbuz
gutierrez guven guzel guzman gyamfi gyan haabo haak haakmat haan haar haarman haarsma haas habash habchi habib
habibi habimana habte habtemariam hachimi haddad haddaoui haddioui haddouch haddouchi hadi hadid hadiy hadouir
hadzic haeften hagemans hagen hagi hagos haidar haidari haile hailemariam hailu haime hajjaji hajjar hajji hak
hakimi hakizimana hakkaoui hakvoort halabi halilovic hall hamadeh hamdan hamdaoui hamdi hamer hamers hamid
hamidi hamidzada hamilton hammadi hammink hammouch hammoud hammouti hamouchi hamouti hamurcu hamwi hanafi
hanegraaf hanna hanoeman hansen hanssen hanst haouari harchaoui hardeo hardjowikromo harinandansingh hariri
harms harmse harmsen harmsma haroun harpal harrak harris harrison harrouch harten hartgers hartman hartog
hasan hasani haseth hashemi hashi hashimi hasnoe hassan hassani hassankhan hasselbaink hasselhoef hassnaoui
hatami hatimi haverkamp haverkort hayes hazelhoff hazenberg heemskerk heemstra heer heerema heeren heerenveen
heeres heeringa hees heesakkers heesters heeswijk heidari heijden heijligers heijmans heijnen heikoop heinen
helden helder hellburg hellinga helstone hemels hemert henderson hendriks hendrikse hendriksen hendrikx
hengeveld henriquez henstra herder hermans hermsen hernandez hernandis herrera hersi hertog heukels heuvel
heymans hidalgo hidayat hiemstra hijazi hilali hilbers hilhorst hill himmit hindori hiralal hirsi hiwat
hnatyuk ho ho-a-hing hoang hodgkin hodzic hoefnagels hoek hoekema hoekman hoeks hoekstra hoepel hoeve hoeven
hoevenaars hoever hof hoffman hoffmann hofman hofmans hofstede hofstee hofstra hok-a-hin holland hollander
hollestelle holtrop holwerda hommes homsi honcharenko hooft hoog hoogenboom hoogendoorn hoogerwerf hoogeveen
hoogland hoogstraten hooi hooijer hooplot hoppe hordijk horst horstman horvat horvath hosgor hossaini hosseini
hosseinzadeh hotak houari houben houssaini hout houtman houwelingen hovestad hovius howard hoxha hoyer hristov
hrytsenko hsu huang hughes hui huibers huijbers huijbregts huijgen huijsmans huisman huiswoud huizenga
huizinga huls hulshof hulsman hulst huntington hussain hussainali hussein huynh hyseni ibanez ibrahem ibrahim
ibrahimi ibrahimovic icen idema idlibi idoe idrissi idzinga iepenga iglesias ignacio igwe ihattaren iheanacho
ijzerman ikkou ilahi ilic ilie iliev illidge ilunga imanuels imming imzouren inan ince ingen-housz ionescu
ipek iqbal isaac iscan isebia isenia isik ismail isrie issa isse ivanenko ivanov ivanova iyer jaadar jaafari
jaarsma jabbour jaber jabini jablonski jabri jackson jacobs jacobse jacobus jaddari jadnanansing jadoenath
jafari jagbandhan jager jagernath jagers jagersma jagesar jagessar jaggan jaggoe jaghai jagmohan jagroep jain
jainath jaipal jairam jakubowski jalal jalali jallow jama jamal jamali jammeh jamous jamshidi jandroep jang
janga janki jankie jankowski janse jansen jansen-jong jansma janssen janssens janzen jaouhari jarbandhan jasim
jasinski jaspers jatta javed jawad jawalapersad jaworski jebari jelloul jellouli jenkins jeong jerroudi jetten
jhagroe jhinkoe jiang jibodh jimale jimenez jin jobe joemman joemmanbaks joemratie johnson johnston jokhan
jomaa jonckheer jones jong jong-a-pin jongbloed jonge jongejan jongen jonker jonkers jonkman joosten jorna
jorritsma josefa josepha josephia joshi joustra jovanovic jozefzoon jukema juliana jurgens juric jurna
kaandorp kaars kaba kabak kabbaj kabbani kabbouti kabila kabir kabongo kacem kacha kaczmarczyk kaczmarek
kaddouri kadiri kaersenhout kahin kahneman kahraman kahsay kahveci kaiser kajjou kakar kalala kalicharan
kalinowski kalkan kalkman kalloe kallon kalma kalonji kalpoe kamara kambel kamer kamerling kaminska kaminski
kamouni kamp kampen kamphuis kampman kamstra kanaan kandemir kandhai kanhai kania kanouni kanu kaplan kapoor
kappert kaptan kapteijn kara karaaslan karabacak karabulut karaca karacan karadag karaduman karagoz karahan
karakas karakaya karakoc karakurt karakus karaman karamat karami karatas karatay karayel karels kargbo
karijodimedjo karijodinomo karim karimi karkour karpenko karreman karroum karsowidjojo karsten kartal
kartodikromo kartosen kartowidjojo karzai kasanpawiro kasanwirjo kasijo kasiman kasmi kasongo kaspers kasprzak
kasri kassab kassem kassimi kastaneer kastrati kaur kaya kayabas kaygisiz kayhan kazemi kebede keijzer keita
keizer keles keller kelly kemal kemp kempen kemper kennedy kensenhuis kensmil kenswil kerkhof kerkhoven
kerssies kersten kertoidjojo kertosentono keskin kessel ketelaar ketwaru keuning keur keurentjes keus keyzer
khalaf khaled khalfaoui khalfi khalif khalifa khalil khalili khalloufi khamlichi khan kharbouch khargi khatib
khattabi khattouti khayat khorami khoulani khoury kidane kieft kiers kiewiet kiflom kikkert kilic kilinc
kim-lee king king-son kirac kiraz kirca kirindongo kishoen kishun kisoen kisoensingh kisoor kiss kissami
kitenge klaassen klarenbeek klaver kleijer kleijn klein kleine kleinjan klerk klinefelter klinkenberg
klinkhamer klip klomp kloosterboer kloosterman klop klopper kluivert klymenko knezevic knol knoop kobayashi
koc koca kocak kocaman kocer koch kock koeiman koekkoek koel koeleman koelewijn koemans koemar koendan
koenders koers koetsier kogeldans kohlberg kok koksal kola kolb kolev kolisnyk kolk kolkman kollen kolodziej
kolomiets komen kone konieczny koning koningferander konings koningsveld koningverdraag kooi kooij kooijman
kooiman kool koolen koolman koopman koopmans koops koorn koorndijk koot kootstra korichi korkmaz koroma kors
korsakov korte kortekaas korteweg korthals kose kosten kostenko koster kosterman koubaa kouissi kouraichi
kouwenhoven kouyate kovacevic kovacic kovacs koval kovalchuk kovalenko kowal kowalczyk kowalewski kowalska
kowalski kowlesar koyuncu kozak kozlowska kozlowski kraai kraaijeveld krabbendam krajewski kramer kranenburg
krasniqi krause kravchenko kravchuk kravets krawczyk kreeft kremer kreuger krijgsman krips krishnadath kroes
krol krommenhoek kromodimedjo kromokarso kromosoeto kroon kruger kruijf kruijt kruiswijk krupa kubiak
kucharski kucuk kuijer kuijper kuijpers kuijt kuiken kuin kuiper kuipers kuit kumar kunst kurek kurt kurtoglu
kurtulus kurvers kus kuscu kusi kusuma kutlu kuypers kuzmenko kuznetsov kuznetsova kwakkel kwan kwant kwarteng
kwiatkowska kwiatkowski kwidama kwok kwon kyei kyeremeh laachir laan laaouej laaroussi lachhab lachkar lachman
lachmon laclair lacle lagerweij lageveen laghmouchi lahbabi lahlali lahlou lahmidi lahri lahsaini lai lakhal
laksir lalbahadoersing lalji lall lalmahomed lalmohamed lam lambert lamberts lambrechts lambregts lamers
lammers lamnadi lampe lamrabet lamrini landman landveld landvreugd lange langen langerak langeveld lanting
larbi laroussi lashley laskowski latif latifi latuheru latumahina latupeirissa lau lauffer laurijssen lazaar
le leal leary leatemia lechkar leckie leclerc ledeboer ledjo leeflang leemans leenders leeuw leeuwen
leeuwenburg lefebvre leferink legrand leijten leito leka lekatompessy lelieveld lemmens lemstra lens lent
lenting leong leonora leroy leter leung leurs levchenko lewandowska lewandowski lewis lhaddioui li liang liao
liban liberia libier lie-a-ling liebregts lier lieshout lieuw ligeon ligtenberg ligthart lilipaly lilmohan lim
lima lin linde lindeman linden linders ling linssen lioe lis lith liu lo lo-a-njoe lobato lodder loemban
logtenberg lohman lok loman lombardi lont loo loohuis looij looman loon loos loosman lopes lopez loukili
loureiro lourens lozano lubbers lubberts lucassen lucia lugtenberg luidens luijk luijten luiten lukaku lumumba
luo luong luydens lyme lysenko lytvyn lytvynenko ma maach maachi maalin maanan maanen maarouf maarten maas
maassen maat mabrouk mac-intosh machado maciejewski macnack madani madari madeira madhar maduro magalhaes
mahabali mahabier mahabir mahadew mahamud maharban mahawat mahdaoui mahdavi mahdi mahdioui mahesh mahfoud
mahjoubi mahmood mahmoodi mahmoud mahmoudi mahraoui maia maikoe maimouni majdoub majdoubi majewski mak makhan
makhlouf makhloufi maknouzi makowski makrini maleki malik malinowski malki mallens mallouki mambi mancini
mandemaker manders mangal mangre mangroe manichand manna mannaert mannes mannoe mansaray mansour mansouri
manuel manuhutu manusama mao marchena marchenko marciniak marcouch mardini maren marfan marhe maric marinov
markovic marlin maroufi marques marquez marrero marsera marshall marsman martens martes martha martie martien
martijn martin martina martinez martins martinus martis martodikromo martopawiro martowirono martynenko marugg
marzouki masaoudi maslow maslowski mason masri massoudi matahelumual matai matei matheeuw mathilda mathoera
mathurin matos matsumoto matthijssen matulessy mauricia maurits mazereeuw mazouz mazur mazurek mazurenko mbala
mbaye mbuyi mcdonald mebius mebrahtu mechbal meddah medeiros medina medioui meekes meer meerman meertens
meeuwis meeuwissen mehari mehdaoui mehdi mehta meijer meijering meijerink meijers meinders meinen meis mejia
mekonnen melcherts melis melnychuk melnyk melo menckeberg mendes mendez mendonca mendoza mendy mengistu menig
menon mensa mensah mensink mercelina mercera mercier merckus merencia merkies merkx mernissi mertens
mertowidjojo mesbahi messchaert metiary metry metselaar meulen meulenbelt meulenbroek meulendijks meulens
meulman meurs meyer meziani michalak michalski michielsen middelburg middelkoop miedema mientjes mierlo
mijnster mikhailov mikolajczyk miller milosevic mimouni mingeli minnema mintah miranda mirza mirzaei mirzai
misidjan misiekaba mitchell moenne moensi moerman moertabat moesafirhoesein moesoetaroeno moesquit moestadja
moghaddam mohabir mohamad mohamed mohamedajoeb mohamedhoesein mohamedjoesoef mohammad mohammadi mohammed
mohammedamin mohamoud mohamud mohan mohandis mojaddedi mokhtari mol molen molenaar molendijk molhuizen molina
molnar momand monart mongen monsanto monsels monte monteiro montero montnor monzon mooij moolenaar moons moore
moorsel moradi morais morales moreau moreira moreno moretti morgan morina moroz morris morrison mosaoui
mosterd mota mouhouti moukhtari moumni moura mourabit mous mousa mousavi moussaoui moussati mrabet mroz
mubarak mugabo mughal mugisha muijs muis mujic mukendi mukherjee mulder mulders muller mulumba mumin mungra
munnik munoz munteanu murad muringen murphy murray musavi muse mustafa mutlu mutombo mwamba mykhailenko
naaktgeboren naber nabizada nachite naciri naderi nagel nagessar nagtegaal nagy nahar nahli nahr nair nait
najafi najah najih najjar nakamura nakhle nalbant nanda nandlal nandpersad nanhoe nankoe nanlohy nannan narain
narvaez nascimento naser nasiri nasri nasser nauta navarro nazarenko nazari nazir ndayishimiye ndiaye ndoye
neele negash neijenhuis neijhorst nejjari nelom nelson nemeth nes neslo neuman neuteboom neves ngo ngoy nguyen
niazi nicasia nicolaas nicolina niehof niekerk niemantsverdriet niemeijer nienhuis niessen nieto nieuwenhuis
nieuwenhuizen nijboer nijenhuis nijhof nijhuis nijkamp nijland nijman nijssen nikolic nikolov nikolova nikzad
nistelrooij nistor nivillac niyonzima nkansah nkrumah nkurunziza nogueira nohar noija nolten nooijen noordam
noordermeer noordhoek noordhof noori noorlander noort noorzai nooteboom nouali nouri nouwen novak nowak
nowakowski nowicki nsengiyumva nsimba nti nuijten nunen nunes nunez nur nwachukwu nwankwo nwosu nyarko nzuzi
o'brien o'connor obeng obi obispo odeh odion odor oduber oduro oedayrajsingh oedit oemar oemraw oemrawsingh
oers ofori ofosu ogbazghi ogbe ogunleye oguz oirschot ojo okafor okbay okeke okonkwo okoro okoye oksuz okur
okutan okyere olawale olbino olde oldenburg oleana oleson oliemans olijfveld oliveira oliynyk olszewski olthof
omar omari omerovic omoregie onal onderwater oner ong ongun onyekachi onyshchenko ooft ooijen oomen oorschot
oort oortwijn oosten oostenrijk oosterhof oosterhuis oosterling oosterom oosterveld oosterwijk oostrom
oostveen opdam opoku oppong oral orhan orie ortega ortiz os osagie osayande osaze osei osinga osman ostrowski
othman otten otto ouaali ouadani ouadi ouafi ouahabi ouahbi ouaissa ouajih ouakili ouali oualit oualkadi
ouarda ouardi ouariachi ouarrak ouassini ouazizi ouazzani ouchan oudejans oudenaarden oudni oudrhiri oudshoorn
ouhaddou oukili oulad oulad-ali oulali oulhaj ourahma ouriaghli ouwehand overbeek overeem overmars owusu ozbay
ozbek ozcan ozcelik ozdemir ozdogan ozel ozen ozer ozgen ozgul ozgur ozkan ozkaya ozkurt ozmen oztas ozturk
ozyurt paap pacheco padarath padmo pahalwankhan paintsil paiva paka palm palmer pals paltoe panchenko panchoe
panday pandt panka panneflek pannekoek parabirsing parag paragsingh pardo parisi parker parkinson parlak
parmessar parohi parra parsa partab pas pascual pasman pastoor patandin patel patterson pattinasarany
pattipeilohy pattiwael paula paulina paulissen paulusma pavlenko pavlov pavlovic pawironadi pawiroredjo pawlak
pawlowski peerdeman peeters pehlivan peixoto peker pektas pel pellegrini pels pelt peltenburg pelupessy pena
penders peneux pengel pennings peperkamp peralta perdok pereira perez persad persaud pesulima peters peterse
petersen peterson petit petkov petrenko petrocchi petrona petronia petronilia petrov petrova petrovic pfeiffer
pham phan pherai phillips phoelan phung piaget piatek picauly pieternella pieters pieterse pietersen pietersma
pietersz pietrzak pijl pijnenburg pijpers pikerie pimentel pina pinas pinedo pinheiro pinho pinto pinxteren
piotrowski pires piternella plantinga plas plat ploeg plomp pocorni poel poelman poels poenwasie poeran
poerschke poese pokie pol polanco polat polater polishchuk polman ponomarenko pont pool popa popal popalzai
popescu popma popov popova poppelaars post postema posthuma posthumus postma pot potters potze poulina poulo
pouw pouwels praag prade pranger prempeh price prieto prifti prins prinsen profas prokopenko pronk provence
pruijssers przybylski puffelen pultoo purperhart put qabbani qader qaderi qadiri qasem qasim qasimi qian qin
qiu quandt quaye queiroz quintas quist qureshi raaij raaijmakers raaphorst raats rabindre rachidi rademaker
rademakers radhakishun radstake radu rafaela raghoe raghoebar raghoenath raghosing raghoubi raghu raghunath
rahali rahhal rahimi rahimzai rahman rahmani rahmouni raiss raja rajabi rama ramadan ramadhin ramautar
rambaldew rambali rambaran rambharos rambocus ramcharan ramchurn ramdani ramdaras ramdas ramdat ramdhan
ramdhani ramdhiansing ramdien ramdin ramdjan ramesar ramgoelam ramhit ramirez ramjanam ramjiawan ramkalup
ramkhelawan ramkisoen ramlagan ramlakhan ramlal rammelaan ramnandan ramnarain ramnath ramos rampadarath
rampersad rampersaud ramsahai ramsamoedj ramsaran ramsoebhag ramsoekh ramsteijn ramsundar ramsundersingh
ramtahal randjitsing rao ras rasenberg rashid rasouli rasuli rathipal raveneau ravenhorst ravesteijn razavi
rebelo reddy reenen rees refos regales rehatta rehman reijnders reijnen reinders reis reitsma rekha remie
remmers renes renkema rensen resodikromo rett reuvers rewat rexhepi reyes rezaei rezai rhazi rhee ribeiro
ricci richards richardson richter ridderbos ridderstaat riedewald riel riemersma riet rietveld riffi rifi
rijkaard rijke rijken rijkers rijksen rijn rijna rijnbeek rijnders rijpkema rijswijk riley rinaldi rincones
ririassa ririmasse ritfeld ritsema rivera rizzo robben roberts robertson robinson roble rocha rochdi rodjan
rodrigues rodriguez roeleveld roelofs roelofsen roepnarain roest rog rogers rojas rojer rol romanenko rombley
rombouts romer romero romney ronoastro rooij rooijakkers rooijen roopram roorda roos roosberg roosendaal
roosmalen roozendaal rorschach ros rosa rosalia rosalina rosaria rosario rosebel roseval rosmalen rossi rossum
rostami rousseau roussel roux rozema rozemeijer rozenblad rozendaal rubio rudenko rufina ruhulessin ruijs
ruijter ruimwijk ruis ruiter ruiz rumnit russell russo russom rusu rutgers rutjes rutkowski rutten ryan sa
saad saadi saaidi sabajo sabbagh sabbar saberi sabiri saboerali sabriye sadat saddik saddouki sadeghi sadhoe
sadiki sadki sadowski saeed saez safi saghir sagir saglam sagna sahadew sahan sahebdien sahetapy sahin sahli
said saidi saimima sairras saktoe salad salakory salazar salduz saleem saleh salehi salem salgado salhi salih
salimi salloum salman salmi samadi samatar samba sambo samlal samman sampaio sanches sanchez sandberg sanders
sandu sandvliet sankatsing sankoh sanli sanredjo sanson santana santen santokhi santoro santos santoso sanz
sapoen sapulete saputra saraiva sardjoe sarfo sari saricicek sarikaya sarkodie sarmo sarpong sarr sarwari
savas savchenko savchuk savic sawicki sayed sayedi sayegh sbai schaafsma schafer schaik scheepers scheer
scheffer schellekens scheltema schenk schenkel schep schepers scherpenzeel schet schie schiffer schijndel
schilder schilt schipper schippers schmeltz schmidt schmitt schmitz schneider schoemaker schoenmaker scholte
scholten scholtens scholtes schoop schotborgh schouten schouten-martina schouwenaar schreuder schreurs
schrijver schroder schroeder schulz schumacher schuring schut schutte schutten schuurman schuurmans scoop
scott sebti secen seck seddiki sediqi sedney seedorf seegers seferina sefiani segers sellam selvi semedo
semeleer semenov semenyuk semere semerel semlali sen sener sengul senhaji senturk seo sequeira serberie
serghini serrano serroukh sesay setiawan setropawiro sevim sewbalak sewbaran sewcharan sewdien sewgobind
sewlal sewnath sewpersad sewradj sewrajsing sewsahai sewtahal sezer sezgin sghir shaar shah shaheen shahidi
shahin shahoud shala shammas shankar sharif sharifi sharma shaw shawki shehadeh shehu sheikh sheikho shen
sheombar sheorajpanday sheoratan shevchenko shevchuk shinwari shire shivdas shukla shvets siahaya siali
siddiqui sidibe siebelink sieben siebers siemons sijbesma sikkema sikora sikorski silberie sille silooy silva
silvania silveira simic simmons simoes simons simpson simsek simson sinay singh sinha sinnige sint-jago sips
sissoko sital sitaldin sitaram siu sium siyad sjogren slagboom slager slaghuis slagter slengard slijngaard
slimani sliti slob slot sluijter sluis slump smeenk smeets smid smidt smink smirnov smirnova smit smith smits
smulders snel snijder snijders snoeijs snoek snoeren soares sobczak soebedar soebhag soechit soedamah
soekarman soekarnsingh soekhlal soekhnandan soekhoe soekhram soeknandan soemai soemer soemodihardjo soerdjan
soerdjbalie soeters sohan sokolov sokolowski solak soleimani soliana solmaz solognier soltani somai soman
somaroo somedi sommer somohardjo song sonmez sookha sookhai sopacua sordam sosa souidi souisa soumokil sousa
soussi souza sow sowe sowirono soylu soysal sozen spaan spaans spanjer spek spier spiering spierings spies
spijker spijkerman spit spong sprenger sprock sprong spruijt sripal srivastava staal staals stam stan
stanikzai stankovic staphorst statia steen steenbeek steenbergen steenhuis steenis stegeman steijn
stellingwerf stepanenko stepien sterk sterken steur steven stevens stewart stienstra stoffels stoica
stojanovic stok stokkermans stolk stoop stoyanov straaten straatman straten strating streefkerk strien
strijker strik stroo struijk struik stuger stuifbergen stuurman suares suarez suharto suijker suiker sukhai
sukhram sukkar sukul sulaiman sulbaran suleiman suleyman sullivan sultani sulvaran sumter sun sungur svoboda
swart swarts sweeb swinkels sydorenko sylla szabo szczepanski szeto szewczyk szulc szymanska szymanski
szymczak tabet tadesse taghi taha tahalele tahapary taheri tahir tahiri taihuttu tak takahashi takyi talbi
talhaoui talsma tamaela tamimi tan tanaka tanamal tang taouil tarakhel tarasenko tarfi tarhouni tas tasci
tasdelen tasdemir tasyurek tauwnaar tavares tawil tayebi taylor tazi tdlohreg tearr tedjai teeuwen tehupuring
teixeira tekeli tekin teklay tekle teklehaimanot teklemariam teles telgt temel temiz temsamani terborg terlouw
terpstra terzi tesfagabir tesfamariam tesfay tetik tetteh teuben teunissen tewari tewarie tewelde tewolde
thai-ly thakoer thakoersingh thaqi theunissen thielman thijssen thissen thode thomas thomassen thompson tian
tichelaar tiel tielemans tiemessen tijhuis tijssen tikai tilakdharie timmer timmerman timmermans tirbhowan
tiryaki titaley tiwari tjin tjoe-a-on tjokrosetio tjon tjon-a-joe tjon-kon-fat tjong tkachenko tkachuk todorov
todorova toekimin toekoen toelsie toering toisuta tokaay toker tokgoz tokromo tol tolboom tolsma tomasoa
tomaszewski tomczak tongeren toonen toorn topal topcu toppenberg toprak torres tosun toth touati touhami touil
touma tounkara touray toure tourette touzani touzari tran traore tremus trenidad trinh trommelen tromp troost
trouwborst truong tsang tse tsegay tshibangu tshilombo tsui tuanakotta tudor tuhumena tuin tuinfort tuinman
tuinstra tuitt tuna tunc tuncay tuncel tuncer turan turay turgut turhan turk turkenburg turkmen turkoglu
turner tutuarima twigt twum tymoshenko tyshchenko ubbink ubels ucar udit udoh uffelen ugur uguz uijl
uijtdehaage uitendaal uiterloo uittenbogaard ujagar ulker uludag ulusoy umrao unal unlu unver urban urbanski
uslu usta ustun uwimana uyar uysal uzoma uzun vaartjes valdez valerianus valies valk valkenberg valkenburg
valks valpoort van-der-biezen vanderheijden vanenburg vanterpool varga vargas vasilev vasquez vasylenko vaz
vazquez veen veenema veenendaal veenhof veenstra veerman vega veger veiga velasco velasquez velde velden
velders veldhuis veldhuizen veldkamp veldman veldwijk velthuis velthuizen veltman velzen ven venema venetiaan
venhuizen venrooij ventura verbeek verbeeke verberne verboom verbruggen verburg verdonk verdonschot verduin
vergeer verhaar verhaegh verhage verhagen verheij verheijen verheul verhoef verhoeve verhoeven verhulst
verkaik verkerk verkuijl verkuijlen verkuil verma vermaas vermaat vermeer vermeij vermeulen vermue verschoor
verschuren verschuur versluis versteeg versteegen verstegen verstraten verver vervloet verweij verwey verwoerd
vialle vicente victorina vieira viereck vijverberg vink vinke vis visscher visser vissers vissia vlaanderen
vlaar vlasenko vlieg vliet vlot vlug vo vogel vogelaar vogels vogelzang volkers volkov volkova vonk voogd
voogt voorhorst voorn voort vording vork vorstenbosch vos voskamp voskuil voskuilen vosselman vreeken
vreeswijk vreugdenhil vriend vriens vries vroegop vrolijk vroom vugt vuijk vuong vural vyent vygotsky
waagmeester waal waanders waard wagemakers wagemans wagenaar wagner wague waidoe wajer wal walczak waldring
walker wallace walraven wals walstra wang wangsabesari ward wardak warmerdam warner warsame wasilewski
wassenaar watanabe watson wattilete wattimena wawoe weber weel weerd weerdenburg wegman weheliye wei weibolt
weide weijden weijers weldegebriel weldemichael weldu welling welten wen wens wensenhoek wensink werf
werkhoven werleman werner wessel wessels west westen westerhof westerhuis westerveld westra weststrate wever
wevers wezel wezenberg wezep white wibowo widodo wieczorek wiegers wielinga wielzen wierda wieringa wiersma
wiggers wijaya wijbenga wijdenbosch wijk wijks wijma wijnands wijnen wijngaarde wijngaarden wijnia wijnker
wilbers wilbrink wilde wildeboer wildenberg wilders wilk willems willemse willemsen williams wilms wilson wind
winkel winkelaar winkelman winkels winklaar winter winterdaal winters wiredu wirht wisniewska wisniewski wisse
wissink wit witkowski witte witteveen wlodarczyk woei woiski wojciechowski wojcik woldemariam woldu wolf wolff
wolfjager wolfs wolterink wolters wong wongsodikromo wongsowikromo woo wood woud wouda woudenberg woudstra
wout wouters wozniak wright wrobel wroblewski wrona wu wulp wysocki xasan xia xiao xie xu xue xuseen yaakoubi
yachou yacoubi yadav yagci yahiaoui yahyaoui yakoubi yakovenko yalcin yalcinkaya yamamoto yaman yan yang yanik
yaqoub yaqubi yardim yarzagaray yasar yasin yattara yau yavas yavuz yazbek yazgan yazici yeboah yener
yerlikaya yesil yesilyurt yetkin yeung yigit yildirim yildiz yilmaz yin yip yntema yohannes yoon yordanov
yoshida young yousef yousefi yousif youssef youssfi youssoufi yousufi ypma yu yuan yuce yucel yuen yuksel
yurchenko yurdakul yurt yusuf yusufzai zaal zaalman zaanan zadran zaheer zaher zahir zahiri zahraoui zahti
zaim zaimi zaitsev zajac zakaria zaki zakrzewski zalewski zaman zamani zamora zamuel zanati zandbergen zanden
zandstra zandt zanten zantinge zaoui zarhouni zarioh zariohi zaroual zawadzki zazai zeefuik zeeman zegers
zeidan zeilstra zein zeldenrust zemmouri zeng zengin zeray zerom zeroual zerouali zerrouk zeru zewde zeybek
zhan zhang zhao zheng zhong zhou zhu zhuang zhuk zia ziada zian ziani zichem zidan zidani zielinska zielinski
zievinger zijderveld zijl zijlmans zijlstra zimmerman zimmermann zinchenko zinhagel ziolkowski ziyani zoet
zomer zonneveld zoon zouaoui zouggari zouhri zouine zoutendijk zuidema zuiderveld zuidhof zuidweg zunder
zuurbier zwaan zwanenburg zwart zwarts zweers zwiers zwieten zwinkels zwol
`)

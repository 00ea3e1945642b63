import { readWords } from './read-words'

/**
 * Surnames that are common in the Netherlands, of every background, without their "van", "de" or "el". Written down by hand, as
 * the first names were.
 */
export const surnames = readWords(`
aalbers aarab aarras aarts abarkan abattoy abbadi abbas abbassi abbink abbou abboud abdallah abdelaoui
abdellaoui abdi abdo abdulaziz abdulkadir abdullah abdullahi abdulrahman abhelakh abidi abouchaib aboud
aboutaleb abraha abreha abshir acar achahbar achbar acheampong achouitar achterberg ackermann adahchour
adamczyk adams adamski adan aday addison addo aden adhin adiguzel adjei adriaans adriaanse adu aerts
afellay afkir agarwal aghzadi agnaou agyeman agyemang ahalouch ahankour ahbib ahmad ahmadi ahmadzai ahmed
ahrouch ahuja aissaoui aissati akachar akalai akbari akbas akbulut akca akdag akgul akhiat akhtar akin
akioud akka akkaya akman akoudad akouh akpinar aksoy aksu aktas akyol akyuz alabdallah alabdullah alahmad
alahmed alali alaoui albers alberto albertoe alberts albertus alem alhasan alhassan alhussein ali alibaks
alibrahim alissa aljasem aljundi alkan alkema alkhalaf alkhaled alkhatib allach allen allouch allouchi
almasri almeida almohammad almousa alnajjar alomar alrifai alsaleh alsayed alshami alsheikh althuis altin
altintas altun alvarez alves alzheimer alzoubi amallah amankwah amare amatdjais amatsoero amhaini amhaouch
amin amini amiri ammerlaan amoah amoako ampofo amrani amraoui amzieb anches andela anderson andrade
andringa andrzejewski angad angela angelov angelova anijs anita annan ansah ansoe antomoi antonia
antonissen antwi anwari aoulad aouragh aourik appel appelman appiah arahmani araujo araya arbib arends
arentsen arikan ariss armstrong arrahmani arrindell arroub arslan arslantas artan arts asadi asamoah
asante asare asfaha asjes aslami aslan asmelash asperger assad assakkali assaoui assink atalay ates
atmodikoro attahiri attaibi autar avci awale ayachi aydemir aydin aydogan ayhan aykac aynan ayoub azahaf
azaouagh azarkan azaroual azimi aziz azizi azouagh azzouz azzouzi baah baal baar baars baas babic bachiri
badal badaoui badloe badri bagci bah bahaji bahrami bahri baidjnath bailey bakali baker bakhat bakhuis
bakir bakkali bakker bakkers bakkouri bakkum bakouch bakr balak balci balde baldew baldewsingh balen
balentien balghzal balgobind bali balk balootje bandura bangura bansidhar bansie barakat barakzai baran
baranowski barbosa barends barkaoui baromeo barre barros bartels barten basaran bashir baskan bastiaans
batista bautista bax bayrak bayram bechan bechterew becker beek beekharry beekhuis beekman beelen beemster
beens beerens beers begic bektas belaid belarbi belbin belhaj belkacem belkadi belkhir bell belmokadem
benaddi benaissa benaissati benali benallal benamar benayad bendadi benhaddou benhammou benjelloun
benkaddour benkirane bennani bennett benomar bensaid bensalah benslimane bentaleb benyahia benzakour
berends berendsen berenstein berg bergen bergh berghuis bergman bergsma berhane berisha berkane berkani
berkel berkhof berkhout bernabela bernadina bernard bernards bertens besselink beukers beumer beuningen
bhageloe bhaggoe bhagwandin bhagwat bharos bhatt bhattoe bicentini bielecki biervliet bihari biharie bijl
bijlhout bijlsma bijsterveld bikhari bikker bile bilgin bilir bilkerdijk binda bisnajak bissesar
bissumbhar blaauw blackman blank blankestijn blaszczyk bloem bloemen bloemendaal blok blokland blom
blommaert blommers boakye boateng bode boedhoe boejharat boekel boelbaai boelens boelijn boender boer
boeren boerleider boerma boersma bogaard bogaert bogers boiko bokre bol bolat bolhuis bolivar bolt bomers
bommel bonafacia bondar bondarchuk bondarenko bonevacia bongers bont boogaard boom boomsma boon boonstra
boot borgman borkowski borowski borst bos bosch bosma bosman bossink boter bots bottse bouali bouazza
bouazzaoui bouchaara bouchaib bouchelaghem bouchibti boudiba boudouh bouhaddi bouhaddou bouhali bouhlal
boujaddaine boujemaa boujnan boukallouch boukhari boukhriss boulahfa boulahia boulahrouz boulghalegh
boulkalam bouma bouman boumeshouli bounou bourakkadi bouras bourass bousmaha boussoufa boutahar boutaib
boutarfa bouterse bouthoubeit bouwens bouwman bouwmeester bouyadou bouyaghroumni bouyaouzan bouzakoura
bouzambou bouzian bouziani bouzid bouzoubaa boven bowlby boyko boz bozkurt braak braam brand brands
brandsma brandt brigitha brink brinkman brion brito broek broekhuizen broekman broers bronkhorst brooks
brouwer brouwers brown bruggeman bruggen bruggink brugman bruijn bruijne bruin bruins bruinsma brul
brunswijk brzezinski budhu buijs buis buist buitenhuis buiter bulut burger burgers burleson butt buurma
buurman buyuk bytyqi cabral cakir cakmak caliskan calmero calor camara camelia campbell campos can candan
cankaya capella cardoso carolina carolus carter carvalho casiano castillo castro ceesay celestijn celik
cetin cetinkaya ceylan chaara chahboun chahbouni chaib chairi chakir chakor chakroun chan chander
chandrikasingh chang chaouch chaoui charef charkaoui chatou chaudhry chavez chebli chelabi chen cheng
chergui cherkaoui cherradi cheung chin chin-a-fat chmielewski choennie chopra chotkan chow chowdhury chung
cicek cicilia cieslak cifci ciftci cijntje cinar ciobanu cisse claassen claessens clarinda clark clement
coban coelho coenen coers coffi coffie colastica collins conquet conteh cook cooper cornelissen correia
coskun costa courtar cox cremers croes croeze crohn cruz cuijpers cunha cuperus curiel cushing czarnecki
czerwinski daalder daali daamen dabrowska dabrowski daflaar dag dagdelen dahbi dahir dahman dahmani dal
dalen dam damen dammers damoen damsma dankerlui danso danylenko daoud daoudi darko darraz darri darwesh
darwish das davies davis davydenko dawood debidien debisarun deekman dehghan dekens dekker dekkers
delannoy delgado demir demirbas demirci demirel demirkan demirtas deniz dere derkaoui derks derksen
dervishi desai desta deursen diallo diarra dias diaz dib dibi diepeveen dierckx dihal dijk dijkema
dijkgraaf dijkhoff dijkhuizen dijkman dijkstra dilek dilip dilrosun dimitrov dimitrova ding dinia diop
dipai dirie diriye dirks dirksen dirksz djasmadi djojoseparto djokarto djordjevic doekhi doerga doergaram
doesburg dogan dogru dokter dolman domacasse domanski dominguez donker donkers dooren doorenbos doorn
doornbos doran dorothea dorst douiri douma dovzhenko down draaijer driel dries driessen driouch driouich
drongelen drost drunen duale duarte dubbeldam dubois duda dudek duijn duin duindam duinen duits
duivenvoorde duman dumbuya dumitru duong durak duran durand durmaz durmus dursun dutta duursma duzgun
dvorak dyk dykstra ebbers ebrahimi eck eckhardt edwards eekhof eenhoorn eerden eggink eijck eijk eikelboom
eisden eising ekici ekinci elabassi elaissati elamrani elbers elbouazzati elders elfassi elfilali elghazi
elhaddouchi elhage elhamdaoui elidrissi elkaddouri elkadiri elkhattabi elmahdi elmas elmi elmoussaoui
elouafi elouali elyaagoubi elzinga emanuelson emmens engel engelen engels engelsman enthoven erbas ercan
erdem erdinc erdogan eren ergin ergun erikson erkan erol errachidi ersilia ersoy ertas ertugrul es esajas
esen eskandari esmaili espinoza essabiri essen estevez ettaheri eugenia eustatia evans evers everts
evertse evertsz evora ezzahra ezzouine faasen faber faizi farah farahani faraj farax fares farhat farkas
farsi fassi fatah fathi fecunda feenstra felicia felida fennema ferero fernandes fernandez ferreira
fessehaye fettah figueiredo fikkers filali fischer flanegin flipse florentina flores fluonia fofana
fokkema fokker folkerts fonseca fontaine fontes fortes foster fournier francisca franken franko frans
fransen franssen frederiks freitas freud friebel frimpong fritsma ftouhi fung gajadhar gajadin gajewski
gal galema gandhi ganesh ganga gangadin gangaram garcia garmes garnier gashi gebre gebrehiwet gebremariam
gebremedhin gebremeskel gebreselassie gebretsadik gedi geelen geerman geerts geertsema gelderblom gelderen
gemert genc gent georgiev georgieva gerards gerrits gerritse gerritsen geurts gezer ghafari ghailan
ghalbzouri ghanem gharbaoui gharbi ghazi ghebre ghebremedhin ghebreyesus gheorghe ghisaidoobe ghorbani
gibson gielen giesen giessen gijsbers gijsbertha gijzen gils ginkel girard girdhari girigorie girjasing
girma glas glowacki goedhart goedhoop goeloe goeptar gomes gomez gommers goncalves goncharenko gonesh
gonzales gonzalez goossens gopal gopie gordon gorecki gorp gorski gosselink gouverneur gowricharn graaf
graaff graafland grabowska grabowski graham grant gray green gregoria greven griffin griffioen grimbergen
grinsven groen groenendijk groeneveld groeneveldt groenewegen groenhof groot grootenboer groothuis grzelak
guerra guillermo gulec guled guler gumus gunawan gunay gundogdu gunes gungor gupta gur gurbuz gutierrez
guven guzel guzman gyamfi haak haan haar haas habib habibi habte habtemariam haddad haddaoui haddouch
haddouchi hadi hadouir hadzic haeften hagemans hagen hagos haidar haidari haile hailemariam hajjaji hajji
hak hakimi hakvoort hall hamdan hamdaoui hamdi hamer hamers hamid hamidi hamilton hammadi hammoud hammouti
hamouchi hamurcu hanafi hanegraaf hanna hansen hanssen haouari harchaoui hariri harmse harmsen harmsma
harrak harris harrison harrouch harten hartman hartog hasan hashemi hashi hashimi hassan hassani
hassankhan hassnaoui hatami hatimi haverkamp haverkort hayes hazelhoff hazenberg heemskerk heemstra heer
heerema heeren heerenveen heeringa hees heesters heeswijk heidari heijden heijmans heijnen heikoop heinen
helden helder hellburg hellinga hemels hemert henderson hendriks hendrikse hendriksen hendrikx hengeveld
henriquez henstra herder hermans hermsen hernandez hernandis herrera hersi hertog heukels heuvel hidayat
hiemstra hilali hilbers hill himmit hiralal hirsi hnatyuk ho ho-a-hing hoang hodgkin hodzic hoek hoekema
hoekman hoeks hoekstra hoepel hoeve hoeven hoever hof hoffmann hofman hofmans hofstede hofstra hok-a-hin
holland hollander hollestelle holtrop holwerda hooft hoog hoogenboom hoogendoorn hoogerwerf hoogeveen
hoogland hoogstraten hooi hoppe horst horvat horvath hosseini hosseinzadeh hotak houari houssaini hout
houtman houwelingen hovestad howard hoxha hoyer hristov hrytsenko huang hughes hui huijbers huijgen
huijsmans huisman huizenga huizinga huls hulsman hulst huntington hussain hussainali hussein huynh hyseni
ibrahim ibrahimi idema idrissi ignacio ijzerman ikkou ilic imming imzouren inan ince ionescu ipek iqbal
isaac isebia isenia isik ismail issa isse ivanenko ivanov ivanova iyer jaafari jaarsma jaber jablonski
jabri jackson jacobs jacobse jacobus jaddari jadnanansing jafari jagbandhan jager jagernath jagers jagesar
jaggan jaghai jagroep jain jainath jakubowski jalal jalali jallow jama jamal janga jankie jankowski janse
jansen jansma janssen janssens jasim jasinski jaspers javed jawad jaworski jellouli jenkins jhinkoe jimale
jimenez jin johnson johnston jokhan jomaa jonckheer jones jong jong-a-pin jongbloed jonge jongejan jongen
jonker jonkers jonkman joosten jorna jorritsma josefa josephia joshi jovanovic juliana jurgens jurna
kaandorp kaars kabak kabbaj kabir kacem kacha kaczmarczyk kaczmarek kaddouri kadiri kahin kahneman
kahraman kahveci kaiser kakar kalinowski kalkan kalkman kalloe kalma kalpoe kamara kamer kamerling
kaminska kaminski kamouni kamp kampen kampman kandemir kanhai kania kanouni kanu kaplan kapoor kappert
kaptan kara karabulut karaca karadag karagoz karahan karakas karakaya karakoc karakurt karaman karamat
karami karatas karels karijodinomo karim karimi karkour karpenko karreman karroum karsowidjojo kartal
kartodikromo kartosen karzai kasijo kasmi kaspers kasprzak kasri kassab kassem kassimi kastaneer kastrati
kaur kaya kayabas kaygisiz kazemi kebede keijzer keita keizer keles keller kelly kemp kempen kemper
kennedy kensenhuis kerkhof kerkhoven kerssies keskin kessel ketelaar keuning keur keurentjes keus keyzer
khalaf khaled khalfaoui khalifa khalil khalloufi khamlichi khan khargi khatib khattabi khayat khorami
khoury kidane kiers kiewiet kiflom kilic kilinc king kiraz kirindongo kishoen kishun kisoensingh kisoor
kiss klaassen klaver kleijer kleijn klein kleine kleinjan klerk klinefelter klinkhamer klip klomp
kloosterboer kloosterman klop klopper klymenko knol knoop koc koca kocak kocaman koch kock koeiman
koekkoek koel koelewijn koemans koenders koers koetsier kogeldans kohlberg kok koksal kolb kolk kolkman
kollen kolodziej kolomiets komen kone konieczny koning konings koningsveld kooi kooij kooijman kooiman
kool koolen koopman koopmans koops koorn koorndijk koot kootstra korichi korkmaz koroma kors korsakov
korte kortekaas korteweg korthals kose kosten kostenko koster kosterman kouissi kouwenhoven kouyate
kovacevic kovacic kovacs koval kovalchuk kovalenko kowal kowalczyk kowalewski kowalska kowalski kowlesar
kozak kozlowska kozlowski kraai kraaijeveld krajewski kramer kranenburg krasniqi krause kravchenko
kravchuk kravets krawczyk kreeft krijgsman krips krishnadath kroes krol krommenhoek kromodimedjo kroon
krupa kubiak kucharski kucuk kuijer kuijper kuijpers kuiken kuin kuiper kuipers kuit kumar kunst kurek
kurt kurtoglu kurtulus kurvers kuscu kusuma kuznetsov kuznetsova kwakkel kwant kwiatkowska kwiatkowski
kwok laachir laan laaroussi lachhab lachkar lachman lachmon lacle lagerweij lageveen laghmouchi lahbabi
lahlou lahmidi lahri lai laksir lalbahadoersing lall lalmohamed lam lambert lamberts lambregts lamers
lammers lamnadi lampe lamrabet landman landveld landvreugd lange langen langerak langeveld lanting
laroussi laskowski latif latuheru latumahina latupeirissa lau lauffer laurijssen lazaar le leal leary
leatemia lechkar leclerc leemans leenders leeuw leeuwen leeuwenburg lefebvre leferink legrand leijten
leito leka lekatompessy lelieveld lemmens lemstra lens lent lenting leonora leroy leung leurs lewandowska
lewandowski lewis li liang liberia lie-a-ling liebregts lier lieshout lieuw ligtenberg ligthart lilipaly
lim lima lin linde lindeman linden linders ling linssen lis lith liu lo lo-a-njoe lodder loemban lohman
lok lont loo looij looman loon loos lopes lopez loukili lourens lubbers lubberts lucassen lucia luidens
luijk luijten luiten luong lyme lysenko lytvyn lytvynenko ma maach maachi maanen maarouf maarten maas
maassen maat mac-intosh machado maciejewski madani madari maduro mahabier mahabir mahadew mahdaoui mahdavi
mahdi mahesh mahfoud mahjoubi mahmood mahmoud mahmoudi mahraoui maimouni majewski mak makhloufi makowski
makrini malik malinowski malki mallouki mambi mandemaker manders mangal mangre mangroe manichand manna
mannes mansour mansouri manuel manuhutu manusama marchena marchenko marciniak mardini maren marfan maric
marinov markovic marlin maroufi marques marrero marshall marsman martens martes martha martijn martin
martina martinez martinus martis martopawiro martynenko marugg marzouki masaoudi maslow mason masri
matahelumual matei mathilda matos matthijssen matulessy mauricia maurits mazouz mazur mazurek mcdonald
mebius mebrahtu mechbal meddah medina medioui meekes meer meerman meertens meeuwissen mehari mehta meijer
meijering meijerink meijers meinders meinen meis mejia mekonnen melis melnychuk melnyk melo mendes mendez
mendoza mengistu menig menon mensa mensah mensink mercelina mercera mercier merckus merencia merkies merkx
mertens mertowidjojo messchaert metiary metselaar meulen meulenbelt meulenbroek meulens meulman meurs
meyer meziani michalak michalski michielsen middelburg middelkoop miedema mierlo mijnster mikhailov
mikolajczyk miller mimouni mingeli miranda mirza misidjan mitchell moerman moertabat moesquit moestadja
moghaddam mohabir mohamad mohamed mohamedajoeb mohammad mohammadi mohammed mohamud mohan mohandis mokhtari
mol molen molenaar molina molnar monsanto monte monteiro monzon mooij moolenaar moons moore moorsel moradi
morais morales moreau moreira moreno morgan morina moroz morris morrison mosaoui mosterd mota mouhouti
moukhtari moumni moura mourabit mous mousa mousavi moussaoui moussati mroz mubarak mughal muis mukherjee
mulder mulders muller mumin munnik murad murphy murray muse mustafa mutlu mykhailenko naaktgeboren nachite
nagel nagtegaal nagy nahli nahr nair najafi najih najjar nandpersad nanlohy nannan narain naser nasiri
nasser nauta navarro nazarenko nazari ndiaye negash nejjari nelson nemeth nes neslo neuteboom neves nguyen
niazi nicasia nicolaas niehof niekerk niemantsverdriet niemeijer nienhuis niessen nieuwenhuis
nieuwenhuizen nijboer nijhof nijhuis nijkamp nijland nijman nikolic nikolov nikolova nikzad nistelrooij
nkrumah nogueira nohar noija nolten noordam noordhoek noordhof noori noorlander noort noorzai nooteboom
nouri novak nowak nowakowski nowicki nuijten nunen nunes nunez nur nwosu o'brien o'connor obeng odor
oduber oedit oemar oemrawsingh oers ofori ogbe oguz oirschot okafor okeke okonkwo okoro oksuz okur olawale
olbino olde oldenburg oliemans oliveira oliynyk olszewski olthof omar omari omerovic onal onderwater ong
ongun onyshchenko ooft ooijen oomen oort oosten oostenrijk oosterhof oosterhuis oosterom oosterveld
oosterwijk oostrom opdam opoku oppong oral orhan orie ortega ortiz os osei osinga osman ostrowski othman
otten otto ouaali ouadani ouadi ouafi ouahabi ouahbi ouaissa ouajih ouakili ouali oualit ouarda ouardi
ouariachi ouassini ouazizi ouchan oudejans oudenaarden oudrhiri oudshoorn oukili oulad oulhaj ourahma
overbeek overmars owusu ozbek ozcan ozcelik ozdemir ozdogan ozel ozen ozer ozgen ozgur ozkan ozkaya oztas
ozturk ozyurt paap pacheco padarath paiva palm palmer pals panchenko panday panneflek pannekoek paragsingh
parker parkinson parlak parmessar parohi parsa pas pasman pastoor patel patterson pattinasarany
pattipeilohy pattiwael paula paulina paulissen pavlenko pavlov pawiroredjo pawlak pawlowski peerdeman
peeters peker pektas pel pels pelt peltenburg pelupessy pena penders pennings peperkamp peralta perdok
pereira perez persad persaud pesulima peters petersen peterson petit petkov petrenko petronia petronilia
petrov petrova petrovic pfeiffer pham phan pherai phillips piaget piatek picauly pieternella pieters
pieterse pietersma pietersz pietrzak pijl pijnenburg pijpers pikerie pimentel pina pinas pinedo pinheiro
pinto pinxteren piotrowski pires plantinga plas plat ploeg plomp poel poelman poels poeran poerschke poese
pol polanco polat polater polishchuk polman ponomarenko pont pool popa popal popescu popma popov popova
post postema posthuma posthumus postma pot potters potze poulina poulo pouw pouwels praag pranger price
prins prinsen profas prokopenko pronk provence pruijssers przybylski puffelen purperhart put qader qadiri
qasem qiu quaye quist qureshi raaij raaijmakers raaphorst raats rabindre rachidi rademaker rademakers
radhakishun radu rafaela raghoe raghoebar raghoenath raghosing raghunath rahali rahimi rahman rahmani
rahmouni raiss raja rajabi rama ramadan rambaran rambharos rambocus ramcharan ramchurn ramdani ramdat
ramdhan ramdhani ramdien ramdin ramdjan ramesar ramjanam ramjiawan ramkalup ramkhelawan ramkisoen ramlagan
ramlakhan ramlal ramnandan ramnath ramos rampersad rampersaud ramsaran ramsoebhag ramsundar rao ras
rasenberg rashid rasouli rathipal razavi reddy reenen rees refos regales rehatta rehman reijnders reijnen
reinders reis reitsma remie remmers renes renkema rensen rett reuvers reyes rezaei rezai rhazi rhee
ribeiro richards richardson richter riel riemersma riet rietveld riffi rifi rijke rijken rijkers rijksen
rijn rijnbeek rijnders rijswijk riley ririassa ririmasse ritsema rivera robben roberts robertson robinson
roble rocha rodjan rodrigues rodriguez roeleveld roelofs roelofsen roepnarain roest rog rogers rojer rol
romanenko romer romero romney rooij rooijakkers rooijen roos roosendaal roosmalen rorschach ros rosa
rosalia rosalina rosaria rosario roseval rosmalen rossum rostami rousseau roussel roux rozema rozenblad
rozendaal rudenko ruhulessin ruijs ruijter ruis ruiter ruiz russell russom rusu rutgers rutjes rutkowski
rutten ryan sa saad saadi saaidi sabajo sabbagh sabiri saboerali sadat sadeghi sadhoe sadiki sadki
sadowski safi saghir saglam sahan sahetapy sahin sahli said saidi saimima sairras salad salakory salazar
salduz saleem saleh salem salhi salih salimi salman salmi samadi samatar sambo sanches sanchez sandberg
sanders sandvliet sanli sanson santana santen santokhi santos santoso sapulete saputra sardjoe sari
sarikaya sarpong sarwari savas savchenko savic sawicki sayed sbai schafer schaik scheepers scheer scheffer
schellekens scheltema schenk schenkel schep scherpenzeel schie schiffer schijndel schilder schilt schipper
schippers schmidt schmitt schmitz schneider schoemaker schoenmaker scholte scholten scholtens scholtes
schoop schotborgh schouten schouwenaar schreuder schreurs schrijver schroder schroeder schulz schumacher
schuring schut schutte schutten schuurman schuurmans scoop scott sebti sedney seegers seferina sefiani
segers semeleer semenov semenyuk sen sener senhaji senturk serghini serroukh sesay setiawan setropawiro
sevim sewbaran sewgobind sewnath sewpersad sezer sezgin sghir shah shaheen shahin shala shankar sharif
sharifi sharma shaw shawki shehu sheikh sheombar sheoratan shevchenko shevchuk shire shukla shvets siahaya
siali siddiqui siebelink sieben siebers siemons sijbesma sikkema sikora sikorski silberie sille silooy
silva silveira simic simmons simons simpson simsek sinay singh sinha sips sital sitaldin sitaram siu sium
sjogren slager slagter slimani sliti slob slot sluijter sluis slump smeenk smeets smid smidt smink smirnov
smirnova smit smith smits smulders snel snijder snijders snoek snoeren soares sobczak soebhag soechit
soekarman soekhlal soekhoe soekhram soemodihardjo soerdjan soeters sokolov sokolowski soleimani solmaz
soltani somai sommer somohardjo song sonmez sookhai sopacua sosa souidi souisa soumokil sousa soussi souza
sow sowirono soylu soysal spaan spaans spanjer spek spier spiering spies spijker spijkerman spit spong
sprock sprong spruijt srivastava staal stam stan stanikzai stankovic staphorst statia steen steenbeek
steenbergen steenhuis steenis stegeman stellingwerf stepanenko stepien sterk sterken steur steven stevens
stewart stienstra stoffels stoica stok stokkermans stolk stoop stoyanov straaten straten strien strijker
strik stroo struik stuifbergen stuurman suares suarez suharto suijker suiker sulaiman suleiman sullivan
sultani sumter sun svoboda swart swarts swinkels sydorenko sylla szabo szczepanski szeto szewczyk szulc
szymanska szymanski tadesse taghi taha tahalele tahapary taheri tahir tahiri taihuttu tak talbi talhaoui
talsma tamaela tamimi tan tanamal tang taouil tarakhel tarasenko tarfi tas tasci tasdelen tasdemir tavares
tawil tayebi taylor tazi tedjai teeuwen tehupuring teixeira tekeli tekin tekle teklemariam telgt temel
temiz terborg terpstra tesfamariam tesfay teuben teunissen tewarie tewolde thakoer thaqi theunissen
thijssen thode thomas thompson tiel tielemans tijssen tilakdharie timmer timmerman timmermans titaley tjin
tjon tjong tkachenko tkachuk todorov todorova toekimin toelsie toisuta tokromo tol tolsma tomasoa
tomaszewski tomczak tongeren toorn topal topcu toppenberg toprak torres tosun toth touati touil touray
toure tourette touzani touzari tran traore trenidad trommelen tromp troost truong tsang tsegay tuanakotta
tuhumena tuin tuinman tuinstra tuitt tuna tunc tuncel turan turgut turk turkmen turkoglu turner tutuarima
twigt twum tymoshenko tyshchenko ubbink ucar uffelen uguz uijl uitendaal uiterloo ulusoy unal unlu urban
urbanski usta ustun uysal uzun vaartjes valdez valk valkenberg valkenburg valks valpoort vanderheijden
vanterpool varga vargas vasquez vasylenko vaz veen veenema veenendaal veenhof veenstra veerman vega veger
velasquez velde velden veldhuis veldhuizen veldkamp veldman veldwijk velthuis velthuizen veltman velzen
ven venema venetiaan venhuizen venrooij verbeek verberne verbruggen verburg verdonk verduin verhaar
verhaegh verhage verhagen verheij verheijen verhoef verhoeve verhoeven verhulst verkerk verkuijlen verkuil
verma vermaas vermaat vermeer vermeij vermeulen vermue verschoor verschuren verschuur versluis versteeg
versteegen verstegen verstraten verver vervloet verweij verwey verwoerd vieira vink vinke vis visscher
visser vissers vissia vlaanderen vlasenko vlieg vliet vlot vlug vo vogel vogelaar vogels vogelzang volkers
volkov volkova vonk voogd voogt voorn voort vording vork vos voskuil voskuilen vosselman vreeken vreeswijk
vriend vriens vries vroegop vrolijk vroom vugt vuijk vyent vygotsky waal waard wagemakers wagemans
wagenaar wagner waidoe wajer wal walczak walker wallace walraven wals walstra wang ward wardak warmerdam
warner warsame wasilewski wassenaar watson wattilete wattimena weber weel weerd weerdenburg wegman
weheliye weide weijden weijers weldemichael weldu welling welten wens werf werkhoven werleman werner
wessel wessels west westen westerhof westerhuis westerveld westra weststrate wever wevers wezel wezenberg
wezep white wibowo widodo wieczorek wiegers wierda wieringa wiersma wiggers wijaya wijdenbosch wijk wijma
wijnen wijngaarde wijngaarden wilbers wilde wildeboer wildenberg wilders wilk willems willemse willemsen
williams wilms wilson wind winkel winkelman winkels winklaar winter winters wiredu wisniewska wisniewski
wisse wissink wit witkowski witte witteveen wlodarczyk woei wojciechowski wojcik woldu wolf wolff
wolfjager wolfs wolterink wolters wong wongsodikromo wood woud wouda woudenberg woudstra wout wouters
wozniak wright wrobel wroblewski wu wulp wysocki xu yaakoubi yacoubi yadav yahiaoui yahyaoui yakovenko
yalcin yaman yang yaqoub yardim yasar yavuz yazici yeboah yener yesil yesilyurt yigit yildirim yildiz
yilmaz yip yntema yohannes young yousef yousefi yousif youssfi youssoufi ypma yu yuan yucel yuksel
yurchenko yurdakul yurt yusuf zaal zaalman zadran zahiri zahraoui zahti zaim zaimi zaitsev zajac zakaria
zakrzewski zalewski zaman zamani zandbergen zanden zandstra zandt zanten zantinge zaoui zarioh zaroual
zawadzki zazai zeefuik zeeman zeilstra zemmouri zengin zerom zerouali zerrouk zeru zhang zhao zheng zhou
zhu zhuk ziada ziani zidan zidani zielinska zielinski zijderveld zijl zijlmans zijlstra zimmermann
zinchenko ziolkowski zoet zomer zonneveld zoon zouaoui zouhri zouine zoutendijk zuidema zuiderveld zuidhof
zuidweg zuurbier zwaan zwart zwarts zweers zwiers zwieten zwinkels zwol
`)

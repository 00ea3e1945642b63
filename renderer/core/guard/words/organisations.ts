import { readWords } from './read-words'

/**
 * Words in the names of organisations, apps, games, shops, banks, feasts, laws and languages: what, not who.
 */
export const organisations = readWords(`
abn abrona accare acer action ad adidas adobe adyen aeres afas afghaans afghaanse afterpay ahoy ai air airpods
ajax albeda aldi alert alfa aliexpress altra altrecht amadeus amazon amerpoort among amphia android angels
antes antilliaan antilliaans antilliaanse anw aow apex apple arabisch arabische argos arkin armani arriva
arsenal asn asus audi augeo auto avans aventus avg avrotros awakenings babbel back bad badoo balenciaga
bandidos barcelona battle battlefield bayern bbz beats beke belastingdienst bentley berbers bereal bernhoven
bershka besiktas bevrijdingsdag bibob big billink binance bing bitcoin bitvavo bjz black blinders blokker
blood bloods blue bluetooth bmw bnnvara body boeddhisme bol bolt bone bose boss bouman boy boys bravis brawl
break breaking brijder bristol broeckland brother bruna buitenhof bulgaars bulgaarse bunq burberry bureau
burger burgernet buurtpower buurtteam buurtwerkkamer cabify cak cali call cambuur canada candy canon canva
capital cardea carnaval cartel casa cash cbs ccv cello centre champions chanoeka chatgpt check child chinees
chinese christelijk christendom chrome citroen cjg clash club coa coinbase cold college comensha conimex
connexxion coolblue cop copilot cordaan corteiz counter court credible credo crew crips cross cruijff crush
cruyff csgo cultuur cup curio curium cyberpunk cyberrijbewijs cybersoek dacia dalton dance dari dark darkweb
day dead death decathlon deezer defqon degiro dekamarkt deliveroo dell deltion devil dhl diablo diamond
dichterbij digi digid dior discord disney divali dji dock dogecoin dominos doom dortmund douglas dpd drill
dropbox duinrell duits duitse duo duolingo duty dyson ebs eerste efteling ehbo ekoplaza emmen engels engelse
entree eo epic epson erasmus eritrees eritrese esar escape esim essentials ethereum etoro etos euphoria europa
europol eurostar excel excelsior exodus eye f-game face facebook facetime family fast febo felyx fenerbahce
ferrari festival feyenoord fiat field fier fifa fight figma fire firefox fivoor flink flixbus fontys ford
formula fortnite foundation franse fraudehelpdesk free friday fries front galatasaray galaxy game gamechangers
gamer games gamma gang gelderlander geldezel geldfit gelredome gemini genially getir geynwijs ggd ggnet ggz
ghanees ghanese ghost girls gmail gogh gold google goose gorillas gosharing graafschap grafisch grand
greenwheels grieks griekse griftland grindr gta gucci guy guys gvb gymnasium habbo hack hackright halloween
halo halt hand handreiking hanze hart hbo head heart heaven heijn heils helicon hell hells helpwanted hema
hemelvaart heracles herlaarhof hermes hero high hindoeisme hip hobeon hoe hoge hogeschool hogwarts holi home
honda hoogvliet hop horizon hot hotmail house hp hr htm huawei huis human humanitas hunkemoller hva hyper
hyundai ice icepay icloud ideal iftar ijssel ikea impossible incluzio indebuurt indigo inforsa ing inholland
insta instagram intermetzo interpol intersport intertoys ioaw ipad iphone iraans iraanse iriszorg isala islam
islamitisch islamitische island italiaans italiaanse itslearning jarabee jbl jellinek jeugd jeugdwet jinek
jodendom jongeren jongerenloket jongerenwerk jongline joods joodse jordans jou jumbo juridisch justis justitie
juvent juventus jysk kadaster kahoot kamer karakter kart kartel karwei katholiek katholieke kearos kennisnet
keolis kerst kerstmis keti kfc kia kids kifid kinderbescherming kindertelefoon kinepolis kings klarna knab
knorr koerdisch koerdische kompaan koning koningsdag koraal koti krajicek kraken kro-ncrv kruidvat kruis kvk
kwadraad kwantum kwintes kymco lacoste lamborghini lancia landstede lariks latijn league leenbakker
leerplichtwet leerwerkloket legend legends leger leidsche lenovo level levensloopaanpak levvel lexmark lexus
lidl life light limburger lindenhout linkedin lion lister livera lives logitech lokaal lord love lovoo low
lowlands lumens macbook maffia magister makro manfield mango maps marktplaats marokkaan marokkaans marokkaanse
marokkanen maserati master mastercard matter max-score mazda mcdonald mcdonalds meander mediacollege
mediamarkt mee mega meldpunt melkweg mentimeter messenger metro microsoft miele mijnoverheid mind minecraft
mini ministerie mission mitsubishi mob mocro moederdag molemann mollie moncler money moneygram mongols monkey
montessori moon more motorola moveoo moviera movisie mutsaersstichting mysteryland napster narcos nations nba
nederlands nederlandse netflix nettorama new newroz nibc nibud nieuwe nieuwjaar nieuwsuur night nike nimeto
nintendo nissan nji no north nos notion novadic nowruz npo nrc ns nvidia oekraiens oekraiense oekrainer
oekrainers offerfeest old olympia omegle omroep one onedrive oneplus onion opel openai openbaar openbank
opiumwet oppo orange outlook ov overwatch pactum padlet papel papiaments paradiso park parlan parnassys parool
participatiewet party pasen pasjtoe pathe pauw pay payconiq paypal pdf peaky pearle perspectief perspectieven
pes pesach peugeot pgb pharos philadelphia philips photoshop piaggio picnic ping pink pinkpop pinksteren
pinterest play player playground playgrounds playstation pluis pluryn plus poiesz point pointer pokemon polen
polestar politie pong pool pools poolse pornhub porsche portes portugees portugese postnl power powerpoint
powned prada praxis prezi primark prime prio priodigi prix protestants psv puma purple qbuzz qr queen quest
quizizz quizlet raad rabo rabobank racing rainbow ramadan randstad ransom rap rdw reclassering red reddit
regio regiobank regioburgemeesters regionaal regius reinaerde remia renault ret revolut rich riec right
rijksoverheid rijn rijnmond rijnstate ripple rituals riverty rmc roblox rock rocket rode roemeens roemeense
rolex roll rolls room royal royale rtl rtv rubicon russisch russische rutgers safari saltro samen samsung
satudarah save saxion sbs scapino school schrikker schuldhulpmaatje seat senaat series shadow sharepoint
shazam shein sherpa siege signaalwijzer signal signalenkaart silver sim simpsons sims sint sinterklaas siza
skins skj skoda skull skype skyrim slachtofferhulp slachtofferloket slack slido sligro slow small smart snap
snapchat snow sns sociaal solana somalisch somalische somtoday sonic sony soul soundcloud south sovee spaans
spaanse spaarne space sparta specsavers spirit sportservice sportutrecht spotify spring squad squid sr sranan
st stadsteam star starbucks starcraft stars state steam stenden stentor sterk sterkhuis stichting stone
strafrecht stranger street strike stumble subaru subway suikerfeest super surf surfers surinaams surinaamse
surinamer suwi suzuki sv svb swapfiets switch syrier syriers syrisch syrische tactus takko tandem taskforce
team teams tech techno tefal telegraaf telegram telstar tempo-team temu terstal tesla tether tetris thalys
theft thialf things threads threema thuis thuisbezorgd thunder tidal tigrinya tikkie tiktok time tinder tio
tivoli tivolivredenburg to top tor tottenham toyota trailer trajectum trap trapstar trekpleister trello trias
trimbos triodos trouw tubantia turbo turk turken turks turkse tussenvoorziening tweede twente twitch twitter
uber ubereats ultra undercover unicef union universiteit unox ups us usdt utrecht uwv vaderdag valente
valentijnsdag valorant vans vavo veilig veiligheidshuis vero versace vespa viaplay viber videoland vinted visa
vitesse vitras vluchtelingenwerk vng volendam volkskrant volkswagen volvo vomar vpn vpngids vpro vrije vuitton
waag wajong walibi war warcraft wars warzone wat web webex wechat wehkamp welkoop wellant welnuu welzin
werkcentrum western wet wetboek wetransfer wgs whatsapp wia wibra wickr wifi wijkconnect wijkteam wijkz
windesheim windows wise witcher wlz wmo wodc wooclap word world wpg wvggz ww wwft wydad xbox xenos xiaomi
xonar yamaha yellow yes youke young youtube youz yubo yulius yuverta zadkine zalando zeeman zelda zembla
zermelo ziengs zoom zorg zorgdomein zuyd zvw zwarte
streetcornerwork juzt yorneo elker entrea jeugdformaat schakenbosch ihub ambiq vitree rading combiwel swazoom farent tinten surplus
contourdetwern sociom vigere harreveld sezo combinatie amarant prokino
buurtwerk travers dynamo impluz doras argan participe
`)

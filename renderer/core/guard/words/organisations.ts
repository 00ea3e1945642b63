import { readWords } from './read-words'

/**
 * Words in the names of organisations, apps, games, shops, banks, feasts, laws and languages: what, not who.
 */
export const organisations = readWords(`
abn abrona accare acer action ad adidas adobe adopt adyen aeres afas afghaans afghaanse afterpay ahoy ai air
airpods ajax albeda aldi alert alfa aliexpress altra altrecht amadeus amarant amazon ambiq amerpoort among
amphia android angels antes antilliaan antilliaans antilliaanse anw aow apex apple aprilia arabisch arabische
argan argos arkin armani arriva arsenal asics asn asos asus audi augeo auto avans aventus avg avrotros
awakenings babbel back bad badoo balenciaga bandidos barcelona batavus battle battlefield bayern bbz beats
beke belastingdienst bentley berbers bereal bernhoven bershka besiktas bevrijdingsdag bibob big billink
binance bing bitcoin bitvavo bjz black blinders blokker blood bloods blue bluetooth bmw bnnvara body
boeddhisme bol bolt bone bosch bose boss bouman boy boys bravis brawl break breaking brijder bristol
broeckland brookhaven brother bruna buitenhof bulgaars bulgaarse bunq burberry bureau burger burgernet
buurtpower buurtteam buurtwerk buurtwerkkamer cabify cak cali call cambuur canada candy canon canva capital
cardea carhartt carnaval cartel casa cash cbs ccv cello centre champions chanoeka chatgpt check child chinees
chinese christelijk christendom chrome citroen cjg clash club coa coinbase cold college combinatie combiwel
comensha conimex connexxion contourdetwern coolblue coop cop copilot cordaan corteiz cortina counter court
credible credo crew crips cross cruijff crush cruyff csgo cultuur cup curio curium cyberpunk cyberrijbewijs
cybersoek dacia dalton dance dari dark darkweb day dead death decathlon deezer defqon degiro dekamarkt
deliveroo dell deltion derbi devil dhl diablo diamond dichterbij dickies digi digid dior dirk discord disney
divali dji dock dogecoin dominos doohan doom doras dortmund dott douglas douwe-egberts dpd drill dropbox
duinrell duits duitse duo duolingo duty dynamo dyson ebs eerste efteling ehbo ekoplaza elker ellesse emmen
engels engelse entrea entree eo epic epson equip erasmus eritrees eritrese esar escape esim essentials
ethereum etoro etos euphoria europa europol eurostar everlast excel excelsior exodus eye f-game face facebook
facetime family farent fast fatboy febo felyx fenerbahce ferrari festival feyenoord fiat field fier fifa fight
figma fire firefox fivoor flink flixbus fontys ford formula fortnite foundation franse fraudehelpdesk free
friday fries front galatasaray galaxy game gamechangers gamer games gamma gang gazelle gelderlander geldezel
geldfit gelredome gemini genially getir geynwijs ggd ggnet ggz ghanees ghanese ghost gilera girls gmail gogh
gold google goose gorillas gosharing graafschap grafisch grand greenwheels grieks griekse griftland grindr gta
gucci guy guys gvb gymnasium habbo hack hackright halloween halo halt hand handreiking hanze harreveld hart
hayday hbo head heart heaven heijn heils helicon hell hells helpwanted hema hemelvaart heracles herlaarhof
hermes hero high hindoeisme hip hobeon hoe hoge hogeschool hogwarts holi home honda hoogvliet hop horizon hot
hotmail house hp hr htm huawei huis human humanitas hunkemoller hva hyper hyundai ice icepay icloud ideal
iftar ihub ijssel ikea impluz impossible incluzio indebuurt indigo inforsa ing inholland insta instagram
intermetzo interpol intersport intertoys ioaw ipad iphone iraans iraanse iriszorg isala islam islamitisch
islamitische island italiaans italiaanse itslearning jack jarabee jbl jellinek jeugd jeugdformaat jeugdwet
jinek jodendom jongeren jongerenloket jongerenwerk jongline joods joodse jordans jou jumbo juridisch justis
justitie juvent juventus juzt jysk kadaster kahoot kamer kappa karakter kart kartel karwei katholiek
katholieke kearos kennisnet keolis kerst kerstmis keti kfc kia kids kifid kinderbescherming kindertelefoon
kinepolis kings klarna knaap knab knorr koerdisch koerdische koga kompaan koning koningsdag koraal koti
krajicek kraken kro-ncrv kruidvat kruis krups kvk kwadraad kwantum kwintes kymco lacoste lamborghini lancia
landstede lariks latijn league leenbakker leerplichtwet leerwerkloket legend legends leger leidsche lenovo
level levensloopaanpak levvel lexmark lexus lidl life light limburger lindenhout linkedin lion lister livera
lives logitech lokaal lonsdale lord love lovoo low lowlands lumens lush macbook maffia magister makro manfield
mango maps marktplaats marokkaan marokkaans marokkaanse marokkanen maserati master mastercard matter max-score
mazda mcdonald mcdonalds meander mediacollege mediamarkt mee mega meldpunt melkweg mentimeter messenger metro
microsoft miele mijnoverheid mind minecraft mini ministerie mission mitsubishi mob mocro moda moederdag
molemann mollie moncler money moneygram mongols monkey montessori moon more motorola moveoo moviera movisie
mutsaersstichting mysteryland nakd napapijri napster narcos nations nba nederlands nederlandse nespresso
netflix nettorama new newroz nibc nibud nieuwe nieuwjaar nieuwsuur night nike nimeto ninebot nintendo nissan
nji no north nos notion novadic nowruz npo nrc ns nvidia oekraiens oekraiense oekrainer oekrainers offerfeest
old olympia omegle omroep one onedrive oneplus onion opel openai openbaar openbank opiumwet oppo orange
outlook ov overwatch pactum padlet papel papiaments paradiso park parlan parnassys parool participatiewet
participe party pasen pasjtoe pathe patta pauw pay payconiq paypal pdf peaky pearle perspectief perspectieven
pes pesach peugeot pgb pharos phatfour philadelphia philips photoshop piaggio picnic ping pink pinkpop
pinksteren pinterest play player playground playgrounds playstation pluis pluryn plus poiesz point pointer
pokemon polen polestar politie pong pool pools poolse pornhub porsche portes portugees portugese postnl power
powerpoint powned prada praxis prezi primark prime prio priodigi prix prokino protestants psv pubg puch puma
purple qbuzz qr queen quest quizizz quizlet qwic raad rabo rabobank racing rading rainbow ramadan randstad
ransom rap rdw realme reclassering red reddit reebok regio regiobank regioburgemeesters regionaal regius
reinaerde remia renault ret revolut rich riec right rijksoverheid rijn rijnmond rijnstate ripple rituals
riverty rmc roblox rock rocket rode roemeens roemeense rolex roll rolls room rots royal royale rtl rtv rubicon
russisch russische rutgers safari saltro samen samsung satudarah save saxion sbs scapino schakenbosch school
schrikker schuldhulpmaatje seat segway senaat senseo sephora series sezo shadow sharepoint shazam shein sherpa
siege signaalwijzer signal signalenkaart silver sim simpsons sims sint sinterklaas siza skins skj skoda skull
skype skyrim slachtofferhulp slachtofferloket slack slido sligro slow small smart snap snapchat snow sns
sociaal sociom solana somalisch somalische somtoday sonic sonos sony soul soundcloud south sovee spaans
spaanse spaarne space sparta specsavers spirit sportservice sportutrecht spotify spring squad squid sr sranan
st stadsteam star starbucks starcraft stars state steam stenden stentor sterk sterkhuis stichting stone
strafrecht stranger street streetcornerwork strike stumble stussy subaru subway suikerfeest super surf surfers
surinaams surinaamse surinamer surplus suwi suzuki sv svb swapfiets swazoom switch syrier syriers syrisch
syrische tactus takeaway takko tandem tarkov taskforce team teams tech techno tefal telegraaf telegram telstar
tempo-team temu terstal tesla tether tetris thalys theft thialf things threads threema thuis thuisbezorgd
thunder tidal tigrinya tikkie tiktok time tinder tinten tio tivoli tivolivredenburg to tomos top tor tottenham
toyota trailer trajectum trap trapstar travers trekpleister trello trias trimbos triodos trouw tubantia turbo
turk turken turks turkse tussenvoorziening tweede twente twitch twitter typhoon uber ubereats ultra umbro
undercover unicef union uniqlo universiteit unox ups us usdt utrecht uwv vaderdag valente valentijnsdag
valorant vanmoof vans vavo veilig veiligheidshuis vero versace vespa viaplay viber videoland vigere vinted
visa vitesse vitras vitree vluchtelingenwerk vng volendam volkskrant volkswagen volvo vomar vpn vpngids vpro
vrije vuitton waag wajong walibi war warcraft wars warzone washington wat web webex wechat wehkamp welkoop
wellant welnuu welzin werkcentrum western wet wetboek wetransfer wgs whatsapp wia wibra wickr wifi wijkconnect
wijkteam wijkz windesheim windows wise witcher wlz wmo wodc wooclap word world wpg wvggz ww wwft wydad xbox
xenos xiaomi xonar yamaha yellow yes yorneo youke young youtube youz yubo yulius yuverta zadkine zalando
zeeman zelda zembla zermelo ziengs zoom zorg zorgdomein zundapp zuyd zvw zwarte
`)

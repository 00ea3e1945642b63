import { readWords } from './read-words'

/**
 * Words in the names of organisations, apps, games, shops, banks, feasts, laws and languages: what, not who.
 */
export const organisations = readWords(`
abn abrona accare acer action ad adidas adobe adyen aeres afas afghaans afghaanse afterpay ai air airpods
ajax albeda aldi alert alfa aliexpress altra altrecht amadeus amazon amerpoort among android angels antes
antilliaan antilliaans antilliaanse anw aow apex apple arabisch arabische argos arkin armani arriva
arsenal asn asus audi augeo auto avans aventus avg avrotros awakenings babbel badoo balenciaga bandidos
barcelona battlefield bayern bbz beats beke belastingdienst bentley berbers bereal bershka besiktas
bevrijdingsdag bibob billink binance bing bitcoin bitvavo bjz black blokker bloods bluetooth bmw bnnvara
boeddhisme bol bolt bose boss bouman brawl brijder bristol broeckland brother buitenhof bulgaars bulgaarse
bunq burberry bureau burger burgernet buurtpower buurtteam buurtwerkkamer cabify cak cali call cambuur
canada candy canon canva capital cardea carnaval cartel cbs ccv cello centre chanoeka chatgpt check child
chinees chinese christelijk christendom chrome citroen cjg clash coa coinbase college comensha connexxion
coolblue cop copilot cordaan corteiz counter court credible credo crips cross cruijff crush cruyff csgo
cultuur curio curium cyberpunk cyberrijbewijs cybersoek dacia dalton dari dark darkweb decathlon deezer
defqon degiro deliveroo dell deltion dhl diablo dichterbij digi digid dior discord disney divali dji dock
dogecoin dominos doom dortmund dpd dropbox duits duitse duo duolingo duty dyson ebs eerste ehbo emmen
engels engelse entree eo epic epson erasmus eritrees eritrese esar esim essentials ethereum etoro etos
europol eurostar excel excelsior exodus f-game face facebook facetime fast felyx fenerbahce ferrari
feyenoord fiat fier fifa figma fire firefox fivoor flink flixbus fontys ford fortnite foundation franse
fraudehelpdesk free friday fries galatasaray galaxy gamechangers gamma gelderlander geldezel geldfit
gemini genially getir geynwijs ggd ggnet ggz ghanees ghanese gmail gogh google goose gosharing graafschap
grafisch grand greenwheels grieks griekse griftland grindr gta gucci guys gvb gymnasium habbo hack
hackright halloween halo halt handreiking hanze hart hbo heijn heils helicon hells helpwanted hema
hemelvaart heracles herlaarhof hermes hindoeisme hobeon hoe hoge hogeschool hogwarts holi honda horizon
hotmail hp hr htm huawei huis human humanitas hva hyundai icepay icloud ideal iftar ijssel ikea incluzio
indebuurt indigo inforsa ing inholland insta instagram intermetzo interpol ioaw ipad iphone iraans iraanse
iriszorg islam islamitisch islamitische island italiaans italiaanse itslearning jarabee jbl jellinek jeugd
jeugdwet jinek jodendom jongeren jongerenloket jongerenwerk jongline joods joodse jordans jou jumbo
juridisch justis justitie juvent juventus kadaster kahoot kamer karakter kart kartel katholiek katholieke
kearos kennisnet keolis kerst kerstmis keti kfc kia kifid kinderbescherming kindertelefoon klarna knab
koerdisch koerdische kompaan koning koningsdag koraal koti krajicek kraken kro-ncrv kruidvat kruis kvk
kwadraad kwantum kwintes kymco lacoste lamborghini lancia landstede lariks latijn league leenbakker
leerplichtwet leerwerkloket legends leger leidsche lenovo levensloopaanpak levvel lexmark lexus lidl
limburger lindenhout linkedin lister lives logitech lokaal lovoo lowlands lumens macbook maffia magister
manfield mango maps marktplaats marokkaan marokkaans marokkaanse marokkanen maserati mastercard matter
mazda mcdonald mcdonalds meander mediacollege mediamarkt mee meldpunt mentimeter messenger metro microsoft
miele mijnoverheid minecraft mini ministerie mitsubishi mocro moederdag molemann mollie moncler money
moneygram mongols monkey montessori more motorola moveoo moviera movisie mutsaersstichting mysteryland
napster nba nederlands nederlandse netflix newroz nibc nibud nieuwe nieuwjaar nieuwsuur nike nimeto
nintendo nissan nji no north nos notion novadic nowruz npo nrc ns nvidia oekraiens oekraiense oekrainer
oekrainers offerfeest olympia omegle omroep onedrive oneplus onion opel openai openbaar openbank opiumwet
oppo outlook ov overwatch pactum padlet papiaments parlan parnassys parool participatiewet pasen pasjtoe
pauw pay payconiq paypal pdf perspectief perspectieven pes pesach peugeot pgb pharos philadelphia philips
photoshop piaggio picnic ping pinkpop pinksteren pinterest play playground playgrounds playstation pluis
pluryn pointer pokemon polen polestar politie pong pool pools poolse pornhub porsche portes portugees
portugese postnl powerpoint powned prada praxis prezi primark prime prio priodigi protestants psv puma
qbuzz qr quizizz quizlet raad rabo rabobank rainbow ramadan randstad ransom rdw reclassering reddit regio
regiobank regioburgemeesters regionaal regius reinaerde renault ret revolut riec right rijksoverheid rijn
rijnmond ripple riverty rmc roblox rocket rode roemeens roemeense rolex rolls royale rtl rtv rubicon
russisch russische rutgers safari saltro samen samsung satudarah save saxion sbs scapino school schrikker
schuldhulpmaatje seat senaat sharepoint shazam shein sherpa siege signaalwijzer signal signalenkaart sim
sims sint sinterklaas siza skins skj skoda skype skyrim slachtofferhulp slachtofferloket slack slido smart
snap snapchat sns sociaal solana somalisch somalische somtoday sonic sony soundcloud sovee spaans spaanse
sparta spirit sportservice sportutrecht spotify sr sranan st stadsteam starbucks starcraft stars state
steam stenden stentor sterk sterkhuis stichting stone strafrecht strike stumble subaru subway suikerfeest
surf surfers surinaams surinaamse surinamer suwi suzuki sv svb switch syrier syriers syrisch syrische
tactus tandem taskforce team teams tech tefal telegraaf telegram telstar tempo-team temu terstal tesla
tether tetris thalys theft threads threema thuis thuisbezorgd tidal tigrinya tikkie tiktok tinder tio to
tor tottenham toyota trailer trajectum trapstar trello trias trimbos triodos trouw tubantia turk turken
turks turkse tussenvoorziening tweede twente twitch twitter uber undercover unicef union universiteit ups
us usdt utrecht uwv vaderdag valente valentijnsdag valorant vans vavo veilig veiligheidshuis vero versace
vespa viaplay viber videoland vinted visa vitesse vitras vluchtelingenwerk vng volendam volkskrant
volkswagen volvo vpn vpngids vpro vrije vuitton waag wajong war warcraft warzone wat web webex wechat
wehkamp wellant welnuu welzin werkcentrum western wet wetboek wetransfer wgs whatsapp wia wibra wickr wifi
wijkconnect wijkteam wijkz windesheim windows wise witcher wlz wmo wodc wooclap word wpg wvggz ww wwft
wydad xbox xenos xiaomi xonar yamaha yes youke young youtube youz yubo yulius yuverta zadkine zalando
zeeman zelda zembla zermelo ziengs zoom zorg zorgdomein zuyd zvw zwarte
`)

import { readWords } from './read-words'

/**
 * Words in the names of organisations, apps, games, shops, banks, feasts, laws and languages: what, not who.
 */
export const organisations = readWords(`
abn abrona accare action adidas aeres afas afghaans afghaanse ai air ajax albeda aldi alert aliexpress
altra altrecht amadeus amazon amerpoort among android antes antilliaan antilliaans antilliaanse apple
arabisch arabische arkin armani augeo auto aventus avg badoo balenciaga beke belastingdienst berbers
bereal bershka bevrijdingsdag bibob binance bing bitcoin bjz black blokker bluetooth bol bolt boss bouman
brawl brijder broeckland bulgaars bulgaarse bunq burberry bureau burger burgernet buurtpower buurtteam cak
call canada canva capital carnaval cbs ccv centre chatgpt child chinees chinese christelijk cjg clash coa
coinbase college comensha coolblue cop copilot cordaan counter court credible cruijff cruyff csgo cultuur
curio cyberrijbewijs cybersoek dalton dark darkweb decathlon deliveroo deltion dhl digi digid dior discord
dji dock dominos dpd dropbox duits duitse duo duty eerste ehbo engels engelse entree epic erasmus eritrees
eritrese esar esim ethereum etos europol excel exodus f-game facebook facetime fast feyenoord fifa fire
fivoor flink fortnite foundation franse fraudehelpdesk free friday galaxy gamechangers gamma geldezel
geldfit gemini getir geynwijs ggd ggnet ggz ghanees ghanese gmail gogh google goose grafisch grand grieks
griekse griftland grindr gta gucci gymnasium habbo hack hackright halloween halt handreiking hart heijn
heils helpwanted hema hemelvaart hermes hobeon hoe hoge hogeschool horizon huawei huis humanitas ideal
ijssel ikea incluzio indebuurt inforsa ing insta instagram intermetzo interpol ipad iphone iraans iraanse
iriszorg islamitisch islamitische island italiaans italiaanse itslearning jarabee jellinek jeugd jinek
jongeren jongerenloket jongerenwerk jongline joods joodse jordans jou jumbo juridisch justis justitie
juvent kadaster kahoot kamer karakter kart katholiek katholieke kennisnet kerst kerstmis kfc kifid
kinderbescherming kindertelefoon klarna knab koerdisch koerdische koning koningsdag koraal krajicek
kruidvat kruis kvk kwadraad kwintes lacoste landstede lariks league leerwerkloket legends leger leidsche
levensloopaanpak levvel lidl lindenhout linkedin lister lives lokaal lovoo lumens maffia magister mango
maps marktplaats marokkaan marokkaans marokkaanse marokkanen mastercard matter mcdonald mcdonalds meander
mediamarkt mee meldpunt mentimeter messenger metro microsoft mijnoverheid minecraft ministerie mocro
moederdag molemann moncler money monkey montessori more moviera movisie nederlands nederlandse netflix
nibud nieuwe nieuwjaar nieuwsuur nike nimeto nintendo nji no nos novadic nrc ns oekraiens oekraiense
oekrainer oekrainers offerfeest olympia omegle onedrive onion openai openbaar opiumwet outlook ov pactum
parlan parnassys parool pasen pay paypal pdf perspectief perspectieven pgb pharos philadelphia picnic ping
pinksteren pinterest play playground playgrounds playstation pluis pluryn pointer pokemon polen politie
pong pool pools poolse pornhub portugees portugese postnl powerpoint prada praxis primark prio priodigi
protestants psv puma qbuzz qr quizlet raad rabo rabobank ramadan randstad ransom rdw reclassering reddit
regio regioburgemeesters regionaal regius reinaerde revolut riec right rijksoverheid rijn rmc roblox rode
roemeens roemeense rolex royale rtl rubicon russisch russische rutgers saltro samen samsung save school
schrikker schuldhulpmaatje senaat sharepoint shazam shein signaalwijzer signal signalenkaart sim sint
sinterklaas skins skj skype slachtofferhulp slachtofferloket snap snapchat sns sociaal somalisch
somalische somtoday sony soundcloud sovee spaans spaanse spirit sportservice spotify sr st stadsteam
starbucks stars state steam sterk stichting stone strafrecht strike subway suikerfeest surf surinaams
surinaamse surinamer suwi sv svb switch syrier syriers syrisch syrische tactus tandem taskforce team teams
telegraaf telegram tempo-team temu tether theft threads threema thuis thuisbezorgd tikkie tiktok tinder to
tor trajectum trimbos triodos trouw turk turken turks turkse tweede twitch twitter uber unicef union
universiteit ups us usdt utrecht uwv vaderdag valente valorant vans vavo veilig veiligheidshuis versace
viber vinted visa vitras vluchtelingenwerk vng volkskrant vpn vpngids vrije vuitton waag war wat web
wechat wehkamp wellant welzin werkcentrum western wet wetboek wetransfer wgs whatsapp wibra wickr wifi
wijkteam wijkz windows wmo wodc word wpg wvggz xbox yes youke young youtube youz yubo yulius yuverta
zadkine zalando zeeman zembla zermelo zoom zorg zorgdomein
`)

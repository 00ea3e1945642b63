import { readWords } from './read-words'

/**
 * Words in the names of organisations, apps, games, shops, banks, feasts, laws and languages: what, not who.
 */
export const organisations = readWords(`
abn action adidas aeres afas afghaans afghaanse ai air ajax albeda aldi alert aliexpress altra altrecht
amadeus amazon among android antilliaan antilliaans antilliaanse apple arabisch arabische arkin armani
augeo auto aventus avg balenciaga belastingdienst berbers bereal bevrijdingsdag bibob binance bing bitcoin
bjz black blokker bluetooth bol bolt boss brawl broeckland bulgaars bulgaarse bunq burberry bureau burger
buurtteam cak call canada canva capital carnaval cbs ccv chatgpt child chinees chinese christelijk cjg
clash coa coinbase college comensha coolblue cop copilot counter court credible cruijff cruyff csgo
cultuur curio cybersoek dalton dark darkweb decathlon deliveroo deltion dhl digid dior discord dji dock
dominos dpd dropbox duits duitse duo duty eerste engels engelse entree enver epic erasmus eritrees
eritrese esar esim ethereum etos europol excel exodus f-game facebook facetime fast feyenoord fifa fire
fivoor flink fortnite foundation franse fraudehelpdesk free friday galaxy gamma geldezel gemini getir
geynwijs ggd ggz ghanees ghanese gmail gogh google goose grafisch grand grieks griekse griftland gta gucci
gymnasium hack hackright halloween halt handreiking hart heijn heils hema hemelvaart hermes hoe hoge
hogeschool horizon huawei huis humanitas ideal ijssel ikea incluzio inforsa ing insta instagram intermetzo
interpol ipad iphone iraans iraanse iriszorg islamitisch islamitische island italiaans italiaanse jarabee
jellinek jeugd jinek jongeren jongerenloket jongerenwerk joods joodse jordans jou jumbo justitie juvent
kadaster kahoot kamer kart katholiek katholieke kennisnet kerst kerstmis kfc kinderbescherming
kindertelefoon klarna knab koerdisch koerdische koning koningsdag koraal krajicek kruidvat kvk kwintes
lacoste landstede lariks league leerwerkloket legends leger leidsche levvel lidl lindenhout linkedin
lister lokaal maffia magister maps marktplaats marokkaan marokkaans marokkaanse marokkanen mastercard
mcdonalds meander mediamarkt mee meldpunt mentimeter messenger metro microsoft mijnoverheid minecraft
ministerie mocro moederdag moncler money montessori more moviera movisie nederlands nederlandse netflix
nieuwe nieuwjaar nieuwsuur nike nimeto nintendo nji no nos nrc ns oekraiens oekraiense oekrainer
oekrainers offerfeest olympia onedrive onion openai openbaar opiumwet outlook ov pactum parlan parnassys
parool pasen pay paypal pdf perspectieven pgb pharos picnic ping pinksteren pinterest play playground
playgrounds playstation pluryn pointer pokemon polen politie pong pool pools poolse portugees portugese
postnl powerpoint prada praxis primark protestants psv puma qbuzz qr raad rabo rabobank ramadan randstad
ransom rdw reclassering reddit regio regioburgemeesters regionaal regius revolut riec right rijksoverheid
rijn rmc roblox roemeens roemeense rolex royale rtl rubicon russisch russische rutgers saltro samen
samsung save school schrikker senaat sharepoint shein signaalwijzer signal signalenkaart sim sint
sinterklaas skins skj slachtofferhulp snap snapchat sns sociaal somalisch somalische somtoday sony spaans
spaanse spirit sportservice spotify sr st stadsteam starbucks stars state steam sterk stichting stone
strafrecht strike subway suikerfeest surf surinaams surinaamse surinamer suwi sv svb switch syrier syriers
syrisch syrische tactus tandem team teams telegraaf telegram tempo-team temu tether theft threads thuis
thuisbezorgd tikkie tiktok to tor trajectum trimbos trouw turk turken turks turkse tweede twitch twitter
uber unicef union universiteit ups us usdt utrecht uwv vaderdag valorant vans vavo veilig veiligheidshuis
versace vinted visa vitras vluchtelingenwerk vng volkskrant vpn vpngids vrije vuitton waag war wat web
wehkamp wellant werkcentrum western wet wetboek wetransfer wgs whatsapp wifi wijkteam windows wmo wodc
word wpg wvggz xbox yes youke young youtube yuverta zadkine zalando zembla zoom zorg zorgdomein
`)

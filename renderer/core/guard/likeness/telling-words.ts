import { readWords } from '../words/read-words'

/** Made by `npm run guard:model`; do not change it by hand. Words that stand often enough in our labelled texts to say something about the word beside them. */
export const tellingWords = readWords(`
a aan aangifte aanwezig abna account acht achter actie adres af afspraak afwezig al albert alleen almere
als anders anne anoniem app april art at augustus auto avond b balie beeld begeleider bekend bel belde
bellen belt ben bereikbaar bericht berichten besproken beste betaalt beter bezoek bij bijlage binnen bis
boa brief bro broer bsn bunq burgemeester bus buurt buurthuis buurvrouw c casus cc chat cijfers code
collega college com contact d daar daarna dader dag dagen dan dank dat datum de dec december deelnemers
delen den derde dhr di dicht die dinsdag discord dit do docx doen doet donderdag door doorgestuurd
dossier drie durft dus e een eerste elke en er euro even f fam fatbike februari ff fiets filmpje
formulier fortnite foto g gaat gasten geb gebeld geboren gedaan geeft geen geld gemeente gemeld gesprek
gesproken getuige gevonden geweest gezien gezin ggd ging gister goed golf gr graag groep groet h haalt
haar halen halt havo heb hebben heeft heet heijn hem het hij hoi houten https huis huisbezoek iban id ie
iedereen iemand iets ik in info ingb inloop insta intake is j ja jaar jan januari je jeugd jij jongen
jongens jongere jongeren jongerencentrum jongerenwerk juf jumbo juni k kamer kan kanaal keer kenteken
kijken kind kinderen klas klopt koffie kom komen komma komt kreeg krijgt kun kwam l laat langs leden
leerling leerlingen leerplicht les liever ligt lijst lil lokaal loopt lyceum m ma maandag maar maart mag
magister mail man map max mbo mdo me mee meer mei meisje melding mentor mes met mevrouw mij mijn min
moeder morgen mw n na naam naar nederlands nee neef neemt net niemand niet nieuw nieuwe niks nl noemen
nog notulen nov november nr nu nul nummer o of oke om oma onbekend onder onderwerp ongeoorloofd ook oom
op opa open opvang oude ouders over overdracht overlast overleg p paramaribo pas pauze per pl plaat plein
politie pools post praten punt r raad rabo re regelt rek rekening richting rijdt roblox rond roos rooster
rustig ruzie s samen school schulden scooter secretariaat sinds sint slaapt slachtoffer sleutel snap
speelt spoed spreekt sr staan staat stage stap start stichting stiefvader stond straat t tafel tante te
team teams tel telefoon telegram terug terugbellen thuis tijd tikkie tiktok tolk tot twee u uit utrecht
uur v vader van vanaf vanavond vandaag vast vd vecht veel veilig verblijft versie verslag vertelde
vervalt verzuim via vijf vol volgende volgens volgers volgt voogd voor vooral voorbeeld vorige vr vraag
vragen vriend vriendelijke vrij vrijdag waar waren was wat we week weer weet weg weken wel werk werkt wet
weten wie wij wijkagent wijkteam wil willem witte wo wonen woont worden wordt www x z'n zaal zag ze zegt
zei zeist zelf zes zeven zich zie ziek zien zij zijn zit zitten zn zo zoekt zonder zoon zorgen zuid zus
zusje zwarte
`)

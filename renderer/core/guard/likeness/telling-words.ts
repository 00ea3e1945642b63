import { readWords } from '../words/read-words'

/** Made by `npm run guard:model`; do not change it by hand. Words that stand often enough in our labelled texts to say something about the word beside them. */
export const tellingWords = readWords(`
a aan aangifte aanvragen aanwezig abna account acht achter achternaam actie adres af afspraak afwezig
agenda al albert alle alleen allemaal alles almere als anders anne anoniem app april art artikel at
augustus auto avond b balie beeld begeleider bekend bel belde bellen belt ben bereikbaar bericht
berichten besproken bestaat beste betaald betaalt beter bezoek bij bijbaan bijlage binnen bis blijft boa
boven brief bro broer bsn bunq burgemeester bus buurt buurthuis buurvrouw c casus cc chat cijfers code
collega college com concierge contact d daar daarna dader dag dagen dan dank dat datum de dec december
deelnemers delen den derde deze dhr di dicht die dinsdag discord dit do docx doen doet donderdag door
doorgestuurd dossier drie durft dus e echte een eerste eigen elf elke en er euro evaluatie even f factuur
fam fatbike fc februari ff fiets filmpje formulier fortnite foto g gaat gasten geb gebeld geboortedatum
geboren gedaan geeft geen gehad geld gemeente gemeld genoteerd gepland gesloten gesprek gesproken getuige
gevonden gevraagd geweest gezien gezin ggd ging gister goed golf gr graag gratis grijze groep groepsapp
groet h haag haalt haar halen half halt havo heb hebben heeft heet heijn hem het hij hoi hoogte houten
https huis huisarts huisbezoek hulp iban id ie iedereen iemand iets ik in info ingb ingeschreven inloop
insta intake is ivm j ja jaar jan januari jas je jeugd jij jongen jongens jongere jongeren
jongerencentrum jongerenwerk jongerenwerker jr juf jumbo juni k kamer kan kanaal keer kent kenteken kerst
kijken kind kinderen kindertelefoon klas klopt koffie kom komen komma komt kreeg krijgt kun kunnen kwam l
laat langs leden leerling leerlingen leerplicht les lid liever ligt lijst lil locatie lokaal loopt lyceum
m ma maakt maandag maar maart mag magister mail mailen maken man map max mbo mdo me mee meer mei meisje
melder melding mentor mes met mevrouw mij mijn min moeder moet morgen mw n na naam naar nacht nachts
namen nederland nederlands nee neef neemt net niemand niet nieuw nieuwe niks nl nodig noemen nog notulen
nov november nr nu nul nummer o of ok oke om oma onbekend onder onderwerp ongeoorloofd online ook oom op
opa open opvang opvragen oude ouder ouders over overdracht overlast overleg p paramaribo pas pauze per pl
plaat plein plek politie polo pools post praten punt r raad rabo re reed regel regelen regelt rek
rekening richting rijdt roblox roc rond rondvraag roos rooster ruimte rustig ruzie s samen school
schulden scooter secretariaat sinds sint slaapt slachtoffer sleutel snap snapchat speelt spoed spreekt sr
staan staat stage stap start station stichting stiefvader stond stopt straat stuur t tafel tante te team
teamleider teams tel telefoon telegram terug terugbellen terugkoppeling thuis tijd tikkie tiktok tolk tot
training twaalf twee u uit utrecht uur v vader van vanaf vanavond vandaag vast vd vecht veel veilig
verblijft verdachte versie verslag vertelde vervalt verzuim via vijf vol volgende volgens volgers volgt
voogd voor vooral voorbeeld voorzitter vorige vr vraag vraagt vragen vriend vriendelijke vrij vrijdag
waar waren was wat we week weer weet weg weken wel werk werkt wet weten whatsapp wie wij wijkagent
wijkteam wil willem willen witte wo woensdag wonen woont worden wordt www x xx z'n zaal zag ze zegt zei
zeist zelf zelfde zes zeven zich zie ziek zien zij zijn zit zitten zn zo zoekt zonder zoon zorg zorgen
zuid zus zusje zwarte
`)

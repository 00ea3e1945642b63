import type { RouteName } from '#core/navigation/patterns.ts'

/**
 * The help of each screen: three to six sentences that say what you do there, what is worth knowing, and what is kept.
 * A new screen does not compile before it has its own.
 */
export const screenHelp: Readonly<Record<RouteName, readonly string[]>> = {
  start: [
    'Typ in het zoekveld wat je zag of hoorde. Half geschreven, fout gespeld of in straattaal mag ook.',
    'De drie deuren leiden naar de naslag, de signaalcheck en je sessies.',
    'Onder de deuren staat waar je gebleven was. Alleen jij ziet dat, op dit apparaat.',
  ],
  search: [
    'De resultaten staan per soort: signalen, fenomenen, routes en meer. Het best passende staat bovenaan.',
    'Kies een soort om alleen die te zien, of vink aan dat het haast heeft.',
    'Vind je niets, probeer dan een ander woord. Je kunt het woord ook bewaren, dan weten de makers wat er mist.',
  ],
  naslag: [
    'Dit is de ingang van alles wat je kunt lezen, verdeeld over planken.',
    'Begin bij een fenomeen als je weet wat er speelt, en bij een signaal als je alleen iets zag.',
    'Iedere feitelijke zin heeft een nummer. Kies het nummer en je ziet de bron, de datum en de zekerheid.',
  ],
  toCheck: [
    'Hier staan telefoonnummers, tijden, wetsartikelen en straffen die nog niemand heeft nagekeken.',
    'Gebruik je er een, controleer het dan eerst bij de bron die erbij staat.',
    'Kies een pagina om te lezen waar het feit gebruikt is.',
  ],
  news: [
    'Hier zie je welke pagina’s het laatst zijn veranderd.',
    'De datum is de dag waarop de tekst voor het laatst is bijgewerkt, niet de dag van de bron.',
    'Wat je bij een pagina leest, geldt tot iemand iets nieuws weet.',
  ],
  programme: [
    'Dit zijn de openbare documenten van het regionale programma waar deze app uit voortkomt.',
    'Je ziet er ook welke gemeenten bij welk district horen.',
    'Is een district nog niet bevestigd, dan staat dat erbij.',
  ],
  signalSheet: [
    'Dit blad kun je afdrukken: een kaart per signaal, vier op een vel.',
    'Kies een domein, of de signalen die jouw werk het vaakst tegenkomt. Die keuze is onze eigen inschatting.',
    'Op iedere kaart staat eerst de gewone verklaring. Een signaal is geen bewijs.',
  ],
  sharing: [
    'Beantwoord de vragen en lees wat je met wie mag delen, en wat niet.',
    'Ieder antwoord is terug te draaien: kies een eerdere vraag in je pad.',
    'Wat je antwoordt, staat alleen in het adres en blijft niet bewaard.',
    'Het advies is algemeen. Twijfel je, vraag dan je aandachtsfunctionaris of privacyfunctionaris.',
  ],
  collection: [
    'Dit is één plank van de naslag.',
    'Staan er keuzes boven, dan laat iedere keuze minder zien. Laat er een weg en je ziet weer meer.',
    'Het adres onthoudt je keuzes. Zo kun je deze plank zo weer openen.',
  ],
  page: [
    'Lees eerst de drie regels bovenaan: die vatten de pagina samen.',
    'Kies een nummer achter een zin en je ziet bron, datum en zekerheid. Kies een onderstreept woord en je leest wat het betekent.',
    'Met “Bewaar als favoriet” vind je de pagina terug op Start.',
    'Klopt er iets niet, kies dan “Klopt iets niet?” en plak de tekst in een mail.',
  ],
  check: [
    'Vink aan wat je zag, hoorde of vermoedt. Je rol en de leeftijd overslaan mag.',
    'Lees eerst wat het ook kan zijn, en daarna waar het op kan wijzen: een signaal is geen bewijs.',
    'Bij iedere conclusie kun je lezen welke regel erachter zit.',
    'Met “Meenemen” maak je een pdf, of tel je de signalen mee in een sessie.',
    'Niets blijft bewaard: sluit je het venster, dan is de check weg.',
  ],
  checkReport: [
    'Zo komt je signaalcheck op papier. Beantwoord eerst de drie vragen: ze beschermen tegen een te snelle conclusie.',
    'Kies daarna “Bewaar als pdf”. Waar je die bewaart, bepaal jij.',
    'De app zelf houdt er niets van over.',
  ],
  sessions: [
    'Hier staan al je sessies, de laatst gewijzigde bovenaan.',
    'Kies “Nieuwe sessie” voor een nieuwe: een draaiboek staat klaar.',
    'Gooi je een sessie weg, dan kun je haar meteen terugzetten.',
    'Met “Neem een sessie over” open je wat een collega je doorgaf.',
    'Onderaan oefen je met een verzonnen sessie, die nergens meetelt.',
    'Alles staat alleen op dit apparaat.',
  ],
  newSession: [
    'Kies een draaiboek dat past bij de tijd en de groep.',
    'Gemeente, datum en groep mag je nu invullen of later.',
    'Schrijf bij de groep alleen organisaties en functies, geen namen.',
  ],
  session: [
    'Links staan de stappen, in het midden de stap van nu, rechts wat de groep oplevert.',
    'Start de klok als je begint: hij loopt door als je de app sluit.',
    'Een andere stap bekijken mag altijd: de klok blijft in de stap van nu.',
    'Noteer met Alt N, S, A, B of P: alles komt bij de stap die je bekijkt.',
    'Alles wat je typt, staat binnen een seconde op dit apparaat.',
    'Schrijf niets op over een herkenbare jongere.',
  ],
  hall: [
    'Dit scherm is voor de beamer: alleen de stap, de klok, de vragen en de casus.',
    'Het volgt vanzelf wat de begeleider in het andere venster doet.',
    'Met F vult het hele scherm zich, met Esc ga je terug.',
  ],
  sessionReport: [
    'Kies bovenaan voor wie het verslag is: de deelnemers, de leiding of jijzelf.',
    'Dat voor de leiding heeft geen casussen en geen notities, je eigen logboek heeft alles.',
    'Wat met “intern:” begint of het vinkje “Alleen in je logboek” heeft, lees alleen jij.',
    'Lees het na voordat je het deelt. Er horen geen gegevens van jongeren in.',
    'Kies “Bewaar als pdf”, of onder “Andere vorm” een bestand voor Word, Excel of je agenda.',
  ],
  history: [
    'Terwijl je werkt, houden we iedere vijf minuten een versie apart; van langer geleden blijven er minder.',
    'Kies een versie, dan zie je in woorden wat er sindsdien bij kwam, weg is en anders werd.',
    'Maak er een eigen sessie van als je haar terug wilt. De sessie van nu verandert niet.',
  ],
  handOver: [
    'Maak één verzegeld bestand en geef dat aan je collega: op een stick, in de mail of op een gedeelde map.',
    'Zeg de code die erbij hoort door de telefoon. Wie alleen het bestand heeft, kan niets lezen.',
    'Je collega kiest bij Sessies “Neem een sessie over” en gaat verder, met de klok waar die was.',
  ],
  prepare: [
    'Hier regel je alles voor de eerste stap. Niets is verplicht: kies “Naar de sessie” en je begint.',
    'Vul de datum in, dan zie je bij iedere taak wanneer zij moet en hoeveel dagen je nog hebt.',
    'Vul organisaties en functies in, geen namen.',
    'Kopieer de uitnodiging in je mail, en vul in wat tussen rechte haken staat.',
    'Staan er afspraken open van eerdere sessies in deze gemeente, dan staan ze bovenaan.',
  ],
  printPackage: [
    'Vink aan wat je wilt printen. Alles komt in één pdf, ieder onderdeel op een nieuwe bladzijde.',
    'Vul een begintijd in, dan staan er kloktijden in de agenda.',
    'De casuskaarten kies je in de voorbereiding.',
  ],
  templates: [
    'Een draaiboek is de opzet van een sessie: stappen, tijden, vragen en een checklist.',
    'Maak een eigen versie en verander wat je wilt. Het draaiboek van Signaalwijzer blijft zoals het is.',
    'Geef een draaiboek door als bestand, of open er een van een collega.',
    'Gooi je er een weg, dan kun je het meteen terugzetten.',
  ],
  template: [
    'Verander de titel, de stappen en de tijden. Alles staat binnen een seconde op dit apparaat.',
    'Sleep een stap aan de greep, of kies de greep en gebruik de pijltjes.',
    'Kloppen de tijden niet, dan staat bovenaan in een zin wat je doet.',
    'Een sessie die al gemaakt is, verandert niet mee.',
  ],
  progress: [
    'Hier zie je in hoeveel gemeenten een sessie is gehouden, afgezet tegen het doel van het programma.',
    'Een sessie telt mee als je haar gesloten hebt en er iets in gebeurde, een oefensessie nooit.',
    'Een signaal staat er pas bij als het vijf keer of vaker genoemd is.',
    'Geef je tellingen door aan wie voor de regio optelt: er staan alleen aantallen in.',
    'Tel je zelf op, open dan de bestanden van anderen.',
  ],
  socialMap: [
    'Vul in wie je belt in jouw gemeente. Deze contacten staan daarna overal voorop, ook in iedere pdf.',
    'Noem organisaties en functies, geen namen, en schrijf erbij wie het controleerde en wanneer.',
    'Bewaar de kaart als bestand voor een collega, of kies een bestand van een ander. Je ziet eerst wat erin staat.',
    'De kaart staat alleen op dit apparaat.',
  ],
  actNow: [
    'Deze pagina is er voor de eerste minuten. Is er gevaar, bel dan 112.',
    'Kies de situatie die er het meest op lijkt en volg de stappen.',
    'Met F2 ga je terug naar waar je was. Wat je daar typte, staat er nog.',
  ],
  settings: [
    'Wat je hier kiest, geldt meteen en blijft op dit apparaat.',
    'Je rol en gemeente staan daarna alvast ingevuld waar dat kan.',
    'Onderaan wis je wat de app van je zoekwoorden onthoudt.',
  ],
  welcome: [
    'In drie stappen stel je Signaalwijzer in. Iedere stap mag je overslaan.',
    'Wat je kiest, geldt meteen. Bij Instellingen verander je het later.',
    'De laatste stap vertelt wat waar bewaard blijft.',
  ],
  help: [
    'Hier lees je in een minuut wat de app doet, welke toetsen er zijn en waar alles staat.',
    'Hulp bij één scherm krijg je op dat scherm, met F1.',
    'Met F1 of Esc sluit je dit venster weer.',
  ],
  statement: [
    'Hier lees je wat we deden om de app voor iedereen bruikbaar te maken.',
    'De cijfers komen uit onze eigen controles en zijn niet met de hand ingevuld.',
    'Bovenaan staat wat nog niemand heeft nagekeken.',
  ],
  about: [
    'Hier lees je op welke bronnen de naslag rust en wat er ontbreekt.',
    'Zekerheid gaat over de bron, nooit over een jongere.',
    'Wat een mens nog moet nakijken, staat in een eigen lijst.',
  ],
}

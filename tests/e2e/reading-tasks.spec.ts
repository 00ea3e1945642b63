import { test } from './support/reader-test'
import { createReader, type Reader } from './support/reading-task'

/** What people come with, how they look for it, and the words that help them. */
const tasks: readonly { readonly question: string; readonly find: (reader: Reader) => Promise<void> }[] = [
  {
    question: 'Een leerling gaf vanmorgen haar pinpas af: wat nu?',
    find: async ({ search, read }) => {
      await search('pinpas afgegeven', /net zijn pas, pincode of rekening weggegeven/)
      await read(/Laat de jongere nu de eigen bank bellen/)
    },
  },
  {
    question: 'Er gaat een naaktfoto van een leerling rond. Wat doe ik eerst?',
    find: async ({ search, read }) => {
      await search('naaktfoto gaat rond', /Naaktbeeld van een leerling gaat rond/)
      await read(/Bekijk het beeld niet en kopieer het niet/)
    },
  },
  {
    question: 'Een jongere wordt gechanteerd met een foto. Moet hij betalen?',
    find: async ({ search, read }) => {
      await search('gechanteerd met foto', /Jongere wordt gechanteerd met een naaktbeeld/)
      await read(/niets betalen/)
    },
  },
  {
    question: 'Het loopt nu uit de hand. Wie bel ik?',
    find: async ({ follow, read }) => {
      await follow(/^Nu handelen/, 'body')
      await read(/Is er nu gevaar\? Bel 112\./)
    },
  },
  {
    question: 'Mag ik een collega van het wijkteam om raad vragen over een jongere?',
    find: async ({ follow, read }) => {
      await follow(/^Naslag/)
      await follow('Mag ik dit delen?')
      await read(/Je kunt altijd eerst overleggen zonder naam/)
    },
  },
  {
    question: 'Een jongere zegt dat hij skeer is. Wat bedoelt hij?',
    find: async ({ search, read }) => {
      await search('skeer', /skeer/i)
      await read(/[Bb]lut|weinig geld|geen geld/)
    },
  },
  {
    question: 'Wat is het nummer van Veilig Thuis in Flevoland?',
    find: async ({ search, read }) => {
      await search('veilig thuis flevoland nummer', /Veilig Thuis Flevoland/)
      await read(/^0[\d\s-]{8,}$/)
      await read(/^Gelezen bij /)
    },
  },
  {
    question: 'Een moeder belt: de bank heeft de rekening van haar zoon geblokkeerd.',
    find: async ({ search, read }) => {
      await search('brief bank rekening geblokkeerd', /Brief van de bank: rekening geblokkeerd/)
      await read(/Een brief is nog geen oordeel over de jongere/)
    },
  },
  {
    question: 'Een leerling heeft ineens twee telefoons. Moet ik me zorgen maken?',
    find: async ({ search, read }) => {
      await search('twee telefoons', /telefoon/i)
      await read('Kan ook zijn')
    },
  },
  {
    question: 'We komen er lokaal niet uit. Wanneer haal je het Zorg- en Veiligheidshuis erbij?',
    find: async ({ follow, read }) => {
      await follow(/^Naslag/)
      await follow(/^Wie doet wat/)
      await follow('Zorg- en Veiligheidshuis')
      await read(/Als het lokaal vastloopt/)
    },
  },
  {
    question: 'Geldt de straf op hacken ook voor een jongen van 15?',
    find: async ({ follow, read }) => {
      await follow(/^Naslag/)
      await follow(/^Wet en privacy/)
      await follow('Wat geldt voor jongeren')
      await read(/12 tot 18 jaar: jeugdstrafrecht/)
    },
  },
  {
    question: 'De politie wil een leerling horen. Wat zeg ik hem eerst?',
    find: async ({ search, read }) => {
      await search('leerling moet naar verhoor', /Een jongere is verdachte of moet naar de politie/)
      await read(/gratis een advocaat/)
    },
  },
  {
    question: 'Een leerling laat appjes van een docent zien. Aan wie meld ik dat?',
    find: async ({ search, read }) => {
      await search('docent appt leerling', /Medewerker gaat misschien over een seksuele grens/)
      await read(/rechtstreeks bij het bestuur/)
    },
  },
  {
    question: 'Een meisje is dit weekend verkracht. Hoeveel haast is er?',
    find: async ({ follow, read }) => {
      await follow(/^Nu handelen/, 'body')
      await read(/het liefst binnen zeven dagen/)
    },
  },
  {
    question: 'Hoe lang kun je een klacht indienen na chantage met een foto?',
    find: async ({ search, follow, read }) => {
      await search('klacht chantage termijn', /Jongere wordt gechanteerd met een naaktbeeld/)
      await follow('Klacht en termijn bij chantage')
      await read(/binnen drie maanden/)
    },
  },
  {
    question: 'Kan een jongere zelf zijn naaktfoto van internet laten halen?',
    find: async ({ search, read }) => {
      await search('take it down', /Naaktbeeld laten weghalen|Take It Down/)
      await read(/minderjarig/)
    },
  },
  {
    question: 'Een weggelopen jongen van 15 vraagt of hij bij mij mag slapen.',
    find: async ({ search, read }) => {
      await search('weggelopen jongere slaapt bij mij', /Kind of jongere is weg|Loopt weg/)
      await read(/Neem een minderjarige nooit stil mee/)
    },
  },
  {
    question: 'Een leerling heeft een strip paracetamol geslikt en zegt dat het meevalt.',
    find: async ({ search, read }) => {
      await search('overdosis paracetamol', /Wond, pillen of iets ingenomen/)
      await read(/ook als de jongere zegt dat het meevalt/)
    },
  },
  {
    question: 'Een leerling heeft een mes in zijn tas. Wat doe ik?',
    find: async ({ search, read }) => {
      await search('mes op school', /\b[Mm]es(sen)?\b|Iets strafbaars op school/)
      await read(/112/)
    },
  },
  {
    question: 'Haar ex volgt haar overal en dreigt. Wie bel ik?',
    find: async ({ search, follow, read }) => {
      await search('stalker dreigt', /[Ss]talking/)
      await follow('Wat doe je eerst?')
      await read(/112/)
    },
  },
  {
    question: 'Moeten ouders de schade van hun zoon van 13 betalen?',
    find: async ({ search, read }) => {
      await search('wie betaalt schade kind van 13', /Straf en gevolgen|Het gesprek met ouders/)
      await read(/kind onder de 14/)
    },
  },
]

test.describe('in at most three actions from Start', () => {
  for (const { question, find } of tasks)
    test(question, async ({ page }) => {
      await find(createReader(page))
    })
})

import type { Session, Step } from '#contract/session.ts'

/** A step with only what a test cares about. */
export function makeStep(changes: Partial<Step>): Step {
  return {
    id: 'stap-1',
    title: 'Welkom',
    goal: '',
    minutes: 10,
    minimumMinutes: 5,
    plannedMinutes: changes.minutes ?? 10,
    form: '',
    instructions: [],
    checklist: [],
    questions: [],
    toNote: [],
    notes: '',
    ...changes,
  }
}

/** A session in which nothing was filled in yet. */
export function makeEmptySession(changes: Partial<Session> = {}): Session {
  return {
    id: 'sessie-1',
    revision: 0,
    createdAt: '2026-11-20T09:00:00.000Z',
    changedAt: '2026-11-20T09:00:00.000Z',
    template: 'sessie/startsessie-120',
    title: '',
    municipality: '',
    date: '',
    startsAt: '',
    endsAt: '',
    place: '',
    purpose: '',
    practice: false,
    group: { people: null, functions: '', expected: [] },
    roles: [],
    preparation: [],
    phase: 'voorbereiding',
    currentStep: 0,
    steps: [makeStep({})],
    clock: { runningSince: null, seenAt: null, spentSeconds: {} },
    cases: [],
    tallies: [],
    measurements: [],
    parked: [],
    decisions: [],
    agreements: [],
    earlier: [],
    closing: {
      followUp: '',
      recipients: '',
      keepUntil: '',
      summary: '',
      readBack: false,
      nextLead: '',
      better: '',
    },
    ...changes,
  }
}

/** A whole session as a group in a made-up municipality could have left it. */
export function makeFullSession(): Session {
  return makeEmptySession({
    title: 'Startsessie online jeugdcriminaliteit',
    municipality: 'Veldhoek aan de Vecht',
    date: '2026-11-23',
    place: 'Buurthuis De Łódź, zaal 2',
    purpose: 'We willen dezelfde signalen herkennen en weten wie wat doet als er een speelt.',
    group: {
      people: 14,
      functions: 'Jongerenwerk, leerplicht, mbo-college, wijkteam, politie (jeugd), Zorg- en Veiligheidshuis',
      expected: [],
    },
    phase: 'gesloten',
    currentStep: 5,
    steps: [
      makeStep({
        id: 'welkom',
        title: 'Welkom en afspraken voor dit gesprek',
        minutes: 10,
        checklist: [
          { text: 'Verteld dat we geen namen of kenmerken van jongeren noemen', done: true },
          { text: 'Bewaartermijn en ontvangers van het verslag genoemd', done: true },
          { text: 'Notulist en tijdbewaker gekozen', done: false },
        ],
        notes: 'Iedereen is akkoord met de basisafspraken.\nTwee mensen zijn later gekomen, om kwart voor.',
      }),
      makeStep({
        id: 'nulmeting',
        title: 'Nulmeting',
        minutes: 8,
        notes:
          'Drie stellingen, handen omhoog:\n  1. Ik herken signalen van geldezelwerk: 5 van 14\n  2. Ik weet wie ik dan bel: 6 van 14\n  3. Ik durf het gesprek te beginnen: 11 van 14\n\nVooral bij 2 was er twijfel: bel je eerst de wijkagent of eerst Veilig Thuis?',
      }),
      makeStep({
        id: 'kennis',
        title: 'Korte kennisronde',
        minutes: 15,
        checklist: [{ text: 'Eén voorbeeld per domein besproken', done: true }],
        notes:
          'Nieuw voor de meesten: een ronselaar vraagt eerst om iets kleins (een screenshot, een tikkie doorsturen) en pas later om de bankpas. De jongerenwerkers zien dat jongeren daar onder elkaar grappen over maken.\n\nOp het mbo gaat het vaker over cryptorekeningen dan over bankpassen. De docenten kenden het woord "drops" nog niet.',
      }),
      makeStep({
        id: 'signalen',
        title: 'Signalen uit de eigen praktijk',
        minutes: 30,
        notes:
          'Per tafel drie signalen. Bij elk signaal hebben we ook gevraagd wat het anders kan zijn. Een nieuwe telefoon is meestal gewoon een nieuwe telefoon; het wordt pas een vraag als er meer bij komt.\n\nTafel van het jongerenwerk (mevr. Kovačević, dhr. Yıldız en Ágnes Szőke namens hun organisatie): vooral geld en taal. Meer lezen: https://www.voorbeeld.nl/naslag/handreiking/online-jeugdcriminaliteit/signalen-en-gewone-verklaringen?versie=2026-11#geld',
      }),
      makeStep({
        id: 'casus',
        title: 'Casus in tweetallen',
        minutes: 25,
        notes: '',
        checklist: [{ text: 'Beide brillen gebruikt: meedoen en slachtoffer zijn', done: true }],
      }),
      makeStep({
        id: 'afspraken',
        title: 'Afspraken en afronding',
        minutes: 20,
        notes: 'Zie de tabel voorin.',
      }),
      makeStep({ id: 'nameting', title: 'Nameting', minutes: 5 }),
    ],
    clock: {
      runningSince: null,
      seenAt: null,
      spentSeconds: {
        welkom: 720,
        nulmeting: 500,
        kennis: 1015,
        signalen: 2100,
        casus: 1380,
        afspraken: 960,
      },
    },
    tallies: [
      {
        id: 'telling-1',
        page: 'signaal/bankpas-weg',
        label: 'Heeft de eigen bankpas vaak niet bij zich, of heeft hem uitgeleend',
        counts: { gezien: 2, verteld: 1, gehoord: 5, vermoed: 1 },
        stepId: 'signalen',
        seenBy: [],
      },
      {
        id: 'telling-2',
        page: '',
        label: 'Praat over "snel geld" en over iemand die alles regelt',
        counts: { gezien: 0, verteld: 0, gehoord: 7, vermoed: 3 },
        stepId: 'signalen',
        seenBy: [],
      },
      {
        id: 'telling-3',
        page: '',
        label: 'Twee telefoons, of een telefoon die altijd weg moet',
        counts: { gezien: 4, verteld: 0, gehoord: 1, vermoed: 0 },
        stepId: 'signalen',
        seenBy: [],
      },
    ],
    parked: [
      {
        id: 'parkeer-1',
        text: 'Mag school een bankafschrift vragen als een leerling dat zelf aanbiedt?',
        stepId: 'kennis',
      },
      {
        id: 'parkeer-2',
        text: 'Wie neemt contact op met de bank als het in het weekend gebeurt?\nDe bank zelf is dan open.',
        stepId: 'casus',
      },
    ],
    agreements: [
      {
        id: 'afspraak-1',
        what: 'Eén telefoonlijst maken: wie bel je eerst, wie daarna, ook in het weekend',
        who: 'Wijkteam, met leerplicht',
        when: '2026-12-07',
        doneWhen: 'De lijst hangt in elk team en iedereen heeft haar één keer gebruikt in een oefening',
        stepId: 'afspraken',
      },
      {
        id: 'afspraak-2',
        what: 'Gastles over geldezelwerk op het mbo, eerste leerjaar',
        who: 'Jongerenwerk',
        when: '2027-01-29',
        doneWhen: 'Vier klassen hebben de les gehad',
        stepId: 'afspraken',
      },
      {
        id: 'afspraak-3',
        what: 'Ouderavond over online veiligheid',
        who: 'Mbo-college',
        when: '',
        doneWhen: '',
        stepId: 'afspraken',
      },
    ],
    closing: {
      followUp: '2027-01-18',
      recipients: 'Alle deelnemers en de beleidsmedewerker jeugd van de gemeente',
      keepUntil: '2027-05-23',
      summary: '',
      readBack: false,
      nextLead: '',
      better: '',
    },
  })
}

/** Words as notes hold them, always the same, as many as asked for. */
export function writeProse(words: number): string {
  const source =
    'De groep noemt vooral dingen die ook een gewone verklaring hebben een jongere die veel geld uitgeeft kan een bijbaan hebben of jarig zijn geweest Wie het gesprek begint vraagt eerst hoe het gaat en luistert Daarna pas komt de vraag over de rekening de telefoon of de nieuwe vrienden Şeyma Łukasz en Ágnes schreven mee'.split(
      ' ',
    )
  const text: string[] = []
  for (let index = 0; index < words; index += 1) {
    const word = source[(index * 7 + Math.floor(index / 11)) % source.length] ?? ''
    text.push(index % 90 === 89 ? `${word}.\n\n` : index % 14 === 13 ? `${word}. ` : `${word} `)
  }
  return text.join('').trim()
}

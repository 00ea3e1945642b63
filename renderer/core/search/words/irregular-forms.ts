/** Folded irregular forms and the form whose stem they share. Only what rules cannot reach. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gestolen: 'stelen',
    stal: 'stelen',
    gegeven: 'geven',
    gaf: 'geven',
    weggegeven: 'weggeven',
    afgegeven: 'afgeven',
    doorgegeven: 'doorgeven',
    uitgegeven: 'uitgeven',
    genomen: 'nemen',
    overgenomen: 'overnemen',
    opgenomen: 'opnemen',
    meegenomen: 'meenemen',
    gekregen: 'krijgen',
    gevonden: 'vinden',
    gedwongen: 'dwingen',
    dwang: 'dwingen',
    gelogen: 'liegen',
    bedrogen: 'bedriegen',
    bedrog: 'bedriegen',
    geholpen: 'helpen',
    gesproken: 'spreken',
    gekozen: 'kiezen',
    gesloten: 'sluiten',
    afgesloten: 'afsluiten',
    gelopen: 'lopen',
    weggelopen: 'weglopen',
    geschoten: 'schieten',
    ingebroken: 'inbreken',
    opgelicht: 'oplichten',
    verloren: 'verliezen',
    verdwenen: 'verdwijnen',
    geslapen: 'slapen',
    geslagen: 'slaan',
    gekocht: 'kopen',
    verkocht: 'verkopen',
    gezocht: 'zoeken',
    gebracht: 'brengen',
    gedacht: 'denken',
    gestuurd: 'sturen',
    stuurde: 'sturen',
    leden: 'lid',
    steden: 'stad',
    kinderen: 'kind',
    jongens: 'jongen',
    huizen: 'huis',
    veiligheidshuizen: 'veiligheidshuis',
    passen: 'pas',
    pasje: 'pas',
    pasjes: 'pas',
    fotos: 'foto',
    messen: 'mes',
  }),
)

/** Folded words that keep their ending, because the word without it means something else: parents are not older people. */
export const fixedForms: ReadonlySet<string> = new Set(['ouders', 'gegevens', 'diensten', 'media'])

/** Folded words that begin like a participle but are none, so that "geweld" does not become "wel". */
export const falseParticiples: ReadonlySet<string> = new Set(
  `geweld geluid gebied getal gezond gevecht gericht gebit gehalt geld geduld gemeent geloof gewicht gezicht
   geboort gedicht gerecht gerucht geslacht getuigt genot gebod geest gelijkt generiet gelegenheid`.split(
    /\s+/u,
  ),
)

/** The three reports of a session: each for other readers, with other things in it. */
export const reportKinds = [
  {
    id: 'deelnemers',
    name: 'Deelnemers',
    text: 'Voor wie erbij was: besluiten en afspraken eerst, dan signalen, notities en de basisafspraken. Wat met “intern:” begint, blijft eruit.',
  },
  {
    id: 'leiding',
    name: 'Leiding',
    text: 'Voor wie de opdracht gaf: doel, aantallen, besluiten, afspraken en het vervolg. Geen casussen, geen signalen in woorden, geen notities, en niets dat met “intern:” begint.',
  },
  {
    id: 'logboek',
    name: 'Eigen logboek',
    text: 'Voor jezelf: alles wat in deze sessie getypt is, ook wat met “intern:” begint.',
  },
] as const

export type ReportKind = (typeof reportKinds)[number]['id']

/** The report that an address asks for; the one for participants when it names none that we know. */
export function readReportKind(text: string | null): ReportKind {
  return reportKinds.find(({ id }) => id === text)?.id ?? 'deelnemers'
}

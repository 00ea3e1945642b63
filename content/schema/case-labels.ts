/** For whom a case is written: the three groups of people who use the app. */
export const caseAudiences = {
  jeugdprofessional: 'jeugdprofessionals',
  zvh: 'het Zorg- en Veiligheidshuis',
  gemeente: 'de gemeente en het wijkteam',
} as const

/** Where a case could happen. */
export const caseSettings = {
  stad: 'in de stad',
  dorp: 'in een dorp of buitengebied',
  overal: 'overal',
} as const

/** Who uses the app, in general words. There is no field for a name, a place or a description of a person. */
export const roles = [
  { id: 'jongerenwerk', name: 'Jongerenwerk' },
  { id: 'school', name: 'School' },
  { id: 'leerplicht', name: 'Leerplicht' },
  { id: 'jeugdhulp', name: 'Jeugdhulp' },
  { id: 'wijkteam', name: 'Wijkteam' },
  { id: 'wijkagent', name: 'Wijkagent' },
  { id: 'zvh', name: 'Zorg- en Veiligheidshuis' },
  { id: 'anders', name: 'Anders' },
] as const

export type RoleId = (typeof roles)[number]['id']

export const roleIds = roles.map(({ id }) => id)

/**
 * In "Mag ik dit delen?": the answer that leads to the first question of the role that was chosen. It stands here and
 * not with the schema, because the page needs it and may not load zod (which tries `eval`, and the policy forbids that).
 */
export const toRole = 'rol'

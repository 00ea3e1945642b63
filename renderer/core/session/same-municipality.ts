/** Whether two names are of one municipality: capitals and spaces around it do not matter. Nothing equals an empty name. */
export function isSameMunicipality(one: string, other: string): boolean {
  const name = fold(one)
  return name !== '' && name === fold(other)
}

function fold(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('nl')
}

import { expect, it } from 'vitest'
import { checkPractice } from '../../../../../content/plugin/check/check-practice'
import { readData } from '../../../../../content/plugin/read/read-data'

const { data } = await readData(process.cwd())
const practice = data.practice!

it('finds nothing wrong with the practice session that we ship', () => {
  expect(checkPractice(practice, data, 'content/oefensessie.yaml')).toEqual([])
})

it('names a template, a case and a role that do not exist', () => {
  const messages = (changes: Partial<typeof practice>) =>
    checkPractice({ ...practice, ...changes }, data, 'content/oefensessie.yaml').map(({ message }) => message)
  expect(messages({ draaiboek: 'weg' })).toEqual([
    "draaiboek 'weg' bestaat niet: kies een bestand in content/sessie",
  ])
  expect(messages({ casus: 'weg' })).toEqual(["casus 'weg' bestaat niet: kies een bestand in content/casus"])
  expect(messages({ rollen: [{ rol: 'kok', door: 'jij' }] })).toEqual([
    "rol 'kok' staat niet bij rollen_nodig van het draaiboek",
  ])
})

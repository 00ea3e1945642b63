import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { WhereKept } from '../../../../../renderer/features/help/where-kept'

const html = renderToStaticMarkup(<WhereKept />)
const rowOf = (what: string) => html.split('<tr>').find((row) => row.includes(`>${what}<`)) ?? ''

it('says that sessions are sealed and go when their time is over, as the library does it', () => {
  expect(rowOf('Sessies')).toMatch(/verzegeld.*bewaartermijn.*Twee weken/)
  expect(html).not.toMatch(/nog niet versleuteld|kan ze lezen/)
})

it('has a row for the bin and for backups, of which the app cannot take anything away', () => {
  expect(rowOf('Prullenbak')).toMatch(/Verwijder nu/)
  expect(rowOf('Back-ups')).toMatch(/eigen wachtzin.*kan er nog in staan/)
})

it('says which files on this device can be read without a key', () => {
  const plain = html.split('<tr>').filter((row) => row.includes('niet verzegeld'))
  expect(plain.join('')).toMatch(/favorieten.*Verslagen/s)
})

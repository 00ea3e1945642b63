import { expect, it } from 'vitest'
import { readWords } from '../../../words/read-words'

const read = (source: string, file = 'scherm.tsx') =>
  readWords(source, file).map(({ place, text }) => `${place}: ${text}`)

it('reads a button, a link and a heading as a whole, with “…” for what is filled in', () => {
  expect(read('<Button onClick={go}>Gooi {count} weg</Button>')).toEqual(['knop: Gooi … weg'])
  expect(read('<a href={x}>Nu <kbd>F2</kbd></a>')).toEqual(['link: Nu F2'])
  expect(read("<h2 id={id}>{'Wat nu?'}</h2>")).toContain('kop: Wat nu?')
})

it('reads the attributes that are spoken, and not those that are code', () => {
  expect(
    read('<Field label="Je naam" className="groot veld" type="text" aria-label={`Zoek ${x}`} />'),
  ).toEqual(['label: Je naam', 'label: Zoek …'])
})

it('reads both sides of a choice, and not what it is compared with', () => {
  expect(read("<p>{state === 'bezig nu' ? 'loopt' : 'staat stil'}</p>")).toEqual([
    'tekst: loopt',
    'tekst: staat stil',
  ])
})

it('reads what a function in an attribute says', () => {
  expect(read("<Button onClick={() => say('Weg is weg.')}>Wis</Button>")).toEqual([
    'tekst: Weg is weg.',
    'knop: Wis',
  ])
})

it('reads sentences in code, and leaves out imports, errors, selectors, types and long lists of words', () => {
  const source = `
    import { x } from 'een module'
    type Kind = 'Groot ding' | 'Klein ding'
    throw new Error('only for us')
    document.querySelector('main h1')
    const words = ['Een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht']
    if (a === 'Een naam') refuse('failed', 'Dit lukte niet. Probeer opnieuw.')
  `
  expect(read(source, 'iets.ts')).toEqual(['tekst: Dit lukte niet. Probeer opnieuw.'])
})

it('knows the line', () => {
  expect(readWords('<div>\n\n  <p>\n    Tekst hier\n  </p>\n</div>', 'scherm.tsx')[0]?.line).toBe(4)
})

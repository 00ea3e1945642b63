import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { writeModule } from '../../../../../../content/make-ordinary-words'
import { openDictionary } from '../../../../../../content/report/open-dictionary'
import { readWordList, wordListFile } from '../../../../../../content/report/own-words'
import { foldWord } from '#core/guard/names/fold-word.ts'
import { ordinaryWords } from '#core/guard/words/ordinary-words.ts'

const dictionary = await openDictionary()
const ours = new Set(readWordList(readFileSync(wordListFile, 'utf8')).map(foldWord))

/** Words with an accent stand folded in the list: "beinvloeden" for "beïnvloeden". */
const accented: Readonly<Record<string, string>> = {
  a: 'áàâä',
  c: 'ç',
  e: 'éèêë',
  i: 'íïî',
  n: 'ñ',
  o: 'óöô',
  u: 'úüû',
}

/** Whether the dictionary has the word, in itself or with one or two accents. */
function isDutch(word: string, accents = 2): boolean {
  if (dictionary.has(word)) return true
  if (accents === 0) return false
  return Array.from(word).some((letter, at) =>
    Array.from(accented[letter] ?? '').some((other) =>
      isDutch(word.slice(0, at) + other + word.slice(at + 1), accents - 1),
    ),
  )
}

describe('the ordinary words of the guard', () => {
  it('are all in the Dutch dictionary or in our own word list, so none is a piece of a code or a foreign title', () => {
    expect([...ordinaryWords].filter((word) => !ours.has(word) && !isDutch(word))).toEqual([])
  })

  it('hold no hash and no name of a package', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly devDependencies: Readonly<Record<string, string>>
    }
    const packages = Object.keys(manifest.devDependencies).flatMap((name) => [name, ...name.split(/[@/-]/u)])
    const odd = ['aeafbf', 'acdf', 'ccab', 'cfb', 'ddec', 'pdfmake', 'pdftotext', 'pdfslide', ...packages]
    expect(odd.filter((name) => ordinaryWords.has(name) && !isDutch(name) && !ours.has(name))).toEqual([])
    const hashes = [...ordinaryWords].filter((word) => /^[0-9a-f]{4,}$/u.test(word) && !isDutch(word))
    expect(hashes).toEqual([])
    expect([...ordinaryWords].filter((word) => !/^\p{Ll}[\p{Ll}'-]+$/u.test(word))).toEqual([])
  })

  it('are many, know the words of notes, and stand as their maker writes them', () => {
    expect(ordinaryWords.size).toBeGreaterThan(7000)
    for (const word of ['woensdagmiddag', 'stagiaire', 'wijk', 'geldezel', 'beinvloeden'])
      expect(ordinaryWords, word).toContain(word)
    expect(readFileSync('renderer/core/guard/words/ordinary-words.ts', 'utf8')).toBe(
      writeModule([...ordinaryWords].toSorted()),
    )
  })
})

import { expect, it } from 'vitest'
import { listWords } from '../../../words/list-words'
import { checkWords } from '../../../words/word-rules'

const words = await listWords(process.cwd())

it('finds the words of every part of the app', () => {
  expect(words.length).toBeGreaterThan(900)
  const files = new Set(words.map(({ file }) => file.split('/').slice(0, 3).join('/')))
  for (const part of ['renderer/features/check', 'renderer/features/session', 'main/library/sessions'])
    expect(files).toContain(part)
})

it('speaks with one voice: no English, no shouting, no “u”, and buttons that say what they do', () => {
  expect(words.flatMap(checkWords)).toEqual([])
})

import { expect, test } from 'vitest'
import { readTextFile } from '#dom/read-text-file.ts'

test('the text of a chosen file is read, without the mark that some editors put in front', async () => {
  expect(await readTextFile(new File(['\u{FEFF}één regel\n'], 'a.css'), 1000)).toEqual({
    ok: true,
    value: 'één regel\n',
  })
})

test('the text of a file that Windows keeps in UTF-16 is read', async () => {
  const bytes = Uint8Array.from(Buffer.from('\u{FEFF}één regel\n', 'utf16le'))
  expect(await readTextFile(new File([bytes], 'a.css'), 1000)).toEqual({ ok: true, value: 'één regel\n' })
})

test('a file that is too large is refused before it is read, with both sizes', async () => {
  const file = {
    size: 5_000_001,
    arrayBuffer: () => Promise.reject(new Error('was read')),
  }
  expect(await readTextFile(file, 5_000_000)).toMatchObject({
    ok: false,
    message: 'Dit bestand is te groot (5,1 MB). Kies een bestand van hoogstens 5 MB.',
  })
  expect(await readTextFile({ ...file, size: 64_001 }, 64_000)).toMatchObject({
    message: 'Dit bestand is te groot (65 kB). Kies een bestand van hoogstens 64 kB.',
  })
})

test('a file that went away after it was chosen is refused in a sentence', async () => {
  const gone = { size: 3, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }
  expect(await readTextFile(gone, 1000)).toMatchObject({
    ok: false,
    message: 'Dit bestand kon niet open. Kijk of het er nog staat en kies het opnieuw.',
  })
})

test.each([
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff)],
  ['text with a NUL in it', Uint8Array.of(0x61, 0x00, 0x62)],
])('%s is no text', async (_name, bytes) => {
  expect(await readTextFile(new File([bytes], 'plaatje'), 1000)).toMatchObject({
    ok: false,
    message: 'In dit bestand staat geen gewone tekst. Kies een ander bestand.',
  })
})

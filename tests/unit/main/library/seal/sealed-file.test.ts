import { webcrypto } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { makeKey } from '../../../../../main/library/seal/cipher'
import {
  isSealedFile,
  openSealedFile,
  packSealedFile,
  readSealedFile,
  type SealedFile,
} from '../../../../../main/library/seal/sealed-file'

const heading = { kind: 'sessie', id: 'sessie-een', version: 3, key: 'abc' }
const text = '{"zin":"Wat Nour vertelde, met é en 🙂"}'
const open = (bytes: Uint8Array, key: Uint8Array) => {
  const file = readSealedFile(bytes)
  return typeof file === 'string' ? undefined : openSealedFile(file, key)
}

describe('a sealed file', () => {
  it('opens with its key, and shows nothing of its content', () => {
    const key = makeKey()
    const bytes = packSealedFile(heading, key, Buffer.from(text))
    expect(isSealedFile(bytes)).toBe(true)
    expect(Buffer.from(bytes).toString()).not.toContain('Nour')
    expect(Buffer.from(open(bytes, key) ?? []).toString()).toBe(text)
    expect(open(bytes, makeKey())).toBeUndefined()
  })

  it('is another file each time, also of the same words', () => {
    const key = makeKey()
    const files = Array.from({ length: 200 }, () => packSealedFile(heading, key, Buffer.from(text)))
    const nonces = files.map((bytes) => (readSealedFile(bytes) as SealedFile).nonce)
    expect(new Set(nonces).size).toBe(200)
  })

  it('never opens when one byte was changed, whichever and however', () => {
    const key = makeKey()
    const whole = Buffer.from(packSealedFile(heading, key, Buffer.from(text)))
    for (const [at, byte] of whole.entries())
      for (const other of [byte ^ 1, byte ^ 0x20, byte ^ 0x80, 0, 0x20]) {
        if (other === byte) continue
        const changed = Buffer.from(whole)
        changed[at] = other
        expect(open(changed, key), `byte ${at} as ${other}`).toBeUndefined()
      }
  })

  it('never opens cut off anywhere', () => {
    const key = makeKey()
    const whole = packSealedFile(heading, key, Buffer.from(text))
    for (let length = 0; length < whole.length; length += 1)
      expect(open(whole.subarray(0, length), key), `${length}`).toBeUndefined()
  })

  it.each([{ kind: 'sociale-kaart' }, { id: 'sessie-twee' }, { version: 2 }, { key: 'abd' }])(
    'does not open under the heading of another: %j',
    (other) => {
      const key = makeKey()
      const mine = readSealedFile(packSealedFile(heading, key, Buffer.from(text))) as SealedFile
      expect(openSealedFile({ ...mine, heading: { ...heading, ...other } }, key)).toBeUndefined()
    },
  )

  it('of a newer version is told from a damaged one', () => {
    expect(readSealedFile(Buffer.from('{"zegel":2,"anders":true}'))).toBe('newer-version')
    expect(readSealedFile(Buffer.from('{"zegel":0}'))).toBe('unreadable')
  })

  it('can be opened by any other program that has the key, with WebCrypto', async () => {
    const key = makeKey()
    const bytes = packSealedFile(heading, key, Buffer.from(text))
    const { nonce, data } = JSON.parse(Buffer.from(bytes).toString()) as { nonce: string; data: string }
    const imported = await webcrypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt'])
    const additionalData = Buffer.from(JSON.stringify(['zegel', 1, 'sessie', 'sessie-een', 3, 'abc']))
    const opened = await webcrypto.subtle.decrypt(
      { name: 'AES-GCM', iv: Buffer.from(nonce, 'base64'), additionalData },
      imported,
      Buffer.from(data, 'base64'),
    )
    expect(Buffer.from(opened).toString()).toBe(text)
  })
})

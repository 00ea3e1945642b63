import { describe, expect, it } from 'vitest'
import { derivePassphraseKey, makeSalt, usualCost } from '../../../../../main/library/seal/passphrase'

const cost = { N: 2, r: 1, p: 1 }

describe('a passphrase', () => {
  it('is the same however the keyboard makes its accents, and with blanks around it', async () => {
    const salt = makeSalt()
    const [one, other, third] = await Promise.all(
      [
        'vier één café woorden'.normalize('NFC'),
        'vier één café woorden'.normalize('NFD'),
        ' vier één café woorden ',
      ].map((typed) => derivePassphraseKey(typed, salt, cost)),
    )
    expect(other).toEqual(one)
    expect(third).toEqual(one)
  })

  it('gives another key with another salt, and with one letter other', async () => {
    const salt = makeSalt()
    const first = await derivePassphraseKey('vier losse woorden', salt, cost)
    expect(await derivePassphraseKey('vier losse woorden', makeSalt(), cost)).not.toEqual(first)
    expect(await derivePassphraseKey('Vier losse woorden', salt, cost)).not.toEqual(first)
  })

  it('costs as much work as OWASP asks', () => {
    expect(usualCost).toEqual({ N: 2 ** 17, r: 8, p: 1 })
  })
})

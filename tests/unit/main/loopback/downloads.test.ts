import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attachmentHeader, createDownloads, downloadLifeMs } from '../../../../main/loopback/downloads'

const file = { name: 'a.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF') } as const
const tokenOf = (path: string) => path.slice('/download/'.length)

describe('a file that waits to be downloaded', () => {
  it('is there once', () => {
    const downloads = createDownloads()
    const token = tokenOf(downloads.offer(file))
    expect(downloads.take(token)).toBe(file)
    expect(downloads.take(token)).toBeUndefined()
  })

  it('is gone after a few minutes', () => {
    let now = 0
    const downloads = createDownloads(() => now)
    const early = tokenOf(downloads.offer(file))
    const late = tokenOf(downloads.offer(file))
    now = downloadLifeMs - 1
    expect(downloads.take(early)).toBe(file)
    now = downloadLifeMs
    expect(downloads.take(late)).toBeUndefined()
  })

  it('has an address that nobody can guess', () => {
    const downloads = createDownloads()
    const paths = Array.from({ length: 50 }, () => downloads.offer(file))
    expect(new Set(paths).size).toBe(50)
    expect(paths.every((path) => /^\/download\/[\w-]{43}$/.test(path))).toBe(true)
    expect(['', '..', '__proto__'].map((token) => downloads.take(token))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('the name that a download gets', () => {
  it('keeps every letter', () => {
    expect(attachmentHeader("Verslag Łódź 'één'.pdf")).toBe(
      'attachment; filename="Verslag __d_ ___n_.pdf"; filename*=UTF-8\'\'Verslag%20%C5%81%C3%B3d%C5%BA%20%27%C3%A9%C3%A9n%27.pdf',
    )
  })

  it('never breaks out of its header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
        const header = attachmentHeader(name)
        expect(header).toMatch(/^attachment; filename="[A-Za-z0-9 ._-]*"; filename\*=UTF-8''[\w.~%-]*$/)
        expect(decodeURIComponent(header.split("''")[1]!)).toBe(name)
      }),
    )
  })
})

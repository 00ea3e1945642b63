import { describe, expect, it } from 'vitest'
import { openParcel, packParcel } from '../../../../../main/library/seal/parcel'
import { makeSpokenCode, readSpokenCode } from '../../../../../main/library/seal/spoken-code'
import { valueOf } from '../../example-session'

const cost = { N: 2, r: 1, p: 1 }
const sentence = 'Een zin die niemand mag lezen, met één ż.'
const pack = async (code?: string) =>
  valueOf(await packParcel('doorgegeven-sessie', Buffer.from(sentence), { code, cost }))

describe('a code that is told by voice', () => {
  it('is read however it is grouped', () => {
    const code = makeSpokenCode()
    expect(code).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/)
    const plain = code.replaceAll(' ', '')
    for (const typed of [code, plain, plain.replace(/..../g, '$&-'), ` ${plain.split('').join(' ')}\n`])
      expect(readSpokenCode(typed)).toBe(plain)
  })

  it('tells of every wrong digit and of every two neighbours that changed places', () => {
    const plain = makeSpokenCode().replaceAll(' ', '')
    for (let at = 0; at < plain.length; at += 1) {
      for (let digit = 0; digit < 10; digit += 1) {
        const typed = `${plain.slice(0, at)}${digit}${plain.slice(at + 1)}`
        if (typed !== plain) expect(readSpokenCode(typed)).toBeUndefined()
      }
      const [one = '', other = ''] = plain.slice(at, at + 2)
      if (one !== other && other !== '')
        expect(readSpokenCode(`${plain.slice(0, at)}${other}${one}${plain.slice(at + 2)}`)).toBeUndefined()
    }
    for (const typed of ['', '1234', `${plain}0`, 'vier vijf zes'])
      expect(readSpokenCode(typed)).toBeUndefined()
  })
})

describe('a sealed file for a colleague', () => {
  it('opens with its code, and shows nothing without', async () => {
    const { text, code } = await pack()
    expect(text).not.toContain('zin')
    expect(text).not.toContain(code)
    expect(Buffer.from(valueOf(await openParcel('doorgegeven-sessie', text, code))).toString()).toBe(sentence)
  })

  it('made again with a code that was told opens with that code, and the first one still does', async () => {
    const first = await pack()
    const again = await pack(first.code.replaceAll(' ', '-'))
    expect(again.text).not.toBe(first.text)
    for (const { text } of [first, again])
      expect(Buffer.from(valueOf(await openParcel('doorgegeven-sessie', text, first.code))).toString()).toBe(
        sentence,
      )
    expect(await packParcel('doorgegeven-sessie', Buffer.from(sentence), { code: '1234' })).toMatchObject({
      ok: false,
    })
  })

  it('says of another code that it does not belong to it, and of a slip that it is one', async () => {
    const { text, code } = await pack()
    const other = makeSpokenCode()
    expect(await openParcel('doorgegeven-sessie', text, other)).toMatchObject({
      message: expect.stringContaining('hoort niet bij dit bestand') as string,
    })
    expect(await openParcel('doorgegeven-sessie', text, code.slice(1))).toMatchObject({
      message: expect.stringContaining('tikfout') as string,
    })
  })

  it('is called damaged wherever it is cut off, and never opens', async () => {
    const { text, code } = await pack()
    for (let length = 0; length < text.length; length += 7) {
      const opened = await openParcel('doorgegeven-sessie', text.slice(0, length), code)
      expect(opened).toMatchObject({ ok: false })
      if (length > 20) expect(opened).toMatchObject({ code: 'unreadable' })
    }
  })

  it('never opens when one sign of it was changed', async () => {
    const { text, code } = await pack()
    for (let at = 0; at < text.length; at += 1) {
      const sign = text[at] === 'A' ? 'B' : 'A'
      const opened = await openParcel(
        'doorgegeven-sessie',
        text.slice(0, at) + sign + text.slice(at + 1),
        code,
      )
      expect(opened.ok, `sign ${at}`).toBe(false)
    }
  })

  it('of another kind, of another program or of a newer app says so', async () => {
    const { text, code } = await pack()
    expect(await openParcel('uitnodiging', text, code)).toMatchObject({
      message: expect.stringContaining('geen uitnodiging') as string,
    })
    expect(await openParcel('doorgegeven-sessie', '{"draaiboek":1}', code)).toMatchObject({
      message: expect.stringContaining('niet met Signaalwijzer doorgegeven') as string,
    })
    const newer = JSON.stringify({ ...(JSON.parse(text) as object), version: 2 })
    expect(await openParcel('doorgegeven-sessie', newer, code)).toMatchObject({ code: 'newer-version' })
  })
})

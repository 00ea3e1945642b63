import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { sessionVersion } from '#contract/session.ts'
import { openEnvelope, packEnvelope, type Format } from '../../../../../main/library/disk/envelope'
import { sessionFormat, settingsFormat } from '../../../../../main/library/disk/formats'
import { makeSession } from '../../example-session'

/** An invented document with two upgrades behind it: 1 had `naam`, 2 has `name`, 3 has `names`. */
const schema = z.object({ names: z.array(z.string()) })
const invented = {
  kind: 'proef',
  schema,
  steps: [
    (data) => ({ name: (data as { naam: string }).naam }),
    (data) => ({ names: [(data as { name: string }).name] }),
  ],
} as const satisfies Format<typeof schema>

const envelope = (value: unknown) => Buffer.from(JSON.stringify(value), 'utf8')

describe('the envelope around everything on disk', () => {
  it('gives back what was packed, with every letter', () => {
    const session = makeSession({ purpose: 'İstanbul, Łódź, één café 🙂 \u0000' })
    expect(openEnvelope(sessionFormat, packEnvelope(sessionFormat, session))).toEqual({
      ok: true,
      value: session,
    })
  })

  it('holds version, kind and data', () => {
    const packed = JSON.parse(
      Buffer.from(packEnvelope(invented, { names: ['a'] })).toString('utf8'),
    ) as unknown
    expect(packed).toEqual({ version: 3, kind: 'proef', data: { names: ['a'] } })
  })

  it.each([
    [1, { naam: 'Nour' }],
    [2, { name: 'Nour' }],
    [3, { names: ['Nour'] }],
  ])('opens version %i, by every step after it', (version, data) => {
    const opened = openEnvelope(invented, envelope({ version, kind: 'proef', data }))
    expect(opened).toEqual({ ok: true, value: { names: ['Nour'] } })
  })

  it('refuses a newer version with an instruction', () => {
    const opened = openEnvelope(invented, envelope({ version: 4, kind: 'proef', data: {} }))
    expect(opened).toMatchObject({ ok: false, code: 'newer-version' })
    expect(opened.ok ? '' : opened.message).toContain('Werk Signaalwijzer bij')
  })

  it.each([
    ['no JSON', 'dit is geen json'],
    ['another kind', JSON.stringify({ version: 3, kind: 'anders', data: { names: [] } })],
    ['no version', JSON.stringify({ kind: 'proef', data: { names: [] } })],
    ['version 0', JSON.stringify({ version: 0, kind: 'proef', data: { names: [] } })],
    ['half a version', JSON.stringify({ version: 1.5, kind: 'proef', data: { names: [] } })],
    ['data that a step trips over', JSON.stringify({ version: 1, kind: 'proef', data: null })],
    ['data that does not fit', JSON.stringify({ version: 3, kind: 'proef', data: { names: [1] } })],
    ['a list', '[]'],
  ])('refuses %s as unreadable', (_what, text) => {
    expect(openEnvelope(invented, Buffer.from(text))).toMatchObject({ ok: false, code: 'unreadable' })
  })

  it('refuses bytes that are no text', () => {
    expect(openEnvelope(invented, Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))).toMatchObject({
      code: 'unreadable',
    })
  })

  it('never opens a file that was cut off anywhere, and never throws', () => {
    const whole = packEnvelope(sessionFormat, makeSession())
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        expect(openEnvelope(sessionFormat, whole.subarray(0, length))).toMatchObject({
          code: length === 0 ? 'empty' : 'unreadable',
        })
      }),
    )
  })

  it('answers to any JSON at all without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(openEnvelope(sessionFormat, envelope({ version: 1, kind: 'sessie', data: value })).ok).toBe(
          false,
        )
      }),
    )
  })

  it('has a step for every version of the session document', () => {
    expect(sessionFormat.steps.length + 1).toBe(sessionVersion)
    expect(settingsFormat.steps).toHaveLength(0)
  })
})

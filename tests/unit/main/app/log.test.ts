import { describe, expect, it } from 'vitest'
import { describeThrown } from '#contract/describe-thrown.ts'
import { createLog } from '../../../../main/app/log'

describe('the log', () => {
  it('is one line for each event', () => {
    const lines: string[] = []
    const log = createLog(
      (line) => lines.push(line),
      () => new Date('2026-11-22T10:00:00Z'),
    )
    log('page.gone', { reason: 'crashed\nnieuwe regel' })
    expect(lines).toEqual(['2026-11-22T10:00:00.000Z page.gone reason="crashed\\nnieuwe regel"\n'])
  })

  it('tells of an error what kind it is and where it came from, not what it said', () => {
    const error = Object.assign(new TypeError('over Jan uit Zeist\n    at hem gevraagd'), { code: 'EIO' })
    const detail = describeThrown(error)
    expect(detail).toMatchObject({ kind: 'TypeError', code: 'EIO' })
    expect(detail.at).toContain('log.test.ts')
    expect(JSON.stringify(detail)).not.toMatch(/Jan|gevraagd/)
  })

  it('copes with anything that is thrown', () => {
    expect(describeThrown('tekst')).toEqual({ kind: 'string', code: '', at: '' })
    expect(describeThrown(undefined)).toEqual({ kind: 'undefined', code: '', at: '' })
  })
})

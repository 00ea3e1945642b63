import { describe, expect, it } from 'vitest'
import { accept } from '#contract/result.ts'
import type { Outline } from '#core/report/outline.ts'
import { openReportClient, type ReportWorker } from '#report/report-client.ts'
import type { ReportRequest } from '#report/report-messages.ts'

const outline: Outline = { title: 'Verslag', subtitle: '', details: [], footer: '', blocks: [] }
const pdf = (text: string) => accept({ bytes: new TextEncoder().encode(text), pages: 1, notices: [] })

/** A worker that keeps what it was asked; the test answers for it. */
function openStage() {
  const workers: { worker: ReportWorker; asked: ReportRequest[]; ended: boolean }[] = []
  const client = openReportClient(() => {
    const asked: ReportRequest[] = []
    const worker: ReportWorker = {
      postMessage: (request) => asked.push(request),
      terminate: () => (entry.ended = true),
      onmessage: null,
      onerror: null,
      onmessageerror: null,
    }
    const entry = { worker, asked, ended: false }
    workers.push(entry)
    return worker
  })
  return { client, workers }
}

describe('asking for a report', () => {
  it('starts no worker before the first report, and one for all', () => {
    const { client, workers } = openStage()
    expect(workers).toHaveLength(0)
    void client.makeReport(outline, 'pdf')
    void client.makeReport(outline, 'pdf')
    expect(workers).toHaveLength(1)
  })

  it('gives every asker their own answer, also out of order', async () => {
    const { client, workers } = openStage()
    const [first, second] = [client.makeReport(outline, 'pdf'), client.makeReport(outline, 'pdf')]
    const [a, b] = workers[0]!.asked
    const answer = (id: number, text: string) =>
      workers[0]!.worker.onmessage?.(new MessageEvent('message', { data: { id, result: pdf(text) } }))
    answer(b!.id, 'tweede')
    answer(a!.id, 'eerste')
    expect(await first).toEqual(pdf('eerste'))
    expect(await second).toEqual(pdf('tweede'))
  })

  it('dates an outline that has no date, and leaves a date alone', () => {
    const { client, workers } = openStage()
    void client.makeReport(outline, 'pdf')
    void client.makeReport({ ...outline, madeAt: '2026-11-23T12:00:00.000Z' }, 'odt')
    expect(workers[0]!.asked[0]!.outline.madeAt).toMatch(/^\d{4}-\d\d-\d\dT/)
    expect(workers[0]!.asked.map(({ format }) => format)).toEqual(['pdf', 'odt'])
    expect(workers[0]!.asked[1]!.outline.madeAt).toBe('2026-11-23T12:00:00.000Z')
  })

  it('answers with a plain sentence when the worker stops, and starts a new one next time', async () => {
    const { client, workers } = openStage()
    const waiting = client.makeReport(outline, 'pdf')
    workers[0]!.worker.onerror?.(new Event('error') as ErrorEvent)
    expect(await waiting).toEqual({
      ok: false,
      code: 'failed',
      message:
        'Het verslag is niet gelukt: het maken stopte halverwege. Wat je typte, is er nog. Probeer het nog eens.',
    })
    expect(workers[0]!.ended).toBe(true)
    void client.makeReport(outline, 'pdf')
    expect(workers).toHaveLength(2)
  })

  it('answers with a plain sentence when no worker can start', async () => {
    const client = openReportClient(() => {
      throw new Error('no workers here')
    })
    expect(await client.makeReport(outline, 'pdf')).toMatchObject({ ok: false, code: 'failed' })
  })

  it('refuses what was being made when it is closed', async () => {
    const { client, workers } = openStage()
    const waiting = client.makeReport(outline, 'pdf')
    client.close()
    expect(await waiting).toMatchObject({ ok: false })
    expect(workers[0]!.ended).toBe(true)
  })
})

describe('a report that takes long', () => {
  it('tells its own asker how far it is', () => {
    const { client, workers } = openStage()
    const heard: unknown[] = []
    void client.makeReport(outline, 'pdf', { onProgress: (made) => heard.push(made) })
    void client.makeReport(outline, 'pdf', { onProgress: () => heard.push('a report that said nothing') })
    const progress = { done: 40, pages: 300 }
    const { worker, asked } = workers[0]!
    worker.onmessage?.(new MessageEvent('message', { data: { id: asked[0]!.id, progress } }))
    expect(heard).toEqual([progress])
  })

  it('can be stopped; what others asked for is made all the same', async () => {
    const { client, workers } = openStage()
    const stop = new AbortController()
    const stopped = client.makeReport(outline, 'pdf', { signal: stop.signal })
    const other = client.makeReport({ ...outline, title: 'Ander verslag' }, 'pdf')
    stop.abort()
    expect(await stopped).toEqual({
      ok: false,
      code: 'failed',
      message: 'Het maken is gestopt. Er is niets bewaard.',
    })
    expect(workers.map(({ ended }) => ended)).toEqual([true, false])
    const { worker, asked } = workers[1]!
    expect(asked.map((request) => request.outline.title)).toEqual(['Ander verslag'])
    worker.onmessage?.(new MessageEvent('message', { data: { id: asked[0]!.id, result: pdf('ander') } }))
    expect(await other).toEqual(pdf('ander'))
  })

  it('starts nothing when it was stopped before, and leaves alone what was done', async () => {
    const { client, workers } = openStage()
    const stop = new AbortController()
    const made = client.makeReport(outline, 'pdf', { signal: stop.signal })
    const { worker, asked } = workers[0]!
    worker.onmessage?.(new MessageEvent('message', { data: { id: asked[0]!.id, result: pdf('klaar') } }))
    stop.abort()
    expect(await made).toEqual(pdf('klaar'))
    expect(await client.makeReport(outline, 'pdf', { signal: stop.signal })).toMatchObject({ ok: false })
    expect(workers.map(({ ended }) => ended)).toEqual([false])
  })
})

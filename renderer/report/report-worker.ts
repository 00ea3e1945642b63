import italicUrl from '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf?url'
import regularUrl from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url'
import semiboldUrl from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url'
import { refuse } from '#contract/result.ts'
import { makePdf, pdfRefused } from './pdf/make-pdf'
import { openFonts, type ReportFonts } from './pdf/report-fonts'
import type { ReportAnswer, ReportProgress, ReportRequest } from './report-messages'
import { tellWhenLong } from './tell-when-long'

let opened: Promise<ReportFonts> | undefined

/** Fetches and reads the fonts once. A fetch that failed is tried again at the next report. */
function loadFonts(): Promise<ReportFonts> {
  opened ??= Promise.all([regularUrl, semiboldUrl, italicUrl].map(fetchBytes)).then(
    ([regular, semibold, italic]) => {
      if (!regular || !semibold || !italic) throw new Error('A font is missing')
      return openFonts({ regular, semibold, italic })
    },
  )
  opened.catch(() => (opened = undefined))
  return opened
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

async function answer({ id, outline, format }: ReportRequest): Promise<ReportAnswer> {
  try {
    if (format !== 'pdf') {
      const { makeDocument } = await import('./office/make-document')
      return { id, result: makeDocument(outline, format) }
    }
    const tell = tellWhenLong((progress) => {
      self.postMessage({ id, progress } satisfies ReportProgress)
    })
    return { id, result: makePdf(outline, await loadFonts(), undefined, tell) }
  } catch {
    return { id, result: refuse('failed', pdfRefused) }
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ReportRequest>) => {
  void answer(data).then((message) => {
    self.postMessage(message, { transfer: message.result.ok ? [message.result.value.bytes.buffer] : [] })
  })
})

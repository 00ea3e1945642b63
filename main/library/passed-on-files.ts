import type { z } from 'zod'
import type { Counts } from '../contract/counts'
import type { OwnTemplate } from '../contract/own-template'
import { refuse, type Result } from '../contract/result'
import { openPlainEnvelope, type Format } from './envelope'
import { countsFileFormat, templateFileFormat } from './formats'

/** Opens a template file by its text. Anything else is refused in one sentence. */
export function openTemplateFile(text: string): Result<OwnTemplate> {
  return open(
    templateFileFormat,
    text,
    'Dit is geen draaiboek van Signaalwijzer. Kies een bestand dat met “Geef door als bestand” is gemaakt.',
  )
}

/** Opens a counts file by its text. Anything else is refused in one sentence. */
export function openCountsFile(text: string): Result<Counts> {
  return open(
    countsFileFormat,
    text,
    'Dit zijn geen tellingen van Signaalwijzer. Kies een bestand dat met “Geef mijn tellingen door” is gemaakt.',
  )
}

function open<Schema extends z.ZodType>(
  format: Format<Schema>,
  text: string,
  other: string,
): Result<z.output<Schema>> {
  const opened = openPlainEnvelope(format, Buffer.from(text, 'utf8'))
  if (opened.ok || opened.code === 'newer-version') return opened
  return refuse('bad-request', other)
}

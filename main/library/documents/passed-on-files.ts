import type { z } from 'zod'
import type { Counts } from '#contract/counts.ts'
import type { OwnTemplate } from '#contract/own-template.ts'
import { refuse, type Result } from '#contract/result.ts'
import { openPlainEnvelope, type Format } from '../disk/envelope'
import { countsFileFormat, templateFileFormat } from '../disk/formats'

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

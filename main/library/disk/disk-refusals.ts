import { refuse, type Result } from '#contract/result.ts'

type Refusal = Extract<Result<never>, { ok: false }>

const full = refuse(
  'disk-full',
  'De schijf is vol, dus dit is niet bewaard. Maak ruimte vrij en bewaar daarna opnieuw.',
)
const readOnly = refuse(
  'read-only',
  'Signaalwijzer mag niet schrijven in de map met je gegevens. Controleer de rechten van die map en bewaar daarna opnieuw.',
)

const refusals: Readonly<Record<string, Result<never>>> = {
  ENOSPC: full,
  EDQUOT: full,
  EROFS: readOnly,
  EACCES: readOnly,
  EPERM: readOnly,
  // A file stands where one of our folders should be.
  EEXIST: readOnly,
  ENOTDIR: readOnly,
}

/** The error code that Node gives to a failed call, such as 'ENOENT'; '' for anything else that was thrown. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}

/**
 * Turns what the disk said into a refusal for the person: a full disk or a place that cannot be written.
 * Anything else is a bug or a broken disk, and is thrown again.
 */
export function refuseForDisk(error: unknown): Refusal {
  const refusal = refusals[errorCode(error)]
  if (refusal === undefined || refusal.ok) throw error
  return refusal
}

/** Whether the error says that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(errorCode(error))
}

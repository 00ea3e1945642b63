import type { z } from 'zod'
import { requestNames, type RequestName } from '#contract/names.ts'
import { requests } from '#contract/requests.ts'
import { refuse, type Result } from '#contract/result.ts'
import { describeThrown } from '#contract/describe-thrown.ts'
import type { Log } from './log'
import { misfit } from '#contract/misfit.ts'
import type { Handlers } from './requests'

/** Answers one request by name, whatever was sent. Never throws: every outcome is a result that can be shown. */
export type Dispatch = (name: string, input: unknown) => Promise<Result<unknown>>

/**
 * Puts the contract before the handlers: an unknown name or an input that does not fit is refused with 'bad-request',
 * and a handler that throws is logged (without anything that was typed) and answered with 'failed'.
 */
export function createDispatch(handlers: Handlers, log: Log): Dispatch {
  return async (name, input) => {
    if (!isRequestName(name)) {
      log('request.unknown')
      return misfit
    }
    try {
      return await answer(name, input, handlers, log)
    } catch (error) {
      log('request.threw', { name, ...describeThrown(error) })
      return refuse(
        'failed',
        'Dit lukte niet door een storing in Signaalwijzer. Probeer het nog eens; lukt het weer niet, start de app dan opnieuw.',
      )
    }
  }
}

function isRequestName(name: string): name is RequestName {
  return (requestNames as readonly string[]).includes(name)
}

async function answer(name: RequestName, input: unknown, handlers: Handlers, log: Log) {
  const parsed = requests[name].input.safeParse(input)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    log('request.misfit', { name, field: fieldOf(issue), code: issue?.code ?? '' })
    return explain(name, issue)
  }
  // The schema of this very name made the data; TypeScript cannot follow a name that is one of many.
  const handle = handlers[name] as (data: unknown) => Promise<Result<unknown>>
  return handle(parsed.data)
}

/** The place of an issue by names of ours only: keys inside a record can be anything. */
function fieldOf(issue: z.core.$ZodIssue | undefined): string {
  return (issue?.path ?? [])
    .filter((part) => typeof part === 'string')
    .slice(0, 2)
    .join('.')
}

/** A sentence for what a person can really do wrong; anything else means that page and host differ. */
function explain(name: RequestName, issue: z.core.$ZodIssue | undefined): Result<never> {
  if (name === 'openLink')
    return refuse(
      'bad-request',
      'Signaalwijzer opent alleen gewone https-adressen. Kopieer het adres als je het toch wilt bekijken.',
    )
  if (issue?.code !== 'too_big' || issue.origin !== 'string') return misfit
  if (name === 'saveFile' || name === 'saveFiles')
    return refuse(
      'bad-request',
      'Dit bestand is te groot of heeft een te lange naam. Maak het kleiner en probeer opnieuw.',
    )
  const most = Number(issue.maximum).toLocaleString('nl-NL')
  return refuse(
    'bad-request',
    `Een van je teksten is langer dan ${most} tekens. Maak die tekst korter en bewaar opnieuw.`,
  )
}

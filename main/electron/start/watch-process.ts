import type { Log } from '../../app/log'
import { describeThrown } from '#contract/describe-thrown.ts'

/** The part of the process that hears of what nobody caught. */
export type WatchedProcess = {
  on(event: 'uncaughtException' | 'unhandledRejection', listener: (error: unknown) => void): unknown
  readonly stderr: { on(event: 'error', listener: () => void): unknown }
}

/** Shows one sentence with its title, whatever state the app is in. */
export type TellUser = (title: string, sentence: string) => void

/**
 * Takes the place of Electron's own message about an exception in main: that one shows an English stack, and its
 * message can quote what was typed. The log gets kind and place; the user gets one sentence, once.
 */
export function watchProcess(process: WatchedProcess, log: Log, tell: TellUser): void {
  let wasTold = false
  const report = (event: string) => (error: unknown) => {
    log(event, describeThrown(error))
    if (wasTold) return
    wasTold = true
    tell(
      'Er ging iets mis in Signaalwijzer',
      'Wat als bewaard op het scherm staat, is bewaard. Werkt er iets niet meer, sluit Signaalwijzer dan af en start het opnieuw.',
    )
  }
  process.on('uncaughtException', report('main.threw'))
  process.on('unhandledRejection', report('main.rejected'))
  // A terminal that was closed: there is nobody left to read it, and nothing is wrong.
  process.stderr.on('error', () => undefined)
}

/** Runs the boot; when it fails, says so and ends, so that no unseen process keeps the next start from working. */
export async function bootOrTell(
  boot: () => Promise<string | undefined>,
  { log, tell, exit }: { log: Log; tell: TellUser; exit: (code: number) => void },
): Promise<void> {
  const title = 'Signaalwijzer start niet'
  try {
    const refusal = await boot()
    if (refusal === undefined) return
    log('main.refused')
    tell(title, refusal)
  } catch (error) {
    log('main.did-not-start', describeThrown(error))
    tell(
      title,
      'Er ging iets mis bij het starten. Start de computer opnieuw op; helpt dat niet, vraag dan je helpdesk om hulp.',
    )
  }
  exit(1)
}

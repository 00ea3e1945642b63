import { randomUUID } from 'node:crypto'
import { cutText } from '#contract/cut-text.ts'
import { limits } from '#contract/limits.ts'
import { misfit } from '#contract/misfit.ts'
import type { Output } from '#contract/requests.ts'
import { accept, type Result } from '#contract/result.ts'
import { sessionSchema, storedSessionSchema, type Session } from '#contract/session.ts'
import { openEnvelope, packEnvelope } from '../disk/envelope'
import { sessionFormat } from '../disk/formats'
import { splitTimedName } from '../disk/move-aside'
import type { RunInTurn } from '../disk/queues'
import { readFolder } from '../disk/read-folder'
import { fitDocument } from '../documents/fit-document'
import { openParcel, packParcel, type Sealing } from '../seal/parcel'
import type { Sharing } from '../shared/sharing'
import type { SessionDraft } from './save-session'
import { clearTheWay } from './copies'
import { versionsPath } from './versions'
import { writeSession } from './write-session'

/** Seals a session as it is on the screen, saved or not, for somebody who gets the code by voice. Keeps nothing. */
export async function passOnSession(
  draft: SessionDraft,
  sealing?: Sealing,
): Promise<Result<Output<'passOnSession'>>> {
  const fitted = fitDocument({ schema: sessionSchema, stored: storedSessionSchema }, draft, undefined)
  if (!fitted) return misfit
  return packParcel('doorgegeven-sessie', packEnvelope(sessionFormat, fitted.value), sealing)
}

/** Opens a session that was passed on, without keeping it. */
export async function readPassedOn(text: string, code: string): Promise<Result<Session>> {
  const opened = await openParcel('doorgegeven-sessie', text, code)
  return opened.ok ? openEnvelope(sessionFormat, opened.value) : opened
}

/**
 * Puts a session that was passed on in the library, as it was left, clock and all. Where a session with its id is or was
 * it gets an id of its own and "(doorgegeven)" behind its title: nothing is ever overwritten. Answers the id.
 */
export async function takeOverSession(
  { runInTurn, sharing }: { readonly runInTurn: RunInTurn; readonly sharing: Sharing },
  passedOn: Session,
): Promise<Result<{ readonly id: string }>> {
  // one at a time: of two presses the second one finds the first
  return runInTurn('/hand-over', async () => {
    const isTaken = await isKnown(sharing, passedOn.id)
    const session = isTaken ? makeOwn(passedOn) : passedOn
    return runInTurn(session.id, async () => {
      const cleared = await clearTheWay(sharing.folders, session.id, sharing.now())
      if (!cleared.ok) return cleared
      const written = await writeSession(sharing, { ...session, revision: 1 }, undefined)
      return written.ok ? accept({ id: session.id }) : written
    })
  })
}

/** Whether something of a session with this id lies anywhere in the library, whole or not. */
async function isKnown({ folders }: Sharing, id: string): Promise<boolean> {
  const [live, aside, bin, versions] = await Promise.all([
    readFolder(folders.live),
    readFolder(folders.aside),
    readFolder(folders.bin),
    readFolder(versionsPath(folders, id)),
  ])
  const isOf = (name: string) => name === `${id}.json` || splitTimedName(name)?.name === id
  return versions.length > 0 || [...live, ...aside, ...bin].some(isOf)
}

function makeOwn(session: Session): Session {
  const addition = ' (doorgegeven)'
  const title = cutText(session.title, limits.lineCharacters - addition.length)
  return { ...session, id: `door-${randomUUID()}`, title: `${title}${addition}` }
}

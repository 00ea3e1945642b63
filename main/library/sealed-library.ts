import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dayOfMoment } from '#contract/day.ts'
import { accept, refuse, type Result } from '#contract/result.ts'
import { tryBackup } from './backup/restore-backup'
import type { Backups } from './backup/backups'
import { layOut, type Folders } from './disk/folders'
import type { KeptDocument } from './documents/kept-document'
import type { KeptList } from './documents/kept-list'
import { joinSettings, moveAboutYou, openLooks, type AboutYou } from './documents/settings'
import { openLibrary, type Library, type LibraryRules } from './library'
import type { Retention } from './retention/retention'
import { makeKey } from './seal/cipher'
import { createGate } from './seal/gate'
import {
  dropPlainCopies,
  hasPlainCopies,
  holdsPlain,
  holdsSealed,
  isSealingBegun,
  markSealing,
  moveSealed,
  sealInPlace,
} from './seal/seal-in-place'
import { findKeyFile } from './seal/keep-key-file'
import { createSeals } from './seal/create-seals'
import { noSeals, type Seals } from './seal/seals'
import { openSessionKeys } from './seal/session-keys'
import { stateSentences } from './seal/seal-state'
import { openVault, type KeyPlaces, type Vault, type VaultState } from './seal/vault'
import type { PassphraseCost } from './seal/passphrase'
import { makeKeyId } from './seal/ways-in'
import { passOnSession } from './sessions/hand-over'
import type { Sessions } from './sessions/sessions'
import { describeDevice, type Device } from './shared/device'

/** What the user can do with the seal of the library. */
export type SealControl = Omit<Vault, 'readState' | 'use'> & {
  /** `plainCopies`: files from before the sealing are still kept. */
  readonly readState: () => Promise<VaultState & { readonly plainCopies: boolean }>
  /** Lets the files from before the sealing go. */
  readonly dropPlainCopies: () => Promise<Result<undefined>>
}

/** A library of which every file is sealed, with the way to open and close it. */
export type SealedLibrary = Library & {
  readonly seal: SealControl
  /** Looks whether something must go: at the start and after unlocking, so that nobody needs to open a screen for it. */
  readonly begin: () => void
  /** Done when nothing is being sealed any more, and what belonged to this sitting only is gone. */
  readonly settle: () => Promise<void>
}

/** What a sealed library works with. */
export type SealedLibraryParts = {
  readonly dataFolder: string
  readonly places: KeyPlaces
  readonly now?: () => Date
  readonly cost?: PassphraseCost
  /** How many months a session stays after its last meeting, where an organisation fixed that. */
  readonly fixedMonths?: number | undefined
  readonly later?: LibraryRules['later']
  /** Another device than the one it runs on; for tests of two. */
  readonly device?: Device
}

type Place = {
  readonly library: Library
  readonly folders: Folders
  readonly kind: 'kept' | 'sitting' | 'plain'
}

/**
 * Opens the library of a data folder. While it is closed every answer is the one sentence that says so, and only how the app
 * looks is read and kept. Before there is a key, practice is kept for this sitting only (under a key that is thrown away),
 * and the first thing that is to stay is refused with 'key-needed'; when the key is made, all of that moves along.
 */
export function openSealedLibrary({
  dataFolder,
  places,
  now = () => new Date(),
  cost,
  fixedMonths,
  later,
  device = describeDevice(),
}: SealedLibraryParts): SealedLibrary {
  const bare = layOut(dataFolder, noSeals)
  const gate = createGate()
  const looks = openLooks(bare, now)
  const vault = openVault({
    root: dataFolder,
    places,
    holdsSealed: () => holdsSealed(bare),
    beforeFirstKey: async () => ((await holdsPlain(bare)) ? markSealing(bare) : accept(undefined)),
    now,
    ...(cost && { cost }),
  })
  let kept: { readonly seals: Seals; readonly place: Promise<Place> } | undefined
  let unkept: Promise<Place> | undefined
  let sealing: Promise<unknown> = Promise.resolve()
  let tending: Promise<unknown> = Promise.resolve()

  const placeOf = (root: string, seals: Seals, kind: Place['kind']): Place => ({
    kind,
    folders: layOut(root, seals),
    library: openLibrary(root, now, seals, device, { fixedMonths, cost, later }),
  })

  /** Where things are kept while there is no key: beside what an older app left, or nowhere that lasts. */
  const openUnkept = async (): Promise<Place> => {
    if (await holdsPlain(bare)) return placeOf(dataFolder, readOnlySeals, 'plain')
    const root = await mkdtemp(join(tmpdir(), 'signaalwijzer-oefening-'))
    const key = { library: makeKeyId(), key: makeKey() }
    return placeOf(root, createSeals(key, openSessionKeys(join(root, 'sleutels'), key)), 'sitting')
  }

  /** Seals what an older app left, before anybody works with it. What fails is tried again at the next start. */
  const openKept = async (seals: Seals): Promise<Place> => {
    const place = placeOf(dataFolder, seals, 'kept')
    await moveAboutYou(looks, place.library.aboutYou)
    if (!(await isSealingBegun(bare))) return place
    const worked = await sealInPlace(place.folders, 'worked')
    // the rest goes on while the user works; nobody writes to it
    if (worked.ok) sealing = sealInPlace(place.folders, 'lying').catch(() => undefined)
    return place
  }

  const find = async (): Promise<Result<Place>> => {
    const opened = await vault.use()
    if (opened.ok) {
      const { seals } = opened.value
      if (kept?.seals !== seals) kept = { seals, place: openKept(seals) }
      return accept(await kept.place)
    }
    if (opened.code !== 'key-needed') return opened
    return accept(await (unkept ??= openUnkept()))
  }

  const restKept = async (): Promise<void> => {
    const place = await kept?.place
    place?.library.rest()
  }

  const begin = (): void => {
    tending = gate
      .pass(async () => {
        // without a key nothing is kept that could go, and none is made for it
        const isKept = (await findKeyFile(dataFolder)).kind === 'whole' && (await vault.use()).ok
        const place = isKept ? await find() : undefined
        if (place?.ok === true) await place.value.library.retention.tend([])
      })
      // whoever opens the list hears of it
      .catch(() => undefined)
  }

  const ask = <Value>(task: (library: Library) => Promise<Result<Value>>): Promise<Result<Value>> =>
    gate.pass(async () => {
      const place = await find()
      return place.ok ? task(place.value.library) : place
    })
  /** As `ask`, for what is to stay: never in a sitting. */
  const keep = <Value>(task: (library: Library) => Promise<Result<Value>>): Promise<Result<Value>> =>
    gate.pass(async () => {
      const place = await find()
      if (!place.ok) return place
      return place.value.kind === 'kept'
        ? task(place.value.library)
        : refuse('key-needed', stateSentences.none)
    })
  const listProblems =
    (of: (library: Library) => Pick<KeptDocument<unknown>, 'listProblems'>) => async () => {
      const listed = await ask(async (library) => accept(await of(library).listProblems()))
      return listed.ok ? listed.value : []
    }

  const guardDocument = <Value>(of: (library: Library) => KeptDocument<Value>): KeptDocument<Value> => ({
    read: () => ask((library) => of(library).read()),
    save: (value) => keep((library) => of(library).save(value)),
    change: (make) => keep((library) => of(library).change(make)),
    listProblems: listProblems(of),
  })
  const guardList = <Item extends { readonly id: string }>(
    of: (library: Library) => KeptList<Item>,
  ): KeptList<Item> => ({
    list: () => ask((library) => of(library).list()),
    put: (entry) => keep((library) => of(library).put(entry)),
    remove: (id) => ask((library) => of(library).remove(id)),
    listProblems: listProblems(of),
  })
  const guardSessions = (): Sessions => ({
    listSessions: (input) => ask(({ sessions }) => sessions.listSessions(input)),
    readSession: (input) => ask(({ sessions }) => sessions.readSession(input)),
    followSession: (input) => ask(({ sessions }) => sessions.followSession(input)),
    readChangedSessions: (input) => ask(({ sessions }) => sessions.readChangedSessions(input)),
    saveSession: (input) => {
      const isPractice = 'practice' in input.session && input.session['practice'] === true
      return (isPractice ? ask : keep)(({ sessions }) => sessions.saveSession(input))
    },
    removeSession: (input) => ask(({ sessions }) => sessions.removeSession(input)),
    restoreSession: (input) => ask(({ sessions }) => sessions.restoreSession(input)),
    openSessionCopy: (input) => ask(({ sessions }) => sessions.openSessionCopy(input)),
    listVersions: (input) => ask(({ sessions }) => sessions.listVersions(input)),
    readListProgress: (input) => ask(({ sessions }) => sessions.readListProgress(input)),
    readVersion: (input) => ask(({ sessions }) => sessions.readVersion(input)),
    takeOverSession: (input) => keep(({ sessions }) => sessions.takeOverSession(input)),
    // what is typed can be brought to safety whatever the library is like
    passOnSession: ({ session, code }) => passOnSession(session, { code, cost }),
    restoreVersion: (input) => ask(({ sessions }) => sessions.restoreVersion(input)),
  })

  const documents = {
    socialMap: guardDocument(({ socialMap }) => socialMap),
    templates: guardList(({ templates }) => templates),
    counts: guardList(({ counts }) => counts),
  }
  const about: KeptDocument<AboutYou | null> = {
    read: () => ask(({ aboutYou }) => aboutYou.read()),
    save: (value) => ask(({ aboutYou }) => aboutYou.save(value)),
    change: (make) => ask(({ aboutYou }) => aboutYou.change(make)),
    listProblems: listProblems(({ aboutYou }) => aboutYou),
  }
  const settings = joinSettings(looks, about)
  const retention: Retention = {
    tend: (shown) => ask((library) => library.retention.tend(shown)),
    chooseKeptTo: (id, day) => keep((library) => library.retention.chooseKeptTo(id, day)),
    removeForGood: (id) => ask((library) => library.retention.removeForGood(id)),
    keepAfterAll: (id) => ask((library) => library.retention.keepAfterAll(id)),
    believeClock: () => keep((library) => library.retention.believeClock()),
  }
  const backups: Backups = {
    isReady: () => keep(() => Promise.resolve(accept(undefined))),
    make: (passphrase, progress) => ask((library) => library.backups.make(passphrase, progress)),
    tryOut: (bytes, passphrase, progress) =>
      tryBackup({ bytes, passphrase, progress, today: dayOfMoment(now()) }),
    restore: (bytes, passphrase, progress) =>
      keep((library) => library.backups.restore(bytes, passphrase, progress)),
    note: (made) => keep((library) => library.backups.note(made)),
    list: () => ask((library) => library.backups.list()),
    drop: (id) => keep((library) => library.backups.drop(id)),
    readReminder: () => ask((library) => library.backups.readReminder()),
  }

  /** What was kept without a key goes along to the library that has one. */
  const moveAlong = async (): Promise<Result<undefined>> => {
    const before = await unkept
    unkept = undefined
    const place = await find()
    if (!place.ok) return place
    if (before?.kind === 'sitting') {
      const moved = await moveSealed(before.folders, place.value.folders)
      if (!moved.ok) return moved
      await rm(before.folders.root, { recursive: true, force: true })
    }
    return accept(undefined)
  }

  return {
    sessions: guardSessions(),
    settings,
    aboutYou: about,
    ...documents,
    retention,
    backups,
    listProblems: async () => {
      const problems = Object.values({ settings, ...documents }).map((document) => document.listProblems())
      return (await Promise.all(problems)).flat()
    },
    seal: {
      readState: async () => ({ ...(await vault.readState()), plainCopies: await hasPlainCopies(bare) }),
      unlock: (opener) => gate.change(() => vault.unlock(opener)),
      lock: () =>
        gate.change(async () => {
          await restKept()
          kept = undefined
          return vault.lock()
        }),
      makeRecoveryCode: vault.makeRecoveryCode,
      makeFirstKey: (ways) =>
        gate.change(async () => {
          const made = await vault.makeFirstKey(ways)
          return made.ok ? moveAlong() : made
        }),
      makeJoinFile: (code) => gate.pass(() => vault.makeJoinFile(code)),
      addWay: (way) => gate.pass(() => vault.addWay(way)),
      dropWay: (id) => gate.pass(() => vault.dropWay(id)),
      dropPlainCopies: () =>
        gate.change(async () => {
          await sealing
          return dropPlainCopies(bare)
        }),
    },
    begin,
    rest: () => void restKept(),
    settle: async () => {
      await sealing
      await tending
      await restKept()
      const place = await unkept
      if (place?.kind === 'sitting') await rm(place.folders.root, { recursive: true, force: true })
    },
  }
}

/** What an older app left can be read before there is a key; nothing new is written beside it. */
const readOnlySeals: Seals = {
  seal: () => Promise.resolve(refuse('key-needed', stateSentences.none)),
  unseal: noSeals.unseal,
  keyOf: noSeals.keyOf,
  listKeys: noSeals.listKeys,
  forget: () => Promise.resolve(refuse('key-needed', stateSentences.none)),
}

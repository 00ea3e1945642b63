import { join } from 'node:path'
import { explainPassphrase } from '#contract/passphrase.ts'
import { accept, refuse, type Result } from '#contract/result.ts'
import { makeKey } from './cipher'
import type { KeyFile, WayIn } from './key-file'
import { readKeyInFile, readOrMakeKeyInFile } from './key-in-file'
import type { KeyStore } from './key-store'
import { findKeyFile, replaceKeyFile } from './keep-key-file'
import type { PassphraseCost } from './passphrase'
import { openJoinFile, packJoinFile } from './join-file'
import type { Parcel } from './parcel'
import { makeRecoveryCode, readRecoveryCode } from './recovery-code'
import { openSessionKeys, type SessionKeys } from './session-keys'
import { createSeals } from './create-seals'
import type { Seals } from './seals'
import { stateSentences, type SealKind } from './seal-state'
import {
  makeKeyId,
  openByKeyInFile,
  openByKeyStore,
  openByPassphrase,
  openByRecoveryCode,
  wrapByKeyInFile,
  wrapByKeyStore,
  wrapByPassphrase,
  wrapByRecoveryCode,
  type LibraryKey,
} from './ways-in'

/** Where keys may come from on this computer. */
export type KeyPlaces = {
  readonly keyStore: KeyStore
  /** A file that an organisation or a test chose (SIGNAALWIJZER_SLEUTELBESTAND): made and used without a question. */
  readonly fixedFile?: string | undefined
  /** Where a key file lies that a user chose to have; outside the data folder. Undefined where that is no choice. */
  readonly fileFolder?: string | undefined
}

/** What a vault works with. `cost`: other work for a passphrase than the usual; for tests. */
export type VaultParts = {
  readonly root: string
  readonly places: KeyPlaces
  /** Whether something sealed lies in the folder, so that a missing key file is a loss and not a beginning. */
  readonly holdsSealed: () => Promise<boolean>
  /** Done before the first key is made: what it leaves on disk is found again after a crash. */
  readonly beforeFirstKey: () => Promise<Result<unknown>>
  readonly now: () => Date
  readonly cost?: PassphraseCost
}

/** An open library: how it seals, and the keys of its sessions. */
export type OpenVault = { readonly seals: Seals; readonly sessionKeys: SessionKeys }

/** How a vault is, to be shown. `sentence` says it in words. */
export type VaultState = {
  readonly kind: SealKind
  readonly sentence: string
  readonly ways: readonly Pick<WayIn, 'id' | 'kind' | 'madeAt'>[]
  /** What can be chosen on this computer besides a passphrase. */
  readonly offers: { readonly keyStore: boolean; readonly keyFile: boolean }
  /** The key comes from a file that somebody else chose: nothing is asked, and it is not locked. */
  readonly fixed: boolean
}

/** What opens a vault: something that the user knows, what this device keeps, or a file of another member. */
export type Opener =
  | { readonly passphrase: string }
  | { readonly recoveryCode: string }
  | { readonly device: true }
  | { readonly joinFile: string; readonly code: string }

/** The first ways in. `recoveryCode` is the code as the user typed it over. */
export type FirstWays = {
  readonly passphrase?: string | undefined
  readonly keyStore: boolean
  readonly keyFile: boolean
  readonly recoveryCode: string
}

/** A way in to be added. The new recovery code takes the place of the old one. */
export type NewWay =
  | { readonly kind: 'wachtzin'; readonly passphrase: string }
  | { readonly kind: 'sleutelhanger' | 'sleutelbestand' }
  | { readonly kind: 'herstelcode'; readonly typed: string }

/** Keeps the key of one library: finds it, opens and closes it, and changes the ways in. Nobody else sees a key. */
export type Vault = {
  readonly readState: () => Promise<VaultState>
  /** The open library; a refusal with the sentence of the state otherwise. */
  readonly use: () => Promise<Result<OpenVault>>
  readonly unlock: (opener: Opener) => Promise<Result<undefined>>
  /** Forgets the key. Must run when nothing is being saved. */
  readonly lock: () => Promise<Result<undefined>>
  /** A code that counts only when it was typed over, in `makeFirstKey` or `addWay`. */
  readonly makeRecoveryCode: () => string
  /** Makes the key of a library that has none. Never where there is one, or where something sealed lies. */
  readonly makeFirstKey: (ways: FirstWays) => Promise<Result<undefined>>
  /** Adds a way in; a passphrase or recovery code takes the place of the one before. */
  readonly addWay: (way: NewWay) => Promise<Result<undefined>>
  /** Drops a way in. Refused for the last one, and for the last one that a user knows by heart or on paper. */
  readonly dropWay: (id: string) => Promise<Result<undefined>>
  /** A file that opens this library for somebody else, with the code that is told by voice: `code`, or a new one. Changes nothing here. */
  readonly makeJoinFile: (code?: string) => Promise<Result<Parcel>>
}

type Current =
  | ({ readonly kind: 'open'; readonly key: LibraryKey; readonly file: KeyFile } & OpenVault)
  | { readonly kind: 'locked' | 'needs-another-way'; readonly file: KeyFile }
  | { readonly kind: 'none' | 'newer-version' | 'damaged' }

/** Opens the vault of a data folder. Reads nothing until something is asked. */
export function openVault({ root, places, holdsSealed, beforeFirstKey, now, cost }: VaultParts): Vault {
  let current: Promise<Current> | undefined
  let pendingCode: string | undefined
  const isFixed = places.fixedFile !== undefined

  const open = (key: LibraryKey, file: KeyFile): Current => {
    const sessionKeys = openSessionKeys(join(root, 'sleutels'), key)
    return { kind: 'open', key, file, sessionKeys, seals: createSeals(key, sessionKeys) }
  }

  const readKeyFiles = async () => {
    const { fixedFile, fileFolder } = places
    const paths = [fixedFile, fileFolder && join(fileFolder, fileName)].flatMap((path) => path ?? [])
    const read = await Promise.all(paths.map((path) => readKeyInFile(path)))
    return read.flatMap((one) => (one.ok ? [one.value] : []))
  }

  const openByDevice = async ({ library, ways }: KeyFile): Promise<LibraryKey | undefined> => {
    for (const file of ways.some(({ kind }) => kind === 'sleutelbestand') ? await readKeyFiles() : [])
      for (const way of ways) {
        const key = openByKeyInFile(library, way, file)
        if (key !== undefined) return key
      }
    const stored = ways.filter(({ kind }) => kind === 'sleutelhanger')
    if (stored.length === 0 || !(await places.keyStore.isReal())) return undefined
    for (const way of stored) {
      const key = await openByKeyStore(library, way, places.keyStore)
      if (key !== undefined) return key
    }
    return undefined
  }

  const begin = async (): Promise<Current> => {
    const found = await findKeyFile(root)
    if (found.kind === 'newer-version') return { kind: 'newer-version' }
    if (found.kind === 'damaged' || found.kind === 'unreachable') return { kind: 'damaged' }
    if (found.kind !== 'whole') {
      if (await holdsSealed()) return { kind: 'damaged' }
      return places.fixedFile === undefined ? { kind: 'none' } : beginByFile(places.fixedFile)
    }
    const key = await openByDevice(found.file)
    if (key !== undefined) return open(key, found.file)
    const isUsual = found.file.ways.every(({ kind }) => kind === 'wachtzin' || kind === 'herstelcode')
    return { kind: isUsual ? 'locked' : 'needs-another-way', file: found.file }
  }

  const beginByFile = async (path: string): Promise<Current> => {
    const inFile = await readOrMakeKeyInFile(path)
    if (!inFile.ok) return { kind: 'damaged' }
    const key: LibraryKey = { library: makeKeyId(), key: makeKey() }
    const file = { library: key.library, revision: 1, ways: [wrapByKeyInFile(key, inFile.value, now())] }
    const ready = await beforeFirstKey()
    const kept = ready.ok ? await replaceKeyFile(root, undefined, file) : ready
    // another process of the same user may have been first
    if (!kept.ok) return kept.code === 'changed-elsewhere' ? begin() : { kind: 'damaged' }
    return open(key, file)
  }

  const read = () => (current ??= begin())

  /** Puts other ways in the place of the ways there are. */
  const changeWays = async (change: (ways: readonly WayIn[]) => WayIn[]): Promise<Result<undefined>> => {
    const now = await read()
    if (now.kind !== 'open') return refuse('locked', stateSentences[now.kind])
    // another device may have changed them since
    const found = await findKeyFile(root)
    const before = found.kind === 'whole' && found.file.library === now.file.library ? found.file : now.file
    const next = { ...before, revision: before.revision + 1, ways: change(before.ways) }
    if (next.ways.length === 0) return lastWay
    const kept = await replaceKeyFile(root, before, next)
    if (!kept.ok) return kept
    current = Promise.resolve({ ...now, file: next })
    return accept(undefined)
  }

  const makeDeviceWay = async (
    key: LibraryKey,
    kind: 'sleutelhanger' | 'sleutelbestand',
  ): Promise<Result<WayIn>> => {
    if (kind === 'sleutelhanger') {
      const way = (await places.keyStore.isReal())
        ? await wrapByKeyStore(key, places.keyStore, now())
        : undefined
      return way === undefined ? noKeyStoreHere : accept(way)
    }
    const path = places.fixedFile ?? (places.fileFolder && join(places.fileFolder, fileName))
    if (path === undefined) return noKeyFileHere
    const inFile = await readOrMakeKeyInFile(path)
    return inFile.ok ? accept(wrapByKeyInFile(key, inFile.value, now())) : inFile
  }

  const takePendingCode = (typed: string): Result<string> => {
    if (pendingCode === undefined || readRecoveryCode(typed) !== pendingCode) return wrongCopy
    return accept(pendingCode)
  }

  return {
    readState: async () => {
      const now = await read()
      const hasStore = await places.keyStore.isReal()
      const ways = 'file' in now ? now.file.ways.map(({ id, kind, madeAt }) => ({ id, kind, madeAt })) : []
      return {
        kind: now.kind,
        sentence: stateSentences[now.kind],
        ways,
        offers: {
          keyStore: hasStore,
          // where the system keeps keys itself, a file is the lesser choice
          keyFile: !hasStore && (places.fileFolder !== undefined || isFixed),
        },
        fixed: isFixed && now.kind === 'open',
      }
    },
    use: async () => {
      const now = await read()
      if (now.kind === 'open') return accept(now)
      return refuse(now.kind === 'none' ? 'key-needed' : 'locked', stateSentences[now.kind])
    },
    unlock: async (opener) => {
      const now = await read()
      if (now.kind === 'open') return accept(undefined)
      if (!('file' in now)) return refuse('locked', stateSentences[now.kind])
      const opened = await tryOpener(opener, now.file, openByDevice)
      if (!opened.ok) return opened
      current = Promise.resolve(open(opened.value, now.file))
      return accept(undefined)
    },
    lock: async () => {
      const now = await read()
      if (now.kind !== 'open') return accept(undefined)
      if (isFixed) return notLockable
      now.key.key.fill(0)
      current = Promise.resolve({ kind: 'locked', file: now.file })
      return accept(undefined)
    },
    makeRecoveryCode: () => {
      pendingCode = makeRecoveryCode()
      return pendingCode
    },
    makeFirstKey: async ({ passphrase, keyStore, keyFile, recoveryCode }) => {
      const found = await read()
      if (found.kind !== 'none')
        return refuse('changed-elsewhere', 'Er is al een sleutel. Ververs dit scherm.')
      const short = passphrase === undefined ? undefined : checkPassphrase(passphrase)
      if (short !== undefined) return short
      if (passphrase === undefined && !keyStore && !keyFile) return noWay
      const code = takePendingCode(recoveryCode)
      if (!code.ok) return code
      const key: LibraryKey = { library: makeKeyId(), key: makeKey() }
      const ways = [wrapByRecoveryCode(key, code.value, now())]
      if (passphrase !== undefined) ways.push(await wrapByPassphrase(key, passphrase, now(), cost))
      for (const kind of [keyStore && 'sleutelhanger', keyFile && 'sleutelbestand'] as const) {
        if (kind === false) continue
        const way = await makeDeviceWay(key, kind)
        if (!way.ok) return way
        ways.push(way.value)
      }
      const file = { library: key.library, revision: 1, ways }
      const ready = await beforeFirstKey()
      const kept = ready.ok ? await replaceKeyFile(root, undefined, file) : ready
      if (!kept.ok) return kept
      pendingCode = undefined
      current = Promise.resolve(open(key, file))
      return accept(undefined)
    },
    addWay: async (way) => {
      const opened = await read()
      if (opened.kind !== 'open') return refuse('locked', stateSentences[opened.kind])
      const { key } = opened
      if (way.kind === 'wachtzin') {
        const short = checkPassphrase(way.passphrase)
        if (short !== undefined) return short
        const made = await wrapByPassphrase(key, way.passphrase, now(), cost)
        return changeWays((ways) => [...ways.filter(({ kind }) => kind !== 'wachtzin'), made])
      }
      if (way.kind === 'herstelcode') {
        const code = takePendingCode(way.typed)
        if (!code.ok) return code
        const made = wrapByRecoveryCode(key, code.value, now())
        const changed = await changeWays((ways) => [
          ...ways.filter(({ kind }) => kind !== 'herstelcode'),
          made,
        ])
        if (changed.ok) pendingCode = undefined
        return changed
      }
      const made = await makeDeviceWay(key, way.kind)
      // of other devices there may be more, so nothing makes place
      return made.ok ? changeWays((ways) => [...ways, made.value]) : made
    },
    makeJoinFile: async (code) => {
      const opened = await read()
      return opened.kind === 'open'
        ? packJoinFile(opened.key, { code, cost })
        : refuse('locked', stateSentences[opened.kind])
    },
    dropWay: (id) =>
      read().then((opened) => {
        const ways = 'file' in opened ? opened.file.ways : []
        const left = ways.filter((way) => way.id !== id)
        if (left.length === ways.length) return goneWay
        // a device breaks or is replaced: what is left must open elsewhere too
        const isPortable = ({ kind }: WayIn) => kind === 'wachtzin' || kind === 'herstelcode'
        if (!left.some(isPortable)) return lastWay
        return changeWays((now) => now.filter((way) => way.id !== id))
      }),
  }
}

/** The name of the key file that a user chose to have on this computer. */
const fileName = 'sleutelbestand.json'

async function tryOpener(
  opener: Opener,
  { library, ways }: KeyFile,
  openByDevice: (file: KeyFile) => Promise<LibraryKey | undefined>,
): Promise<Result<LibraryKey>> {
  if ('device' in opener) {
    // what opens by itself at the start must not open again for whoever walks by
    if (ways.some(({ kind }) => kind === 'wachtzin')) return refuse('locked', stateSentences.locked)
    const key = await openByDevice({ library, ways, revision: 1 })
    return key === undefined ? refuse('locked', stateSentences['needs-another-way']) : accept(key)
  }
  if ('joinFile' in opener) return openJoinFile(library, opener.joinFile, opener.code)
  if ('recoveryCode' in opener) {
    if (readRecoveryCode(opener.recoveryCode) === undefined) return typoInCode
    for (const way of ways) {
      const key = openByRecoveryCode(library, way, opener.recoveryCode)
      if (key !== undefined) return accept(key)
    }
    return wrongCode
  }
  for (const way of ways) {
    const key = await openByPassphrase(library, way, opener.passphrase)
    if (key !== undefined) return accept(key)
  }
  return ways.some(({ kind }) => kind === 'wachtzin') ? wrongPassphrase : noPassphrase
}

function checkPassphrase(passphrase: string): Result<never> | undefined {
  const sentence = explainPassphrase(passphrase)
  return sentence === undefined ? undefined : refuse('bad-request', sentence)
}

const noWay = refuse('bad-request', 'Kies hoe je op dit apparaat opent: met een wachtzin of zonder vraag.')
const wrongCopy = refuse(
  'bad-request',
  'Dit is niet de herstelcode die je net kreeg. Kijk op je papier en typ haar nog eens over.',
)
const typoInCode = refuse(
  'bad-request',
  'In deze herstelcode zit een tikfout. Een code heeft zeven groepjes van vier tekens; kijk ze één voor één na.',
)
const wrongCode = refuse('bad-request', 'Deze herstelcode hoort niet bij deze sessies. Zoek de nieuwste op.')
const wrongPassphrase = refuse(
  'bad-request',
  'Deze wachtzin klopt niet. Probeer het nog eens, of gebruik je herstelcode.',
)
const noPassphrase = refuse('bad-request', 'Er is geen wachtzin ingesteld. Gebruik je herstelcode.')
const lastWay = refuse(
  'bad-request',
  'Dit is de laatste wachtzin of herstelcode. Maak eerst een nieuwe, anders kom je nergens anders meer bij je sessies.',
)
const goneWay = refuse('not-found', 'Deze manier om te openen is er al niet meer. Ververs dit scherm.')
const noKeyStoreHere = refuse(
  'failed',
  'Dit apparaat heeft geen plek waar het systeem sleutels veilig bewaart. Kies een wachtzin.',
)
const noKeyFileHere = refuse('failed', 'Hier kan geen sleutelbestand staan. Kies een wachtzin.')
const notLockable = refuse(
  'bad-request',
  'Op dit apparaat opent een sleutelbestand van je beheerder de sessies vanzelf. Vergrendel je scherm als je wegloopt.',
)

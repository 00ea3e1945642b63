import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { posix, win32 } from 'node:path'
import { z } from 'zod'
import { decodeText } from '#contract/files/decode-text.ts'
import { limits } from '#contract/limits.ts'
import { ownThemeSchema } from '#contract/settings.ts'
import { findTwins, resembles } from './key-names'
import { noPolicy, type Policy } from './policy'

/** Of whom the policy speaks when it says {gebruiker} or {thuis}. */
export interface PolicyUser {
  readonly platform: NodeJS.Platform
  readonly name: string
  readonly home: string
}

/** Every key of the file: what it may hold, and what to write when it holds something else. */
const keys = {
  gegevensmap: {
    schema: z.string().min(1).max(1000),
    wanted:
      'een volledig pad, zoals "D:\\\\Signaalwijzer\\\\{gebruiker}"; {gebruiker} en {thuis} worden ingevuld',
  },
  sessiesBewaren: { schema: z.boolean(), wanted: 'true of false' },
  bewaartermijnMaanden: {
    schema: z.number().int().min(1).max(limits.keepMonths),
    wanted: `een heel getal van 1 tot en met ${limits.keepMonths}`,
  },
  eigenThema: {
    schema: ownThemeSchema,
    wanted: 'een naam (name) en kleuren en maten (tokens), zoals in instellingen.json bij ownTheme',
  },
  taalVanDatums: { schema: z.enum(['nl', 'systeem']), wanted: '"nl" of "systeem"' },
} as const

type Key = keyof typeof keys

/** What decides where and whether sessions are kept: a fault here closes. */
const closing = ['gegevensmap', 'sessiesBewaren'] as const

/** More bytes, or more faults told, than any policy has. */
const most = { bytes: 1024 * 1024, faults: 20 } as const

const isKey = (name: string): name is Key => Object.hasOwn(keys, name)

const mayNotKeep =
  'Je organisatie heeft vastgelegd dat er op dit apparaat geen sessies bewaard worden. Oefenen, de naslag en de signaalcheck kun je gewoon gebruiken.'
const unsure =
  'Het beleid van je organisatie klopt niet, dus Signaalwijzer bewaart geen nieuwe sessie. Vraag je beheerder om het bestand beleid.json na te kijken.'

/**
 * Reads the policy of this computer. A file that is not there fixes nothing. A fault never opens what an organisation meant
 * to close: when the file cannot be read, or says something odd about where or whether to keep sessions, no new one is kept.
 */
export function readPolicy(path: string, user: PolicyUser): Policy {
  let bytes: Buffer | 'no-file' | 'too-large'
  try {
    bytes = readSmallFile(path)
  } catch (error) {
    const isMissing =
      error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code))
    if (isMissing) return noPolicy
    return refuseAll(`${path} kan niet worden gelezen. Geef alle gebruikers leesrecht.`)
  }
  if (bytes === 'no-file') return refuseAll(`${path} is geen bestand. Zet daar een bestand met het beleid.`)
  if (bytes === 'too-large')
    return refuseAll(`${path} is te groot voor een beleid. Zet er alleen de sleutels uit docs/beheer.md in.`)
  // Editors of Windows put a mark in front, or write UTF-16.
  const text = decodeText(bytes)
  if (text === undefined) return refuseAll(`${path} is geen tekst die de app kent. Bewaar het als UTF-8.`)
  const fields = parseFields(text)
  if (fields === undefined)
    return refuseAll(
      `${path} is geen geldige JSON met sleutels. Kijk komma's, accolades en aanhalingstekens na.`,
    )
  return judgeFields(fields, findTwins(text), user)
}

/** Opened without waiting (where the system knows that), so that a pipe in its place does not hold up the start. */
function readSmallFile(path: string): Buffer | 'no-file' | 'too-large' {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const about = fstatSync(file)
    if (!about.isFile()) return 'no-file'
    return about.size > most.bytes ? 'too-large' : readFileSync(file)
  } finally {
    closeSync(file)
  }
}

function refuseAll(fault: string): Policy {
  return { noSessions: unsure, faults: [fault] }
}

function parseFields(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const isFields = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isFields ? (value as Readonly<Record<string, unknown>>) : undefined
  } catch {
    return undefined
  }
}

function judgeFields(
  fields: Readonly<Record<string, unknown>>,
  twins: readonly string[],
  user: PolicyUser,
): Policy {
  const faults = twins.map(
    (name) => `In beleid.json staat ${quote(name)} meer dan één keer. Laat er één staan.`,
  )
  const faulty = new Set<Key>()
  for (const [name, value] of Object.entries(fields)) {
    if (!isKey(name))
      faults.push(
        `beleid.json kent de sleutel ${quote(name)} niet. Kies uit ${Object.keys(keys).join(', ')}.`,
      )
    else if (!keys[name].schema.safeParse(value).success) faulty.add(name)
  }
  const read = <Name extends Key>(name: Name): z.output<(typeof keys)[Name]['schema']> | undefined =>
    // of two nobody knows which one was meant
    twins.includes(name)
      ? undefined
      : // the schema of this very name made the data; TypeScript cannot follow a name that is one of many
        (keys[name].schema.safeParse(fields[name]).data as
          z.output<(typeof keys)[Name]['schema']> | undefined)
  const dataFolder = fillIn(read('gegevensmap'), user)
  if (read('gegevensmap') !== undefined && dataFolder === undefined) faulty.add('gegevensmap')
  for (const name of faulty)
    faults.push(`In beleid.json klopt "${name}" niet. Schrijf er ${keys[name].wanted}.`)
  const sessions = read('sessiesBewaren')
  const strange = Object.keys(fields).filter((name) => !isKey(name))
  // A key that was spelled wrong means what it was meant to mean; any other strange one may be of a newer version.
  const isUnsure = closing.some(
    (name) => faulty.has(name) || twins.includes(name) || strange.some((key) => resembles(key, name)),
  )
  const keepMonths = read('bewaartermijnMaanden')
  const ownTheme = read('eigenThema')
  const dateLanguage = read('taalVanDatums')
  return {
    ...(dataFolder === undefined ? {} : { dataFolder }),
    ...(isUnsure ? { noSessions: unsure } : sessions === false ? { noSessions: mayNotKeep } : {}),
    ...(keepMonths === undefined ? {} : { keepMonths }),
    ...(ownTheme === undefined ? {} : { ownTheme }),
    ...(dateLanguage === undefined ? {} : { dateLanguage }),
    faults: faults.slice(0, most.faults),
  }
}

/** A key as it stands in the file, also when there are signs in it that a terminal obeys. */
const quote = (name: string) => JSON.stringify(name.slice(0, 60))

/**
 * The folder for this user; undefined when it is no full path (on Windows with its drive or share), or has a place for
 * a name that the system does not know: all who have none would share one folder.
 */
function fillIn(folder: string | undefined, { platform, name, home }: PolicyUser): string | undefined {
  if (folder === undefined || folder.includes('\0')) return undefined
  const missesName =
    (name === '' && folder.includes('{gebruiker}')) || (home === '' && folder.includes('{thuis}'))
  if (missesName) return undefined
  // replacers, because a name may hold a sign that String.replace gives a meaning to
  const filled = folder.replaceAll('{gebruiker}', () => name).replaceAll('{thuis}', () => home)
  if (platform === 'win32')
    return /^(?:[a-z]:[\\/]|[\\/]{2}[^\\/])/i.test(filled) ? win32.normalize(filled) : undefined
  return posix.isAbsolute(filled) ? posix.normalize(filled) : undefined
}

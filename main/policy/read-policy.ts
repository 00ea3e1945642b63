import { readFileSync } from 'node:fs'
import { posix, win32 } from 'node:path'
import { z } from 'zod'
import { decodeText } from '#contract/decode-text.ts'
import { limits } from '#contract/limits.ts'
import { ownThemeSchema } from '#contract/settings.ts'
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
      'een volledig pad, zoals "D:\\\\Signaalwijzer\\\\{gebruiker}". {gebruiker} en {thuis} worden ingevuld',
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
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (error) {
    const isMissing =
      error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code))
    if (isMissing) return noPolicy
    return refuseAll(`${path} kan niet worden gelezen. Geef alle gebruikers leesrecht.`)
  }
  const fields = parseFields(bytes)
  if (fields === undefined)
    return refuseAll(
      `${path} is geen geldige JSON met sleutels. Kijk komma's, accolades en aanhalingstekens na.`,
    )
  return judgeFields(fields, user)
}

function refuseAll(fault: string): Policy {
  return { noSessions: unsure, faults: [fault] }
}

function parseFields(bytes: Buffer): Readonly<Record<string, unknown>> | undefined {
  try {
    // Editors of Windows put a mark in front, or write UTF-16.
    const value: unknown = JSON.parse(decodeText(bytes) ?? '')
    const isFields = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isFields ? (value as Readonly<Record<string, unknown>>) : undefined
  } catch {
    return undefined
  }
}

function judgeFields(fields: Readonly<Record<string, unknown>>, user: PolicyUser): Policy {
  const faults: string[] = []
  const faulty = new Set<Key>()
  for (const [name, value] of Object.entries(fields)) {
    if (!isKey(name))
      faults.push(
        `beleid.json kent de sleutel "${name.slice(0, 60)}" niet. Kies uit ${Object.keys(keys).join(', ')}.`,
      )
    else if (!keys[name].schema.safeParse(value).success) faulty.add(name)
  }
  const read = <Name extends Key>(name: Name): z.output<(typeof keys)[Name]['schema']> | undefined =>
    // the schema of this very name made the data; TypeScript cannot follow a name that is one of many
    keys[name].schema.safeParse(fields[name]).data as z.output<(typeof keys)[Name]['schema']> | undefined
  const dataFolder = fillIn(read('gegevensmap'), user)
  if (read('gegevensmap') !== undefined && dataFolder === undefined) faulty.add('gegevensmap')
  for (const name of faulty)
    faults.push(`In beleid.json klopt "${name}" niet. Schrijf er ${keys[name].wanted}.`)
  const sessions = read('sessiesBewaren')
  const isUnsure = faulty.has('gegevensmap') || faulty.has('sessiesBewaren')
  const keepMonths = read('bewaartermijnMaanden')
  const ownTheme = read('eigenThema')
  const dateLanguage = read('taalVanDatums')
  return {
    ...(dataFolder === undefined ? {} : { dataFolder }),
    ...(isUnsure ? { noSessions: unsure } : sessions === false ? { noSessions: mayNotKeep } : {}),
    ...(keepMonths === undefined ? {} : { keepMonths }),
    ...(ownTheme === undefined ? {} : { ownTheme }),
    ...(dateLanguage === undefined ? {} : { dateLanguage }),
    faults,
  }
}

/** The folder for this user; undefined when it is no full path. */
function fillIn(folder: string | undefined, { platform, name, home }: PolicyUser): string | undefined {
  const path = platform === 'win32' ? win32 : posix
  // replacers, because a name may hold a sign that String.replace gives a meaning to
  const filled = folder?.replaceAll('{gebruiker}', () => name).replaceAll('{thuis}', () => home)
  return filled !== undefined && path.isAbsolute(filled) ? path.normalize(filled) : undefined
}

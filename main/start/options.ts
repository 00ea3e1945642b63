import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** What `npm start` was asked to do. */
export type StartOptions = {
  /** Use the browser, also where Electron is there. */
  readonly browser: boolean
  /** Open the browser when the app answers. */
  readonly open: boolean
  /** 0 takes any free port. */
  readonly port: number
  /** Absolute path; undefined for the user's own folder. */
  readonly data: string | undefined
  /** Start with the usual settings, and leave those on disk as they are. */
  readonly safe: boolean
  readonly help: boolean
}

/** The options, or one sentence about what is wrong with them. */
export type ParsedOptions =
  { readonly ok: true; readonly options: StartOptions } | { readonly ok: false; readonly message: string }

/** What `--help` prints. */
export const helpText = `Zo start je Signaalwijzer: npm start -- [opties]

  --browser    gebruik de browser, ook als Electron er is
  --no-open    open de browser niet vanzelf
  --port N     gebruik deze poort (alleen in de browser; 0 of weglaten: een vrije poort)
  --data MAP   bewaar sessies en instellingen in deze map
  --veilig     begin met de gewone instellingen; je eigen blijven bewaard
  --help       laat deze uitleg zien
`

const options = {
  browser: { type: 'boolean', default: false },
  'no-open': { type: 'boolean', default: false },
  port: { type: 'string', default: '0' },
  data: { type: 'string' },
  veilig: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

const choices = 'Kies uit --browser, --no-open, --port N, --data MAP, --veilig en --help.'

/** Reads the arguments of `npm start`. A relative data folder is seen from `workingFolder`. */
export function parseOptions(args: readonly string[], workingFolder: string): ParsedOptions {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true })
  for (const token of tokens) {
    if (token.kind === 'positional') return wrong(`Signaalwijzer begrijpt "${token.value}" niet. ${choices}`)
    if (token.kind !== 'option') continue
    const option = Object.entries(options).find(([name]) => name === token.name)?.[1]
    if (option === undefined) return wrong(`Signaalwijzer kent ${token.rawName} niet. ${choices}`)
    if (option.type === 'boolean' && token.value !== undefined) {
      return wrong(`Achter ${token.rawName} hoort niets te staan. ${choices}`)
    }
    // Without a value, or with the next option taken for one.
    if (option.type === 'string' && (token.value ?? '').replace(/^-.*$/, '') === '') {
      return wrong(`Achter ${token.rawName} ontbreekt iets. ${choices}`)
    }
  }
  const { values } = parseArgs({ args: [...args], options })
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : NaN
  if (!(port <= 65_535))
    return wrong(`"${values.port}" is geen poort. Kies een getal van 0 tot en met 65535.`)
  return {
    ok: true,
    options: {
      browser: values.browser,
      open: !values['no-open'],
      port,
      data: values.data === undefined ? undefined : resolve(workingFolder, values.data),
      safe: values.veilig,
      help: values.help,
    },
  }
}

function wrong(message: string): ParsedOptions {
  return { ok: false, message }
}

import { accept, refuse, type Result } from '#contract/result.ts'
import type { ThemeTokens } from '#ui/theme/contrast.ts'
import { fitTheme, type FittedTheme } from '#ui/theme/fit-theme.ts'
import { readTokenFile } from '#ui/theme/read-token-file.ts'

export interface LoadedTheme {
  readonly tokens: ThemeTokens
  /** What the user should know: how much is used, and which colours stay ours. */
  readonly notes: readonly string[]
}

/**
 * Makes a token file into a theme that can be read everywhere, or says in a sentence why it cannot be used. `ours` is
 * the style sheet of our own theme: it fills in what the file does not say.
 */
export function loadOwnTheme(text: string, ours: string): Result<LoadedTheme> {
  const file = readTokenFile(text)
  if (!file.ok) return file
  const { tokens, left } = fitTheme(readOurs(ours), file.value.tokens)
  const used = Object.keys(tokens).length
  if (used === 0)
    return refuse(
      'bad-request',
      `De kleuren in dit thema zijn samen niet goed te lezen (${describeRatio(left)}). Kies een thema met meer contrast.`,
    )
  const usedNote = `Dit thema staat nu aan. Signaalwijzer gebruikt ${used} van de ${file.value.count} tokens.`
  return accept({ tokens, notes: [usedNote, ...left.map(describeLeft)] })
}

/** The tokens of our own style sheet. */
export function readOurs(css: string): ThemeTokens {
  const read = readTokenFile(css.replace(/@layer tokens \{([^]*)\}/, '$1'))
  if (!read.ok) throw new Error(`our own theme cannot be read: ${read.message}`)
  return read.value.tokens
}

function describeLeft(left: FittedTheme['left'][number]): string {
  return `Voor “${left.name}” blijven onze kleuren staan: het contrast was te laag (${describeRatio([left])}).`
}

function describeRatio(left: FittedTheme['left']): string {
  const { ratio = 0, least = 0 } = left[0]?.lowest ?? {}
  return `${showRatio(Math.floor(ratio * 10) / 10)} op 1, nodig is ${showRatio(least)} op 1`
}

const showRatio = (ratio: number) => ratio.toString().replace('.', ',')

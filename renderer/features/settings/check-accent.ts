import { accept, refuse, type Result } from '#contract/result.ts'
import { measureContrast } from '#ui/theme/contrast.ts'
import { readColour } from '#ui/theme/read-colour.ts'

/** What WCAG asks of text on its ground. */
const leastContrast = 4.5
const paper = '#ffffff'

/** Reads a colour for headings on white paper, as "#8a1538"; empty for none. Refuses what is no colour and what reads badly. */
export function checkAccent(typed: string): Result<string> {
  const written = typed.trim()
  if (written === '') return accept('')
  const colour = readColour(written)
  if (colour === undefined)
    return refuse('bad-request', 'Dit is geen kleur. Schrijf een # en zes cijfers of letters, zoals #8a1538.')
  const contrast = measureContrast(colour, paper)
  if (contrast >= leastContrast) return accept(colour)
  const shown = (Math.floor(contrast * 10) / 10).toLocaleString('nl-NL')
  return refuse(
    'bad-request',
    `Deze kleur leest slecht op wit papier (contrast ${shown}, nodig is 4,5). Kies een donkerder kleur.`,
  )
}

import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The mark that the zip for Windows puts beside the program (main/packaging/draagbaar.txt). */
const mark = 'draagbaar.txt'

/** The data folder beside the program, for a copy that carries its data along; undefined for an installed app. */
export function findPortableFolder(program: string): string | undefined {
  const folder = dirname(program)
  return existsSync(join(folder, mark)) ? join(folder, 'gegevens') : undefined
}

/**
 * The command line with the data folders that are not asked for by hand: the one beside a portable copy goes before what
 * the user asks, and gives way to it; the one that an organisation fixed stands alone, because a loose `--data` or `--`
 * of the user would take away the meaning of what comes after it.
 */
export function addDataFolders(
  args: readonly string[],
  { portable, fixed }: { readonly portable: string | undefined; readonly fixed: string | undefined },
): string[] {
  if (fixed !== undefined) return ['--data', fixed]
  return portable === undefined ? [...args] : ['--data', portable, ...args]
}

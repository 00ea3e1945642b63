/** One way to read a file name as a copy of a session: which session, and what was put to its name. */
export type ConflictName = { readonly id: string; readonly suffix: string }

/**
 * What programs and people put behind the name of a file of which there are two. As they stand in the sources of
 * Nextcloud and ownCloud ("(conflicted copy [who ]date time)", before that "_conflict-"), Syncthing (".sync-conflict-" and
 * its "~date-time" versions) and Seafile, and on the help pages of Dropbox and OneDrive; the rest is what Windows, macOS,
 * Samba and browsers make of a copy.
 */
const suffixes: readonly RegExp[] = [
  /\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]{7})?$/i,
  /~\d{8}-\d{6}$/,
  /_conflict[-_].*\d{8}-\d{6}$/i,
  / ?\([^()]*(?:conflict|kopie van|case clash)[^()]*\)$/i,
  / - (?:kopie|copy|snelkoppeling)(?: \(\d+\))?$/i,
  / (?:kopie|copy)(?: \d+)?$/i,
  / ?\(\d+\)$/,
  / \d{1,3}$/,
]

const prefixes: readonly RegExp[] = [/^(?:kopie|copy)(?: \(\d+\))? (?:van|of) /i]

/** A name of a computer, as OneDrive puts it behind a dash; twice the same computer gets a number. */
const host = /^[a-z0-9][a-z0-9-]{0,79}$/i

const idPattern = /^[a-z0-9][a-z0-9-]{2,63}$/

/**
 * All sessions of which this could be a copy by its name, most likely first. Only what is in the file tells which: a
 * session may have a name that looks like a copy of another. None for a name that says nothing of a copy.
 */
export function readConflictNames(fileName: string): readonly ConflictName[] {
  const [, stem] = /^(.+)\.json$/i.exec(fileName) ?? []
  if (stem === undefined) return []
  const found = new Map<string, string>()
  const add = (id: string, suffix: string) => {
    if (idPattern.test(id) && id !== stem && !found.has(id)) found.set(id, suffix.trim())
  }
  let name = stem
  // the copy of a copy has two of them
  for (let turn = 0; turn < 8; turn += 1) {
    const shorter = stripOnce(name)
    if (shorter === undefined) break
    name = shorter
    add(name, takeAway(stem, name))
  }
  for (let at = name.indexOf('-'); at > 0; at = name.indexOf('-', at + 1))
    if (host.test(name.slice(at + 1))) add(name.slice(0, at), stem.slice(at + 1))
  return [...found].map(([id, suffix]) => ({ id, suffix }))
}

function stripOnce(name: string): string | undefined {
  for (const pattern of [...suffixes, ...prefixes]) {
    const shorter = name.replace(pattern, '')
    if (shorter !== name && shorter !== '') return shorter
  }
  return undefined
}

function takeAway(stem: string, name: string): string {
  const at = stem.indexOf(name)
  return at === -1 ? stem : `${stem.slice(0, at)}${stem.slice(at + name.length)}`
}

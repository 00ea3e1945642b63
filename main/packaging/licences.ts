/**
 * Licences of work that may be inside the app. Each lets its work be part of a whole under EUPL-1.2: the permissive ones,
 * those that only bind their own files, and our own. Copyleft that would reach our code (GPL, AGPL) is not among them.
 */
const fitting: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Unicode-3.0',
  'Unlicense',
  'Zlib',
])

/** Whether a licence, as an SPDX expression ("MIT OR GPL-3.0"), goes with EUPL-1.2. What we do not know does not. */
export function fitsOurLicence(expression: string): boolean {
  const bare = expression.trim()
  const open = bare.lastIndexOf('(')
  if (open !== -1) {
    const close = bare.indexOf(')', open)
    if (close === -1) return false
    const inner = fitsOurLicence(bare.slice(open + 1, close)) ? 'MIT' : 'onbekend'
    return fitsOurLicence(`${bare.slice(0, open)} ${inner} ${bare.slice(close + 1)}`)
  }
  // OR binds less than AND
  return bare
    .split(/\s+or\s+/i)
    .some((choice) => choice.split(/\s+and\s+/i).every((name) => fitting.has(name.trim())))
}

import type { PdfDocument } from '../document/read-document'
import { asDict, asList, asName, hasText, listDicts, type Dict } from '../document/values'
import { rule } from '../rule'

/** Clause 7.10 and 7.11: layers have names, and a file that is enclosed has a name in both ways. */
export const enclosedRules = [
  rule('7.10-1', (document) => listLayerSettings(document).every((dict) => hasText(dict, 'Name'))),
  rule('7.10-2', (document) => listLayerSettings(document).every((dict) => dict.get('AS') === undefined)),
  rule('7.11-1', ({ objects }) => listEnclosures(objects).every(isNamed)),
  // The same for the files of annotations: a rule of its own in the standard, which the profile does not repeat.
  rule('7.18.7-1', ({ annotations }) =>
    annotations
      .filter(({ subtype }) => subtype === 'FileAttachment')
      .flatMap(({ dict }) => asDict(dict.get('FS')) ?? [])
      .every((dict) => asDict(dict.get('EF')) === undefined || isNamed(dict)),
  ),
]

const isNamed = (dict: Dict) => hasText(dict, 'F') && hasText(dict, 'UF')

function listLayerSettings({ catalog }: PdfDocument): readonly Dict[] {
  const properties = asDict(catalog.get('OCProperties'))
  return [properties?.get('D'), ...(asList(properties?.get('Configs')) ?? [])].flatMap(
    (value) => asDict(value) ?? [],
  )
}

/** Every specification of a file, also one that stands inside another object. */
function listEnclosures(objects: readonly Dict[]): readonly Dict[] {
  const nested = objects.flatMap((dict) => dict.keys().flatMap((key) => listDicts(dict.get(key))))
  return [...new Set([...objects, ...nested])].filter(
    (dict) =>
      asDict(dict.get('EF')) !== undefined &&
      ['Filespec', 'F'].includes(asName(dict.get('Type')) ?? 'Filespec'),
  )
}

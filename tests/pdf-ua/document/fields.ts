import { asDict, asList, type Dict } from './values'

/** The fields of the form of a document, groups of fields included; what is only a place on a page is not one. */
export function listFields(catalog: Dict): readonly Dict[] {
  const fields: Dict[] = []
  const seen = new Set<Dict>()
  const visit = (field: Dict | undefined) => {
    if (field === undefined || seen.has(field)) return
    seen.add(field)
    fields.push(field)
    for (const kid of asList(field.get('Kids')) ?? []) {
      const dict = asDict(kid)
      if (dict?.get('T') !== undefined) visit(dict)
    }
  }
  for (const field of asList(asDict(catalog.get('AcroForm'))?.get('Fields')) ?? []) visit(asDict(field))
  return fields
}

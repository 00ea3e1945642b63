import { accept } from '#contract/result.ts'
import type { OwnTemplate } from '#contract/own-template.ts'
import type { Bridge } from '#bridge/bridge.ts'
import { mergeChange } from '#core/editing/merge-change.ts'
import { explainLeftOut } from '#core/editing/explain-left-out.ts'
import { nameTemplatePart } from '#core/templates/name-template-part.ts'
import { editDocument, type DocumentEditor } from '#editing/edit-document.ts'

/** A template that is being worked on. */
export type TemplateEditor = DocumentEditor<OwnTemplate>

/** Starts editing a template as it was read from disk. Also what is half done is kept: a template may be wrong for a while. */
export function editTemplate(bridge: Pick<Bridge, 'saveOwnTemplate'>, first: OwnTemplate): TemplateEditor {
  return editDocument({
    first,
    savedAt: first.changedAt,
    revision: 0,
    write: async (template, { revision, changedAt }) => {
      const saved = await bridge.saveOwnTemplate({ template: { ...template, changedAt } })
      if (!saved.ok) return saved
      return accept({
        savedAt: changedAt,
        revision,
        leftOut: explainLeftOut(saved.value.leftOut, nameTemplatePart),
      })
    },
    merge: mergeChange,
  })
}

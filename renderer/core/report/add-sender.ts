import type { ReportSender } from '#contract/settings.ts'
import type { Outline } from './outline'

/** The outline on the paper of the organisation; as it was when there is none. */
export function addSender(outline: Outline, sender: ReportSender | null): Outline {
  if (sender === null) return outline
  const { name, accent, logo } = sender
  if (name.trim() === '' && accent === '' && logo === null) return outline
  return { ...outline, sender: { name, ...(accent !== '' && { accent }), ...(logo && { logo }) } }
}

import { useMemo, type ReactNode } from 'react'
import type { OwnTemplate } from '#contract/own-template.ts'
import { listDoubtful } from '#core/report/internal/find-internal-left.ts'
import { describeTemplate, listTemplateText, mapTemplateText } from '#core/templates/describe-template.ts'
import { leaveOutOfTemplate } from '#core/templates/leave-out-of-template.ts'
import { useBeforeLeaving } from '#guard/use-before-leaving.tsx'
import { useApp } from '#app-context'
import { passOnTemplate } from './pass-on'

const leaving = {
  name: 'het draaiboek',
  replaces:
    'Wat je hier vervangt, verandert in wat je doorgeeft. In je draaiboek zelf blijft het staan tot je het daar aanpast.',
}

/** Passes a template on as a file, after the last look; `questions` is what that look asks. */
export function usePassOn(own: OwnTemplate): {
  readonly passOn: () => void
  readonly questions: ReactNode
} {
  const { bridge, say } = useApp()
  const parts = useMemo(() => {
    const template = leaveOutOfTemplate(own)
    const typed = listTemplateText(template)
    return { template, outline: describeTemplate(template), typed, findInternal: () => listDoubtful(typed) }
  }, [own])
  const { leave, questions } = useBeforeLeaving({ ...parts, of: leaving })
  const passOn = () =>
    leave('Bewaar', (_outline, clean) => {
      void passOnTemplate(bridge, mapTemplateText(parts.template, clean)).then((told) => {
        if (told !== '') say(told)
      })
    })
  return { passOn, questions }
}

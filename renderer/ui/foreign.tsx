import type { ReactNode } from 'react'
import type { Language } from '#schema/page.ts'

interface ForeignProps {
  /** Nothing for Dutch, the language of the app. */
  readonly language?: Language | undefined
  readonly children?: ReactNode
}

/** Words that may be in another language, marked so that a screen reader says them as they sound. */
export function Foreign({ language, children }: ForeignProps) {
  return language === undefined ? <>{children}</> : <span lang={language}>{children}</span>
}

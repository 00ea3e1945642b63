import type { MDXComponents } from 'mdx/types'
import type { AnchorHTMLAttributes, ReactNode } from 'react'
import { resolveContentLink } from '#core/navigation/addresses.ts'
import { Notice } from '#ui/notice.tsx'
import { FirstSteps } from './first-steps'
import { PageFact } from './page-fact'
import { Term } from '../fact/term'
import './page-text.css'

/** What the components in an MDX page become. `pageId` is the page they stand on, for links to its own headings. */
export function makePageComponents(pageId: string): MDXComponents {
  return {
    Feit: PageFact,
    EersteStappen: FirstSteps,
    Eigen: ({ children }: { children?: ReactNode }) => <>{children}</>,
    Vraag: ({ children }: { children?: ReactNode }) => <span className="say">“{children}”</span>,
    NietZeggen: ({ children }: { children?: ReactNode }) => (
      <span className="avoid">
        <strong>Zeg liever niet:</strong> “{children}”
      </span>
    ),
    LetOp: ({ children }: { children?: ReactNode }) => <Notice kind="attention">{children}</Notice>,
    Tegenover: ({ children }: { children?: ReactNode }) => (
      <div className="opposed" role="group" aria-label="Bevindingen die elkaar tegenspreken">
        <p className="opposed-title">Dit spreekt elkaar tegen</p>
        {children}
      </div>
    ),
    Begrip: Term,
    a: ({ href = '', children }: AnchorHTMLAttributes<HTMLAnchorElement>) => (
      <a href={resolveContentLink(href, pageId)}>{children}</a>
    ),
  }
}

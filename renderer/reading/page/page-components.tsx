import type { MDXComponents } from 'mdx/types'
import { lazy, Suspense, type AnchorHTMLAttributes, type ReactNode, type TableHTMLAttributes } from 'react'
import { resolveContentLink } from '#core/navigation/addresses.ts'
import { Notice } from '#ui/notice.tsx'
import { FirstSteps } from './first-steps'
import { PageFact } from './page-fact'
import { Term } from '../fact/term'
import './page-text.css'

const CopyPenalties = lazy(async () => ({
  default: (await import('../law/copy-penalties')).CopyPenalties,
}))

interface PageTableProps extends TableHTMLAttributes<HTMLTableElement> {
  /** Ids of the penalties in it, with spaces; only a table of penalties has them. */
  readonly 'data-rijen'?: string
}

/** A table; one of penalties can be copied. */
function PageTable({ 'data-rijen': penalties, ...table }: PageTableProps) {
  return (
    <>
      <table {...table} />
      {penalties && (
        <Suspense>
          <CopyPenalties ids={penalties} />
        </Suspense>
      )}
    </>
  )
}

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
    table: PageTable,
    a: ({ href = '', children }: AnchorHTMLAttributes<HTMLAnchorElement>) => (
      <a href={resolveContentLink(href, pageId)}>{children}</a>
    ),
  }
}

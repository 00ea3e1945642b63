import { use } from 'react'
import { namesEmergency } from '#schema/fact-check.ts'
import type { PageSummary } from '#schema/page.ts'
import type { PageBody } from '../page-bodies'
import { describeGround } from '#core/naslag/describe-ground.ts'
import { describeAges } from '#core/naslag/names.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { formatDay } from '#core/session/describe-time.ts'
import { LinkButton } from '#ui/button.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { Breadcrumbs } from '../breadcrumbs'
import { PageFacts } from '../fact/page-facts'
import { PageFact } from './page-fact'
import { PageTitle } from '../page-title'
import { PageTools } from './page-tools'
import './page-text.css'

/** Pages that open the questions of "Mag ik dit delen?": their text cannot link to a screen of the app. */
const leadsToSharing: ReadonlySet<string> = new Set(['handreiking/wat-mag-ik-delen', 'route/r-deel-twijfel'])

interface PageHeaderProps {
  readonly page: PageSummary
  readonly grounds: PageBody['grounds']
}

/** What opens every page: its title, its point, how old and how sure it is, and its tools. On a page that cannot wait only the title: what to do comes next. */
export function PageHeader({ page, grounds }: PageHeaderProps) {
  return (
    <>
      <Breadcrumbs collection={page.collection} />
      <ScreenTitle name={page.title}>
        <PageTitle page={page} />
      </ScreenTitle>
      {!page.urgent && (
        <>
          <p className="page-lead page-body">
            <PageFact numbers={grounds.lead} emergency={namesEmergency(page.short)}>
              {page.short}
            </PageFact>
          </p>
          <PageMeta page={page} grounds={grounds} />
          <PageTools page={page} />
        </>
      )}
      {leadsToSharing.has(page.id) && (
        <p className="no-print">
          <LinkButton href={addresses.sharing()}>Beantwoord de vragen: mag ik dit delen?</LinkButton>
        </p>
      )}
    </>
  )
}

/** How old a page is, what it rests on and how long it takes. */
export function PageMeta({ page, grounds }: PageHeaderProps) {
  const facts = use(PageFacts)
  return (
    <p className="page-meta">
      <span>Bijgewerkt {formatDay(page.updated)}</span>
      <span>{describeGround(facts) || 'Eigen ontwerp'}</span>
      {facts.length > 0 && (
        <span>
          Nagekeken: nog niet
          {page.mustCheck && (
            <>
              , en bij een <span className="fact-warning" /> staat wat je eerst nagaat
            </>
          )}
        </span>
      )}
      <span>{page.readingMinutes} min lezen</span>
      {page.ages && page.ages.length > 0 && (
        <span>
          <PageFact numbers={grounds.ages}>{describeAges(page.ages)}</PageFact>
        </span>
      )}
    </p>
  )
}

import { namesEmergency } from '#schema/fact-check.ts'
import type { PageSummary } from '#schema/page.ts'
import type { PageBody } from '../page-bodies'
import { describeAges, describeCertainty } from '#core/naslag/names.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { formatDay } from '#core/session/describe-time.ts'
import { LinkButton } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { Tag } from '#ui/tag.tsx'
import { Breadcrumbs } from '../breadcrumbs'
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

/** What opens every page: its title, its point in a sentence or two, how old and how sure it is, and what you can do with it. */
export function PageHeader({ page, grounds }: PageHeaderProps) {
  return (
    <>
      <Breadcrumbs collection={page.collection} />
      <ScreenTitle name={page.title}>
        <PageTitle page={page} />
      </ScreenTitle>
      <p className="page-lead page-body">
        <PageFact numbers={grounds.lead} emergency={namesEmergency(page.short)}>
          {page.short}
        </PageFact>
      </p>
      <p className="page-meta">
        <span>Bijgewerkt {formatDay(page.updated)}</span>
        <span>{describeCertainty(page.certainty) || 'Eigen ontwerp'}</span>
        <span>{page.readingMinutes} min lezen</span>
        {page.ages && page.ages.length > 0 && (
          <span>
            <PageFact numbers={grounds.ages}>{describeAges(page.ages)}</PageFact>
          </span>
        )}
        {page.mustCheck && <Tag kind="attention">bevat punten om na te gaan</Tag>}
      </p>
      {page.urgent && (
        <Notice kind="act-now">
          <p>
            Dit heeft haast. Is er nu gevaar, bel 112. <a href={addresses.actNow}>Nu handelen</a>
          </p>
        </Notice>
      )}
      <PageTools page={page} />
      {leadsToSharing.has(page.id) && (
        <p className="no-print">
          <LinkButton href={addresses.sharing()}>Beantwoord de vragen: mag ik dit delen?</LinkButton>
        </p>
      )}
    </>
  )
}

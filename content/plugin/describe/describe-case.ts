import type { Case } from '../../schema/case'
import { caseHeadings } from '../../schema/data-headings'
import type { PageSummary } from '../../schema/page'
import type { SearchSection } from '../../schema/section'
import { listDataSections, summariseDataPage, type DataPage } from './describe-data-page'

/** What the manifest says of a case. */
export function summariseCase(own: Case): PageSummary {
  return summariseDataPage(describe(own))
}

/** The parts of a case that search can find. */
export function listCaseSections(own: Case): SearchSection[] {
  return listDataSections(describe(own))
}

function describe(own: Case): DataPage {
  return {
    id: own.id,
    collection: 'casus',
    title: own.titel,
    short: `Verzonnen situatie om mee te oefenen: ${own.thema}, ${own.leeftijd} jaar. Ongeveer ${own.minuten_advies} minuten.`,
    updated: own.bijgewerkt,
    words: ['casus', 'casuskaart', 'oefenen', own.thema],
    parts: [
      { heading: caseHeadings.situation, texts: [own.situatie, own.startvraag] },
      // only the questions: what is revealed stays folded until the group comes to it, also in search
      { heading: caseHeadings.reveals, texts: own.onthullingen.map(({ vraag }) => vraag) },
      { heading: caseHeadings.questions, texts: own.discussievragen },
      { heading: caseHeadings.alsoMeans, texts: own.kan_ook_betekenen },
      { heading: caseHeadings.counter, texts: own.tegenvragen },
      { heading: caseHeadings.signals, texts: own.signalen.map(({ label }) => label) },
      { heading: caseHeadings.protective, texts: own.beschermende_factoren },
      {
        heading: caseHeadings.nextSteps,
        texts: own.goede_vervolgstappen.map(({ wie, stap }) => `${wie}: ${stap}.`),
      },
      { heading: caseHeadings.pitfalls, texts: [...own.valkuilen, own.kernboodschap] },
    ],
  }
}

import { templateHeadings } from '../../schema/data-headings'
import type { PageSummary } from '../../schema/page'
import type { SearchSection } from '../../schema/section'
import type { Template } from '../../schema/template'
import { listDataSections, summariseDataPage, type DataPage } from './describe-data-page'

/** What the manifest says of a template. */
export function summariseTemplate(own: Template): PageSummary {
  return summariseDataPage(describe(own))
}

/** The parts of a template that search can find. */
export function listTemplateSections(own: Template): SearchSection[] {
  return listDataSections(describe(own))
}

function describe(own: Template): DataPage {
  return {
    id: own.id,
    collection: 'sessie',
    title: own.titel,
    short: `${own.duur_minuten} minuten, ${own.groep.minimum} tot ${own.groep.maximum} mensen. ${own.doel}`,
    updated: own.bijgewerkt,
    words: ['draaiboek', 'sessie', 'bijeenkomst', 'agenda'],
    parts: [
      { heading: templateHeadings.result, texts: own.resultaat },
      {
        heading: templateHeadings.preparation,
        texts: own.voorbereiding.map(({ wanneer, taak }) => `${wanneer}: ${taak}.`),
      },
      { heading: templateHeadings.steps, texts: own.stappen.map(({ titel, doel }) => `${titel}. ${doel}`) },
    ],
  }
}

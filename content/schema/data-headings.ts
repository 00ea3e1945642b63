/** The headings of pages that are made from data, in one place for the page and for search. */
export const caseHeadings = {
  situation: { id: 'situatie', text: 'De situatie' },
  reveals: { id: 'nieuwe-informatie', text: 'Nieuwe informatie, stap voor stap' },
  questions: { id: 'vragen', text: 'Vragen om te bespreken' },
  counter: { id: 'tegenvragen', text: 'Vragen voor de tegenspreker' },
  alsoMeans: { id: 'kan-ook', text: 'Wat kan het ook betekenen?' },
  signals: { id: 'signalen', text: 'Signalen in deze situatie' },
  protective: { id: 'beschermend', text: 'Wat beschermt de jongere?' },
  nextSteps: { id: 'vervolg', text: 'Goede vervolgstappen' },
  pitfalls: { id: 'valkuilen', text: 'Valkuilen' },
} as const

export const templateHeadings = {
  result: { id: 'resultaat', text: 'Wat het oplevert' },
  preparation: { id: 'voorbereiding', text: 'Voorbereiding' },
  steps: { id: 'stappen', text: 'Stappen' },
} as const

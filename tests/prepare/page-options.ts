/** How the tests wear a page, unless they say otherwise. */
export const pageOptions = {
  locale: 'nl-NL',
  timezoneId: 'Europe/Amsterdam',
  viewport: { width: 1280, height: 800 },
} as const

/**
 * Names that cases used for directions before the directions existed, and what they are called in
 * content/richtingen.yaml. Every file of cases goes through this one table, whoever wrote it.
 */
const proposed: Readonly<Record<string, string>> = {
  'nieuw-seksuele-uitbuiting': 'seksuele-uitbuiting',
  'nieuw-grooming': 'seksuele-uitbuiting',
  'nieuw-beelden-maken': 'beelden-maken',
  'nieuw-pesten': 'pesten',
  'nieuw-onveilig-thuis': 'onveilig-thuis',
  'nieuw-psychische-nood': 'psychische-nood',
  'nieuw-geweld-wapens': 'geweld-wapens',
  'nieuw-stalking-ex': 'stalking-ex',
  'nieuw-extremisme': 'extremisme',
  'nieuw-gokken-schulden': 'gokken-schulden',
  'nieuw-arbeidsuitbuiting': 'arbeidsuitbuiting',
}

/** The id that a case means: a proposed name in the table, any other "nieuw-…" without it, or the name itself. */
export function nameForCase(name: string): string {
  return proposed[name] ?? name.replace(/^nieuw-/, '')
}

import type { RegisterFact } from '../../schema/build/register'

/** Whether a fact holds a phone number or an article of law without saying that a person has to check it before use. */
export function lacksLabel(fact: Pick<RegisterFact, 'mustCheck' | Labelled>): boolean {
  const { mustCheck, telefoon, latere_lezing: later, artikel, maximumstraf } = fact
  return (
    !mustCheck && [telefoon, later?.telefoon, artikel, maximumstraf].some((value) => (value ?? '') !== '')
  )
}

type Labelled = 'telefoon' | 'latere_lezing' | 'artikel' | 'maximumstraf'

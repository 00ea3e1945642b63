import type { MunicipalityChange } from '../../schema/municipality-change'
import type { Municipality } from '../../schema/build/register'

/** The change of a municipality as the app may use it: nothing as long as nobody confirmed the law. */
export function describeChange({
  vanaf = '',
  tot = '',
  naar = '',
  bevestigd = false,
}: Pick<Municipality, 'vanaf' | 'tot' | 'naar' | 'bevestigd'>): MunicipalityChange {
  return bevestigd ? { from: vanaf, until: tot, into: naar } : { from: '', until: '', into: '' }
}

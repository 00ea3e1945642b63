import { requests } from '#contract/requests.ts'
import type { Settings } from '#contract/settings.ts'
import type { Dispatch } from '../../app/dispatch'

/** The theme that the user chose, before there is a page to ask: so that the window opens in it. */
export async function readTheme(dispatch: Dispatch): Promise<Settings['theme']> {
  const read = await dispatch('readSettings', {})
  const parsed = requests.readSettings.output.safeParse(read.ok ? read.value : undefined)
  return parsed.success ? parsed.data.settings.theme : 'systeem'
}

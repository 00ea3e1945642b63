import { useEffect } from 'react'
import { createStore } from './store'

/**
 * How much of the screen the menu takes, as the screen beside it asks: as the user set it, a strip where the window is
 * narrow, or a strip always.
 */
export type MenuSpace = 'as-set' | 'strip-when-narrow' | 'strip'

/** What the screen of this moment asks of the menu. */
export const menuSpace = createStore<MenuSpace>('as-set')

/** Asks so much of the menu for as long as a screen shows. */
export function useMenuSpace(wanted: MenuSpace): void {
  useEffect(() => {
    menuSpace.write(wanted)
    return () => menuSpace.write('as-set')
  }, [wanted])
}

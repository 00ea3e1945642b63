import { useApp } from '#app-context'
import { addFavourite, removeFavourite } from '#core/naslag/favourites.ts'

/** Takes a page out of the favourites and offers the way back. */
export function useRemoveFavourite(): (page: string) => void {
  const { settings, changeSettings, say } = useApp()
  return (page) => {
    const { favourites } = settings.read()
    const at = favourites.indexOf(page)
    changeSettings({ favourites: removeFavourite(favourites, page) })
    say('Uit je favorieten gehaald.', {
      label: 'Zet terug',
      run: () => changeSettings({ favourites: addFavourite(settings.read().favourites, page, at) }),
    })
  }
}

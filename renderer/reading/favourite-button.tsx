import { IconStar, IconStarFilled } from '@tabler/icons-react'
import { useApp } from '#app-context'
import { addFavourite, isFull } from '#core/naslag/favourites.ts'
import { limits } from '#contract/limits.ts'
import { Button } from '#ui/button.tsx'
import { useStore } from '#dom/store.ts'
import { useRemoveFavourite } from './use-remove-favourite'

/** Keeps a page as favourite on this device, or takes it out again. */
export function FavouriteButton({ page }: { readonly page: string }) {
  const { settings, changeSettings, say } = useApp()
  const { favourites } = useStore(settings)
  const remove = useRemoveFavourite()
  const kept = favourites.includes(page)
  const toggle = () => {
    if (kept) remove(page)
    else if (isFull(favourites)) say(`Je hebt al ${limits.favourites} favorieten. Haal er eerst een weg.`)
    else changeSettings({ favourites: addFavourite(favourites, page) })
  }
  return (
    <Button
      kind="quiet"
      aria-pressed={kept}
      icon={kept ? <IconStarFilled aria-hidden /> : <IconStar aria-hidden />}
      onClick={toggle}
    >
      Bewaar als favoriet
    </Button>
  )
}

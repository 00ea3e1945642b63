import { IconCopy, IconPrinter } from '@tabler/icons-react'
import type { PageSummary } from '#schema/page.ts'
import { useApp } from '../../app-context'
import { addresses } from '#core/navigation/addresses.ts'
import { Button } from '#ui/button.tsx'
import { FavouriteButton } from '../favourite-button'
import { TextSizeControl } from './text-size-control'
import './page-text.css'

/** Keep the page, copy a reference to it, print it, copy a correction for a mail, or change the size of its text. */
export function PageTools({ page }: { readonly page: PageSummary }) {
  const { say } = useApp()
  const copy = (text: string, done: string) => {
    navigator.clipboard.writeText(text).then(
      () => say(done),
      () => say('Kopiëren lukte niet. Selecteer de tekst en kopieer die zelf.'),
    )
  }
  return (
    <div className="row no-print page-tools">
      <FavouriteButton page={page.id} />
      <Button
        kind="quiet"
        icon={<IconCopy aria-hidden />}
        onClick={() =>
          copy(`${page.title} (Signaalwijzer, ${addresses.page(page.id)})`, 'Verwijzing gekopieerd.')
        }
      >
        Kopieer verwijzing
      </Button>
      <Button data-print kind="quiet" icon={<IconPrinter aria-hidden />} onClick={() => window.print()}>
        Druk af
      </Button>
      <Button
        kind="quiet"
        onClick={() =>
          copy(
            `Correctie op Signaalwijzer\nPagina: ${page.title} (${page.id}), bijgewerkt ${page.updated}\nDeze pagina klopt niet, omdat …\nMijn bron: …`,
            'Tekst voor je mail gekopieerd. Plak haar en vul aan.',
          )
        }
      >
        Klopt iets niet?
      </Button>
      <TextSizeControl />
    </div>
  )
}

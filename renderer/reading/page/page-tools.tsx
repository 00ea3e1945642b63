import { IconPrinter } from '@tabler/icons-react'
import { use } from 'react'
import type { PageSummary } from '#schema/page.ts'
import { useApp } from '#app-context'
import { writeForMail } from '#core/naslag/mail-text.ts'
import { Button } from '#ui/button.tsx'
import { copyText } from '#dom/copy-text.ts'
import { loadManifest } from '../../content'
import { CopyButton } from '../copy/copy-button'
import { PageFacts, readText } from '../fact/page-facts'
import { FavouriteButton } from '../favourite-button'
import { TextSizeControl } from './text-size-control'
import './page-text.css'

/** Keep the page, copy it with its sources, print it, copy a correction for a mail, or change the size of its text. */
export function PageTools({ page }: { readonly page: PageSummary }) {
  const { say } = useApp()
  const facts = use(PageFacts)
  const edition = use(loadManifest()).info.version
  const copy = (text: string, done: string) => {
    void copyText({ plain: text }).then((copied) =>
      say(copied ? done : 'Kopiëren lukte niet. Selecteer de tekst en kopieer die zelf.'),
    )
  }
  return (
    <div className="row no-print page-tools">
      <FavouriteButton page={page.id} />
      <CopyButton
        make={() =>
          writeForMail({ title: page.title, lines: [page.short, ...readPageLines()], facts, edition })
        }
      >
        Kopieer met bronnen
      </CopyButton>
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

/** The text of the page as it stands on the screen: one line for every heading, paragraph and point. */
function readPageLines(): string[] {
  const blocks = document.querySelectorAll('.page-body :is(h2, h3, p, li, td)')
  return [...blocks]
    .filter(
      (block) => !block.querySelector('p, li') && !block.closest('nav, .first-steps-call, .first-steps-lead'),
    )
    .map((block) => `${block.tagName === 'LI' ? '- ' : ''}${readText(block)}`)
    .filter((line) => line.trim() !== '-' && line !== '')
}

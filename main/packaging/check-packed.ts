import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listMissing, listNotAllowed } from './allowed-files'
import { fitsOurLicence } from './licences'
import type { BundledPackage } from '#contract/notices.ts'
import { renewNotices } from './write-notices'

/** One sentence for each thing that is wrong with what will be packed; none when all is well. */
export function explainPacked(
  files: readonly string[],
  packages: readonly BundledPackage[],
  notices: string,
): string[] {
  return [
    ...listNotAllowed(files).map(
      (file) =>
        `${file} hoort niet in het pakket. Haal het weg, of zet het in main/packaging/allowed-files.ts.`,
    ),
    ...listMissing(files).map((file) => `${file} ontbreekt in het pakket; de app start dan niet.`),
    ...packages
      .filter(({ licence }) => !fitsOurLicence(licence))
      .map(
        ({ name, licence }) =>
          `De licentie van ${name} (${licence === '' ? 'niet genoemd' : licence}) gaat niet samen met EUPL-1.2. Gebruik een ander pakket, of kijk haar na en zet haar in main/packaging/licences.ts.`,
      ),
    ...(renewNotices(notices, packages) === notices
      ? []
      : ['THIRD_PARTY_NOTICES.md past niet bij wat er in de app zit. Draai npm run notices.']),
  ]
}

/** The notices as they stand in the project. */
export function readNotices(root: string): Promise<string> {
  return readFile(join(root, 'THIRD_PARTY_NOTICES.md'), 'utf8')
}

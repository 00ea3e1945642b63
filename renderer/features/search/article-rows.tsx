import { use } from 'react'
import { findArticles } from '#core/naslag/find-articles.ts'
import { listPenaltyCells, penaltyColumns } from '#core/naslag/penalties-for-mail.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { CopyPenalties } from '#reading/law/copy-penalties.tsx'
import { loadPenalties } from '#reading/law/load-penalties.ts'
import '#reading/page/page-text.css'

/** The article of the law that was typed, as a row of the table of penalties: above all that is found. */
export function ArticleRows({ query }: { readonly query: string }) {
  const rows = findArticles(use(loadPenalties()), query)
  if (rows.length === 0) return null
  return (
    <section className="stack-tight page-text" aria-labelledby="wetsartikel">
      <h2 id="wetsartikel">
        {rows.length === 1 ? 'Artikel' : 'Artikelen'} {rows[0]?.article} {rows[0]?.law}
      </h2>
      <table className="penalties">
        <thead>
          <tr>
            {penaltyColumns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {listPenaltyCells(row).map((cell, index) => (
                <td key={penaltyColumns[index]} data-kop={penaltyColumns[index]}>
                  {index > 0 ? (
                    cell
                  ) : row.page === '' ? (
                    <strong>{cell}</strong>
                  ) : (
                    <a href={addresses.page(row.page)}>{cell}</a>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <CopyPenalties ids={rows.map(({ id }) => id).join(' ')} />
      {rows[0]?.official && (
        <p className="soft">Officiële tekst: {rows[0].official.replace('https://', '')}</p>
      )}
    </section>
  )
}

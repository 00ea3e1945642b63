import type { Block, Outline } from './outline'

/**
 * A report as a web page that needs nothing else: no app, no script, no other file. All that was typed is text in it, also
 * when it looks like a tag.
 */
export function writeHtml({ title, subtitle, details, footer, blocks }: Outline): string {
  return [
    '<!doctype html>',
    '<html lang="nl"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(title)}</title><style>${style}</style></head><body>`,
    `<h1>${escape(title)}</h1><p>${escape(subtitle)}</p>`,
    '<dl>',
    ...details.map(({ label, value }) => `<dt>${escape(label)}</dt><dd>${escape(value)}</dd>`),
    '</dl>',
    ...blocks.map(writeBlock),
    `<footer>${escape(footer)}</footer></body></html>`,
    '',
  ].join('\n')
}

const style =
  'body{font:1rem/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}' +
  'p,li,td,dd{white-space:pre-wrap}table{border-collapse:collapse;width:100%}' +
  'th,td{border:1px solid;padding:.25rem .5rem;text-align:start;vertical-align:top}' +
  'dt{font-weight:bold}dd{margin:0 0 .5rem}footer{margin-top:2rem;border-top:1px solid}'

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      // the title of the page is the first level
      return `<h${block.level + 1}>${escape(block.text)}</h${block.level + 1}>`
    case 'paragraph':
      return `<p>${block.tone === 'let-op' ? `<strong>${escape(block.text)}</strong>` : escape(block.text)}</p>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${escape(item)}</li>`).join('')}</${tag}>`
    }
    case 'checklist':
      return `<ul>${block.items.map(({ text, done }) => `<li>${done ? '☑' : '☐'} ${escape(text)}</li>`).join('')}</ul>`
    case 'table':
      return writeTable(
        block.caption,
        block.columns.map((column) => column.title),
        block.rows,
      )
    case 'bars':
      return writeTable(
        block.caption,
        ['', block.unit],
        block.rows.map(({ label, value }) => [label, String(value)]),
      )
    case 'pagebreak':
      return '<hr>'
  }
}

function writeTable(
  caption: string,
  titles: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const head = titles.map((title) => `<th scope="col">${escape(title)}</th>`).join('')
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`)
  return `<table><caption>${escape(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)

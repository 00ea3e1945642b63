import { loadContent } from './plugin/load-content'

/** `npm run content [-- collection …]`: prints what is wrong with the content, and ends with 1 when anything is. */
async function main(): Promise<number> {
  const wanted = process.argv.slice(2)
  const { pages, register, problems } = await loadContent(process.cwd())
  const shown = problems.filter(
    ({ file }) => wanted.length === 0 || wanted.some((name) => file.startsWith(`content/${name}/`)),
  )
  for (const { file, line, message } of shown) console.log(`${file}:${line}  ${message}`)
  const parts = new Map<string, number>()
  for (const page of pages) parts.set(page.collection, (parts.get(page.collection) ?? 0) + 1)
  console.log(
    `${[...parts].map(([name, count]) => `${name} ${count}`).join(', ')} · ${register.facts.size} feiten · ${register.sources.size} bronnen`,
  )
  console.log(shown.length === 0 ? 'Alles klopt.' : `${shown.length} punten om te verbeteren.`)
  return shown.length === 0 ? 0 : 1
}

process.exitCode = await main()

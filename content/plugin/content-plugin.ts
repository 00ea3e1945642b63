import mdx from '@mdx-js/rollup'
import { join, sep } from 'node:path'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type { PluggableList } from 'unified'
import type { Plugin } from 'vite'
import { embedFacts } from './page/embed-facts'
import { frameFirstSteps } from './page/first-steps'
import { includeParts } from './page/include-parts'
import { joinParagraphs } from './page/join-paragraphs'
import { loadContent } from './load-content'
import type { Content } from './content'
import { markTerms } from './page/mark-terms'
import { nameHeadings } from './page/name-headings'
import { virtualModules, writeModule } from './virtual-modules'
import { frameWorkCard } from './page/work-card'

/** Reads the content once for all plugins that share it: the page, and its workers. */
export interface ContentLoader {
  readonly root: string
  readonly load: () => Promise<Content>
  /** After a change on disk: the next load reads anew. */
  readonly forget: () => void
}

/** A loader for the content below `root` (the repository). */
export function createContentLoader(root: string): ContentLoader {
  let loading: Promise<Content> | undefined
  return {
    root,
    load: () => (loading ??= loadContent(root)),
    forget: () => {
      loading = undefined
    },
  }
}

/** What happens to an MDX page between its text and its component; in this order. */
export function listPagePlugins(load: ContentLoader['load']): PluggableList {
  const loadTerms = async () => (await load()).terms
  return [
    remarkFrontmatter,
    remarkGfm,
    [includeParts, { load }],
    joinParagraphs,
    nameHeadings,
    frameWorkCard,
    [frameFirstSteps, { load }],
    [markTerms, { loadTerms }],
    [embedFacts, { load }],
  ]
}

/**
 * The Vite plugins for the content of `loader` (the repository): MDX pages that carry their own facts, and the
 * virtual modules. A build stops at the first bad content and says file, field and cure.
 */
export function contentPlugins({ root, load, forget }: ContentLoader): Plugin[] {
  const pages = mdx({ remarkPlugins: listPagePlugins(load) }) as Plugin
  return [
    { ...pages, enforce: 'pre' },
    {
      name: 'signaalwijzer:content',
      async buildStart() {
        const { problems } = await load()
        if (problems.length === 0) return
        const list = problems.map(({ file, line, message }) => `${file}:${line}  ${message}`).join('\n')
        if (this.environment.mode === 'build') this.error(`De inhoud klopt nog niet:\n${list}`)
        else this.warn(list)
      },
      resolveId: (id) => (Object.hasOwn(virtualModules, id) ? `\0${id}` : null),
      async load(id) {
        const make = id.startsWith('\0') ? virtualModules[id.slice(1)] : undefined
        return make ? writeModule(make(await load())) : null
      },
      hotUpdate({ file }) {
        if (![join(root, 'content'), join(root, 'seeds')].some((folder) => file.startsWith(folder + sep)))
          return
        forget()
        for (const id of Object.keys(virtualModules)) {
          const module = this.environment.moduleGraph.getModuleById(`\0${id}`)
          if (module) this.environment.moduleGraph.invalidateModule(module)
        }
        this.environment.hot.send({ type: 'full-reload' })
      },
    },
  ]
}

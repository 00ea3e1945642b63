import { z } from 'zod'

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/
const pageLinkSchema = z.tuple([z.string().regex(slug).max(60), z.string().regex(slug).max(120)])

/**
 * Reads a link as `signaalwijzer://pagina/fenomeen/geldezel`, and answers the address inside the app. Undefined for
 * everything else: a link comes from outside, so it can open a page of the naslag and do nothing more.
 */
export function readDeepLink(link: string): string | undefined {
  const found = /^signaalwijzer:\/\/pagina\/([^?#]+?)\/?$/i.exec(link.trim())
  const parsed = pageLinkSchema.safeParse(found?.[1]?.split('/'))
  return parsed.success ? `#/naslag/${parsed.data.join('/')}` : undefined
}

/** The address that is asked for on a command line: Windows and Linux give a link as an argument. */
export function findDeepLink(args: readonly string[]): string | undefined {
  return args.map(readDeepLink).find((hash) => hash !== undefined)
}

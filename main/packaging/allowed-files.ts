/** What may be in the archive of the app: every file fits one of these. Anything else was put there by mistake. */
const allowed: readonly RegExp[] = [
  /^package\.json$/,
  // the process that owns the disk, and the bridge to the page
  /^out\/main\/index\.js$/,
  /^out\/main\/chunks\/[\w.-]+\.js$/,
  /^out\/preload\/preload\.cjs$/,
  // the page: itself, and files with a hash in their name
  /^out\/renderer\/index\.html$/,
  /^out\/renderer\/werk-van-anderen\.json$/,
  /^out\/renderer\/assets\/[\w.-]+-[\w-]{8}\.(js|css|svg|png|woff2|ttf)$/,
  // the packed search index
  /^out\/renderer\/assets\/search-index-[\w-]{8}\.bin$/,
]

/** The files, as "out/main/index.js", that have no business in the archive. */
export function listNotAllowed(files: readonly string[]): string[] {
  return files.filter((file) => !allowed.some((form) => form.test(file)))
}

/** What the app cannot start without. */
const needed = ['package.json', 'out/main/index.js', 'out/preload/preload.cjs', 'out/renderer/index.html']

/** The files without which the app does not start, that are not among `files`. */
export function listMissing(files: readonly string[]): string[] {
  return needed.filter((file) => !files.includes(file))
}

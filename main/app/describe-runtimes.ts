/** What the app can run on, in the order in which a helpdesk asks for it, by the names that `process.versions` has. */
const runtimes = { electron: 'Electron', chrome: 'Chromium', node: 'Node.js' } as const

/** What the app runs on, with versions: `['Electron 43.1.0', …]`; what is not there is left out. */
export function describeRuntimes(versions: Readonly<Partial<Record<string, string>>>): string[] {
  return Object.entries(runtimes).flatMap(([key, name]) => {
    const version = versions[key]
    return version === undefined ? [] : [`${name} ${version}`]
  })
}

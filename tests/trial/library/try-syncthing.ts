import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { judge, openDevice, startSession, type Device, type Promised } from './histories'
import { createDraw } from './random'
import type { Row, Trial } from './rows'

const name = 'two real Syncthing nodes on loopback'

/** How long there is typing, and how long the two may take to become one after it (ms). */
const times = { short: 25_000, long: 600_000, settle: 25_000 }

type Node = { readonly home: string; readonly id: string; readonly gui: number; readonly listens: number }

/** Two devices work in one session, with Syncthing between their folders, which is paused now and then. */
export async function trySyncthing({ seed, folder, isLong, share }: Trial): Promise<Row> {
  const missing = findMissing()
  if (missing !== undefined) return { name, tried: '', found: '', problems: [], skipped: missing }
  const promised: Promised = { texts: new Set(), gone: new Set(), counted: 0, saves: 0 }
  const devices = [await openDevice(folder, 0, 0, promised), await openDevice(folder, 1, 7_200_000, promised)]
  const nodes = [await makeNode(folder, 'a'), await makeNode(folder, 'b')]
  for (const [at, node] of nodes.entries()) await configure(node, nodes, devices[at])
  const running = nodes.map(({ home }) =>
    spawn('syncthing', ['serve', `--home=${home}`, '--no-browser', '--no-restart', '--no-upgrade'], {
      stdio: 'ignore',
      detached: true,
    }),
  )
  try {
    const [first, second] = devices
    if (!first || !second) throw new Error('no device')
    await startSession(first)
    if (!(await waitFor(async () => (await second.read()) !== undefined, 20_000)))
      return {
        name,
        tried: '',
        found: '',
        problems: [],
        skipped: 'Syncthing did not bring the first file over within 20 s',
      }
    const typing = isLong ? times.long : times.short * Math.min(1, Math.max(share, 0.2))
    const conflicts = await work(devices, nodes, typing, seed)
    let sessions = await readAll(devices)
    await waitFor(async () => {
      sessions = await readAll(devices)
      return new Set(sessions.map((session) => JSON.stringify(session))).size === 1
    }, times.settle)
    const { problem, saved, questions } = judge(sessions, promised)
    return {
      name,
      tried: `${Math.round(typing / 1000)} s of typing on both`,
      found: `${saved} promised saves, ${conflicts} conflict copies taken in, ${questions} questions`,
      problems: problem === '' ? [] : [problem],
    }
  } finally {
    await Promise.all(running.map(stop))
  }
}

function findMissing(): string | undefined {
  try {
    execFileSync('syncthing', ['--version'], { stdio: 'ignore' })
    return undefined
  } catch {
    return 'skipped: syncthing is not installed (Debian: apt-get install syncthing)'
  }
}

async function makeNode(folder: string, letter: string): Promise<Node> {
  const home = join(folder, `syncthing-${letter}`)
  execFileSync('syncthing', ['generate', `--home=${home}`, '--no-default-folder', '--skip-port-probing'], {
    stdio: 'ignore',
  })
  const [, id = ''] = /<device id="([A-Z0-9-]+)"/.exec(await readFile(join(home, 'config.xml'), 'utf8')) ?? []
  return { home, id, gui: await findPort(), listens: await findPort() }
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/** Nothing leaves the computer: no announcing, no relays, no reports, and only the two loopback addresses. */
async function configure(node: Node, nodes: readonly Node[], device: Device | undefined): Promise<void> {
  const live = device?.live ?? ''
  await mkdir(join(live, '.stfolder'), { recursive: true })
  const ids = nodes.map(({ id }) => `<device id="${id}"></device>`).join('')
  const known = nodes
    .map(({ id, listens }) => `<device id="${id}"><address>tcp://127.0.0.1:${listens}</address></device>`)
    .join('')
  const config = `<configuration version="35">
<folder id="sessies" label="sessies" path="${live}" type="sendreceive" rescanIntervalS="5" fsWatcherEnabled="true" fsWatcherDelayS="1">
${ids}<minDiskFree unit="%">0</minDiskFree><maxConflicts>-1</maxConflicts></folder>
${known}
<gui enabled="true" tls="false"><address>127.0.0.1:${node.gui}</address><apikey>proef</apikey></gui>
<options><listenAddress>tcp://127.0.0.1:${node.listens}</listenAddress><globalAnnounceEnabled>false</globalAnnounceEnabled><localAnnounceEnabled>false</localAnnounceEnabled><relaysEnabled>false</relaysEnabled><natEnabled>false</natEnabled><urAccepted>-1</urAccepted><crashReportingEnabled>false</crashReportingEnabled><startBrowser>false</startBrowser><reconnectionIntervalS>1</reconnectionIntervalS></options>
</configuration>`
  await writeFile(join(node.home, 'config.xml'), config)
}

/** Both type, look at what came from the other, and are apart for a while now and then. Answers how many copies there were. */
async function work(
  devices: readonly Device[],
  nodes: readonly Node[],
  forMs: number,
  seed: number,
): Promise<number> {
  const until = performance.now() + forMs
  const copies = new Set<string>()
  const type = async (device: Device, at: number) => {
    const draw = createDraw(seed + at)
    while (performance.now() < until) {
      await device.edit(draw)
      if (draw.once(2)) await device.catchUp()
      for (const file of await readdir(device.live)) if (file.includes('.sync-conflict-')) copies.add(file)
      await wait(100 + draw.below(400))
    }
  }
  const part = async () => {
    const [node] = nodes
    while (performance.now() < until) {
      await wait(3000)
      await ask(node, 'pause')
      await wait(2500)
      await ask(node, 'resume')
    }
  }
  await Promise.all([...devices.map(type), part()])
  return copies.size
}

async function ask(node: Node | undefined, what: 'pause' | 'resume'): Promise<void> {
  await fetch(`http://127.0.0.1:${node?.gui ?? 0}/rest/system/${what}`, {
    method: 'POST',
    headers: { 'X-API-Key': 'proef' },
  }).catch(() => undefined)
}

async function readAll(devices: readonly Device[]) {
  const sessions = []
  for (const device of devices) sessions.push(await device.read())
  return sessions
}

async function waitFor(isDone: () => Promise<boolean>, mostMs: number): Promise<boolean> {
  const until = performance.now() + mostMs
  while (performance.now() < until) {
    if (await isDone()) return true
    await wait(500)
  }
  return false
}

/** Syncthing watches itself with a process of its own: the whole group ends. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return
  const closed = once(child, 'close')
  process.kill(-child.pid, 'SIGKILL')
  await closed
}

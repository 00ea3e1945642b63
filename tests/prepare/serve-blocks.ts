import react from '@vitejs/plugin-react'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { contentTypeOf, resolvePagePath, securityHeaders } from '../../main/page/page-policy'

export interface ServedBlocks {
  readonly address: string
  readonly close: () => Promise<void>
}

/**
 * Builds the page with all shared components and serves it under the app's own security policy. It has an entry of its
 * own that the product's build does not know, so that nothing of it is ever shipped.
 */
export async function serveBlocks(): Promise<ServedBlocks> {
  const folder = await mkdtemp(join(tmpdir(), 'signaalwijzer-bouwstenen-'))
  await build({
    configFile: false,
    logLevel: 'warn',
    root: fileURLToPath(new URL('../../renderer/bouwstenen', import.meta.url)),
    base: './',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0 },
  })
  const server = createServer((request, response) => {
    const path = resolvePagePath(new URL(request.url ?? '/', 'http://localhost').pathname)
    readFile(join(folder, path ?? '')).then(
      (bytes) => {
        const type = contentTypeOf(path ?? '') ?? 'application/octet-stream'
        response.writeHead(200, { ...securityHeaders, 'content-type': type }).end(bytes)
      },
      () => response.writeHead(404).end(),
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

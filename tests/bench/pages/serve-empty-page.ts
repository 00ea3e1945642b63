import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build } from 'vite'

/** The floor: React itself drawing one heading, built and served the same way. */
export async function serveEmptyPage(
  folder: string,
): Promise<{ readonly server: Server; readonly address: string }> {
  const entry = '\0leeg.js'
  const { default: react } = await import('@vitejs/plugin-react')
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      react(),
      {
        name: 'leeg',
        resolveId: (id) => (id === 'leeg' ? entry : null),
        load: (id) =>
          id === entry
            ? `import { createElement } from 'react'\nimport { createRoot } from 'react-dom/client'\ncreateRoot(document.getElementById('app')).render(createElement('h1', null, 'Leeg'))`
            : null,
      },
    ],
    build: { outDir: folder, write: false, rolldownOptions: { input: 'leeg' } },
  })
  const [output] = 'output' in built ? built.output : []
  const script = output?.type === 'chunk' ? output.code : ''
  if (!script.includes('Leeg')) throw new Error('the empty page was not built')
  const html =
    '<!doctype html><html lang="nl"><head><title>Leeg</title><script type="module" src="/leeg.js"></script></head><body><div id="app"></div></body></html>'
  const server = createServer((request, response) => {
    const isScript = request.url === '/leeg.js'
    response.writeHead(200, {
      'content-type': isScript ? 'text/javascript' : 'text/html; charset=utf-8',
    })
    response.end(isScript ? script : html)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}

// Serves the built site (dist) as a plain static host would: for `npm start`, the end-to-end tests, the benchmark.
//   node tests/run/serve-dist.mjs [--port N] [--base /any/path/] [--dist FOLDER]
import { existsSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { preview } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Starts a static server of a built site on 127.0.0.1.
 * @param {{ port?: number, strictPort?: boolean, base?: string, dist?: string }} [options]
 *   `port` 0 (the default) takes any free port; `strictPort: false` takes the next free one if `port` is taken;
 *   `base` is the path the site appears under
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends in a slash
 * @throws an Error with one sentence where there is no build, or the port is taken
 */
export async function serveDist({ port = 0, strictPort = true, base = '/', dist = 'dist' } = {}) {
  if (!existsSync(resolve(root, dist, 'index.html'))) {
    throw new Error(`there is no built site in ${dist}: run \`npm run build\` first`)
  }
  if (!/^\/(.*\/)?$/.test(base)) throw new Error(`base must begin and end with a slash: ${base}`)
  const server = await preview({
    root,
    base,
    // Not the project's config: what is served is only what lies in the folder.
    configFile: false,
    // Not 'spa': a missing file must be a 404, as on any static host, not the start page.
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: dist },
    preview: { host: '127.0.0.1', port, strictPort, open: false },
  }).catch((error) => {
    const taken = /already in use|EADDRINUSE/.test(String(error))
    throw taken ? new Error(`port ${port} is taken: choose another one`) : error
  })
  const address = server.httpServer.address()
  return { url: `http://127.0.0.1:${address.port}${base}`, close: () => server.close() }
}

async function main() {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, base: { type: 'string' }, dist: { type: 'string' } },
  })
  const { url } = await serveDist({
    port: values.port === undefined ? 0 : Number(values.port),
    ...(values.base && { base: values.base }),
    ...(values.dist && { dist: values.dist }),
  })
  console.log(`Serving ${values.dist ?? 'dist'} at ${url}`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0))
}

// By the real path, because the folder may be reached through a link.
if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}

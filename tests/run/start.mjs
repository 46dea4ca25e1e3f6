// `npm start`: builds the site and serves it on this machine until Ctrl-C. PORT chooses the port.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { serveDist } from './serve-dist.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const DEFAULT_PORT = 4173

/** The port asked for by PORT, or undefined; a PORT that is no port is an error, not a surprise. */
function portFromEnvironment() {
  const text = process.env.PORT
  if (text === undefined || text === '') return undefined
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port
  throw new Error(`PORT must be a number from 0 to 65535: ${text}`)
}

async function main() {
  const asked = portFromEnvironment()
  const built = spawnSync('npm', ['run', '-s', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (built.status !== 0)
    throw new Error('The build failed, so there is nothing to serve; the reason is above.')
  // A port that was asked for is used or refused; the default one gives way to the next free one.
  const { url } = await serveDist({ port: asked ?? DEFAULT_PORT, strictPort: asked !== undefined })
  console.log(`\nLayerscope 层观 is at ${url}\nCtrl-C stops it.`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0))
}

main().catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})

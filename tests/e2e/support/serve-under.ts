import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface Served {
  /** Where the site is, with a slash at the end. */
  readonly url: string
  readonly stop: () => void
}

/**
 * Serves the built site under a path of its own, to prove that it works under any.
 * @param base the path, with a slash at both ends: `/any/path/`
 * @throws an Error where the server did not start; its reason is in the output
 */
export async function serveUnder(base: string): Promise<Served> {
  // Where another build than `dist` is under test, its folder is in the environment.
  const folder = process.env['LAYERSCOPE_E2E_DIST'] ?? 'dist'
  const child = spawn(process.execPath, ['tests/run/serve-dist.mjs', '--base', base, '--dist', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })
  const [line] = await Promise.race([once(lines, 'line'), once(lines, 'close')])
  const url = /http:\S+/.exec(String(line))?.[0]
  if (!url) throw new Error(`server did not start: ${base}`)
  return { url, stop: () => child.kill() }
}

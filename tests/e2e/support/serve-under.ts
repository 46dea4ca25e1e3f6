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
  const child = spawn(process.execPath, ['tests/run/serve-dist.mjs', '--base', base], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })
  const [line] = await Promise.race([once(lines, 'line'), once(lines, 'close')])
  const url = /http:\S+/.exec(String(line))?.[0]
  if (!url) throw new Error(`server did not start: ${base}`)
  return { url, stop: () => child.kill() }
}

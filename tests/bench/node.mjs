import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** The parts of the product that need no browser, bundled as the site is: by themselves, each in milliseconds. */
export async function measureInNode({ folder, files, isQuick, buildOwn }, add) {
  const out = join(folder, 'node')
  await buildOwn('tests/bench', { ssr: 'node-measures.ts', outDir: out })
  const args = [join(out, 'node-measures.js'), files[500], files[10_000], isQuick ? '5' : '15']
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error('the measures in Node failed')
  for (const row of JSON.parse(stdout)) add(row)
}

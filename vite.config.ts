import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const dataset = 'data/shenzhen'
const modelFile = 'models/shenzhen.json'
const layoutsFile = 'models/shenzhen.layouts.json'

/** Runs a program of `src/cli` and gives what it writes. A dataset with problems stops the build. */
const runCli = (program: string, ...args: string[]): string => {
  const out = join(mkdtempSync(join(tmpdir(), 'layerscope-')), 'out.json')
  execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', `src/cli/${program}.ts`, ...args, out], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return readFileSync(out, 'utf8')
}

/** As small as it gets: the file is for machines. */
const compileModel = (): string => JSON.stringify(JSON.parse(runCli('main', 'compile', dataset, '--out')))
const computeLayouts = (): string => runCli('layouts', dataset)

/** Compiles the dataset and its common layouts into the site, and serves them in development. */
const datasetPlugin = (): Plugin => ({
  name: 'layerscope-dataset',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: modelFile, source: compileModel() })
    this.emitFile({ type: 'asset', fileName: layoutsFile, source: computeLayouts() })
  },
  configureServer(server) {
    const files: Readonly<Record<string, () => string>> = {
      [`/${modelFile}`]: compileModel,
      [`/${layoutsFile}`]: computeLayouts,
    }
    server.middlewares.use((request, response, next) => {
      const make = files[request.url ?? '']
      if (!make) return next()
      response.setHeader('Content-Type', 'application/json')
      response.end(make())
    })
  },
})

export default defineConfig({
  // Any static path will do, and a folder on disk.
  base: './',
  plugins: [react(), tailwindcss(), datasetPlugin()],
  build: { target: 'es2023', chunkSizeWarningLimit: 2000 },
})

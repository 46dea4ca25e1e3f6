import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const dataset = 'data/shenzhen'
const modelFile = 'models/shenzhen.json'
const mapFile = 'models/shenzhen.map.json'
const toursFile = 'models/shenzhen.tours.json'
const layoutsFile = 'models/shenzhen.layouts.json'
const searchFile = 'models/shenzhen.search.json'

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

/** The model in the two parts that the page loads it in: what the map needs, and the tours, which nobody sees at first. */
const splitModel = (whole: string): { readonly map: string; readonly tours: string } => {
  const { tours, ...map } = JSON.parse(whole) as { tours: unknown }
  return { map: JSON.stringify({ ...map, tours: [] }), tours: JSON.stringify(tours) }
}
const computeLayouts = (): string => runCli('layouts', dataset)
const computeReadings = (): string => runCli('search-index', dataset)

/** Compiles the dataset and its common layouts into the site, and serves them in development. */
const datasetPlugin = (): Plugin => ({
  name: 'layerscope-dataset',
  generateBundle() {
    const whole = compileModel()
    const { map, tours } = splitModel(whole)
    this.emitFile({ type: 'asset', fileName: modelFile, source: whole })
    this.emitFile({ type: 'asset', fileName: mapFile, source: map })
    this.emitFile({ type: 'asset', fileName: toursFile, source: tours })
    this.emitFile({ type: 'asset', fileName: layoutsFile, source: computeLayouts() })
    this.emitFile({ type: 'asset', fileName: searchFile, source: computeReadings() })
  },
  configureServer(server) {
    const files: Readonly<Record<string, () => string>> = {
      [`/${modelFile}`]: compileModel,
      [`/${mapFile}`]: () => splitModel(compileModel()).map,
      [`/${toursFile}`]: () => splitModel(compileModel()).tours,
      [`/${layoutsFile}`]: computeLayouts,
      [`/${searchFile}`]: computeReadings,
    }
    server.middlewares.use((request, response, next) => {
      const make = files[request.url ?? '']
      if (!make) return next()
      response.setHeader('Content-Type', 'application/json')
      response.end(make())
    })
  },
})

/**
 * From a folder on disk browsers load no modules and no data: there the page goes on to the copy in one file, and does
 * not even ask for what it would be refused. Everywhere else the same tags are written as if they had stood there.
 */
const diskPlugin = (): Plugin => ({
  name: 'layerscope-disk',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const tags =
        html.match(
          /<link rel="(?:preload|modulepreload|stylesheet)"[^>]*>|<script type="module"[^>]*><\/script>/g,
        ) ?? []
      const rest = tags.reduce((text, tag) => text.replace(tag, ''), html)
      const loader = `<script>
      if (location.protocol === 'file:') location.replace('layerscope.html' + location.hash)
      else document.write(${JSON.stringify(tags.join('')).replaceAll('</script', '<\\/script')})
    </script>`
      return rest.replace('</head>', `  ${loader}\n  </head>`).replace(/\n\s*\n/g, '\n')
    },
  },
  apply: 'build',
})

/** A text that can stand inside a script element: nothing in it ends the element early. */
const embed = (text: string): string => text.replace(/<(?=\/script|!--|script)/gi, '\\u003c')

const readWorker = (): string =>
  readFileSync(createRequire(import.meta.url).resolve('elkjs/lib/elk-worker.min.js'), 'utf8')

/**
 * Puts the whole site into one page: from a folder on disk browsers load neither modules nor data nor workers, only
 * what stands in the page itself. See docs/decisions/0012-one-file-copy.md.
 */
const oneFilePlugin = (): Plugin => ({
  name: 'layerscope-one-file',
  enforce: 'post',
  generateBundle(_, bundle) {
    const parts = Object.values(bundle)
    const code = parts.flatMap((part) => (part.type === 'chunk' ? [part.code] : [])).join('\n')
    // What a part needs before it is loaded is in the page: Vite fills this list in only after us.
    const whole = code.replaceAll('__VITE_PRELOAD__', 'undefined')
    const style = parts
      .flatMap((part) =>
        part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [],
      )
      .join('\n')
    const { map, tours } = splitModel(compileModel())
    const icon = `data:image/svg+xml;base64,${readFileSync('public/icon.svg').toString('base64')}`
    const page = [
      '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8" />',
      '<meta name="viewport" content="width=device-width, initial-scale=1" />',
      `<link rel="icon" href="${icon}" /><title>层观 Layerscope</title><style>${style}</style></head><body>`,
      '<div id="root"></div>',
      `<script type="application/json" id="embedded-model">${embed(map)}</script>`,
      `<script type="application/json" id="embedded-tours">${embed(tours)}</script>`,
      `<script type="application/json" id="embedded-layouts">${embed(computeLayouts())}</script>`,
      `<script type="application/json" id="embedded-search">${embed(computeReadings())}</script>`,
      `<script type="text/plain" id="embedded-elk-worker">${embed(readWorker())}</script>`,
      `<script type="module">${embed(whole)}</script></body></html>`,
    ].join('\n')
    for (const file of Object.keys(bundle)) delete bundle[file]
    this.emitFile({ type: 'asset', fileName: 'layerscope.html', source: page })
  },
})

// Two builds into one folder: the site, and after it (mode `one-file`) the copy of it that is a single page.
export default defineConfig(({ mode }) => {
  const isOneFile = mode === 'one-file'
  return {
    // Any static path will do.
    base: './',
    plugins: [react(), tailwindcss(), ...(isOneFile ? [oneFilePlugin()] : [datasetPlugin(), diskPlugin()])],
    build: {
      target: 'es2023',
      chunkSizeWarningLimit: 2500,
      emptyOutDir: !isOneFile,
      copyPublicDir: !isOneFile,
      rolldownOptions: isOneFile ? { input: 'src/main.tsx', output: { codeSplitting: false } } : {},
    },
  }
})

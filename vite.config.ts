import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { relationIdOf } from './src/model/relation.ts'

const dataset = 'data/shenzhen'
const modelFile = 'models/shenzhen.json'
const mapFile = 'models/shenzhen.map.json'
const laterFile = 'models/shenzhen.later.json'
const layoutsFile = 'models/shenzhen.layouts.json'
const searchFile = 'models/shenzhen.search.json'

/** Runs a program of `src/cli` and gives what it writes. A dataset with problems stops the build. */
const runCli = (program: string, ...args: string[]): string => {
  const out = join(mkdtempSync(join(tmpdir(), 'layerscope-')), 'out.json')
  execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', `src/cli/${program}`, ...args, out], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return readFileSync(out, 'utf8')
}

/** As small as it gets: the file is for machines. */
const compileModel = (): string => JSON.stringify(JSON.parse(runCli('main.ts', 'compile', dataset, '--out')))

/** The model in the two parts that the page loads it in: what the map needs, and what nobody sees at first. */
const splitModel = (whole: string): { readonly map: string; readonly later: string } => {
  const { tours, terms, relations, ...map } = JSON.parse(whole) as {
    tours: unknown
    terms: unknown
    relations: readonly { id: string; from: string; type: string; to: string }[]
  }
  // Most ids only repeat the relation: the page makes them again.
  const short = relations.map(({ id, ...relation }) =>
    id === relationIdOf(relation) ? relation : { id, ...relation },
  )
  return {
    map: JSON.stringify({ ...map, relations: short, tours: [], terms: [] }),
    later: JSON.stringify({ tours, terms }),
  }
}
const computeLayouts = (): string => runCli('layouts.ts', dataset)
const computeReadings = (): string => runCli('search-index.ts', dataset)

/** Compiles the dataset and its common layouts into the site, and serves them in development. */
const datasetPlugin = (): Plugin => ({
  name: 'layerscope-dataset',
  generateBundle() {
    const whole = compileModel()
    const { map, later } = splitModel(whole)
    this.emitFile({ type: 'asset', fileName: modelFile, source: whole })
    this.emitFile({ type: 'asset', fileName: mapFile, source: map })
    this.emitFile({ type: 'asset', fileName: laterFile, source: later })
    this.emitFile({ type: 'asset', fileName: layoutsFile, source: computeLayouts() })
    this.emitFile({ type: 'asset', fileName: searchFile, source: computeReadings() })
  },
  configureServer(server) {
    const files: Readonly<Record<string, () => string>> = {
      [`/${modelFile}`]: compileModel,
      [`/${mapFile}`]: () => splitModel(compileModel()).map,
      [`/${laterFile}`]: () => splitModel(compileModel()).later,
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
 * Shows the early picture where it is the picture that follows: the plain landscape, beside the bands' full width, at a
 * zoom at which cards show their titles. It runs before anything is loaded, so it stands by itself; what it knows of the
 * page (the bar of 48 pixels, the foot of 36, the outline of 272, the margin of 14, the limits of zoom, the preferences)
 * a test compares with the page.
 */
const showEarlyPicture = `(function () {
  var early = document.getElementById('early-picture')
  var kept = {}
  try { kept = JSON.parse(localStorage.getItem('layerscope.preferences')) || {} } catch (refused) {}
  var parts = location.hash.replace(/^#?\\/?/, '').split('?')
  var asked = new URLSearchParams(parts[1] || '')
  var isPlain = (parts[0] === '' || parts[0] === 'map') && !Array.from(asked.keys()).some(function (name) {
    return name !== 'lang' && name !== 'theme'
  })
  var one = function (list, a, b, c) { return list.indexOf(a) >= 0 ? a : list.indexOf(b) >= 0 ? b : c }
  var language = one(['zh', 'en'], asked.get('lang'), kept.language, 'zh')
  var isDark = matchMedia('(prefers-color-scheme: dark)').matches
  var theme = one(['light', 'dark', 'projector'], asked.get('theme'), kept.theme, isDark ? 'dark' : 'light')
  document.documentElement.dataset.theme = theme
  var panels = kept.panels || {}
  var left = (typeof panels.outline === 'boolean' ? panels.outline : innerWidth >= 1760) ? 272 : 0
  var bounds = early.dataset.bounds.split(' ').map(Number)
  var width = innerWidth - left
  var height = innerHeight - 48 - 36
  var zoom = Math.min((width - 28) / bounds[2], (height - 28) / bounds[3])
  if (!isPlain || innerWidth <= 640 || zoom < 0.42 || zoom >= 1.45) return early.remove()
  early.style.left = left + 'px'
  var x = (width - bounds[2] * zoom) / 2 - bounds[0] * zoom
  var y = (height - bounds[3] * zoom) / 2 - bounds[1] * zoom
  var picture = early.querySelector('[lang^=' + language + ']')
  picture.hidden = false
  picture.style.transform = 'translate(' + x + 'px,' + y + 'px) scale(' + zoom + ')'
})()`

/** Puts the boxes of the landscape into the page itself, to be seen before anything is loaded. */
const earlyPicturePlugin = (): Plugin => ({
  name: 'layerscope-early-picture',
  transformIndexHtml(html) {
    const { bounds, pictures } = JSON.parse(runCli('early-picture.tsx', dataset)) as {
      bounds: { x: number; y: number; width: number; height: number }
      pictures: { zh: string; en: string }
    }
    const rect = [bounds.x, bounds.y, bounds.width, bounds.height].join(' ')
    const early = [
      `<div id="early-picture" class="map-root" data-detail="title" data-bounds="${rect}" aria-hidden="true" inert>`,
      `<div lang="zh-CN" hidden>${pictures.zh}</div><div lang="en" hidden>${pictures.en}</div></div>`,
      `<script>${showEarlyPicture}</script>`,
    ].join('')
    return html.replace('<div id="root"></div>', `<div id="root"></div>${early}`)
  },
  apply: 'build',
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
    const { map, later } = splitModel(compileModel())
    const icon = `data:image/svg+xml;base64,${readFileSync('public/icon.svg').toString('base64')}`
    const page = [
      '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8" />',
      '<meta name="viewport" content="width=device-width, initial-scale=1" />',
      `<link rel="icon" href="${icon}" /><title>层观 Layerscope</title><style>${style}</style></head><body>`,
      '<div id="root"></div>',
      `<script type="application/json" id="embedded-model">${embed(map)}</script>`,
      `<script type="application/json" id="embedded-later">${embed(later)}</script>`,
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
    plugins: [
      react(),
      tailwindcss(),
      ...(isOneFile ? [oneFilePlugin()] : [datasetPlugin(), earlyPicturePlugin(), diskPlugin()]),
    ],
    build: {
      target: 'es2023',
      chunkSizeWarningLimit: 2500,
      emptyOutDir: !isOneFile,
      copyPublicDir: !isOneFile,
      rolldownOptions: isOneFile ? { input: 'src/main.tsx', output: { codeSplitting: false } } : {},
    },
  }
})

import { gzipSync } from 'node:zlib'
import { openModel, settle } from './map-page.mjs'
import { median } from './table.mjs'

const kilobyte = 1000
const megabyte = 1_000_000

/** The bytes of everything a first visit loads until the picture stands, by kind, gzipped as a host would send them. */
async function measureBytes({ openPage, siteUrl }, add) {
  const page = await openPage()
  const answers = []
  page.on('response', (response) => answers.push(response))
  await page.goto(siteUrl)
  await settle(page)
  const sizes = await Promise.all(
    answers
      .filter((answer) => answer.url().startsWith(siteUrl))
      .map(async (answer) => ({ url: answer.url(), bytes: gzipSync(await answer.body()).length })),
  )
  await page.context().close()
  const isWorker = ({ url }) => url.includes('elk-worker')
  if (!sizes.some(({ url }) => url.endsWith('.js'))) throw new Error('no script was loaded')
  const sum = (some) => some.reduce((total, { bytes }) => total + bytes, 0) / kilobyte
  const loaded = sizes.filter((each) => !isWorker(each))
  const part = (pattern) => sum(loaded.filter(({ url }) => pattern.test(url))).toFixed(0)
  add({
    what: 'first load, JavaScript, gzip',
    value: sum(loaded.filter(({ url }) => url.endsWith('.js'))),
    unit: 'kB',
    budget: 300,
    note: sizes.some(isWorker) ? 'the layout worker was loaded with it' : 'before the layout worker',
  })
  add({
    what: 'first load, all, gzip',
    value: sum(loaded),
    unit: 'kB',
    budget: 400,
    note: `model ${part(/shenzhen\.map\.json$/)}, layouts ${part(/layouts\.json$/)}, styles ${part(/\.css$/)}`,
  })
}

/** Milliseconds from navigation to the first frame with boxes, in a context with an empty cache. */
async function firstPicture({ openPage }, url) {
  const page = await openPage()
  await page.goto(url)
  await page.waitForFunction(() => globalThis.bench.first.opaque !== null)
  const first = await page.evaluate(() => globalThis.bench.first)
  const boxes = await page.locator('.react-flow__node').count()
  await page.context().close()
  return { ...first, boxes }
}

async function measureFirstPicture(bench, add) {
  // The first pages of a browser are slow whatever is on them.
  const { boxes } = await firstPicture(bench, bench.siteUrl)
  const referenceUrl = `${bench.referenceUrl}#boxes=${boxes}`
  await firstPicture(bench, referenceUrl)
  const runs = []
  for (let run = 0; run < bench.times(15, 5); run++) {
    // By turns, so that what else the machine does falls on both.
    const own = await firstPicture(bench, bench.siteUrl)
    const reference = await firstPicture(bench, referenceUrl)
    if (own.boxes !== reference.boxes) throw new Error('the reference page draws another number of boxes')
    runs.push({ own, reference })
  }
  const of = (pick) => median(runs.map(pick))
  const own = of((run) => run.own.shown)
  const reference = of((run) => run.reference.shown)
  add({
    what: 'first picture, cold cache, to the reference page',
    value: own / reference,
    unit: '×',
    budget: 1.5,
    note: `${own.toFixed(0)} to ${reference.toFixed(0)} ms, ${boxes} boxes each, median of ${runs.length}`,
  })
  add({
    what: '  until its boxes answer, to the reference page',
    value: of((run) => run.own.alive) / reference,
    unit: '×',
    note: `${of((run) => run.own.alive).toFixed(0)} ms; the page brings their picture with it`,
  })
  add({
    what: '  until its boxes are opaque',
    value: of((run) => run.own.opaque),
    unit: 'ms',
    note: 'they fade in',
  })
}

/** Megabytes of JavaScript heap that are still in use after a collection. */
async function heapOf(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  // What the first collection finalises, the second one frees.
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / megabyte
}

async function measureMemory({ openPage, siteUrl, files }, add) {
  const page = await openPage()
  await page.goto(siteUrl)
  await settle(page)
  add({
    what: 'heap after the first picture, built-in model',
    value: await heapOf(page),
    unit: 'MB',
    budget: 20,
  })
  const seconds = await openModel(page, files[10_000])
  add({ what: 'heap with 10,000 elements open', value: await heapOf(page), unit: 'MB', budget: 150 })
  add({ what: '  opening that file, chosen to drawn', value: seconds, unit: 's' })
  await page.context().close()
}

/** What a visitor waits for: bytes, the first picture, memory. */
export async function measureLoad(bench, add) {
  await measureBytes(bench, add)
  await measureFirstPicture(bench, add)
  await measureMemory(bench, add)
}

import { childrenOf, elementId, firstOf, hub, openFor } from './generate-dataset.mjs'
import {
  changesOf,
  focusBox,
  framesOf,
  hover,
  openMapWith,
  pointIn,
  select,
  showState,
  toggle,
} from './map-page.mjs'
import { median, percentile } from './table.mjs'

/** Boxes on the second level, in a picture of 300, far apart from one to the next; those that the pointer can reach. */
async function targets(page, count) {
  const ids = Array.from({ length: 2 * count }, (_, index) =>
    elementId(childrenOf((index * 7) % 40)[(index * 5) % 6]),
  )
  const reached = []
  for (const id of new Set(ids)) if (await pointIn(page, id)) reached.push(id)
  if (reached.length < count) throw new Error(`only ${reached.length} boxes can be reached`)
  return reached.slice(0, count)
}

const landscape = (boxes) => `#/map?open=${openFor(boxes).join(',')}`

const inMotion = { reducedMotion: 'no-preference' }
const still = { reducedMotion: 'reduce' }

/** Opens, closes and opens again some boxes; the first opening needs the engine, the second finds all in the cache. */
async function openAndAgain(page, ids) {
  const runs = { first: [], again: [] }
  for (const id of ids) {
    runs.first.push(await toggle(page, id))
    await toggle(page, id)
    runs.again.push(await toggle(page, id))
    await toggle(page, id)
  }
  return runs
}

/** A focused layer with all its first level open and a part of the second: about 150 boxes, with lines inside. */
const deepFocus = () => {
  const first = firstOf('base')
  const second = first.slice(0, 5).flatMap((index) => childrenOf(index).slice(0, 2))
  return {
    address: `#/map?focus=base&open=${[...first, ...second].map(elementId).join(',')}`,
    closed: first.flatMap((index) => childrenOf(index).slice(3)).map(elementId),
  }
}

/** In ms, until all stands: at once, and where the boxes move there, which is meant to take 150 to 250 of them. */
const budgetOf = ({ reducedMotion }) => (reducedMotion === 'reduce' ? 100 : 300)

async function measureOpening(bench, options, manner, add) {
  const page = await openMapWith(bench, 10_000, options)
  const count = bench.times(9, 3)
  const onLandscape = await showState(page, landscape(150), 150)
  const ids = Array.from({ length: count }, (_, index) => elementId(20 + index * 3))
  const plain = await openAndAgain(page, ids)
  add({
    what: `open a box on the landscape, ${manner}`,
    value: median([...plain.first, ...plain.again]),
    unit: 'ms',
    budget: budgetOf(options),
    note: `${onLandscape} boxes, no engine needed, median of ${2 * count}`,
  })
  const deep = deepFocus()
  const inFocus = await showState(page, deep.address)
  if (inFocus < 120 || inFocus > 180) throw new Error(`about 150 boxes were to be in focus, not ${inFocus}`)
  await toggle(page, deep.closed.at(-1))
  const inside = await openAndAgain(page, deep.closed.slice(0, count))
  add({
    what: `open a box inside a focus, ${manner}`,
    value: median(inside.first),
    unit: 'ms',
    budget: 300,
    note: `${inFocus} boxes, worker warm, median of ${count}`,
  })
  add({
    what: `  the same from the cache, ${manner}`,
    value: median(inside.again),
    unit: 'ms',
    budget: budgetOf(options),
    note: `median of ${count}`,
  })
  const focused = []
  for (const index of Array.from({ length: count }, (_, each) => 20 + each * 3)) {
    await showState(page, landscape(150), 150)
    focused.push(await focusBox(page, elementId(index)))
  }
  add({
    what: `focus a box, ${manner}`,
    value: median(focused),
    unit: 'ms',
    budget: 300,
    note: `from a landscape of 150 boxes, worker warm, median of ${count}`,
  })
  await page.context().close()
}

async function timesOf(ids, measure) {
  const figures = []
  for (const id of ids) figures.push(await measure(id))
  // The first ones run code that is not compiled yet.
  return figures.slice(2)
}

async function measureHovering(page, bench, add) {
  const ids = await targets(page, bench.times(32, 12))
  const hovered = await timesOf(ids, (id) => hover(page, id))
  add({
    what: 'hover, input to next paint',
    value: median(hovered),
    unit: 'ms',
    budget: 50,
    note: `300 boxes, median of ${hovered.length}, 95 % within ${percentile(hovered, 0.95).toFixed(0)} ms`,
  })
  if ((await page.locator('.map-line').count()) === 0) throw new Error('hovering draws no lines')
  const busy = []
  for (let run = 0; run < bench.times(9, 3); run++) {
    await hover(page, elementId(childrenOf(30)[run % 6]))
    busy.push(await hover(page, elementId(hub)))
  }
  const lines = await page.locator('.map-line').count()
  add({
    what: '  the busiest box',
    value: median(busy),
    unit: 'ms',
    budget: 50,
    note: `${lines} lines, median of ${busy.length}`,
  })
  const changes = await changesOf(page, async () => {
    for (const id of ids.slice(1, 7)) await hover(page, id)
  })
  add({
    what: '  boxes drawn again by React while hovering',
    value: changes.drawn.length,
    unit: '',
    budget: 0,
    note: `6 boxes hovered; ${changes.changed.length} changed in the page`,
  })
}

async function measureSelecting(page, bench, add) {
  const ids = await targets(page, bench.times(20, 8))
  const selected = await timesOf(ids, (id) => select(page, id))
  add({
    what: 'select, input to next paint',
    value: median(selected),
    unit: 'ms',
    budget: 50,
    note: `300 boxes, median of ${selected.length}, 95 % within ${percentile(selected, 0.95).toFixed(0)} ms`,
  })
  const [last, next] = [ids.at(-1), ids[0]]
  const { drawn, changed } = await changesOf(page, () => select(page, next))
  const touched = new Set([last, next])
  if (!drawn.includes(next)) throw new Error('the count of what React draws does not see the selected box')
  add({
    what: '  untouched boxes drawn again by React',
    value: drawn.filter((id) => !touched.has(id)).length,
    unit: '',
    budget: 0,
    note: `${changed.filter((id) => !touched.has(id)).length} of them changed in the page`,
  })
  await page.keyboard.press('Escape')
}

/** Some pixels of the map's own ground, where the pointer can take hold of it. */
const ground = { x: 720, y: 845 }

async function pan(page) {
  await page.mouse.move(ground.x, ground.y)
  await page.mouse.down()
  for (let step = 0; step < 90; step++) {
    await page.mouse.move(ground.x + 200 * Math.sin(step / 8), ground.y - 150 + 150 * Math.cos(step / 8))
  }
  await page.mouse.up()
}

async function zoom(page) {
  await page.mouse.move(ground.x, 450)
  for (let step = 0; step < 90; step++) await page.mouse.wheel(0, step % 30 < 15 ? -60 : 60)
}

async function measureMoving(page, add) {
  for (const [what, doIt] of [
    ['pan, frame', pan],
    ['zoom, frame', zoom],
  ]) {
    const lengths = await framesOf(page, () => doIt(page))
    add({
      what,
      value: median(lengths),
      unit: 'ms',
      // Sixty frames a second, and what the clock rounds.
      budget: 16.8,
      note: `300 boxes, median of ${lengths.length}, 95 % within ${percentile(lengths, 0.95).toFixed(0)} ms`,
    })
  }
}

/** Opening, focusing, hovering, selecting, moving. */
export async function measureGestures(bench, add) {
  await measureOpening(bench, still, 'without motion', add)
  await measureOpening(bench, inMotion, 'with motion', add)
  const page = await openMapWith(bench, 500, inMotion)
  await showState(page, landscape(300), 300)
  await measureHovering(page, bench, add)
  await measureMoving(page, add)
  await showState(page, landscape(54), 54)
  await showState(page, landscape(300), 300)
  await measureSelecting(page, bench, add)
  await page.context().close()
}

/** The same gestures on the same picture of a small and of a large model. */
export async function measureGrowth(bench, add) {
  const pages = {}
  for (const count of [500, 10_000]) {
    pages[count] = await openMapWith(bench, count, still)
    await showState(pages[count], landscape(150), 150)
  }
  const gestures = {
    hover: (page, index) => hover(page, elementId(childrenOf((index * 7) % 16)[(index * 5) % 6])),
    select: (page, index) => select(page, elementId(childrenOf((index * 7) % 16)[(index * 5) % 6])),
    open: (page) => toggle(page, elementId(20)),
  }
  for (const [name, gesture] of Object.entries(gestures)) {
    const figures = { 500: [], 10000: [] }
    for (let run = 0; run < bench.times(14, 8); run++) {
      for (const count of [500, 10_000]) {
        await pages[count].bringToFront()
        figures[count].push(await gesture(pages[count], run))
      }
    }
    const [small, large] = [500, 10_000].map((count) => median(figures[count].slice(2)))
    add({
      what: `${name}, 10,000 elements to 500`,
      value: large / small,
      unit: '×',
      budget: 1.5,
      note: `${large.toFixed(1)} to ${small.toFixed(1)} ms, the same 150 boxes`,
    })
  }
  for (const page of Object.values(pages)) await page.context().close()
}

import { measured, openMapWith, settle } from './map-page.mjs'
import { median, percentile } from './table.mjs'

const still = { reducedMotion: 'reduce' }

/** The field that says what happens, and the line under the map that says how much is hit. */
const field = 'select:has(option[value="outage"])'
const hitsOf = (page) => page.locator('[data-hits]').getAttribute('data-hits').then(Number)

/** What happens turn by turn: each time something else is hit. */
const events = ['delay', 'outage']

async function openRun(page, origin) {
  await page.evaluate((id) => {
    location.hash = `#/impact?from=${id}&event=outage`
  }, origin)
  await page.locator('tr[data-hit]').first().waitFor()
  await settle(page)
}

/** Changes the event; milliseconds from the choice to the frame with the rings, the table and the counts. */
async function change(page, event) {
  return measured(page, 'inputToPaint', 'change', field, () => page.locator(field).selectOption(event))
}

async function measureRun(page, bench, { what, budget }, add) {
  const times = []
  let most = 0
  for (let run = 0; run < bench.times(20, 8); run++) {
    const before = await hitsOf(page)
    times.push(await change(page, events[run % events.length]))
    const after = await hitsOf(page)
    // The frame that was measured is the one in which it changed.
    if (after === before) throw new Error(`${events[run % events.length]} hits as much as before: ${before}`)
    most = Math.max(most, after)
  }
  // The first ones run code that is not compiled yet.
  const counted = times.slice(2)
  add({
    what,
    value: median(counted),
    unit: 'ms',
    budget,
    note: `up to ${most.toLocaleString('en')} hits, 95 % within ${percentile(counted, 0.95).toFixed(0)} ms`,
  })
}

/** Another event on the impact screen: the answer, the rings on the map and the table. */
export async function measureImpact(bench, add) {
  const shipped = await bench.openPage(still)
  await shipped.goto(bench.siteUrl)
  await settle(shipped)
  await openRun(shipped, 'gov-cloud')
  await measureRun(shipped, bench, { what: 'impact of another event, the shipped model', budget: 100 }, add)
  await shipped.context().close()
  const large = await openMapWith(bench, 10_000, still)
  await openRun(large, 'e-48')
  await measureRun(large, bench, { what: 'impact of another event, 10,000 elements', budget: 500 }, add)
  await large.context().close()
}

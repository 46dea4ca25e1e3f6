import { framesOf, openMapWith } from './map-page.mjs'
import { median, percentile } from './table.mjs'

const elements = 2000
const still = { reducedMotion: 'reduce' }

/** Opens the matrix with everything open, and waits for its names. */
async function openMatrix(page) {
  const start = performance.now()
  await page.evaluate(() => {
    location.hash = '#/matrix?depth=all'
  })
  const grid = page.locator('[role="grid"]')
  await grid.locator('th[scope="row"]').first().waitFor()
  const rows = Number(await grid.getAttribute('aria-rowcount')) - 1
  if (rows < elements) throw new Error(`a matrix of ${rows} rows, not ${elements}`)
  return { rows, milliseconds: performance.now() - start }
}

/** Rolls the wheel down, across and both, as fast as it goes. */
async function roll(page) {
  await page.mouse.move(800, 500)
  for (let step = 0; step < 120; step++) {
    const [across, down] = [
      [0, 160],
      [160, 0],
      [120, 120],
    ][step % 3]
    await page.mouse.wheel(across, down)
  }
}

/** Scrolling a matrix of 2,000 rows and as many columns. */
export async function measureMatrix(bench, add) {
  const page = await openMapWith(bench, elements, still)
  const { rows, milliseconds } = await openMatrix(page)
  const size = `${rows.toLocaleString('en')} × ${rows.toLocaleString('en')}`
  const lengths = await framesOf(page, () => roll(page))
  const scrolled = await page
    .locator('.matrix-scroller')
    .evaluate(({ scrollTop, scrollLeft }) => [scrollTop, scrollLeft])
  if (Math.min(...scrolled) < 1000)
    throw new Error(`the matrix was scrolled by ${scrolled.join(' and ')} only`)
  add({
    what: 'scroll the matrix, frame',
    value: median(lengths),
    unit: 'ms',
    budget: 16.8,
    note: `${size}, median of ${lengths.length}, 95 % within ${percentile(lengths, 0.95).toFixed(0)} ms`,
  })
  add({
    what: '  parts of the page it takes',
    value: await page.locator('.matrix-scroller *').count(),
    unit: '',
    note: `${await page.locator('[role="grid"] td').count()} cells of ${(rows * rows).toLocaleString('en')}`,
  })
  add({
    what: '  opening it',
    value: milliseconds,
    unit: 'ms',
    note: 'the screen fetched, the matrix computed and drawn',
  })
  await page.context().close()
}

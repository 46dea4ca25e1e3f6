const boxes = '.react-flow__node'

/** Waits until the picture stands and nothing is being laid out. */
export async function settle(page) {
  await page.waitForFunction(() => globalThis.bench.first.opaque !== null)
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
  await page.waitForTimeout(500)
}

/** Opens a file by the page's own button; gives the seconds until its model is drawn. */
export async function openModel(page, file) {
  const start = performance.now()
  await page.locator('input[type="file"]').setInputFiles(file)
  await page.locator(`${boxes}[data-id="e-0"]`).waitFor()
  const seconds = (performance.now() - start) / 1000
  await settle(page)
  return seconds
}

/** Goes to a state of the map by its address, fits it to the window, and holds it to the number of boxes it must show. */
export async function showState(page, address, expected) {
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
  await settle(page)
  await page.getByRole('button', { name: '适合窗口' }).click()
  await page.mouse.move(2, 500)
  await page.waitForTimeout(400)
  const shown = await page.locator(boxes).count()
  if (expected !== undefined && shown !== expected)
    throw new Error(`${shown} boxes are shown at ${address}, not ${expected}`)
  return shown
}

/** A page with a model of that many elements open. */
export async function openMapWith(bench, count, options) {
  const page = await bench.openPage(options)
  await page.goto(bench.siteUrl)
  await settle(page)
  await openModel(page, bench.files[count])
  return page
}

/** A point of a box at which the box itself is hit: near its top left corner, where no line runs; null if covered. */
export async function pointIn(page, id) {
  return page.evaluate((wanted) => {
    const box = document.querySelector(`.react-flow__node[data-id="${wanted}"]`)
    const rect = box?.getBoundingClientRect()
    if (!rect) return null
    const at = { x: rect.left + rect.width * 0.12, y: rect.top + rect.height * 0.2 }
    return document.elementFromPoint(at.x, at.y)?.closest('.react-flow__node') === box ? at : null
  }, id)
}

async function reachable(page, id) {
  const point = await pointIn(page, id)
  if (!point) throw new Error(`the box cannot be reached: ${id}`)
  return point
}

const selectorOf = (id) => `${boxes}[data-id="${id}"]`

/** Starts a measurement in the page, causes the input, and gives the milliseconds. */
export async function measured(page, method, type, selector, cause) {
  const figure = page.evaluate(
    ([name, event, at]) => globalThis.bench[name](event, at),
    [method, type, selector],
  )
  // The listener stands once the page has answered anything asked after it.
  await page.evaluate(() => undefined)
  await cause()
  return figure
}

/**
 * Moves the pointer onto a box; milliseconds from the input to the frame that shows it. By `pointerover`, because React
 * answers to the leaving of the box before, which comes ahead of `mouseover`.
 */
export async function hover(page, id) {
  const point = await reachable(page, id)
  return measured(page, 'inputToPaint', 'pointerover', selectorOf(id), () =>
    page.mouse.move(point.x, point.y),
  )
}

/** How long a finger holds a button down, in ms: without it the click would wait for what the press still does. */
const pressed = 70

/** Clicks a box; milliseconds from the click to the frame that shows it. */
export async function select(page, id) {
  const point = await reachable(page, id)
  await page.mouse.move(point.x, point.y)
  // The lines that the hovering drew are another measurement's.
  await page.waitForTimeout(150)
  return measured(page, 'inputToPaint', 'click', selectorOf(id), () =>
    page.mouse.click(point.x, point.y, { delay: pressed }),
  )
}

/**
 * Opens or closes a box by the Enter key; milliseconds until all boxes stand. A click on its button does the same, but
 * where all of a large picture is in the window, the buttons are too small to be shown.
 */
export async function toggle(page, id) {
  return press(page, id, 'Enter')
}

/** Focuses a box by Shift+Enter; milliseconds until all boxes stand. */
export async function focusBox(page, id) {
  return press(page, id, 'Shift+Enter')
}

async function press(page, id, key) {
  await page.locator(selectorOf(id)).focus()
  await page.waitForTimeout(100)
  return measured(page, 'inputToSettled', 'keydown', selectorOf(id), () => page.keyboard.press(key))
}

/** Does something and gives the lengths of the frames meanwhile. */
export async function framesOf(page, doIt) {
  await page.evaluate(() => {
    globalThis.benchStop = globalThis.bench.startFrames()
  })
  await doIt()
  return page.evaluate(() => globalThis.benchStop())
}

/** Does something and gives the boxes that changed in the page, and those that React drew again. */
export async function changesOf(page, doIt) {
  await page.evaluate(() => {
    globalThis.benchStop = globalThis.bench.startChanges()
  })
  await doIt()
  await page.waitForTimeout(400)
  return page.evaluate(() => globalThis.benchStop())
}

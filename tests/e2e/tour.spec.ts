import type { Page } from '@playwright/test'
import { languages, takeTurns } from './support/languages.ts'
import { cameraOf, openTour, stoodAt } from './support/open-tour.ts'
import { box, isOverlapping, isWithin, shownBoxes } from './support/picture.ts'
import { seriousViolations, seriousViolationsInThemes } from './support/serious-violations.ts'
import { readShippedModel, type ShippedTour } from './support/shipped-model.ts'
import { expect, test } from './support/strict-test.ts'

const words = {
  zh: {
    tours: '讲解',
    map: '地图',
    sources: '来源',
    backToTour: (step: number) => `返回讲解第 ${step} 步`,
    play: '自动播放',
    pause: '暂停',
    present: '放映',
    isBlack: '黑屏中。按 B 恢复。',
    pen: '画笔',
    unknown: '没有编号为“nowhere”的讲解',
  },
  en: {
    tours: 'Tours',
    map: 'Map',
    sources: 'Sources',
    backToTour: (step: number) => `Return to step ${step}`,
    play: 'Play by itself',
    pause: 'Pause',
    present: 'Present',
    isBlack: 'The screen is black. B brings it back.',
    pen: 'Pen',
    unknown: 'There is no tour “nowhere”',
  },
} as const

const stack = 'tour-the-stack'
const title = (page: Page) => page.locator('.tour-title')
const atStep = (page: Page, step: number) =>
  expect(page).toHaveURL(new RegExp(`#/tour/${stack}\\?step=${step}(&lang|$)`))

const rectOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return { left, top, right, bottom }
  })

for (const language of languages) {
  const turn = takeTurns(language)
  const w = words[language]
  const lang = `&lang=${language}`

  test.describe(`a tour in ${language}`, () => {
    turn.test('is found again from another screen', async ({ page }) => {
      await openTour(page, stack, 3, lang)
      await page.getByRole('link', { name: w.sources, exact: true }).first().click()
      await page.getByRole('button', { name: w.backToTour(3) }).click()
      await atStep(page, 3)
      await page.getByRole('link', { name: w.map, exact: true }).first().click()
      await expect(page).toHaveURL(/#\/map/)
      await page.keyboard.press('r')
      await atStep(page, 3)
    })

    turn.test('goes back as one expects', async ({ page }) => {
      await openTour(page, stack, 1, lang)
      await page.keyboard.press('PageDown')
      await page.keyboard.press('PageDown')
      await atStep(page, 3)
      await stoodAt(page)
      await page.locator('.react-flow__node-card').first().click()
      await expect(page).toHaveURL(/step=3&away=1/)
      await page.goBack()
      await atStep(page, 3)
      await page.goBack()
      await atStep(page, 2)
      await page.goForward()
      await atStep(page, 3)
    })

    turn.test('points with a spotlight, a pen and a black screen', async ({ page }) => {
      await openTour(page, stack, 1, lang)
      await page.keyboard.press('s')
      await expect(page.locator('[data-spotlight="on"]')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.locator('[data-spotlight="on"]')).toHaveCount(0)

      await page.keyboard.press('w')
      const draw = async (y: number): Promise<void> => {
        await page.mouse.move(500, y)
        await page.mouse.down()
        await page.mouse.move(640, y + 20, { steps: 6 })
        await page.mouse.up()
      }
      await draw(200)
      await draw(300)
      await expect(page.locator('.map-ink path')).toHaveCount(2)
      await page.keyboard.press('z')
      await expect(page.locator('.map-ink path')).toHaveCount(1)
      await page.keyboard.press('PageDown')
      await expect(page.locator('.map-ink path')).toHaveCount(0)
      await page.getByRole('button', { name: w.pen, exact: true }).click()
      await expect(page.locator('[data-ink="on"]')).toHaveCount(0)

      for (const key of ['b', '.']) {
        await page.keyboard.press(key)
        await expect(page.getByRole('button', { name: w.isBlack })).toBeVisible()
        await page.keyboard.press(key)
        await expect(page.getByRole('button', { name: w.isBlack })).toHaveCount(0)
      }
      await page.keyboard.press('b')
      await page.keyboard.press('PageDown')
      await expect(page.getByRole('button', { name: w.isBlack })).toHaveCount(0)
      await atStep(page, 3)
    })

    turn.test('is presented with nothing but the map and the caption', async ({ page }) => {
      await openTour(page, stack, 2, lang)
      await page.getByRole('button', { name: w.present, exact: true }).click()
      await expect(page.locator('header').getByRole('link', { name: w.tours })).toHaveCount(0)
      await expect(page.locator('.map-bar')).toBeHidden()
      await expect(page.getByRole('toolbar')).toHaveCount(0)
      await page.keyboard.press('PageDown')
      await atStep(page, 3)
      await page.keyboard.press('Escape')
      await expect(page.locator('.map-bar')).toBeVisible()
      await page.keyboard.press('F5')
      await expect(page.locator('.map-bar')).toBeHidden()
      await page.keyboard.press('F5')
      await expect(page.locator('.map-bar')).toBeVisible()
    })

    turn.test('plays by itself with the times of the steps, pauses, and ends', async ({ page }) => {
      const dataset = await (await page.request.get('./models/shenzhen.json')).json()
      const [tour] = dataset.tours
      const quick = {
        ...tour,
        steps: tour.steps.slice(0, 3).map((step: object) => ({ ...step, seconds: 2 })),
      }
      await page.goto(`./#/map?lang=${language}`)
      await page.locator('input[type="file"]').setInputFiles({
        name: 'own.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify({ ...dataset, tours: [quick] })),
      })
      await page.getByRole('link', { name: w.tours, exact: true }).first().click()
      await page.getByRole('link', { name: quick.title[language] }).click()
      await stoodAt(page)
      await page.keyboard.press('a')
      await atStep(page, 2)
      await page.getByRole('button', { name: w.pause }).click()
      await expect(page.getByRole('button', { name: w.play })).toBeVisible()
      await page.getByRole('button', { name: w.play }).click()
      await atStep(page, 3)
      await expect(page.getByRole('button', { name: w.play })).toBeVisible()
    })

    turn.test('that there is not is said, and the others are offered', async ({ page }) => {
      await page.goto(`./#/tour/nowhere?step=3${lang}`)
      await expect(page.getByRole('alert')).toContainText(w.unknown)
      await expect(page.locator('a[href*="tour-the-stack"]')).toBeVisible()
    })
  })
}

/** What is wrong with the picture of a step: what it explains is covered, or not to be seen. */
const amissAt = async (
  page: Page,
  step: ShippedTour['steps'][number],
  isWhole: boolean,
): Promise<string[]> => {
  await expect(title(page)).toHaveText(step.title.en)
  await expect(box(page, step.shows[0] ?? '')).toBeAttached()
  const boxes = (await shownBoxes(page)).filter(({ id }) => step.shows.includes(id))
  const caption = await rectOf(page, '.tour-caption')
  const map = await rectOf(page, '.map-root')
  const covered = boxes.filter(({ rect }) => isOverlapping(rect, caption) && isWithin(rect, map))
  const unseen = boxes.filter(({ rect }) => (isWhole ? !isWithin(rect, map) : !isOverlapping(rect, map)))
  return [
    ...(boxes.length === step.shows.length ? [] : [`shows ${boxes.length} of ${step.shows.length}`]),
    ...(isOverlapping(map, caption) ? ['the map lies under the caption'] : []),
    ...covered.map(({ id }) => `${id} is covered`),
    // Where a picture may be larger than the window, something of what is told of is to be seen.
    ...(isWhole || unseen.length === boxes.length ? unseen.map(({ id }) => `${id} is not seen`) : []),
  ]
}

/** Walks through a tour, and says of each step what is amiss. */
const walkThrough = async (page: Page, { id, steps }: ShippedTour, isWhole: boolean): Promise<string[]> => {
  const amiss: string[] = []
  await openTour(page, id, 1, '&lang=en')
  for (const [index, step] of steps.entries()) {
    for (const what of await amissAt(page, step, isWhole)) amiss.push(`${id} ${index + 1}: ${what}`)
    await page.keyboard.press('PageDown')
  }
  return amiss
}

for (const [place, width, height] of [
  ['on a desk', 1440, 900],
  ['on a phone', 390, 844],
] as const) {
  test(`the caption covers nothing that it explains, and what it explains is seen, ${place}`, async ({
    page,
  }) => {
    test.setTimeout(180_000)
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const { tours } = await readShippedModel(page)
    const isDesk = width > 640
    const amiss: string[] = []
    for (const tour of isDesk ? tours : tours.slice(0, 1))
      amiss.push(...(await walkThrough(page, tour, isDesk)))
    expect(amiss).toEqual([])
  })
}

/** The places of the camera in the frames after a key, each once. */
const flightOf = (page: Page, key: string): Promise<number> =>
  page.evaluate(async (pressed) => {
    const seen = new Set<string>()
    window.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }))
    const end = performance.now() + 1500
    while (performance.now() < end) {
      await new Promise(requestAnimationFrame)
      seen.add(document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? '')
    }
    return seen.size
  }, key)

test('the camera flies to a step, and jumps for those who want stillness', async ({ page }) => {
  await openTour(page, stack, 1)
  expect(await flightOf(page, 'PageDown')).toBeGreaterThan(3)
  await openTour(page, stack, 1)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await flightOf(page, 'PageDown')).toBeLessThanOrEqual(3)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('a swipe over the caption turns the step, over the map a quick one does; a slow one drags the map', async ({
    page,
  }) => {
    await openTour(page, stack, 2)
    const client = await page.context().newCDPSession(page)
    const swipe = async (from: number, to: number, y = 640, seconds = 0.1): Promise<void> => {
      let timestamp = Date.now() / 1000
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
        client.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
          timestamp,
        })
      await touch('touchStart', from)
      await touch('touchMove', (from + to) / 2)
      timestamp += seconds
      await touch('touchMove', to)
      await touch('touchEnd', to)
    }
    await swipe(300, 120)
    await atStep(page, 3)
    await swipe(120, 300)
    await atStep(page, 2)

    await swipe(300, 120, 300)
    await atStep(page, 3)
    await stoodAt(page)
    const camera = await cameraOf(page)
    await swipe(120, 300, 300, 2)
    await expect.poll(() => cameraOf(page)).not.toBe(camera)
    await atStep(page, 3)
    await swipe(120, 300, 300)
    await atStep(page, 2)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await seriousViolations(page)).toEqual([])
  })
})

test('a tour and the list of them have no serious violation', async ({ page }) => {
  await openTour(page, stack, 2, '&lang=en')
  await page.keyboard.press('w')
  expect(await seriousViolationsInThemes(page)).toEqual([])
  await page.keyboard.press('Escape')
  await box(page, 'network').click()
  await expect(page).toHaveURL(/away=1/)
  expect(await seriousViolationsInThemes(page)).toEqual([])
  await page.keyboard.press('r')
  await page.keyboard.press('F5')
  await expect(page.locator('.map-bar')).toBeHidden()
  expect(await seriousViolationsInThemes(page)).toEqual([])
  await page.goto('./#/tour')
  await page.locator('summary').first().click()
  expect(await seriousViolationsInThemes(page)).toEqual([])
})

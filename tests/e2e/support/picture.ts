import type { Locator, Page } from '@playwright/test'

export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A box as it stands on screen; lengths in screen pixels. */
export interface ShownBox {
  readonly id: string
  readonly type: string
  readonly rect: Rect
  readonly spokenName: string
  readonly title: string
  /** Height of the title's letters on screen. */
  readonly titleSize: number
  readonly isTitleClipped: boolean
  /** How far the title reaches into the line at the foot of the card; 0 where there is a gap. */
  readonly overFooter: number
}

/** The node of the map with a model's id. */
export const box = (page: Page, id: string): Locator => page.locator(`.react-flow__node[data-id="${id}"]`)

/** Waits until nothing moves: no layout is awaited, and three frames running show the same picture. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const picture = (): string =>
      [...document.querySelectorAll<HTMLElement>('.react-flow__node')]
        .map((node) => {
          const { x, y, width, height } = node.getBoundingClientRect()
          return [node.dataset['id'], x, y, width, height].join(' ')
        })
        .join()
    const isBusy = (): boolean =>
      document.querySelector('[aria-busy="true"], .map-root[data-moving="true"]') !== null
    const end = performance.now() + 8000
    let before = ''
    for (let still = 0; still < 3; ) {
      await new Promise(requestAnimationFrame)
      if (performance.now() > end) throw new Error('the picture does not settle')
      const now = picture()
      still = now === before && !isBusy() ? still + 1 : 0
      before = now
    }
  })
}

/** All boxes of the map, measured at one moment. */
export async function shownBoxes(page: Page): Promise<ShownBox[]> {
  await settled(page)
  return page.evaluate(() => {
    const transform = getComputedStyle(
      document.querySelector('.react-flow__viewport') ?? document.body,
    ).transform
    const zoom = new DOMMatrix(transform).a
    return [...document.querySelectorAll<HTMLElement>('.react-flow__node')].map((node) => {
      const { left, top, right, bottom } = node.getBoundingClientRect()
      const title = node.querySelector<HTMLElement>('.map-title')
      const footer = node.querySelector('.map-footer')
      const range = document.createRange()
      if (title) range.selectNodeContents(title)
      const letters = range.getBoundingClientRect()
      const isOutside =
        letters.left < left - 1 ||
        letters.right > right + 1 ||
        letters.top < top - 1 ||
        letters.bottom > bottom + 1
      return {
        id: node.dataset['id'] ?? '',
        type: /react-flow__node-(\w+)/.exec(node.className)?.[1] ?? '',
        rect: { left, top, right, bottom },
        spokenName: node.getAttribute('aria-label') ?? '',
        title: title?.textContent ?? '',
        titleSize: title ? Number.parseFloat(getComputedStyle(title).fontSize) * zoom : 0,
        isTitleClipped:
          isOutside ||
          (title !== null &&
            (title.scrollWidth > title.clientWidth || title.scrollHeight > title.clientHeight)),
        overFooter: footer ? Math.max(0, letters.bottom - footer.getBoundingClientRect().top) : 0,
      }
    })
  })
}

/** The boxes by their ids. Throws for one that is not on screen, so that a test does not go on without it. */
export function byId(boxes: readonly ShownBox[]): (id: string) => ShownBox {
  const known = new Map(boxes.map((each) => [each.id, each]))
  return (id) => {
    const found = known.get(id)
    if (!found) throw new Error(`not on screen: ${id}`)
    return found
  }
}

/** Whether one rectangle lies in another, give or take a pixel of rounding. */
export const isWithin = (inner: Rect, outer: Rect): boolean =>
  inner.left >= outer.left - 1 &&
  inner.top >= outer.top - 1 &&
  inner.right <= outer.right + 1 &&
  inner.bottom <= outer.bottom + 1

/** Whether two rectangles share more than a pixel of rounding. */
export const isOverlapping = (a: Rect, b: Rect): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1

/** Every pair of boxes that overlap, as `a × b`. */
export const overlapsOf = (boxes: readonly ShownBox[]): string[] =>
  boxes.flatMap((a, at) =>
    boxes.slice(at + 1).flatMap((b) => (isOverlapping(a.rect, b.rect) ? [`${a.id} × ${b.id}`] : [])),
  )

/** The ids of the boxes that something is true of: a short text where a test fails. */
export const idsWhere = (boxes: readonly ShownBox[], isSo: (each: ShownBox) => boolean): string[] =>
  boxes.filter(isSo).map(({ id }) => id)

/** The style of a box's ring, and what stands at its corner. */
export const markOf = (page: Page, id: string): Promise<{ ring: string; badge: string }> =>
  box(page, id)
    .locator('.map-card, .map-frame')
    .first()
    .evaluate((card) => ({
      ring: getComputedStyle(card).outlineStyle,
      badge: getComputedStyle(card, '::after').content.replaceAll('"', ''),
    }))

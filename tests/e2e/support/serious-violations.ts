import type { Page } from '@playwright/test'
import axe from 'axe-core'

const themes = ['light', 'dark', 'projector'] as const

/** The rules of axe that look at colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/**
 * Runs axe on the page as it stands.
 * @param scope a CSS selector of the part to look at; the whole page without it
 * @returns one line per serious or critical violation and element: `rule (impact): element — what is wrong`
 */
export async function seriousViolations(page: Page, scope?: string): Promise<string[]> {
  await injectAxe(page)
  return violationsOf(page, scope, undefined)
}

/**
 * As `seriousViolations`, and then its colours again in the other themes: those differ in colours alone, which a style
 * sheet reads from one attribute of the page.
 * @returns as `seriousViolations`; a line from another theme begins with its name
 */
export async function seriousViolationsInThemes(page: Page, scope?: string): Promise<string[]> {
  const found = await seriousViolations(page, scope)
  const own = await page.locator('html').getAttribute('data-theme')
  for (const theme of themes.filter((each) => each !== own)) {
    await wear(page, theme)
    found.push(...(await violationsOf(page, scope, COLOUR_RULES)).map((line) => `${theme}: ${line}`))
  }
  if (own) await wear(page, own)
  return found
}

// By `evaluate` and not as a script tag, which a content security policy may forbid.
async function injectAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
}

/** Puts a theme on and waits until no colour is on its way to another. */
const wear = (page: Page, theme: string): Promise<void> =>
  page.evaluate(async (name) => {
    document.documentElement.dataset['theme'] = name
    const fading = document
      .getAnimations()
      .filter((each) => each.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
    await Promise.allSettled(fading.map(({ finished }) => finished))
  }, theme)

function violationsOf(page: Page, scope: string | undefined, rules: string[] | undefined): Promise<string[]> {
  return page.evaluate(
    async ([selector, only]) => {
      const { axe: injected } = window as unknown as { axe: typeof axe }
      const { violations } = await injected.run(selector ?? document, {
        resultTypes: ['violations'],
        ...(only && { runOnly: only }),
      })
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, impact, help, nodes }) =>
          nodes.map(({ target }) => `${id} (${impact}): ${target.join(' ')} — ${help}`),
        )
    },
    [scope, rules] as const,
  )
}

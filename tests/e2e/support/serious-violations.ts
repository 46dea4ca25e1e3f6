import type { Page } from '@playwright/test'
import axe from 'axe-core'

/**
 * Runs axe on the page as it stands.
 * Injected by `evaluate` and not as a script tag, which a content security policy may forbid.
 * @param scope a CSS selector of the part to look at; the whole page without it
 * @returns one line per serious or critical violation and element: `rule (impact): element — what is wrong`
 */
export async function seriousViolations(page: Page, scope?: string): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async (selector) => {
    const { axe: injected } = window as unknown as { axe: typeof axe }
    const { violations } = await injected.run(selector ?? document, { resultTypes: ['violations'] })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, impact, help, nodes }) =>
        nodes.map(({ target }) => `${id} (${impact}): ${target.join(' ')} — ${help}`),
      )
  }, scope)
}

import { type BrowserContext, test as base, expect } from '@playwright/test'

interface Fixtures {
  /**
   * Errors that the test causes on purpose, as patterns of their report lines; [] by default. One pattern in the list:
   * Playwright takes a list of two for a value and its options.
   * `test.use({ allowedErrors: [/requestfailed .*elk-worker/] })`
   */
  readonly allowedErrors: readonly RegExp[]
  /** What went wrong so far, one line each, for a test that wants to look; it is checked at the end by itself. */
  readonly pageErrors: readonly string[]
}

/**
 * Playwright's `test`, which also fails on any console error, uncaught error or failed request, in every page and
 * worker of its context. Every end-to-end test uses this one.
 */
export const test = base.extend<Fixtures>({
  allowedErrors: [[], { option: true }],
  pageErrors: [
    async ({ context, allowedErrors }, use) => {
      const errors: string[] = []
      listen(context, (line) => {
        if (!allowedErrors.some((pattern) => pattern.test(line))) errors.push(line)
      })
      await use(errors)
      expect(errors, 'errors in the browser').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

function listen(context: BrowserContext, report: (line: string) => void): void {
  context.on('console', (message) => {
    if (message.type() === 'error') report(`console ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (event) => report(`uncaught ${event.error().message}`))
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no reason given'
    // What a reload, a closed page or a terminated worker leaves unfinished is no fault.
    if (reason !== 'net::ERR_ABORTED') report(`requestfailed ${request.url()} ${reason}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) report(`response ${response.status()} ${response.url()}`)
  })
}

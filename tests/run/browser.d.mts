/** Types of browser.mjs for playwright.config.ts; what each does is said there. */
export function findBrowser(machine?: {
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly platform?: string
}): string | undefined
export function installBrowser(): string
export function ensureBrowser(): string
export function ensureChineseFont(): void
export function isRoot(): boolean
export function browserArgs(bare: boolean): string[]

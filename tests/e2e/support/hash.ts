import { expect, type Page } from '@playwright/test'

/** The parameters of the address behind `#/map?`. */
export const hashOf = (page: Page): URLSearchParams =>
  new URLSearchParams(new URL(page.url()).hash.split('?')[1] ?? '')

/** Waits until the address says what it should; `null` for a parameter that must not be there. */
export async function expectHash(page: Page, wanted: Readonly<Record<string, string | null>>): Promise<void> {
  await expect
    .poll(() => Object.fromEntries(Object.keys(wanted).map((key) => [key, hashOf(page).get(key)])))
    .toEqual(wanted)
}

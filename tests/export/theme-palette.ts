import { readFileSync } from 'node:fs'
import { buildPalette, type Palette } from '#export/palette.ts'

const css = readFileSync('src/app/tokens.css', 'utf8')

/** The declarations of every rule whose selector holds a text. */
const declarationsOf = (selector: string): Map<string, string> => {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, head = '']) => head.includes(selector))
  return new Map(
    rules.flatMap(([, , body = '']) =>
      [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']): [string, string] => [
        name,
        value,
      ]),
    ),
  )
}

/** The palette of a theme, read from the style sheet as the browser reads it. */
export const themePalette = (theme: 'light' | 'dark' | 'projector'): Palette => {
  const tokens = declarationsOf(`[data-theme="${theme}"]`)
  return buildPalette((name, hue) => {
    const own = hue === null ? new Map<string, string>() : declarationsOf(`[data-hue="${hue}"]`)
    const shared = hue === null ? new Map<string, string>() : declarationsOf('[data-hue],')
    const read = (wanted: string): string => {
      const value = own.get(wanted) ?? tokens.get(wanted) ?? shared.get(wanted) ?? ''
      return value.replace(/var\(--([\w-]+)\)/g, (_, inner: string) => read(inner))
    }
    return read(name)
  })
}

import {
  formatHex,
  interpolate,
  modeLab,
  modeOklab,
  modeOklch,
  modeRgb,
  parse,
  useMode as registerMode,
} from 'culori/fn'
import type { MarkTone } from '#visible-graph/box-mark.ts'

registerMode(modeRgb)
// The build writes the colours of a style sheet as `lab()` for browsers that do not know `oklch()`.
registerMode(modeLab)
registerMode(modeOklch)
registerMode(modeOklab)

/** The three shades of a hue: ground, border, title. */
export interface HueColours {
  readonly tint: string
  readonly tone: string
  readonly shade: string
}

/** The colours of a theme as `#rrggbb`: what programs outside the browser understand. */
export interface Palette {
  readonly ground: string
  readonly paper: string
  readonly ink: string
  readonly soft: string
  readonly rule: string
  readonly accent: string
  readonly line: string
  readonly project: string
  readonly projectGround: string
  readonly mark: Readonly<Record<MarkTone, string>>
  readonly hueOf: (hue: string) => HueColours
  /** How visible a box is that steps back: 0 to 1. */
  readonly dim: number
}

/** Reads a design token of the theme, with a hue where it depends on one: `('paper', null)` → `oklch(0.995 0.002 85)`. */
export type ReadToken = (name: string, hue: string | null) => string

const hexOf = (text: string): string => {
  const colour = parse(text)
  if (!colour) throw new Error(`not a colour: ${text}`)
  return formatHex(colour)
}

/** A colour between two, by the share of the first: `mix('#000000', '#ffffff', 0.25)` is a light grey. */
export const mix = (one: string, other: string, share: number): string =>
  formatHex(interpolate([other, one], 'oklab')(share))

/** The palette of a theme, from its design tokens. Throws for a token that is no colour. */
export const buildPalette = (readToken: ReadToken): Palette => {
  const token = (name: string): string => hexOf(readToken(name, null))
  const hues = new Map<string, HueColours>()
  return {
    ground: token('ground'),
    paper: token('paper'),
    ink: token('ink'),
    soft: token('soft'),
    rule: token('rule'),
    accent: token('accent'),
    line: token('line'),
    project: token('project'),
    projectGround: token('project-ground'),
    mark: {
      severe: token('mark-severe'),
      middling: token('mark-middling'),
      slight: token('mark-slight'),
      good: token('mark-good'),
      none: token('mark-none'),
      asked: token('accent'),
    },
    hueOf: (hue) => {
      const known = hues.get(hue)
      if (known) return known
      const of = (name: string): string => hexOf(readToken(name, hue))
      const colours = { tint: of('tint'), tone: of('tone'), shade: of('shade') }
      hues.set(hue, colours)
      return colours
    },
    dim: Number(readToken('dim', null)),
  }
}

import { say } from '#i18n/messages.ts'
import { takeOutWords } from '#i18n/take-out-words.ts'
import { sayFrom } from '#i18n/words.ts'
import { bases } from '#model/citation.ts'
import type { Model } from '#model/model.ts'
import type { Language } from '#model/text.ts'
import { hueOf, neutralHue } from '#picture/hues.ts'
import type { MarkMeaning } from '#visible-graph/box-mark.ts'
import { dashes, ringOfMark } from './build-drawing.ts'
import type { Drawing, DrawnBox } from './drawing.ts'
import { mix, type Palette } from './palette.ts'

/** How the thing looks that an entry of a legend explains. */
export type LegendSample =
  | { readonly kind: 'ground'; readonly fill: string; readonly stroke: string }
  | { readonly kind: 'line'; readonly stroke: string; readonly dash: readonly number[] }
  | { readonly kind: 'count'; readonly text: string; readonly stroke: string; readonly ink: string }
  | { readonly kind: 'sign'; readonly text: string; readonly ink: string }
  | ({ readonly kind: 'mark'; readonly text: string; readonly ink: string } & Pick<
      DrawnBox,
      'fill' | 'stroke' | 'hatch' | 'ring'
    >)

export interface LegendEntry {
  readonly sample: LegendSample
  readonly words: string
}

/** Any number will do: it shows how a count looks. */
const sampleCount = '9'

const placeEntries = (model: Model, palette: Palette, language: Language): LegendEntry[] =>
  [...[...model.layers].reverse(), ...model.pillars].flatMap(({ id, name }) => {
    const hue = hueOf(model, id)
    if (hue === neutralHue) return []
    const { tone, shade } = palette.hueOf(hue)
    return [{ sample: { kind: 'ground', fill: tone, stroke: shade }, words: name[language] }]
  })

/** What the marks mean that a screen has put on the boxes. */
export const markEntries = (
  meanings: readonly MarkMeaning[],
  palette: Palette,
  language: Language,
): readonly LegendEntry[] =>
  meanings.map(({ mark, name }) => ({
    sample: {
      kind: 'mark',
      fill: mark.ground ? mix(palette.mark[mark.ground], palette.paper, 0.2) : palette.paper,
      stroke: palette.line,
      ink: palette.ink,
      hatch: mark.hatch ?? null,
      ring: mark.ring ? ringOfMark(palette, mark.ring) : null,
      text: mark.badge ?? '',
    },
    words: name[language],
  }))

/**
 * What colours, lines and signs of some pictures mean: of lines and signs only those that are in them, for on paper a
 * legend takes room.
 */
export const legendOf = (
  model: Model,
  drawings: readonly Drawing[],
  palette: Palette,
  language: Language,
): LegendEntry[] => {
  const paths = drawings.flatMap((drawing) => drawing.paths)
  const notes = drawings.flatMap((drawing) => drawing.boxes.flatMap((box) => box.notes))
  const has = (sign: string): boolean => notes.some(({ text }) => text.includes(sign))
  const lines = bases
    .filter((basis) => paths.some((path) => path.basis === basis))
    .map(
      (basis): LegendEntry => ({
        sample: { kind: 'line', stroke: palette.line, dash: dashes[basis] },
        words: say(language, `basis_${basis}`),
      }),
    )
  const count: LegendEntry = {
    sample: { kind: 'count', text: sampleCount, stroke: palette.line, ink: palette.ink },
    words: say(language, 'legendRolledUp'),
  }
  const flag: LegendEntry = {
    sample: { kind: 'sign', text: '⚑', ink: palette.project },
    words: say(language, 'legendProjects'),
  }
  const inside: LegendEntry = {
    sample: { kind: 'sign', text: '▾', ink: palette.soft },
    words: sayFrom(takeOutWords, language, 'legendInside'),
  }
  return [
    ...placeEntries(model, palette, language),
    ...lines,
    ...(paths.some((path) => path.count !== null) ? [count] : []),
    ...(has('⚑') ? [flag] : []),
    ...(has('▾') ? [inside] : []),
  ]
}

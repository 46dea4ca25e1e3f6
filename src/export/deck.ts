import type { Language } from '#model/text.ts'
import type { Drawing } from './drawing.ts'
import type { LegendEntry } from './legend-entries.ts'
import type { Palette } from './palette.ts'
import type { CitedSource } from './shown-clauses.ts'

/** One picture with what is said about it. */
export interface DeckSlide {
  readonly title: string
  /** What the audience reads beside the picture; '' for nothing. */
  readonly narration: string
  /** What only the speaker reads; '' for nothing. */
  readonly notes: string
  readonly drawing: Drawing
}

/** Pictures one after the other, with a title before them, and a legend and the sources after them: for slides and handouts. */
export interface Deck {
  readonly title: string
  readonly subtitle: string
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly language: Language
  readonly slides: readonly DeckSlide[]
  readonly legend: readonly LegendEntry[]
  readonly sources: readonly CitedSource[]
  readonly colours: Pick<Palette, 'ground' | 'paper' | 'ink' | 'soft' | 'rule' | 'accent'>
}

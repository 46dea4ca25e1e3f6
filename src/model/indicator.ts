import type { Basis, Citation, Note } from './citation.ts'
import type { ElementId, IndicatorId, QuantityId } from './id.ts'
import type { Text } from './text.ts'

/** `~` is "about". */
export type Comparator = '=' | '>' | '>=' | '<' | '<=' | '~'

export const comparators: readonly Comparator[] = ['=', '>', '>=', '<', '<=', '~']

export interface Measure {
  readonly element: ElementId
  readonly basis: Basis
  readonly reason?: Text
}

/** A row of the indicator table. */
export interface Indicator {
  readonly id: IndicatorId
  readonly number: number
  readonly name: Text
  readonly category: string
  readonly unit: Text
  /** `value` is null where the table gives none, which is not zero. */
  readonly baseline: { readonly year: number; readonly value: number | null }
  readonly target: { readonly year: number; readonly comparator: Comparator; readonly value: number }
  readonly nature: 'binding' | 'expected'
  readonly measures: readonly Measure[]
  readonly citations: readonly Citation[]
  readonly notes?: readonly Note[]
}

/** Another figure with a year, from prose. */
export interface Quantity {
  readonly id: QuantityId
  readonly name: Text
  readonly unit: Text | null
  readonly year: number | null
  readonly comparator: Comparator
  readonly value: number
  readonly nature: 'actual' | 'target'
  readonly measures: readonly Measure[]
  readonly citations: readonly Citation[]
  readonly notes?: readonly Note[]
}

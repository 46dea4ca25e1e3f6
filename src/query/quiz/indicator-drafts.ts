import type { Indicator, Measure } from '#model/indicator.ts'
import type { Model } from '#model/model.ts'
import { type Candidate, type Draft, settleChoice } from './draft.ts'
import { kinOfAll } from './kin.ts'
import { likenessOf } from './likeness.ts'

const notMeasured = (model: Model, indicator: Indicator, measure: Measure): Candidate[] => {
  const measured = kinOfAll(
    model,
    indicator.measures.map(({ element }) => element),
  )
  return [...model.elements.keys()]
    .filter((id) => !measured.has(id))
    .map((id) => {
      const others = model.indicatorsOfElement.get(id) ?? []
      const other = others.find((each) => each.measure.basis !== 'assumed')?.indicator.id ?? null
      const likeness = likenessOf(model, measure.element, id) + (other ? 1 : 0)
      return {
        option: { of: 'element', id },
        against: { code: 'other-indicator', indicator: other },
        likeness,
      }
    })
}

const draftOf = (model: Model, indicator: Indicator, measure: Measure): Draft => {
  const choice = {
    ask: { code: 'indicator', indicator: indicator.id },
    right: { of: 'element', id: measure.element },
    proof: { code: 'measure', indicator, measure },
    subjects: [indicator.name],
    candidates: () => notMeasured(model, indicator, measure),
  } as const
  return {
    facts: [`measure ${indicator.id} ${measure.element}`],
    basis: measure.basis,
    settle: (random, level) => settleChoice(model, choice, random, level),
  }
}

/** What an indicator measures. */
export const indicatorDrafts = (model: Model): Draft[] =>
  [...model.indicators.values()].flatMap((indicator) =>
    indicator.measures.map((measure) => draftOf(model, indicator, measure)),
  )

import fc from 'fast-check'
import { defaultAddress, formatAddress } from '#deep-link/address.ts'
import type { Model } from '#model/model.ts'
import type { Tour, TourStep } from '#model/story.ts'
import { anySettings } from '../fixtures/models/any-model.ts'
import '../support/property-seed.ts'

const anyText = fc.record({ zh: fc.string(), en: fc.string() })

const anyStep = (model: Model): fc.Arbitrary<TourStep> =>
  fc
    .record(
      {
        settings: anySettings(model),
        title: anyText,
        narration: anyText,
        notes: anyText,
        seconds: fc.integer({ min: 0, max: 600 }),
      },
      { requiredKeys: ['settings', 'title', 'narration'] },
    )
    .map(({ settings, ...words }) => ({
      link: formatAddress({ ...defaultAddress, settings }),
      shows: settings.select,
      citations: model.dataset.elements[0]?.citations ?? [],
      ...words,
    }))

/** Any tour as it may stand while it is recorded: whole links, texts written or not. */
export const anyTour = (model: Model): fc.Arbitrary<Tour> =>
  fc.record({
    id: fc.constant('my-tour' as Tour['id']),
    audience: anyText,
    title: anyText,
    steps: fc.array(anyStep(model), { minLength: 1, maxLength: 5 }),
  })

/** A tour whose steps are told apart by their titles: `tourOf('a', 'b')`. */
export const tourOf = (...titles: readonly string[]): Tour => ({
  id: 'my-tour' as Tour['id'],
  audience: { zh: '', en: '' },
  title: { zh: '', en: '' },
  steps: titles.map((title) => ({
    link: `#/map?select=${title}`,
    title: { zh: title, en: title },
    narration: { zh: '', en: '' },
    shows: [],
    citations: [],
  })),
})

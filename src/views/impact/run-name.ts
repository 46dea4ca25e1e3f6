import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import { say } from '#i18n/messages.ts'
import { sayFrom } from '#i18n/words.ts'
import type { Model } from '#model/model.ts'
import type { Language } from '#model/text.ts'
import { eventOf } from '#query/impact-rules.ts'
import type { ImpactWish } from '#query/impact-wish.ts'
import { nameOfItem } from './items.ts'

/** `延期 6 个月`: what happens, and for how long where it lasts. */
export const eventName = (
  model: Model,
  language: Language,
  wish: Pick<ImpactWish, 'event' | 'months'>,
): string => {
  const months =
    wish.months === null ? '' : ` ${wish.months} ${sayFrom(impactScreenWords, language, 'monthsUnit')}`
  return `${eventOf(model, wish).name[language]}${months}`
}

/** What happens to what: what a run is called that nobody has named. Nothing for a run without origins. */
export const runName = (model: Model, language: Language, wish: ImpactWish): string => {
  const [first, ...others] = wish.origins
  if (first === undefined) return ''
  const more = others.length > 0 ? ` +${others.length}` : ''
  return `${nameOfItem(model, first)[language]}${more}${say(language, 'colon')}${eventName(model, language, wish)}`
}

import { formatAddress } from '#deep-link/address.ts'
import type { Report, ReportContent } from '#export/report.ts'
import { exportWords } from '#i18n/export-words.ts'
import { sayFrom } from '#i18n/words.ts'
import type { AppState } from '#state/app-state.ts'

const padded = (number: number): string => String(number).padStart(2, '0')

/** The day by the clock on the wall, which is not always that of UTC. */
export const localDay = (now: Date): string =>
  `${now.getFullYear()}-${padded(now.getMonth() + 1)}-${padded(now.getDate())}`

/** Where the present state is seen live; null for a page from disk, which only its owner can open. */
const linkOf = (state: AppState, page: string): string | null =>
  page.startsWith('http') ? `${page.split('#')[0]}${formatAddress(state)}` : null

/** A screen's content as a report: with its language, its day, its model and the address of what was on screen. */
export const buildReport = (content: ReportContent, state: AppState, page: string, now: Date): Report => {
  const { language, model } = state
  const word = (key: keyof (typeof exportWords)['zh']): string => sayFrom(exportWords, language, key)
  return {
    ...content,
    language,
    date: localDay(now),
    link: linkOf(state, page),
    about: [[word('reportModel'), model.dataset.title[language]], ...content.about],
    words: {
      about: word('reportAbout'),
      title: word('reportTitle'),
      date: word('reportDate'),
      link: word('reportLink'),
      nothing: word('reportNothing'),
    },
  }
}

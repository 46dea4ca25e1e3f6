import { recordWords } from '#i18n/record-words.ts'
import { sayFrom } from '#i18n/words.ts'
import type { Problem } from '#load/problem.ts'
import type { TourId } from '#model/id.ts'
import type { Tour } from '#model/story.ts'
import { withWholeLinks } from '#recording/complete-tour.ts'
import { freeTourId, takenIds } from '#recording/recorded-tours.ts'
import { newTourRecord } from '#recording/tour-record.ts'
import { useActions, useAppStore } from '#state/store.ts'

/** What came of reading a file of tours. */
export interface Imported {
  readonly file: string
  readonly count: number
  readonly problems: readonly Problem[]
}

interface NewTours {
  /** Begins a tour without steps. */
  readonly begin: () => TourId
  readonly importFile: (file: File) => Promise<Imported>
}

/** How recorded tours come about: begun here, or read from a file. Each gets an id that no other has. */
export const useNewTours = (recorded: readonly Tour[]): NewTours => {
  const store = useAppStore()
  const { keepRecords } = useActions()
  const keep = (tours: readonly Tour[]): readonly TourId[] => {
    const { model } = store.getState()
    const taken = new Set(takenIds(model, recorded))
    const free = tours.map((tour) => {
      const id = freeTourId(tour.id, taken)
      taken.add(id)
      return { ...tour, id }
    })
    keepRecords(free.map((tour) => newTourRecord(model.dataset.id, tour, new Date())))
    return free.map(({ id }) => id)
  }
  const both = (key: 'newTitle' | 'newAudience') => ({
    zh: sayFrom(recordWords, 'zh', key),
    en: sayFrom(recordWords, 'en', key),
  })
  return {
    begin: () => {
      const id = freeTourId('my-tour', new Set())
      const [kept = id] = keep([{ id, title: both('newTitle'), audience: both('newAudience'), steps: [] }])
      return kept
    },
    importFile: async (file) => {
      const { parseTours } = await import('#load/parse-tours.ts')
      const { dataset } = store.getState().model
      const { value, problems } = parseTours(dataset, { name: file.name, text: await file.text() })
      keep(value.map(withWholeLinks))
      return { file: file.name, count: value.length, problems }
    },
  }
}

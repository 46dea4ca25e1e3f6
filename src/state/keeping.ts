import type { KeptRecord } from '#records/kept-record.ts'
import type { AppState, Keeping } from './app-state.ts'

/** Keeps records in place of those with their ids; says so where they do not outlive the visit. */
export const recordsKept = (
  { records, keeping }: AppState,
  more: readonly KeptRecord[],
): Partial<AppState> => {
  const ids = new Set(more.map(({ id }) => id))
  return {
    records: [...records.filter(({ id }) => !ids.has(id)), ...more],
    ...(keeping === 'refused' ? { notice: { code: 'record-refused' } } : {}),
  }
}

/** Takes note of whether records are kept; that they no longer are is news for whoever has some. */
export const keepingReported = ({ keeping, records }: AppState, next: Keeping): Partial<AppState> => {
  const isNews = next === 'refused' && keeping !== 'refused' && records.length > 0
  return { keeping: next, ...(isNews ? { notice: { code: 'record-refused' } } : {}) }
}

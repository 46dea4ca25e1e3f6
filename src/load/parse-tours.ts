import type { Dataset } from '#model/dataset.ts'
import type { Tour } from '#model/story.ts'
import { checkTour } from './check-tours.ts'
import { collectItems } from './collect-items.ts'
import { namesOfDataset } from './names-of-dataset.ts'
import type { Problem } from './problem.ts'
import { readFile } from './read-file.ts'
import { createReport } from './report.ts'
import type { SourceText } from './source-text.ts'

/**
 * Reads the tours of a file, against a model that is open: what else the file holds is not asked for. Never throws. A tour
 * that is malformed is left out and named in the problems; of one that refers to what the model does not have, the
 * reference is.
 */
export const parseTours = (
  dataset: Dataset,
  source: SourceText,
): { readonly value: readonly Tour[]; readonly problems: readonly Problem[] } => {
  const report = createReport()
  const file = readFile(source, report)
  if (!file) return { value: [], problems: report.problems }
  const { tours } = file.value
  if (tours === undefined) report.add('missing-field', 'error', { file, path: [] }, { field: 'tours' })
  const collected = collectItems(
    [{ ...file, value: { tours } }],
    { cards: {}, damagedCards: new Set() },
    report,
  )
  const names = namesOfDataset(dataset)
  const checked = collected.lists.tours.map((item) => checkTour(item, names, report).value)
  // Checked strings become ids: every reference was followed.
  return { value: checked as unknown as Tour[], problems: report.problems }
}

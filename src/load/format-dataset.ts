import type { Dataset } from '#model/dataset.ts'

/** The inverse of `parseDataset`: one JSON file, which `Open…` and `compile` speak. */
export const formatDataset = (dataset: Dataset): string => `${JSON.stringify(dataset, null, 1)}\n`

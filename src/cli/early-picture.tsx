import { writeFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { StillBox } from '#canvas/still-box.tsx'
import { placeLandscape } from '#layout/landscape.ts'
import { parseDataset } from '#load/parse-dataset.ts'
import { type Language, languages } from '#model/text.ts'
import { buildNodeData } from '#picture/node-data.ts'
import { buildVisibleGraph } from '#visible-graph/build-visible-graph.ts'
import { defaultSettings } from '#visible-graph/view-settings.ts'
import { readDatasetFiles } from './read-dataset-files.ts'

// A step of the build, not a command for people: `tsx src/cli/early-picture.tsx <dataset> <out>`.
// Writes the boxes of the landscape as they will be drawn, in both languages: docs/decisions/0018-early-picture.md.

const [dataset = '', out = ''] = process.argv.slice(2)
const { model } = parseDataset(readDatasetFiles(dataset))
if (!model) throw new Error(`dataset with errors: ${dataset}`)
const graph = buildVisibleGraph(model, defaultSettings)
const placed = placeLandscape(model, graph, 'wide')

const drawIn = (language: Language): string =>
  renderToStaticMarkup(
    placed.boxes.flatMap((box) => {
      const element = graph.byId.get(box.id)
      // Seen whole, a card shows no summary.
      const data = element && { ...buildNodeData(model, element, box, language), summary: '' }
      return data ? [<StillBox key={box.id} box={box} data={data} />] : []
    }),
  )

const pictures = Object.fromEntries(languages.map((language) => [language, drawIn(language)]))
writeFileSync(out, JSON.stringify({ bounds: placed.bounds, pictures }))

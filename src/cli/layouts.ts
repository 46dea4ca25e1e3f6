import { writeFileSync } from 'node:fs'
import { commonLayouts } from '#layout/common-layouts.ts'
import { createElkNodeHost } from '#layout/elk-node-host.ts'
import { createLayoutEngine } from '#layout/layout-engine.ts'
import { parseDataset } from '#load/parse-dataset.ts'
import { readDatasetFiles } from './read-dataset-files.ts'

// A step of the build, not a command for people: `tsx src/cli/layouts.ts <dataset> <out>`.
const [dataset = '', out = ''] = process.argv.slice(2)
const { model } = parseDataset(readDatasetFiles(dataset))
if (!model) throw new Error(`dataset with errors: ${dataset}`)
const engine = createLayoutEngine(createElkNodeHost)
writeFileSync(out, JSON.stringify(await commonLayouts(model, engine)))
engine.dispose()

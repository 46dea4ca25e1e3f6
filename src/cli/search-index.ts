import { writeFileSync } from 'node:fs'
import { actionNames, screenNames } from '#i18n/command-names.ts'
import { parseDataset } from '#load/parse-dataset.ts'
import { searchEntriesOf, textsToRead } from '#query/search-entries.ts'
import { readingsOf } from '#query/search-pinyin.ts'
import { hasHan } from '#query/search-text.ts'
import { readDatasetFiles } from './read-dataset-files.ts'

// A step of the build, not a command for people: `tsx src/cli/search-index.ts <dataset> <out>`.
const [dataset = '', out = ''] = process.argv.slice(2)
const { model } = parseDataset(readDatasetFiles(dataset))
if (!model) throw new Error(`dataset with errors: ${dataset}`)
const commands = [...Object.values(screenNames), ...Object.values(actionNames)]
const commandTexts = commands.flatMap(({ name, others }) => [name.zh, ...others]).filter(hasHan)
const readings = readingsOf([...textsToRead(searchEntriesOf(model)), ...commandTexts])
writeFileSync(out, JSON.stringify(Object.fromEntries(readings)))

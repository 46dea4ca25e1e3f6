import { writeFileSync } from 'node:fs'
import { problemWords } from '#i18n/problem-words.ts'
import { formatDataset } from '#load/format-dataset.ts'
import { buildJsonSchema } from '#load/json-schema.ts'
import { type ParsedDataset, parseDataset } from '#load/parse-dataset.ts'
import type { Language } from '#model/text.ts'
import { formatProblems } from './format-problems.ts'
import { formatStats } from './format-stats.ts'
import { parseArguments, type Request } from './parse-arguments.ts'
import { readDatasetFiles } from './read-dataset-files.ts'

const usage = `npm run -s model -- check|compile|stats <dataset> [--out FILE] [--lang zh|en]
npm run -s model -- schema [--out FILE]

  check    says what is wrong with a dataset (a file, or a folder of files); exit 1 where something is
  compile  writes it as one JSON file
  stats    counts what it holds
  schema   writes the JSON Schema of the files, for editors
`

const summary: Record<Language, (problems: number) => string> = {
  zh: (count) => (count === 0 ? '没有发现问题。\n' : `共 ${count} 个问题。\n`),
  en: (count) => (count === 0 ? 'No problem found.\n' : `${count} problem${count === 1 ? '' : 's'}.\n`),
}

const write = (text: string, out: string | null): void => {
  if (out === null) process.stdout.write(text)
  else writeFileSync(out, text)
}

const isFailure = ({ problems }: ParsedDataset): boolean =>
  problems.some((problem) => problem.severity !== 'warning')

const runCheck = (request: Request, parsed: ParsedDataset): number => {
  write(
    formatProblems(parsed.problems, request.language) + summary[request.language](parsed.problems.length),
    request.out,
  )
  return isFailure(parsed) ? 1 : 0
}

const runOnModel = (request: Request, parsed: ParsedDataset): number => {
  process.stderr.write(formatProblems(parsed.problems, request.language))
  if (!parsed.model) return 1
  const text =
    request.command === 'compile'
      ? formatDataset(parsed.model.dataset)
      : formatStats(parsed.model, request.language)
  write(text, request.out)
  return isFailure(parsed) ? 1 : 0
}

const parseAt = (path: string): ParsedDataset => {
  try {
    return parseDataset(readDatasetFiles(path))
  } catch {
    // A path that cannot be read is a dataset without files.
    return parseDataset([])
  }
}

/** Runs one command and gives its exit code: 0 done, 1 something is wrong with the dataset, 2 with the request. */
export const run = (args: readonly string[]): number => {
  const request = parseArguments(args)
  if (!request) {
    process.stderr.write(usage)
    return 2
  }
  if (request.command === 'schema') {
    write(`${JSON.stringify(buildJsonSchema(), null, 2)}\n`, request.out)
    return 0
  }
  const parsed = parseAt(request.dataset)
  if (parsed.problems[0]?.code === 'no-files') {
    process.stderr.write(`${request.dataset}: ${problemWords(parsed.problems[0], request.language)}\n`)
    return 1
  }
  return request.command === 'check' ? runCheck(request, parsed) : runOnModel(request, parsed)
}

process.exitCode = run(process.argv.slice(2))

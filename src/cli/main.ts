import { writeFileSync } from 'node:fs'
import { problemWords } from '#i18n/problem-words.ts'
import { formatDataset } from '#load/format-dataset.ts'
import { buildJsonSchema } from '#load/json-schema.ts'
import { type ParsedDataset, parseDataset } from '#load/parse-dataset.ts'
import type { Problem, Severity } from '#load/problem.ts'
import type { SourceText } from '#load/source-text.ts'
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

const summaryWords = {
  zh: {
    count: (count: number) => (count === 0 ? '没有发现问题。' : `共 ${count} 个问题。`),
    error: '改正错误之前，什么也无法载入。',
    loss: '有些部分被略去，其余可以载入。',
    warning: '只是提醒，全部内容可以载入。',
    unwritable: (file: string) => `无法写入 ${file}。`,
  },
  en: {
    count: (count: number) =>
      count === 0 ? 'No problem found.' : `${count} problem${count === 1 ? '' : 's'}.`,
    error: ' Nothing can be loaded until the errors are mended.',
    loss: ' Some parts were left out; the rest can be loaded.',
    warning: ' Everything can be loaded.',
    unwritable: (file: string) => `${file} cannot be written.`,
  },
} as const

const worstOf = (problems: readonly Problem[]): Severity | undefined =>
  (['error', 'loss', 'warning'] as const).find((severity) => problems.some((p) => p.severity === severity))

const summaryOf = ({ problems }: ParsedDataset, language: Language): string => {
  const words = summaryWords[language]
  const worst = worstOf(problems)
  return `${words.count(problems.length)}${worst ? words[worst] : ''}\n`
}

const write = (text: string, out: string | null): void => {
  if (out === null) process.stdout.write(text)
  else writeFileSync(out, text)
}

const isFailure = ({ problems }: ParsedDataset): boolean =>
  problems.some((problem) => problem.severity !== 'warning')

const runCheck = (request: Request, parsed: ParsedDataset): number => {
  write(formatProblems(parsed.problems, request.language) + summaryOf(parsed, request.language), request.out)
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

/** A path that cannot be read is a dataset without files. */
const filesAt = (path: string): SourceText[] => {
  try {
    return readDatasetFiles(path)
  } catch {
    return []
  }
}

const runRequest = (request: Request): number => {
  if (request.command === 'schema') {
    write(`${JSON.stringify(buildJsonSchema(), null, 2)}\n`, request.out)
    return 0
  }
  const parsed = parseDataset(filesAt(request.dataset))
  if (parsed.problems[0]?.code === 'no-files') {
    process.stderr.write(`${request.dataset}: ${problemWords(parsed.problems[0], request.language)}\n`)
    return 1
  }
  return request.command === 'check' ? runCheck(request, parsed) : runOnModel(request, parsed)
}

/** Runs one command and gives its exit code: 0 done, 1 something is wrong with the dataset, 2 with the request. */
export const run = (args: readonly string[]): number => {
  const request = parseArguments(args)
  if (!request) {
    process.stderr.write(usage)
    return 2
  }
  try {
    return runRequest(request)
  } catch (error) {
    if (request.out === null || !(error instanceof Error && 'syscall' in error)) throw error
    process.stderr.write(`${summaryWords[request.language].unwritable(request.out)}\n`)
    return 2
  }
}

process.exitCode = run(process.argv.slice(2))

import { parseArgs } from 'node:util'
import type { Language } from '#model/text.ts'

export const commands = ['check', 'compile', 'stats', 'schema'] as const
export type Command = (typeof commands)[number]

/** What the user asked the command line for. */
export interface Request {
  readonly command: Command
  /** Empty for `schema`, which reads no dataset. */
  readonly dataset: string
  readonly out: string | null
  readonly language: Language
}

const isCommand = (word: string | undefined): word is Command => commands.includes(word as Command)

/** Reads the arguments; null where they make no request, and then the usage is to be shown. */
export const parseArguments = (args: readonly string[]): Request | null => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, lang: { type: 'string', default: 'en' } },
    })
    const [command, dataset, ...rest] = positionals
    if (!isCommand(command) || rest.length > 0) return null
    if ((dataset === undefined) !== (command === 'schema')) return null
    if (values.lang !== 'zh' && values.lang !== 'en') return null
    return { command, dataset: dataset ?? '', out: values.out ?? null, language: values.lang }
  } catch {
    return null
  }
}

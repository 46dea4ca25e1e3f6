import { problemWords } from '#i18n/problem-words.ts'
import type { Problem } from '#load/problem.ts'
import type { Language } from '#model/text.ts'

/** One line a problem: `file:line:column  code  message`, in the order of the files. */
export const formatProblems = (problems: readonly Problem[], language: Language): string =>
  problems.map((p) => `${p.file}:${p.line}:${p.column}  ${p.code}  ${problemWords(p, language)}\n`).join('')

import { type Document, isScalar, visit, type YAMLParseError } from 'yaml'
import type { SyntaxReason } from '#load/problem.ts'

type ErrorCode = YAMLParseError['code']

const reasonsByCode: Partial<Record<ErrorCode, SyntaxReason>> = {
  TAB_AS_INDENT: 'tab',
  BAD_SCALAR_START: 'special-character',
  BAD_DQ_ESCAPE: 'special-character',
  BAD_ALIAS: 'alias',
  DUPLICATE_KEY: 'duplicate-key',
  MULTIPLE_DOCS: 'several-documents',
  RESOURCE_EXHAUSTION: 'too-deep',
}

const lineAt = (text: string, offset: number): { before: string; after: string; whole: string } => {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  const whole = text.slice(start, end < 0 ? undefined : end)
  return { before: whole.slice(0, offset - start), after: whole.slice(offset - start), whole }
}

/** `kind：x` or `， en: x`: punctuation of the Chinese keyboard where YAML wants its own. */
const hasFullWidthPunctuation = (line: string): boolean =>
  /^\s*(?:- )?[\w-]+：/.test(line) || /，\s*[\w-]+:/.test(line)

/** `-id: x` or `id:x`. */
const lacksSpace = (line: string): boolean => /^\s*(?:-[^\s-]|(?:- )?[\w-]+:[^\s:/])/.test(line)

/** What a writer most likely did, where the library only knows which rule of the grammar failed. */
const reasonByLine = (error: YAMLParseError, text: string): SyntaxReason => {
  const { after, whole } = lineAt(text, error.pos[0])
  if (hasFullWidthPunctuation(whole)) return 'full-width'
  if (lacksSpace(whole)) return 'no-space'
  if (error.code === 'BAD_INDENT' || error.message.includes('Sequence item without -')) return 'indentation'
  if (/quote|scalar at node end/.test(error.message)) return 'quotes'
  if (error.code === 'BLOCK_IN_FLOW' || /^[^{["']*: /.test(after)) return 'colon-in-text'
  return error.code === 'BLOCK_AS_IMPLICIT_KEY' ? 'indentation' : 'other'
}

const reasonOf = (error: YAMLParseError, text: string): SyntaxReason =>
  error.message.startsWith('Flow ') ? 'unclosed' : (reasonsByCode[error.code] ?? reasonByLine(error, text))

const lastQuoteStart = (document: Document.Parsed): number | null => {
  let start: number | null = null
  visit(document, (_key, node) => {
    if (isScalar(node) && node.type?.startsWith('QUOTE')) start = node.range?.[0] ?? start
  })
  return start
}

/** Where to look: an open quote or brace is noticed only far below the line that wants mending. */
const offsetOf = (
  error: YAMLParseError,
  reason: SyntaxReason,
  text: string,
  document: Document.Parsed,
): number => {
  const [offset] = error.pos
  if (error.message.startsWith('Missing closing')) return lastQuoteStart(document) ?? offset
  if (reason === 'unclosed') return text.slice(0, offset).trimEnd().length - 1
  return offset
}

/** The first thing wrong with a YAML text. What follows it is mostly its echo. */
export const firstYamlError = (
  document: Document.Parsed,
  text: string,
): { reason: SyntaxReason; detail: string; offset: number } | null => {
  const error = document.errors[0]
  if (!error) return null
  const reason = reasonOf(error, text)
  return {
    reason,
    detail: error.message.split('\n')[0] ?? '',
    offset: offsetOf(error, reason, text, document),
  }
}

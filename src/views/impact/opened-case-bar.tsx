import { X } from 'lucide-react'
import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import { caseProblemWords, missingWords } from '#i18n/impact-words.ts'
import { newCase, type OpenedCase, openedOn } from '#scenario/keep-case.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import type { LinkedCase } from './use-linked-case.ts'
import { isChangedSince, useOpened } from './use-opened.ts'

/** What is no longer there of what the case names. */
const Missing = ({ opened: { missing, isOfOther, content } }: { readonly opened: OpenedCase }) => {
  const language = useAppState((state) => state.language)
  const words = useWordsOf(impactScreenWords)
  if (isOfOther === null && missing.length === 0) return null
  return (
    <div role="status" className="mt-1 text-sm" data-missing={missing.length}>
      {isOfOther === 'version' && <p>{words('otherVersion')}</p>}
      {isOfOther === 'dataset' && <p>{words('otherDataset', { dataset: content.model.dataset })}</p>}
      {missing.length > 0 && (
        <details>
          <summary className="cursor-pointer">{words('missing', { count: missing.length })}</summary>
          <ul className="max-h-32 list-disc overflow-y-auto pl-5 text-xs">
            {missing.map((each) => (
              <li key={`${each.what} ${each.id}`}>{missingWords(each, language)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** Keeps the case that came in a link. */
const KeepLinked = ({ opened }: { readonly opened: OpenedCase }) => {
  const model = useAppState((state) => state.model)
  const { keepRecord, nameRun } = useActions()
  const words = useWordsOf(impactScreenWords)
  const keep = (): void => {
    const { name, note } = opened.content
    const { wish } = openedOn(model, opened.content, null)
    const { record, content } = newCase(model, { name, note, wish }, new Date())
    keepRecord(record)
    nameRun({ content, record: record.id, isOfOther: null, missing: [] })
  }
  return (
    <button type="button" className="text-button h-7! mt-1" data-primary="true" onClick={keep}>
      {words('keepLinked')}
    </button>
  )
}

/** Which case is open, whether it has been changed since, and what is wrong with it. */
export const OpenedCaseBar = ({ linked }: { readonly linked: LinkedCase }) => {
  const model = useAppState((state) => state.model)
  const language = useAppState((state) => state.language)
  const opened = useOpened()
  const wish = useAppState((state) => state.own.impact.wish)
  const { nameRun } = useActions()
  const words = useWordsOf(impactScreenWords)
  if (linked.state === 'reading') {
    return (
      <p role="status" className="border-rule border-b px-4 py-2 text-sm text-soft">
        {words('readingLink')}
      </p>
    )
  }
  if (linked.state === 'failed') {
    return (
      <p role="alert" className="border-rule border-b px-4 py-2 text-danger text-sm">
        {caseProblemWords(linked.problem, language)}
      </p>
    )
  }
  if (!opened) return null
  const isChanged = isChangedSince(model, opened, wish)
  return (
    <section
      aria-label={words('caseOpenNow')}
      data-opened={opened.record ?? 'link'}
      className="shrink-0 border-rule border-b bg-sunken py-1.5 pr-1 pl-4"
    >
      <div className="flex items-center justify-between gap-2">
        <p className="min-w-0 text-sm">
          {opened.record === null && <span className="mr-2 text-soft text-xs">{words('fromLink')}</span>}
          <strong>{opened.content.name}</strong>
          {isChanged && <span className="ml-2 text-accent text-xs">{words('caseChanged')}</span>}
        </p>
        <IconButton label={words('close')} onPress={() => nameRun(null)}>
          <X size={15} />
        </IconButton>
      </div>
      {opened.content.note !== '' && (
        <p className="whitespace-pre-line pr-3 text-sm">{opened.content.note}</p>
      )}
      <Missing opened={opened} />
      {opened.record === null && <KeepLinked opened={opened} />}
    </section>
  )
}

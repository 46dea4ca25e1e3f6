import { useId, useState } from 'react'
import { healthWords } from '#i18n/health-words.ts'
import { formatAcceptances } from '#records/acceptance.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { AcceptanceNote } from './acceptance-note.tsx'
import type { Health } from './use-health.ts'

/** What was accepted and is not found any more: it stays until somebody withdraws it. */
const Gone = ({ gone }: Pick<Health, 'gone'>) => {
  const words = useWordsOf(healthWords)
  return (
    <section>
      <h2 className="font-semibold text-lg">{words('acceptedGone')}</h2>
      <p className="mb-2 text-sm text-soft">{words('acceptedGoneWhy')}</p>
      <ul className="grid gap-2">
        {gone.map(([finding, by]) => (
          <li key={finding} className="rounded-lg border border-rule bg-paper px-4 py-2.5 text-sm">
            <code className="break-all text-xs">{finding}</code>
            <AcceptanceNote accepted={by} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the visitor accepted, as lines for a file of the dataset. */
const Export = ({ visitors }: Pick<Health, 'visitors'>) => {
  const words = useWordsOf(healthWords)
  const [isCopied, setCopied] = useState(false)
  const id = useId()
  const lines = formatAcceptances(visitors.map(({ content }) => content))
  return (
    <section>
      <h2 className="font-semibold text-lg" id={id}>
        {words('exportAccepted')}
      </h2>
      <p className="mb-2 text-sm text-soft">{words('exportAcceptedWhy')}</p>
      <textarea
        readOnly
        aria-labelledby={id}
        className="w-full rounded-md border border-rule bg-sunken p-2 font-mono text-xs"
        rows={Math.min(12, lines.split('\n').length)}
        value={lines}
        onFocus={(event) => event.target.select()}
      />
      {'clipboard' in navigator && (
        <button
          type="button"
          className="text-button"
          data-primary="true"
          onClick={() => {
            navigator.clipboard.writeText(lines).then(
              () => setCopied(true),
              () => document.querySelector<HTMLTextAreaElement>(`[aria-labelledby="${id}"]`)?.focus(),
            )
          }}
        >
          {words(isCopied ? 'copied' : 'copy')}
        </button>
      )}
    </section>
  )
}

/** What came of the findings that were accepted, and how to hand that on. */
export const AcceptedPanel = ({ health }: { readonly health: Health }) => {
  const words = useWordsOf(healthWords)
  const keeping = useAppState((state) => state.keeping)
  const { gone, visitors, unread } = health
  return (
    <>
      {gone.length > 0 && <Gone gone={gone} />}
      {unread > 0 && <p className="text-danger text-sm">{words('unreadKept', { count: unread })}</p>}
      {keeping === 'refused' && visitors.length > 0 && (
        <p role="alert" className="text-danger text-sm">
          {words('keepRefused')}
        </p>
      )}
      {visitors.length > 0 && <Export visitors={visitors} />}
    </>
  )
}

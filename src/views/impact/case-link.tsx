import { useEffect, useRef, useState } from 'react'
import { formatAddress } from '#deep-link/address.ts'
import { defaultImpactSettings } from '#deep-link/impact-parameters.ts'
import { defaultScreenSettings } from '#deep-link/screens.ts'
import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import { formatCaseText } from '#scenario/case-text.ts'
import type { ImpactCase } from '#scenario/impact-case.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { defaultSettings } from '#visible-graph/view-settings.ts'

/** Longer addresses are cut by chats, mail programs and office software. */
export const longestLink = 2000

/** The address of a case, whole; null until it is packed. */
const useLink = (content: ImpactCase): string | null => {
  const language = useAppState((state) => state.language)
  const [packed, setPacked] = useState<{ readonly of: ImpactCase; readonly text: string } | null>(null)
  useEffect(() => {
    let isWanted = true
    formatCaseText(content).then((text) => isWanted && setPacked({ of: content, text }))
    return () => {
      isWanted = false
    }
  }, [content])
  if (packed?.of !== content) return null
  const hash = formatAddress({
    screen: 'impact',
    settings: defaultSettings,
    own: { ...defaultScreenSettings, impact: { ...defaultImpactSettings, link: packed.text } },
    language,
    theme: null,
  })
  return new URL(hash, document.baseURI).href
}

/** A link that carries a case whole, to be copied; where it would be too long, says so. */
export const CaseLink = ({ content }: { readonly content: ImpactCase }) => {
  const words = useWordsOf(impactScreenWords)
  const link = useLink(content)
  const field = useRef<HTMLInputElement>(null)
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null)
  if (link === null) return null
  if (link.length > longestLink) {
    return (
      <p role="status" className="text-sm">
        {words('linkTooLong', { length: link.length, most: longestLink })}
      </p>
    )
  }
  const copy = async (): Promise<void> => {
    field.current?.select()
    try {
      // Only there where the page came over https.
      await navigator.clipboard.writeText(link)
      setOutcome('copied')
    } catch {
      setOutcome('copyFailed')
    }
  }
  return (
    <div className="grid gap-1">
      <div className="flex gap-1.5">
        <input
          ref={field}
          readOnly
          aria-label={words('linkTitle', { name: content.name })}
          value={link}
          className="h-8 min-w-0 flex-1 rounded-md border border-rule bg-sunken px-2 text-xs"
          onFocus={({ target }) => target.select()}
        />
        <button type="button" className="text-button" data-primary="true" onClick={copy}>
          {words('copy')}
        </button>
      </div>
      <p role="status" className="text-soft text-xs">
        {outcome && words(outcome)}
      </p>
    </div>
  )
}

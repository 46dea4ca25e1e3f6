import { Link2, Undo2, Unlink2 } from 'lucide-react'
import { useState } from 'react'
import { formatAddress } from '#deep-link/address.ts'
import { presenterWords } from '#i18n/presenter-words.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'

/** The address of the map at the present step. */
const useAudienceAddress = (): string => {
  const settings = useAppState((state) => state.settings)
  const own = useAppState((state) => state.own)
  const language = useAppState((state) => state.language)
  const theme = useAppState((state) => state.theme)
  const tour = { ...own.presenter, isAway: false }
  return formatAddress({ screen: 'tour', settings, own: { ...own, tour }, language, theme })
}

const OpenAudience = () => {
  const words = useWordsOf(presenterWords)
  const address = useAudienceAddress()
  const [isBlocked, setBlocked] = useState(false)
  return (
    <>
      <button
        type="button"
        className="text-button"
        data-primary="true"
        onClick={() => setBlocked(window.open(address, '_blank') === null)}
      >
        {words('openAudience')}
      </button>
      {isBlocked && (
        <p role="alert" className="basis-full text-sm">
          {words('audienceBlocked')}{' '}
          <a className="link" href={address} target="_blank" rel="noopener opener">
            {words('openByHand')}
          </a>
        </p>
      )}
    </>
  )
}

/** Whether the window that people look at is there, and whether it is at the step. */
export const AudienceStatus = () => {
  const words = useWordsOf(presenterWords)
  const hasPartner = useAppState((state) => state.hasPartner)
  const { isAway, step } = useAppState((state) => state.own.presenter)
  const { returnToStep } = useActions()
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm">
      <p role="status" className={`flex items-center gap-1.5 ${hasPartner ? 'text-soft' : 'font-semibold'}`}>
        {hasPartner ? <Link2 size={16} aria-hidden="true" /> : <Unlink2 size={16} aria-hidden="true" />}
        {words(!hasPartner ? 'alone' : isAway ? 'away' : 'connected')}
      </p>
      {!hasPartner && <OpenAudience />}
      {hasPartner && isAway && (
        <button
          type="button"
          className="text-button border border-accent bg-accent-ground font-semibold"
          onClick={returnToStep}
        >
          <Undo2 size={15} aria-hidden="true" />
          {words('returnTo', { step })}
        </button>
      )}
    </div>
  )
}

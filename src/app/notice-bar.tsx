import { X } from 'lucide-react'
import { useEffect } from 'react'
import { type MessageKey, say } from '#i18n/messages.ts'
import type { MessageParams } from '#i18n/words.ts'
import type { Notice } from '#state/app-state.ts'
import { useActions, useAppState } from '#state/store.ts'
import { IconButton } from '#ui/icon-button.tsx'

/** Milliseconds a notice stays by itself. */
const stay = 9000

const wordsOf = (notice: Notice): [MessageKey, MessageParams] => {
  switch (notice.code) {
    case 'address':
      return ['noticeAddress', { parts: notice.problems.map((problem) => problem.part).join(', ') }]
    case 'layout-rows':
      return ['noticeRows', {}]
    case 'layout-deadline':
      return ['noticeDeadline', {}]
    case 'layout-restarted':
      return ['noticeRestarted', {}]
    case 'storage':
      return ['noticeStorage', {}]
    case 'closed-oldest':
      return ['noticeClosedOldest', {}]
    case 'opened':
      return [notice.lost > 0 ? 'noticeOpenedLost' : 'noticeOpened', { file: notice.file, lost: notice.lost }]
    case 'copied':
      return ['noticeCopied', { text: notice.text }]
    case 'shipped-failed':
      return ['noticeShippedFailed', {}]
    case 'search-failed':
      return ['noticeSearchFailed', {}]
    case 'record-conflict':
      return ['noticeRecordConflict', {}]
    case 'record-refused':
      return ['noticeRecordRefused', {}]
  }
}

/** A quiet message at the foot of the page, spoken once, gone after a while. */
export const NoticeBar = () => {
  const notice = useAppState((state) => state.notice)
  const language = useAppState((state) => state.language)
  const { notify } = useActions()
  useEffect(() => {
    if (!notice) return undefined
    const timer = setTimeout(() => notify(null), stay)
    return () => clearTimeout(timer)
  }, [notice, notify])
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-10 z-30 grid place-items-center px-3"
    >
      {notice && (
        <p className="pointer-events-auto flex max-w-[680px] items-center gap-2 rounded-lg border border-rule bg-paper py-1 pr-1 pl-4 text-sm shadow-[var(--shadow-raised)]">
          {say(language, ...wordsOf(notice))}
          <IconButton label={say(language, 'dismiss')} onPress={() => notify(null)}>
            <X size={15} />
          </IconButton>
        </p>
      )}
    </div>
  )
}

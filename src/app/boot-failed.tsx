import { say } from '#i18n/messages.ts'
import type { Language } from '#model/text.ts'
import { modelFile } from './shipped-model.ts'

/** Stands in for the page when there is no model to show. */
export const BootFailed = ({
  language,
  onRetry,
}: {
  readonly language: Language
  readonly onRetry: () => void
}) => (
  <main role="alert" className="mx-auto grid h-full max-w-[520px] place-content-center gap-3 p-6">
    <h1 className="font-semibold text-lg">{say(language, 'bootFailed')}</h1>
    <p className="text-soft">{say(language, 'bootFailedWhy', { file: modelFile })}</p>
    <button type="button" className="text-button mr-auto" data-primary="true" onClick={onRetry}>
      {say(language, 'retry')}
    </button>
  </main>
)

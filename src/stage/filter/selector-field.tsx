import { CircleHelp, TextCursorInput, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { selectorWords } from '#i18n/selector-words.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { planOfSelector } from '#visible-graph/selector-plan.ts'
import { CompletionList } from './completion-list.tsx'
import { SelectorHelp } from './selector-help.tsx'
import { SelectorCount, SelectorProblem } from './selector-message.tsx'
import { Squiggle } from './squiggle.tsx'
import { useCompletion } from './use-completion.ts'
import { useSelector } from './use-selector.ts'

/** Gives the focus back to what had it before. */
const useFocusBack = (): void => {
  useEffect(() => {
    const before = document.activeElement
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
}

/** A row over the map for those who like to type: what is selected is counted at once, and shown on the map by Enter. */
export const SelectorField = ({ text: first }: { readonly text: string }) => {
  const model = useAppState((state) => state.model)
  const { enterSelector, narrowTo, openSelector } = useActions()
  const words = useWordsOf(selectorWords)
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const mirror = useRef<HTMLDivElement>(null)
  const [text, setText] = useState(first)
  const [isHelpOpen, setHelpOpen] = useState(false)
  const { names, selector, error, selected, narrow } = useSelector(text)
  const completion = useCompletion(field, names, text, setText)
  const { options, active } = completion
  useFocusBack()
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const close = (): void => openSelector(null)
  const show = (): void => {
    if (!selector) return
    completion.close()
    enterSelector(planOfSelector(model, selector))
  }
  const showOnly = (): void => {
    if (!narrow) return
    completion.close()
    narrowTo(narrow)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter and arrows belong to the input method while it is composing.
    if (event.nativeEvent.isComposing) return
    const act = actionOf(event)
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  const actionOf = ({ key, ctrlKey, metaKey }: KeyboardEvent): (() => void) | null => {
    switch (key) {
      case 'Enter':
        if (active) return () => completion.accept(active)
        return ctrlKey || metaKey ? showOnly : show
      case 'Tab':
        return active ? () => completion.accept(active) : null
      case 'Escape':
        return options.length > 0 ? completion.close : close
      case 'ArrowDown':
        return options.length > 0
          ? () => completion.walk(1)
          : () => completion.offer(field.current?.selectionStart ?? text.length)
      case 'ArrowUp':
        return options.length > 0 ? () => completion.walk(-1) : null
      default:
        return null
    }
  }
  // At the end of the text something may only be missing as yet.
  const shownError = error && (error.from < text.length || options.length === 0) ? error : null
  const label = selector?.kind === 'trace' ? words('selectorTrace') : words('selectorShow')
  return (
    <search aria-label={words('selector')} className="relative z-10 block border-rule border-b bg-paper">
      <div className="relative flex flex-wrap items-center gap-x-2 px-3">
        <TextCursorInput size={16} className="shrink-0 text-soft" aria-hidden="true" />
        <div className="relative min-w-0 flex-1 basis-60">
          <Squiggle mirror={mirror} text={text} error={shownError} />
          <input
            ref={field}
            type="text"
            role="combobox"
            aria-label={words('selector')}
            aria-autocomplete="list"
            aria-expanded={options.length > 0}
            aria-controls={options.length > 0 ? `${id}-list` : undefined}
            aria-activedescendant={active ? `${id}-list-${options.indexOf(active)}` : undefined}
            aria-invalid={shownError !== null}
            aria-describedby={shownError && options.length === 0 ? `${id}-problem` : undefined}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            placeholder={words('selectorHint')}
            value={text}
            // The line under the row shows the focus.
            style={{ outline: 'none' }}
            className="relative h-10 w-full bg-transparent font-mono text-[14px] leading-10 placeholder:font-sans placeholder:text-soft max-sm:text-[16px]"
            onChange={(event) => {
              setText(event.target.value)
              completion.offer(event.target.selectionStart ?? event.target.value.length)
            }}
            onScroll={(event) => mirror.current?.scrollTo({ left: event.currentTarget.scrollLeft })}
            onBlur={completion.close}
            onKeyDown={onKeyDown}
          />
          {options.length > 0 && <CompletionList id={`${id}-list`} completion={completion} />}
        </div>
        {selected && !error && <SelectorCount selected={selected} />}
        {selector && (
          <button type="button" className="text-button" data-primary="true" onClick={show}>
            {label}
          </button>
        )}
        {narrow && (
          <button type="button" className="text-button" onClick={showOnly}>
            {words('selectorOnly')}
          </button>
        )}
        <IconButton
          label={words('selectorHelp')}
          pressed={isHelpOpen}
          onPress={() => setHelpOpen(!isHelpOpen)}
        >
          <CircleHelp size={16} />
        </IconButton>
        <IconButton label={words('close')} onPress={close}>
          <X size={16} />
        </IconButton>
      </div>
      {shownError && options.length === 0 && (
        <SelectorProblem
          id={`${id}-problem`}
          error={shownError}
          onMeant={({ insert }) => {
            setText(`${text.slice(0, shownError.from)}${insert}${text.slice(shownError.to)}`)
            field.current?.focus()
          }}
        />
      )}
      {isHelpOpen && <SelectorHelp id={`${id}-help`} />}
    </search>
  )
}

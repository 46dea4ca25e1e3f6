import { MapPin, Minus, Plus, Scissors, X } from 'lucide-react'
import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import { isElementId } from '#model/model.ts'
import type { ItemId } from '#query/impact-wish.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { ItemIcon } from './item-icon.tsx'
import { hueOfItem, itemOf, kindNameOf, nameOfItem } from './items.ts'
import { canBefall, toggleOrigins, toggleWithout } from './subject-steps.ts'
import { hitOfId } from './use-impact-answer.ts'
import type { RunResult } from './use-run.ts'
import { Why } from './why.tsx'

/** What can be done with what is chosen, be it one thing or several. */
const Steps = ({ ids }: { readonly ids: readonly ItemId[] }) => {
  const model = useAppState((state) => state.model)
  const own = useAppState((state) => state.own)
  const { changeWish, revealElement } = useActions()
  const words = useWordsOf(impactScreenWords)
  const { origins, without } = own.impact.wish
  const isOrigin = ids.every((id) => origins.includes(id))
  const elements = ids.filter((id) => isElementId(model, id))
  const isElement = elements.length > 0
  const isOut = isElement && elements.every((id) => without.includes(id))
  const [first, ...others] = elements
  return (
    <div className="flex flex-wrap gap-1.5">
      <button
        type="button"
        className="text-button h-7!"
        data-primary="true"
        onClick={() => changeWish(toggleOrigins({ model, own }, ids))}
      >
        {isOrigin ? <Minus size={14} aria-hidden="true" /> : <Plus size={14} aria-hidden="true" />}
        {words(isOrigin ? 'noOrigin' : 'asOrigin')}
      </button>
      {isElement && (
        <button
          type="button"
          className="text-button h-7!"
          data-primary="true"
          onClick={() => changeWish(toggleWithout({ model, own }, ids))}
        >
          <Scissors size={14} aria-hidden="true" />
          {words(isOut ? 'putBack' : 'takeOut')}
        </button>
      )}
      {first && others.length === 0 && (
        <button
          type="button"
          className="text-button h-7!"
          data-primary="true"
          onClick={() => revealElement(first)}
        >
          <MapPin size={14} aria-hidden="true" />
          {words('onMap')}
        </button>
      )}
    </div>
  )
}

const Told = ({ id, run }: { readonly id: ItemId; readonly run: RunResult }) => {
  const isOut = useAppState(({ own }) => own.impact.wish.without.some((each) => each === id))
  const words = useWordsOf(impactScreenWords)
  const answers = run.comparison ? [run.comparison.b, run.comparison.a] : run.impact ? [run.impact] : []
  const impact = answers.find((answer) => hitOfId(answer, id))
  const hit = impact && hitOfId(impact, id)
  if (impact && hit) return <Why impact={impact} hit={hit} />
  if (!run.impact) return null
  return <p className="text-sm text-soft">{words(isOut ? 'isOut' : 'notHit')}</p>
}

/** What is chosen, on the map or in the table: what can be done with it, and why it is hit. */
export const SubjectCard = ({ run }: { readonly run: RunResult }) => {
  const model = useAppState((state) => state.model)
  const select = useAppState((state) => state.settings.select)
  const { selectBox } = useActions()
  const text = useText()
  const words = useWordsOf(impactScreenWords)
  const [id, ...others] = select
  const item = id === undefined ? null : itemOf(model, id)
  const chosen = select.filter((each): each is typeof each & ItemId => canBefall(model, each))
  if (others.length > 0 && chosen.length > 0) {
    return (
      <section
        aria-label={words('selected', { count: chosen.length })}
        className="grid shrink-0 gap-2 border-rule border-b px-4 py-2.5"
      >
        <h2 className="font-semibold">{words('selected', { count: chosen.length })}</h2>
        <Steps ids={chosen} />
      </section>
    )
  }
  if (id === undefined || !item || !canBefall(model, id)) return null
  return (
    <section
      aria-label={words('whyTitle')}
      data-subject={id}
      data-hue={hueOfItem(model, item)}
      className="max-h-[46%] shrink-0 overflow-y-auto border-rule border-b bg-(--tint) px-4 py-2.5"
    >
      <div className="flex items-start justify-between gap-2">
        <h2 className="flex min-w-0 items-baseline gap-1.5 font-semibold">
          <span className="shrink-0 translate-y-0.5 text-(--shade)">
            <ItemIcon item={item} />
          </span>
          {text(nameOfItem(model, id))}
          <span className="shrink-0 font-normal text-soft text-xs">{text(kindNameOf(model, item))}</span>
        </h2>
        <IconButton label={words('close')} onPress={() => selectBox(null)}>
          <X size={15} />
        </IconButton>
      </div>
      <div className="grid gap-2">
        <Told id={id} run={run} />
        <Steps ids={[id]} />
      </div>
    </section>
  )
}

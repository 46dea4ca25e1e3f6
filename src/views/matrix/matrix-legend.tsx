import { ChevronDown, ChevronUp } from 'lucide-react'
import { useState } from 'react'
import { matrixWords } from '#i18n/matrix-words.ts'
import { useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { shadeStarts } from './shades.ts'
import { useMatrixText } from './use-matrix-text.ts'

/** `1`, `2–3`, … and the last with no end. */
const useRanges = (): string[] => {
  const words = useWordsOf(matrixWords)
  return shadeStarts.map((start, shade) => {
    const next = shadeStarts[shade + 1]
    if (next === undefined) return words('legendMore', { count: start })
    return next - start === 1 ? String(start) : `${start}–${next - 1}`
  })
}

const Counts = () => {
  const words = useWordsOf(matrixWords)
  return (
    <div>
      <h3 className="mb-1 text-soft">{words('legendCount')}</h3>
      <ul className="flex gap-px">
        {useRanges().map((range, shade) => (
          <li key={range} className="matrix-sample" data-shade={shade}>
            {range}
          </li>
        ))}
      </ul>
    </div>
  )
}

const Types = () => {
  const model = useAppState((state) => state.model)
  const { markOf } = useMatrixText()
  const text = useText()
  const words = useWordsOf(matrixWords)
  const marked = model.dataset.metamodel.relationTypes.filter(({ id }) => markOf(id) !== '')
  return (
    <div>
      <h3 className="mb-1 text-soft">{words('legendTypes')}</h3>
      <ul className="grid grid-cols-2 gap-x-3 gap-y-0.5">
        {marked.map(({ id, name }) => (
          <li key={id} className="flex gap-2">
            <span className="w-4 shrink-0 text-center font-semibold">{markOf(id)}</span>
            {text(name)}
          </li>
        ))}
      </ul>
    </div>
  )
}

const Samples = () => {
  const words = useWordsOf(matrixWords)
  const order = useAppState((state) => state.own.matrix.order)
  return (
    <ul className="grid gap-1.5">
      <li className="flex items-center gap-2">
        <span className="matrix-cell matrix-legend-box" data-diagonal="true" />
        {words('legendDiagonal')}
      </li>
      {order === 'layer' && (
        <li className="flex items-center gap-2">
          <span className="matrix-block matrix-legend-box" data-kind="group" data-hue="hub" />
          {words('legendGroup')}
        </li>
      )}
      {order === 'partition' && (
        <li className="flex items-center gap-2">
          <span className="matrix-block matrix-legend-box" data-kind="cycle" />
          {words('legendCycle')}
        </li>
      )}
      <li className="text-soft">{words('legendSums')}</li>
    </ul>
  )
}

/** What shades, letters and frames mean. */
export const MatrixLegend = () => {
  const words = useWordsOf(matrixWords)
  const [isOpen, setOpen] = useState(false)
  return (
    <section aria-label={words('legend')} className="relative shrink-0">
      {isOpen && (
        <div className="absolute bottom-10 left-0 z-40 grid max-h-[70vh] w-[340px] max-w-[92vw] gap-3 overflow-y-auto rounded-lg border border-rule bg-paper p-3 text-xs shadow-[var(--shadow-raised)]">
          <Counts />
          <Types />
          <Samples />
        </div>
      )}
      <button
        type="button"
        className="text-button"
        aria-expanded={isOpen}
        title={words(isOpen ? 'hideLegend' : 'showLegend')}
        onClick={() => setOpen(!isOpen)}
      >
        {words('legend')}
        {isOpen ? <ChevronDown size={14} aria-hidden="true" /> : <ChevronUp size={14} aria-hidden="true" />}
      </button>
    </section>
  )
}

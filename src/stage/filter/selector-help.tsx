import { type SelectorKey, selectorWords } from '#i18n/selector-words.ts'
import { useWordsOf } from '#state/use-words.ts'

/** Examples of the grammar; the long form is docs/selector.md. */
const examples: readonly (readonly [string, SelectorKey])[] = [
  ['x  "x y"', 'helpNames'],
  ['+x', 'helpDown'],
  ['x+', 'helpUp'],
  ['2+x+1', 'helpHops'],
  ['a to b', 'helpPath'],
  ['a on b avoid c', 'helpOn'],
  ['a to b longer 2', 'helpLonger'],
  ['+x via basis:stated', 'helpVia'],
  ['a, b', 'helpOr'],
  ['a & b', 'helpAnd'],
  ['!a', 'helpNot'],
  ['layer: kind: project: box: type: basis: has:', 'helpFacets'],
]

/** What can be written, on one card. */
export const SelectorHelp = ({ id }: { readonly id: string }) => {
  const words = useWordsOf(selectorWords)
  return (
    <section
      id={id}
      aria-label={words('selectorHelp')}
      className="grid gap-x-8 gap-y-1 border-rule border-t px-4 py-3 text-xs sm:grid-cols-2"
    >
      {examples.map(([example, key]) => (
        <p key={key} className="flex flex-wrap items-baseline gap-x-3">
          <code className="min-w-36 font-mono">{example}</code>
          <span className="text-soft">{words(key)}</span>
        </p>
      ))}
      <p className="text-soft sm:col-span-2">{words('helpEnter')}</p>
    </section>
  )
}

import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import type { Basis } from '#model/citation.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { Segment, Segments } from './segments.tsx'

const stated: readonly Basis[] = ['stated']

/** With all that is inferred and assumed, or only what a text states outright. */
export const BasisSwitch = () => {
  const wanted = useAppState((state) => state.own.impact.wish.bases)
  const { changeWish } = useActions()
  const words = useWordsOf(impactScreenWords)
  const isStated = wanted?.length === 1 && wanted[0] === 'stated'
  return (
    <Segments label={words('basisSwitch')}>
      <Segment isOn={wanted === null} onPress={() => changeWish({ bases: null })}>
        {words('withInference')}
      </Segment>
      <Segment isOn={isStated} onPress={() => changeWish({ bases: stated })}>
        {words('statedOnly')}
      </Segment>
      {wanted !== null && !isStated && (
        <Segment isOn onPress={() => undefined}>
          {words('someBases')}
        </Segment>
      )}
    </Segments>
  )
}

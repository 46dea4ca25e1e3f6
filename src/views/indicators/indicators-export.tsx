import type { ReportContent } from '#export/report.ts'
import { ExportMenu } from '#facts/export-menu.tsx'
import { indicatorsWords } from '#i18n/indicators-words.ts'
import type { StagePicture } from '#stage/use-stage-picture.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { buildIndicatorTables } from './build-indicator-tables.ts'
import type { Indicators } from './use-indicators.ts'

interface Props {
  readonly indicators: Indicators
  readonly picture: StagePicture
}

/** Hands on the listed indicators with how far they are, and the map as it is coloured. */
export const IndicatorsExport = ({ indicators, picture }: Props) => {
  const model = useAppState((state) => state.model)
  const language = useAppState((state) => state.language)
  const own = useAppState((state) => state.own.indicators)
  const words = useWordsOf(indicatorsWords)
  const make = async (): Promise<ReportContent> => {
    const reached = [...indicators.progress.values()].filter(({ isReached }) => isReached).length
    const recorded = words('recordedOf', {
      all: model.indicators.size,
      recorded: indicators.progress.size,
      reached,
    })
    const tables = buildIndicatorTables(model, language, indicators)
    return {
      title: words('indicatorList'),
      subtitle: words('listed', { count: indicators.listed.length }),
      about: [
        [words('actual'), recorded],
        [words('roll'), words(`roll_${own.roll}`)],
        ...(own.nature === 'all' ? [] : [[words('nature'), words(own.nature)] as const]),
      ],
      sections: [
        ...(await picture.sections(words('indicatorMap'))),
        ...tables.map((table) => ({ type: 'table' as const, table })),
      ],
    }
  }
  return <ExportMenu name="indicators" make={make} />
}

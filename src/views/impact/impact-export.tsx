import type { ReportContent } from '#export/report.ts'
import { ExportMenu } from '#facts/export-menu.tsx'
import { impactScreenWords } from '#i18n/impact-screen-words.ts'
import type { StagePicture } from '#stage/use-stage-picture.ts'
import { useAppState } from '#state/store.ts'
import { useWordsOf } from '#state/use-words.ts'
import { buildImpactReport } from './build-impact-report.ts'
import type { Hits } from './use-hits.ts'
import { isChangedSince, useOpened } from './use-opened.ts'
import type { RunResult } from './use-run.ts'

interface Props {
  readonly run: RunResult
  readonly hits: Hits
  readonly picture: StagePicture
}

/** Hands on what is shown: the map, the hits with the sentence of each, and what they come from. Nothing while nothing is asked. */
export const ImpactExport = ({ run: { impact, comparison }, hits, picture }: Props) => {
  const model = useAppState((state) => state.model)
  const language = useAppState((state) => state.language)
  const narrowed = useAppState((state) => state.own.impact.hits)
  const wish = useAppState((state) => state.own.impact.wish)
  const opened = useOpened()
  const words = useWordsOf(impactScreenWords)
  if (!impact) return null
  const make = async (): Promise<ReportContent> => {
    const { shown, rows } = hits
    const isChanged = opened !== null && isChangedSince(model, opened, wish)
    const { name = '', note = '' } = opened?.content ?? {}
    const content = buildImpactReport({
      model,
      language,
      impact,
      comparison,
      count: rows.length,
      shown,
      narrowed: { ...narrowed, side: hits.filter.side },
      opened: opened && { name: isChanged ? `${name} (${words('caseChanged')})` : name, note },
    })
    return { ...content, sections: [...(await picture.sections(words('reportMap'))), ...content.sections] }
  }
  return <ExportMenu name={comparison ? 'impact-comparison' : 'impact'} make={make} />
}

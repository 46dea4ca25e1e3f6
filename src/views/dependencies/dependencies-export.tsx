import { ExportMenu } from '#facts/export-menu.tsx'
import type { ElementId } from '#model/id.ts'
import { elementOf } from '#model/model.ts'
import type { Dependencies } from '#query/dependencies.ts'
import { useAppStore } from '#state/store.ts'
import { buildDependenciesReport } from './build-dependencies-report.ts'
import type { Subject } from './subject.ts'

interface Props {
  readonly subject: Subject & { kind: 'element' | 'place' }
  readonly dependencies: Dependencies
  readonly found: readonly ElementId[] | null
}

/** Hands on both columns and what stands beside them, as they are narrowed. */
export const DependenciesExport = ({ subject, dependencies, found }: Props) => {
  const store = useAppStore()
  const make = () => {
    const { model, language, settings, own } = store.getState()
    const name =
      subject.kind === 'element' ? elementOf(model, subject.id).name : model.places.get(subject.id)?.name
    return buildDependenciesReport(
      { model, language },
      {
        subject: subject.id,
        name: name?.[language] ?? subject.id,
        dependencies,
        found,
        find: own.dependencies.find,
        hide: settings.hide,
      },
    )
  }
  return <ExportMenu name={`dependencies-${subject.id}`} make={make} />
}

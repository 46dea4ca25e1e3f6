import { X } from 'lucide-react'
import { BasisMark } from '#facts/basis-mark.tsx'
import { ElementLink, ProjectLink } from '#facts/fact-links.tsx'
import { RelationSentence } from '#facts/relation-list.tsx'
import type { Relation } from '#model/relation.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useWords } from '#state/use-words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import type { VisibleGraph } from '#visible-graph/build-visible-graph.ts'
import type { VisibleLink } from '#visible-graph/project-lines.ts'

const Relations = ({ relations }: { readonly relations: readonly Relation[] }) => (
  <ul className="divide-y divide-rule px-4">
    {relations.map((relation) => (
      <RelationSentence key={relation.id} relation={relation} />
    ))}
  </ul>
)

const Links = ({ link }: { readonly link: VisibleLink }) => {
  const words = useWords()
  return (
    <ul className="divide-y divide-rule px-4">
      {link.links.map(({ project, link: one }) => (
        <li key={`${project} ${one.element} ${one.role}`} className="py-2 text-sm">
          <ProjectLink id={project} />{' '}
          <span className="font-semibold text-(--project)">{words(`role_${one.role}`)}</span>{' '}
          <ElementLink id={one.element} />
          <span className="mt-0.5 block">
            <BasisMark basis={one.basis} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What a line stands for: each relation with its type, its basis and its clause. */
export const LineDetails = ({ id, graph }: { readonly id: string; readonly graph: VisibleGraph }) => {
  const model = useAppState((state) => state.model)
  const { inspectLine } = useActions()
  const words = useWords()
  const line = [...graph.flows, ...graph.relations].find((each) => each.id === id)
  const link = [...graph.links, ...graph.unaskedLinks].find((each) => each.id === id)
  if (!line && !link) return null
  const count = line?.relations.length ?? link?.links.length ?? 0
  return (
    <article data-model={model.dataset.id}>
      <header className="flex items-start justify-between gap-2 px-4 pt-3 pb-1">
        <h2 className="font-semibold text-base">
          {words(line ? 'relationsOfLine' : 'linksOfLine', { count })}
        </h2>
        <IconButton label={words('close')} onPress={() => inspectLine(null)}>
          <X size={15} />
        </IconButton>
      </header>
      {line && <Relations relations={line.relations} />}
      {link && <Links link={link} />}
    </article>
  )
}

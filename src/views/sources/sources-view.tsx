import { useMemo } from 'react'
import { useModelWithTerms } from '#facts/use-model-with-terms.ts'
import { sourcesWords } from '#i18n/sources-words.ts'
import type { SourceId } from '#model/id.ts'
import type { Model } from '#model/model.ts'
import type { OutlineEntry, Source } from '#model/source.ts'
import { buildClauseIndex, type ClauseIndex, clauseKey, clausesOf, onMapUnder } from '#query/clause-facts.ts'
import { useActions, useAppState } from '#state/store.ts'
import { useText } from '#state/use-view.ts'
import { useWordsOf } from '#state/use-words.ts'
import { TreeView } from '#ui/tree-view.tsx'
import { ClausePanel } from './clause-panel.tsx'
import { NotesPanel } from './notes-panel.tsx'

/** An entry of some document's outline, with where it stands. */
interface Node {
  readonly source: Source
  /** Null for the document itself. */
  readonly entry: OutlineEntry | null
  readonly children: readonly string[]
  readonly parent: string | null
}

const nodesOf = (model: Model): ReadonlyMap<string, Node> => {
  const nodes = new Map<string, Node>()
  const add = (source: Source, entry: OutlineEntry, parent: string): string => {
    const key = clauseKey(source.id, entry.section)
    nodes.set(key, { source, entry, parent, children: [] })
    const children = (entry.children ?? []).map((child) => add(source, child, key))
    nodes.set(key, { source, entry, parent, children })
    return key
  }
  for (const source of model.dataset.sources) {
    const children = (source.outline ?? []).map((entry) => add(source, entry, source.id))
    nodes.set(source.id, { source, entry: null, parent: null, children })
  }
  return nodes
}

const countOf = (index: ClauseIndex, node: Node | undefined): number => {
  if (!node) return 0
  const entries = node.entry ? [node.entry] : (node.source.outline ?? [])
  return new Set(entries.flatMap((entry) => [...onMapUnder(index, node.source.id, entry)])).size
}

const Coverage = ({ index }: { readonly index: ClauseIndex }) => {
  const sources = useAppState((state) => state.model.dataset.sources)
  const words = useWordsOf(sourcesWords)
  const clauses = sources.flatMap((source) =>
    clausesOf(source.outline ?? []).map((entry) => ({ source, entry })),
  )
  const covered = clauses.filter(({ source, entry }) => onMapUnder(index, source.id, entry).size > 0).length
  const share = clauses.length === 0 ? 0 : Math.round((100 * covered) / clauses.length)
  return (
    <p className="border-rule border-b px-4 py-2 text-soft text-xs tabular-nums" role="status">
      {words('coverage', { covered, all: clauses.length, share })}
    </p>
  )
}

const Row = ({ node, count }: { readonly node: Node; readonly count: number }) => {
  const text = useText()
  const isEmpty = count === 0
  return (
    <span className="flex items-baseline gap-2">
      {node.entry && <span className="shrink-0 text-soft text-xs tabular-nums">{node.entry.section}</span>}
      <span className={`min-w-0 flex-1 ${isEmpty ? 'text-soft' : ''}`}>
        {text(node.entry?.title ?? node.source.title)}
      </span>
      <span className="shrink-0 text-soft text-xs tabular-nums">{isEmpty ? '–' : count}</span>
    </span>
  )
}

/**
 * The documents as a tree of their clauses, and beside it what on the map rests on the chosen one: one reads the plan
 * and sees the map. Without a chosen clause, the contradictions in the documents.
 */
export const SourcesView = () => {
  const model = useModelWithTerms()
  const language = useAppState((state) => state.language)
  const clause = useAppState((state) => state.own.sources.clause)
  const { openClause } = useActions()
  const words = useWordsOf(sourcesWords)
  const index = useMemo(() => buildClauseIndex(model), [model])
  const nodes = useMemo(() => nodesOf(model), [model])
  const chosen = clause ? clauseKey(clause.source, clause.section) : null
  const wanted = useMemo(() => {
    const first = model.dataset.sources[0]?.id
    const around: string[] = first ? [first] : []
    for (let node = chosen ? nodes.get(chosen) : undefined; node?.parent; node = nodes.get(node.parent))
      around.push(node.parent)
    return around
  }, [model, nodes, chosen])
  const entry = nodes.get(chosen ?? '')?.entry ?? null
  const choose = (id: string): void => {
    const node = nodes.get(id)
    const first = node?.entry ?? node?.source.outline?.[0]
    if (node && first) openClause({ source: node.source.id, section: first.section })
  }
  return (
    <div className="flex h-full min-h-0 max-sm:flex-col">
      <section
        aria-label={words('documents')}
        className="flex w-[400px] shrink-0 flex-col border-rule border-r bg-paper max-sm:h-1/2 max-sm:w-full max-sm:border-r-0 max-sm:border-b"
      >
        <Coverage index={index} />
        <button
          type="button"
          className="text-button mx-2 mt-2"
          data-primary="true"
          aria-pressed={clause === null}
          onClick={() => openClause(null)}
        >
          {words('contradictions')}
        </button>
        <div className="min-h-0 flex-1 overflow-y-auto">
          <TreeView
            key={`${model.dataset.id} ${language}`}
            label={words('documents')}
            roots={model.dataset.sources.map((source: { readonly id: SourceId }) => source.id)}
            childrenOf={(id) => nodes.get(id)?.children ?? []}
            nameOf={(id) => {
              const node = nodes.get(id)
              if (!node) return ''
              const title = (node.entry?.title ?? node.source.title)[language]
              return node.entry ? `${node.entry.section} ${title}` : title
            }}
            contentOf={(id) => {
              const node = nodes.get(id)
              return node && <Row node={node} count={countOf(index, node)} />
            }}
            selected={chosen}
            wanted={wanted}
            onChoose={choose}
          />
        </div>
      </section>
      <div className="min-w-0 flex-1 overflow-y-auto">
        {clause ? (
          <ClausePanel
            clause={clause}
            entry={entry}
            facts={index.get(clauseKey(clause.source, clause.section))}
            under={entry?.children?.length ? onMapUnder(index, clause.source, entry).size : 0}
          />
        ) : (
          <NotesPanel />
        )}
      </div>
    </div>
  )
}

import type { RelationTypeId } from '#model/id.ts'
import type { Model } from '#model/model.ts'
import type { Language } from '#model/text.ts'

/** The characters of a name in the order in which they make good marks: beginnings of words, long words first. */
const candidatesOf = (name: string): string[] => {
  const words = name.split(/\s+/).sort((a, b) => b.length - a.length)
  const beginnings = words.map((word) => word.slice(0, 1))
  return [...beginnings, ...words.join('')].map((letter) => letter.toUpperCase())
}

/**
 * A letter for each type of relation that declares a dependency: one of its name that no type before it has; where all
 * are taken, the first one again.
 */
export const typeMarksOf = (model: Model, language: Language): ReadonlyMap<RelationTypeId, string> => {
  const marks = new Map<RelationTypeId, string>()
  const taken = new Set<string>()
  for (const { id, name, dependency, sameThing } of model.dataset.metamodel.relationTypes) {
    if (dependency === 'none' || sameThing) continue
    const candidates = candidatesOf(name[language])
    const mark = candidates.find((letter) => !taken.has(letter)) ?? candidates[0] ?? ''
    taken.add(mark)
    marks.set(id, mark)
  }
  return marks
}

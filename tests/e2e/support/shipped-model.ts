import type { Page } from '@playwright/test'
import type { Language } from './languages.ts'

type Text = Readonly<Record<Language, string>>

interface Named {
  readonly id: string
  readonly name: Text
}

export interface ShippedElement extends Named {
  readonly summary: Text
  readonly kind: string
  readonly citations: readonly { readonly section: string }[]
  readonly parent?: string
  readonly layer?: string
  readonly pillar?: string
}

export interface ShippedRelation {
  readonly id: string
  readonly type: string
  readonly from: string
  readonly to: string
  readonly basis: 'stated' | 'inferred' | 'assumed'
  readonly citations: readonly { readonly source: string; readonly section: string }[]
}

export interface ShippedProject extends Named {
  readonly number: number
  readonly box: number
  readonly parts: readonly { readonly name: Text }[]
  readonly links: readonly { readonly element: string; readonly role: string; readonly basis: string }[]
}

export interface ShippedIndicator extends Named {
  readonly unit: Text
  readonly baseline: { readonly value: number | null }
  readonly target: { readonly value: number }
  readonly measures: readonly { readonly element: string }[]
}

export interface ShippedTour {
  readonly id: string
  readonly title: Text
  readonly audience: Text
  readonly steps: readonly {
    readonly title: Text
    readonly narration: Text
    readonly notes: Text
    readonly seconds: number
    readonly shows: readonly string[]
  }[]
}

interface ShippedDataset {
  readonly metamodel: {
    readonly layers: readonly (Named & { readonly order: number })[]
    readonly pillars: readonly Named[]
    readonly kinds: readonly Named[]
    readonly relationTypes: readonly (Named & { readonly inverse: Text })[]
  }
  readonly elements: readonly ShippedElement[]
  readonly relations: readonly ShippedRelation[]
  readonly projects: readonly ShippedProject[]
  readonly indicators: readonly ShippedIndicator[]
  readonly tours: readonly ShippedTour[]
}

/** The file that the site serves, with what tests ask of it. Counts in tests come from here, not from the product. */
export interface ShippedModel extends ShippedDataset {
  readonly nameOf: (id: string) => Text
  /** The box and everything around it, innermost first; the last one is a layer or a pillar. */
  readonly chainOf: (id: string) => readonly string[]
  readonly placeOf: (id: string) => string
  readonly childrenOf: (id: string) => readonly string[]
  readonly projectsOf: (element: string) => readonly ShippedProject[]
}

/** Reads the shipped model from the site under test. */
export async function readShippedModel(page: Page): Promise<ShippedModel> {
  const response = await page.request.get('./models/shenzhen.json')
  const dataset = (await response.json()) as ShippedDataset
  const { metamodel, elements, projects, indicators } = dataset
  const byId = new Map(elements.map((element) => [element.id, element]))
  const named = new Map<string, Named>(
    [...metamodel.layers, ...metamodel.pillars, ...elements, ...projects, ...indicators].map((each) => [
      each.id,
      each,
    ]),
  )
  const containerOf = ({ parent, layer, pillar }: ShippedElement): string => parent ?? layer ?? pillar ?? ''
  const chainOf = (id: string): readonly string[] => {
    const element = byId.get(id)
    return element ? [id, ...chainOf(containerOf(element))] : [id]
  }
  return {
    ...dataset,
    nameOf: (id) => named.get(id)?.name ?? { zh: id, en: id },
    chainOf,
    placeOf: (id) => chainOf(id).at(-1) ?? id,
    childrenOf: (id) =>
      elements.filter((element) => containerOf(element) === id).map((element) => element.id),
    projectsOf: (id) => projects.filter(({ links }) => links.some(({ element }) => element === id)),
  }
}

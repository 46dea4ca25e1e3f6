import { type Address, parseAddress } from '#deep-link/address.ts'
import type { DrawingInput } from '#export/build-drawing.ts'
import { drawingInputOfAddress, type OffScreen } from '#export/drawing-of-address.ts'
import { createElkNodeHost } from '#layout/elk-node-host.ts'
import { createLayoutEngine } from '#layout/layout-engine.ts'
import { createLayoutCache } from '#layout/place-graph.ts'
import type { Model } from '#model/model.ts'
import type { Language } from '#model/text.ts'
import { themePalette } from './theme-palette.ts'

const engine = createLayoutEngine(createElkNodeHost)
const cache = createLayoutCache()

/** What a picture off screen needs, with the real engine. */
export const offScreen = (language: Language, more: Partial<OffScreen> = {}): OffScreen => ({
  engine,
  cache,
  language,
  palette: themePalette('light'),
  ...more,
})

/** Reads an address that must be understood whole. */
export const addressOf = (model: Model, hash: string): Address => {
  const { value, problems } = parseAddress(model, hash)
  if (problems.length > 0) throw new Error(`address not understood: ${hash} ${JSON.stringify(problems)}`)
  return value
}

/** What an address of a model is drawn from. */
export const inputOfHash = async (model: Model, hash: string, language: Language): Promise<DrawingInput> => {
  const input = await drawingInputOfAddress(model, addressOf(model, hash), offScreen(language))
  if (!input) throw new Error(`not placed: ${hash}`)
  return input
}

/** Views of the shipped model of every kind: whole, in focus, traced, filtered. */
export const someViews = [
  ['the landscape', '#/map'],
  ['what is in focus', '#/map?focus=data-hub'],
  ['a trace', '#/map?select=business-hub&trace=both,2'],
  ['a filtered view', '#/map?open=data-hub&select=data-hub&hide=inferred,assumed'],
] as const

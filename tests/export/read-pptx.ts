import { strFromU8, unzipSync } from 'fflate'

/** A shape of a slide, as a program lists it. */
export interface ReadShape {
  readonly name: string
  readonly geometry: string
  readonly text: string
  readonly xml: string
}

export interface ReadSlide {
  readonly shapes: readonly ReadShape[]
  /** A line for each paragraph. */
  readonly notes: string
  readonly xml: string
}

export interface ReadPptx {
  readonly parts: readonly string[]
  readonly text: (part: string) => string
  readonly slides: readonly ReadSlide[]
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

const matchesOf = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '')

/** The text in a piece of a slide, its runs one after the other. */
const textOf = (xml: string): string => unescaped(matchesOf(xml, /<a:t>([^<]*)<\/a:t>/g).join(''))

/** The same, a line for each paragraph. */
const linesOf = (xml: string): string =>
  matchesOf(xml, /(<a:p>.*?<\/a:p>)/gs)
    .map(textOf)
    .join('\n')

const shapeOf = (xml: string): ReadShape => ({
  name: unescaped(/<p:cNvPr id="\d+" name="([^"]*)"/.exec(xml)?.[1] ?? ''),
  geometry: /prst="(\w+)"><a:avLst>/.exec(xml)?.[1] ?? (xml.includes('<a:custGeom>') ? 'freeform' : ''),
  text: textOf(xml),
  xml,
})

/** Reads a PPTX file back: its parts, and what is on its slides and in their notes. */
export const readPptx = (file: Uint8Array): ReadPptx => {
  const texts = new Map(
    Object.entries(unzipSync(file)).map(([part, bytes]): [string, string] => [part, strFromU8(bytes)]),
  )
  const parts = [...texts.keys()]
  const count = parts.filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part)).length
  const slides = Array.from({ length: count }, (_, index): ReadSlide => {
    const xml = texts.get(`ppt/slides/slide${index + 1}.xml`) ?? ''
    const notes = texts.get(`ppt/notesSlides/notesSlide${index + 1}.xml`) ?? ''
    const noteShape = matchesOf(notes, /(<p:sp>.*?<\/p:sp>)/gs).find((each) => each.includes('type="body"'))
    return {
      shapes: matchesOf(xml, /(<p:sp>.*?<\/p:sp>)/gs).map(shapeOf),
      notes: linesOf(noteShape ?? ''),
      xml,
    }
  })
  return { parts, text: (part) => texts.get(part) ?? '', slides }
}

const resolve = (from: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1)
  const path = from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else path.push(step)
  }
  return path.join('/')
}

/** Relationships that lead to no part, as `part → target`; those that lead out of the package are left alone. */
export const danglingRelations = ({ parts, text }: ReadPptx): string[] =>
  parts
    .filter((part) => part.endsWith('.rels'))
    .flatMap((part) => {
      const owner = part.replace(/_rels\/([^/]*)\.rels$/, '$1')
      return matchesOf(text(part), /(<Relationship [^>]*>)/g)
        .filter((relation) => !relation.includes('TargetMode="External"'))
        .map((relation) => resolve(owner, /Target="([^"]*)"/.exec(relation)?.[1] ?? ''))
        .filter((target) => !parts.includes(target))
        .map((target) => `${part} → ${target}`)
    })

/** Content types that name no part, and parts without a content type. */
export const contentTypeFaults = ({ parts, text }: ReadPptx): string[] => {
  const types = text('[Content_Types].xml')
  const named = matchesOf(types, /<Override PartName="\/([^"]*)"/g)
  const extensions = new Set(matchesOf(types, /<Default Extension="([^"]*)"/g))
  const missing = named.filter((part) => !parts.includes(part)).map((part) => `no part: ${part}`)
  const untyped = parts
    .filter((part) => part !== '[Content_Types].xml' && !named.includes(part))
    .filter((part) => !extensions.has(part.split('.').at(-1) ?? '') || /^ppt\/slides\/slide/.test(part))
    .map((part) => `no type: ${part}`)
  return [...missing, ...untyped]
}

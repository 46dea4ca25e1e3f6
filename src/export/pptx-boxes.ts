import type PptxGenJS from 'pptxgenjs'
import type { Rect } from '#layout/geometry.ts'
import type { Hatch } from '#visible-graph/box-mark.ts'
import type { DrawnBox, DrawnText } from './drawing.ts'
import { type Fit, hex, pointsOf, transparencyOf } from './pptx-fit.ts'
import { runOf } from './pptx-text.ts'

type Place = Pick<PptxGenJS.TextPropsOptions, 'x' | 'y' | 'w' | 'h'>

const placeOf = (fit: Fit, rect: Rect, by = 0): Place => {
  const { x, y } = fit.at({ x: rect.x - by, y: rect.y - by })
  return { x, y, w: (rect.width + 2 * by) * fit.scale, h: (rect.height + 2 * by) * fit.scale }
}

/** Names in the list of shapes that say which part of a box it is; what fills it with hatching finds it by this. */
export const hatchName = (id: string): string => `hatch ${id}`

/** The same for a box of the legend. */
export const legendHatchName = (hatch: Hatch): string => `legend hatch ${hatch}`

/** How a ring's line is called in slides. */
export const dashType = { solid: 'solid', dashed: 'dash', dotted: 'sysDot', double: 'solid' } as const

/**
 * The shape of a box with its title as its own text. On a card the room at the right is smaller than in the picture:
 * programs measure text a little differently, and a title must not break because of it. In a band the title must keep to
 * its strip, beside which the cards stand.
 */
const addShape = (slide: PptxGenJS.Slide, fit: Fit, box: DrawnBox, font: FontOf): void => {
  const { rect, title } = box
  const right = (rect.x + rect.width - title.x - title.width) * (box.form === 'card' ? 0.5 : 1)
  const see = transparencyOf(box.opacity)
  slide.addText([runOf(title.text, font(title, fit, see))], {
    ...placeOf(fit, rect),
    shape: 'roundRect',
    rectRadius: box.radius * fit.scale,
    fill: { color: hex(box.fill), transparency: see },
    line: {
      color: hex(box.stroke),
      width: pointsOf(fit, box.strokeWidth),
      dashType: box.isDashed ? 'dash' : 'solid',
      transparency: see,
    },
    // In this order, which is the library's: left, right, bottom, top.
    margin: [title.x - rect.x, right, 0, title.y - rect.y].map((pixels) =>
      pointsOf(fit, Math.max(0, pixels)),
    ) as [number, number, number, number],
    align: 'left',
    valign: 'top',
    fit: 'shrink',
    objectName: title.text,
  })
}

type FontOf = (text: DrawnText, fit: Fit, transparency: number) => PptxGenJS.TextPropsOptions

const addNote = (slide: PptxGenJS.Slide, fit: Fit, note: DrawnText, see: number, font: FontOf): void => {
  slide.addText([runOf(note.text, font(note, fit, see))], {
    ...placeOf(fit, { x: note.x, y: note.y, width: note.width, height: note.lineHeight }),
    margin: 0,
    align: 'left',
    valign: 'middle',
    wrap: false,
  })
}

const addRing = (slide: PptxGenJS.Slide, fit: Fit, { ring, rect, radius, title }: DrawnBox): void => {
  if (!ring) return
  const rounds = ring.line === 'double' ? [1, 4] : [ring.width / 2]
  const width = ring.line === 'double' ? 1.5 : ring.width
  for (const by of rounds) {
    slide.addShape('roundRect', {
      ...placeOf(fit, rect, by),
      rectRadius: (radius + by) * fit.scale,
      line: { color: hex(ring.colour), width: pointsOf(fit, width), dashType: dashType[ring.line] },
      objectName: `ring ${title.text}`,
    })
  }
}

const addBadge = (slide: PptxGenJS.Slide, fit: Fit, { badge, rect }: DrawnBox, font: FontOf): void => {
  if (!badge) return
  const width = Math.max(18, 10 + 7.5 * badge.text.length)
  const place = { x: rect.x + rect.width + 9 - width, y: rect.y - 9, width, height: 18 }
  const text: DrawnText = {
    text: badge.text,
    lines: [badge.text],
    ...place,
    size: 12,
    lineHeight: 16,
    isBold: true,
    isCentred: true,
    colour: badge.ink,
  }
  slide.addText([runOf(badge.text, font(text, fit, 0))], {
    ...placeOf(fit, place),
    shape: 'roundRect',
    rectRadius: 9 * fit.scale,
    fill: { color: hex(badge.colour) },
    margin: 0,
    align: 'center',
    valign: 'middle',
    wrap: false,
  })
}

/** Adds a box: its shape with its title, what is noted on it, and what marks it. */
export const addBox = (slide: PptxGenJS.Slide, fit: Fit, box: DrawnBox, font: FontOf): void => {
  const see = transparencyOf(box.opacity)
  addShape(slide, fit, box, font)
  if (box.hatch) {
    slide.addShape('roundRect', {
      ...placeOf(fit, box.rect),
      rectRadius: box.radius * fit.scale,
      fill: { color: hex(box.title.colour) },
      objectName: hatchName(box.id),
    })
  }
  if (box.bar) {
    slide.addShape('rect', {
      ...placeOf(fit, { ...box.rect, width: 4 }),
      fill: { color: hex(box.bar), transparency: see },
    })
  }
  addRing(slide, fit, box)
  for (const note of box.notes) addNote(slide, fit, note, see, font)
  addBadge(slide, fit, box, font)
}

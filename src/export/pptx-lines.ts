import type PptxGenJS from 'pptxgenjs'
import type { Basis } from '#model/citation.ts'
import type { Drawing, DrawnPath, DrawnText } from './drawing.ts'
import { type Fit, hex, pointsOf, transparencyOf } from './pptx-fit.ts'
import { runOf } from './pptx-text.ts'

const dashType: Readonly<Record<Basis, 'solid' | 'dash' | 'sysDot'>> = {
  stated: 'solid',
  inferred: 'dash',
  assumed: 'sysDot',
}

/** The library draws it, and its list of names leaves it out. */
const freeform = 'custGeom' as PptxGenJS.SHAPE_NAME

/** A line with all its bends as one shape: its points can be moved, its heads stay at its ends. */
const addWay = (slide: PptxGenJS.Slide, fit: Fit, path: DrawnPath): void => {
  const points = path.points.map(fit.at)
  const left = Math.min(...points.map(({ x }) => x))
  const top = Math.min(...points.map(({ y }) => y))
  slide.addShape(freeform, {
    x: left,
    y: top,
    w: Math.max(...points.map(({ x }) => x)) - left,
    h: Math.max(...points.map(({ y }) => y)) - top,
    points: points.map(({ x, y }, index) => ({ x: x - left, y: y - top, moveTo: index === 0 })),
    line: {
      color: hex(path.stroke),
      width: pointsOf(fit, path.width),
      dashType: dashType[path.basis],
      transparency: transparencyOf(path.opacity),
      endArrowType: 'triangle',
      ...(path.isMutual ? { beginArrowType: 'triangle' } : {}),
    },
    objectName: path.label,
  })
}

const addCount = (
  slide: PptxGenJS.Slide,
  fit: Fit,
  { count, stroke }: DrawnPath,
  { paper, ink }: Drawing,
  font: (text: DrawnText, fit: Fit, transparency: number) => PptxGenJS.TextPropsOptions,
): void => {
  if (!count) return
  const width = 10 + 7 * count.text.length
  const corner = { x: count.at.x - width / 2, y: count.at.y - 8 }
  const text: DrawnText = {
    text: count.text,
    lines: [count.text],
    ...corner,
    width,
    size: 12,
    lineHeight: 16,
    isBold: true,
    isCentred: true,
    colour: ink,
  }
  slide.addText([runOf(count.text, font(text, fit, 0))], {
    ...fit.at(corner),
    w: width * fit.scale,
    h: 16 * fit.scale,
    shape: 'roundRect',
    rectRadius: 8 * fit.scale,
    fill: { color: hex(paper) },
    line: { color: hex(stroke), width: pointsOf(fit, 1) },
    margin: 0,
    align: 'center',
    valign: 'middle',
    wrap: false,
  })
}

/** Adds the lines of a picture, then their counts, so that no line runs over a count. */
export const addPaths = (
  slide: PptxGenJS.Slide,
  fit: Fit,
  drawing: Drawing,
  font: Parameters<typeof addCount>[4],
): void => {
  for (const path of drawing.paths) addWay(slide, fit, path)
  for (const path of drawing.paths) addCount(slide, fit, path, drawing, font)
}

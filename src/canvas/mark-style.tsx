import { memo } from 'react'
import type { BoxMarks } from '#visible-graph/box-mark.ts'
import { markRules } from './mark-rules.ts'

/** Marks boxes by one sheet of style: a new result changes this one node of the page and none of the boxes. */
export const MarkStyle = memo(({ marks }: { readonly marks: BoxMarks }) => <style>{markRules(marks)}</style>)

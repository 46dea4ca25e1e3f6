/** What something was before and after the present edit, for undo and redo. */
export interface EditHistory<Thing> {
  readonly past: readonly Thing[]
  readonly present: Thing
  readonly future: readonly Thing[]
  /** What the last edit was of: further edits of the same are taken back with it. Null for one that stands alone. */
  readonly subject: string | null
}

/** Edits that can be taken back; far more than anybody does. */
const mostPast = 200

export const newHistory = <Thing>(present: Thing): EditHistory<Thing> => ({
  past: [],
  present,
  future: [],
  subject: null,
})

/** After an edit. Typing in one field is one edit, by the name of the field. */
export const afterEdit = <Thing>(
  { past, present, subject }: EditHistory<Thing>,
  next: Thing,
  edited: string | null,
): EditHistory<Thing> => {
  const isSame = edited !== null && edited === subject && past.length > 0
  return {
    past: isSame ? past : [...past, present].slice(-mostPast),
    present: next,
    future: [],
    subject: edited,
  }
}

export const undone = <Thing>(history: EditHistory<Thing>): EditHistory<Thing> => {
  const { past, present, future } = history
  const before = past.at(-1)
  if (before === undefined) return history
  return { past: past.slice(0, -1), present: before, future: [present, ...future], subject: null }
}

export const redone = <Thing>(history: EditHistory<Thing>): EditHistory<Thing> => {
  const { past, present, future } = history
  const [after, ...later] = future
  if (after === undefined) return history
  return { past: [...past, present], present: after, future: later, subject: null }
}

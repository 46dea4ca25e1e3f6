import { stringify } from 'yaml'
import type { Tour } from '#model/story.ts'

/** Where the schema lies for a file in `data/<dataset>/tours/`, for editors that ask for it there. */
const schemaLine = '# yaml-language-server: $schema=../../../public/schema/dataset.schema.json\n'

/** A step with its fields in the order in which one reads them. */
const stepOf = ({ link, title, narration, notes, seconds, shows, citations }: Tour['steps'][number]) => ({
  link,
  title,
  narration,
  ...(notes ? { notes } : {}),
  ...(seconds === undefined ? {} : { seconds }),
  shows,
  citations,
})

/** The inverse of `parseTours`: tours as a YAML file that can lie among those of the dataset. */
export const formatTours = (tours: readonly Tour[]): string => {
  const plain = tours.map(({ id, title, audience, steps }) => ({
    id,
    title,
    audience,
    steps: steps.map(stepOf),
  }))
  // Long lines are left whole: folded ones would be hard to edit.
  return `${schemaLine}${stringify({ tours: plain }, { lineWidth: 0, aliasDuplicateObjects: false })}`
}

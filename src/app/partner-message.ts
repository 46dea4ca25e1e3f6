import { z } from 'zod'
import type { TourSettings } from '#deep-link/tour-parameters.ts'
import type { TourId } from '#model/id.ts'
import type { Tour } from '#model/story.ts'
import { type Language, languages } from '#model/text.ts'
import type { Play } from '#state/play.ts'

/** Which of the two windows of a tour speaks. */
export type Role = 'map' | 'presenter'

/** What the windows of a tour tell each other. */
export type PartnerMessage =
  | { readonly kind: 'ask' | 'bye'; readonly role: Role }
  /** Another language was chosen, for both windows of that tour. */
  | { readonly kind: 'language'; readonly role: Role; readonly tour: TourId; readonly language: Language }
  | {
      /** `answer`: to one that asked, because it has just been opened. */
      readonly kind: 'news' | 'answer'
      readonly role: Role
      readonly place: TourSettings
      readonly play: Play
      /** The window of the map sends it along: the other one may not have that model open. */
      readonly tour: Tour | null
    }

const role = z.enum(['map', 'presenter'])
const time = z.number().nullable()
const count = z.int().min(0)

const text = z.object({ zh: z.string(), en: z.string() })

const tour = z.object({
  id: z.string(),
  title: text,
  audience: text,
  steps: z
    .array(
      z.object({
        link: z.string(),
        title: text,
        narration: text,
        notes: text.optional(),
        seconds: z.number().min(0).optional(),
        shows: z.array(z.string()),
        citations: z.array(z.object({ source: z.string(), section: z.string() })),
      }),
    )
    .min(1),
})

const schema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['ask', 'bye']), role }),
  z.object({ kind: z.literal('language'), role, tour: z.string(), language: z.enum(languages) }),
  z.object({
    kind: z.enum(['news', 'answer']),
    role,
    place: z.object({ tour: z.string(), step: z.int().min(1), isAway: z.boolean() }),
    play: z.object({
      isBlack: z.boolean(),
      tourSince: time,
      stepSince: time,
      autoSince: time,
      autoShown: z.number().min(0),
      returns: count,
      revision: count,
    }),
    tour: tour.nullable(),
  }),
])

/** What came over the channel; null for what is no message of ours, or of another version of the site. */
export const parsePartnerMessage = (data: unknown): PartnerMessage | null => {
  const parsed = schema.safeParse(data)
  if (!parsed.success) return null
  const message = parsed.data
  if (message.kind === 'language') return { ...message, tour: message.tour as TourId }
  if (!('place' in message)) return message
  const { place } = message
  return {
    ...message,
    place: { ...place, tour: place.tour as TourId },
    // The references in it are those of the model in the other window.
    tour: message.tour as Tour | null,
  }
}

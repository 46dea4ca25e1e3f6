import { z } from 'zod'
import { fileSchema } from './schema.ts'

/** The JSON Schema (draft 2020-12) of a dataset file, for editors; made from the very schemas that parse. */
export const buildJsonSchema = (): unknown => ({
  ...z.toJSONSchema(fileSchema, { io: 'input', reused: 'ref' }),
  title: 'Layerscope dataset file, format version 1',
})

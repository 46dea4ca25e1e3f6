import { z } from 'zod'

const innerOf = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault
    ? innerOf(schema.unwrap())
    : schema

/** The keys that a schema knows at a path: those of the item itself for an empty path. None where it knows no mapping. */
export const keysAt = (schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] => {
  let at: z.core.$ZodType | undefined = schema
  for (const key of path) {
    const inner: z.core.$ZodType | undefined = at && innerOf(at)
    if (inner instanceof z.ZodArray) at = inner.element
    else if (inner instanceof z.ZodObject) at = (inner.shape as Record<PropertyKey, z.core.$ZodType>)[key]
    else return []
  }
  const found = at && innerOf(at)
  return found instanceof z.ZodObject ? Object.keys(found.shape) : []
}

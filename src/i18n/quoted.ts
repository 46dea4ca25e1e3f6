/** A name in Chinese quotation marks; those inside it are turned into the inner kind (GB/T 15834). */
export const quoted = (name: string): string => `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`

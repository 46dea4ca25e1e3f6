import { formatCaseRecord, parseCaseRecord } from './case-record.ts'
import type { ImpactCase, ParsedCases } from './impact-case.ts'

/** How a text is written: compressed by DEFLATE (RFC 1951), or plain. */
const packedMark = 'z'
const plainMark = 'p'

/** A text that unpacks to more than this many bytes is refused, whatever it is. */
const largestRecord = 1_000_000

/** base64url (RFC 4648), without padding. */
const formatBytes = (bytes: Uint8Array): string => {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Null for letters that base64url does not have. */
const parseBytes = (text: string): Uint8Array<ArrayBuffer> | null => {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
}

const hasCompression = (): boolean => typeof CompressionStream !== 'undefined'

/** Reads a stream to its end, or to the limit: null where it is longer or damaged. */
const readUpTo = async (stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = stream.getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      chunks.push(next.value)
      length += next.value.length
      if (length > limit) {
        await reader.cancel()
        return null
      }
    }
  } catch {
    return null
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

const streamOf = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new Blob([bytes]).stream()

const pack = (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> =>
  readUpTo(streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw')), Number.POSITIVE_INFINITY)

const unpack = (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> =>
  readUpTo(streamOf(bytes).pipeThrough(new DecompressionStream('deflate-raw')), largestRecord)

/** A case as text for a link: [K3] of docs/impact.md. `canPack`: whether the platform compresses. */
export const formatCaseText = async (kept: ImpactCase, canPack = hasCompression()): Promise<string> => {
  const bytes = new TextEncoder().encode(JSON.stringify(formatCaseRecord(kept)))
  const packed = canPack ? await pack(bytes) : null
  return packed ? packedMark + formatBytes(packed) : plainMark + formatBytes(bytes)
}

const unreadable: ParsedCases = { cases: [], problems: [{ code: 'case-unreadable' }] }

/** Reads what `formatCaseText` wrote. Never throws on what it holds. */
export const parseCaseText = async (text: string, canUnpack = hasCompression()): Promise<ParsedCases> => {
  const isPacked = text.startsWith(packedMark)
  if (!isPacked && !text.startsWith(plainMark)) return unreadable
  if (text.length > largestRecord * 2) {
    return { cases: [], problems: [{ code: 'case-too-large', limit: largestRecord }] }
  }
  if (isPacked && !canUnpack) return { cases: [], problems: [{ code: 'case-packed' }] }
  const written = parseBytes(text.slice(1))
  const bytes = written && isPacked ? await unpack(written) : written
  if (!bytes) return unreadable
  try {
    return parseCaseRecord(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch {
    return unreadable
  }
}

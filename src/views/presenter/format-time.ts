/** `7:05`, with hours where there are any: `1:07:05`. */
export const formatTime = (milliseconds: number): string => {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000)
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0'))
  const hours = Math.floor(seconds / 3600)
  return hours > 0 ? `${hours}:${parts.join(':')}` : parts.join(':').replace(/^0/, '')
}

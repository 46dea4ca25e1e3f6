import { readingsOf } from '#query/search-pinyin.ts'

// Runs beside the page, with the dictionary: texts in, their readings out.
self.addEventListener('message', ({ data }: MessageEvent<readonly string[]>) => {
  self.postMessage([...readingsOf(data)])
})

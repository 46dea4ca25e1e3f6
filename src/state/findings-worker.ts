import { type CheckWish, checkModel } from './check-model.ts'

// Runs beside the page: a model and rules in, out come the findings of each rule in turn.
self.addEventListener('message', ({ data }: MessageEvent<CheckWish>) => {
  checkModel(data, (findings) => self.postMessage(findings))
})

/**
 * Runs in the page before anything else of it. Gives the measurements `window.bench`: when what an input caused was
 * painted, when the boxes stood where they stay, how long frames took, which boxes React drew again.
 * It must stand by itself: it is sent to the page as text.
 */
export function installProbe() {
  const boxes = '.react-flow__node'
  let isCounting = false
  const drawn = new Map()

  /** The time just after the next frame was drawn. */
  const afterPaint = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => resolve(performance.now())
        channel.port2.postMessage(null)
      })
    })

  /**
   * In ms from the navigation: the first frame that shows boxes, be they of the picture that the page brings with it; the
   * first with boxes that answer; and the first in which none of these is transparent.
   */
  const first = { shown: null, alive: null, opaque: null }
  const isStillSeen = () => document.querySelector('#early-picture [lang]:not([hidden])') !== null
  const opacityOf = (box) => Number(getComputedStyle(box.firstElementChild ?? box).opacity)
  const watchFirst = async () => {
    const all = document.querySelectorAll(boxes)
    const isDrawn = all.length > 0 && getComputedStyle(all[0]).visibility !== 'hidden'
    if (!isDrawn && first.shown === null && isStillSeen()) first.shown = await afterPaint()
    if (isDrawn) {
      const isOpaque = opacityOf(all[0]) === 1 && opacityOf(all[all.length - 1]) === 1
      const time = await afterPaint()
      first.shown ??= time
      first.alive ??= time
      if (isOpaque) {
        first.opaque = time
        return
      }
    }
    requestAnimationFrame(watchFirst)
  }
  requestAnimationFrame(watchFirst)

  /** Waits for an event of a type at a place, and gives its own time: that of the input, not of its handling. */
  const nextInput = (type, selector) =>
    new Promise((resolve) => {
      const listen = (event) => {
        if (!(event.target instanceof Element) || !event.target.closest(selector)) return
        removeEventListener(type, listen, true)
        resolve(event.timeStamp)
      }
      addEventListener(type, listen, true)
    })

  const within = (promise, limit, what) =>
    Promise.race([
      promise,
      new Promise((_, reject) =>
        setTimeout(() => reject(new Error(`not within ${limit} ms: ${what}`)), limit),
      ),
    ])

  /** From an input to the frame that shows the first change it made to the page. */
  const inputToPaint = async (type, selector) => {
    const changed = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (!at.time) return
        observer.disconnect()
        resolve(afterPaint())
      })
      observer.observe(document.body, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      })
    })
    const at = { time: 0 }
    const input = nextInput(type, selector).then((time) => {
      at.time = time
    })
    await within(input, 5000, `${type} at ${selector}`)
    return (await within(changed, 5000, `a change after ${type}`)) - at.time
  }

  const isLayingOut = () => document.querySelector('[aria-busy="true"]') !== null

  /** From an input to the frame after which no box changes its place, size or number any more. */
  const inputToSettled = async (type, selector) => {
    const quiet = 450
    const at = { input: 0, change: 0, last: 0 }
    const observer = new MutationObserver(() => {
      if (at.input === 0) return
      at.change = performance.now()
      void afterPaint().then((time) => {
        at.last = time
      })
    })
    observer.observe(document.querySelector('.react-flow__nodes'), {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['style'],
    })
    at.input = await within(nextInput(type, selector), 5000, `${type} at ${selector}`)
    const settled = async () => {
      while (at.last === 0 || isLayingOut() || performance.now() - at.change < quiet)
        await new Promise((resolve) => setTimeout(resolve, 20))
    }
    await within(settled(), 15000, 'settled boxes')
    observer.disconnect()
    return at.last - at.input
  }

  /** Lengths of frames until it is stopped. */
  const startFrames = () => {
    const lengths = []
    let last = null
    let isOn = true
    const frame = (time) => {
      if (last !== null) lengths.push(time - last)
      last = time
      if (isOn) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    return () => {
      isOn = false
      return lengths
    }
  }

  // React tells a developer tool of every commit. A fiber that was drawn in it carries flag 1 (PerformedWork); where a
  // part was skipped, its children are the very same objects as before.
  const walk = (fiber) => {
    const before = fiber.alternate
    const props = fiber.memoizedProps
    if (fiber.flags & 1 && props && typeof props === 'object' && 'positionAbsoluteX' in props)
      drawn.set(props.id, (drawn.get(props.id) ?? 0) + 1)
    if (before && fiber.child === before.child) return
    for (let child = fiber.child; child; child = child.sibling) {
      if (child.alternate || !before) walk(child)
    }
  }
  globalThis.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    renderers: new Map(),
    inject: () => 1,
    onCommitFiberUnmount: () => undefined,
    onCommitFiberRoot: (_, root) => {
      if (isCounting) walk(root.current)
    },
  }

  /** Counts, by id, the boxes that change in the page and those that React draws again, until it is stopped. */
  const startChanges = () => {
    const changed = new Map()
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement
        const id = element?.closest(boxes)?.getAttribute('data-id')
        if (id) changed.set(id, (changed.get(id) ?? 0) + 1)
      }
    })
    observer.observe(document.querySelector('.react-flow__nodes'), {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
    drawn.clear()
    isCounting = true
    return () => {
      observer.disconnect()
      isCounting = false
      return { changed: [...changed.keys()], drawn: [...drawn.keys()] }
    }
  }

  globalThis.bench = { first, afterPaint, inputToPaint, inputToSettled, startFrames, startChanges }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  chooseHallDisplay,
  fitWindowPlace,
  readWindowPlace,
  type Display,
  type WindowPlace,
} from '../../../../../main/electron/window/window-place'

const laptop: Display = {
  id: 1,
  bounds: { x: 0, y: 0, width: 1366, height: 768 },
  workArea: { x: 0, y: 0, width: 1366, height: 728 },
}
const desk: Display = {
  id: 2,
  bounds: { x: 1366, y: -200, width: 2560, height: 1440 },
  workArea: { x: 1366, y: -200, width: 2560, height: 1400 },
}
const at = (x: number, y: number, width = 1280, height = 700): WindowPlace => ({
  bounds: { x, y, width, height },
  isMaximized: false,
})

describe('where the window opens', () => {
  it('is where it stood', () => {
    expect(fitWindowPlace(at(1500, 0), [laptop, desk])).toEqual(at(1500, 0).bounds)
  })

  it('is left to the system the first time, and when the screen on which it stood is gone', () => {
    expect(fitWindowPlace(undefined, [laptop])).toBeUndefined()
    expect(fitWindowPlace(at(1500, 0), [laptop])).toBeUndefined()
  })

  it('is always such that it can be taken hold of, and never larger than the screen', () => {
    const number = fc.integer({ min: -4000, max: 6000 })
    const size = fc.integer({ min: 1, max: 5000 })
    fc.assert(
      fc.property(
        fc.record({ x: number, y: number, width: size, height: size }),
        fc.subarray([laptop, desk], { minLength: 1 }),
        (bounds, displays) => {
          const place = fitWindowPlace({ bounds, isMaximized: false }, displays)
          if (place === undefined) return
          const isReachable = displays.some(
            ({ workArea }) =>
              place.width <= workArea.width &&
              place.height <= workArea.height &&
              place.y >= workArea.y &&
              place.y < workArea.y + workArea.height &&
              place.x < workArea.x + workArea.width &&
              place.x + place.width > workArea.x,
          )
          expect(isReachable).toBe(true)
        },
      ),
    )
  })

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"bounds":{}}',
    '{"bounds":{"x":1e99,"y":0,"width":1,"height":1},"isMaximized":true}',
    '{"bounds":{"x":0,"y":0,"width":-1,"height":1},"isMaximized":true}',
  ])('is not read from what is no place: %s', (text) => expect(readWindowPlace(text)).toBeUndefined())

  it('is read as it was written', () => {
    expect(readWindowPlace(JSON.stringify(at(10, 20)))).toEqual(at(10, 20))
  })
})

describe('the screen for the hall', () => {
  it('is the other one than that of the facilitator', () => {
    expect(chooseHallDisplay([laptop, desk], 1)).toBe(desk)
    expect(chooseHallDisplay([laptop, desk], 2)).toBe(laptop)
  })

  it('is none when there is one screen', () => expect(chooseHallDisplay([laptop], 1)).toBeUndefined())
})

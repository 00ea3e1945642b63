import { describe, expect, it } from 'vitest'
import { describeRuntimes } from '../../../../main/app/describe-runtimes'

describe('what the app runs on', () => {
  it('is Electron, its Chromium and its Node, in that order, and nothing else of the process', () => {
    expect(describeRuntimes({ node: '24.1.0', v8: '14.2', electron: '43.1.0', chrome: '148.0.1' })).toEqual([
      'Electron 43.1.0',
      'Chromium 148.0.1',
      'Node.js 24.1.0',
    ])
  })

  it('is Node alone for the app in a browser', () => {
    expect(describeRuntimes({ node: '20.19.0' })).toEqual(['Node.js 20.19.0'])
  })
})

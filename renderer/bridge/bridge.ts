import type { Api } from '#contract/requests.ts'

/** Everything the page may ask of the app. Each request answers with a value or with a sentence; none rejects. */
export type Bridge = Api

declare global {
  interface Window {
    /** Put here by the preload script in Electron; absent in a browser. */
    readonly signaalwijzer?: Api
  }
}

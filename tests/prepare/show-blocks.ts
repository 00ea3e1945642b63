import { serveBlocks } from './serve-blocks'

// `npm run bouwstenen`: the page with all shared components, to look at while building. Ctrl C ends it.
const { address } = await serveBlocks()
console.log(`Bouwstenen: ${address}`)

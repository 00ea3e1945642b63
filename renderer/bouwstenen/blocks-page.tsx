import { BasicBlocks } from './basic-blocks'
import { ChoiceBlocks } from './choice-blocks'
import { ReorderBlock } from './reorder-block'
import { WearControls } from './wear-controls'

/** Every shared component in every state, for who builds screens. Not part of the app. */
export function BlocksPage() {
  return (
    <main className="blocks">
      <h1>Bouwstenen</h1>
      <WearControls />
      <BasicBlocks />
      <ChoiceBlocks />
      <ReorderBlock />
    </main>
  )
}

import { AttentionList } from '../session/shelf/attention-list'
import { useSessionList } from '../session/desk/use-session-list'

/** On Start: what asks something of the facilitator today. Nothing mostly, and nothing while it is being looked up. */
export function StartAttention() {
  const list = useSessionList()
  return list.state === 'ready' ? <AttentionList sessions={list.sessions} /> : null
}

import { rule } from '../rule'

/** Clause 7.1, content: everything that is painted either means something or is an artifact, never both. */
export const taggedContentRules = [
  rule('7.1-1', ({ content }) =>
    content.marked.every(({ tag, isTagged }) => tag !== 'Artifact' || !isTagged),
  ),
  rule('7.1-2', ({ content }) =>
    content.marked.every(({ tags, isTagged }) => !isTagged || !tags.includes('Artifact')),
  ),
  rule('7.1-3', ({ content }) =>
    content.painted.every(({ tags, isTagged }) => isTagged || tags.includes('Artifact')),
  ),
]

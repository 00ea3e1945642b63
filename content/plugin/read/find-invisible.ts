import type { Problem } from '../../schema/build/explain-issues'

/** Characters without a form of their own, as themselves or as MDX writes them: they split a word for every check and for search. */
const invisible =
  /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]|&(?:#|shy;|zw|lrm;|rlm;|NoBreak;|ZeroWidth)/giu

/** Characters in a file that nobody sees, one problem for each line. A joiner inside an emoji is none. */
export function findInvisible(file: string, source: string): Problem[] {
  return source.split('\n').flatMap((text, index) => {
    const found = [...text.matchAll(invisible)].filter(
      ({ 0: sign, index: at }) =>
        sign !== '\u200D' || !/\p{Extended_Pictographic}\uFE0F?$/u.test(text.slice(0, at)),
    )
    return found.length === 0
      ? []
      : [
          {
            file,
            line: index + 1,
            message: 'een onzichtbaar teken (zoals een zacht afbreekstreepje): typ het woord opnieuw',
          },
        ]
  })
}

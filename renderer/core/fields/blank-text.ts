/** Whether nobody sees anything of a text: nothing but spaces and signs that are drawn as nothing. */
export function isBlankText(text: string): boolean {
  return /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u.test(text)
}

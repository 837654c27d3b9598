/** Text of an input as one line that a terminal only shows: controls, line breaks, direction marks and halves of surrogate pairs become escapes. */
export function plainText(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

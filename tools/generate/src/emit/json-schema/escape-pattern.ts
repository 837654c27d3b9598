/** Escapes the characters that mean something in a pattern; with `u`, no other may be escaped. */
export function escapePattern(text: string): string {
  return text.replace(/[\^$\\.*+?()[\]{}|/]/g, String.raw`\$&`);
}

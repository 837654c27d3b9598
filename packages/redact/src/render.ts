import { encodeBase64, encodeText } from './base64.ts';
import { mergeSpans } from './inspect.ts';
import type { Inspection, Span } from './inspect.ts';
import type { Matcher } from './matcher.ts';

/** A span of a text and what is put there; undefined: the mask. */
interface Replacement extends Span {
  readonly text?: string;
}

/** Prints an inspected text with everything sensitive masked; where nothing is, the text itself. */
export function render(inspection: Inspection, matcher: Matcher, mask: string): string {
  const { text, views, spans, encoded, tooDeep } = inspection;
  if (text === '' || text === mask) return text;
  if (tooDeep || matcher.overflowed) return mask;
  const replacements: Replacement[] = [...spans];
  for (const [layer, view] of views.entries()) {
    const origin = (at: number): number => (layer === 0 ? at : (view.starts[at] ?? at));
    matcher.find(view.text, (start, end) => replacements.push({ start: origin(start), end: origin(end), quote: '' }));
  }
  for (const { start, end, base64, inner } of encoded) {
    const printed = render(inner, matcher, mask);
    if (printed !== inner.text) replacements.push({ start, end, quote: '', text: encodeBase64(encodeText(printed), base64) });
  }
  if (replacements.length === 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, parts } of mergeSpans(replacements)) {
    pieces.push(text.slice(from, start));
    const [only] = parts;
    if (parts.length === 1 && only?.text !== undefined) pieces.push(only.text);
    else {
      const quote = parts.find((part) => part.quote !== '' && part.start === start && part.end === end)?.quote ?? '';
      pieces.push(quote, mask, quote);
    }
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

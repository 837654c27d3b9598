import { decodeBase64, decodeCutText } from './base64.ts';
import { decodeLayer, decodings } from './decode-layer.ts';
import type { View } from './decode-layer.ts';
import { findSecretForms } from './find-forms.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { findNamedValues } from './find-named-values.ts';
import type { Secrets } from './secrets.ts';

/** How many layers are taken off a text: escapes, percent signs and base64 each count as one. */
export const deepest = 6;

/** What is known of a text before the secrets of the whole input are. */
export interface Inspection {
  readonly text: string;
  /** The text as it is, then with one layer of escapes off, with two ... each with where its characters are in the first. */
  readonly views: readonly View[];
  /** What is to be masked whatever else the input holds. */
  readonly spans: readonly Span[];
  readonly encoded: readonly Encoded[];
  /** There were more layers than are looked into. */
  readonly tooDeep: boolean;
}

/** A span of a text; `quote` surrounds the mask. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A text in base64 in a text. */
export interface Encoded {
  readonly start: number;
  readonly end: number;
  /** As it is written. */
  readonly base64: string;
  readonly inner: Inspection;
}

/** What an inspection needs to know. */
export interface Inspector {
  readonly mask: string;
  readonly keepIdentifiers: boolean;
  /** Gets what the text shows to be secret. */
  readonly secrets: Secrets;
}

/** Looks at a text and at what is wrapped in it, down to {@link deepest} layers; `layer` counts those that are off already. */
export function inspect(text: string, inspector: Inspector, layer = 0): Inspection {
  const spans: Span[] = [];
  const encoded: Encoded[] = [];
  const views: View[] = [];
  let tooDeep = layer > deepest;
  for (let view: View | undefined = { text, starts: new Uint32Array(0) }, depth = layer; view !== undefined && !tooDeep; depth++) {
    inspectView(view, { inspector, depth, spans, encoded, first: views.length === 0 });
    views.push(view);
    const next: View | undefined = decodeLayer(view.text);
    tooDeep = next !== undefined && depth === deepest;
    view = next && { text: next.text, starts: views.length === 1 ? next.starts : next.starts.map((at) => view?.starts[at] ?? at) };
  }
  return { text, views, spans, encoded, tooDeep };
}

interface Round {
  readonly inspector: Inspector;
  readonly depth: number;
  readonly spans: Span[];
  readonly encoded: Encoded[];
  readonly first: boolean;
}

function inspectView(view: View, { inspector, depth, spans, encoded, first }: Round): void {
  const { secrets, keepIdentifiers } = inspector;
  const { text } = view;
  const origin = (at: number): number => (first ? at : (view.starts[at] ?? at));
  const known = first ? [] : mergeSpans(spans);
  const seen = new Set(first ? [] : encoded.map(({ start }) => start));
  const add = (start: number, end: number, quote = ''): boolean => {
    const span = { start: origin(start), end: origin(end), quote };
    // With its escapes off, a value seems to end at the first quote in it.
    if (isWithin(known, span)) return false;
    spans.push(span);
    return true;
  };
  const addSecret = (start: number, end: number): void => {
    if (add(start, end)) secrets.add(text.slice(start, end));
  };
  findNamedValues(text, inspector, (value) => {
    if (!add(value.start, value.end, value.quote)) return;
    for (const secret of value.secrets) {
      secrets.add(secret);
      for (const plain of decodings(secret)) secrets.add(plain);
    }
  });
  findSecretForms(text, addSecret);
  // These need not be looked for elsewhere: their form tells them there too.
  if (!keepIdentifiers) findIdentifiers(text, add);
  for (const { base64, start, end } of base64Runs(text)) {
    const span = { start: origin(start), end: origin(end) };
    // The same in every view, unless its escapes are off.
    if (isWithin(known, span) || (!first && seen.has(span.start))) continue;
    const inner = inspectBase64(base64, inspector, depth + 1);
    if (inner === undefined) continue;
    encoded.push({ ...span, base64, inner });
    seen.add(span.start);
  }
}

/** What may be base64; lines as MIME breaks them are tried together, then each alone. */
function* base64Runs(text: string): Generator<{ readonly base64: string; readonly start: number; readonly end: number }> {
  for (const { 0: run, index: start } of text.matchAll(/[\w+/-]{16,}(?:\r?\n[\w+/-]+)*={0,2}/g)) {
    if (run.includes('\n')) {
      const base64 = run.replace(/[\r\n]/g, '');
      if (decodeCutText(decodeBase64(base64)) !== undefined) {
        yield { base64, start, end: start + run.length };
        continue;
      }
    }
    for (const { 0: base64, index } of run.matchAll(/[\w+/-]{16,}={0,2}/g)) {
      yield { base64, start: start + index, end: start + index + base64.length };
    }
  }
}

function inspectBase64(base64: string, inspector: Inspector, layer: number): Inspection | undefined {
  const text = decodeCutText(decodeBase64(base64));
  return text === undefined ? undefined : inspect(text, inspector, layer);
}

/** Sorts spans and joins those that overlap or touch. */
export function mergeSpans<P extends Pick<Span, 'start' | 'end'>>(spans: readonly P[]): { start: number; end: number; parts: P[] }[] {
  const merged: { start: number; end: number; parts: P[] }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || span.start > last.end) merged.push({ start: span.start, end: span.end, parts: [span] });
    else {
      last.end = Math.max(last.end, span.end);
      last.parts.push(span);
    }
  }
  return merged;
}

function isWithin(
  merged: readonly { readonly start: number; readonly end: number }[],
  { start, end }: Pick<Span, 'start' | 'end'>,
): boolean {
  let low = 0;
  let high = merged.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((merged[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return end <= (merged[low - 1]?.end ?? -1);
}

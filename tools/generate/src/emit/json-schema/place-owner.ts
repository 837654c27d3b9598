import type { Place, Step } from '@amapi-spec/model';

/** The value that a place is read from: the rule's subject, or what a macro's variable is bound to. */
export interface Owner {
  /** Absent: the subject itself. */
  readonly variable?: string;
  /** A map's variable is the key; `m[k]` for the value under it. */
  readonly part: 'subject' | 'element' | 'entry';
  /** Members from that value on; never an entry step. */
  readonly steps: readonly string[];
}

/** Finds what a place is read from: its last `m[k]`, else its root. */
export function ownerOf(place: Place): Owner {
  const last = place.steps.findLastIndex((step) => step.kind === 'entry');
  const entry = place.steps[last];
  const steps = place.steps.slice(last + 1).map(fieldName);
  if (entry?.kind === 'entry') return { variable: entry.variable, part: 'entry', steps };
  if (place.root === 'this') return { part: 'subject', steps };
  return { variable: place.root.variable, part: 'element', steps };
}

function fieldName(step: Step): string {
  if (step.kind === 'entry') throw new Error('an entry step has no member name');
  return step.name;
}

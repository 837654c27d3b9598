import { distinctCitations } from './advice.ts';
import { smdxPairs } from './gen/smdx-pairs.ts';
import { smdxReasons } from './gen/smdx-reasons.ts';
import { smdxSubjects } from './gen/smdx-subjects.ts';
import { lookup } from './runtime/lookup.ts';
import type { Citation } from './runtime/rows.ts';

/** What the tables say of a dotted code on its own. */
export interface SmdxCodeDescription {
  readonly code: string;
  /** What it means as a subject. */
  readonly subject?: { readonly name: string; readonly brief: string };
  /** What it means as a reason. */
  readonly reason?: { readonly name: string; readonly brief: string };
  /** The pairs that the tables have with it: `8.2.6/3.8`, and what each means. */
  readonly pairs: readonly { readonly pair: string; readonly brief: string }[];
  readonly sources: readonly Citation[];
}

/** Describes a subject or a reason by itself; for a code that no source explains nothing but the code. */
export function describeSmdxCode(code: string): SmdxCodeDescription {
  const subject = lookup(smdxSubjects, code);
  const reason = lookup(smdxReasons, code);
  const pairs = Object.entries(smdxPairs).filter(([pair]) => pair.split('/').some((half) => half === code));
  return {
    code,
    ...(subject === undefined ? {} : { subject: { name: subject.name, brief: subject.brief } }),
    ...(reason === undefined ? {} : { reason: { name: reason.name, brief: reason.brief } }),
    pairs: pairs.map(([pair, { brief }]) => ({ pair, brief })),
    sources: distinctCitations([...(subject?.sources ?? []), ...(reason?.sources ?? [])]),
  };
}

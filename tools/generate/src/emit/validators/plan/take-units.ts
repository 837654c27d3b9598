import { parseRegexSubset, type RegexNode } from '@amapi-spec/model/regex';
import { mapTest } from './map-finding.ts';
import type { Test } from './test.ts';

type Connective = Extract<Test, { readonly kind: 'all' | 'any' }>;

/**
 * Counts the units of a text instead of its code points where it matches a pattern whose characters are one unit each: beside a test that it
 * matches, where all must hold, and beside one that it does not, where one must.
 */
export function takeUnits({ kind, parts }: Connective): readonly Test[] {
  const ofSingleUnits = new Set(
    parts.flatMap((part) =>
      part.kind === 'text' && part.operator === 'matches' && part.holds === (kind === 'all') && isOfSingleUnits(part.value)
        ? [JSON.stringify(part.read)]
        : [],
    ),
  );
  const change = (part: Test): Test =>
    part.kind === 'size' && part.of === 'points' && ofSingleUnits.has(JSON.stringify(part.read)) ? { ...part, of: 'units' } : part;
  return parts.map((part) => mapTest(part, change));
}

function isOfSingleUnits(pattern: string): boolean {
  const parsed = parseRegexSubset(pattern);
  return parsed.ok && parsed.regex.start && parsed.regex.end && isOfUnits(parsed.regex.body);
}

/** Tells whether every character that a part of a pattern takes is one UTF-16 unit, and no half of a pair. */
function isOfUnits(node: RegexNode): boolean {
  switch (node.kind) {
    case 'set':
      return node.set.every(([, high]) => high < 0xd800);
    case 'sequence':
      return node.items.every(isOfUnits);
    case 'choice':
      return node.options.every(isOfUnits);
    case 'repeat':
      return isOfUnits(node.item);
  }
}

import { parseRegexSubset, type RegexNode } from '@amapi-spec/model/regex';
import { mapTest } from './map-finding.ts';
import { all, any, type Test } from './test.ts';

type Connective = Extract<Test, { readonly kind: 'all' | 'any' }>;
type Size = Extract<Test, { readonly kind: 'size' }>;

/**
 * Counts the units of a text instead of its code points where it matches a pattern whose characters are one unit each: beside a test that it
 * matches, where all must hold, and beside one that it does not, where one must. Returns the parts, without bounds that others imply.
 */
export function takeUnits(test: Connective): readonly Test[] {
  const { kind, parts } = test;
  const ofSingleUnits = new Set(
    parts.flatMap((part) =>
      part.kind === 'text' && part.operator === 'matches' && part.holds === (kind === 'all') && isOfSingleUnits(part.value)
        ? [JSON.stringify(part.read)]
        : [],
    ),
  );
  const change = (part: Test): Test => {
    if (part.kind === 'size' && part.of === 'points' && ofSingleUnits.has(JSON.stringify(part.read))) return { ...part, of: 'units' };
    return part.kind === 'all' || part.kind === 'any' ? tightest(part) : part;
  };
  const tight = tightest({ kind, parts: parts.map((part) => mapTest(part, change)) });
  return tight.kind === kind ? tight.parts : [tight];
}

/** Leaves out of bounds on the units of the same text those that the others imply. */
function tightest({ kind, parts }: Connective): Test {
  const kept = parts.filter((part, index) => {
    if (part.kind !== 'size' || part.of !== 'units') return true;
    return !parts.some(
      (other, at) => other.kind === 'size' && other !== part && implies(other, part, kind) && (!isSame(other, part) || at < index),
    );
  });
  return kind === 'all' ? all(kept) : any(kept);
}

/** Tells whether a bound needs not be asked beside another. */
function implies(other: Size, part: Size, kind: Connective['kind']): boolean {
  if (other.of !== 'units' || other.operator !== part.operator || JSON.stringify(other.read) !== JSON.stringify(part.read)) return false;
  const [narrow, wide] = kind === 'all' ? [other.value, part.value] : [part.value, other.value];
  if (part.operator === '<' || part.operator === '<=') return narrow <= wide;
  if (part.operator === '>' || part.operator === '>=') return narrow >= wide;
  return narrow === wide;
}

function isSame(a: Size, b: Size): boolean {
  return a.value === b.value;
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

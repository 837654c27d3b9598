import { areDisjoint, parseRegexSubset, type ParsedRegex } from '@amapi-spec/model/regex';
import { all, any, type Test } from './test.ts';

type Connective = Extract<Test, { readonly kind: 'all' | 'any' }>;
type TextTest = Extract<Test, { readonly kind: 'text' }>;

/** Asks whether a text is what `trim` leaves of it, instead of for white space at its beginning and at its end. */
export function askTrimmed({ kind, parts }: Connective): Test {
  const [first, last] = [spaceAt('start', parts, kind), spaceAt('end', parts, kind)];
  const put = kind === 'all' ? all : any;
  if (first === undefined || last === undefined || JSON.stringify(first.read) !== JSON.stringify(last.read)) return put(parts);
  const trimmed: Test = { kind: 'trimmed', read: first.read, holds: kind === 'all' };
  return put(parts.flatMap((part) => (part === first ? [trimmed] : part === last ? [] : [part])));
}

/** Finds the test for white space at one end of a text: that it is there, of alternatives; that it is not, of what must all hold. */
function spaceAt(end: 'start' | 'end', parts: readonly Test[], kind: Connective['kind']): TextTest | undefined {
  return parts.find((part): part is TextTest => {
    if (part.kind !== 'text' || part.operator !== 'matches' || part.holds !== (kind === 'any')) return false;
    const parsed = parseRegexSubset(part.value);
    return parsed.ok && parsed.regex[end] && parsed.regex.start !== parsed.regex.end && isWhiteSpace(parsed.regex);
  });
}

function isWhiteSpace({ body }: ParsedRegex): boolean {
  return body.kind === 'set' && JSON.stringify(body.set) === (whiteSpace ??= JSON.stringify(findWhiteSpace()));
}

/** Tells whether no text of a pattern begins or ends with what `trim` takes away. */
export function isAlwaysTrimmed(form: ParsedRegex): boolean {
  const body: ParsedRegex['body'] = { kind: 'set', set: findWhiteSpace(), offset: 0 };
  return areDisjoint(form, { start: true, end: false, body }) && areDisjoint(form, { start: false, end: true, body });
}

let whiteSpace: string | undefined;

/** Lists what `trim` takes away, as ranges. */
function findWhiteSpace(): readonly (readonly [low: number, high: number])[] {
  const ranges: [number, number][] = [];
  for (let unit = 0; unit <= 0xffff; unit++) {
    if (String.fromCharCode(unit).trim() !== '') continue;
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === unit - 1) last[1] = unit;
    else ranges.push([unit, unit]);
  }
  return ranges;
}

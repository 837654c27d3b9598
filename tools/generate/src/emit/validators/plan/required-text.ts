import { parseRegexSubset, type RegexNode } from '@amapi-spec/model/regex';

/** A text of fewer characters is in many that do not match. */
const fewest = 2;

/** Finds the longest text that is in all that matches a pattern, the last one of several; undefined where it is too short to tell much. */
export function requiredText(pattern: string): string | undefined {
  const parsed = parseRegexSubset(pattern);
  if (!parsed.ok) return undefined;
  const { body } = parsed.regex;
  const runs = [''];
  for (const item of body.kind === 'sequence' ? body.items : [body]) {
    const character = onlyCharacter(item);
    if (character === undefined) runs.push('');
    else runs.push(`${runs.pop() ?? ''}${character}`);
  }
  const longest = runs.reduce((best, run) => (run.length >= best.length ? run : best));
  return longest.length < fewest ? undefined : longest;
}

function onlyCharacter(node: RegexNode): string | undefined {
  if (node.kind !== 'set') return undefined;
  const [range, ...more] = node.set;
  return range !== undefined && more.length === 0 && range[0] === range[1] ? String.fromCodePoint(range[0]) : undefined;
}

import type { Finding } from './finding.ts';

/** Findings that are one: made from the same template, a generated function for each shape. */
export interface FindingGroup extends Pick<Finding, 'what' | 'input' | 'repeat'> {
  readonly findings: readonly Finding[];
}

/** Puts findings together whose functions differ only in the shape that they are for and that go wrong in the same way. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${kindOf(finding.where)}\n${finding.what}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map((same) => {
    const [shortest] = same.toSorted((a, b) => a.input.length - b.input.length);
    const { what, input, repeat } = shortest ?? { what: '', input: '', repeat: '' };
    return { what, input, repeat, findings: shortest === undefined ? same : [shortest, ...same.filter((each) => each !== shortest)] };
  });
}

/** `call validators: isEid` and `call validators: isOperation` are of a kind. */
function kindOf(where: string): string {
  return where
    .replace(/(validators: (?:is|validate|assert))[A-Z]\w*/, '$1')
    .replace(/^agree .*/, 'agree')
    .replace(/(validators: )\w+Schema\./, '$1Schema.');
}

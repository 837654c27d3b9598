import type { Read, Test } from './test.ts';
import type { Finding } from './types.ts';

/** Makes the same test of changed parts, innermost first. */
export function mapTest(test: Test, change: (test: Test) => Test): Test {
  switch (test.kind) {
    case 'all':
    case 'any':
      return change({ ...test, parts: test.parts.map((part) => mapTest(part, change)) });
    case 'choice':
      return change({
        ...test,
        test: mapTest(test.test, change),
        then: mapTest(test.then, change),
        otherwise: mapTest(test.otherwise, change),
      });
    case 'quantifier':
      return change({ ...test, body: mapTest(test.body, change) });
    default:
      return change(test);
  }
}

/** Makes the same finding of changed tests. */
export function mapFinding(finding: Finding, change: (test: Test) => Test): Finding {
  const map = (test: Test): Test => mapTest(test, change);
  switch (finding.kind) {
    case 'one':
    case 'each':
      return { ...finding, ...(finding.before && { before: map(finding.before) }), test: map(finding.test) };
    case 'members':
    case 'byMember':
      return {
        ...finding,
        ...(finding.before && { before: map(finding.before) }),
        cases: finding.cases.map((each) => ({ ...each, test: map(each.test) })),
      };
    case 'allButFirst':
      return { ...finding, before: map(finding.before) };
    case 'repeated':
      return finding;
  }
}

/** Lists the tests of a finding, with all that are in them. */
export function testsOf(finding: Finding): readonly Test[] {
  const found: Test[] = [];
  mapFinding(finding, (test) => {
    found.push(test);
    return test;
  });
  return found;
}

/** Lists what a finding reads. */
export function readsOf(finding: Finding): readonly Read[] {
  const own = finding.kind === 'each' ? [finding.over] : finding.kind === 'repeated' ? [finding.list] : [];
  return [...own, ...testsOf(finding).flatMap(readsOfTest)];
}

/** Lists what a test reads by itself. */
export function readsOfTest(test: Test): readonly Read[] {
  if ('read' in test) return [test.read];
  if (test.kind === 'unique') return [test.list];
  return test.kind === 'helper' ? test.args.filter((arg) => typeof arg === 'object') : [];
}
